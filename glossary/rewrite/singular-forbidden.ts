/** Where what looks like one thing is a verb or an adjective: "to backlog it", "could you ask Finance?", "a brief note". */
import { isAdjectiveToo } from '../english/adjectives.ts';
import { opensQuestion } from '../english/helpers.ts';
import { conjugate } from '../english/inflect.ts';
import { IRREGULAR_VERBS } from '../english/irregular.ts';
import { isNoName } from '../english/no-names.ts';
import { isThirdPerson, THIRD_PERSON_OR_NOUN } from '../english/not-nouns.ts';
import { isPastAlone } from '../english/pasts.ts';
import type { Analysis, Found } from './analyse.ts';
import { isDigit } from './characters.ts';
import { lastWordOf, wordBehindTerm } from './found.ts';
import type { Neighbour } from './neighbour.ts';
import { DETERMINERS, TO_IS_PREPOSITION } from './part-of-speech.ts';
import { hasBaseVerb, isAskedAbout } from './question.ts';
import { smallLetters } from './small-letters.ts';
import { isSomebody } from './somebody.ts';
import { followedByNoun, isContrast, isDeterminer, wordBefore } from './surroundings.ts';
import {
  BEFORE_STATE,
  BEFORE_VERB,
  BEHIND_THEIR_VERB,
  DETERMINER,
  DOER,
  MAY_LEAD_VERB,
  OBJECT_ONLY,
  SEVERAL_THINGS,
  SUBJECT,
  traitsOf,
} from './word-traits.ts';

/** What looks like a singular is a verb in its base form: "to backlog it", "they pitch on Monday", "could the feed run again?" */
export function singularForbidden({ text }: Analysis, found: Found, before: Neighbour): boolean {
  if (isSecondVerb(text, found, before) || isBehindNumbers(text, found, before) || isAskedToDo(text, found, before))
    return true;
  // "31 work, 11 lead to the home page": of several things, one form that is no plural is their verb.
  if (
    isBeforeGoal(text, found) &&
    before.gap === ' ' &&
    (SEVERAL.test(before.lower) ||
      (/^(?:most|some)$/.test(before.lower) && GOES_TO.test(text.slice(found.start, found.end))))
  )
    return true;
  const bits = traitsOf(before.lower);
  if (isLikeANote(text, found, before) || isAskedOf(text, found, before) || isAskedOfName(text, found, before))
    return true;
  if (isDoneBefore(text, found, before) || isDoing(text, found, before)) return true;
  if ((bits & SEVERAL_THINGS) !== 0 && isVerbOfSeveral(text, found, before)) return true;
  if (isPastVerb(text, found, bits)) return true;
  if (
    ((bits & BEFORE_VERB) !== 0 &&
      !isContrast(text, found, before) &&
      !isAskedAbout(text, found) &&
      !(before.text === 'May' && before.gap === ' ' && wordBefore(text, before.start, found.block.start))) ||
    isBesideMe(text, found, before, bits) ||
    isWhatItIsLike(text, found, bits)
  )
    return true;
  if ((bits & SUBJECT) !== 0 && !/[A-Z]/.test(text[found.start] ?? '')) return true;
  if ((bits & MAY_LEAD_VERB) === 0) return false;
  // "thanks to base64 that means": no infinitive.
  if (before.lower === 'to' && TO_IS_PREPOSITION.has(wordBefore(text, before.start, found.block.start)?.lower ?? ''))
    return false;
  const behind = wordBehindTerm(text, found);
  return behind !== undefined && (DETERMINERS.has(behind.lower) || /^(?:it|them|us|me|him)$/.test(behind.lower));
}

const SEVERAL = /^(?:[2-9]|[1-9]\d+|two|three|four|five|six|seven|eight|nine|ten|both|many)$/;
/** Verbs that something stands behind with "to" or "into", where the noun beside them is counted. */
const GOES_TO = /^(?:lead|link|feed|sync|map|point|port|post|route|redirect|migrate)$/i;
/** Nearly always settled by the letter behind. */
const isBeforeGoal = (text: string, { end, block }: Found): boolean =>
  'tio'.includes(text[end + 1] ?? ' ') && LEADS_ON.test(text.slice(end, Math.min(block.end, end + 9)));
const LEADS_ON = /^ (?:to (?:the|an?|our|your|their|this|it)|into|onto) /;

