/**
 * A wording that ends with a phrase of its own ("divide into groups", "open to attack") before a sentence that says the same part itself:
 * "segment the list into three parts" is "divide the list into three parts", not "divide the list into groups into three parts".
 */
import { isDeterminer, wordBehind } from './surroundings.ts';

/** Prepositions of a wording, and those in the sentence that say the same part. */
const SAME: ReadonlyMap<string, RegExp> = new Map([
  ['into', /^into$/],
  ['in', /^into$/],
  ['to', /^(?:in)?to$/],
  ['over', /^(?:over|across|between)$/],
  ['at', /^across$/],
  ['from', /^from$/],
  ['behind', /^behind$/],
  ['with', /^with$/],
  ['through', /^(?:through|via)$/],
  ['as', /^as$/],
]);
/** Behind a preposition, these make a time or a turn of phrase, which no wording's own phrase says. */
const TIME =
  /^(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|now|then|today|tomorrow|yesterday|time|summer|autumn|winter|spring|future|case|order|fact|general|particular|addition|mornings?|afternoons?|evenings?|nights?|weekends?|weeks?|months?|years?|days?|hours?|minutes?|seconds?|quarters?|end|meantime|background|past|beginning)$/;

/** Whether the sentence goes on, from a place, with what a phrase of the wording says. */
function goesOn(phrase: string, text: string, at: number, limit: number): boolean {
  // "allowed to keep the old terms" ends with no place.
  if (/^to (?:be|do|find|get|keep|make|see|use)\b|^from scratch$|^in advance$|^with care$/.test(phrase)) return false;
  const same = SAME.get(/^\w+/.exec(phrase)?.[0] ?? '');
  const word = same && wordBehind(text, at, limit);
  if (!same || !word || !same.test(word.lower) || !word.isOnSameLine) return false;
  const next = wordBehind(text, word.end, limit);
  if (!next?.isOnSameLine) return false;
  // "spread over time" itself speaks of time.
  if (!/ time$/.test(phrase)) {
    const second = wordBehind(text, next.end, limit);
    if (TIME.test(next.lower) || (second?.isOnSameLine && TIME.test(second.lower))) return false;
  }
  // "to save money" is a purpose.
  return word.lower !== 'to' || isDeterminer(next.lower) || next.text !== next.lower;
}

/** The rest of a clause, from its last word on, which may begin the tail itself, with a space at its end. */
const clauseFrom = (text: string, at: number, limit: number): string =>
  ` ${/^[^.,;:!?\n]*/.exec(text.slice(text.lastIndexOf(' ', at - 1) + 1, Math.min(limit, at + 80)))?.[0]} `;

/** What stands behind the object in a wording, empty where the sentence says it. */
export function ownTail(tail: string, text: string, at: number, limit: number): string {
  // "check the page again", where "check" is "check {object} again": said already.
  if (tail !== '' && clauseFrom(text, at, limit).includes(`${tail} `)) return '';
  if (!/ \w+ \S/.test(tail)) return tail;
  // "gate the guide ("Where Britain Walks") behind a form": the bracket belongs to the object.
  const bracket = /^ \([^()\n]{1,60}\)/.exec(text.slice(at, Math.min(limit, at + 64)))?.[0].length ?? 0;
  if (goesOn(tail.trimStart(), text, at + bracket, limit)) return '';
  // "pass it on to a higher level" before "to the vendor": "pass it on to the vendor"
  const [, particle = '', rest = ''] = /^( (?:on|over|up|back|out)) (to .*)$/.exec(tail) ?? [];
  return particle !== '' && goesOn(rest, text, at + bracket, limit) ? particle : tail;
}

/** A wording without the phrase at its end where the sentence says that part. */
export function withoutOwnPhrase(words: string, text: string, at: number, limit: number): string {
  const found = /^(\S+(?: \S+){0,3}?) ((?:into|in|to|over|at|from|behind|through|as) \S.*)$/.exec(words);
  return found?.[1] !== undefined && goesOn(found[2] ?? '', text, at, limit) ? found[1] : words;
}
