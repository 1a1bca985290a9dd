/** `*` stands for any letters, `?` for one; spaces and hyphens do not count, as in all keys. No regular expression is made of what was typed. */
import { wordsOf } from './fold.ts';

const ANY = 0xffff;
const ONE = 0xfffe;

/** The pattern as units of a key, with ANY and ONE for the wildcards. */
export function patternOf(text: string): Uint16Array {
  const units: number[] = [];
  for (const part of text.split(/([*?])/)) {
    if (part === '*') {
      if (units.at(-1) !== ANY) units.push(ANY);
    } else if (part === '?') units.push(ONE);
    else for (const c of wordsOf(part).join('')) units.push(c.charCodeAt(0));
  }
  return Uint16Array.from(units);
}

/** The units before the first wildcard: names that match begin with them. */
export function fixedStart(pattern: Uint16Array): Uint16Array {
  const end = pattern.findIndex((u) => u === ANY || u === ONE);
  return end < 0 ? pattern : pattern.subarray(0, end);
}

/** The stretches of units without a wildcard. */
export function fixedRuns(pattern: Uint16Array): Uint16Array[] {
  const runs: Uint16Array[] = [];
  let start = 0;
  for (let i = 0; i <= pattern.length; i++) {
    const u = pattern[i];
    if (u !== undefined && u !== ANY && u !== ONE) continue;
    if (i > start) runs.push(pattern.subarray(start, i));
    start = i + 1;
  }
  return runs;
}

/** Whether the whole of `units[from..to)` matches. Takes at most pattern length times key length steps. */
export function matchesPattern(pattern: Uint16Array, units: Uint16Array, from: number, to: number): boolean {
  let p = 0;
  let i = from;
  let star = -1;
  let resume = from;
  while (i < to) {
    const u = pattern[p];
    if (u === ANY) {
      star = p++;
      resume = i;
    } else if (p < pattern.length && (u === ONE || u === units[i])) {
      p++;
      i++;
    } else if (star >= 0) {
      p = star + 1;
      i = ++resume;
    } else return false;
  }
  while (pattern[p] === ANY) p++;
  return p === pattern.length;
}
