/**
 * The index over a set of concepts that does not change: names sorted by their key, trigrams of the keys, words of the names, and the stems of
 * everything a concept says (BM25F). All in typed columns. Concepts are numbered in the order given; `LookupIndex` sorts them by rule before.
 */
import { type Concept, type Term, termText, wordingText } from '../concept.ts';
import type { Entry } from '../library.ts';
import { finish, type Steps } from '../steps.ts';
import { type Column, column8, column16, column32, GRAMS, gramsOf, group, type Postings } from './columns.ts';
import { rootOf, STOP, wordsOf } from './fold.ts';
import { WordTable } from './word-table.ts';

/** What a name is to its concept: decides among equal matches. */
const PREFERRED = 0;
const OFFICIAL = 1;
export const SYNONYM = 2;
/** Added to the kind of a name in capitals of at most three letters: its plural is often the beginning of another word (BUs, business). */
export const SHORT_CAPITALS = 4;

export interface Segment {
  readonly entries: readonly Entry[];
  /** Keys of all names, sorted; name n is `units[keyStart[n] .. keyStart[n + 1])`. */
  readonly units: Uint16Array;
  readonly keyStart: Uint32Array;
  readonly owner: Uint32Array;
  readonly kind: Uint8Array;
  /** Index into the concept's terms. */
  readonly term: Uint16Array;
  /** Words of each name, in order. */
  readonly nameWords: Postings;
  /** Names of each concept. */
  readonly conceptNames: Postings;
  /** Names in which a word stands. */
  readonly wordNames: Postings;
  /** Names by trigram of their key. */
  readonly nameGrams: Postings;
  readonly words: readonly string[];
  /** Word numbers in alphabetical order. */
  readonly alphabet: Uint32Array;
  readonly wordStem: Uint32Array;
  readonly wordGrams: Postings;
  readonly stems: readonly string[];
  readonly stemRoot: Uint32Array;
  readonly roots: readonly string[];
  /** Stems of each root, words of each stem. */
  readonly rootStems: Postings;
  readonly stemWords: Postings;
  /** Concepts that say a stem, with how much it counts there: 1 to 255. */
  readonly stemConcepts: Postings;
  readonly impact: Uint8Array;
  readonly wordId: ReadonlyMap<string, number>;
  readonly stemId: ReadonlyMap<string, number>;
  readonly rootId: ReadonlyMap<string, number>;
}

/** What counts how much when a word of a description is found there. */
const WEIGHTS = {
  preferred: 1.8,
  name: 2,
  wording: 2,
  definition: 1.8,
  synonym: 2.8,
  better: 0.7,
  said: 0.15,
  near: 0.4,
  topic: 0.6,
  section: 0.15,
};
const SATURATION = 1.6;
const LENGTH_SHARE = 0.32;
/** Words of a wording, a meaning and a definition together. */
const USUAL_LENGTH = 18;

export const buildSegment = (entries: readonly Entry[]): Segment => finish(segmentSteps(entries));

/** Concepts read in one step. */
const STEP = 16;
/** Names or words cut into trigrams in one step. */
const GRAM_STEP = 1000;

