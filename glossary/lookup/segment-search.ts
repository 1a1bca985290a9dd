/** Finds the concepts of one segment that a query may mean: beginnings by binary search, words by their postings, typos by trigrams, descriptions by BM25. */
import { gramsOf } from './columns.ts';
import { firstWord, type Plan } from './plan.ts';
import { type ResolvedPlan, resolve } from './rank-name.ts';
import type { Segment } from './segment.ts';
import { fixedRuns, fixedStart } from './wildcard.ts';

const TYPO_CANDIDATES = 120;
const WORD_CANDIDATES = 80;
const TEXT_CANDIDATES = 60;
/** Posting entries that may be visited for one kind of search in one keystroke. */
const TYPO_WORK = 80_000;
const WORD_WORK = 60_000;
const TEXT_WORK = 120_000;

type Check = (concept: number) => boolean;
type Add = (concept: number) => void;

export class SegmentSearch {
  readonly segment: Segment;
  /** 0 where a concept was replaced or removed. */
  readonly alive: Uint8Array;
  private readonly seen: Uint8Array;
  private readonly hits: Uint32Array;
  private readonly marks: Uint32Array;
  private stamp = 0;
  /** BM25 of the current query by concept, and of its current word. */
  readonly text: Float32Array;
  private readonly word: Float32Array;
  private readonly textHits: Uint32Array;
  private readonly wordHits: Uint32Array;
  private textCount = 0;

  constructor(segment: Segment) {
    this.segment = segment;
    const names = segment.owner.length;
    const concepts = segment.entries.length;
    this.alive = new Uint8Array(concepts).fill(1);
    this.seen = new Uint8Array(names);
    this.hits = new Uint32Array(names);
    this.marks = new Uint32Array(concepts);
    this.text = new Float32Array(concepts);
    this.word = new Float32Array(concepts);
    this.textHits = new Uint32Array(concepts);
    this.wordHits = new Uint32Array(concepts);
  }

  /** Calls `found` once for each concept that may match. Read `text` afterwards, then call `clear`. */
  candidates(
    plan: Plan,
    wanted: number,
    idf: (stem: string) => number,
    allowed: Check,
    found: (concept: number, resolved: ResolvedPlan) => void,
  ): void {
    const resolved = resolve(plan, this.segment);
    const stamp = ++this.stamp;
    const open = (concept: number): boolean => this.alive[concept] === 1 && allowed(concept);
    const add = (concept: number): void => {
      if (this.marks[concept] === stamp) return;
      this.marks[concept] = stamp;
      found(concept, resolved);
    };
    const many = this.byBeginning(plan, wanted, open, add);
    if (plan.key.length > 1 && !(many && plan.key.length <= 2)) this.byWords(resolved, open, add);
    if (plan.key.length >= 3 && !(many && plan.key.length <= 3)) {
      this.byGrams(plan, open, add);
      this.byText(plan, idf, open, add);
    }
  }

  /** Names that begin with the key: the shortest. Tells whether there were enough. */
  private byBeginning(plan: Plan, wanted: number, open: Check, add: Add): boolean {
    const { owner } = this.segment;
    const low = this.lowerBound(plan.units, 0);
    const high = this.lowerBound(plan.units, 1);
    const best: number[] = [];
    const cap = Math.max(wanted, 20);
    const better = (a: number, b: number): number =>
      this.length(a) - this.length(b) ||
      ((this.segment.kind[a] as number) & 3) - ((this.segment.kind[b] as number) & 3) ||
      a - b;
    for (let n = low; n < high; n++) {
      const concept = owner[n] as number;
      if (!open(concept)) continue;
      if (best.length < cap) {
        best.push(n);
        if (best.length === cap) best.sort(better);
      } else if (better(n, best[cap - 1] as number) < 0) {
        let i = cap - 1;
        while (i > 0 && better(n, best[i - 1] as number) < 0) {
          best[i] = best[i - 1] as number;
          i--;
        }
        best[i] = n;
      }
    }
    for (const n of best) add(owner[n] as number);
    if (plan.singular !== plan.units)
      for (let n = this.lowerBound(plan.singular, 0); n < owner.length && this.isKey(n, plan.singular); n++)
        if (open(owner[n] as number)) add(owner[n] as number);
    return best.length >= cap;
  }

