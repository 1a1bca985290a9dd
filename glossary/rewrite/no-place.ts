/** Places where a wording cannot stand, so that its term is explained instead; those of verbs are in `compose-verb.ts`. */
import type { Concept } from '../concept.ts';
import { describesNoun } from '../english/adjectives.ts';
import { type Form, verbBase } from '../english/inflect.ts';
import { isThirdPerson, THIRD_PERSON_OR_NOUN } from '../english/not-nouns.ts';
import { isIrregularPast } from '../english/pasts.ts';
import { isStateInIng } from '../english/things-in-ing.ts';
import type { Analysis } from './analyse.ts';
import { type Found, wordBeforeTerm, wordBehindTerm } from './found.ts';
import { figureBehind, isDeterminer, wordBefore } from './surroundings.ts';
import { isAdjectiveTerm, isBehindBareNoun, isBehindNoun, isRate, nounBehind } from './term-place.ts';
import type { Slot } from './wording.ts';
import { IS_CLAUSE, ownerOf, SAYS_HOW_MANY, traitsOfWording } from './wording-traits.ts';

/** Of any part of speech. */
export function hasNoPlace(a: Analysis, f: Found, slot: Slot): boolean {
  if (f.hyphenated && /\s/.test(slot.text)) return true;
  if (isRate(a, f) && /\s/.test(slot.text) && (slot.goesOn || !TWO_WORDS.test(slot.text))) return true;
  // A heading cannot bear a phrase.
  return f.block.kind === 'heading' && a.titleCase(f.block) && slot.text.split(' ').length > 6;
}

/** "2 potential customers/day" */
const TWO_WORDS = /^[^\s,]+ \S+$/;

/** "Inbound and outbound calls": what stands before "and" shares the term's last word, which must stay. */
function sharesHead({ text }: Analysis, f: Found): boolean {
  const and = wordBeforeTerm(text, f);
  if (and === undefined || (and.lower !== 'and' && and.lower !== 'or') || and.gap !== ' ') return false;
  if (!/[ -]/.test(text.slice(f.start, f.end))) return false;
  const first = wordBefore(text, and.start, f.block.start);
  if (
    (first?.gap !== ' ' && first?.gap !== '- ') ||
    !(describesNoun(first.lower) || SHARING.test(first.lower) || /-$/.test(text.slice(first.end, and.start).trimEnd()))
  )
    return false;
  const lead = wordBefore(text, first.start, f.block.start);
  return (
    lead === undefined ||
    isDeterminer(lead.lower) ||
    /^(?:of|for|with|in|on|by|to|from|both|all|more|many|no)$/.test(lead.lower)
  );
}
/** What looks like no adjective, and is one: what moves somewhere, and who paid for it. */
const SHARING =
  /bound$|^(?:in|out)(?:coming|going)$|^(?:online|offline|front|back|upper|lower|inner|outer|paid|owned|earned)$/;

/** A thing or a quality, whether alone or before another noun. */
export function thingHasNoPlace(a: Analysis, f: Found, form: Form, slot: Slot, concept: Concept): boolean {
  const { text } = a;
  const end = f.end + f.possessive;
  const owned = f.possessive > 0;
  // "Port 443", "sprint 14": with its figure it is a name, which is explained where there is more to say than two words ("new version 4.18").
  if (slot.pos === 'noun' && isNumbered(text, end, f, form) && !(isShort(slot, concept) && !hasGrade(text, end)))
    return true;
  if (slot.pos === 'noun' && sharesHead(a, f)) return true;
  // "the code to paste in of the video": what goes on with "of" would belong to the wording's own tail.
  if (slot.tailIsClause && !owned && wordBehindTerm(text, f)?.lower === 'of') return true;
  // "that page that asks visitors' age you put up": two clauses in a row.
  if (slot.tailIsClause && !owned && isBeforeSubject(text, f)) return true;
  // "The check that nothing broke finished": two verbs in a row.
  if (slot.tailIsClause && !owned && isPastBehindPast(text, f, slot)) return true;
  // "the ERP cutover": behind another noun, a wording that goes on behind its head ("switch to the new system") cannot stand.
  if (slot.goesOn && !owned && isBehindNoun(a, f) && !isOfSeason(text, f, slot)) return true;
  // "the session cache" cannot become "the session saved copies".
  if (slot.opensWithAdjective && !owned) {
    const before = wordBeforeTerm(text, f);
    if (
      !(before && isAdjectiveTerm(a, before)) &&
      (isBehindNoun(a, f) || isBehindBareNoun(a, f) || isBehindPurpose(text, f))
    )
      return true;
  }
  // "into the nurturing" cannot become "into the keeping contacts interested".
  if (slot.activity && !owned && !nounBehind(a, f, end) && isBehindArticleOrAdjective(text, f)) return true;
  // "an iOS app" cannot become "an Apple's system app".
  if (slot.pos === 'noun' && !owned && ownerOf(slot.text) !== undefined && nounBehind(a, f, end)) return true;
  // "a lot of reach", "more reach": an amount of an amount.
  if (slot.isAmount && form === 'singular' && isMeasured(a, f)) return true;
  // "We're rebranding in May" cannot become "we're change of name in May".
  if (slot.pos === 'noun' && isBeingDone(text, f) && !/^[a-z]+ing(?: |$)/.test(slot.text)) return true;
  // "The PDFs get gated": what gets into a state is no place.
  return (
    slot.pos === 'adj' &&
    /^(?:behind|in|on|at|under|without|with|for|of|to) /.test(slot.text) &&
    /^(?:get|gets|got|getting)$/.test(wordBeforeTerm(text, f)?.lower ?? '')
  );
}

