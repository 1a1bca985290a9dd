/**
 * The words of all terms, each with a number from 1. Plain words stand letter by letter in one array and are found by their hash, so that a text's
 * words are looked up without being cut out of it.
 */
import { type Column, jsonBytes, jsonOf } from '../packed.ts';
import { FOLDED } from './letters.ts';

export const HASH_START = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

export class Vocabulary {
  /** Number of words, and one: the next word's number. */
  size = 1;
  private letters = new Uint8Array(4096);
  /** Where each word's letters begin; a word's end is the next one's beginning. Words with other than ASCII letters have none. */
  private starts = new Int32Array(512);
  /** Pairs of a hash and a number, 0 for free: together, because each look-up costs one miss of the processor's cache. */
  private table: Int32Array;
  /**
   * A bit for each word, by its hash: most words of a text are in no term, and this says so without a miss of the processor's cache. Whoever
   * asks for many words asks it first.
   */
  filter: Uint8Array;
  private readonly others = new Map<string, number>();

  /** @param places for how many words there is room at first, twice over; a power of two. */
  constructor(places = 1024) {
    this.table = new Int32Array(places * 2);
    this.filter = new Uint8Array(places >> 1);
  }

  static fromColumns(columns: readonly Column[]): Vocabulary {
    const [letters, starts, table, others] = columns;
    if (!letters || !starts || !table || !others) throw new RangeError('A column is missing.');
    const words = new Vocabulary();
    Object.assign(words, { letters, starts, table, size: starts.length - 1 });
    for (const [word, id] of jsonOf(others as Uint8Array) as [string, number][]) words.others.set(word, id);
    words.refill();
    return words;
  }

  columns(): Column[] {
    const starts = this.starts.slice(0, this.size + 1);
    return [this.letters.slice(0, starts.at(-1)), starts, this.table, jsonBytes([...this.others])];
  }

  /** The number of a folded word, new ones included. */
  add(folded: string): number {
    const hash = hashOf(folded);
    const known = hash === undefined ? this.others.get(folded) : this.find(folded, 0, folded.length, hash);
    if (known) return known;
    const id = this.size++;
    if (id + 1 >= this.starts.length) this.starts = grown(this.starts, id * 2);
    const from = this.starts[id] as number;
    if (hash === undefined) this.others.set(folded, id);
    else {
      if (from + folded.length > this.letters.length)
        this.letters = grownBytes(this.letters, (from + folded.length) * 2);
      for (let i = 0; i < folded.length; i++) this.letters[from + i] = folded.charCodeAt(i);
    }
    this.starts[id + 1] = hash === undefined ? from : from + folded.length;
    if (hash !== undefined) {
      if (id * 4 > this.table.length) this.grow();
      place(this.table, id, hash);
      mark(this.filter, hash);
    }
    return id;
  }

  /** The number of a folded word, 0 where no term has it. */
  idOf(folded: string): number {
    const hash = hashOf(folded);
    return hash === undefined ? (this.others.get(folded) ?? 0) : this.find(folded, 0, folded.length, hash);
  }

  /** The first letter of a word, as its code; 0 for a word with other than ASCII letters. */
  initialOf(id: number): number {
    const from = this.starts[id] as number;
    return from === this.starts[id + 1] ? 0 : (this.letters[from] as number);
  }

  /** The number of the plain word that stands in a text, in any case; 0 where no term has it. `hash` is that of its small letters. */
  find(text: string, start: number, end: number, hash: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let at = firstSlot(hash) & mask;
    for (;;) {
      const id = table[at + 1] as number;
      if (id === 0) return 0;
      if (table[at] === hash && this.isWord(id, text, start, end)) return id;
      at = (at + 2) & mask;
    }
  }

  private isWord(id: number, text: string, start: number, end: number): boolean {
    const { letters, starts } = this;
    const from = starts[id] as number;
    const length = end - start;
    if ((starts[id + 1] as number) - from !== length) return false;
    for (let i = 0; i < length; i++) {
      const c = text.charCodeAt(start + i);
      if ((FOLDED[c] || c) !== letters[from + i]) return false;
    }
    return true;
  }

  private grow(): void {
    const old = this.table;
    const table = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2)
      if (old[at + 1] !== 0) place(table, old[at + 1] as number, old[at] as number);
    this.table = table;
    this.refill();
  }

  private refill(): void {
    const { table } = this;
    this.filter = new Uint8Array(table.length >> 2);
    for (let at = 0; at < table.length; at += 2) if (table[at + 1] !== 0) mark(this.filter, table[at] as number);
  }
}

function mark(filter: Uint8Array, hash: number): void {
  const at = (hash >>> 3) & (filter.length - 1);
  filter[at] = (filter[at] as number) | (1 << (hash & 7));
}

const firstSlot = (hash: number): number => (hash ^ (hash >>> 15)) << 1;

function place(table: Int32Array, id: number, hash: number): void {
  const mask = table.length - 1;
  let at = firstSlot(hash) & mask;
  while (table[at + 1] !== 0) at = (at + 2) & mask;
  table[at] = hash;
  table[at + 1] = id;
}

/** Undefined for a word with other than ASCII letters. */
function hashOf(folded: string): number | undefined {
  let hash = HASH_START | 0;
  for (let i = 0; i < folded.length; i++) {
    const c = folded.charCodeAt(i);
    if (c > 127) return undefined;
    hash = Math.imul(hash ^ c, HASH_PRIME);
  }
  return hash;
}

/** The same numbers, with room for more. */
export function grown(from: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(room);
  to.set(from);
  return to;
}

/** The same bytes, with room for more. */
export function grownBytes(from: Uint8Array, room: number): Uint8Array<ArrayBuffer> {
  const to = new Uint8Array(room);
  to.set(from);
  return to;
}