/** "Two bugs bug me", "the posts reach more people": what has its object behind it. */
function isBesideMe(text: string, found: Found, before: Neighbour, bits: number): boolean {
  const behind = (bits & DETERMINER) === 0 ? wordBehindTerm(text, found) : undefined;
  if (behind?.gap !== ' ') return false;
  const next = traitsOf(behind.lower);
  // "Organic posts reach only 3% of our followers."
  if ((bits & SEVERAL_THINGS) !== 0 && HOW_MANY.test(text.slice(found.end, Math.min(found.block.end, found.end + 14))))
    return true;
  // "Many subscribers churn when support is slow."
  if (
    (bits & SEVERAL_THINGS) !== 0 &&
    /^(?:when|if|because|before|after|every|within|unless|until|once)$/.test(behind.lower) &&
    /^(?:many|most|some|few|several|two|three|four|five|six|ten|\d+|all|these|those)$/.test(
      wordBefore(text, before.start, found.block.start)?.lower ?? '',
    )
  )
    return true;
  if ((next & OBJECT_ONLY) !== 0 || ((bits & SEVERAL_THINGS) !== 0 && (next & BEHIND_THEIR_VERB) !== 0)) return true;
  return behind.lower === 'it' && /^[.,;!?]/.test(text.slice(behind.end, behind.end + 1));
}

