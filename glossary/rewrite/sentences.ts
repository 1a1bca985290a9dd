/** Where sentences begin and end inside a block. Deterministic and free of locale data, with the abbreviations of office mail. */
import { smallLetters } from './small-letters.ts';

const ABBREVIATIONS = new Set(
  'e.g i.e etc approx ca vs no nr dr mr mrs ms prof st inc ltd co corp dept est max min fig vol jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun a.m p.m tel ext incl excl resp bzw cf al'.split(
    ' ',
  ),
);
const LONGEST = 6;

/** Whether an abbreviation, or a single letter, stands before a full stop. */
function isAbbreviated(text: string, start: number, stop: number): boolean {
  const from = Math.max(start, stop - LONGEST - 1);
  let at = stop;
  while (at > from && text.charCodeAt(at - 1) !== 40 && !isSpace(text.charCodeAt(at - 1))) at--;
  const length = stop - at;
  if (length === 0 || length > LONGEST) return false;
  if (length === 1) return isAsciiLetter(text.charCodeAt(at));
  const word = smallLetters(text, at, stop);
  // "No. The freeze starts in May.", but "No. 12"
  if (word === 'no' && !/^[\s\u00a0]*\d/.test(text.slice(stop + 1, stop + 4))) return false;
  return ABBREVIATIONS.has(word);
}

const isAsciiLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

/** Offsets at which sentences of [start, end) begin, `start` included. */
export function sentenceStarts(text: string, start: number, end: number): number[] {
  const out = [start];
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    // Letters and spaces first: nothing happens at nearly all of them.
    if (c === 32 || (c > 63 && c !== 0x2026)) continue;
    if (c === 10) {
      if (hardBreak(text, i, start, end)) pushStart(text, i + 1, end, out);
    } else if (c === 46 || c === 33 || c === 63 || c === 0x2026) {
      let k = i + 1;
      if (text.charCodeAt(k) !== 32) while (k < end && '.!?…"”’\')]*_'.includes(text[k] ?? '')) k++;
      if (k < end && !isSpace(text.charCodeAt(k))) {
        i = k - 1;
        continue;
      }
      let n = k;
      while (n < end && isSpace(text.charCodeAt(n))) n++;
      if (n >= end) break;
      const dot = c === 46 && k === i + 1;
      if (dot && isAbbreviated(text, start, i) && !/[A-Z]{2}$/.test(text.slice(i - 2, i))) {
        if (!(isCapital(text.charCodeAt(n)) && ENDS_SENTENCE.test(text.slice(Math.max(start, i - 8), i)))) continue;
      }
      if (dot && !isCapital(text.charCodeAt(n)) && goesOnSmall(text, n)) continue;
      pushStart(text, n, end, out);
      i = n - 1;
    }
  }
  return out;
}

/** Abbreviations that stand at a sentence's end as well: "etc.", "3 p.m.", "50 min." */
const ENDS_SENTENCE = /(?:etc|a\.m|p\.m|\d ?(?:min|max|no|vol|ext|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))$/i;
const isCapital = (c: number): boolean => c >= 65 && c <= 90;

/** A small letter goes on with the sentence, unless it begins a name ("iPhone"). */
function goesOnSmall(text: string, at: number): boolean {
  const next = text.slice(at, at + 3).replace(/^[*_"“‘'([]+/, '');
  return /^[a-z]/.test(next) && !/^[a-z][A-Z]/.test(next);
}

const isSpace = (c: number): boolean =>
  c === 32 || c === 10 || (c < 128 ? c > 8 && c < 14 : /\s/.test(String.fromCharCode(c)));

function pushStart(text: string, at: number, end: number, out: number[]): void {
  let n = at;
  while (n < end && isSpace(text.charCodeAt(n))) n++;
  if (n < end && n > (out.at(-1) ?? -1)) out.push(n);
}

/** No sentence ends with these. */
const GOES_ON =
  /(?:^|\s)(?:an?|the|our|your|their|my|his|its|of|to|and|or|for|with|in|on|at|by|from|as|is|are|was|were|be)$/i;

/** A line break ends a sentence where the next line begins like one and the line before was not full. */
function hardBreak(text: string, at: number, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, at - 100), at);
  const line = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
  const next = text.slice(at + 1, Math.min(end, at + 6)).trimStart();
  if (/[:,;]$/.test(line)) return /:$/.test(line);
  if (GOES_ON.test(line)) return false;
  return line.length < 50 && /^["“'‘([*_]*[A-Z0-9]/.test(next);
}

/** The sentence that holds an offset, from a list of starts. */
export function sentenceAt(
  starts: readonly number[],
  end: number,
  at: number,
): { readonly start: number; readonly end: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((starts[mid] as number) <= at) low = mid;
    else high = mid - 1;
  }
  return { start: starts[low] ?? 0, end: starts[low + 1] ?? end };
}
