/**
 * A glossary as the build makes it ready: its terms compiled for rewriting, its concepts each by itself, so that a program that starts reads only
 * the concepts that a text hits.
 */
import type { Concept, Glossary } from './concept.ts';
import type { Entry } from './library.ts';
import { fingerprint } from './lookup/segment-bytes.ts';
import { mergeGlossaries, type ReadyGlossary } from './overrides.ts';
import { type Column, jsonBytes, jsonOf, pack, unpack } from './packed.ts';
import { compileTrie, STEP } from './rewrite/engine.ts';
import { TermTrie } from './rewrite/term-trie.ts';
import { WordingsIndex } from './rewrite/wordings-index.ts';
import { finish, type Steps } from './steps.ts';

interface Head extends Omit<Glossary, 'concepts'> {
  readonly ids: readonly string[];
  /** Tells whether a look-up index is of these concepts. */
  readonly print: number;
}

/** A glossary whose concepts are read one by one. */
export class PrebuiltGlossary implements Glossary, ReadyGlossary {
  readonly id: string;
  readonly name: string;
  declare readonly language?: string;
  declare readonly owners?: readonly string[];
  declare readonly concepts: readonly Concept[];
  // Private by the language, so that the glossary copies and prints like any other.
  readonly #print: number;
  readonly #starts: Int32Array;
  readonly #json: Uint8Array;
  readonly #wordings: WordingsIndex;
  readonly #columns: readonly Column[];
  readonly #entries: readonly Entry[];
  #concepts: readonly Concept[] | undefined;

  private constructor(
    head: Head,
    starts: Int32Array,
    json: Uint8Array,
    wordings: readonly Column[],
    columns: readonly Column[],
  ) {
    this.id = head.id;
    this.name = head.name;
    if (head.language !== undefined) this.language = head.language;
    if (head.owners !== undefined) this.owners = head.owners;
    this.#print = head.print;
    this.#starts = starts;
    this.#json = json;
    this.#wordings = WordingsIndex.fromColumns(wordings);
    this.#columns = columns;
    const entries: Entry[] = [];
    head.ids.forEach((id, i) => void entries.push(new LazyEntry(head.id, id, i, this)));
    this.#entries = entries;
    const get = (): readonly Concept[] => (this.#concepts ??= entries.map((entry) => entry.concept));
    Object.defineProperty(this, 'concepts', { enumerable: true, get });
  }

  /** From the bytes of `prebuiltBytes`; undefined where they are damaged, or another version's. */
  static from(bytes: Uint8Array): PrebuiltGlossary | undefined {
    const [head, starts, json, ...rest] = unpack(bytes) ?? [];
    if (!(head instanceof Uint8Array && starts instanceof Int32Array && json instanceof Uint8Array)) return undefined;
    const wordings = rest.splice(0, WORDING_COLUMNS);
    return new PrebuiltGlossary(jsonOf(head) as Head, starts, json, wordings, rest);
  }

  get print(): number {
    return this.#print;
  }

  /** The concept at a place in library order. */
  concept(index: number): Concept {
    return jsonOf(this.#json.subarray(this.#starts[index], this.#starts[index + 1])) as Concept;
  }

  /** The wordings of its concepts, each by its place in library order. */
  get wordings(): WordingsIndex {
    return this.#wordings;
  }

  /** The concepts with their glossary, in library order; undefined where somebody has changed the list since. */
  entries(): readonly Entry[] | undefined {
    const { length } = this.#entries;
    const same = !this.#concepts || this.#concepts.length === length;
    return same && (this.#concepts ?? []).every((c, i) => c === this.#entries[i]?.concept) ? this.#entries : undefined;
  }

  /** The terms of `entries`, compiled. */
  trie(): TermTrie {
    return TermTrie.fromColumns((i) => (this.#entries[i] as Entry).concept, this.#columns);
  }

  /** The same for a library with more concepts, which are still to be added; a place below 0 takes a concept out. */
  extended(conceptOf: (entry: number) => Concept, places: readonly number[]): TermTrie {
    return TermTrie.extending(conceptOf, this.#columns, places);
  }
}

/** The terms of a library that has the entries of a glossary made ready in it, all but those that other glossaries hide. */
export function* trieOver(
  prebuilt: PrebuiltGlossary,
  ready: readonly Entry[],
  entries: readonly Entry[],
): Steps<TermTrie> {
  const placeOf = new Map(entries.map((entry, i) => [entry, i]));
  const trie = prebuilt.extended(
    (i) => (entries[i] as Entry).concept,
    ready.map((entry) => placeOf.get(entry) ?? -1),
  );
  for (const entry of ready) placeOf.delete(entry);
  yield;
  for (const [{ concept }, i] of placeOf) {
    if (concept.status !== 'retired') trie.addConcept(concept, i);
    if (i % STEP === 0) yield;
  }
  trie.finish();
  return trie;
}

class LazyEntry implements Entry {
  readonly glossary: string;
  readonly id: string;
  readonly #index: number;
  readonly #source: PrebuiltGlossary;
  #made: Concept | undefined;

  constructor(glossary: string, id: string, index: number, source: PrebuiltGlossary) {
    this.glossary = glossary;
    this.id = id;
    this.#index = index;
    this.#source = source;
  }

  get wordings(): WordingsIndex {
    return this.#source.wordings;
  }

  get place(): number {
    return this.#index;
  }

  /** Read when it is asked for. */
  get concept(): Concept {
    return (this.#made ??= this.#source.concept(this.#index));
  }
}

/** A glossary made ready, as bytes. */
export function prebuiltBytes(glossary: Glossary): Uint8Array {
  const { concepts: _, ...about } = glossary;
  const entries = mergeGlossaries([glossary]);
  const head: Head = { ...about, ids: entries.map(({ concept }) => concept.id), print: fingerprint(entries) };
  const parts = entries.map(({ concept }) => jsonBytes(concept));
  const starts = new Int32Array(parts.length + 1);
  parts.forEach((part, i) => {
    starts[i + 1] = (starts[i] as number) + part.length;
  });
  const json = new Uint8Array(starts.at(-1) ?? 0);
  parts.forEach((part, i) => void json.set(part, starts[i]));
  const wordings = new WordingsIndex();
  entries.forEach(({ concept }, i) => {
    wordings.add(concept, i);
  });
  const columns = wordings.columns();
  if (columns.length !== WORDING_COLUMNS) throw new RangeError('The index of wordings has other columns.');
  return pack([jsonBytes(head), starts, json, ...columns, ...finish(compileTrie(entries)).columns()]);
}

const WORDING_COLUMNS = 5;
