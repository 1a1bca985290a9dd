/**
 * A text -> the places where terms stand, with nothing decided yet about meaning or reader. Depends on the text and the library only, so that an
 * editor can keep it per block.
 */
import type { Entry } from '../library.ts';
import type { Range } from '../results.ts';
import { asciiOf } from './ascii.ts';
import {
  type Bracket,
  bracketAfter,
  explains,
  explainsBehindDash,
  explainsBehindNoun,
  explainsByDash,
  explainsInChain,
  isBehindWording,
  isOwnBracket,
  isSpelledOutBefore,
  NOT_EXPLAINED,
  ownAcronym,
} from './author-explains.ts';
import { type Block, type BlockKind, scanBlocks } from './blocks.ts';
import { isHyphen, isUpper } from './characters.ts';
import { isFiniteVerb, isOneThing, type Reading } from './compiled-term.ts';
import { emptyList } from './empty-list.ts';
import {
  CAPITALISED,
  closingMarks,
  EXPLAINED,
  Found,
  HYPHENATED,
  IN_OWN_BRACKET,
  isHyphenated,
  keepLongest,
  possessiveLength,
  SENTENCE_START,
  signs,
  TIED_BEFORE,
} from './found.ts';
import { isShouted, isTitleCase } from './letter-case.ts';
import { foldWord } from './letters.ts';
import { isNameAtStart } from './name-at-start.ts';
import { objectBetween } from './parted-object.ts';
import {
  beginsSentence,
  endsName,
  isBareName,
  isCurrency,
  isInitialled,
  isMentioned,
  isMenuStep,
  isName,
  isNamedPlace,
  isOtherFigure,
  isPlaceCode,
  isShoutedTitle,
  isSigned,
  isStressedHelper,
} from './place-in-text.ts';
import { ProtectedRanges, protectBlock } from './protect.ts';
import { isFormOf, selfWordingsOf } from './self-wording.ts';
import { sentenceStarts } from './sentences.ts';
import { isSeparable, PARTICLES } from './separable.ts';
import { figureBehind, hangingBracket, isBehindArticle, isNounInPlace, labelBehind } from './surroundings.ts';
import { asEntryWrites, asWritten, boundariesFit, fits, gapsFit } from './term-fit.ts';
import type { TermTrie } from './term-trie.ts';
import { scanWords, Words } from './words.ts';

export type { Found } from './found.ts';

export interface Analysis {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly found: readonly Found[];
  /** What reads as explanations of ours, in the order of the text. */
  readonly explanations: readonly Range[];
  /** The first place that ends behind an offset, as an index into `found`. */
  firstBehind(offset: number): number;
  /** The shorter terms inside one of several words, longest first: they stand where it turns out to be none ("what *bounces* after"). */
  inside(found: Found): readonly Found[];
  /** Whether nothing in [start, end) of a block is protected. */
  allows(block: Block, start: number, end: number): boolean;
  sentences(block: Block): readonly number[];
  shouted(block: Block): boolean;
  titleCase(block: Block): boolean;
}

/** What the matcher needs to know of a library. */
export interface Matcher {
  readonly trie: TermTrie;
  readonly entries: readonly Entry[];
  /** By entry: wordings that contain one of its own terms, as folded words; filled as texts have the terms, null where there are none. */
  readonly selfWordings: (readonly (readonly string[])[] | null | undefined)[];
}

export function analyse(text: string, markdown: boolean, matcher: Matcher): Analysis {
  const { blocks, labels } = scanBlocks(text, markdown);
  return new Analyser(text, blocks, labels, markdown, matcher, []).run();
}

/** One block of an editor's document; its inline code and the like come as ranges. */
export function analyseBlock(text: string, kind: BlockKind, closed: readonly Range[], matcher: Matcher): Analysis {
  const block = { kind, start: 0, end: text.length, index: 0 };
  return new Analyser(text, [block], new Set(), false, matcher, closed).run();
}

const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

