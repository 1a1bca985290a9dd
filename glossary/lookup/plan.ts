/** What a query's words may stand for, decided over all segments of the index at once, so that the result does not depend on how it is cut. */
import { singular } from '../english/inflect.ts';
import { toAmerican } from '../english/spelling.ts';
import { gramsOf } from './columns.ts';
import { unitsOf, wordDistance } from './distance.ts';
import { phrasesIn } from './everyday-phrases.ts';
import { everydayWords } from './everyday-words.ts';
import { rootOf, STOP, stemOf } from './fold.ts';
import type { Segment } from './segment.ts';

/** How well a name's word matches a word of the query: decides the rank's band. */
export const NO_MATCH = 0;
export const TYPO = 1;
export const SPELLING = 2;
/** A word of the same family: personalised, personalisation. */
export const FAMILY = 3;
export const INFLECTED = 4;
export const PREFIX = 5;
export const EXACT = 6;

export interface QueryWord {
  readonly text: string;
  readonly stop: boolean;
  readonly last: boolean;
  /** Some concept has the word, in some form. */
  readonly known: boolean;
  /** Words of names that count as this one, with how. Beginnings are compared when ranking. */
  readonly matches: ReadonlyMap<string, number>;
  /** Stems that speak for it in a description, with their weight. */
  readonly stems: ReadonlyMap<string, number>;
  /** Letters wrong in the words that match as typos. */
  readonly mistakes: number;
}

export interface Plan {
  readonly words: readonly QueryWord[];
  /** The query's words written together. */
  readonly key: string;
  readonly units: Uint16Array;
  /** The key with its last word in the singular; the same units where that changes nothing. */
  readonly singular: Uint16Array;
  /** Every word is known: a name that differs by a letter is then hardly a typo. */
  readonly allKnown: boolean;
}

const RELATED = 0.6;
const SYNONYM = 0.5;
const SAYING = 0.6;
const NEARLY = 0.7;
const BEGINNING = 0.35;
const UNFINISHED = 0.8;
const BEGINNINGS = 24;
const SHORT_PLURAL = /^[a-z0-9]{1,3}[a-rt-z0-9]s$/;

/** In how many concepts in force a stem stands. */
export type Frequency = (stem: string) => number;

export function planOf(texts: readonly string[], segments: readonly Segment[], frequency: Frequency): Plan {
  const phrases = texts.length > 1 ? phrasesIn(texts) : undefined;
  const words = texts.map((text, i) =>
    planWord(text, i === texts.length - 1, texts.length, phrases?.get(i), segments, frequency),
  );
  const key = texts.join('');
  const last = texts.at(-1) ?? '';
  const one = texts.slice(0, -1).join('') + (SHORT_PLURAL.test(last) ? last.slice(0, -1) : singular(last));
  const units = unitsOf(key);
  return {
    words,
    key,
    units,
    singular: one === key ? units : unitsOf(one),
    allKnown: words.every((w) => w.known || w.stop),
  };
}

function planWord(
  text: string,
  last: boolean,
  count: number,
  saying: readonly string[] | undefined,
  segments: readonly Segment[],
  frequency: Frequency,
): QueryWord {
  const matches = new Map<string, number>();
  const stems = new Map<string, number>();
  const stop = STOP.has(text) && count > 1;
  const stem = stemOf(text);
  const american = toAmerican(text);
  const known = STOP.has(text) || frequency(stem) > 0;
  let mistakes = 0;
  for (const w of wordsWith(stem, segments))
    if (w === text) matches.set(w, EXACT);
    else if (toAmerican(w) === american) matches.set(w, SPELLING);
    // Stems of short words say little: "dire" is no form of DIR.
    else if (Math.min(w.length, text.length) > 3 || w === `${text}s` || text === `${w}s`) matches.set(w, INFLECTED);
  // A short word and an s: the rules leave it alone (DNS, bus), but "apis" is more than one "API".
  if (SHORT_PLURAL.test(text) && !matches.has(text.slice(0, -1))) matches.set(text.slice(0, -1), INFLECTED);
  if (!stop) {
    if (known) stems.set(stem, 1);
    for (const other of everydayWords().get(stem) ?? []) add(stems, other, SYNONYM);
    for (const other of saying ?? []) add(stems, other, SAYING);
    for (const other of familyOf(text, segments)) add(stems, other, RELATED);
    if (known && text.length >= 6)
      for (const other of stems.keys())
        if (rootOf(other) === rootOf(text) && rootOf(text).length >= 5)
          for (const w of wordsWith(other, segments)) if (!matches.has(w)) matches.set(w, FAMILY);
  }
  const begun = last && text.length >= 3 ? beginningWith(text, segments, frequency) : [];
  if (!stop) for (const w of begun) add(stems, stemOf(w), known ? BEGINNING : UNFINISHED);
  if (!known && begun.length === 0 && text.length >= 4) {
    const near = nearestWords(text, segments, frequency);
    mistakes = near.distance;
    for (const w of near.words) {
      if (!matches.has(w)) matches.set(w, TYPO);
      add(stems, stemOf(w), NEARLY);
    }
  }
  // What no concept says must not count as something that could have been said.
  for (const s of stems.keys()) if (frequency(s) <= 0) stems.delete(s);
  return { text, stop, last, known, matches, stems, mistakes };
}