/** "the spring run of ads": a season says when, like an adjective. */
const isOfSeason = (text: string, f: Found, slot: Slot): boolean =>
  slot.tail.startsWith('of ') &&
  /^(?:spring|summer|autumn|winter|christmas|easter|holiday|weekend|morning|evening)$/.test(
    wordBeforeTerm(text, f)?.lower ?? '',
  );

/** "that age gate you put up", but not "for the age gate we need a date". */
const isBeforeSubject = (text: string, f: Found): boolean =>
  /^(?:i|we|you|they|he|she)$/.test(wordBehindTerm(text, f)?.lower ?? '') &&
  !FRONTED.test(text.slice(Math.max(f.block.start, f.start - 60), f.start));
/** What a sentence may begin with before its subject. */
const FRONTED =
  /(?:^|[.,;:!?\n–—] ?)(?:for|of|in|on|at|with|from|after|before|until|by|without|during|since|to|as|if|when|because|once|and|but) [^.,;:!?\n]*$/i;

/** "the tracking widget", "our booking widget": behind its article, what it is for. */
function isBehindPurpose(text: string, f: Found): boolean {
  const word = wordBeforeTerm(text, f);
  if (word?.gap !== ' ' || !/[a-z]{3}ing$/.test(word.text) || isStateInIng(word.text)) return false;
  const article = wordBefore(text, word.start, f.block.start);
  return article?.gap === ' ' && isDeterminer(article.lower);
}
/** A wording that ends in a past, and another behind it. */
function isPastBehindPast(text: string, f: Found, slot: Slot): boolean {
  const next = wordBehindTerm(text, f);
  const last = slot.tail.slice(slot.tail.lastIndexOf(' ') + 1);
  return next?.gap === ' ' && isPast(last) && isPast(next.lower) && !/^(?:was|were|had|did)$/.test(next.lower);
}
const isPast = (word: string): boolean => /[a-z]{2}ed$/.test(word) || isIrregularPast(word);

/** A thing by itself: no noun behind it takes over its article and number. */
export function thingAloneHasNoPlace(text: string, f: Found, form: Form, slot: Slot): boolean {
  if (isOneOfTwo(text, f)) return false;
  // "A second traffic", "neither traffic" cannot become "a second visitors".
  return (slot.mass || slot.pluralHead) && form === 'singular' && isOneOfSeveral(text, f);
}

/** "40 leads" cannot become "40 interest", nor "40 new leads" "40 new interest". */
export function isCountedMass(text: string, f: Found, form: Form, slot: Slot): boolean {
  if (!slot.mass || f.possessive > 0 || isOneOfTwo(text, f)) return false;
  const before = wordBeforeTerm(text, f);
  return (
    before?.isOnSameLine === true &&
    (isCounted(before.lower) ||
      (form === 'plural' && ONE_OF_THE.test(text.slice(Math.max(f.block.start, f.start - 24), f.start))) ||
      (form === 'plural' &&
        before.gap === ' ' &&
        describesNoun(before.lower) &&
        isCounted(wordBefore(text, before.start, f.block.start)?.lower)))
  );
}

/** A thing's words in their form beside what stands around them. */
export function wordsHaveNoPlace(text: string, f: Found, words: string, isAttribute: boolean): boolean {
  if (!fitsDeterminer(text, f, words)) return true;
  return !isAttribute && f.possessive === 0 && isDoubledBehind(text, f, words);
}

/** Whether the verb right behind has the wording's own stem. */
export function isSaidAgain(text: string, f: Found, words: string): boolean {
  const next = f.possessive > 0 ? undefined : wordBehindTerm(text, f);
  if (next === undefined) return false;
  const at = words.lastIndexOf(' ') + 1;
  if (next.lower.charCodeAt(0) !== words.charCodeAt(at)) return false;
  const last = words.slice(at);
  if (next.lower === last || verbBase(next.lower) !== last) return false;
  // "the customer database databases": of several words, only a verb says one again.
  return last === words || THIRD_PERSON_OR_NOUN.has(next.lower) || isThirdPerson(next.lower, undefined);
}

/** "They sent it to the lookup key by mail" has no place for "field to search by", "the score is low" none for "share that knows whose it is". */
function isDoubledBehind(text: string, f: Found, words: string): boolean {
  const behind = wordBehindTerm(text, f);
  return behind?.gap === ' ' && endsWithWord(words, behind.lower);
}

