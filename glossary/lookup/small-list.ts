/** Short lists that are searched as a whole (commands, settings, the rows of a table): fuse.js ranks them and says what to highlight. */
import Fuse from 'fuse.js';
import type { Range } from '../results.ts';

export interface Ranked<T> {
  readonly item: T;
  /** Of the text, to be highlighted; in order. */
  readonly ranges: readonly Range[];
}

/** The items that match what was typed, best first; all of them, in their order, for an empty query. `textOf` gives what is shown of an item. */
export function rankSmallList<T>(items: readonly T[], query: string, textOf: (item: T) => string): Ranked<T>[] {
  const typed = query.trim().slice(0, 64);
  if (typed === '') return items.map((item) => ({ item, ranges: [] }));
  const fuse = new Fuse(
    items.map((item, index) => ({ index, text: textOf(item) })),
    {
      keys: ['text'],
      threshold: 0.35,
      ignoreLocation: true,
      ignoreDiacritics: true,
      includeMatches: true,
      minMatchCharLength: Math.min(2, typed.length),
    },
  );
  return fuse.search(typed).map(({ item, matches }) => ({
    item: items[item.index] as T,
    ranges: (matches?.[0]?.indices ?? []).map(([start, end]) => ({ start, end: end + 1 })),
  }));
}