export function* segmentSteps(entries: readonly Entry[]): Steps<Segment> {
  const builder = new WordTable();
  const keys: string[] = [];
  const owner = column32();
  const kind = column8();
  const term = column16();
  const nameWordKeys = column32();
  const nameWordIds = column32();
  const postingStems = column32();
  const postingConcepts = column32();
  const postingImpact = column8();
  const text = new TextCounter(builder);

  for (let c = 0; c < entries.length; c++) {
    if (c % STEP === 0) yield;
    const { concept } = entries[c] as Entry;
    const spaced: string[] = [];
    concept.terms.forEach((t, i) => {
      const words = wordsOf(termText(t));
      const key = words.join('');
      if (key === '' || i > 65_000 || spaced.includes(words.join(' '))) return;
      spaced.push(words.join(' '));
      const n = keys.length;
      keys.push(key);
      owner.push(c);
      kind.push(kindOf(t, i));
      term.push(i);
      for (const w of words) {
        nameWordKeys.push(n);
        nameWordIds.push(builder.id(w));
      }
      text.name(words, i === 0 ? WEIGHTS.preferred : WEIGHTS.name);
    });
    text.concept(concept);
    text.flush((stem, impact) => {
      postingStems.push(stem);
      postingConcepts.push(c);
      postingImpact.push(impact);
    });
  }
  yield;

  // Names sorted by key; those of one key stand in the order of their concepts.
  const order = sortedOrder(keys);
  const placeOf = new Uint32Array(keys.length);
  order.forEach((n, at) => {
    placeOf[n] = at;
  });
  const pick = <A extends Uint8Array | Uint16Array | Uint32Array>(column: Column<A>): A => {
    const from = column.view();
    const to = column.done();
    for (let at = 0; at < order.length; at++) to[at] = from[order[at] as number] as number;
    return to as A;
  };
  yield;
  const owners = pick(owner);
  const { units, keyStart } = pool(keys, order);
  const wordNames = nameWordKeys.view();
  for (let i = 0; i < wordNames.length; i++) wordNames[i] = placeOf[wordNames[i] as number] as number;
  const nameWordColumn = nameWordIds.view();
  yield;
  const impact = new Uint8Array(postingImpact.length);
  const stemConcepts = group(
    postingStems.view(),
    postingConcepts.view(),
    builder.stems.length,
    postingImpact.view(),
    impact,
  );

  yield;
  const wordStem = builder.stemOfWord.done();
  const roots: string[] = [];
  const rootId = new Map<string, number>();
  const stemRoot = new Uint32Array(builder.stems.length);
  for (let s = 0; s < builder.stems.length; s++) {
    const root = rootOf(builder.stems[s] as string);
    let r = rootId.get(root);
    if (r === undefined) {
      r = roots.length;
      roots.push(root);
      rootId.set(root, r);
    }
    stemRoot[s] = r;
  }
  yield;
  const nameGrams = yield* gramPostings(units, keyStart);
  yield;
  const wordGrams = yield* wordGramSteps(builder.words);
  yield;
  const alphabet = Uint32Array.from(sortedOrder(builder.words));
  yield;
  const nameWords = group(wordNames, nameWordColumn, keys.length);
  const conceptNames = group(owners, numbers(keys.length), entries.length);
  yield;
  const wordNamePostings = group(nameWordColumn, wordNames, builder.words.length);
  yield;
  return {
    entries,
    units,
    keyStart,
    owner: owners,
    kind: pick(kind),
    term: pick(term),
    nameWords,
    conceptNames,
    wordNames: wordNamePostings,
    nameGrams,
    words: builder.words,
    alphabet,
    wordStem,
    wordGrams,
    stems: builder.stems,
    stemRoot,
    roots,
    rootStems: group(stemRoot, numbers(stemRoot.length), roots.length),
    stemWords: group(wordStem, numbers(wordStem.length), builder.stems.length),
    stemConcepts,
    impact,
    wordId: builder.ids,
    stemId: builder.stemIds,
    rootId,
  };
}

function numbers(n: number): Uint32Array<ArrayBuffer> {
  const out = new Uint32Array(n);
  for (let i = 0; i < n; i++) out[i] = i;
  return out;
}

function kindOf(term: Term, index: number): number {
  const capitals = /^[A-Z0-9]{1,3}$/.test(termText(term)) ? SHORT_CAPITALS : 0;
  if (index === 0) return PREFERRED + capitals;
  if (capitals > 0) return OFFICIAL + capitals;
  const type = typeof term === 'string' ? undefined : term.type;
  return type === 'acronym' || type === 'full form' || type === 'variant' ? OFFICIAL : SYNONYM;
}

/** Indices in the order of their texts (UTF-16), equal texts in the order given. */
function sortedOrder(texts: readonly string[]): Uint32Array {
  const order = numbers(texts.length);
  return order.sort((a, b) => {
    const x = texts[a] as string;
    const y = texts[b] as string;
    return x < y ? -1 : x > y ? 1 : a - b;
  });
}

