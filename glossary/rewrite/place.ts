/** Places of terms in a message, and the settings under which they are decided. */
import { READERS } from '../concept.ts';
import type { Decision, RewriteOptions } from '../results.ts';
import type { Analysis, Found } from './analyse.ts';
import type { Composed } from './compose.ts';
import type { Outcome } from './outcome.ts';

/** A part of the message that was analysed by itself: the whole text, or one block of an editor's document. */
export interface Part {
  readonly analysis: Analysis;
  readonly index: number;
  /** By index into `analysis.found`: 1 where something is changed or asked. */
  readonly active: Uint8Array;
}

export const partOf = (analysis: Analysis, index: number): Part => ({
  analysis,
  index,
  active: new Uint8Array(analysis.found.length),
});

/** A place with what was decided for it. */
export interface Place {
  readonly part: Part;
  readonly found: Found;
  readonly outcome: Outcome;
}

/** Whether another term that has an edit stands in a range. */
export function othersIn({ part, found }: Place, start: number, end: number): boolean {
  const { analysis, active } = part;
  for (let i = analysis.firstBehind(start); (analysis.found[i]?.start ?? end) < end; i++)
    if (active[i] === 1 && !holds(analysis.found[i] as Found, found)) return true;
  return false;
}

/** Whether a place is another, or one that stands inside it. */
const holds = (whole: Found, part: Found): boolean => whole.start <= part.start && whole.end >= part.end;

/** What is to be changed at a place. Told as an `Edit`, with its reasons and alternatives, only where somebody reads it. */
export interface Change {
  readonly place: Place;
  readonly composed: Composed;
  readonly applied: boolean;
  /** Explanations of several terms in one bracket: nothing else could stand there. */
  readonly chained: boolean;
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