  isKey(n: number, key: Uint16Array): boolean {
    return this.length(n) === key.length && this.startsWith(n, key);
  }

  startsWith(n: number, key: Uint16Array): boolean {
    const { units, keyStart } = this.segment;
    const from = keyStart[n] as number;
    if (this.length(n) < key.length) return false;
    for (let i = 0; i < key.length; i++) if (units[from + i] !== key[i]) return false;
    return true;
  }

  /** The key of a name as a text. */
  key(n: number): string {
    const { units, keyStart } = this.segment;
    return String.fromCharCode(...units.subarray(keyStart[n] as number, keyStart[n + 1] as number));
  }

  /** Names among which all are that match a pattern: those that begin like it, or share its rarest three letters. */
  mayMatch(pattern: Uint16Array): Iterable<number> {
    const fixed = fixedStart(pattern);
    const low = this.lowerBound(fixed, 0);
    const high = this.lowerBound(fixed, 1);
    const { start, values } = this.segment.nameGrams;
    let least = high - low;
    let rarest = -1;
    // The first two trigrams and the last one hold blanks, which only stand at a key's ends.
    for (const run of fixedRuns(pattern))
      for (const g of gramsOf(run, 0, run.length, []).slice(2, -1)) {
        const size = (start[g + 1] as number) - (start[g] as number);
        if (size >= least) continue;
        least = size;
        rarest = g;
      }
    if (rarest < 0) return Uint32Array.from({ length: high - low }, (_, i) => low + i);
    return new Set(values.subarray(start[rarest] as number, start[rarest + 1] as number));
  }

  length(n: number): number {
    return (this.segment.keyStart[n + 1] as number) - (this.segment.keyStart[n] as number);
  }

