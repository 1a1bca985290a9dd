/** What the words right before and behind a place say of its grammar. */

import { IRREGULAR_VERBS } from '../english/irregular.ts';
import { isBehindVerb, isThirdPerson, NOT_NOUNS, THIRD_PERSON_OR_NOUN } from '../english/not-nouns.ts';
import { THINGS_IN_ING } from '../english/things-in-ing.ts';
import { remembered } from '../remembered.ts';
import type { Range } from '../results.ts';
import { isDigit } from './characters.ts';
import { type Neighbour, wordBefore, wordBehind } from './neighbour.ts';
import { DETERMINERS } from './part-of-speech.ts';
import { DETERMINER, traitsOf } from './word-traits.ts';

export { wordBefore, wordBehind } from './neighbour.ts';

/**
 * Whether the place is used like an adjective: a noun follows directly ("lead form", "API call"). Without a tagger: everything that is no
 * function word, no adverb and no verb form counts as a noun.
 * @param next the word behind, where the caller has it.
 */
export function followedByNoun(text: string, at: number, limit: number, next = wordBehind(text, at, limit)): boolean {
  if (!next?.isOnSameLine) return false;
  // "landing page A/B tests"
  if (next.end - next.start === 1 && text.charCodeAt(next.end) === 47)
    return /^[A-Z]\/[A-Z]/.test(text.slice(next.start, next.end + 2));
  // "push the campaign back a week", but "the campaign back office"
  if (next.lower === 'back') {
    const after = wordBehind(text, next.end, limit);
    return after !== undefined && after.lower !== 'back' && followedByNoun(text, next.end, limit, after);
  }
  // "reads its BI daily", but "the BI daily report"
  if (HOW_OFTEN.test(next.lower)) {
    const after = wordBehind(text, next.end, limit);
    return after?.gap === ' ' && followedByNoun(text, next.end, limit, after);
  }
  const kind = nounKind(next.lower);
  // "The test beat the other one", "costs cut the margin": a verb with its object.
  if (kind === 'or acts') {
    // "The CPC hit £1.05", but "traffic split 50/50"
    if (!PARTS.test(next.lower) && /^ \p{Sc}?\d/u.test(text.slice(next.end, next.end + 3))) return false;
    const object = wordBehind(text, next.end, limit);
    return !(
      object?.gap === ' ' &&
      (DETERMINERS.has(object.lower) || /^(?:us|me|them|him|it|you|nothing|everything|more|less)$/.test(object.lower))
    );
  }
  // "Scope changes cost money": behind a noun stands its verb.
  if (kind === 'none' && THIRD_PERSON_OR_NOUN.has(next.lower)) {
    const verb = wordBehind(text, next.end, limit);
    return verb?.gap === ' ' && SURELY_VERB.test(verb.lower);
  }
  if (kind !== 'or a verb') return kind === 'noun';
  // A verb in -s has its object or an adverb behind it; a noun has not.
  const after = wordBehind(text, next.end, limit);
  // "look-alike audiences that were uploaded"
  if (after?.lower === 'that' && CLAUSE_VERB.test(wordBehind(text, after.end, limit)?.lower ?? '')) return true;
  // "Bracketing drives up our costs"
  if (after && /^(?:up|down|out|off|away|back)$/.test(after.lower)) return false;
  // "SEO beats SEA"
  return !after || !(DETERMINERS.has(after.lower) || isBehindVerb(after.lower) || /^\p{Lu}{2,}$/u.test(after.text));
}

const HOW_OFTEN = /^(?:daily|weekly|monthly|hourly|yearly|quarterly|fortnightly|nightly)$/;
/** What is named so with its figures: "price cut 20%". */
const PARTS = /^(?:split|cut|spread|set|show|run|rise|fall|drop|bid|read|rate|cast|break)$/;

/** What is the verb behind a plural, and never an object. */
const SURELY_VERB =
  /^(?:are|were|have|had|can|could|will|would|should|must|may|might|cost|take|took|need|come|came|go|went|make|made|begin|began|remain|seem|happen|fell|rose)$/;

