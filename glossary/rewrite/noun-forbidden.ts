/** Where a noun cannot stand: "to backlog it", "The job runs an hour late", "if a code leaks to the press". */
import { describesNoun, isAdjectiveToo, isNoSubjectOfThird } from '../english/adjectives.ts';
import { conjugate } from '../english/inflect.ts';
import { IRREGULAR_VERBS } from '../english/irregular.ts';
import { isNoName } from '../english/no-names.ts';
import { isThirdPerson, THIRD_PERSON_OR_NOUN } from '../english/not-nouns.ts';
import { isPastAlone } from '../english/pasts.ts';
import type { Analysis, Found } from './analyse.ts';
import { isDigit } from './characters.ts';
import { wordBeforeTerm, wordBehindTerm } from './found.ts';
import type { Neighbour } from './neighbour.ts';
import { isOnlyVerb } from './only-verb.ts';
import type { Option } from './outcome.ts';
import { DETERMINERS, TO_IS_PREPOSITION } from './part-of-speech.ts';
import { smallLetters } from './small-letters.ts';
import { followedByNoun, isDeterminer, isLetterA, wordBefore } from './surroundings.ts';
import {
  BEFORE_ONE,
  BEFORE_STATE,
  BEFORE_VERB,
  BEHIND_THEIR_VERB,
  BEHIND_VERB,
  DETERMINER,
  DOER,
  MAY_LEAD_VERB,
  OBJECT_ONLY,
  SEVERAL_THINGS,
  SUBJECT,
  traitsOf,
} from './word-traits.ts';

export function nounForbidden(analysis: Analysis, found: Found, option: Option): boolean {
  const before = wordBeforeTerm(analysis.text, found);
  if (isPhrasalVerb(analysis.text, found, option) && !(before && mayLeadNoun(analysis.text, found, before)))
    return true;
  if (before && isPhraseBehindBe(analysis.text, found, before)) return true;
  return option.form === 'plural'
    ? pluralForbidden(analysis, found, before)
    : before === undefined
      ? isImperative(analysis, found)
      : singularForbidden(analysis, found, before);
}

/** "Write a list": at a sentence's start, right before an article. */
function isImperative({ text }: Analysis, found: Found): boolean {
  if (text.charCodeAt(found.end) !== 32) return false;
  const object = wordBehindTerm(text, found);
  // "My only question: ask Kim", but "Variant A: ...", a letter.
  if (object !== undefined && isBehindColon(text, found) && NAME.test(object.text)) return true;
  if (!found.sentenceStart || object === undefined || object.text !== object.lower) return false;
  return /^(?:an?|the|our|your|my|their|this|these|those|it|them|all|both|every|each)$/.test(object.lower);
}

/** "A search would be nice to have": without its hyphens and an article, what is a noun with them is none. */
const isPhraseBehindBe = (text: string, found: Found, before: Neighbour): boolean =>
  (found.readings[0]?.term.gaps.length ?? 0) > 0 &&
  before.gap === ' ' &&
  /^(?:is|are|was|were|be|been|being|so|very|too)$/.test(before.lower) &&
  found.readings.every(
    ({ term, form }) => form === 'singular' && term.gaps.length > 0 && term.gaps.every((gap) => gap === '-'),
  ) &&
  !/[-‐‑]/.test(text.slice(found.start, found.end));

/** A small letter behind a colon or a comma, as a sentence goes on there. */
const isBehindColon = (text: string, { start, end }: Found): boolean =>
  ':,;'.includes(text[start - 2] ?? ' ') &&
  text.charCodeAt(start - 1) === 32 &&
  /^\p{Ll}+$/u.test(text.slice(start, end));
const NAME = /^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$)\p{Lu}\p{Ll}+$/u;

