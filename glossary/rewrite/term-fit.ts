/** Whether a match of words is the term: what stands between and around its words, and their capitals. */

import { SHORT_WORDS } from '../english/short-words.ts';
import type { Analysis, Found } from './analyse.ts';
import type { Block } from './blocks.ts';
import { isShoutedSentence } from './capitals.ts';
import { isDigit, isUpper } from './characters.ts';
import type { CompiledTerm, Reading } from './compiled-term.ts';
import { gapFits, gapIsOpen, isSerialComma, OPEN_FORMS, SIMPLE_GAP } from './gaps.ts';
import { foldWord, isWordUnit } from './letters.ts';
import { HAS_ITS_VERB } from './surroundings.ts';
import type { Words } from './words.ts';

/** Whether everything between the words of a match can stand inside one term; markup around part of it is returned, null says no. */
export function gapsFit(
  text: string,
  markdown: boolean,
  block: Block,
  words: Words,
  first: number,
  last: number,
): Found['wrap'] | null {
  let wrap: Found['wrap'];
  let closing = -1;
  for (let i = first; i < last; i++) {
    const a = words.end[i] as number;
    const b = words.start[i + 1] as number;
    if (b === a + 1) {
      const c = text.charCodeAt(a);
      if (c !== 32 && !SIMPLE_GAP.has(c)) return null;
      continue;
    }
    const gap = text.slice(a, b);
    if (
      /^(?:,?[ \t\u00a0\u202f]+|,?[ \t]*\r?\n[ \t]*|[-‐‑][ \t]*\r?\n[ \t]*| ?[-/‐‑&] ?|\. ?|[+#]{1,2} |['’]s )$/.test(
        gap,
      )
    )
      continue;
    if (!markdown) return null;
    // The gap in which the markup of a word in the middle closes.
    if (wrap !== undefined && wrap.after !== '' && closing === i) continue;
    if (wrap !== undefined) return null;
    const inside = middleMarkup(text, words, first, i, last);
    if (inside !== undefined) {
      wrap = inside.wrap;
      closing = inside.closing;
      continue;
    }
    const found =
      markup(text, block, words.start[first] as number, gap) ??
      lastMarkup(text, words.start[first] as number, words.end[last] as number, gap);
    if (!found) return null;
    wrap = found;
  }
  return wrap;
}

/** `**marketing** automation`, `[lead](url) form`: the markup opens right before the match and closes inside it. */
function markup(text: string, block: Block, start: number, gap: string): Found['wrap'] {
  const close = /^(\*{1,3}|_{1,3}|~~|\]\([^()\s]{0,500}\))(?:\s|-)\s*$/.exec(gap)?.[1];
  if (close === undefined) return undefined;
  const opener = close.startsWith(']') ? '[' : close;
  const at = start - opener.length;
  if (at < block.start || text.slice(at, start) !== opener) return undefined;
  return { start: at, before: opener, after: close };
}

/** `content **management** system`: opens in the gap behind word `at`, closes in a later one. */
function middleMarkup(
  text: string,
  words: Words,
  first: number,
  at: number,
  last: number,
): { readonly wrap: NonNullable<Found['wrap']>; readonly closing: number } | undefined {
  const open = OPENS.exec(text.slice(words.end[at] as number, words.start[at + 1] as number))?.[1];
  if (open === undefined) return undefined;
  for (let i = at + 1; i < last; i++) {
    const gap = text.slice(words.end[i] as number, words.start[i + 1] as number);
    const close = /^(\*{1,3}|_{1,3}|~~|\]\([^()\s]{0,500}\))[ \u00a0-]$/.exec(gap)?.[1];
    if (close === undefined) continue;
    if (open === '[' ? !close.startsWith(']') : close !== open) return undefined;
    return { wrap: { start: words.start[first] as number, before: open, after: close }, closing: i };
  }
  return undefined;
}
const OPENS = /^[ \u00a0](\*{1,3}|_{1,3}|\[)$/;

/** `discovery **call**`, `lead [form](url)`: the markup opens inside the match and closes right behind it, where it stays. */
function lastMarkup(text: string, start: number, end: number, gap: string): Found['wrap'] {
  const open = OPENS.exec(gap)?.[1];
  if (open === undefined) return undefined;
  // "Sign **up** today": a verb and its particle, unless an article stands before.
  const last = text.slice(end - 7 < start ? start : end - 7, end);
  if (
    /[*_[](?:in|on|off|out|up|down|over|back|through|away|live)$/i.test(last) &&
    !/(?:^|\s)(?:the|an?|our|your|their|every|each) $/i.test(text.slice(Math.max(0, start - 7), start))
  )
    return undefined;
  const closes = open === '[' ? /^\]\([^()\s]{0,500}\)/.test(text.slice(end, end + 504)) : text.startsWith(open, end);
  return closes ? { start, before: open, after: '' } : undefined;
}

const isTime = (text: string, end: number, limit: number): boolean =>
  /^ (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: (?!\p{L}+s(?!\p{L}))|\.|:|$)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|june|july|august|september|october|november|december)\b|may \d|q[1-4]\b|tomorrow|next (?:week|month|year))/iu.test(
    text.slice(end, Math.min(limit, end + 24)),
  );