  /** The first name whose key is not before the units; with `after` 1, the first behind all names that begin with them. */
  lowerBound(key: Uint16Array, after: 0 | 1): number {
    const { units, keyStart } = this.segment;
    let low = 0;
    let high = keyStart.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const from = keyStart[middle] as number;
      const length = (keyStart[middle + 1] as number) - from;
      let i = 0;
      while (i < key.length && i < length && units[from + i] === key[i]) i++;
      const before = i === key.length ? after === 1 : i === length || (units[from + i] as number) < (key[i] as number);
      if (before) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Names with all words of the query, the last one perhaps unfinished. */
  private byWords({ plan, matches }: ResolvedPlan, open: Check, add: Add): void {
    const { wordNames, nameWords, owner, alphabet, words } = this.segment;
    const size = (w: number): number => (wordNames.start[w + 1] as number) - (wordNames.start[w] as number);
    const lists: { ids: number[]; work: number }[] = [];
    for (const [i, word] of plan.words.entries()) {
      if (word.stop) continue;
      const ids = [...(matches[i]?.keys() ?? [])];
      if (word.last && word.text.length > 1)
        for (let at = firstWord(this.segment, word.text); at < alphabet.length; at++) {
          const w = alphabet[at] as number;
          if (!(words[w] as string).startsWith(word.text)) break;
          if (!matches[i]?.has(w)) ids.push(w);
        }
      lists.push({ ids, work: ids.reduce((sum, w) => sum + size(w), 0) });
    }
    lists.sort((a, b) => a.work - b.work);
    const { seen, hits } = this;
    let count = 0;
    let left = 0;
    let budget = WORD_WORK;
    for (const [round, { ids, work }] of lists.entries()) {
      // What is left is few enough to be ranked, or the word too common to tell: ranking looks at every word anyway.
      if (round > 0 && (left <= WORD_CANDIDATES || work > budget)) break;
      left = 0;
      for (const w of ids) {
        for (let p = wordNames.start[w] as number; p < (wordNames.start[w + 1] as number); p++) {
          const n = wordNames.values[p] as number;
          if (seen[n] !== round) continue;
          seen[n] = round + 1;
          left++;
          if (round === 0) hits[count++] = n;
        }
        budget -= size(w);
        if (budget < 0) break;
      }
      if (round === 0) budget = Math.max(budget, WORD_WORK / 2);
    }
    let rounds = 0;
    for (let i = 0; i < count; i++) rounds = Math.max(rounds, seen[hits[i] as number] as number);
    // Few words first, then short names: they are covered best.
    const weight = (n: number): number =>
      ((nameWords.start[n + 1] as number) - (nameWords.start[n] as number)) * 64 + Math.min(63, this.length(n));
    const best: number[] = [];
    for (let i = 0; i < count; i++) {
      const n = hits[i] as number;
      if (seen[n] === rounds && open(owner[n] as number)) keepLowest(best, WORD_CANDIDATES, weight(n) * 4_194_304 + n);
      seen[n] = 0;
    }
    for (const packed of best) add(owner[packed % 4_194_304] as number);
  }

  /** Names that share the most trigrams with the key. */
  private byGrams(plan: Plan, open: Check, add: Add): void {
    const { nameGrams, owner } = this.segment;
    const { seen, hits } = this;
    const size = (g: number): number => (nameGrams.start[g + 1] as number) - (nameGrams.start[g] as number);
    const units = plan.units.length > 80 ? plan.units.subarray(0, 80) : plan.units;
    const all = [...new Set(gramsOf(units, 0, units.length, []))].sort((a, b) => size(a) - size(b) || a - b);
    // One mistake spoils at most four trigrams, so of ten six stand in the name that was meant.
    const grams = plan.allKnown ? all.slice(0, 10) : all;
    let count = 0;
    let work = 0;
    for (const [i, g] of grams.entries()) {
      if (i > 4 && work + size(g) > TYPO_WORK) break;
      work += size(g);
      for (let p = nameGrams.start[g] as number; p < (nameGrams.start[g + 1] as number); p++) {
        const n = nameGrams.values[p] as number;
        if (seen[n] === 0) hits[count++] = n;
        seen[n] = (seen[n] as number) + 1;
      }
    }
    const histogram = new Uint32Array(256);
    for (let i = 0; i < count; i++) {
      const shared = seen[hits[i] as number] as number;
      histogram[shared] = (histogram[shared] as number) + 1;
    }
    let threshold = 255;
    let sum = 0;
    while (threshold > 1 && sum + (histogram[threshold] as number) <= TYPO_CANDIDATES)
      sum += histogram[threshold--] as number;
    if ((histogram[threshold] as number) > 6 * TYPO_CANDIDATES) threshold++;
    threshold = Math.max(threshold, 2, Math.floor(grams.length * 0.3));
    const best: number[] = [];
    for (let i = 0; i < count; i++) {
      const n = hits[i] as number;
      const shared = seen[n] as number;
      // More trigrams first, then a length close to the query's.
      if (shared >= threshold && open(owner[n] as number))
        keepLowest(
          best,
          TYPO_CANDIDATES,
          ((255 - shared) * 64 + Math.min(63, Math.abs(this.length(n) - units.length))) * 4_194_304 + n,
        );
      seen[n] = 0;
    }
    for (const packed of best) add(owner[packed % 4_194_304] as number);
  }

  /** Concepts that say what the query says: each word counts once, by the best of its stems. */
  private byText(plan: Plan, idf: (stem: string) => number, open: Check, add: Add): void {
    const { stemConcepts, impact, stemId } = this.segment;
    const { start, values } = stemConcepts;
    const { text, word, textHits } = this;
    const words = plan.words
      .map((w) => {
        const stems: { from: number; to: number; factor: number; own: boolean }[] = [];
        const own = Math.max(0, ...[...w.stems].filter(([, weight]) => weight === 1).map(([s]) => idf(s)));
        let rarity = own;
        for (const [s, weight] of w.stems) {
          // A rare relative must not outweigh the word that was asked for.
          const value = weight * (own > 0 ? Math.min(own, idf(s)) : idf(s));
          rarity = Math.max(rarity, value);
          const id = stemId.get(s);
          if (id === undefined) continue;
          stems.push({
            from: start[id] as number,
            to: start[id + 1] as number,
            factor: value / 255,
            own: weight === 1,
          });
        }
        return { stems: stems.sort((a, b) => b.factor - a.factor || a.from - b.from), rarity };
      })
      // Rare words first, by what is true of the whole index: sums are the same to the last bit however it is cut.
      .sort((a, b) => b.rarity - a.rarity);
    const { wordHits } = this;
    let budget = TEXT_WORK;
    for (const { stems } of words) {
      let hits = 0;
      for (const { from, to, factor, own } of stems) {
        const length = to - from;
        if (length > 2000 && this.textCount > 0 && this.textCount * 12 < length) {
          // A common word behind rarer ones only adds to what they found.
          for (let h = 0; h < this.textCount; h++) {
            const c = textHits[h] as number;
            const at = find(values, from, to, c);
            if (at < 0) continue;
            const value = factor * (impact[at] as number);
            if (word[c] === 0) wordHits[hits++] = c;
            if (value > (word[c] as number)) word[c] = value;
          }
          continue;
        }
        const spent = length > budget;
        // Relatives of a word are left out once there was enough to read; the word itself then only adds to what was found.
        if (spent && !(own && this.textCount > 0)) continue;
        if (!spent) budget -= length;
        for (let p = from; p < to; p++) {
          const c = values[p] as number;
          if (spent && text[c] === 0) continue;
          const value = factor * (impact[p] as number);
          const had = word[c] as number;
          if (value <= had) continue;
          if (had === 0) wordHits[hits++] = c;
          word[c] = value;
        }
      }
      for (let h = 0; h < hits; h++) {
        const c = wordHits[h] as number;
        if (text[c] === 0) textHits[this.textCount++] = c;
        text[c] = (text[c] as number) + (word[c] as number);
        word[c] = 0;
      }
    }
    const best: number[] = [];
    let floor = 0;
    for (let h = 0; h < this.textCount; h++) {
      const c = textHits[h] as number;
      const value = text[c] as number;
      if (best.length >= TEXT_CANDIDATES && value <= floor) continue;
      if (!open(c)) continue;
      let i = best.length < TEXT_CANDIDATES ? best.length : TEXT_CANDIDATES - 1;
      while (i > 0) {
        const before = best[i - 1] as number;
        const b = text[before] as number;
        if (b > value || (b === value && before < c)) break;
        best[i] = before;
        i--;
      }
      best[i] = c;
      if (best.length >= TEXT_CANDIDATES) floor = text[best[TEXT_CANDIDATES - 1] as number] as number;
    }
    for (const c of best) add(c);
  }

  /** Forgets the BM25 of the last query. */
  clear(): void {
    for (let h = 0; h < this.textCount; h++) this.text[this.textHits[h] as number] = 0;
    this.textCount = 0;
  }
}

/** Keeps the `room` lowest numbers of all that are offered, sorted. */
function keepLowest(best: number[], room: number, value: number): void {
  if (best.length >= room && value >= (best[room - 1] as number)) return;
  let i = best.length < room ? best.length : room - 1;
  while (i > 0 && (best[i - 1] as number) > value) {
    best[i] = best[i - 1] as number;
    i--;
  }
  best[i] = value;
}

function find(values: Uint32Array, from: number, to: number, wanted: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && values[low] === wanted ? low : -1;
}