const mayLeadNoun = (text: string, { block }: Found, { lower: word, start }: Neighbour): boolean =>
  isDeterminer(word) ||
  // "nobody has to stand up"
  (word === 'to' && !INFINITIVE.test(wordBefore(text, start, block.start)?.lower ?? '')) ||
  // "a quick follow up"
  (describesNoun(word) && isDeterminer(wordBefore(text, start, block.start)?.lower ?? '')) ||
  /^(?:before|after|at|for|of|until|since|on|in|with|without|by|new|first|second|third|next|last)$/.test(word);

/** What looks like a plural is a verb in the third person: "a code leaks", "the campaign sends people", "the job runs an hour late". */
function pluralForbidden(analysis: Analysis, found: Found, before: Neighbour | undefined): boolean {
  const { text } = analysis;
  if (before && (isOne(text, found, before) || isVerbAndObject(text, found, before))) return true;
  if (endsSubordinate(text, found)) return true;
  const behind = wordBehindTerm(text, found);
  if (!behind) return false;
  if (behind.gap === ' ' && (traitsOf(behind.lower) & OBJECT_ONLY) !== 0) return true;
  // "the form sends it to the desk", but "the sends it made"
  if (behind.lower === 'it' && behind.gap === ' ' && IT_ENDS.test(text.slice(behind.end, behind.end + 8))) return true;
  if (behind.gap === ' ' && isSentPeople(text, found, before, behind)) return true;
  if (behind.gap === ' ' && HOW_MANY.test(behind.lower) && endsInVerb(text, found)) return true;
  // "only if Google indexes at least 8"
  if (
    behind.lower === 'at' &&
    /^ (?:least|most) (?:\d|one|two|three|half|all)/.test(text.slice(behind.end, behind.end + 12))
  )
    return true;
  if (behind.lower === 'nowhere' || isTimedVerb(text, found, behind.start)) return true;
  return (
    (traitsOf(behind.lower) & BEHIND_VERB) !== 0 &&
    behind.isOnSameLine &&
    (/\s\S*[^s\s]s$/.test(text.slice(found.start, found.end)) || hasSubject(analysis, found, before)) &&
    (endsInVerb(text, found) || !opensTerm(analysis, behind.end)) &&
    !PER_TIME.test(text.slice(behind.end, behind.end + 20))
  );
}

/** "If the shop crawls, ...": a clause that has no other verb. */
const endsSubordinate = (text: string, found: Found): boolean =>
  /^[,.;!?]/.test(text.slice(found.end, Math.min(found.block.end, found.end + 1))) &&
  !/\s/.test(text.slice(found.start, found.end)) &&
  SUBORDINATE.test(text.slice(Math.max(found.block.start, found.start - 40), found.start));
const SUBORDINATE =
  /(?<!\p{L})(?:if|when|whenever|because|while|until|unless|once|whether) (?:the|our|your|their|my|its|this|that|an?) \p{L}*[^s\P{L}] $/iu;

/** "The basket holds eight people": the last of several words is the verb of those before, with how many it does it to. */
function endsInVerb(text: string, found: Found): boolean {
  const last = text.lastIndexOf(' ', found.end - 1) + 1;
  if (last <= found.start) return false;
  const word = text.slice(last, found.end);
  return THIRD_PERSON_OR_NOUN.has(word) || isThirdPerson(word, undefined);
}
/** How many things a verb has for its object. */
const HOW_MANY = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|hundreds|thousands|\d+)$/;

const IT_ENDS = /^(?:$|[.,;:!?)]| (?:to|with|from|on|in|at|by|into|for|up|every|each|twice|again|now|today)(?: |$))/;

