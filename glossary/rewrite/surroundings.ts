/** The words right before and behind a place, as far as grammar needs them. Bounded look-around on the text itself, no token lists. */

import { NOT_NOUNS } from '../english/not-nouns.ts';
import { THINGS_IN_ING } from '../english/things-in-ing.ts';
import { isWordUnit } from './letters.ts';
import { DETERMINERS } from './part-of-speech.ts';

export interface Neighbour {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the place: white space, perhaps with markup. */
  readonly gap: string;
}

const REACH = 48;
const SPACE = 1;
const MARKUP = 2;
/** What may stand between neighbours: white space, and Markdown's signs. */
const GAP = new Uint8Array(256);
for (const c of [32, 9, 10, 13, 0xa0]) GAP[c] = SPACE;
for (const c of '*_~[]') GAP[c.charCodeAt(0)] = MARKUP;
const gapOf = (c: number): number => (c < 256 ? (GAP[c] as number) : 0);
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

/** The word before an offset, where only white space and markup stand between. */
export function wordBefore(text: string, at: number, limit: number): Neighbour | undefined {
  const from = Math.max(limit, at - REACH);
  let end = at;
  let spaces = 0;
  while (end > from) {
    const kind = gapOf(text.charCodeAt(end - 1));
    if (kind === 0) break;
    if (kind === SPACE) spaces++;
    end--;
  }
  // Markup alone does not part words, and a sign before the gap (a full stop, a bracket) ends the neighbourhood.
  if (spaces === 0 || end === from) return undefined;
  let start = end;
  while (start > from) {
    const c = text.charCodeAt(start - 1);
    if (!isWordUnit(c) && !isApostrophe(c) && c !== 45) break;
    start--;
  }
  while (start < end && !isWordUnit(text.charCodeAt(start))) start++;
  return start === end ? undefined : neighbour(text, start, end, end, at);
}

/** The word behind an offset, where only white space and markup stand between. */
export function wordBehind(text: string, at: number, limit: number): Neighbour | undefined {
  const to = Math.min(limit, at + REACH);
  let start = at;
  let spaces = 0;
  while (start < to) {
    const kind = gapOf(text.charCodeAt(start));
    if (kind === 0) break;
    if (kind === SPACE) spaces++;
    start++;
  }
  if (spaces === 0 || start === to) return undefined;
  let end = start;
  while (end < to) {
    const c = text.charCodeAt(end);
    if (!isWordUnit(c) && (end === start || (!isApostrophe(c) && c !== 45))) break;
    end++;
  }
  return end === start ? undefined : neighbour(text, start, end, at, start);
}

function neighbour(text: string, start: number, end: number, gapStart: number, gapEnd: number): Neighbour {
  const word = text.slice(start, end);
  let lower = word.toLowerCase();
  if (lower.includes('\u2019')) lower = lower.replaceAll('\u2019', "'");
  // Nearly every gap is one space: no need to cut it out of the text.
  const gap = gapEnd === gapStart + 1 && text.charCodeAt(gapStart) === 32 ? ' ' : text.slice(gapStart, gapEnd);
  return { text: word, lower, start, end, gap };
}

/**
 * Whether the place is used like an adjective: a noun follows directly ("lead form", "API call"). Without a tagger: everything that is no
 * function word, no adverb and no verb form counts as a noun.
 */
export function followedByNoun(text: string, at: number, limit: number): boolean {
  const next = wordBehind(text, at, limit);
  if (!next || /[\r\n]/.test(next.gap)) return false;
  const { lower } = next;
  if (NOT_NOUNS.has(lower) || /^\d/.test(lower) || /n't$/.test(lower)) return false;
  if (
    /(?:ly|ed)$/.test(lower) &&
    !/(?:speed|feed|seed|need|family|supply|reply|assembly|monthly|weekly|daily)$/.test(lower)
  )
    return false;
  if (/^\p{Lu}/u.test(next.text) && /[.!?]\s*$/.test(next.gap)) return false;
  // "a storm building": a participle, unless it is one of the things in -ing.
  if (/ing$/.test(lower) && !THINGS_IN_ING.test(lower)) return false;
  // A verb in -s has its object or an adverb behind it; a noun has not.
  const after = wordBehind(text, next.end, limit);
  if (
    after &&
    (DETERMINERS.has(after.lower) ||
      /^(?:it|them|him|us|me|you|everything|nothing|something|anything)$/.test(after.lower))
  ) {
    if (/[^s]s$|ing$/.test(lower)) return false;
  }
  return true;
}

/** A determiner, or a possessive that does its work; "let's" and "it's" end alike, but are verbs. */
export const isDeterminer = (word: string): boolean =>
  DETERMINERS.has(word) ||
  (/(?:'s|s')$/.test(word) &&
    !/^(?:let|it|that|what|he|she|here|there|who|where|how|when|everything|nobody)'s$/.test(word));

/** Length of a figure right behind an offset that names or measures what stands before ("NPS 41"), its space included; 0 where there is none. */
export function figureBehind(text: string, at: number, limit: number): number {
  const figure = /^[ \u00a0]\d[\d.,]*/.exec(text.slice(at, Math.min(limit, at + 16)))?.[0].replace(/[.,]+$/, '');
  if (figure === undefined) return 0;
  const length = figure.length + (text[at + figure.length] === '%' ? 1 : 0);
  const end = at + length;
  // Part of a date, a rate, a time, a bigger figure ("14:30", "33 / 33", "20,000/day").
  if (/^(?:[\p{L}\p{N}/:€$£%-]| ?[/–-] ?\d)/u.test(text.slice(end, Math.min(limit, end + 4)))) return 0;
  const next = wordBehind(text, end, limit);
  // "5.1 or newer": what goes on after the figure must stay with it.
  if (next && /^(?:or|and|to|up|plus)$/.test(next.lower)) return 0;
  // "15 min", "41 users": a figure that counts what comes next.
  return next && !/[\r\n]/.test(next.gap) && !NOT_NOUNS.has(next.lower) ? 0 : length;
}
