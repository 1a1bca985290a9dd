/**
 * All words of a set of concepts, numbered. Finding a word in a text makes no string of it: it is hashed and compared letter by letter, because an
 * index over 100,000 concepts reads eight million words of which thirty thousand differ.
 */
import { column32 } from './columns.ts';
import { STOP, stemOf, wordsOf } from './fold.ts';

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export class WordTable {
  readonly words: string[] = [];
  readonly ids = new Map<string, number>();
  readonly stemOfWord = column32();
  readonly stems: string[] = [];
  readonly stemIds = new Map<string, number>();
  private readonly stop: boolean[] = [];
  private slots = new Int32Array(4096).fill(-1);
  private readonly hashes: number[] = [];

  /** The number of a folded word, new ones included. */
  id(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(word);
    this.ids.set(word, id);
    this.stop.push(STOP.has(word));
    const stem = stemOf(word);
    let s = this.stemIds.get(stem);
    if (s === undefined) {
      s = this.stems.length;
      this.stems.push(stem);
      this.stemIds.set(stem, s);
    }
    this.stemOfWord.push(s);
    let hash = FNV_START;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
    this.hashes.push(hash);
    if (this.words.length * 2 > this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 4).fill(-1);
      for (let w = 0; w < id; w++) this.place(w);
    }
    this.place(id);
    return id;
  }

  private place(id: number): void {
    const mask = this.slots.length - 1;
    const hash = this.hashes[id] as number;
    let at = (hash ^ (hash >>> 15)) & mask;
    while ((this.slots[at] as number) >= 0) at = (at + 1) & mask;
    this.slots[at] = id;
  }

  /** Calls `said` with the stem of every word of a text that is no stop word. */
  eachStem(text: string, said: (stem: number) => void): void {
    if (!this.eachPlain(text, 0, said)) for (const word of wordsOf(text)) this.say(this.id(word), said);
  }

  private say(id: number, said: (stem: number) => void): void {
    if (!this.stop[id]) said(this.stemOfWord.at(id));
  }

  /** The same for a text of ASCII letters and plain punctuation; false, before anything was said, where it has more. */
  private eachPlain(text: string, from: number, said: (stem: number) => void): boolean {
    for (let i = from; i < text.length; i++) {
      const c = text.charCodeAt(i);
      // Accents, signs that belong to words (C#), and "e-mail" are the business of `wordsOf`.
      if ((c >= 128 && c !== 0x2019) || c === 35 || c === 43) return false;
      if ((c | 32) === 101 && !isLetter(text.charCodeAt(i - 1)) && !isLetter(text.charCodeAt(i + 1))) return false;
    }
    let start = -1;
    let hash = FNV_START;
    let marks = false;
    for (let i = from; i <= text.length; i++) {
      let c = i < text.length ? text.charCodeAt(i) : 32;
      if (c >= 65 && c <= 90) c |= 32;
      if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57)) {
        if (start < 0) start = i;
        hash = Math.imul(hash ^ c, FNV_PRIME);
      } else if ((c === 39 || c === 0x2019) && start >= 0) marks = true;
      else if (start >= 0) {
        this.say(marks ? this.id(foldPlain(text, start, i)) : this.find(text, start, i, hash), said);
        start = -1;
        hash = FNV_START;
        marks = false;
      }
    }
    return true;
  }

  private find(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let at = (hash ^ (hash >>> 15)) & mask; ; at = (at + 1) & mask) {
      const id = this.slots[at] as number;
      if (id < 0) return this.id(foldPlain(text, start, end));
      if (this.hashes[id] === hash && isWord(this.words[id] as string, text, start, end)) return id;
    }
  }
}

const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 39 || c === 0x2019;

const foldPlain = (text: string, start: number, end: number): string =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/['\u2019]/g, '');

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    let c = text.charCodeAt(start + i);
    if (c >= 65 && c <= 90) c |= 32;
    if (c !== word.charCodeAt(i)) return false;
  }
  return true;
}