/** "We will review copies of the contract": where a verb must stand, the first word of what looks like a plural of several is one. */
function isVerbAndObject(text: string, found: Found, before: Neighbour): boolean {
  if (before.gap !== ' ' || !/^\p{Ll}+ /u.test(text.slice(found.start, found.end))) return false;
  const bits = traitsOf(before.lower);
  const lead = wordBefore(text, before.start, found.block.start);
  // "Will review copies arrive?": at a sentence's start the helper stands before its subject.
  if ((bits & BEFORE_VERB) !== 0) return before.lower === 'please' || lead?.gap === ' ';
  if ((bits & SUBJECT) !== 0) return true;
  if (before.lower === 'you') return /^(?:can|could|will|would|should|must|may|did|do)$/.test(lead?.lower ?? '');
  return before.lower === 'to' && INFINITIVE.test(lead?.lower ?? '');
}
/** Behind these, "to" has a verb behind it. Words of the author's, before any term: no trait of entries. */
const INFINITIVE =
  /^(?:needs?|needed|wants?|wanted|have|has|had|able|ready|plan|plans|planned|like|likes|going|try|tries|tried|how|when|where|what|us|you|them|want|hope|promised?|agreed|asked|decided?|forgot|allowed|supposed|time|easier|easy|hard|chance)$/;

/** "40 calls a second": per second. */
const PER_TIME =
  /^\s+(?:second|minute|hour|day|night|week|month|quarter|year|time|head|person|piece)\b(?! (?:late|early|longer|later|before|after|ahead|ago))/;

/** Whether a word before says that one thing comes: no plural can. */
const isOne = (text: string, found: Found, before: Neighbour): boolean =>
  (traitsOf(before.lower) & BEFORE_ONE) !== 0 && before.gap === ' ' && !isLetterA(text, found, before);

/** What looks like a singular is a verb in its base form: "to backlog it", "they pitch on Monday", "could the feed run again?" */
function singularForbidden({ text }: Analysis, found: Found, before: Neighbour): boolean {
  if (isSecondVerb(text, found, before) || isBehindNumbers(text, found, before) || isAskedToDo(text, found, before))
    return true;
  const bits = traitsOf(before.lower);
  if (isLikeANote(text, found, before) || isAskedOf(text, found, before)) return true;
  if (isDoneBefore(text, found, before) || isDoing(text, found, before)) return true;
  if (isPastVerb(text, found, bits)) return true;
  if ((bits & BEFORE_VERB) !== 0 || isBesideMe(text, found, bits) || isWhatItIsLike(text, found, bits)) return true;
  if ((bits & SUBJECT) !== 0 && !/[A-Z]/.test(text[found.start] ?? '')) return true;
  if ((bits & MAY_LEAD_VERB) === 0) return false;
  // "thanks to base64 that means": no infinitive.
  if (before.lower === 'to' && TO_IS_PREPOSITION.has(wordBefore(text, before.start, found.block.start)?.lower ?? ''))
    return false;
  const behind = wordBehindTerm(text, found);
  return behind !== undefined && (DETERMINERS.has(behind.lower) || /^(?:it|them|us|me|him)$/.test(behind.lower));
}
/** "Two bugs bug me", "the posts reach more people": what has its object behind it. */
function isBesideMe(text: string, found: Found, bits: number): boolean {
  const behind = (bits & DETERMINER) === 0 ? wordBehindTerm(text, found) : undefined;
  if (behind?.gap !== ' ') return false;
  const next = traitsOf(behind.lower);
  if ((next & OBJECT_ONLY) !== 0 || ((bits & SEVERAL_THINGS) !== 0 && (next & BEHIND_THEIR_VERB) !== 0)) return true;
  return behind.lower === 'it' && /^[.,;!?]/.test(text.slice(behind.end, behind.end + 1));
}