/** What stands behind "that" where it begins a clause: helpers and subjects. */
const CLAUSE_VERB = /^(?:is|are|was|were|has|have|had|can|could|will|would|must|may|do|does|did|we|you|they|i)$/;

/** `or acts`: the base of an irregular verb. */
type NounKind = 'noun' | 'or a verb' | 'or acts' | 'none';
/** Whether a word is a noun, by its looks. A look-up costs a fifth of the rules. */
const nounKind = remembered(10_000, nounKindByRules);

function nounKindByRules(lower: string): NounKind {
  // "In case of rollback you'll hear": no noun.
  if (NOT_NOUNS.has(lower) || /^\d/.test(lower) || /n't$|['’](?:ll|ve|re|d|m)$/.test(lower)) return 'none';
  if (
    /(?:ly|ed)$/.test(lower) &&
    !/(?:speed|feed|seed|need|family|supply|reply|assembly|monthly|weekly|daily)$/.test(lower)
  )
    return 'none';
  // "a storm building": a participle, unless it is one of the things in -ing.
  if (/ing$/.test(lower) && !THINGS_IN_ING.test(lower)) return 'none';
  // "audiences", "communities": never a verb.
  if (/(?:udiences|ciences|encies|nesses|ities|isms)$/.test(lower)) return 'noun';
  if (IRREGULAR_VERBS.has(lower)) return 'or acts';
  return /[^s]s$|ing$/.test(lower) ? 'or a verb' : 'noun';
}

/** A determiner, or a possessive that does its work; "let's" and "it's" end alike, but are verbs. */
export const isDeterminer = (word: string): boolean => (traitsOf(word) & DETERMINER) !== 0;

/** "Grade A leads": a capital in the middle of a sentence is a letter and no article. */
export const isLetterA = (
  text: string,
  { block }: { readonly block: { readonly start: number } },
  word: Neighbour,
): boolean => word.text === 'A' && wordBefore(text, word.start, block.start) !== undefined;

/** Whether a word is an article, a possessive or the like, and cannot stand for a thing itself: no verb stands behind it. */
export const isNothingButDeterminer = (word: string): boolean => isDeterminer(word) && !MAY_BE_SUBJECT.test(word);
/** Determiners that can stand for a thing. */
const MAY_BE_SUBJECT = /^(?:that|which|who|both|all|each|few|many|some|this|these|those|her)$/;

/** "it hits staging, not prod": what ends the clause behind a comma and "not" is the other of two, whatever it could be elsewhere. */
export const isContrast = (
  text: string,
  { end, block }: { readonly end: number; readonly block: Range },
  not: Neighbour,
): boolean =>
  not.lower === 'not' &&
  not.gap === ' ' &&
  /[,–—-] $/.test(text.slice(Math.max(block.start, not.start - 2), not.start)) &&
  /^(?:$|[.,;:!?)\n])/.test(text.slice(end, Math.min(block.end, end + 1)));

/** Whether an article or a possessive stands right before an offset, behind which no verb can stand. */
export const isBehindArticle = (text: string, at: number, limit: number): boolean => {
  const before = wordBefore(text, at, limit);
  // "Check what bounces back."
  return before?.gap === ' ' && before.lower !== 'what' && isNothingButDeterminer(before.lower);
};

/** Whether two words in [start, end), a verb and its particle by themselves, are a noun and a preposition: an article before, a noun phrase behind. */
export function isNounInPlace(text: string, start: number, end: number, block: Range): boolean {
  // A verb behind one thing has its s: "the field defaults to English".
  if (!/^\p{L}*[^s\P{L}] (?:in|on|over|through|by|to|at)$/iu.test(text.slice(start, end))) return false;
  const behind = wordBehind(text, end, block.end);
  if (behind?.gap !== ' ' || !/^(?:the|an?|our|your|their|my|its|this|that|these|those)$/.test(behind.lower))
    return false;
  const before = wordBefore(text, start, block.start);
  if (before?.gap !== ' ' || !/^[a-z-]+$/.test(before.lower) || NOT_A_NOUN_PHRASE.test(before.lower)) return false;
  return endsOneThing(text, before, block);
}
/** A word that does not end one thing: a plural, an adverb, a subject, or what a verb follows. */
const NOT_A_NOUN_PHRASE =
  /[^s]s$|^(?:to|will|would|can|could|should|must|may|might|not|also|only|we|you|they|i|who|people)$|ly$/;