const AFTER_ARTICLE = /(?<![\p{L}'’])(?:the|an?|our|your|my|their|its) $/iu;

/** Whether a reading of the matched words fits: signs before and behind, capitals, gaps. */
export function fits(
  a: Analysis,
  reading: Reading,
  block: Block,
  words: Words,
  first: number,
  last: number,
  start: number,
  end: number,
): boolean {
  const { text } = a;
  const { term } = reading;
  if (term.before !== '' && text.slice(start - term.before.length, start).toLowerCase() !== term.before.toLowerCase())
    return false;
  if (term.after !== '' && text.slice(end, end + term.after.length).toLowerCase() !== term.after.toLowerCase())
    return false;
  if (term.letterCase !== 'free') {
    if (!caseFits(a, term, start, end, block)) return false;
  } else if (first === last && isCamelCase(text, start, end) && !CAMEL.test(term.text)) return false;
  else if (
    isUpper(text.charCodeAt(start)) &&
    isUpper(text.charCodeAt(start + 1)) &&
    !capitalsFit(a, term.text, start, end, block)
  )
    return false;
  // "circle back on 4 May": the time's preposition is none of the term's.
  if (first < last && term.endsInPreposition && isTime(text, end, block.end)) return false;
  // A comma stands only where the term is written with one ("extract, transform, load").
  // So does a hyphen in a word that is written as one ("mock-up").
  if (reading.joined && term.gaps.length === 0 && first < last && !term.text.toLowerCase().includes('mail'))
    return isWrittenApart(text, start, words.end[first] as number, words.start[last] as number, end);
  if (reading.joined) return !text.slice(start, end).includes(',');
  for (let i = first; i < last; i++) {
    const wanted = term.gaps[i - first] ?? ' ';
    const from = words.end[i] as number;
    const to = words.start[i + 1] as number;
    // Two words with one sign between, as the term is written: nearly always a space.
    if (to === from + 1 && wanted.length === 1 && text.charCodeAt(from) === wanted.charCodeAt(0)) continue;
    if (
      wanted === '-' &&
      gapIsOpen(text, from, to) &&
      // "end to end" is "end-to-end", but "how to guide people" no "how-to guide".
      (i === first || term.text.startsWith('how-')) &&
      // "the go live date" has no other reading.
      !(i + 1 < last && foldWord(text.slice(words.start[i] as number, from)) === 'go') &&
      OPEN_FORMS.has(foldWord(text.slice(words.start[i] as number, from))) &&
      // "the go live moved", "a must have"
      !(last === first + 1 && AFTER_ARTICLE.test(text.slice(Math.max(block.start, start - 7), start)))
    )
      return false;
    if (isSerialComma(text.slice(from, to), term.gaps) && /^(?:and|or)$/i.test(text.slice(to, words.end[i + 1])))
      continue;
    if (!gapFits(wanted, text.slice(from, to), isDigit(text.charCodeAt(from - 1)) && isDigit(text.charCodeAt(to))))
      return false;
  }
  return true;
}

/** "headCount": the name of a field, unless the term is written so. */
function isCamelCase(text: string, start: number, end: number): boolean {
  // Nearly every word is of small letters.
  for (let i = start; i < end; i++) if (isUpper(text.charCodeAt(i))) return CAMEL.test(text.slice(start, end));
  return false;
}
const CAMEL = /^[a-z]{2,}[A-Z][a-z]*/;

/** "mock-up" and, where the second word is no particle, "work flow"; of roads only the map. */
function isWrittenApart(text: string, start: number, from: number, to: number, end: number): boolean {
  const gap = text.slice(from, to);
  if (HYPHEN.test(gap)) return true;
  if (gap !== ' ') return false;
  const first = text.slice(start, from);
  // "the Lille kick off is on Monday"
  if (PARTICLE.test(text.slice(to, end))) {
    const lead = BEFORE_VERBAL_NOUN.exec(text.slice(Math.max(0, start - 28), start));
    // "The Bank log in at 9": several people may be meant.
    return lead !== null && (lead[1] === undefined ? BEHIND_VERBAL_NOUN : HAS_ITS_VERB).test(text.slice(end, end + 9));
  }
  if (APART.test(first)) return true;
  if (APART_AS_NOUN.test(first) && BEFORE_SEVERAL.test(text.slice(Math.max(0, start - 8), start)))
    return (
      !/^(?:touch|head|dash)$/i.test(first) ||
      !/^ (?:the|an?|our|your|their|it|them|us)(?!\p{L})/u.test(text.slice(end, end + 7))
    );
  if (APART_AS_NOUN.test(first)) return BEFORE_NOUN.test(text.slice(Math.max(0, start - 12), start));
  return /^road maps?$/i.test(text.slice(start, end));
}
/** What a verb and its particle are a noun behind: an article, alone or with a name. */
const BEFORE_VERBAL_NOUN = /(?<!\p{L})(?:[Tt]he|[Aa]n?|[Oo]ur|[Yy]our|[Ee]very)( \p{Lu}\p{Ll}+)? $/u;
const BEHIND_VERBAL_NOUN = /^(?:$|[.,;:!?)\n]| (?:is|was|on|in|at|has|will|for|takes|starts|went) )/;
const BEFORE_NOUN = /(?<!\p{L})(?:an?|every|each|one|our|your|their|two|three|four|five|new)[ \u00a0]$/iu;
/** "These touch points ..." may be what some of them do; nothing dashes a board. */
const BEFORE_SEVERAL = /(?<!\p{L})(?:this|these|those|all|more)[ \u00a0]$/iu;
/** First words that are verbs as well: only what stands behind a determiner or a quality is a compound written apart. */
const APART_AS_NOUN = /^(?:touch|key|head|home|dash|click)$/i;
const APART = /^(?:work|wire|bench|life|pipe|mile|white|black|data|web|time|site)$/i;
const PARTICLE = /^(?:up|out|down|off|over|back|in|on|around|through|away)s?$/i;
const HYPHEN = /^[-‐‑]$/;

const letters = (s: string): string => s.replace(/[^\p{L}\p{N}]/gu, '');

function caseFits(a: Analysis, term: CompiledTerm, start: number, end: number, block: Block): boolean {
  // Written as the entry writes it.
  if (end - start === term.text.length && a.text.startsWith(term.text, start))
    return term.letterCase !== 'exact' || !isShoutedAcronym(a, letters(term.text), block);
  const t = letters(term.text);
  const s = withCapitalO(letters(a.text.slice(start, end)));
  // VPs, but not VPS.
  if (term.letterCase === 'exact')
    // In a shouted sentence its small s tells the acronym.
    return (
      s.startsWith(t) &&
      /^[a-z]{0,2}$/.test(s.slice(t.length)) &&
      (s.length > t.length || !isShoutedAcronym(a, t, block))
    );
  return s.startsWith(t) || s === s.toLowerCase() || (s.toUpperCase() === s && s.startsWith(t.toUpperCase()));
}

/** "PoC", "SoW", "CoGS": the small letter of "of", "on" or "out" between capitals. */
const withCapitalO = (surface: string): string =>
  HAS_SMALL_O.test(surface) ? surface.replace(/o(?=[A-Z])/g, 'O') : surface;
const HAS_SMALL_O = /^[A-Z]+o[A-Z]+s?$/;

/** Of the readings of "MoM" those that are written just so, where there are any ("MOM" is another). */
export function asWritten(readings: readonly Reading[], text: string, start: number, end: number): readonly Reading[] {
  if (readings.length < 2 || end - start > 8) return readings;
  const surface = text.slice(start, end);
  if (!HAS_SMALL_O.test(surface)) return readings;
  const exact = readings.filter(({ term }) => surface.startsWith(term.text));
  return exact.length > 0 ? exact : readings;
}

/** Where an entry has a name both as one word and apart ("touchpoint", "touch point"), the one that is written so. */
export function asEntryWrites(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2 || !readings.some((r) => r.joined)) return readings;
  return readings.filter(
    (r) => !r.joined || !readings.some((o) => !o.joined && o.term.entry === r.term.entry && o.form === r.form),
  );
}

