/** The glossaries in force, in order, compiled once: what rewriting and look-up run on. */
import type { Concept, Glossary } from './concept.ts';
import { LookupIndex } from './lookup/lookup.ts';
import { loadIndex } from './lookup/prebuilt.ts';
import { segmentFromBytes } from './lookup/segment-bytes.ts';
import { idOf, mergeGlossaries } from './overrides.ts';
import { PrebuiltGlossary, trieOver } from './prebuilt-glossary.ts';
import type { BlockRewrite, Hit, Rewrite, RewriteOptions, TextBlock } from './results.ts';
import { RewriteEngine } from './rewrite/engine.ts';
import type { TermTrie } from './rewrite/term-trie.ts';

export interface LookupOptions {
  /** How many hits at most. Default 20. */
  readonly limit?: number;
}

/** A concept together with the glossary that speaks. */
export interface Entry {
  readonly glossary: string;
  /** The concept's, where it can be told without reading the concept: see `idOf`. */
  readonly id?: string;
  readonly concept: Concept;
}

export interface Library {
  /** All concepts in force, overridden ones merged, in library order. */
  readonly entries: readonly Entry[];
  entry(id: string): Entry | undefined;
  /** The concepts that go by this name, whatever its spaces, hyphens and capitals: several where it has several meanings. */
  named(name: string): readonly Entry[];
  /** Rewrites a plain text or Markdown message. Throws RangeError for an unknown reader. */
  rewrite(text: string, options: RewriteOptions): Rewrite;
  /** The same for an editor's document, block by block; unchanged blocks are not matched again. */
  rewriteBlocks(blocks: readonly TextBlock[], options: Omit<RewriteOptions, 'format'>): BlockRewrite;
  /** Why each ambiguous word was read as it was, cue by cue. */
  explainSenses: RewriteEngine['explainSenses'];
  lookup(query: string, options?: LookupOptions): Hit[];
}

export interface LibraryOptions {
  /** The look-up index of the bundled glossary, made when the program was built (`lookup-index.bin`): look-up is then ready at once. */
  readonly lookupIndex?: Uint8Array;
  /** The library that this one takes the place of. Look-up carries on with its index; only concepts that are not the same objects any more are indexed. */
  readonly after?: Library;
}

/** Hands over the index of a library that is left behind; should it be asked again, it makes itself another. */
const HANDING_OVER = new WeakMap<Library, () => LookupIndex | undefined>();

/**
 * Compiles glossaries into a library. Earlier glossaries win over later ones: same id, or `overrides`, replaces the later concept.
 */
export function createLibrary(glossaries: readonly Glossary[], { lookupIndex, after }: LibraryOptions = {}): Library {
  const last = glossaries.at(-1);
  const ready = last instanceof PrebuiltGlossary ? last.entries() : undefined;
  const prebuilt = ready && last instanceof PrebuiltGlossary ? last : undefined;
  const own = (prebuilt ? glossaries.slice(0, -1) : glossaries).filter(({ concepts }) => concepts.length > 0);
  const alone = own.length === 0 ? ready : undefined;
  const entries = alone ?? mergeGlossaries(own, prebuilt);
  const trie = (): TermTrie | undefined =>
    prebuilt && ready && (alone ? prebuilt.trie() : trieOver(prebuilt, ready, entries));
  let byId: ReadonlyMap<string, Entry> | undefined;
  let engine: RewriteEngine | undefined;
  let index: LookupIndex | undefined;
  let inherited = after && HANDING_OVER.get(after)?.();
  const makeIndex = (): LookupIndex => {
    const old = inherited;
    inherited = undefined;
    if (old?.follow(entries)) return old;
    if (lookupIndex && prebuilt && ready)
      return new LookupIndex(entries, segmentFromBytes(lookupIndex, ready, prebuilt.print));
    const bundled = lookupIndex && glossaries.find((g) => g.id === 'bundled');
    return new LookupIndex(entries, bundled && lookupIndex ? loadIndex(bundled, lookupIndex) : undefined);
  };
  const rewriter = (): RewriteEngine => (engine ??= new RewriteEngine(entries, trie()));
  const library: Library = {
    entries,
    entry: (id) => (byId ??= new Map(entries.map((e) => [idOf(e), e]))).get(id),
    rewrite: (text, options) => rewriter().rewrite(text, options),
    rewriteBlocks: (blocks, options) => rewriter().rewriteBlocks(blocks, options),
    explainSenses: (text, options) => rewriter().explainSenses(text, options),
    named: (name) => (index ??= makeIndex()).named(name),
    lookup: (query, options) => (index ??= makeIndex()).search(query, options?.limit ?? 20),
  };
  HANDING_OVER.set(library, () => {
    const handed = index ?? inherited;
    index = undefined;
    inherited = undefined;
    return handed;
  });
  return library;
}