/**
 * Whether a word ends one thing with its article ("the direct mail"), behind which a verb has its -s. Not so where another word decides the
 * verb's form: "did the team deploy", "the pages in the shop load", "the shop and the app load".
 */
export function endsOneThing(text: string, word: Neighbour, block: Range): boolean {
  const wordInFront = (of: Neighbour | undefined): Neighbour | undefined => {
    const front = of && wordBefore(text, of.start, block.start);
    return front?.gap === ' ' ? front : undefined;
  };
  let article = wordInFront(word);
  if (article && !ARTICLE.test(article.lower) && /^[a-z-]+$/.test(article.lower)) article = wordInFront(article);
  if (!article || !ARTICLE.test(article.lower)) return false;
  let decides = wordInFront(article);
  const isPlace = decides !== undefined && /^(?:in|on|at|for|of|with|from|to|by)$/.test(decides.lower);
  if (isPlace) decides = wordInFront(decides);
  // "the pages in the shop load", but "it needs a port in the wall"
  return !decides || !(DECIDES_FORM.test(decides.lower) || (isPlace && decides.lower.endsWith('s')));
}
/** What begins one thing. */
const ARTICLE = /^(?:the|an?|our|your|their|my|its|this|that|each|every)$/;
/**
 * Before a thing with its article, these decide the form of the verb behind it: joining words, subjects, helpers, and verbs with another verb behind
 * their object.
 */
const DECIDES_FORM =
  /^(?:and|or|people|which|that|do|did|can|could|will|would|should|must|may|might|let|make|made|have|had|help|see|saw|watch|suggest|recommend|insist|ask)$/;

/** Whether "in" or "on" behind an offset begins a time: "in August", "on Monday", "in two steps". */
export const isInTime = (text: string, at: number, limit: number): boolean =>
  IN_TIME.test(text.slice(at, Math.min(limit, at + 32)));
