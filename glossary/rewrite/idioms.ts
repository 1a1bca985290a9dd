/**
 * Everyday English turns of phrase, in which a word means what it always meant ("for the record", "the key to the door"): whatever an entry
 * makes of the word, it stays there. An entry's own `everyday` is for the rest of its word's uses.
 */

import type { Analysis, Found } from './analyse.ts';
import { IDIOMS } from './idiom-list.ts';
import { cueStem, type Part, type Phrase, phraseMatches, withoutPossessive } from './phrases.ts';
import { sentenceAt } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/** The turns of phrase that hold a word; undefined where none does, as for most terms. */
export function idiomsWith(term: string): readonly Phrase[] | undefined {
  if (/[^a-z]/i.test(term)) return undefined;
  const lower = term.toLowerCase();
  let out: Phrase[] | undefined;
  const { from, lines } = (index ??= indexed());
  const key = keyOf(lower, 0);
  let last = -1;
  for (let i = from[key] as number; i < (from[key + 1] as number); i++) {
    const at = lines[i] as number;
    const word = wordAt(at);
    // Only words that begin like it are read at all: for the first text this is asked of each of its terms.
    if (word.length + 2 < lower.length || !word.startsWith(lower.slice(0, -2)) || cueStem(word) !== cueStem(lower))
      continue;
    const start = IDIOMS.lastIndexOf('\n', at) + 1;
    if (start !== last) (out ??= []).push(compiled(IDIOMS.slice(start, IDIOMS.indexOf('\n', at))));
    last = start;
  }
  return out;
}

/** Where the words of the list stand, in the order of their first letters: numbers alone, because the list is long and mostly not read. */
interface Index {
  /** By key: where its words begin in `lines`. */
  readonly from: Int32Array;
  /** Offsets into the list. */
  readonly lines: Int32Array;
}
let index: Index | undefined;
const LETTERS = 27;

/** The first three letters of the word at an offset, as a number. */
function keyOf(text: string, at: number): number {
  let key = 0;
  for (let i = 0, inside = true; i < 3; i++) {
    const c = text.charCodeAt(at + i);
    inside &&= c >= 97 && c <= 122;
    key = key * LETTERS + (inside ? c - 96 : 0);
  }
  return key;
}

const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || c === 39 || c === 0x2019;

function wordAt(at: number): string {
  let end = at;
  while (end < IDIOMS.length && isLetter(IDIOMS.charCodeAt(end))) end++;
  return IDIOMS.slice(at, end);
}

function indexed(): Index {
  const from = new Int32Array(LETTERS ** 3 + 1);
  const eachWord = (found: (at: number, key: number) => void): void => {
    for (let at = 0, before = 0; at < IDIOMS.length; at++) {
      const c = IDIOMS.charCodeAt(at);
      if (isLetter(c) && !isLetter(before)) found(at, keyOf(IDIOMS, at));
      before = c;
    }
  };
  let count = 0;
  eachWord((_, key) => {
    from[key + 1] = (from[key + 1] as number) + 1;
    count++;
  });
  for (let key = 0; key + 1 < from.length; key++) from[key + 1] = (from[key + 1] as number) + (from[key] as number);
  const next = from.slice();
  const lines = new Int32Array(count);
  eachWord((at, key) => {
    lines[next[key] as number] = at;
    next[key] = (next[key] as number) + 1;
  });
  return { from, lines };
}

/** Whether a term stands in one of its turns of phrase. */
export function standsInIdiom(analysis: Analysis, found: Found, idioms: readonly Phrase[]): boolean {
  const { text } = analysis;
  const sentence = sentenceAt(analysis.sentences(found.block), found.block.end, found.start);
  const start = Math.max(sentence.start, found.start - REACH);
  const tokens = tokensOf(text, start, Math.min(sentence.end, found.end + REACH));
  const at = tokens.findIndex((token) => token.end > found.start);
  return idioms.some((idiom) => phraseMatches(idiom, tokens, at, at));
}
const REACH = 80;

/** `run~` is the word in any form, `run` just this one; `(a|b)` a choice, `..` none to three words, `*` one, `#` a number. */
const compiled = (line: string): Phrase => line.split(/\s+(?![^(]*\))/).map(partOf);

function partOf(piece: string): Part {
  if (piece === '..') return { kind: 'some' };
  if (piece === '*') return { kind: 'any' };
  if (piece === '#') return { kind: 'number' };
  const words = piece.replace(/[()~]/g, '').split('|');
  return piece.endsWith('~')
    ? { kind: 'words', stems: new Set(words.map(cueStem)) }
    : { kind: 'exact', words: new Set(words.map(withoutPossessive)) };
}