/** Whether an apostrophe and s behind an acronym stand for a plural: behind a word for several, or before a verb of several. */
function isPluralWithApostrophe(text: string, block: Block, start: number, end: number): boolean {
  if (text[end + 1] !== 's' || !/^[\p{Lu}\d&]{2,6}$/u.test(text.slice(start, end))) return false;
  const behind = text.slice(end + 2, Math.min(block.end, end + 12));
  if (/^\p{L}/u.test(behind)) return false;
  return (
    SEVERAL.test(text.slice(Math.max(block.start, start - 12), start)) ||
    // "The agency's slides are in, but the CMO's aren't."
    (VERB_OF_SEVERAL.test(behind) &&
      !isOwned(
        text.slice(Math.max(block.start, start - 100), start),
        text.slice(end + 2, Math.min(block.end, end + 24)),
      ))
  );
}
const SEVERAL = /(?:^|[^\p{L}\d])(?:all|both|many|several|few|these|those|two|three|four|five|\d+) $/iu;
/** "Anna's numbers are right, but the PM's were wrong"; of "our site", only where nothing is said of what is meant ("but the PM's aren't."). */
const isOwned = (before: string, behind: string): boolean =>
  SOMEBODYS.test(before) ||
  (OURS.test(before) && /^ \p{Ll}+(?:n['’]t)?(?: (?:too|not|yet|not yet))?(?:$|[.,;!?])/u.test(behind));
const SOMEBODYS = /(?:['’]s|s['’]) [^.!?\n]*(?:,|,? (?:and|but|so)) the $/iu;
const OURS = /(?<!\p{L})(?:my|our|your|his|her|their) [^.!?\n]*(?:,|,? (?:and|but|so)) the $/iu;
const VERB_OF_SEVERAL = /^ (?:are|were|have|aren['’]t|weren['’]t|haven['’]t|need|do)(?!\p{L})/u;

const COMPANY =
  /^[ -](?:(?:\p{Lu}[\p{L}-]*|&) ){0,2}(?:Ltd|Limited|Inc|LLC|LLP|plc|PLC|GmbH|AG|KG|SE|BV|NV|AB|Oy|ApS|Corp|Co|Pty|Holding|Group|S\.A\.|SAS?|KK|S\.?L\.|S\.?p\.?A\.?|S\.?r\.?l\.?|A\/S|ASA|Oyj|Pvt|Sp\. z o\.)(?![\p{L}])/u;
const ABBREVIATED = /^\. \p{Ll}/u;

/** The words of the block at hand. Nothing reads them after its terms are found. */
const scanned = new Words();
/** Those of a block that is asked about later. */
const scannedAgain = new Words();
/** Those around a place that is looked into. */
const scannedInside = new Words();
/** So far around it a wording of ours may reach. */
const NEAR = 80;

class Analyser implements Analysis {
  found: readonly Found[] = [];
  readonly explanations: Range[] = [];
  // By the block's index; each made when it is first asked for.
  /** Pairs: the number of the block's first protected range, and of the one behind its last; 0 and 0 where they are not found yet. */
  private readonly protections: Int32Array;
  private readonly starts: (readonly number[] | undefined)[];
  private readonly shouts: (boolean | undefined)[];
  private readonly titles: (boolean | undefined)[];
  readonly text: string;
  readonly blocks: readonly Block[];
  private readonly protectedRanges = new ProtectedRanges();
  private readonly labels: ReadonlySet<string>;
  private readonly markdown: boolean;
  private readonly matcher: Matcher;
  private readonly closed: readonly Range[];
  /** The block whose words are in `scanned`. */
  private atHand: Block | undefined;
  /** Where the next bracket opens: known up to there, so that a text without brackets is searched once. */
  private nextOpen = 0;
  /** The next dash, known in the same way. */
  private nextDash = 0;
  /** The last of `explanations`. */
  private explanation: Range = { start: 0, end: 0 };
  /** What `firstBehind` answered last. */
  private lastBehind = 0;

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
    this.protections = new Int32Array(blocks.length * 2);
    this.starts = emptyList(blocks.length);
    this.shouts = emptyList(blocks.length);
    this.titles = emptyList(blocks.length);
  }

  private readonly knows = (folded: string): boolean => this.matcher.trie.knows(folded);

  run(): this {
    const { trie } = this.matcher;
    const hits: Found[] = [];
    let apart = 0;
    // Functions made once for all blocks; those made in `hit` would cost more than its work, so it has none.
    let block: Block;
    const whole = (first: number, last: number, readings: readonly Reading[]): boolean => {
      const hit = this.hit(block, scanned, first, last, readings);
      if (hit) hits.push(hit);
      return hit !== undefined;
    };
    const parted = (first: number, particle: number, last: number, readings: readonly Reading[]): void => {
      const hit = this.apart(block, scanned, first, particle, last, readings);
      if (hit) apart = hits.push(hit);
    };
    const ascii = asciiOf(this.text);
    for (block of this.blocks) {
      this.atHand = block;
      trie.match(scanWords(this.text, trie.vocabulary, block.start, block.end, scanned, ascii), whole, parted);
    }
    this.atHand = undefined;
    // Terms inside an object have edits of their own.
    const kept = apart === 0 ? hits : partedHits(this.text, hits);
    keepLongest(kept);
    this.found = kept;
    return this;
  }

  inside(whole: Found): readonly Found[] {
    const { text } = this;
    const { block, start, end, object } = whole;
    const isVerb = whole.readings.every(({ term }) => term.pos === 'verb');
    if (object || text.slice(start, end).search(/[^\p{L}\d]/u) < 0) return [];
    const { trie } = this.matcher;
    const hits: Found[] = [];
    // Of brackets and dashes nothing is known any more: what the author explains was asked for the whole.
    this.nextOpen = this.nextDash = text.length;
    this.explanation = { start: 0, end: 0 };
    const from = Math.max(block.start, text.lastIndexOf(' ', Math.max(0, start - NEAR)));
    const to = Math.min(block.end, end + NEAR);
    scanWords(text, trie.vocabulary, from, to, scannedInside);
    const within = (first: number, last: number, readings: readonly Reading[]): boolean => {
      const [at, behind] = [scannedInside.start[first] as number, scannedInside.end[last] as number];
      if (at < start || behind > end || behind - at === end - start) return false;
      // "The bounce back took a week.": half a phrasal verb would leave its particle behind.
      if (
        ENDS_APART.test(text.slice(behind, end)) ||
        (isVerb && PARTICLES.includes(text.slice(behind, end).trim().toLowerCase()))
      )
        return false;
      const hit = this.hit(block, scannedInside, first, last, readings);
      if (hit) hits.push(hit);
      return hit !== undefined;
    };
    trie.match(scannedInside, within, () => undefined);
    keepLongest(hits);
    return hits;
  }

  firstBehind(offset: number): number {
    const { found } = this;
    // Mostly asked place by place in the order of the text: then it is the one found last, or the next.
    let low = this.lastBehind;
    if (low > 0 && (found[low - 1] as Found).end > offset) low = 0;
    let high = found.length;
    if (low < high && (found[low] as Found).end <= offset) low++;
    if (low < high && (found[low] as Found).end > offset && low > 0) high = low;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((found[mid] as Found).end <= offset) low = mid + 1;
      else high = mid;
    }
    this.lastBehind = low;
    return low;
  }

  allows(block: Block, start: number, end: number): boolean {
    const { protections, protectedRanges: ranges } = this;
    const at = block.index * 2;
    // Numbers begin at 1, so that 0 can say that a block has not been asked for.
    if (protections[at] === 0) {
      protections[at] = ranges.count + 1;
      const { start: from, end: to } = block;
      const words = block === this.atHand ? scanned : scanWords(this.text, undefined, from, to, scannedAgain);
      protectBlock(this.text, from, to, words, this.markdown, this.labels, ranges);
      protections[at + 1] = ranges.count + 1;
    }
    const from = (protections[at] as number) - 1;
    const to = (protections[at + 1] as number) - 1;
    return (
      (from === to || ranges.allows(start, end, from, to)) &&
      (this.closed.length === 0 || !touches(this.closed, start, end))
    );
  }

  sentences(block: Block): readonly number[] {
    return (this.starts[block.index] ??= sentenceStarts(this.text, block.start, block.end));
  }

  /** Capitals throughout: they prove nothing about acronyms. */
  shouted(block: Block): boolean {
    return (this.shouts[block.index] ??= isShouted(this.text, block));
  }

  /** A heading or header cell whose words are mostly capitalised. */
  titleCase(block: Block): boolean {
    return (this.titles[block.index] ??= isTitleCase(this.text, block));
  }

  private hit(
    block: Block,
    words: Words,
    first: number,
    last: number,
    readings: readonly Reading[],
  ): Found | undefined {
    const { text } = this;
    const { entries } = this.matcher;
    const start = words.start[first] as number;
    const end = words.end[last] as number;
    const wrap = first === last ? undefined : gapsFit(text, this.markdown, block, words, first, last);
    if (wrap === null) return undefined;
    const fit = this.fitting(readings, block, words, first, last, start, end);
    if (fit.length === 0) return undefined;
    const from = start - signs(fit, 'before');
    const to = end + signs(fit, 'after');
    if (!boundariesFit(text, from, to, block, first === last ? fit : undefined)) return undefined;
    if (!this.allows(block, from, to)) return undefined;
    const own = this.outsideOwnWording(fit, words, first, last);
    if (own.length === 0) return undefined;
    // "roll **back** the release": what moves around its object cannot leave its marks behind.
    if (wrap?.after === '' && !own.every(isNounReading)) return undefined;
    // "our hook in the first seconds": a verb of several words gives way to a noun that it begins with.
    if (
      first !== last &&
      own.every(isFiniteVerb) &&
      isBehindArticle(text, from, block.start) &&
      !isOneThingApart(text, from, to, block.start)
    )
      return undefined;
    // "a better hook in the first seconds", "the address check in the shop": so do a verb and what may be a preposition.
    if (first + 1 === last && own.every(isBaseOrHyphenated) && isNounInPlace(text, from, to, block)) return undefined;
    // Small letters neither begin a sentence nor a name; what they stand in need not be read.
    const c = text.charCodeAt(start);
    const sentenceStart = (c < 97 || c > 122) && beginsSentence(this, block, start);
    const isTitled = isUpper(c) && !sentenceStart && text.charCodeAt(start + 1) > 90;
    const capitalised = isTitled && !fit.some(beginsUpper);
    if (isTitled && isMenuStep(text, block, start, end)) return undefined;
    // The name of a product is one of people too.
    if (isTitled && block.kind !== 'heading' && isSigned(text, block, start, end)) return undefined;
    if (isTitled && first === last && isNamedPlace(text, end, block.end) && !this.titleCase(block)) return undefined;
    if (capitalised && isName(this, block, start, end, this.knows)) return undefined;
    if (capitalised && first === last && own.every(isOneThing) && isBareName(this, block, start, end)) return undefined;
    if (sentenceStart && isUpper(c) && first === last && isNameAtStart(this, block, { start, end }, own, this.knows))
      return undefined;
    // "from Pipeline CRM to HubSpot": what small letters and a space stand before may end a name.
    if (
      isUpper(c) &&
      isUpper(text.charCodeAt(end - 1)) &&
      isSmall(text.charCodeAt(start - 2)) &&
      endsName(text, start, block.start)
    )
      return undefined;
    // "J. Sprint (chair), M. Okafor"
    if (isUpper(c) && !isUpper(text.charCodeAt(start + 1)) && isInitialled(text, block, start, end)) return undefined;
    // "Agile Partners Ltd"
    if (
      isUpper(c) &&
      first === last &&
      isUpper(text.charCodeAt(end + 1)) &&
      COMPANY.test(text.slice(end, Math.min(block.end, end + 48)))
    )
      return undefined;
    // "the Rep. of Korea": shortened, and no sentence ends.
    if (capitalised && first === last && text.charCodeAt(end) === 46 && ABBREVIATED.test(text.slice(end, end + 3)))
      return undefined;
    if (isOtherFigure(text, block.start, start, end, block.end)) return undefined;
    if (isMentioned(text, block.start, start) || isPlaceCode(text, block.start, start, end)) return undefined;
    // "MR SMITH has called."
    if (isUpper(c) && first === last && isShoutedTitle(text, start, end, block.end)) return undefined;
    if (
      c >= 65 &&
      c <= 90 &&
      (isStressedHelper(text, block.start, start, end) || isCurrency(text, start, end, block.end))
    )
      return undefined;
    if (start < this.explanation.end && start >= this.explanation.start) return undefined;
    const marks = wrap?.after === '' ? closingMarks(text, end, wrap.before) : 0;
    const figure =
      marks || figureBehind(text, end, block.end) || labelBehind(text, end, block.end) || hangingBracket(text, end);
    const bracket = bracketAfter(text, end + figure, block.end);
    const acronymEnd = bracket && figure === 0 ? ownAcronym(entries, own, bracket) : 0;
    // "All KPI's are green": how many write the plural of an acronym.
    const plurals =
      isApostrophe(text.charCodeAt(end)) && isPluralWithApostrophe(text, block, start, end)
        ? this.matcher.trie.readingsOf(foldWord(`${text.slice(start, end)}s`)).filter((r) => r.form === 'plural')
        : [];
    if (plurals.length > 0) {
      const behind = this.explained(block, plurals, start, end + 2, 0, bracketAfter(text, end + 2, block.end));
      return new Found(block, from, end + 2, plurals, behind | (sentenceStart ? SENTENCE_START : 0), undefined);
    }
    let bits = possessiveLength(text, end, block.end, own);
    if (capitalised) bits |= CAPITALISED;
    if (sentenceStart) bits |= SENTENCE_START;
    if (isHyphenated(text, start, end, block)) {
      // "the book-box", "a delete-account button": everyday words that another word's hyphen makes one with it.
      if (isHyphen(text.charCodeAt(start - 1)) && own.every(isEverydayNoun)) return undefined;
      bits |= isHyphen(text.charCodeAt(start - 1)) ? HYPHENATED | TIED_BEFORE : HYPHENATED;
    }
    if (isBehindWording(entries, own, text, start, end, block)) bits |= IN_OWN_BRACKET | EXPLAINED;
    else if (isOwnBracket(entries, own, text, start, end, block)) bits |= IN_OWN_BRACKET;
    else if (isSpelledOutBefore(text, start, end, block)) bits |= IN_OWN_BRACKET | EXPLAINED;
    bits |= this.explained(block, own, start, end, figure, acronymEnd === 0 ? bracket : undefined);
    return new Found(block, from, to, own, bits, wrap || acronymEnd > 0 ? { wrap, acronymEnd } : undefined);
  }

  /** The bit for a term that is explained behind it, whose explanation is remembered then. */
  private explained(
    block: Block,
    own: readonly Reading[],
    start: number,
    end: number,
    figure: number,
    bracket: Bracket | undefined,
  ): number {
    const explained = this.explains(block, own, start, end, figure, bracket);
    if (explained === NOT_EXPLAINED) return 0;
    if (explained > this.explanation.end) {
      // Up to its bracket or dash, a chain has terms of its own.
      const open = this.bracketBehind(end);
      this.explanation = { start: open < explained ? open : this.dashBehind(end) - 1, end: explained };
      this.explanations.push(this.explanation);
    }
    return EXPLAINED;
  }

  /** Where the explanation of a term ends that reads as one of ours; see `author-explains.ts` for what else it answers. */
  private explains(
    block: Block,
    own: readonly Reading[],
    start: number,
    end: number,
    figure: number,
    bracket: Bracket | undefined,
  ): number {
    const { text } = this;
    const { entries } = this.matcher;
    return (
      explainsByDash(entries, own, text, end + figure, block) ||
      explainsBehindDash(entries, own, text, start, end, this.dashBehind(end), block) ||
      explainsInChain(entries, own, text, start, end, this.bracketBehind(end), block) ||
      explainsBehindNoun(entries, own, text, end, this.bracketBehind(end), block) ||
      (bracket ? explains(entries, own, bracket) : NOT_EXPLAINED)
    );
  }

  /** The readings that fit: the same list where all do, as nearly always. */
  private fitting(
    readings: readonly Reading[],
    block: Block,
    words: Words,
    first: number,
    last: number,
    start: number,
    end: number,
  ): readonly Reading[] {
    let some: Reading[] | undefined;
    for (let i = 0; i < readings.length; i++) {
      const reading = readings[i] as Reading;
      if (!fits(this, reading, block, words, first, last, start, end)) some ??= readings.slice(0, i);
      else some?.push(reading);
    }
    return withSigns(asEntryWrites(asWritten(some ?? readings, this.text, start, end)));
  }

  private outsideOwnWording(
    readings: readonly Reading[],
    words: Words,
    first: number,
    last: number,
  ): readonly Reading[] {
    let some: Reading[] | undefined;
    for (let i = 0; i < readings.length; i++) {
      const reading = readings[i] as Reading;
      if (this.insideOwnWording(reading, words, first, last)) some ??= readings.slice(0, i);
      else some?.push(reading);
    }
    return some ?? readings;
  }

  /** A phrasal verb with its object inside. */
  private apart(
    block: Block,
    words: Words,
    first: number,
    particle: number,
    last: number,
    readings: readonly Reading[],
  ): Found | undefined {
    const { text } = this;
    const separable = readings.filter(isSeparable);
    if (separable.length === 0) return undefined;
    const start = words.start[first] as number;
    const end = words.end[last] as number;
    const at = words.start[particle] as number;
    const own = text.slice(at, end).toLowerCase();
    // "point the name to the server": by itself, a preposition has an object of its own.
    if (particle < last ? !PHRASE.test(own) : !PARTICLES.includes(own)) return undefined;
    const object = objectBetween(text, words.end[first] as number, at, end, block.end);
    // "Are you on board?": what stands behind it is who is asked.
    if (/^(?:is|are|am|was|were|be|been|being)$/i.test(text.slice(words.start[first], words.end[first])))
      return undefined;
    if (!object || !boundariesFit(text, start, end, block, undefined)) return undefined;
    // The object stays as it is, so that a link may stand in it.
    if (!this.allows(block, start, words.end[first] as number) || !this.allows(block, at, end)) return undefined;
    const fit = separable.filter((r) => fits(this, r, block, words, first, first, start, words.end[first] as number));
    if (fit.length === 0) return undefined;
    return new Found(block, start, end, fit, beginsSentence(this, block, start) ? SENTENCE_START : 0, { object });
  }

  /** Where " (" stands next behind an offset, past the text where nowhere. Asked in the order of the text, up to a term's length. */
  private bracketBehind(end: number): number {
    if (this.nextOpen < end) {
      // The bracket alone is rare, and found much sooner than a space with one behind it.
      let at = this.text.indexOf('(', end + 1);
      while (at >= 0 && this.text.charCodeAt(at - 1) !== 32) at = this.text.indexOf('(', at + 1);
      this.nextOpen = at < 0 ? this.text.length : at - 1;
    }
    return this.nextOpen;
  }

  /** Where a dash stands next behind an offset, past the text where nowhere; asked like `bracketBehind`. */
  private dashBehind(end: number): number {
    if (this.nextDash < end) {
      const at = this.text.indexOf('–', end);
      this.nextDash = at < 0 ? this.text.length : at;
    }
    return this.nextDash;
  }

  /** Text that our own wording would produce is left alone, so that rewriting twice changes nothing. */
  private insideOwnWording(reading: Reading, words: Words, first: number, last: number): boolean {
    const { selfWordings, entries } = this.matcher;
    const { entry } = reading.term;
    let wordings = selfWordings[entry];
    if (wordings === undefined)
      wordings = selfWordings[entry] = selfWordingsOf((entries[entry] as Entry).concept) ?? null;
    return wordings !== null && this.standsInWording(wordings, words, first, last);
  }

  private standsInWording(
    wordings: readonly (readonly string[])[],
    words: Words,
    first: number,
    last: number,
  ): boolean {
    const wordAt = (i: number): string =>
      i < 0 || i >= words.count ? '' : foldWord(this.text.slice(words.start[i] as number, words.end[i] as number));
    return wordings.some((wording) => {
      for (let shift = 0; shift + (last - first) < wording.length; shift++) {
        const from = first - shift;
        if (wording.every((w, k) => isFormOf(wordAt(from + k), w))) return true;
      }
      return false;
    });
  }
}

const touches = (ranges: readonly Range[], start: number, end: number): boolean =>
  ranges.some((r) => r.start < end && r.end > start);

/** Phrasal verbs written apart around a term give way to it: they keep their verb. What stands in their particle is theirs. */
function partedHits(text: string, hits: readonly Found[]): Found[] {
  const kept: Found[] = [];
  let particleStart = -1;
  let particleEnd = -1;
  hits.forEach((hit, i) => {
    if (hit.start >= particleStart && hit.end <= particleEnd) return;
    const parted = holdsHit(hit, hits, i) ? verbOf(text, hit) : hit;
    kept.push(parted);
    if (parted.particleEnd === undefined || !parted.object) return;
    particleStart = parted.object.end;
    ({ particleEnd } = parted);
  });
  return kept;
}

/** Whether the object inside a phrasal verb, hit number `at`, holds another hit. Hits stand in the order of their starts. */
function holdsHit({ object }: Found, hits: readonly Found[], at: number): boolean {
  if (!object) return false;
  for (let i = at + 1; (hits[i]?.start ?? object.end) < object.end; i++)
    if ((hits[i] as Found).start >= object.start) return true;
  return false;
}

/** Words with nothing but spaces between. */
const PHRASE = /^[\p{L}'’-]+(?: [\p{L}'’-]+)+$/u;

/** The verb of a phrasal verb that stands apart, without its object and particle. */
function verbOf(text: string, hit: Found): Found {
  const { block, start, end, readings, sentenceStart } = hit;
  const object = hit.object as Range;
  const verb = text.slice(start, object.start).trimEnd();
  return new Found(block, start, start + verb.length, readings, sentenceStart ? SENTENCE_START : 0, {
    object,
    particleEnd: end,
  });
}

/** A particle that is no preposition: "the bounce back" is one thing, and no bounce. */
const ENDS_APART = /[ -](?:back|up|out|off|away|apart|down|together|offline|online|live)$/i;

/** Whether what ends so and has an article is what the clause or its preposition speaks of: "we sent the push out" has an object and a particle. */
const isOneThingApart = (text: string, start: number, end: number, limit: number): boolean =>
  ENDS_APART.test(text.slice(start, end)) && LED.test(text.slice(Math.max(limit, start - 24), start));
const LED =
  /(?:^|[.!?:;,]\s+|\n|(?<!\p{L})(?:and|but|after|before|since|because|of|for|with|in|on|at|by|from|to|if|when|that|during|until) )(?:the|an?|our|your|their|this|that|my|its|his|her) $/iu;

/** Of "htaccess" and ".htaccess" the one with its sign, where it is written so. */
function withSigns(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const signed = readings.filter(({ term }) => term.before !== '' || term.after !== '');
  return signed.length > 0 && signed.length < readings.length && isOneEntry(readings) ? signed : readings;
}
const isOneEntry = (readings: readonly Reading[]): boolean =>
  readings.every(({ term }) => term.entry === readings[0]?.term.entry);

const isNounReading = ({ term }: Reading): boolean => term.pos === 'noun';

const isSmall = (c: number): boolean => c >= 97 && c <= 122;

const isEverydayNoun = ({ term }: Reading): boolean => term.everyday && term.pos === 'noun';

const isBaseOrHyphenated = ({ term, form }: Reading): boolean =>
  (term.pos === 'verb' && form === 'base') || term.gaps[0] === '-';

const beginsUpper = (r: Reading): boolean => isUpper(r.term.text.charCodeAt(0));
