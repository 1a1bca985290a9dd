/**
 * A text -> the places where terms stand, with nothing decided yet about meaning or reader. Depends on the text and the library only, so that an
 * editor can keep it per block.
 */
import { termText } from '../concept.ts';
import { singular } from '../english/inflect.ts';
import type { Entry } from '../library.ts';
import type { Range } from '../results.ts';
import { type Block, type BlockKind, scanBlocks } from './blocks.ts';
import { gapFits, gapIsOpen, OPEN_FORMS, SIMPLE_GAP } from './gaps.ts';
import { isShouted, isTitleCase } from './letter-case.ts';
import { type ProtectedRanges, protectedRanges } from './protect.ts';
import { plainText, wordingForms } from './self-wording.ts';
import { sentenceStarts } from './sentences.ts';
import { figureBehind } from './surroundings.ts';
import type { Reading, TermTrie } from './term-trie.ts';
import { foldWord, isWordUnit, scanWords, type Words } from './words.ts';

/** A place where a term stands. */
export interface Found extends Range {
  readonly block: Block;
  readonly readings: readonly Reading[];
  /** Length of a possessive ending behind it: 0, 1 (') or 2 ('s). */
  readonly possessive: number;
  /** Capitalised in the middle of a sentence, though the term is not. */
  readonly capitalised: boolean;
  readonly sentenceStart: boolean;
  /** Markup that the term begins inside and leaves, put around the whole replacement. */
  readonly wrap: { readonly start: number; readonly before: string; readonly after: string } | undefined;
  /** Joined to another word by a hyphen. */
  readonly hyphenated: boolean;
  /** The author explains it right here. */
  readonly explained: boolean;
  /** It is the acronym in the bracket behind its own full form or wording: nothing is to be said there. */
  readonly inOwnBracket: boolean;
  /** " (SSO" behind a full form: one's own acronym in brackets, up to where it ends. */
  readonly acronymEnd: number;
}

export interface Analysis {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly found: readonly Found[];
  /** The first place that ends behind an offset, as an index into `found`. */
  firstBehind(offset: number): number;
  /** Protected ranges of a block, made on demand. */
  protection(block: Block): ProtectedRanges;
  sentences(block: Block): readonly number[];
  shouted(block: Block): boolean;
  titleCase(block: Block): boolean;
}

/** What the matcher needs to know of a library. */
export interface Matcher {
  readonly trie: TermTrie;
  readonly entries: readonly Entry[];
  /** By entry: wordings that contain one of its own terms, as folded words. */
  readonly selfWordings: readonly (readonly (readonly string[])[] | undefined)[];
}

export function analyse(text: string, markdown: boolean, matcher: Matcher): Analysis {
  const { blocks, labels } = scanBlocks(text, markdown);
  return new Analyser(text, blocks, labels, markdown, matcher, []).run();
}

/** One block of an editor's document; its inline code and the like come as ranges. */
export function analyseBlock(text: string, kind: BlockKind, closed: readonly Range[], matcher: Matcher): Analysis {
  return new Analyser(text, [{ kind, start: 0, end: text.length }], new Set(), false, matcher, closed).run();
}

class Analyser implements Analysis {
  readonly found: Found[] = [];
  private readonly protections = new Map<Block, ProtectedRanges>();
  private readonly starts = new Map<Block, readonly number[]>();
  private readonly shouts = new Map<Block, boolean>();
  private readonly titles = new Map<Block, boolean>();
  readonly text: string;
  readonly blocks: readonly Block[];
  private readonly labels: ReadonlySet<string>;
  private readonly markdown: boolean;
  private readonly matcher: Matcher;
  private readonly closed: readonly Range[];

  constructor(
    text: string,
    blocks: readonly Block[],
    labels: ReadonlySet<string>,
    markdown: boolean,
    matcher: Matcher,
    closed: readonly Range[],
  ) {
    this.text = text;
    this.blocks = blocks;
    this.labels = labels;
    this.markdown = markdown;
    this.matcher = matcher;
    this.closed = closed;
  }

  run(): this {
    const { text, blocks } = this;
    if (blocks.length === 0) return this;
    const words = scanWords(text, this.matcher.trie.vocabulary);
    let at = 0;
    const hits: Found[] = [];
    this.matcher.trie.match(words, (first, last, readings) => {
      const start = words.start[first] as number;
      const end = words.end[last] as number;
      while (at < blocks.length - 1 && (blocks[at] as Block).end <= start) at++;
      const block = blocks[at] as Block;
      if (start < block.start || end > block.end) return false;
      const hit = this.hit(block, words, first, last, start, end, readings);
      if (!hit) return false;
      hits.push(hit);
      return true;
    });
    this.keepLongest(hits);
    return this;
  }

