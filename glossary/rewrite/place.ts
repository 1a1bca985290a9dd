/** Places of terms in a message, and the settings under which they are decided. */
import { READERS } from '../concept.ts';
import type { Decision, RewriteOptions } from '../results.ts';
import type { Analysis, Found } from './analyse.ts';
import type { Outcome } from './decide.ts';

/** A part of the message that was analysed by itself: the whole text, or one block of an editor's document. */
export interface Part {
  readonly analysis: Analysis;
  readonly index: number;
  /** Places at which something is changed or asked. */
  readonly active: Set<Found>;
}

/** A place with what was decided for it. */
export interface Place {
  readonly part: Part;
  readonly found: Found;
  readonly outcome: Outcome;
}

export type Settings = Required<Pick<RewriteOptions, 'reader' | 'prefer' | 'spelling' | 'wordsUsed'>> &
  Pick<RewriteOptions, 'writer'> & { readonly decisions: ReadonlyMap<string, Decision> };

export function settingsOf(options: Omit<RewriteOptions, 'format'>): Settings {
  if (!READERS.includes(options.reader))
    throw new RangeError(`Unknown reader "${String(options.reader)}": it is one of ${READERS.join(', ')}.`);
  return {
    reader: options.reader,
    ...(options.writer !== undefined && { writer: options.writer }),
    prefer: options.prefer ?? 'replace',
    spelling: options.spelling ?? 'british',
    wordsUsed: options.wordsUsed ?? false,
    decisions: new Map((options.decisions ?? []).map((d) => [d.term, d])),
  };
}
