/** Abbreviated typing: the beginnings of a name's words, one after the other ("lpcr", "lapacr": landing page conversion rate). Small words may be left out. */

import { unitsOf } from './distance.ts';
import { STOP } from './fold.ts';
import type { SegmentSearch } from './segment-search.ts';

const SHORTEST = 2;
const LONGEST = 8;

/** Calls `found` for each name whose words begin with the letters typed; `closeness` 0 to 4: how much of the name they account for. */
export function abbreviated(
  search: SegmentSearch,
  key: string,
  found: (concept: number, name: number, closeness: number) => void,
): void {
  if (key.length < SHORTEST || key.length > LONGEST) return;
  const { segment } = search;
  const first = unitsOf(key.slice(0, 1));
  const high = search.lowerBound(first, 1);
  for (let n = search.lowerBound(first, 0); n < high; n++) {
    const from = segment.nameWords.start[n] as number;
    const count = (segment.nameWords.start[n + 1] as number) - from;
    const concept = segment.owner[n] as number;
    if (count < 2 || search.alive[concept] === 0) continue;
    const words = segment.nameWords.values;
    const used = wordsUsed(
      key,
      0,
      (i) => (i < count ? (segment.words[words[from + i] as number] as string) : undefined),
      0,
    );
    if (used > 1) found(concept, n, (4 * used) / count);
  }
}

/** How many words the letters from `at` on begin, starting with word `i`; 0 where they do not fit. */
function wordsUsed(key: string, at: number, word: (i: number) => string | undefined, i: number): number {
  if (at === key.length) return 0;
  const w = word(i);
  if (w === undefined) return Number.NEGATIVE_INFINITY;
  let longest = 0;
  while (longest < w.length && at + longest < key.length && w[longest] === key[at + longest]) longest++;
  for (let n = 1; n <= longest; n++) {
    const rest = wordsUsed(key, at + n, word, i + 1);
    if (rest >= 0) return rest + 1;
  }
  return i > 0 && STOP.has(w) ? wordsUsed(key, at, word, i + 1) : Number.NEGATIVE_INFINITY;
}
