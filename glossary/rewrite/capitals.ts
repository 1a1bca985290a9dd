/** The capitals of a wording: what its place in the text asks for. */
import { NOT_NOUNS } from '../english/not-nouns.ts';
import type { Analysis, Found } from './analyse.ts';
import type { Block } from './blocks.ts';
import { isDigit, isUpper } from './characters.ts';
import { isInCapitals, SMALL_IN_TITLES } from './letter-case.ts';
import { beginsSentence } from './place-in-text.ts';
import { sentenceAt } from './sentences.ts';
import { isDeterminer } from './surroundings.ts';

/** Brand spellings stay ("iPhone app"). */
export const upperFirst = (s: string): string => {
  const first = s.charCodeAt(0);
  const second = s.charCodeAt(1);
  // Nearly every wording begins with two plain small letters.
  if (first >= 97 && first <= 122 && second >= 97 && second <= 122) return s[0]?.toUpperCase() + s.slice(1);
  return /^\p{Ll}\p{Lu}/u.test(s) ? s : s.replace(/^\p{L}/u, (c) => c.toUpperCase());
};
const SMALL = new Set(SMALL_IN_TITLES);

/** The capitals that the place asks for: shouted, a Title Case heading, a sentence's start; brand spellings in the wording stay. */
export function capitals(a: Analysis, f: Found, words: string): string {
  const first = a.text.charCodeAt(f.start);
  // A small letter asks for nothing, but where it belongs to a name that begins a sentence ("eDMs go out").
  if (first >= 97 && first <= 122)
    return isUpper(a.text.charCodeAt(f.start + 1)) && beginsSentence(a, f.block, f.start) ? upperFirst(words) : words;
  const surface = a.text.slice(f.start, f.end);
  // "RFPs": an acronym's small s.
  const shout = surface.endsWith('s') ? surface.replace(/(?<=[A-Z])s$/, 'S') : surface;
  const second = a.text.charCodeAt(f.start + 1);
  const isSmall = second >= 97 && second <= 122;
  if (
    !isSmall &&
    shout === shout.toUpperCase() &&
    (isInCapitals(a, f.block) || isShoutedSentence(a, f.block, f.start, f.end))
  )
    return words.toUpperCase();
  const upper = (first >= 65 && first <= 90) || surface[0] !== surface[0]?.toLowerCase();
  if ((upper || isDigit(first)) && a.titleCase(f.block)) return titleCase(words);
  // A word shouted for itself, which is no acronym.
  if (
    !isSmall &&
    surface.length > 3 &&
    surface === surface.toUpperCase() &&
    /[A-Z]{4}/.test(surface) &&
    f.readings.every((r) => r.term.text !== r.term.text.toUpperCase()) &&
    first < 128
  )
    return words.toUpperCase();
  if (isAcronymInSmallRow(a, f, surface) || isSmallValue(a, f, surface)) return words;
  // "Badge scanner: QR payload": behind a colon, the capital of an acronym is its own.
  if (
    !isSmall &&
    /^\p{Lu}{2}/u.test(surface) &&
    /\p{L}: $/u.test(a.text.slice(Math.max(f.block.start, f.start - 3), f.start))
  )
    return words;
  if (f.sentenceStart && (upper || isAcronymAtStart(a, f, surface))) return upperFirst(words);
  return f.capitalised && upper && isLabelled(f) && !f.readings.some((r) => /^\p{Lu}/u.test(r.term.text))
    ? upperFirst(words)
    : words;
}

/** "Priority: high\nSymptom: CTA broken": other values of the block begin with a small letter. */
const isSmallValue = ({ text }: Analysis, f: Found, surface: string): boolean =>
  /^\p{Lu}{2,}s?$/u.test(surface) &&
  /\p{L}: $/u.test(text.slice(Math.max(f.block.start, f.start - 3), f.start)) &&
  SMALL_VALUE.test(text.slice(f.block.start, Math.min(f.block.end, f.block.start + 600)));
const SMALL_VALUE = /(?:^|\n)[^\n:]{1,30}: \p{Ll}/u;

/** A lower-case sentence start (chat, a bullet in small letters) stays small; an acronym there says nothing, so the sentence decides. */
function isAcronymAtStart(a: Analysis, f: Found, surface: string): boolean {
  if (!/^[A-Z0-9]/.test(surface)) return false;
  const rest = a.text.slice(f.end, Math.min(f.block.end, f.end + 200));
  return rest.trim() === '' || f.block.kind !== 'item' || /[A-Z]/.test(a.text.slice(f.block.start, f.start + 1));
}

/** "I need it. SEND IT ASAP!": no small letter in the sentence, and a word in it that is no acronym. */
export function isShoutedSentence(a: Analysis, block: Block, from: number, to: number): boolean {
  // Nearly always a small letter stands near, and the sentence need not be found.
  const near = /[a-z.!?]/.exec(a.text.slice(to, Math.min(block.end, to + 24)));
  if (near && /[a-z]/.test(near[0])) return false;
  const { start, end } = sentenceAt(a.sentences(block), block.end, from);
  if (end - start > 200) return false;
  const sentence = a.text.slice(start, from) + a.text.slice(to, end);
  if (/\p{Ll}/u.test(sentence)) return false;
  return (sentence.match(/\p{Lu}{2,}/gu) ?? []).some(
    (w) => NOT_NOUNS.has(w.toLowerCase()) || isDeterminer(w.toLowerCase()),
  );
}

/** "| lead | CRM |": another cell of the row begins with a small letter, and none with a capital and a small one. */
function isAcronymInSmallRow({ text }: Analysis, f: Found, surface: string): boolean {
  if ((f.block.kind !== 'cell' && f.block.kind !== 'header-cell') || !/^\p{Lu}+s?$/u.test(surface)) return false;
  const from = text.lastIndexOf('\n', f.start) + 1;
  const to = text.indexOf('\n', f.end);
  const cells = text
    .slice(from, to < 0 ? text.length : to)
    .split('|')
    .map((cell) => cell.trim());
  return cells.some((cell) => /^\p{Ll}/u.test(cell)) && !cells.some((cell) => /^\p{Lu}\p{Ll}/u.test(cell));
}

/** Capitalised in mid-sentence like a label ("the Landing Page"): the wording keeps the capital only in cells and headings. */
const isLabelled = (f: Found): boolean => f.block.kind !== 'paragraph' && f.block.kind !== 'item';

const titleCase = (words: string): string =>
  words
    .split(' ')
    .map((w, i, all) => (i > 0 && i < all.length - 1 && SMALL.has(w) ? w : upperFirst(w)))
    .join(' ');