/** In a shouted sentence, capitals do not tell the acronym from the word ("IT", but "HR" is none). */
const isShoutedAcronym = (a: Analysis, term: string, block: Block): boolean =>
  term === term.toUpperCase() && /[A-Z]/.test(term) && SHORT_WORDS.has(term.toLowerCase()) && a.shouted(block);

/** A term of small letters, written in capitals: shouted, in a heading, or stressed; a short one is more likely an acronym. */
function capitalsFit(a: Analysis, term: string, start: number, end: number, block: Block): boolean {
  if (term !== term.toLowerCase()) return true;
  const surface = a.text.slice(start, end);
  if (surface !== surface.toUpperCase()) return true;
  return surface.length > 4 || a.shouted(block) || isShoutedSentence(a, block, start, end);
}

/**
 * Whether [start, end) stands by itself: not inside a longer word, a figure, a pair of letters.
 * @param readings those of a term of one word, which "non-" or "ex-" may stand before.
 */
export function boundariesFit(
  text: string,
  start: number,
  end: number,
  block: Block,
  readings: readonly Reading[] | undefined,
): boolean {
  const before = start > block.start ? text.charCodeAt(start - 1) : 32;
  const after = end < block.end ? text.charCodeAt(end) : 32;
  // Between two spaces, as nearly all words, nothing but a unit can be meant.
  if (before === 32 && after === 32 && end - start > 3) return true;
  // "401 of them": a number.
  if (
    after === 32 &&
    isDigit(text.charCodeAt(start)) &&
    OF_THEM.test(text.slice(end, end + 10)) &&
    /^\d+$/.test(text.slice(start, end))
  )
    return false;
  // "30 of the 410 are still old": how many there are.
  if (
    isDigit(text.charCodeAt(start)) &&
    COUNTED_BEFORE.test(text.slice(Math.max(block.start, start - 14), start)) &&
    /^\d+$/.test(text.slice(start, end))
  )
    return false;
  // "410 GB of logs": a quantity.
  if (
    (after === 32 || after === 0xa0) &&
    isDigit(text.charCodeAt(end - 1)) &&
    UNITS.has(UNIT.exec(text.slice(end + 1, end + 5))?.[0] ?? '')
  )
    return false;
  const before2 = start > block.start + 1 ? text.charCodeAt(start - 2) : 32;
  const after2 = end + 1 < block.end ? text.charCodeAt(end + 1) : 32;
  if (isWordUnit(before) || isWordUnit(after)) return false;
  // "US$400"
  if (after === 36 && isDigit(after2)) return false;
  if (isDigit(text.charCodeAt(start)) && /[/.,:-]/.test(text[start - 1] ?? '') && isDigit(before2)) return false;
  if (isDigit(text.charCodeAt(end - 1)) && /[/.,:-]/.test(text[end] ?? '') && isDigit(after2)) return false;
  if ((before === 95 && isWordUnit(before2)) || (after === 95 && isWordUnit(after2))) return false;
  // "a 401(k)"
  if (end - start === 1 && before === 40 && after === 41 && isDigit(before2)) return false;
  // "R&D", "Q&A": a letter of a pair is no term.
  if (
    end - start === 1 &&
    (before === 38 || after === 38 || before === 47 || after === 47 || before === 45 || after === 45)
  )
    return false;
  // "5 MB", "4 h": a unit behind a figure.
  if (
    end - start <= 3 &&
    (before === 32 || before === 0xa0 || before === 0x202f) &&
    isDigit(before2) &&
    UNITS.has(text.slice(start, end))
  )
    return false;
  // ".env": a file's name.
  if (before === 46 && (before2 === 32 || before2 === 10) && after !== 46) return false;
  // "the C.R.M. of": dots between letters.
  if (after === 46 && isWordUnit(after2) && end - start === 1) return false;
  // "AT&T"
  if ((after === 38 && isUpper(after2)) || (before === 38 && isUpper(before2))) return false;
  if (before === 45 && isWordUnit(before2)) {
    const lead = text.slice(Math.max(block.start, start - 12), start);
    return !NEGATING.test(lead) || (readings !== undefined && mayFollow(lead, readings));
  }
  return before !== 36 || !isDigit(text.charCodeAt(start));
}

