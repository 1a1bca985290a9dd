/** The wordings of several words that a glossary's entries have, by their words. Kept in numbers, so that the build can make it ready. */
import { type Concept, READERS, type Reader, type Wording, wordingSource } from '../concept.ts';
import type { Column } from '../packed.ts';
import { foldWord } from './letters.ts';
import { grown, Vocabulary } from './vocabulary.ts';
import { useFor } from './wording.ts';
import { Words as ScannedWords, scanWords } from './words.ts';

/** What the word so many places before or behind a place of a text can be, as numbers of the index's vocabulary; undefined where there is none. */
export type Words = (distance: number) => readonly number[] | undefined;

/** Articles, prepositions and particles, which alone beside a term ("back from tape") make no wording. */
const LITTLE =
  'a an the to of in on at by for from with into onto out up off down over back away about after before behind under between through as or and is be its it'.split(
    ' ',
  );

export class WordingsIndex {
  private vocabulary = new Vocabulary();
  /** Wording after wording: below 0 whose it is and who gets it, then its words. */
  private numbers = new Int32Array(64);
  private count = 0;
  /** By word, the last place that has it, and by place, the one before with the same word; 0 where there is none. Made when they are first asked for. */
  private links: { readonly last: Int32Array; readonly previous: Int32Array } | undefined;

  constructor() {
    // They have the first numbers.
    for (const word of LITTLE) this.vocabulary.add(word);
  }

  /** The index that `columns` gave. */
  static fromColumns([numbers, ...words]: readonly Column[]): WordingsIndex {
    if (!numbers) throw new RangeError('A column is missing.');
    const index = new WordingsIndex();
    Object.assign(index, { numbers, count: numbers.length });
    index.vocabulary = Vocabulary.fromColumns(words);
    return index;
  }

  columns(): Column[] {
    return [this.numbers.slice(0, this.count), ...this.vocabulary.columns()];
  }

  /** @param entry what its wordings are known by. */
  add(concept: Concept, entry: number): void {
    let readers = 0;
    for (let r = 0; r < READERS.length; r++) {
      const { use, plain } = useFor(concept, READERS[r] as Reader);
      if (use === 'keep') continue;
      readers |= 1 << r;
      if (concept.say) this.addWording(plain, entry, 1 << r);
    }
    if (readers === 0) return;
    if (!concept.say) this.addWording(concept.plain, entry, readers);
    this.addWording(concept.meaning, entry, readers);
    this.addWording(concept['before-noun'], entry, readers);
    this.addWording(concept['without-object'], entry, readers);
    for (const term of concept.terms) if (typeof term !== 'string') this.addWording(term.plain, entry, readers);
  }

  private addWording(wording: Wording | undefined, entry: number, readers: number): void {
    if (wording === undefined) return;
    const text = wordingSource(wording);
    // What stands on either side of an object is not together in a text.
    for (let from = 0; from <= text.length; ) {
      const object = text.indexOf('{object}', from);
      const to = object < 0 ? text.length : object;
      this.addWords(text, from, to, entry, readers);
      from = to + 8;
    }
  }

  private addWords(text: string, from: number, to: number, entry: number, readers: number): void {
    const { count, start, end } = scanWords(text, undefined, from, to, scanned);
    if (count < 2) return;
    this.put(-(entry * 8 + readers) - 1);
    for (let i = 0; i < count; i++) this.put(this.vocabulary.add(foldWord(text.slice(start[i], end[i]))));
  }

  private put(number: number): void {
    if (this.count === this.numbers.length) this.numbers = grown(this.numbers, this.count * 2);
    this.numbers[this.count++] = number;
    this.links = undefined;
  }

  private linked(): { readonly last: Int32Array; readonly previous: Int32Array } {
    if (this.links) return this.links;
    const last = new Int32Array(this.vocabulary.size);
    const previous = new Int32Array(this.count);
    for (let place = 0; place < this.count; place++) {
      const word = this.numbers[place] as number;
      if (word < 0) continue;
      previous[place] = last[word] as number;
      last[word] = place;
    }
    return (this.links = { last, previous });
  }

  /** The number of a folded word; 0 where no wording has it. */
  numberOf(folded: string): number {
    return this.vocabulary.idOf(folded);
  }

  /**
   * With what the words begin that stand before a word in wordings, and, where it comes first there, behind it: bits as `initialBit` tells them.
   * @param length how many words belong together with it, itself the first.
   */
  initialsBeside(word: number, length: number): { readonly before: number; readonly behind: number } {
    const { numbers, vocabulary } = this;
    const { last, previous } = this.linked();
    let before = 0;
    let behind = 0;
    for (let place = last[word] ?? 0; place !== 0; place = previous[place] as number) {
      const left = numbers[place - 1] as number;
      if (left > 0) before |= initialBit(vocabulary.initialOf(left));
      else {
        const right = place + length < this.count ? (numbers[place + length] as number) : 0;
        if (right > 0) behind |= initialBit(vocabulary.initialOf(right));
      }
    }
    return { before, behind };
  }

  /**
   * Whether words of a text stand in a wording that says more than they do, and are there with all of its words.
   * @param word the number of the first of them.
   * @param length how many they are.
   * @param readers the reader's part of the sum of 1, 2 and 4 in the order of `READERS`.
   * @param before the words before them, the nearest at 0.
   * @param behind they themselves from 0, and the words behind them.
   * @param counts whether an entry's wordings count.
   */
  holds(
    word: number,
    length: number,
    readers: number,
    before: Words,
    behind: Words,
    counts: (entry: number) => boolean,
  ): boolean {
    const { numbers } = this;
    const { last, previous } = this.linked();
    // What the nearest word on either side can be, without a call for each of a common word's places.
    const [left0 = -1, left1 = -1, left2 = -1] = before(0) ?? [];
    const [right0 = -1, right1 = -1, right2 = -1] = behind(length) ?? [];
    for (let place = last[word] ?? 0; place !== 0; place = previous[place] as number) {
      const left = numbers[place - 1] as number;
      if (left > 0 && left !== left0 && left !== left1 && left !== left2) continue;
      const right = left > 0 ? 0 : (numbers[place + length] as number);
      if (left <= 0 && right !== right0 && right !== right1 && right !== right2) continue;
      const head = this.standsAt(place, length, before, behind);
      if (head < 0 && ((-1 - head) & readers) !== 0 && counts((-1 - head) >> 3)) return true;
    }
    return false;
  }

  /** The head of the wording around a place in `numbers`, where the text goes on like it; else 0. */
  private standsAt(place: number, length: number, before: Words, behind: Words): number {
    const { numbers } = this;
    let says = false;
    let at = place - 1;
    for (; (numbers[at] as number) > 0; at--) {
      const word = numbers[at] as number;
      if (!before(place - 1 - at)?.includes(word)) return 0;
      says ||= !isLittle(word);
    }
    let i = 0;
    for (; place + i < this.count && (numbers[place + i] as number) > 0; i++) {
      const word = numbers[place + i] as number;
      if (!behind(i)?.includes(word)) return 0;
      says ||= i >= length && !isLittle(word);
    }
    return says && i >= length ? (numbers[at] as number) : 0;
  }
}

/** One of 27 bits for a first letter: a small ASCII letter's, or one for all others. Verbs that change their first letter ("go, went") are not thought of. */
export const initialBit = (code: number): number => 1 << (code >= 97 && code <= 122 ? code - 97 : 26);

const scanned = new ScannedWords();

/** Whether a word's number is that of a little one. */
const isLittle = (word: number): boolean => word <= LITTLE.length;
