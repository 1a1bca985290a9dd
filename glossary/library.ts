/** The glossaries in force, in order, compiled once: what rewriting and look-up run on. */
import type { Concept, Glossary } from './concept.ts';
import { identity } from './lookup/concepts-in-force.ts';
import { LookupIndex } from './lookup/lookup.ts';
import { loadIndex } from './lookup/prebuilt.ts';
import type { Segment } from './lookup/segment.ts';
import { segmentFromBytes } from './lookup/segment-bytes.ts';
import { idOf, mergeGlossaries } from './overrides.ts';
import { PrebuiltGlossary, trieOver } from './prebuilt-glossary.ts';
import type { BlockRewrite, Hit, Rewrite, RewriteOptions, TextBlock } from './results.ts';
import { compileTrie, RewriteEngine, STEP } from './rewrite/engine.ts';
import { TermTrie } from './rewrite/term-trie.ts';
import type { WordingsIndex } from './rewrite/wordings-index.ts';
import { finish, inSteps, type Steps } from './steps.ts';

export interface LookupOptions {
  /** How many hits at most. Default 20. */
  readonly limit?: number;
}

/** A concept together with the glossary that speaks. */
export interface Entry {
  readonly glossary: string;
  /** The concept's, where it can be told without reading the concept: see `idOf`. */
  readonly id?: string;
  /** An index that has its wordings already, and the concept's place in it. */
  readonly wordings?: WordingsIndex;
  readonly place?: number;
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
  /**
   * Does beforehand what the first text and the first look-up would have to wait for, in steps of some milliseconds; after each, `pause` may hand
   * the processor back. Until it is done, the library that this one comes after goes on as before.
   */
  prepare(pause: () => Promise<unknown> | undefined): Promise<void>;
}

export interface LibraryOptions {
  /** The look-up index of the bundled glossary, made when the program was built (`lookup-index.bin`): look-up is then ready at once. */
  readonly lookupIndex?: Uint8Array;
  /** The library that this one takes the place of. Look-up carries on with its index; only concepts that are not the same objects any more are indexed. */
  readonly after?: Library;
}

/** What a library gives to the one that takes its place. */
interface Estate {
  readonly index: () => LookupIndex | undefined;
  /** The index is the other's from now on; should this library be asked again, it makes itself another. */
  readonly handOver: () => void;
  readonly engine: () => RewriteEngine | undefined;
}
const ESTATES = new WeakMap<Library, Estate>();

/** Terms no longer in use that may be carried along before all are compiled anew. */
const MOST_WASTE = 0.2;

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
  let byId: ReadonlyMap<string, Entry> | undefined;
  let engine: RewriteEngine | undefined;
  let index: LookupIndex | undefined;
  let before = after && ESTATES.get(after);
  function* trie(): Steps<TermTrie> {
    const old = before?.engine();
    if (old && old.trie.waste < MOST_WASTE) {
      const grown = yield* trieAfter(old, entries);
      if (grown) return grown;
    }
    if (!prebuilt || !ready) return yield* compileTrie(entries);
    return alone ? prebuilt.trie() : yield* trieOver(prebuilt, ready, entries);
  }
  const inherit = (): LookupIndex | undefined => {
    const old = before?.index();
    if (!old?.follow(entries)) return undefined;
    before?.handOver();
    return old;
  };
  const readyIndex = (): Segment | undefined => {
    if (!lookupIndex) return undefined;
    if (prebuilt && ready) return segmentFromBytes(lookupIndex, ready, prebuilt.print);
    const bundled = glossaries.find((g) => g.id === 'bundled');
    return bundled && loadIndex(bundled, lookupIndex);
  };
  const searcher = (): LookupIndex => (index ??= inherit() ?? new LookupIndex(entries, readyIndex()));
  const rewriter = (): RewriteEngine => (engine ??= new RewriteEngine(entries, finish(trie())));
  const library: Library = {
    entries,
    entry: (id) => (byId ??= new Map(entries.map((e) => [idOf(e), e]))).get(id),
    rewrite: (text, options) => rewriter().rewrite(text, options),
    rewriteBlocks: (blocks, options) => rewriter().rewriteBlocks(blocks, options),
    explainSenses: (text, options) => rewriter().explainSenses(text, options),
    named: (name) => searcher().named(name),
    lookup: (query, options) => searcher().search(query, options?.limit ?? 20),
    async prepare(pause) {
      const made = engine ?? new RewriteEngine(entries, await inSteps(trie(), pause));
      engine ??= made;
      await inSteps(engine.prepare(), pause);
      index ??= inherit();
      const built = index ?? (await inSteps(LookupIndex.steps(entries, readyIndex()), pause));
      index ??= built;
      before = undefined;
    },
  };
  ESTATES.set(library, {
    index: () => index ?? before?.index(),
    handOver() {
      index = undefined;
      before?.handOver();
      before = undefined;
    },
    engine: () => engine ?? before?.engine(),
  });
  return library;
}

/** The terms of a library that takes another's place: only those of concepts that are not the same objects any more are compiled. */
function* trieAfter({ entries: old, trie }: RewriteEngine, entries: readonly Entry[]): Steps<TermTrie | undefined> {
  const placeOf = new Map(entries.map((entry, i) => [identity(entry), i]));
  const places = old.map((entry) => placeOf.get(identity(entry)) ?? -1);
  for (const entry of old) placeOf.delete(identity(entry));
  if (placeOf.size > entries.length / 2) return undefined;
  yield;
  const grown = TermTrie.extending((i) => (entries[i] as Entry).concept, trie.columns(), places);
  yield;
  let n = 0;
  for (const i of placeOf.values()) {
    const { concept } = entries[i] as Entry;
    if (concept.status !== 'retired') grown.addConcept(concept, i);
    if (n++ % STEP === 0) yield;
  }
  grown.finish();
  return grown;
}
