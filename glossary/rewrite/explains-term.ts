/** Whether a term is to be explained rather than replaced. */
import type { Entry } from '../library.ts';
import type { RewriteOptions } from '../results.ts';
import type { SenseSource } from './outcome.ts';

/** Its entry says so for this reader, or the user prefers it for things. */
export const explainsTerm = (
  source: SenseSource,
  entry: number,
  { reader, prefer }: Pick<RewriteOptions, 'reader' | 'prefer'>,
): boolean =>
  source.useOf(entry, reader).use === 'explain' ||
  (prefer === 'explain' && (source.entries[entry] as Entry).concept.pos === 'noun');