const IN_TIME =
  /^ (?:in|on) (?:(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|\d|Q[1-4]|(?:the )?(?:spring|summer|autumn|winter|morning|evening|afternoon|next|last|first|end)|(?:a|an|one|two|three|four|a few|several) (?:minute|hour|day|week|month|quarter|year|step|stage|group|part)s?|time|turn|parts|groups|stages|steps)(?!\p{L})/u;

const MONTH = /^[ \u00a0](?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)/;

/** Length of a bracket that hangs on a word and belongs to it ("varchar(255)"); 0 where there is none. */
export const hangingBracket = (text: string, at: number): number =>
  text.charCodeAt(at) === 40 ? (/^\([^()\s]{0,20}\)/.exec(text.slice(at, at + 24))?.[0].length ?? 0) : 0;

/** A verb of its own behind: "the Lille kick off *is* on Monday", where several people may "log in". */
export const HAS_ITS_VERB = /^ (?:is|was|has|takes|starts) /;

/** Length of a quoted name right behind an offset ('the user agent "crawler-2"'), its space included; 0 where there is none. */
export const labelBehind = (text: string, at: number, limit: number): number =>
  text.charCodeAt(at) === 32 && mayQuote(text.charCodeAt(at + 1))
    ? (LABEL.exec(text.slice(at, Math.min(limit, at + 48)))?.[0].length ?? 0)
    : 0;
const mayQuote = (c: number): boolean => c === 34 || c > 127;
const LABEL = /^ (?:"[^"\n]{1,40}"|“[^”\n]{1,40}”|„[^“”\n]{1,40}[“”]|«[^»\n]{1,40}»|‘[^’\n]{1,40}’)(?![\p{L}\p{N}])/u;

const HASHED = /^ #\d{1,8}(?![\p{L}\p{N}'’-]|,? (?:and |or |& )?#)/u;
const CODE = /^[ \u00a0](\d{1,5})-(\d{3,8})(?![\p{L}\p{N}-]|[.,]\d)/u;
const PER_TIME = /^ (?:second|minute|hour|day|week|month|quarter|year|user|person)/;

/** Length of a figure right behind an offset that names or measures what stands before ("NPS 41"), its space included; 0 where there is none. */
export function figureBehind(text: string, at: number, limit: number): number {
  if (!isDigit(text.charCodeAt(at + 1))) {
    // "since PR #2280"
    return text.charCodeAt(at + 1) === 35
      ? (HASHED.exec(text.slice(at, Math.min(limit, at + 12)))?.[0].length ?? 0)
      : 0;
  }
  // "SKU 77-3120", but "pages 10-12"
  const code = CODE.exec(text.slice(at, Math.min(limit, at + 20)));
  if (code && (code[2] as string).length > (code[1] as string).length + 1 && !/^(?:19|20)\d\d$/.test(code[2] as string))
    return code[0].length;
  const figure = /^[ \u00a0]\d[\d.,]*/.exec(text.slice(at, Math.min(limit, at + 16)))?.[0].replace(/[.,]+$/, '');
  if (figure === undefined) return 0;
  const sign = /^[ \u00a0]?[%\p{Sc}]/u.exec(text.slice(at + figure.length, at + figure.length + 2))?.[0].length ?? 0;
  const length = figure.length + sign;
  // "Pantone 286 C", "WCAG 2.1 AA"
  const grade = /^ (?:\p{Lu}|AAA?)(?![\p{L}\p{N}])/u.exec(text.slice(at + length, Math.min(limit, at + length + 5)));
  if (grade) return length + grade[0].length;
  const end = at + length;
  // "Frequency cap 4 a day": how often.
  if (
    /^ (?:per \p{L}+|(?:an?|each|every) (?:day|week|month|quarter|year|hour|minute|night|user|person|visitor|session|head)|times)(?!\p{L})/u.test(
      text.slice(end, Math.min(limit, end + 16)),
    )
  )
    return 0;
  // Part of a date, a rate, a time, a bigger figure ("14:30", "33 / 33", "20,000/day").
  if (/^(?:[\p{L}\p{N}\p{Sc}/%-]|:\d| ?[/–-] ?\d)/u.test(text.slice(end, Math.min(limit, end + 4)))) return 0;
  // "launch 28 May"
  if (MONTH.test(text.slice(end, Math.min(limit, end + 5)))) return 0;
  // "1) domain 2) webhook": the number of what comes next.
  if (text.charCodeAt(end) === 41 && text.lastIndexOf('(', at) <= text.lastIndexOf(')', at)) return 0;
  const next = wordBehind(text, end, limit);
  // "5.1 or newer": what goes on after the figure must stay with it.
  // "PR 3318 and waits": the sentence goes on.
  if (next?.lower === 'and') {
    const verb = wordBehind(text, next.end, limit);
    const goesOn = verb && (isThirdPerson(verb.lower, undefined) || THIRD_PERSON_OR_NOUN.has(verb.lower));
    if (
      goesOn &&
      /^ (?:for|on|at|until|by|in|the|an?|our|your|it|us)(?!\p{L})/u.test(
        text.slice(verb.end, Math.min(limit, verb.end + 7)),
      )
    )
      return length;
  }
  if (next && /^(?:or|and|to|up|plus|of|out|percent|against|vs|versus|instead|compared)$/.test(next.lower)) return 0;
  // "a frequency cap 3 per day": how often.
  if (next?.lower === 'per' && PER_TIME.test(text.slice(next.end, Math.min(limit, next.end + 8)))) return 0;
  // "15 min", "41 users": a figure that counts what comes next.
  return next?.isOnSameLine && !NOT_NOUNS.has(next.lower) ? 0 : length;
}