  firstBehind(offset: number): number {
    let low = 0;
    let high = this.found.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.found[mid] as Found).end <= offset) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  protection(block: Block): ProtectedRanges {
    let ranges = this.protections.get(block);
    if (!ranges) {
      ranges = protectedRanges(this.text, block.start, block.end, this.markdown, this.labels);
      for (const r of this.closed) ranges.add(r.start, r.end);
      this.protections.set(block, ranges);
    }
    return ranges;
  }

  sentences(block: Block): readonly number[] {
    let starts = this.starts.get(block);
    if (!starts) this.starts.set(block, (starts = sentenceStarts(this.text, block.start, block.end)));
    return starts;
  }

  /** Capitals throughout: they prove nothing about acronyms. */
  shouted(block: Block): boolean {
    let value = this.shouts.get(block);
    if (value === undefined) {
      value = isShouted(this.text, block);
      this.shouts.set(block, value);
    }
    return value;
  }

  /** A heading or header cell whose words are mostly capitalised. */
  titleCase(block: Block): boolean {
    let value = this.titles.get(block);
    if (value === undefined) {
      value = isTitleCase(this.text, block);
      this.titles.set(block, value);
    }
    return value;
  }

  private hit(
    block: Block,
    words: Words,
    first: number,
    last: number,
    start: number,
    end: number,
    readings: readonly Reading[],
  ): Found | undefined {
    const { text } = this;
    const wrap = first === last ? undefined : this.gapsFit(block, words, first, last);
    if (wrap === null) return undefined;
    const fit = readings.filter((r) => this.fits(r, block, words, first, last, start, end));
    if (fit.length === 0) return undefined;
    const extent = extentOf(fit, start, end);
    if (!this.boundariesFit(extent.start, extent.end, block)) return undefined;
    if (!this.protection(block).allows(extent.start, extent.end)) return undefined;
    const own = fit.filter((r) => !this.insideOwnWording(r, words, first, last));
    if (own.length === 0) return undefined;
    // Small letters neither begin a sentence nor a name; what they stand in need not be read.
    const c = text.charCodeAt(start);
    const sentenceStart = (c < 97 || c > 122) && this.beginsSentence(block, start);
    const capital = isUpper(c) && !fit.some((r) => isUpper(r.term.text.charCodeAt(0)));
    const capitalised = capital && !sentenceStart && text.charCodeAt(start + 1) > 90;
    if (capitalised && this.isName(block, start, end)) return undefined;
    const figure = figureBehind(text, end, block.end);
    const bracket = bracketAfter(text, end + figure, block.end);
    const acronymEnd = bracket && figure === 0 ? this.ownAcronym(own, bracket) : 0;
    return {
      block,
      start: extent.start,
      end: extent.end,
      readings: own,
      possessive: possessiveLength(text, end, block.end, own),
      capitalised,
      sentenceStart,
      wrap,
      hyphenated: isHyphenated(text, start, end, block),
      explained:
        this.explainsByDash(own, end + figure, block) ||
        this.explainsInChain(start, end, block) ||
        (bracket !== undefined && acronymEnd === 0 && this.explains(own, bracket.content)),
      inOwnBracket: this.isOwnBracket(own, start, block),
      acronymEnd,
    };
  }

  /** Whether everything between the words of a match can stand inside one term; markup around part of it is returned. */
  private gapsFit(block: Block, words: Words, first: number, last: number): Found['wrap'] | null {
    const { text } = this;
    let wrap: Found['wrap'];
    for (let i = first; i < last; i++) {
      const a = words.end[i] as number;
      const b = words.start[i + 1] as number;
      if (b === a + 1) {
        if (!SIMPLE_GAP.has(text.charCodeAt(a))) return null;
        continue;
      }
      const gap = text.slice(a, b);
      if (/^(?:[ \t\u00a0\u202f]+|[ \t]*\r?\n[ \t]*| ?[-/‐‑&] ?|\. ?)$/.test(gap)) continue;
      if (wrap !== undefined) return null;
      const found = this.markup(block, words.start[first] as number, gap);
      if (!found) return null;
      wrap = found;
    }
    return wrap;
  }

  /** `**marketing** automation`, `[lead](url) form`: the markup opens right before the match and closes inside it. */
  private markup(block: Block, start: number, gap: string): Found['wrap'] {
    if (!this.markdown) return undefined;
    const close = /^(\*{1,3}|_{1,3}|~~|\]\([^()\s]{0,500}\))(?:\s|-)\s*$/.exec(gap)?.[1];
    if (close === undefined) return undefined;
    const opener = close.startsWith(']') ? '[' : close;
    const at = start - opener.length;
    if (at < block.start || this.text.slice(at, start) !== opener) return undefined;
    return { start: at, before: opener, after: close };
  }

  private fits(
    reading: Reading,
    block: Block,
    words: Words,
    first: number,
    last: number,
    start: number,
    end: number,
  ): boolean {
    const { text } = this;
    const { term } = reading;
    if (term.before !== '' && text.slice(start - term.before.length, start).toLowerCase() !== term.before.toLowerCase())
      return false;
    if (term.after !== '' && text.slice(end, end + term.after.length).toLowerCase() !== term.after.toLowerCase())
      return false;
    if (term.letterCase !== 'free') {
      if (!this.caseFits(term.letterCase, term.text, text.slice(start, end), block)) return false;
    } else if (
      isUpper(text.charCodeAt(start)) &&
      isUpper(text.charCodeAt(start + 1)) &&
      !this.capitalsFit(term.text, text.slice(start, end), block)
    )
      return false;
    if (reading.joined) return true;
    for (let i = first; i < last; i++) {
      const wanted = term.gaps[i - first] ?? ' ';
      const a = words.end[i] as number;
      const b = words.start[i + 1] as number;
      if (wanted === '-' && gapIsOpen(text, a, b) && OPEN_FORMS.has(foldWord(text.slice(words.start[i] as number, a))))
        return false;
      if (!gapFits(wanted, text.slice(a, b), isDigit(text.charCodeAt(a - 1)) && isDigit(text.charCodeAt(b))))
        return false;
    }
    return true;
  }

  private caseFits(kind: 'exact' | 'capitals' | 'free', term: string, surface: string, block: Block): boolean {
    const letters = (s: string): string => s.replace(/[^\p{L}\p{N}]/gu, '');
    const t = letters(term);
    const s = letters(surface);
    if (kind === 'exact')
      return (
        s.startsWith(t) &&
        s.length <= t.length + 2 &&
        !(t === t.toUpperCase() && /[A-Z]/.test(t) && this.shouted(block))
      );
    return s.startsWith(t) || s === s.toLowerCase() || (s.toUpperCase() === s && s.startsWith(t.toUpperCase()));
  }

  /** A term of small letters, written in capitals: shouted, in a heading, or stressed; a short one is more likely an acronym. */
  private capitalsFit(term: string, surface: string, block: Block): boolean {
    if (term !== term.toLowerCase()) return true;
    if (surface !== surface.toUpperCase()) return true;
    return surface.length > 4 || this.shouted(block);
  }

  private boundariesFit(start: number, end: number, block: Block): boolean {
    const { text } = this;
    const before = start > block.start ? text.charCodeAt(start - 1) : 32;
    const after = end < block.end ? text.charCodeAt(end) : 32;
    const before2 = start > block.start + 1 ? text.charCodeAt(start - 2) : 32;
    const after2 = end + 1 < block.end ? text.charCodeAt(end + 1) : 32;
    if (isWordUnit(before) || isWordUnit(after)) return false;
    if (isDigit(text.charCodeAt(start)) && /[/.,:-]/.test(text[start - 1] ?? '') && isDigit(before2)) return false;
    if (isDigit(text.charCodeAt(end - 1)) && /[/.,:-]/.test(text[end] ?? '') && isDigit(after2)) return false;
    if ((before === 95 && isWordUnit(before2)) || (after === 95 && isWordUnit(after2))) return false;
    // R&D, Q&A: a letter of a pair is no term. "5 MB", "4 h": a unit behind a figure neither.
    if (
      end - start === 1 &&
      (before === 38 || after === 38 || before === 47 || after === 47 || before === 45 || after === 45)
    )
      return false;
    if (end - start <= 3 && before === 32 && isDigit(before2) && UNITS.has(text.slice(start, end))) return false;
    // "the C.R.M. of": dots between letters.
    if (after === 46 && isWordUnit(after2) && end - start === 1) return false;
    if (before === 45 && isWordUnit(before2))
      return !NEGATING.test(text.slice(Math.max(block.start, start - 12), start));
    return before !== 36 || !isDigit(text.charCodeAt(start));
  }

  /** Text that our own wording would produce is left alone, so that rewriting twice changes nothing. */
  private insideOwnWording(reading: Reading, words: Words, first: number, last: number): boolean {
    const wordings = this.matcher.selfWordings[reading.term.entry];
    if (!wordings) return false;
    const wordAt = (i: number): string =>
      i < 0 || i >= words.count ? '' : foldWord(this.text.slice(words.start[i] as number, words.end[i] as number));
    return wordings.some((wording) => {
      for (let shift = 0; shift + (last - first) < wording.length; shift++) {
        const from = first - shift;
        if (wording.every((w, k) => w === wordAt(from + k) || w === singular(wordAt(from + k)))) return true;
      }
      return false;
    });
  }

  private beginsSentence(block: Block, start: number): boolean {
    if (start === block.start) return true;
    let i = start - 1;
    while (i >= block.start && ' \t\n\r*_~"“”„«‘\'([#'.includes(this.text[i] ?? '')) i--;
    if (i < block.start) return true;
    const starts = this.sentences(block);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((starts[mid] as number) <= start) low = mid;
      else high = mid - 1;
    }
    return (starts[low] as number) > i || this.text[i] === ':';
  }

  /** "Campaign Lead", "Pixel 8", "Segment Inc": capitalised beside another capitalised word or a figure, in running text. */
  private isName(block: Block, start: number, end: number): boolean {
    if (
      block.kind === 'heading' ||
      block.kind === 'header-cell' ||
      block.kind === 'cell' ||
      this.shouted(block) ||
      this.titleCase(block)
    )
      return false;
    // An acronym before it ("the EOD Leads") is no name's first half.
    const before = /(?<!\p{L})(\p{Lu}\p{Ll}[\p{L}'’.-]*)[ \u00a0]$/u.exec(
      this.text.slice(Math.max(block.start, start - 40), start),
    );
    const beforeStart = before ? start - before[0].length : -1;
    if (before && !this.beginsSentence(block, beforeStart)) return true;
    return /^[ \u00a0](?:\p{Lu}[\p{Ll}]|\d)/u.test(this.text.slice(end, end + 3));
  }

  private explains(readings: readonly Reading[], content: string): boolean {
    const folded = content.trim().toLowerCase();
    // A quotation or a question explains nothing.
    if (/^["“„«']/.test(folded)) return false;
    if (
      /^(?:see|e\.g|i\.e|incl|excl|ex |from|until|by|in|on|at|not|no|or|and|if|max|min|approx|about|ca)\b|^[\d<>~#@]/.test(
        folded,
      )
    )
      return false;
    const words = folded.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
    const initials = words.map((w) => w[0]).join('');
    return readings.some(({ term }) => {
      const { concept } = this.matcher.entries[term.entry] as Entry;
      const names = concept.terms.map(termText);
      if (
        this.wordings(term.entry).has(plainText(folded)) ||
        names.some((n) => sameText(n, folded) || folded.startsWith(`${n.toLowerCase()}, `))
      )
        return true;
      const acronym = term.text.toLowerCase().replace(/[^a-z]/g, '');
      if (acronym.length > 1 && /^[A-Z]/.test(term.text) && initials.startsWith(acronym)) return true;
      return words.length >= 2 && term.text === term.text.toUpperCase();
    });
  }

  /** An entry's wordings in all their forms, folded. */
  private wordings(entry: number): ReadonlySet<string> {
    return wordingForms((this.matcher.entries[entry] as Entry).concept);
  }

  /** "(SEO – being found in web searches)": inside brackets, an explanation stands behind a dash. */
  private explainsByDash(readings: readonly Reading[], end: number, block: Block): boolean {
    if (this.text.slice(end, end + 3) !== ' – ') return false;
    const rest = plainText(this.text.slice(end + 3, Math.min(block.end, end + 200)));
    return readings.some(({ term }) => {
      for (const wording of this.wordings(term.entry)) if (rest.startsWith(wording)) return true;
      return false;
    });
  }

  /** "SPF/DKIM (SPF: ...; DKIM: ...)": one bracket behind a chain explains each of its terms by name. */
  private explainsInChain(start: number, end: number, block: Block): boolean {
    const tail = this.text.slice(end, Math.min(block.end, end + 500));
    const open = tail.indexOf(' (');
    if (open < 0 || open > 100 || /[.!?;:,]/.test(tail.slice(0, open))) return false;
    return tail.slice(open).includes(`${this.text.slice(start, end)}: `);
  }

  /** "customer relationship management (CRM)": the acronym in the bracket is explained by what stands before it. */
  private isOwnBracket(readings: readonly Reading[], start: number, block: Block): boolean {
    if (this.text[start - 1] !== '(') return false;
    const before = this.text
      .slice(Math.max(block.start, start - 120), start - 1)
      .trimEnd()
      .toLowerCase();
    return readings.some(({ term }) => {
      const { concept } = this.matcher.entries[term.entry] as Entry;
      const names = [...concept.terms.map(termText), concept.plain, concept.meaning];
      return names.some((n) => n !== undefined && endsWithText(before, typeof n === 'string' ? n : n.text));
    });
  }

  private ownAcronym(readings: readonly Reading[], bracket: { content: string; start: number }): number {
    const inside = bracket.content.trim().toLowerCase();
    if (!/^[\p{Lu}\p{N}/&.-]+s?$/u.test(bracket.content.trim())) return 0;
    const own = readings.some(({ term }) =>
      (this.matcher.entries[term.entry] as Entry).concept.terms.some(
        (t) => termText(t) !== term.text && sameText(termText(t), inside),
      ),
    );
    return own ? bracket.start + bracket.content.length : 0;
  }

  /** Overlapping places: the longest wins, then the earliest. */
  private keepLongest(hits: readonly Found[]): void {
    let i = 0;
    while (i < hits.length) {
      let end = (hits[i] as Found).end;
      let k = i + 1;
      while (k < hits.length && (hits[k] as Found).start < end) end = Math.max(end, (hits[k++] as Found).end);
      if (k === i + 1) this.found.push(hits[i] as Found);
      else {
        const cluster = hits.slice(i, k).sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
        const kept: Found[] = [];
        for (const h of cluster) if (!kept.some((x) => x.start < h.end && h.start < x.end)) kept.push(h);
        this.found.push(...kept.sort((a, b) => a.start - b.start));
      }
      i = k;
    }
  }
}

const NEGATING =
  /(?:^|[^\p{L}])(?:non|anti|pre|post|re|un|mis|ex|mid|semi|over|under|super|mini|sub|self|cross|multi|co)-$/iu;
const UNITS = new Set(
  'B KB MB GB TB PB kB Mb Gb ms s min h d kg g km m cm mm px pt dpi W kW V A Hz MHz GHz k K M bn PT AM PM am pm CET CEST UTC GMT EST PST °C %'.split(
    ' ',
  ),
);

const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c > 127 && /\p{Lu}/u.test(String.fromCharCode(c)));
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

function extentOf(readings: readonly Reading[], start: number, end: number): Range {
  const before = readings.every((r) => r.term.before !== '') ? (readings[0] as Reading).term.before.length : 0;
  const after = readings.every((r) => r.term.after !== '') ? (readings[0] as Reading).term.after.length : 0;
  return { start: start - before, end: end + after };
}

function possessiveLength(text: string, end: number, limit: number, readings: readonly Reading[]): number {
  const c = text[end];
  if (end >= limit || (c !== "'" && c !== '’')) return 0;
  const s = text[end + 1];
  if ((s === 's' || s === 'S') && end + 1 < limit && !isWordUnit(text.charCodeAt(end + 2))) return 2;
  // A bare apostrophe is a possessive behind a plural, where no quotation is open.
  const plural = readings.some((r) => r.form === 'plural');
  return plural && c === '’'
    ? text.lastIndexOf('‘', end) > text.lastIndexOf('’', end - 1)
      ? 0
      : 1
    : plural && /^ \p{L}/u.test(text.slice(end + 1, end + 3))
      ? 1
      : 0;
}

function isHyphenated(text: string, start: number, end: number, block: Block): boolean {
  const left = start - 1 > block.start && /[-‐‑]/.test(text[start - 1] ?? '') && isWordUnit(text.charCodeAt(start - 2));
  const right = end + 1 < block.end && /[-‐‑]/.test(text[end] ?? '') && isWordUnit(text.charCodeAt(end + 1));
  return left || right;
}

function bracketAfter(text: string, end: number, limit: number): { content: string; start: number } | undefined {
  if (text[end] !== ' ' || text[end + 1] !== '(') return undefined;
  const close = text.indexOf(')', end + 2);
  if (close < 0 || close >= limit || close - end > 220) return undefined;
  return { content: text.slice(end + 2, close), start: end + 2 };
}

const sameText = (a: string, b: string): boolean =>
  plainText(a) === plainText(b) || singular(plainText(a)) === singular(plainText(b));
const endsWithText = (text: string, ending: string): boolean => {
  const e = plainText(ending);
  const t = plainText(text);
  return e !== '' && (t.endsWith(e) || singular(t).endsWith(e));
};