function pool(keys: readonly string[], order: Uint32Array): { units: Uint16Array; keyStart: Uint32Array } {
  const keyStart = new Uint32Array(keys.length + 1);
  let total = 0;
  for (let at = 0; at < order.length; at++) {
    total += (keys[order[at] as number] as string).length;
    keyStart[at + 1] = total;
  }
  const units = new Uint16Array(total);
  let p = 0;
  for (let at = 0; at < order.length; at++) {
    const key = keys[order[at] as number] as string;
    for (let i = 0; i < key.length; i++) units[p++] = key.charCodeAt(i);
  }
  return { units, keyStart };
}

function* gramPostings(units: Uint16Array, start: Uint32Array): Steps<Postings> {
  const grams = column16();
  const names = column32();
  const out: number[] = [];
  for (let n = 0; n + 1 < start.length; n++) {
    if (n % GRAM_STEP === 0) yield;
    for (const g of gramsOf(units, start[n] as number, start[n + 1] as number, out)) {
      grams.push(g);
      names.push(n);
    }
  }
  return group(grams.view(), names.view(), GRAMS);
}

function* wordGramSteps(words: readonly string[]): Steps<Postings> {
  const { units, keyStart } = pool(words, numbers(words.length));
  return yield* gramPostings(units, keyStart);
}

/** Counts what a concept says, stem by stem, and turns it into impacts. */
class TextCounter {
  private count = new Float32Array(1024);
  private readonly touched: number[] = [];
  private length = 0;
  private readonly builder: WordTable;
  constructor(builder: WordTable) {
    this.builder = builder;
  }

  /** Room for a stem that may be new. */
  private room(s: number): number {
    if (s >= this.count.length) {
      const grown = new Float32Array(Math.max(s + 1, this.count.length * 2));
      grown.set(this.count);
      this.count = grown;
    }
    return s;
  }

  /** Names come first and do not add up: ten names with "email" say it once. */
  name(words: readonly string[], weight: number): void {
    for (const w of words) {
      if (STOP.has(w)) continue;
      const s = this.room(this.builder.stemOfWord.at(this.builder.id(w)));
      const had = this.count[s] as number;
      if (had === 0) this.touched.push(s);
      this.count[s] = Math.max(had, weight) + (had > 0 ? 0.05 : 0);
    }
  }

  /** `tells`: the text says what the concept is, and is measured against the usual length of such texts. */
  private text(text: string | undefined, weight: number, tells = false): void {
    if (text === undefined || text === '') return;
    this.builder.eachStem(text.includes('](') ? text.replace(/\]\([^)]*\)/g, ' ') : text, (stem) => {
      if (tells) this.length++;
      const s = this.room(stem);
      if (this.count[s] === 0) this.touched.push(s);
      this.count[s] = (this.count[s] as number) + weight;
    });
  }

  concept(concept: Concept): void {
    this.text(wordingText(concept.plain), WEIGHTS.wording, true);
    if (concept.say)
      for (const wording of Object.values(concept.say)) this.text(wordingText(wording), WEIGHTS.wording / 2);
    this.text(wordingText(concept.meaning), WEIGHTS.wording, true);
    this.text(concept.definition, WEIGHTS.definition, true);
    for (const text of concept.synonyms ?? []) this.text(text, WEIGHTS.synonym);
    for (const e of concept.examples ?? []) {
      this.text(e.better, WEIGHTS.better);
      this.text(e.said, WEIGHTS.said);
    }
    for (const near of concept.near ?? []) this.text(near, WEIGHTS.near);
    for (const topic of concept.topic ?? []) this.text(topic, WEIGHTS.topic);
    for (const section of concept.sections ?? []) this.text(section.markdown, WEIGHTS.section);
  }

  flush(put: (stem: number, impact: number) => void): void {
    const scale = 1 - LENGTH_SHARE + (LENGTH_SHARE * this.length) / USUAL_LENGTH;
    this.length = 0;
    for (const s of this.touched) {
      const f = (this.count[s] as number) / scale;
      put(s, Math.max(1, Math.round((255 * f) / (f + SATURATION))));
      this.count[s] = 0;
    }
    this.touched.length = 0;
  }
}