const NEGATING =
  /(?:^|[^\p{L}])(?:e|non|anti|pre|post|re|un|mis|ex|mid|semi|over|under|super|mini|sub|self|cross|multi|co)-$/iu;
/** "non-critical", "ex-vendor": a prefix that leaves the word after it what it is. */
const mayFollow = (lead: string, readings: readonly Reading[]): boolean =>
  (PREFIX_OF_QUALITY.test(lead) && readings.every(({ term }) => term.pos === 'adj')) ||
  (PREFIX_OF_THING.test(lead) && readings.every(({ term }) => term.pos === 'noun'));
const PREFIX_OF_QUALITY = /(?:^|[^\p{L}])(?:non|sub)-$/iu;
const PREFIX_OF_THING = /(?:^|[^\p{L}])(?:ex|sub)-$/iu;
const OF_THEM = /^ of (?:them|us|you|the|these|those|our|your|my|his|her|their|its|all)\b/;
const COUNTED_BEFORE = /\b(?:of|all|about|nearly|almost|over|under) (?:the |our |these |those |my |your )?$/i;
const UNIT = /^[\p{L}°%]+/u;
const UNITS = new Set(
  'B KB MB GB TB PB kB Mb Gb ms s min h d kg g km m cm mm KG KM CM MM px dpi DPI W kW V A Hz MHz GHz k K M bn PT AM PM am pm CET CEST UTC GMT EST PST °C %'.split(
    ' ',
  ),
);