/** Whether the last of some words is a word in small letters. */
function endsWithWord(words: string, last: string): boolean {
  const at = words.length - last.length;
  return at >= 0 && (at === 0 || words.charCodeAt(at - 1) === 32) && words.slice(at).toLowerCase() === last;
}

/** Whether a thing's words go with the determiner before them. */
function fitsDeterminer(text: string, f: Found, words: string): boolean {
  const bits = traitsOfWording(words);
  if ((bits & (SAYS_HOW_MANY | IS_CLAUSE)) === 0) return true;
  const before = wordBeforeTerm(text, f);
  const isDetermined = before?.gap === ' ' && isDeterminer(before.lower);
  // "each link profile" cannot become "each all links to us", "the stock accuracy" no "the how right the list is".
  if (isDetermined && (bits & SAYS_HOW_MANY) !== 0 && !/^(?:an?|the)$/.test(before.lower)) return false;
  if ((bits & IS_CLAUSE) !== 0 && (isDetermined || /^(?:more|less|fewer|some)$/.test(before?.lower ?? '')))
    return false;
  return !(before?.gap === ' ' && before.lower === 'no' && words.startsWith('no '));
}

/** "We're rebranding in May", "they are onboarding": behind its subject and "be" stands a verb. */
function isBeingDone(text: string, found: Found): boolean {
  if (!text.startsWith('ing', found.end - 3)) return false;
  const before = wordBeforeTerm(text, found);
  if (before?.gap !== ' ') return false;
  if (/^(?:we|they|you|i|he|she)['’](?:re|m|s)$/.test(before.lower)) return true;
  if (!/^(?:are|am|were|is|was)$/.test(before.lower)) return false;
  return /^(?:we|they|you|i|he|she)$/.test(wordBefore(text, before.start, found.block.start)?.lower ?? '');
}

/** Whether an article, a possessive or an adjective stands right before. */
function isBehindArticleOrAdjective(text: string, f: Found): boolean {
  const before = wordBeforeTerm(text, f);
  if (before?.gap !== ' ') return false;
  return (
    /^(?:the|an?|our|your|their|my|its|his|her|this|that|any|some|no|little|much|more|less)$/.test(before.lower) ||
    describesNoun(before.lower)
  );
}

/** "sprint 14", and of several "release notes 5.8". */
function isNumbered(text: string, end: number, f: Found, form: Form): boolean {
  const figure = form === 'singular' || form === 'plural' ? figureBehind(text, end, f.block.end) : 0;
  if (figure === 0) return false;
  // "a cap of 5"
  if (f.readings.every((r) => r.term.endsOpen)) return false;
  return form === 'singular' || /^ \d+\.\d/.test(text.slice(end, end + figure));
}

/** Two words that say all there is to say. */
const isShort = (slot: Slot, concept: Concept): boolean =>
  concept.meaning === undefined && !slot.goesOn && /^\S+(?: \S+)?$/.test(slot.text);

/** "Pantone 286 C", "WCAG 2.1 AA" */
const hasGrade = (text: string, end: number): boolean => /^.\d[\d.]* \p{Lu}/u.test(text.slice(end, end + 12));

/** "a lot of", "plenty of", "more", "enough" right before. */
function isMeasured({ text }: Analysis, f: Found): boolean {
  const before = wordBeforeTerm(text, f);
  if (before?.gap !== ' ') return false;
  // "38,000 reach"
  if (/^\d[\d.,]*$/.test(before.lower)) return true;
  if (/^(?:more|less|much|little|enough|some)$/.test(before.lower)) return true;
  return (
    before.lower === 'of' &&
    /\b(?:lots?|plenty|bit|deal|loads|amount) of $/i.test(text.slice(Math.max(f.block.start, f.start - 12), f.start))
  );
}

/** "One of the insights was wrong". */
const ONE_OF_THE =
  /\b(?:one|each|two|three|four|five|six|several|both|many|few|\d+) of (?:the|our|your|their|my|his|her|these|those) $/i;

/** "neither scope creep nor delay": no determiner, but the first of two things. */
const isOneOfTwo = (text: string, f: Found): boolean =>
  wordBeforeTerm(text, f)?.lower.endsWith('either') === true &&
  / n?or /.test(text.slice(f.end, Math.min(f.block.end, f.end + 40)));

/** Whether words before say that there is one of several: "a second", "another", "each new". */
function isOneOfSeveral(text: string, f: Found): boolean {
  const before = wordBeforeTerm(text, f);
  if (before?.gap !== ' ') return false;
  if (/^(?:another|either|neither|one)$/.test(before.lower)) return true;
  const first = wordBefore(text, before.start, f.block.start);
  if (first?.gap !== ' ') return false;
  if (/^(?:second|third|fourth|fifth|single|further|extra)$/.test(before.lower)) return /^an?$/.test(first.lower);
  return describesNoun(before.lower) && /^(?:each|every|another|either|neither|one)$/.test(first.lower);
}

const isCounted = (word: string | undefined): boolean =>
  word !== undefined &&
  /^(?:\d.*|every|each|another|either|neither|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|both|hundred|thousand|dozen|million)$/.test(
    word,
  );