/** All words of a stem. */
function wordsWith(stem: string, segments: readonly Segment[]): Set<string> {
  const out = new Set<string>();
  for (const { stemId, stemWords, words } of segments) {
    const s = stemId.get(stem);
    if (s === undefined) continue;
    for (let p = stemWords.start[s] as number; p < (stemWords.start[s + 1] as number); p++)
      out.add(words[stemWords.values[p] as number] as string);
  }
  return out;
}

/** All stems of a word's family. */
function familyOf(text: string, segments: readonly Segment[]): Set<string> {
  const out = new Set<string>();
  const root = rootOf(text);
  for (const { rootId, rootStems, stems } of segments) {
    const r = rootId.get(root);
    if (r === undefined) continue;
    for (let p = rootStems.start[r] as number; p < (rootStems.start[r + 1] as number); p++)
      out.add(stems[rootStems.values[p] as number] as string);
  }
  return out;
}

const add = (stems: Map<string, number>, stem: string, weight: number): void => {
  if ((stems.get(stem) ?? 0) < weight) stems.set(stem, weight);
};

/** The first words of the alphabet that begin so. */
function beginningWith(text: string, segments: readonly Segment[], frequency: Frequency): string[] {
  const found = new Set<string>();
  for (const segment of segments) {
    let taken = 0;
    for (let at = firstWord(segment, text); at < segment.alphabet.length && taken < BEGINNINGS; at++) {
      const word = segment.words[segment.alphabet[at] as number] as string;
      if (!word.startsWith(text)) break;
      if (found.has(word) || frequency(stemOf(word)) === 0) continue;
      found.add(word);
      taken++;
    }
  }
  return [...found].sort().slice(0, BEGINNINGS);
}

/** Place in the alphabet of the first word that is not before `text`. */
export function firstWord(segment: Segment, text: string): number {
  let low = 0;
  let high = segment.alphabet.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segment.words[segment.alphabet[middle] as number] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of any concept with the fewest letters wrong: one up to five letters, two above. */
function nearestWords(
  text: string,
  segments: readonly Segment[],
  frequency: Frequency,
): { words: string[]; distance: number } {
  const limit = text.length > 5 ? 2 : 1;
  let distance = limit;
  let words: string[] = [];
  const grams = gramsOf(unitsOf(text), 0, text.length, []);
  const need = Math.max(1, grams.length - 3 * limit - 1);
  for (const segment of segments) {
    const shared = new Map<number, number>();
    for (const g of grams)
      for (let p = segment.wordGrams.start[g] as number; p < (segment.wordGrams.start[g + 1] as number); p++) {
        const w = segment.wordGrams.values[p] as number;
        shared.set(w, (shared.get(w) ?? 0) + 1);
      }
    for (const [w, n] of shared) {
      if (n < need) continue;
      const word = segment.words[w] as string;
      const d = wordDistance(text, word, distance);
      if (d > distance || frequency(stemOf(word)) === 0) continue;
      if (d < distance) words = [];
      distance = d;
      if (!words.includes(word)) words.push(word);
    }
  }
  return { words: words.sort().slice(0, 8), distance };
}
