/** Words in small letters, without making a new string for each time a word stands in a text: common words come from a table. */
import { FOLDED } from './letters.ts';
import { HASH_PRIME, HASH_START } from './vocabulary.ts';

/** Places of the table, a power of two; a word that comes later takes the place of another. */
const SIZE = 4096;
/** Longer words would keep the whole text in memory that they were cut from. */
const LONGEST = 12;
const table: string[] = Array.from({ length: SIZE }, () => '');

/** `text.slice(start, end)` in small letters, with straight apostrophes, also where the writer left one out ("dont"). */
export function smallLetters(text: string, start: number, end: number): string {
  if (end - start > LONGEST) return lower(text, start, end);
  let hash = HASH_START | 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c > 127) return lower(text, start, end);
    hash = Math.imul(hash ^ (FOLDED[c] || c), HASH_PRIME);
  }
  const at = (hash ^ (hash >>> 15)) & (SIZE - 1);
  const known = table[at] as string;
  return isSame(known, text, start, end) ? known : (table[at] = lower(text, start, end));
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    const c = text.charCodeAt(start + i);
    if ((FOLDED[c] || c) !== word.charCodeAt(i)) return false;
  }
  return true;
}

function lower(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase();
  return word.includes('\u2019') ? word.replaceAll('\u2019', "'") : withApostrophe(word);
}

/** A folded word with the apostrophe that its writer left out. */
export function withApostrophe(word: string): string {
  const { length } = word;
  // Mostly told by its last letter.
  if (length > LONGEST_LEFT_OUT || length < 2 || !ENDS.has(word.charCodeAt(length - 1))) return word;
  return LEFT_OUT.get(word) ?? word;
}
const LONGEST_LEFT_OUT = 8;
const ENDS = new Set(['t', 'm', 'e', 's'].map((letter) => letter.charCodeAt(0)));

/** Without "its", "were", "well" and others that are words of their own. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map(
  "don't can't won't didn't doesn't isn't aren't wasn't weren't haven't hasn't hadn't couldn't shouldn't wouldn't mustn't i'm i've you're they're we've you've they've that's what's there's"
    .split(' ')
    .map((word) => [word.replace("'", ''), word]),
);
