/** Where a verb cannot stand: "the deploy", "goes into quarantine", "four-eyes sign-off". */
import { isNoSubjectOfBase } from '../english/adjectives.ts';
import { conjugate } from '../english/inflect.ts';
import { isParticiple, isThirdPerson, NOT_NOUNS, THIRD_PERSON_OR_NOUN } from '../english/not-nouns.ts';
import type { Analysis, Found } from './analyse.ts';
import { isDoneByWhat } from './done-by-what.ts';
import { wordBeforeTerm, wordBehindTerm } from './found.ts';
import type { Neighbour } from './neighbour.ts';
import type { Option } from './outcome.ts';
import { DETERMINERS } from './part-of-speech.ts';
import { hasBaseVerb } from './question.ts';
import { endsOneThing, isNothingButDeterminer, wordBefore } from './surroundings.ts';
import { BEFORE_NOUN, BEFORE_VERB, MAY_LEAD_VERB, SUBJECT, traitsOf } from './word-traits.ts';

export function verbForbidden(analysis: Analysis, found: Found, option: Option): boolean {
  // "QA'd like more time."
  if (
    /['’]d$/.test(analysis.text.slice(found.start, found.end)) &&
    WOULD.test(wordBehindTerm(analysis.text, found)?.lower ?? '')
  )
    return true;
  if (option.form !== 'base' && option.form !== 'third') return false;
  // "the cruise ship's office"
  if (
    option.form === 'base' &&
    analysis.text[found.end + 1] === 's' &&
    /^['’]s(?!\p{L})/u.test(analysis.text.slice(found.end, found.end + 3))
  )
    return true;
  const beside = wordBeforeTerm(analysis.text, found);
  // "We can either upsell or wait."
  const lead = beside?.lower === 'either' ? wordBefore(analysis.text, beside.start, found.block.start) : undefined;
  const before = lead?.gap === ' ' && EITHER.test(lead.lower) ? lead : beside;
  // "Either onboard or offboard them today."
  if (option.form === 'base' && beside && isEitherOrder(analysis.text, found, beside)) return false;
  // "two contacts and ...": things that are counted.
  if (option.form === 'third' && before?.gap === ' ' && COUNTS.test(before.lower)) return true;
  if (option.form === 'third' && before && isBeforeBe(analysis.text, found, before)) return true;
  if (option.form === 'base' && isBeforePast(analysis.text, found)) return true;
  if (option.form === 'base' && isHyphenatedNoun(analysis.text, found, before)) return true;
  if (before === undefined)
    return (found.sentenceStart || found.start === found.block.start) && standsAlone(analysis, found, option.form);
  if (option.form === 'base' && baseForbidden(analysis.text, found, before)) return true;
  // "no new tags in the tool": a noun.
  if (/^(?:new|old|extra|further|additional|other|own)$/.test(before.lower) && before.gap === ' ') return true;
  // "goes into quarantine": a noun.
  if ((traitsOf(before.lower) & BEFORE_NOUN) !== 0 && before.gap === ' ') return true;
  if (before.lower === 'what' && option.form === 'third' && isDoneByWhat(analysis.text, found)) return false;
  return isNothingButDeterminer(before.lower);
}

const WOULD = /^(?:like|love|have|be|need|prefer|rather|better|want|say|go|never|also)$/;

const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten|both|several|many|few|[2-9]|[1-9]\d+)$/;

/** "Bathroom scales aren't in": behind a verb in the third person stands no other, but for "what it pushes is". */
const isBeforeBe = (text: string, found: Found, before: Neighbour): boolean =>
  /^(?:is|are|was|were)(?:n['’]t)?$/.test(wordBehindTerm(text, found)?.lower ?? '') &&
  wordBehindTerm(text, found)?.gap === ' ' &&
  !/^(?:it|he|she|this)$|ly$/.test(before.lower) &&
  // "What the tool pushes is wrong."
  !RELATIVE.test(text.slice(Math.max(found.block.start, found.start - 50), found.start));
const RELATIVE =
  /(?<!\p{L})(?:who|which|that|what|whoever|whatever|everything|anything|all|everybody|everyone) [^.!?;:,]*$/iu;

/** "11:55 cache filled, all good": a past that ends its clause, where "purge expired tokens" goes on. */
const isBeforePast = (text: string, found: Found): boolean => {
  const behind = text.slice(found.end, Math.min(found.block.end, found.end + 36));
  return BEFORE_PAST.test(behind) || FAILED.test(behind);
};
const BEFORE_PAST =
  /^ [a-z]{3,}ed(?:$|[.,;:!?)\n]| and (?![a-z]+ed (?!(?:back|up|out|off|down|over|again|by|on|in|at|to|for|with)(?![a-z]))[a-z])| (?:at|on|by|in|after|before|until|again|for|to|with) )/u;
/** What things do by themselves, and what nobody does to things: "Sync failed and caused errors". */
const FAILED =
  /^ (?:failed|finished|started|stopped|delayed|completed|succeeded|crashed|ended|aborted) and |^ [a-z]{3,}ed and (?:caused|created|broke)(?![a-z])/;

/** "Either" or "neither" at a sentence's start, and an object before the next clause: an order. */
const isEitherOrder = (text: string, found: Found, either: Neighbour): boolean =>
  /^n?either$/.test(either.lower) &&
  either.gap === ' ' &&
  wordBefore(text, either.start, found.block.start) === undefined &&
  / n?or [\p{L}-]+ (?:it|them|him|her|us|me|the|an?|our|your|their|this|that|these|those|all|any|every)(?!\p{L})/u.test(
    text.slice(found.end, Math.min(found.block.end, found.end + 60)),
  );

/** Behind these, "either" stands before a verb. */
const EITHER = /^(?:i|we|you|they|can|could|will|would|should|must|may|might|to|cannot)$/;

/** What holds of the base form alone. */
function baseForbidden(text: string, found: Found, before: Neighbour): boolean {
  // "The brief was brief": a verb there would be a participle.
  if (IS.test(before.lower) && !isOwnParticiple(text, found)) return true;
  if (before.gap !== ' ') return false;
  // "Did the client brief arrive?": the question has its verb right behind.
  const next = wordBehindTerm(text, found);
  if (
    next?.gap === ' ' &&
    hasBaseVerb(text, found.end, next.end) &&
    ASKED_OF_THING.test(text.slice(Math.max(found.block.start, found.start - 60), found.start))
  )
    return true;
  // "We do triage by hand": what is done is a noun.
  if (
    /^(?:do|does|did)$/.test(before.lower) &&
    HOW_DONE.test(text.slice(found.end, Math.min(found.block.end, found.end + 20)))
  )
    return true;
  return (
    // "This costs reach": behind a verb in the third person there is no second one.
    isBehindThirdPerson(text, found, before) ||
    // "the direct mail drop": one thing has a verb with -s behind it.
    isBehindOneThing(text, found, before) ||
    // "before the long pitch": an adjective with its article.
    isBehindAdjective(text, found, before)
  );
}

/** How and when something is done. */
const HOW_DONE =
  /^ (?:(?:by|manually|twice|once|daily|weekly|monthly|ourselves|together|first|only)(?!\p{L})|every (?:\p{Lu}|\d|second|third|other|few|single|two|three|four|five|six|ten|morning|afternoon|evening|night|hour|day|week|month|quarter|year|time|sprint|release))/u;

/** Behind these stands what something is like, and no verb in its base form either: "the 6 am deploy". */
const IS = /^(?:is|are|was|were|am|pm|be|been|being|very|quite|too)$/;

/** "is set", "was cut": forms that look alike. */
function isOwnParticiple(text: string, found: Found): boolean {
  const word = /^\p{L}+/u.exec(text.slice(found.start, found.end))?.[0].toLowerCase() ?? '';
  // A term may be written as one ("synced from").
  return (
    /(?:ed|set|put|cut|hit|split|cast|let|shut|spread|bid)$/.test(word) ||
    isParticiple(word) ||
    conjugate(word, 'participle') === word
  );
}

/** Whether one thing with its article stands right before, which no verb without -s can follow. */
function isBehindOneThing(text: string, found: Found, before: Neighbour): boolean {
  if (text.slice(found.start, found.end).includes(' ') || isOwnParticiple(text, found)) return false;
  if (!/^[a-z-]{3,}$/.test(before.lower) || /[^s]s$/.test(before.lower) || MANY.test(before.lower)) return false;
  if (NOT_NOUNS.has(before.lower) || /(?:ly|ing|ed)$/.test(before.lower)) return false;
  // "Does the dashboard refresh hourly?"
  return endsOneThing(text, before, found.block) && !isAskedOfThing(text, found);
}

/** Whether a helper begins the clause, and one thing with its article stands between it and the word, behind which no other verb comes. */
const isAskedOfThing = (text: string, { start, end, block }: Found): boolean =>
  ASKED_OF_THING.test(text.slice(Math.max(block.start, start - 60), start)) && !hasBaseVerb(text, end, block.end);
const ASKED_OF_THING =
  /(?:^|[.!?:,;–—]\s|\n|(?<!\p{L})(?:where|when|how|why|what|and|but|or|so) )(?:does|did|can|could|will|would|should|must|may|might)(?:n['’]t)? (?:the|our|your|their|this|that|my|its) (?:[\p{L}-]+ ){1,3}$/iu;
/** One word for several, behind which British English has a verb without -s: words of the author's, before the term. */
const MANY =
  /^(?:people|staff|team|police|crew|committee|board|management|company|agency|family|crowd|audience|public|majority|rest|department|group|press|children|women|men|data|media|criteria|club|army|government|council|jury|union|couple|pair|number|lot)$/;

function isBehindAdjective(text: string, found: Found, before: Neighbour): boolean {
  if (!isNoSubjectOfBase(before.lower)) return false;
  const article = wordBefore(text, before.start, found.block.start);
  return article?.gap === ' ' && /^(?:the|an?|our|your|their|my|its|every|each|this)$/.test(article.lower);
}

function isBehindThirdPerson(text: string, found: Found, before: Neighbour): boolean {
  if (
    !/[^s]s$/.test(before.lower) ||
    /^(?:helps|lets|makes|does|its|this|always|sometimes|perhaps)$/.test(before.lower)
  )
    return false;
  const subject = wordBefore(text, before.start, found.block.start);
  if (subject?.gap !== ' ' || !/^(?:it|this|that|he|she)$/.test(subject.lower)) return false;
  // "It says that visitors sign in."
  return subject.lower !== 'that' || THIRD_PERSON_OR_NOUN.has(before.lower) || isThirdPerson(before.lower, undefined);
}

/** "four-eyes sign-off", "use double opt-out": with its hyphen a verb and its particle are a noun, except where only a verb can stand. */
function isHyphenatedNoun(text: string, found: Found, before: Neighbour | undefined): boolean {
  if (!PARTICLE_AT_END.test(text.slice(found.start, found.end))) return false;
  if (before && (before.lower === 'to' || (traitsOf(before.lower) & (BEFORE_VERB | MAY_LEAD_VERB | SUBJECT)) !== 0))
    return false;
  const next = wordBehindTerm(text, found);
  return !(next && (DETERMINERS.has(next.lower) || /^(?:it|them|us|me|him|you)$/.test(next.lower)));
}
const PARTICLE_AT_END = /^[a-z]+-(?:in|on|off|out|up|down|over|back|through|live|away|by)$/i;

/** Words that are a verb with their noun: "load test", but "reach out". */
const NOUN_TOO = /^\p{L}+ (?!(?:in|on|off|out|up|down|over|back|through|away|by|to|for|into)$)\p{L}+$/iu;

/** "load test for the sale, run last night", "c) Aggregates. If ...", "Mirrors are slow", "Throttle is a limit": what begins a sentence and has no object is no verb, but for an order. */
function standsAlone({ text }: Analysis, found: Found, form: Option['form']): boolean {
  const next = wordBehindTerm(text, found);
  // "Reach out for help": a particle makes it an order.
  if (next?.gap === ' ' && next.lower === 'for' && form === 'base' && NOUN_TOO.test(text.slice(found.start, found.end)))
    return true;
  if (next) return next.gap === ' ' && /^(?:is|are|was|were|have|has|will|can|of)$/.test(next.lower);
  if (form === 'base') return false;
  return /^(?:$|[.,;:!?)])/.test(text.slice(found.end, Math.min(found.block.end, found.end + 1)));
}
