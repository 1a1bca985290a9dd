/** What the Translate view shows: the engine's result together with what the person decided. */
import type { Node } from 'prosemirror-model';
import type { BlockEdit, BlockFinding, Brief } from '../../../glossary/results.ts';
import type { DocBlock } from './blocks.ts';
import type { Choice } from './decisions.ts';

/** `changed`: stands in the plain version; `choice`: waits for the person; `kept`: stays as written on purpose. */
export type ChangeState = 'changed' | 'choice' | 'kept';

/** One way of saying it. */
export interface Wording {
  readonly after: string;
  readonly concept: string;
  readonly kind: 'replace' | 'explain';
  readonly glossary: string;
  readonly sense: string;
}

/** A word that stays in the text, and what it means. */
export interface WordUsed {
  readonly term: string;
  readonly meaning: string;
}

/** One place that changes. Positions count in the draft's and in the plain version's document. */
export interface Change {
  readonly id: string;
  readonly key: string;
  readonly state: ChangeState;
  readonly before: string;
  /** What the reader gets: equal to `before` unless the state is `changed`. */
  readonly after: string;
  /** What stands at the place itself: the bare term where its explanation is in the list at the end. */
  readonly shown: string;
  /** The line of the list at the end, or null. */
  readonly listed: WordUsed | null;
  readonly from: number;
  readonly to: number;
  readonly plainFrom: number;
  readonly plainTo: number;
  /** The engine's edit, or null for a change made by hand. */
  readonly edit: BlockEdit | null;
  readonly wordings: readonly Wording[];
  /** The person's own choice, if there is one: for all places or only here. */
  readonly choice: Choice | null;
  readonly onlyHere: boolean;
}

/** All places of one term: one row of the list, one choice. */
export interface ChangeGroup {
  readonly key: string;
  readonly state: ChangeState;
  readonly changes: readonly Change[];
  readonly seen: boolean;
}

/** An unknown acronym or a vague date, as marked in both panes. */
export interface Mark {
  readonly id: string;
  readonly finding: BlockFinding;
  readonly word: string;
  readonly sentence: string;
  /** A change stands at the same place, and its mark is the one to see. */
  readonly covered: boolean;
  readonly from: number;
  readonly to: number;
  readonly plainFrom: number;
  readonly plainTo: number;
}

export interface Model {
  readonly doc: Node;
  readonly plain: Node;
  /** Where the list of words used begins in the plain version: its end where there is none. */
  readonly listFrom: number;
  readonly blocks: readonly DocBlock[];
  readonly changes: readonly Change[];
  readonly groups: readonly ChangeGroup[];
  readonly marks: readonly Mark[];
  readonly brief: Brief;
  readonly unclearBefore: number;
  readonly unclearAfter: number;
  /** Groups that wait for a choice. */
  readonly waiting: number;
}
