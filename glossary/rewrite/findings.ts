/** Things to look at that no edit mends: acronyms nobody knows, dates that are none. */
import type { Finding } from '../results.ts';
import type { Analysis } from './analyse.ts';
import type { TermTrie } from './term-trie.ts';

/** Acronyms that every reader knows; not reported. */
const EVERYDAY = new Set(
  `OK USA US UK EU UN TV PC CD DVD PDF CEO AM PM VIP DIY FAQ ID PIN SMS GPS USB HR PS NB AD BC EUR USD GBP CHF JPY PLN SEK NOK DKK CZK CET CEST UTC GMT BST EST PST ETC MB GB TB KB KG KM GMBH AG
  LTD LLC INC PLC CO MR MRS MS DR NO YES NOT AND THE FOR ALL NEW NOW STOP DO WE IT IS IN ON OF TO A I II III IV VI VII VIII IX XI XII PR OS AI NATO BBC DHL UPS IBM SAP BMW WWW HTTP HTTPS HTML XML CSS CSV JPG
  JPEG PNG GIF ZIP TXT DOC XLS XLSX DOCX MP3 MP4 SEPT JAN FEB MAR APR JUN JUL AUG SEP OCT NOV DEC MON TUE WED THU FRI SAT SUN CW KW Q1 Q2 Q3 Q4 H1 H2 NEVER MUST ONLY WILL CAN ARE WAS BUT IF OR AT BY AN AS BE SO UP
  DE AT CH FR ES PL NL BE SE DACH EMEA APAC DACH EEA OOO`.split(/\s+/),
);

const ACRONYM = /(?<![\p{L}\p{N}@#/._-])[A-Z][A-Za-z]?[A-Z0-9]{1,6}(?:v\d)?s?(?![\p{L}\p{N}_/@-]|\.\p{L})/gu;
const VAGUE =
  /\b(?:asap|as soon as possible|eod|eob|cob|eow|eom|end of (?:the )?(?:day|week|month|quarter|year)|(?:early|mid|late|later) (?:next )?(?:week|month)|next week|next month|soon(?:ish)?|shortly|in the near future|at (?:your|the) earliest convenience|sometime|in due course|when you (?:can|get a chance|have time))\b/gi;
const AMBIGUOUS = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?(?![\d/]|-\d)/g;

export function findingsIn(analysis: Analysis, trie: TermTrie): Finding[] {
  const out: Finding[] = [];
  const { text } = analysis;
  for (const block of analysis.blocks) {
    const part = text.slice(block.start, block.end);
    const allowed = (start: number, end: number): boolean => analysis.allows(block, start, end);
    if (!analysis.shouted(block)) acronyms(part, block.start, analysis, trie, allowed, out);
    dates(part, block.start, allowed, out);
  }
  return out.sort((a, b) => a.start - b.start);
}

function acronyms(
  part: string,
  offset: number,
  analysis: Analysis,
  trie: TermTrie,
  allowed: (s: number, e: number) => boolean,
  out: Finding[],
): void {
  for (const m of part.matchAll(ACRONYM)) {
    const start = offset + m.index;
    const end = start + m[0].length;
    const name = m[0].replace(/s$/, '');
    if (!/[A-Z].*[A-Z]/.test(name) || EVERYDAY.has(name.toUpperCase()) || trie.knows(name.toLowerCase())) continue;
    if (
      !allowed(start, end) ||
      isFound(analysis, start, end) ||
      /^\s\([^)]{6,}/.test(part.slice(m.index + m[0].length, m.index + m[0].length + 12))
    )
      continue;
    // "customer success plan (CSP)": explained by the words before it.
    if (part[m.index - 1] === '(' && initialsBefore(part.slice(0, m.index - 1), name)) continue;
    out.push({
      start,
      end,
      kind: 'unknown-acronym',
      code: 'unknown-acronym',
      data: { acronym: m[0] },
      text: `“${m[0]}” is in no glossary: the reader may not know it.`,
      suggestions: [],
    });
  }
}

const isFound = (analysis: Analysis, start: number, end: number): boolean =>
  (analysis.found[analysis.firstBehind(start)]?.start ?? Number.POSITIVE_INFINITY) < end;

function initialsBefore(before: string, acronym: string): boolean {
  const words = before
    .trim()
    .split(/[\s-]+/)
    .slice(-acronym.length);
  return words.length === acronym.length && words.every((w, i) => w[0]?.toUpperCase() === acronym[i]);
}

function dates(part: string, offset: number, allowed: (s: number, e: number) => boolean, out: Finding[]): void {
  for (const m of part.matchAll(VAGUE)) {
    const start = offset + m.index;
    if (!allowed(start, start + m[0].length)) continue;
    out.push({
      start,
      end: start + m[0].length,
      kind: 'vague-date',
      code: 'vague-date',
      data: { date: m[0] },
      text: `“${m[0]}” is no date: name the day, and the hour if it matters.`,
      suggestions: [],
    });
  }
  for (const m of part.matchAll(AMBIGUOUS)) {
    const [whole, a = '', b = '', year] = m;
    const [x, y] = [Number(a), Number(b)];
    const start = offset + m.index;
    if (x < 1 || y < 1 || x > 12 || y > 12 || x === y || !allowed(start, start + whole.length)) continue;
    if (
      year === undefined &&
      /^[ \u00a0]?(?:of|pages?|screens?|points?|stars?|people)/.test(part.slice(m.index + whole.length))
    )
      continue;
    const tail = year === undefined ? '' : ` ${year.length === 2 ? `20${year}` : year}`;
    out.push({
      start,
      end: start + whole.length,
      kind: 'ambiguous-date',
      code: 'ambiguous-date',
      data: { date: whole },
      text: `“${whole}” is ${x} ${MONTHS[y - 1]} to some and ${y} ${MONTHS[x - 1]} to others.`,
      suggestions: [`${x} ${MONTHS[y - 1]}${tail}`, `${y} ${MONTHS[x - 1]}${tail}`],
    });
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
