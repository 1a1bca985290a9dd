/** Ranges in the order of their ends. */
import type { Range } from '../results.ts';

/** The number of the first range that ends behind an offset; how many there are where none does. */
export function firstEndingBehind(ranges: readonly Range[], offset: number): number {
  let low = 0;
  for (let high = ranges.length; low < high; ) {
    const mid = (low + high) >> 1;
    if ((ranges[mid] as Range).end <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
