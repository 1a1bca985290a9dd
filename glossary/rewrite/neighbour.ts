/** The words right before and behind a place. Bounded look-around on the text itself, no token lists. */
import { isWordUnit } from './letters.ts';
import { smallLetters } from './small-letters.ts';

export class Neighbour {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  private readonly source: string;
  private readonly gapStart: number;
  private readonly gapEnd: number;

  constructor(source: string, start: number, end: number, gapStart: number, gapEnd: number) {
    this.lower = smallLetters(source, start, end);
    this.start = start;
    this.end = end;
    this.source = source;
    this.gapStart = gapStart;
    this.gapEnd = gapEnd;
  }

  // Cut out only where they are asked for: most callers need the small letters alone.
  get text(): string {
    return this.source.slice(this.start, this.end);
  }

  /** What stands between it and the place: white space, perhaps with markup. */
  get gap(): string {
    const { source, gapStart, gapEnd } = this;
    // One space, nearly always.
    return gapEnd - gapStart === 1 && source.charCodeAt(gapStart) === 32 ? ' ' : source.slice(gapStart, gapEnd);
  }

  get isOnSameLine(): boolean {
    for (let i = this.gapStart; i < this.gapEnd; i++) {
      const c = this.source.charCodeAt(i);
      if (c === 10 || c === 13) return false;
    }
    return true;
  }
}

const REACH = 48;
const SPACE = 1;
const MARKUP = 2;
/** What may stand between neighbours: white space, and Markdown's signs. */
const GAP = new Uint8Array(256);
for (const c of [32, 9, 10, 13, 0xa0]) GAP[c] = SPACE;
for (const c of '*_~[]') GAP[c.charCodeAt(0)] = MARKUP;
const gapOf = (c: number): number => (c < 256 ? (GAP[c] as number) : 0);
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

/** The word before an offset, where only white space and markup stand between. */
export function wordBefore(text: string, at: number, limit: number): Neighbour | undefined {
  const from = Math.max(limit, at - REACH);
  let end = at;
  let spaces = 0;
  while (end > from) {
    const kind = gapOf(text.charCodeAt(end - 1));
    if (kind === 0) break;
    if (kind === SPACE) spaces++;
    end--;
  }
  // Markup alone does not part words, and a sign before the gap (a full stop, a bracket) ends the neighbourhood.
  if (spaces === 0 || end === from) return undefined;
  let start = end;
  while (start > from) {
    const c = text.charCodeAt(start - 1);
    if (!isWordUnit(c) && !isApostrophe(c) && c !== 45) break;
    start--;
  }
  while (start < end && !isWordUnit(text.charCodeAt(start))) start++;
  return start === end ? undefined : new Neighbour(text, start, end, end, at);
}

/** The word behind an offset, where only white space and markup stand between. */
export function wordBehind(text: string, at: number, limit: number): Neighbour | undefined {
  const to = Math.min(limit, at + REACH);
  let start = at;
  let spaces = 0;
  while (start < to) {
    const kind = gapOf(text.charCodeAt(start));
    if (kind === 0) break;
    if (kind === SPACE) spaces++;
    start++;
  }
  if (spaces === 0 || start === to) return undefined;
  let end = start;
  while (end < to) {
    const c = text.charCodeAt(end);
    if (!isWordUnit(c) && (end === start || (!isApostrophe(c) && c !== 45))) break;
    end++;
  }
  return end === start ? undefined : new Neighbour(text, start, end, at, start);
}
