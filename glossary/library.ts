/** The glossaries in force, in order, compiled once: what rewriting and look-up run on. */
import type { Concept, Glossary } from './concept.ts';
import { LookupIndex } from './lookup/lookup.ts';
import { loadIndex } from './lookup/prebuilt.ts';
import { mergeGlossaries } from './overrides.ts';
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
  readonly concept: Concept;
}

export interface Library {
  /** All concepts in force, overridden ones merged, in library order. */
  readonly entries: readonly Entry[];
  entry(id: string): Entry | undefined;
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
  const prebuilt = glossaries.find((g) => g instanceof PrebuiltGlossary);
  const ready = prebuilt?.entries();
  const alone = glossaries.length === 1 ? ready : undefined;
  const entries = alone ?? mergeGlossaries(glossaries);
  const trie = (): TermTrie | undefined =>
    prebuilt && alone ? prebuilt.trie() : prebuilt && ready ? trieOver(prebuilt, entries) : undefined;
  let byId: ReadonlyMap<string, Entry> | undefined;
  let engine: RewriteEngine | undefined;
  let index: LookupIndex | undefined;
  let inherited = after && HANDING_OVER.get(after)?.();
  const makeIndex = (): LookupIndex => {
    const old = inherited;
    inherited = undefined;
    if (old?.follow(entries)) return old;
    const bundled = lookupIndex && glossaries.find((g) => g.id === 'bundled');
    return new LookupIndex(entries, bundled && lookupIndex ? loadIndex(bundled, lookupIndex) : undefined);
  };
  const rewriter = (): RewriteEngine => (engine ??= new RewriteEngine(entries, trie()));
  const library: Library = {
    entries,
    entry: (id) => (byId ??= new Map(entries.map((e) => [e.concept.id, e]))).get(id),
    rewrite: (text, options) => rewriter().rewrite(text, options),
    rewriteBlocks: (blocks, options) => rewriter().rewriteBlocks(blocks, options),
    explainSenses: (text, options) => rewriter().explainSenses(text, options),
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
