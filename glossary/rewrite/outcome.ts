/** What can happen at a place, and what deciding it needs of the library. */
import type { Reader } from '../concept.ts';
import type { Form } from '../english/inflect.ts';
import type { Entry } from '../library.ts';
import type { Decision, RewriteOptions } from '../results.ts';
import type { Reading } from './compiled-term.ts';
import type { Candidate, compileCues, Scored } from './sense.ts';
import type { ReaderUse } from './wording.ts';

export interface Option {
  readonly entry: number;
  readonly form: Form;
}

export type Outcome =
  | {
      readonly kind: 'apply' | 'ask';
      readonly entry: number;
      readonly form: Form;
      readonly wantsExplanation: boolean;
      readonly others: readonly Option[];
      readonly confidence: number;
      readonly key: string;
      readonly decided: boolean;
      readonly wording: string | undefined;
      readonly scored: readonly Scored[];
    }
  | {
      readonly kind: 'none';
      readonly entry: number;
      readonly form: Form;
      readonly scored: readonly Scored[];
      /** The author explains the term here: these concepts need no explanation any more. */
      readonly explained: readonly number[];
    };

/** What deciding needs of the library. */
export interface SenseSource {
  readonly entries: readonly Entry[];
  useOf(entry: number, reader: Reader): ReaderUse;
  cuesOf(entry: number): ReturnType<typeof compileCues>;
  everydayOf(entry: number): readonly Candidate[];
  /** `sureOutcomes` of a reading, kept; undefined where the term is contested. */
  sureOf(reading: Reading, settings: Pick<RewriteOptions, 'reader' | 'prefer'>): SureOutcomes | undefined;
}

/** What a message is decided under. */
export type SenseSettings = Pick<RewriteOptions, 'reader' | 'writer' | 'prefer'> & {
  readonly decisions: ReadonlyMap<string, Decision>;
};

/** What can happen at the places of a term that has one meaning and no everyday use: the same everywhere, so made once. */
export interface SureOutcomes {
  readonly apply: Outcome;
  readonly none: Extract<Outcome, { kind: 'none' }>;
}
