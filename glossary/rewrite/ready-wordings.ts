/**
 * Text that reads, word for word, as a wording of the glossary's does ("calls each second", "list of sources a web page may load from") is plain
 * already: what stands in it is not read as a term of another entry, so that a plain version that is rewritten stays as it is.
 */
import { READERS, type Reader } from '../concept.ts';
import { singular, verbBase } from '../english/inflect.ts';
import type { Entry } from '../library.ts';
import type { Steps } from '../steps.ts';
import type { Reading } from './compiled-term.ts';
import type { Found } from './found.ts';
import { foldWord, isWordUnit } from './letters.ts';
import { initialBit, WordingsIndex, type Words } from './wordings-index.ts';

const WORD = /[\p{L}\p{N}\p{M}'’]+/gu;
/** Words, and a sign that ends a sentence. */
const WORD_OR_END = /[\p{L}\p{N}\p{M}'’]+|[.!?;:](?=\s|$)/gu;
/** Characters that words beside a term are looked for in. */
const REACH = 160;

/** An index, and which of its entries are in force; undefined for all. */
interface Part {
  readonly index: WordingsIndex;
  readonly inForce: ReadonlySet<number> | undefined;
  /** Two by the number of a term's first reading: with what the words beside it begin in wordings. Filled as they are asked for; below 0 before. */
  readonly initials: Int32Array;
}

/** Concepts added in one step. */
const STEP = 256;

export class ReadyWordings {
  private readonly parts: readonly Part[];

  private constructor(parts: readonly Part[]) {
    this.parts = parts;
  }

  /** @param readings how many readings the library's terms have. */
  static *steps(entries: readonly Entry[], readings: number): Steps<ReadyWordings> {
    const own = new WordingsIndex();
    const inForce = new Map<WordingsIndex, Set<number>>();
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] as Entry;
      const { wordings, place = i } = entry;
      if (!wordings) own.add(entry.concept, place);
      else if (!inForce.get(wordings)?.add(place)) inForce.set(wordings, new Set([place]));
      if (i % STEP === STEP - 1) yield;
    }
    const part = (index: WordingsIndex, set: ReadonlySet<number> | undefined): Part => ({
      index,
      inForce: set,
      initials: new Int32Array(readings * 2).fill(-1),
    });
    return new ReadyWordings([part(own, undefined), ...[...inForce].map(([index, set]) => part(index, set))]);
  }

  /** Whether a term at a place stands in such a wording of the reader's that says more than the term. */
  holds(text: string, found: Found, reader: Reader): boolean {
    for (let i = 0; i < this.parts.length; i++) if (isIn(this.parts[i] as Part, text, found, reader)) return true;
    return false;
  }
}

function isIn(part: Part, text: string, found: Found, reader: Reader): boolean {
  const { initials } = part;
  const at = (found.readings[0] as Reading).index * 2;
  if ((initials[at] as number) < 0) learn(part, text, found, at);
  const before = initials[at] as number;
  const behind = initials[at + 1] as number;
  if (before === 0 && behind === 0) return false;
  // Mostly no word beside it begins like one beside it in a wording, and this is soon said.
  return (
    ((before !== 0 && (before & initialBit(initialBefore(text, found))) !== 0) ||
      (behind !== 0 && (behind & initialBit(initialBehind(text, found))) !== 0)) &&
    stands(part, text, found, reader)
  );
}

/** Looks a term's first word up, as it stands in the text and in the term. */
function learn({ index, initials }: Part, text: string, found: Found, at: number): void {
  const { term } = found.readings[0] as Reading;
  const length = term.gaps.length + 1;
  const words = new Set([firstWord(text, found.start, found.end), firstWord(term.text, 0, term.text.length)]);
  let before = 0;
  let behind = 0;
  for (const word of words) {
    const number = index.numberOf(word);
    if (number === 0) continue;
    const beside = index.initialsBeside(number, length);
    before |= beside.before;
    behind |= beside.behind;
  }
  initials[at] = before;
  initials[at + 1] = behind;
}

function firstWord(text: string, from: number, to: number): string {
  let start = from;
  while (start < to && !isWordUnit(text.charCodeAt(start))) start++;
  let end = start;
  while (end < to && isWordUnit(text.charCodeAt(end))) end++;
  return foldWord(text.slice(start, end));
}

function stands({ index, inForce }: Part, text: string, found: Found, reader: Reader): boolean {
  const [word = '', ...more] = text.slice(found.start, found.end).match(WORD) ?? [];
  const length = more.length + 1;
  const readers = 1 << READERS.indexOf(reader);
  const before = wordsIn(index, () => textBefore(text, found));
  const behind = wordsIn(index, () => textBehind(text, found));
  const counts = (entry: number): boolean => inForce === undefined || inForce.has(entry);
  return numbersOf(index, word).some((number) => index.holds(number, length, readers, before, behind, counts));
}

// Read off the text: a word of its own for each of ten thousand terms would cost more than all the rest.

/** The first letter of the word before a term, as a small letter's code, where that is an ASCII letter. */
function initialBefore(text: string, { start, block }: Found): number {
  let at = start - 1;
  while (at > block.start && !isWordUnit(text.charCodeAt(at))) at--;
  while (at > block.start && isWordUnit(text.charCodeAt(at - 1))) at--;
  return at < block.start ? 0 : text.charCodeAt(at) | 32;
}

/** The same of the word behind it. */
function initialBehind(text: string, { end, block }: Found): number {
  // Mostly a space, and a small letter.
  const next = text.charCodeAt(end + 1);
  if (next >= 97 && next <= 122 && text.charCodeAt(end) === 32 && end + 1 < block.end) return next;
  let at = end;
  while (at < block.end && !isWordUnit(text.charCodeAt(at))) at++;
  return at < block.end ? text.charCodeAt(at) | 32 : 0;
}

const textBefore = (text: string, { start, block }: Found): string[] =>
  (text.slice(Math.max(block.start, start - REACH), start).match(WORD_OR_END) ?? []).reverse();

const textBehind = (text: string, { start, end, block }: Found): string[] =>
  text.slice(start, Math.min(block.end, end + REACH)).match(WORD_OR_END) ?? [];

/** What a word of a text can be in a wording: itself, its singular, the verb of which it is a form. */
function numbersOf(index: WordingsIndex, word: string): number[] {
  const folded = foldWord(word);
  const numbers: number[] = [];
  for (const form of [folded, singular(folded), verbBase(folded)]) {
    const number = index.numberOf(form);
    if (number !== 0 && !numbers.includes(number)) numbers.push(number);
  }
  return numbers;
}

/** `numbersOf` words one behind the other, of each when it is asked for: most wordings are told by the nearest word. */
function wordsIn(index: WordingsIndex, all: () => readonly string[]): Words {
  const made: (readonly number[])[] = [];
  let words: readonly string[] | undefined;
  return (distance) => {
    const word = (words ??= all())[distance];
    return word === undefined ? undefined : (made[distance] ??= numbersOf(index, word));
  };
}
