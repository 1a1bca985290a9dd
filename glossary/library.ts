/** The glossaries in force, in order, compiled once: what rewriting and look-up run on. */
import type { Concept, Glossary } from './concept.ts';
import type { BlockRewrite, Hit, Rewrite, RewriteOptions, TextBlock } from './results.ts';

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
  lookup(query: string, options?: LookupOptions): Hit[];
}

export declare function createLibrary(glossaries: readonly Glossary[]): Library;
