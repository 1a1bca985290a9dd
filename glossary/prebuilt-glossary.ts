/**
 * A glossary as the build makes it ready: its terms compiled for rewriting, its concepts each by itself, so that a program that starts reads only
 * the concepts that a text hits.
 */
import type { Concept, Glossary } from './concept.ts';
import type { Entry } from './library.ts';
import { mergeGlossaries } from './overrides.ts';
import { type Column, jsonBytes, jsonOf, pack, unpack } from './packed.ts';
import { compileTrie } from './rewrite/engine.ts';
import { TermTrie } from './rewrite/term-trie.ts';

type Head = Omit<Glossary, 'concepts'>;

/** Glossaries whose concepts are read one by one. */
export class PrebuiltGlossary implements Glossary {
  readonly id: string;
  readonly name: string;
  readonly language?: string;
  readonly owners?: readonly string[];
  /** The concepts with their glossary, in library order; each concept is read when it is asked for. */
  readonly entries: readonly Entry[];
  private readonly starts: Int32Array;
  private readonly json: Uint8Array;
  private readonly columns: readonly Column[];

  private constructor(head: Head, starts: Int32Array, json: Uint8Array, columns: readonly Column[]) {
    this.id = head.id;
    this.name = head.name;
    if (head.language !== undefined) this.language = head.language;
    if (head.owners !== undefined) this.owners = head.owners;
    this.starts = starts;
    this.json = json;
    this.columns = columns;
    const entries: Entry[] = [];
    for (let i = 0; i + 1 < starts.length; i++) entries.push(new LazyEntry(head.id, i, this));
    this.entries = entries;
  }

  /** From the bytes of `prebuiltBytes`; undefined where they are damaged, or another version's. */
  static from(bytes: Uint8Array): PrebuiltGlossary | undefined {
    const [head, starts, json, ...trie] = unpack(bytes) ?? [];
    if (!(head instanceof Uint8Array && starts instanceof Int32Array && json instanceof Uint8Array)) return undefined;
    return new PrebuiltGlossary(jsonOf(head) as Head, starts, json, trie);
  }

  get concepts(): readonly Concept[] {
    return this.entries.map((entry) => entry.concept);
  }

  concept(index: number): Concept {
    return jsonOf(this.json.subarray(this.starts[index], this.starts[index + 1])) as Concept;
  }

  /** The terms of `entries`, compiled. */
  trie(): TermTrie {
    return TermTrie.fromColumns((i) => (this.entries[i] as Entry).concept, this.columns);
  }
}

class LazyEntry implements Entry {
  readonly glossary: string;
  private readonly index: number;
  private readonly source: PrebuiltGlossary;
  private made: Concept | undefined;

  constructor(glossary: string, index: number, source: PrebuiltGlossary) {
    this.glossary = glossary;
    this.index = index;
    this.source = source;
  }

  get concept(): Concept {
    return (this.made ??= this.source.concept(this.index));
  }
}

/** A glossary made ready, as bytes. */
export function prebuiltBytes(glossary: Glossary): Uint8Array {
  const { concepts: _, ...head } = glossary;
  const entries = mergeGlossaries([glossary]);
  const parts = entries.map(({ concept }) => jsonBytes(concept));
  const starts = new Int32Array(parts.length + 1);
  parts.forEach((part, i) => {
    starts[i + 1] = (starts[i] as number) + part.length;
  });
  const json = new Uint8Array(starts.at(-1) ?? 0);
  parts.forEach((part, i) => void json.set(part, starts[i]));
  return pack([jsonBytes(head), starts, json, ...compileTrie(entries).columns()]);
}