/** "Why did so many gyms churn?", "How many users churn in May?": several things, and nothing but their verb asked for. */
function isVerbOfSeveral(text: string, found: Found, before: Neighbour): boolean {
  if (before.gap !== ' ') return false;
  const next = wordBehindTerm(text, found);
  const ends = next
    ? next.gap === ' ' && NO_VERB.test(next.lower)
    : /^[?.!,]/.test(text.slice(found.end, found.end + 1));
  return (
    ends &&
    !hasBaseVerb(text, found.end, found.block.end) &&
    ASKED_OF_SEVERAL.test(text.slice(Math.max(found.block.start, before.start - 60), before.start))
  );
}
const ASKED_OF_SEVERAL =
  /(?<!\p{L})(?:(?:do|did|can|could|will|would|should|must|may|might)(?:n['’]t)?|how many) (?:(?:so|too|how|of|the|our|your|their|these|those|many|few|some|most|all|any|several|new|old|more|fewer|half|two|three|four|\d+) )*$/iu;

const HOW_MANY = /^ (?:only|just|about|over|roughly|some|up to) \p{Sc}?\d/u;

/** "Could you ask Finance?": behind a helper and who does it. */
const isAskedOf = (text: string, found: Found, before: Neighbour): boolean =>
  (traitsOf(before.lower) & DOER) !== 0 &&
  before.gap === ' ' &&
  opensQuestion(wordBefore(text, before.start, found.block.start)?.lower ?? '');

/** "Will Ruth lead the call?", "Can Ann Lee host it?": behind a helper and a name, before an object or the end. */
function isAskedOfName(text: string, found: Found, before: Neighbour): boolean {
  if (before.gap !== ' ' || !isSomebody(before) || /\s|ing$/.test(text.slice(found.start, found.end))) return false;
  let helper = wordBefore(text, before.start, found.block.start);
  if (helper && isSomebody(helper)) helper = wordBefore(text, helper.start, found.block.start);
  if (helper?.gap !== ' ' || !opensQuestion(helper.lower)) return false;
  const next = wordBehindTerm(text, found);
  if (!next) return /^[?,]/.test(text.slice(found.end, found.end + 1));
  if (next.gap !== ' ') return false;
  return hasObjectBehind(next.lower) || (NO_VERB.test(next.lower) && !hasBaseVerb(text, found.end, found.block.end));
}

/** "A brief note", "a native app": right behind "a" and before a noun, an adjective is meant. */
const isLikeANote = (text: string, found: Found, before: Neighbour): boolean =>
  (before.lower === 'a' || before.lower === 'an') &&
  before.gap === ' ' &&
  /^(?:brief|native|creative|prime|generic|firm|complete|secure|static)$/.test(text.slice(found.start, found.end)) &&
  followedByNoun(text, found.end, found.block.end);

/** "The brief was brief, so ...": behind "was" stands what it is like, where the word can be an adjective and has no article. */
const isWhatItIsLike = (text: string, found: Found, bits: number): boolean =>
  (bits & BEFORE_STATE) !== 0 &&
  isAdjectiveToo(smallLetters(text, found.start, found.end)) &&
  /^(?:$|[.,;:!?)\n]| (?:and|or|but|so|to|for|in|on|at|because|enough) )/.test(
    text.slice(found.end, Math.min(found.block.end, found.end + 10)),
  );

/** "We're facing a problem": behind its subject and "be", with an object. */
function isDoing(text: string, found: Found, before: Neighbour): boolean {
  if (!text.startsWith('ing', found.end - 3) || before.gap !== ' ') return false;
  const next = wordBehindTerm(text, found)?.lower;
  const isBe = /^(?:are|am|were|is|was)$/.test(before.lower);
  const subject = isBe ? wordBefore(text, before.start, found.block.start)?.lower : BE_SHORT.exec(before.lower)?.[1];
  if (subject === undefined) return false;
  // "It's retargeting that costs the most."
  if (/^(?:it|that)$/.test(subject)) return hasObjectBehind(next) || /^(?:fast|well|slowly|quickly)$/.test(next ?? '');
  return (
    /^(?:we|they|you|i|he|she|who)$/.test(subject) &&
    (hasObjectBehind(next) || /^(?:fast|well|hard|slowly|quickly|from|how|what|that)$/.test(next ?? ''))
  );
}

/** "we're", "it's" */
const BE_SHORT = /^(we|they|you|i|he|she|it|that|who)['’](?:re|m|s)$/;

const hasObjectBehind = (word: string | undefined): boolean =>
  word !== undefined && word !== 'that' && (isDeterminer(word) || (traitsOf(word) & OBJECT_ONLY) !== 0);

const isSmall = (c: number): boolean => c >= 97 && c <= 122;

/** "She spoke to us", "Ann left": an irregular past right behind who did it. */
function isDoneBefore(text: string, found: Found, before: Neighbour): boolean {
  // A pronoun or a name: settled by the first letter and the length, nearly always.
  const isLong = before.lower.length > 'they'.length;
  if (before.gap !== ' ' || (isLong && isSmall(text.charCodeAt(before.start)))) return false;
  if (!isPastAlone(text.slice(found.start, found.end))) return false;
  if (!isLong && /^(?:i|we|you|they|he|she|it|who)$/.test(before.lower)) return true;
  return /^\p{Lu}\p{Ll}+$/u.test(before.text) && !isDeterminer(before.lower) && !isNoName(before.lower);
}

/** "The mailing hit about 7,700 people", "sales hit 2 million": a past that looks like the base form, with how many behind it. */
function isPastVerb(text: string, found: Found, bits: number): boolean {
  if ((bits & DETERMINER) !== 0) return false;
  // Nearly always settled by the first character of what stands behind.
  if (text.charCodeAt(found.end) !== 32 || !'0123456789€$£¥₹anosm'.includes(text[found.end + 1] ?? ' ')) return false;
  if (!PAST_LIKE_BASE.has(smallLetters(text, found.start, found.end))) return false;
  return /^ (?:(?:about|around|nearly|over|almost|some|more than) )?\p{Sc}?\d/u.test(
    text.slice(found.end, Math.min(found.block.end, found.end + 14)),
  );
}

/**
 * Verbs whose past looks like their base form and which figures have ("sales hit 2 million"): not all of `IRREGULAR_VERBS` that look so, for "read 20
 * pages" and "quit 3 times" say nothing of a past. No trait of entries: these are the nouns', which do not say what the same word is as a verb.
 */
const PAST_LIKE_BASE = new Set('hit cut set put split spread cost shed cast bid shut let beat burst reset'.split(' '));

/** "Row 17 and row 52 redirect to each other": behind names that are numbers, and no determiner, stands their verb. */
function isBehindNumbers(text: string, found: Found, before: Neighbour): boolean {
  if (!isDigit(before.lower.charCodeAt(0)) || !/^(?:[2-9]|[1-9]\d+)$/.test(before.lower)) return false;
  if (wordBehindTerm(text, found)?.lower !== 'to') return false;
  const named = wordBefore(text, before.start, found.block.start);
  const lead = named && wordBefore(text, named.start, found.block.start);
  return named?.gap === ' ' && !isDeterminer(named.lower) && !(lead && isDeterminer(lead.lower));
}

/** "We read from the copy and write to the main one". */
function isSecondVerb(text: string, found: Found, before: Neighbour): boolean {
  return (
    (before.lower === 'and' || before.lower === 'or') &&
    wordBehindTerm(text, found)?.lower === 'to' &&
    IRREGULAR_VERBS.has(text.slice(found.start, found.end))
  );
}

/** "Could the feed run again?": behind a helper and its subject, a term's last word is the verb, where no other follows. */
function isAskedToDo(text: string, found: Found, before: Neighbour): boolean {
  if ((traitsOf(before.lower) & DETERMINER) === 0) return false;
  // Only a helper ends in one of these; most words before a determiner are settled by it.
  if (!'dlnostyDLNOSTY'.includes(text[before.start - 2] ?? ' ')) return false;
  const last = lastWordOf(text, found);
  if (last === found.start) return false;
  const helper = wordBefore(text, before.start, found.block.start)?.lower ?? '';
  // "The tool does a soft delete."
  if (/^an?$/.test(before.lower) && /^d/.test(helper)) return false;
  // "How often does the page refresh?": the question has no other verb.
  if (/^(?:do|does|did)$/.test(helper) && text.charCodeAt(found.end) === 63) return true;
  const third = conjugate(text.slice(last, found.end), 'third');
  if (!THIRD_PERSON_OR_NOUN.has(third) && !isThirdPerson(third, undefined)) return false;
  if (!opensQuestion(helper)) return false;
  const next = wordBehindTerm(text, found);
  return next ? NO_VERB.test(next.lower) : /^[?.!,]/.test(text.slice(found.end, found.end + 1));
}

/** What stands behind a question's verb and not behind its subject: when, where and how. */
const NO_VERB =
  /^(?:again|at|on|in|from|until|before|after|twice|once|every|each|daily|weekly|today|tonight|tomorrow|now|earlier|later|longer|without|with|for|as|by|overnight|if|when|than|.{2,}ly)$/;