/** "Could you ask Finance?": behind a helper and who does it. */
const isAskedOf = (text: string, found: Found, before: Neighbour): boolean =>
  (traitsOf(before.lower) & DOER) !== 0 &&
  before.gap === ' ' &&
  /^(?:can|could|will|would|should|shall|must|may|might|do|does|did)(?:n['’]t)?$/.test(
    wordBefore(text, before.start, found.block.start)?.lower ?? '',
  );

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
  const next = wordBehindTerm(text, found);
  if (
    !opensObject(next?.lower) &&
    !/^(?:fast|well|hard|slowly|quickly|a lot|from|how|what|that)$/.test(next?.lower ?? '')
  )
    return false;
  if (/^(?:we|they|you|i|he|she|it|that|who)['’](?:re|m|s)$/.test(before.lower)) return true;
  return (
    /^(?:are|am|were|is|was)$/.test(before.lower) &&
    /^(?:we|they|you|i|he|she|it|who)$/.test(wordBefore(text, before.start, found.block.start)?.lower ?? '')
  );
}
const opensObject = (word: string | undefined): boolean =>
  word !== undefined && (isDeterminer(word) || (traitsOf(word) & OBJECT_ONLY) !== 0);

/** "She spoke to us", "Ann left": an irregular past right behind who did it. */
function isDoneBefore(text: string, found: Found, before: Neighbour): boolean {
  if (before.gap !== ' ' || !isPastAlone(text.slice(found.start, found.end))) return false;
  if (/^(?:i|we|you|they|he|she|it|who)$/.test(before.lower)) return true;
  return /^\p{Lu}\p{Ll}+$/u.test(before.text) && !isDeterminer(before.lower) && !isNoName(before.lower);
}
/** "The mailing hit about 7,700 people", "sales hit 2 million": a past that looks like the base form, with how many behind it. */
function isPastVerb(text: string, found: Found, bits: number): boolean {
  if ((bits & DETERMINER) !== 0) return false;
  // Nearly always settled by the first character of what stands behind.
  if (text.charCodeAt(found.end) !== 32 || !'0123456789€$£anosm'.includes(text[found.end + 1] ?? ' ')) return false;
  if (!PAST_LIKE_BASE.has(smallLetters(text, found.start, found.end))) return false;
  return /^ (?:(?:about|around|nearly|over|almost|some|more than) )?[€$£]?\d/.test(
    text.slice(found.end, Math.min(found.block.end, found.end + 14)),
  );
}
/**
 * Verbs whose past looks like their base form and which figures have ("sales hit 2 million"): not all of `IRREGULAR_VERBS` that look so, for "read 20
 * pages" and "quit 3 times" say nothing of a past. No trait of entries: these are the nouns', which do not say what the same word is as a verb.
 */
const PAST_LIKE_BASE = new Set('hit cut set put split spread cost shed cast bid shut let beat burst reset'.split(' '));

/** "Anna leads the team", "the agency leads a project": a subject stands before what would be the plural of a noun. */
function hasSubject(analysis: Analysis, found: Found, before: Neighbour | undefined): boolean {
  if (before?.gap !== ' ') return false;
  if (/^(?:he|she|it|who|that|which)$/.test(before.lower)) return true;
  const { text } = analysis;
  const opens = (at: number): boolean =>
    /(?:^|[.!?:;,]\s+|\b(?:and|but|if|when|because|while|that)\s+)$/i.test(
      text.slice(Math.max(found.block.start, at - 12), at),
    );
  if (/^\p{Lu}\p{Ll}+$/u.test(before.text))
    return !opens(before.start) || !(isNoName(before.lower) || isDeterminer(before.lower));
  const article = wordBefore(text, before.start, found.block.start);
  return (
    article !== undefined &&
    /^(?:the|our|your|their|my|his|her)$/.test(article.lower) &&
    !isNoName(before.lower) &&
    !/s$/.test(before.lower) &&
    opens(article.start)
  );
}

/** "The promo ends on Sunday": what a term's last word does has its time behind it. */
function isTimedVerb(text: string, found: Found, behind: number): boolean {
  // Nearly always settled by the first letter of what stands behind.
  if (!'abfilnostu'.includes(text[behind]?.toLowerCase() as string)) return false;
  const last = text.lastIndexOf(' ', found.end - 1) + 1;
  if (last <= found.start) return false;
  const known = THIRD_PERSON_OR_NOUN.has(text.slice(last, found.end));
  if (known && TIME.test(text.slice(behind, Math.min(found.block.end, behind + 30)))) return true;
  return (
    (known || TOWARDS.test(text.slice(behind, behind + 12))) && isOnlyVerb(text, found.start, behind - 1, found.block)
  );
}

const TOWARDS = /^(?:to|into|onto) (?:the|our|an?|your|their|this) /;
const TIME =
  /^(?:(?:on|at|in|from|after|before|by|until) (?:the )?(?:\d|midnight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|june|july|august|september|october|november|december)\b|May\b|q[1-4]\b|(?:spring|summer|autumn|winter)\b)|(?:today|tomorrow|tonight|soon|next (?:week|month|year)|this (?:week|month|year))\b)/i;

/** "The campaign sends people to a page": a noun that is hardly ever one, with its object. */
function isSentPeople(text: string, found: Found, before: Neighbour | undefined, behind: Neighbour): boolean {
  return (
    before !== undefined &&
    found.end - found.start <= LONGEST_THIRD_PERSON &&
    isThirdPerson(text.slice(found.start, found.end), undefined) &&
    followedByNoun(text, found.end, found.block.end, behind) &&
    SUBJECT_BEFORE.test(text.slice(Math.max(found.block.start, found.start - 50), found.start)) &&
    !isNoSubjectOfThird(before.lower)
  );
}
/** One thing, perhaps with where it is: "The software in the shops writes points to one database." */
const SUBJECT_BEFORE =
  /\b(?:the|our|your|their|this|a|an) (?:[a-z]+ )?(?:[a-z]*[a-rt-z]|[a-z]*[a-rt-z] (?:in|on|of|at|for) (?:the|our|your|their) [a-z]+) $/i;
const LONGEST_THIRD_PERSON = 12;

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
  const last = text.lastIndexOf(' ', found.end - 1) + 1;
  if (last <= found.start) return false;
  const helper = wordBefore(text, before.start, found.block.start)?.lower ?? '';
  // "The tool does a soft delete."
  if (/^an?$/.test(before.lower) && /^d/.test(helper)) return false;
  // "How often does the page refresh?": the question has no other verb.
  if (/^(?:do|does|did)$/.test(helper) && text.charCodeAt(found.end) === 63) return true;
  const third = conjugate(text.slice(last, found.end), 'third');
  if (!THIRD_PERSON_OR_NOUN.has(third) && !isThirdPerson(third, undefined)) return false;
  if (!/^(?:can|could|will|would|should|does|did|must|may|might|shall)$/.test(helper)) return false;
  const next = wordBehindTerm(text, found);
  return next ? NO_VERB.test(next.lower) : /^[?.!,]/.test(text.slice(found.end, found.end + 1));
}
/** What stands behind a question's verb and not behind its subject: when, where and how. */
const NO_VERB =
  /^(?:again|at|on|in|from|until|before|after|twice|once|every|each|daily|weekly|today|tonight|tomorrow|now|earlier|later|longer|without|with|for|as|by|overnight|if|when|than|.{2,}ly)$/;

/** Whether a term stands right behind an article, which may then change with it. */
const opensTerm = (analysis: Analysis, article: number): boolean =>
  (analysis.found[analysis.firstBehind(article)]?.start ?? Number.POSITIVE_INFINITY) <= article + 2;

/** "The pages go live": a noun that is written with a hyphen ("go-live"), found as a verb and its particle. */
function isPhrasalVerb(text: string, found: Found, option: Option): boolean {
  const { readings } = found;
  let i = 0;
  while (i < readings.length && (readings[i]?.term.entry !== option.entry || readings[i]?.form !== option.form)) i++;
  if (!readings[i]?.term.gaps.includes('-')) return false;
  return /^[a-z]+ (?:in|on|off|out|up|down|over|back|through|live|away|by|to)$/i.test(
    text.slice(found.start, found.end),
  );
}
