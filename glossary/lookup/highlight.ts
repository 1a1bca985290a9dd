/** Where a hit's text matches the query: words and their beginnings by ourselves, letters of a typo by fuse.js. */
import Fuse from 'fuse.js';
import type { Range } from '../results.ts';
import { STOP, stemOf, wordsOf } from './fold.ts';
import type { Plan } from './plan.ts';

const WORD = /[\p{L}\p{N}\p{M}#+'’]+/gu;
/** fuse.js takes patterns of at most 32 units at once. */
const LONGEST_PATTERN = 32;

interface PlacedWord extends Range {
  readonly folded: string;
}

function placedWords(text: string): PlacedWord[] {
  const out: PlacedWord[] = [];
  for (const m of text.matchAll(WORD)) {
    const folded = wordsOf(m[0]).join('');
    if (folded !== '') out.push({ start: m.index, end: m.index + m[0].length, folded });
  }
  return out;
}

/** Ranges of a name, in order, touching ones joined; empty where nothing can be shown. */
export function nameRanges(text: string, plan: Plan): Range[] {
  const words = placedWords(text);
  const key = words.map((w) => w.folded).join('');
  const ranges = wordRanges(words, plan);
  const begins = key.startsWith(plan.key);
  if (begins && (key === plan.key || ranges.length < plan.words.length || !plan.allKnown))
    return beginning(words, plan.key.length);
  const asked = plan.words.filter((w) => !w.stop).length;
  if (ranges.length >= asked || plan.key.length < 3) return merged(ranges, text);
  const initials = initialRanges(words, plan.key);
  if (initials) return initials;
  return ranges.length > 0 && plan.words.length > 3 ? merged(ranges, text) : fuzzyRanges(text, plan);
}

function beginning(words: readonly PlacedWord[], length: number): Range[] {
  let left = length;
  let end = words[0]?.start ?? 0;
  const start = end;
  for (const w of words) {
    if (left <= 0) break;
    end = left >= w.folded.length ? w.end : w.start + left;
    left -= w.folded.length;
  }
  return end > start ? [{ start, end }] : [];
}

function wordRanges(words: readonly PlacedWord[], plan: Plan): Range[] {
  const ranges: Range[] = [];
  const used = new Set<number>();
  for (const asked of plan.words) {
    const at = words.findIndex((w, i) => !used.has(i) && (asked.matches.has(w.folded) || w.folded === asked.text));
    const found =
      at >= 0 ? at : asked.last ? words.findIndex((w, i) => !used.has(i) && w.folded.startsWith(asked.text)) : -1;
    const word = words[found];
    if (!word) continue;
    used.add(found);
    const whole = at >= 0 || word.end - word.start <= asked.text.length;
    ranges.push({ start: word.start, end: whole ? word.end : word.start + asked.text.length });
  }
  return ranges;
}

/** "lpcr" in "landing page conversion rate". */
function initialRanges(words: readonly PlacedWord[], key: string): Range[] | undefined {
  const ranges: Range[] = [];
  let at = 0;
  for (const w of words) {
    let n = 0;
    while (at + n < key.length && n < w.folded.length && key[at + n] === w.folded[n]) n++;
    if (n === 0) {
      if (STOP.has(w.folded)) continue;
      break;
    }
    const rest = words.length - ranges.length - 1;
    const take = Math.max(1, Math.min(n, key.length - at - Math.min(rest, key.length - at - 1)));
    ranges.push({ start: w.start, end: w.start + take });
    at += take;
  }
  return at === key.length ? ranges : undefined;
}

function fuzzyRanges(text: string, plan: Plan): Range[] {
  const pattern = plan.words
    .map((w) => w.text)
    .join(' ')
    .slice(0, LONGEST_PATTERN);
  const { indices } = Fuse.match(pattern, text, {
    includeMatches: true,
    ignoreLocation: true,
    threshold: 0.6,
    minMatchCharLength: 2,
  });
  return (indices ?? []).map(([start, end]) => ({ start, end: end + 1 }));
}

/** Ranges of the words of a definition that answer the query. */
export function textRanges(text: string, plan: Plan): Range[] {
  const ranges = placedWords(text)
    .filter(
      ({ folded }) =>
        !STOP.has(folded) &&
        plan.words.some(
          (asked) => !asked.stop && (asked.stems.has(stemOf(folded)) || (asked.last && folded.startsWith(asked.text))),
        ),
    )
    .map(({ start, end }) => ({ start, end }));
  return merged(ranges, text);
}

/** In order, joined where only spaces lie between. */
function merged(ranges: readonly Range[], text: string): Range[] {
  const out: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && (range.start <= last.end || text.slice(last.end, range.start).trim() === ''))
      last.end = Math.max(last.end, range.end);
    else out.push({ ...range });
  }
  return out;
}
