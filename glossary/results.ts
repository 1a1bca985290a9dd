/** What rewriting and look-up give back. The shape is a contract with scripts (README, "The library"): it only grows. */
import type { Reader, Side, Writer } from './concept.ts';

/** A half-open range in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Why something is so, as data: a stable code, its parts, and the English sentence. */
export interface Why {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly text: string;
}

export interface Alternative {
  /** What would stand there, already in the right form. */
  readonly after: string;
  readonly concept: string;
  readonly side: Side;
  readonly kind: 'replace' | 'explain';
  readonly glossary: string;
  /** The meaning in a few words, to tell senses apart in a list. */
  readonly sense: string;
}

/** One proposed change. `text.slice(start, end)` is `before`. */
export interface Edit extends Range {
  readonly before: string;
  readonly after: string;
  readonly concept: string;
  readonly side: Side;
  readonly glossary: string;
  readonly kind: 'replace' | 'explain';
  readonly sense: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly applied: boolean;
  readonly alternatives: readonly Alternative[];
  readonly why: Why;
  /** The matched term alone, in the input (an edit may also span a repaired article or a moved object). */
  readonly term: Range;
  /** Same for all places where one choice makes sense: the folded term. Used as `Decision.term`. */
  readonly key: string;
}

export type FindingKind = 'unknown-acronym' | 'vague-date' | 'ambiguous-date';

/** Something to look at that is no edit. */
export interface Finding extends Range {
  readonly kind: FindingKind;
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly text: string;
  readonly suggestions: readonly string[];
}

export type BriefPoint = 'ask' | 'goal' | 'deadline' | 'owner' | 'audience' | 'systems' | 'personal-data' | 'approval';

export interface Brief {
  readonly present: readonly { readonly point: BriefPoint; readonly text: string }[];
  readonly missing: readonly { readonly point: BriefPoint; readonly question: string }[];
  readonly involve: readonly { readonly who: string; readonly because: string; readonly concept: string }[];
}

export interface Clarity {
  readonly unclearBefore: number;
  readonly unclearAfter: number;
}

export interface Rewrite {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
  readonly brief: Brief;
  readonly clarity: Clarity;
}

/** What a person decided for a term, for all its places. */
export interface Decision {
  /** `Edit.key`. */
  readonly term: string;
  /** Leave the term as it stands. */
  readonly keep?: boolean;
  /** Take this concept's meaning... */
  readonly concept?: string;
  /** ...and this way of saying it. */
  readonly kind?: 'replace' | 'explain';
  /** Own words; `*` marks the word that inflects. */
  readonly wording?: string;
}

export interface RewriteOptions {
  readonly reader: Reader;
  readonly writer?: Writer;
  readonly format?: 'text' | 'markdown';
  readonly decisions?: readonly Decision[];
  /** `explain` turns every replacement of a noun into an explanation at first use; default `replace` follows the entries. */
  readonly prefer?: 'replace' | 'explain';
  /** Explanations go to a list at the end instead of into brackets. Default false. */
  readonly wordsUsed?: boolean;
  /** Spelling of our own wordings. Default `british`. */
  readonly spelling?: 'british' | 'american';
}

/** One block of a document that is not Markdown source, such as an editor's paragraph. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'header-cell' | 'quote' | 'code';
  readonly text: string;
  /** Ranges of `text` that must stay as they are (inline code, mentions). */
  readonly protected?: readonly Range[];
}

export interface BlockEdit extends Edit {
  /** Index of the block that `start` and `end` count in. */
  readonly block: number;
}
export interface BlockFinding extends Finding {
  readonly block: number;
}
export interface BlockRewrite {
  /** The text of each block with the applied edits in it. */
  readonly texts: readonly string[];
  readonly edits: readonly BlockEdit[];
  readonly findings: readonly BlockFinding[];
  readonly brief: Brief;
  readonly clarity: Clarity;
}

export interface Hit {
  readonly id: string;
  readonly term: string;
  readonly terms: readonly string[];
  readonly glossary: string;
  readonly side: Side;
  readonly plain: string;
  readonly score: number;
  /** Which name or text matched, and where, for highlighting. */
  readonly match: {
    readonly field: 'term' | 'definition' | 'plain';
    readonly text: string;
    readonly ranges: readonly Range[];
  };
}
