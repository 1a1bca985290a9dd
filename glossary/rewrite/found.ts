/** Where a term stands, and what is known of its place before anything is decided. */

import { isNeverNoun, looksLikeAdjective } from '../english/adjectives.ts';
import { isParticiple, isThirdPerson, THIRD_PERSON_OR_NOUN } from '../english/not-nouns.ts';
import { THINGS_IN_ING } from '../english/things-in-ing.ts';
import type { Range } from '../results.ts';
import type { Block } from './blocks.ts';
import { isHyphen } from './characters.ts';
import type { Reading } from './compiled-term.ts';
import { isWordUnit } from './letters.ts';
import { type Neighbour, wordBefore, wordBehind } from './neighbour.ts';
import { followedByNoun } from './surroundings.ts';

/** What few places have. */
export interface Rare {
  /** Markup that the term begins inside and leaves, put around the whole replacement. */
  readonly wrap?: { readonly start: number; readonly before: string; readonly after: string } | undefined;
  /** Of a phrasal verb written apart, what stands between verb and particle ("roll *the change* back"). */
  readonly object?: Range | undefined;
  /** Where the particle ends, of a phrasal verb whose object holds terms of its own: then the place is the verb alone. */
  readonly particleEnd?: number;
  /** " (SSO" behind a full form: one's own acronym in brackets, up to where it ends. */
  readonly acronymEnd?: number;
}

/** What is so or not so of a place, as bits; the lowest two are the length of a possessive ending. */
export const CAPITALISED = 4;
export const SENTENCE_START = 8;
export const HYPHENATED = 16;
export const EXPLAINED = 32;
export const IN_OWN_BRACKET = 64;
export const TIED_BEFORE = 128;

/** A place where a term stands. A long text has ten thousand of them at once, so they are kept small. */
export class Found implements Range {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
  private readonly bits: number;
  private readonly rare: Rare | undefined;
  /** `wordBeforeTerm` and `wordBehindTerm`, once they have been asked for; null where there is none. */
  before: Neighbour | null | undefined = undefined;
  behind: Neighbour | null | undefined = undefined;
  /** A shorter term that gave way and goes on behind this one: it stands where this one turns out to be none ("goes to *field sales*"). */
  rival: Found | undefined = undefined;

  constructor(
    block: Block,
    start: number,
    end: number,
    readings: readonly Reading[],
    bits: number,
    rare: Rare | undefined,
  ) {
    this.block = block;
    this.start = start;
    this.end = end;
    this.readings = readings;
    this.bits = bits;
    this.rare = rare;
  }

  /** Length of a possessive ending behind it: 0, 1 (') or 2 ('s). */
  get possessive(): number {
    return this.bits & 3;
  }

  /** Capitalised in the middle of a sentence, though the term is not. */
  get capitalised(): boolean {
    return (this.bits & CAPITALISED) !== 0;
  }

  get sentenceStart(): boolean {
    return (this.bits & SENTENCE_START) !== 0;
  }

  /** Joined to another word by a hyphen. */
  get hyphenated(): boolean {
    return (this.bits & HYPHENATED) !== 0;
  }

  /** A hyphen ties its first word to another. */
  get tiedBefore(): boolean {
    return (this.bits & TIED_BEFORE) !== 0;
  }

  /** The author explains it right here. */
  get explained(): boolean {
    return (this.bits & EXPLAINED) !== 0;
  }

  /** It is the acronym in the bracket behind its own full form or wording: nothing is to be said there. */
  get inOwnBracket(): boolean {
    return (this.bits & IN_OWN_BRACKET) !== 0;
  }

  get wrap(): Rare['wrap'] {
    return this.rare?.wrap;
  }

  get object(): Range | undefined {
    return this.rare?.object;
  }

  get particleEnd(): number | undefined {
    return this.rare?.particleEnd;
  }

  get acronymEnd(): number {
    return this.rare?.acronymEnd ?? 0;
  }
}

/** The word before a term, read once: its grammar, its article and its capitals all ask for it. */
export function wordBeforeTerm(text: string, f: Found): Neighbour | undefined {
  if (f.before === undefined) f.before = wordBefore(text, f.start, f.block.start) ?? null;
  return f.before ?? undefined;
}

/** Length of the marks that close at an offset what `open` began: "**", or "](https://...)". */
export const closingMarks = (text: string, at: number, open: string): number =>
  open === '[' ? (/^\]\([^()\s]{0,500}\)/.exec(text.slice(at, at + 504))?.[0].length ?? 0) : open.length;

/** Where the last of a term's words begins: its start, where it is one word. */
export const lastWordOf = (text: string, { start, end }: Found): number =>
  start + text.slice(start, end).lastIndexOf(' ') + 1;

/** The word behind a term. */
export function wordBehindTerm(text: string, f: Found): Neighbour | undefined {
  if (f.behind === undefined) f.behind = wordBehind(text, f.end, f.block.end) ?? null;
  return f.behind ?? undefined;
}

/** How many signs belong to the term before or behind its words (".htaccess", "C#"). */
export function signs(readings: readonly Reading[], side: 'before' | 'after'): number {
  let length = (readings[0] as Reading).term[side].length;
  for (let i = 1; i < readings.length; i++) if ((readings[i] as Reading).term[side] === '') length = 0;
  return length;
}

export function possessiveLength(text: string, end: number, limit: number, readings: readonly Reading[]): number {
  const c = text.charCodeAt(end);
  return end >= limit || (c !== 39 && c !== 0x2019) ? 0 : apostropheLength(text, end, limit, readings, c);
}

function apostropheLength(text: string, end: number, limit: number, readings: readonly Reading[], c: number): number {
  const s = text[end + 1];
  if ((s === 's' || s === 'S') && end + 1 < limit && !isWordUnit(text.charCodeAt(end + 2)))
    return contractionBehind(text, end, limit) === undefined ? 2 : 0;
  // A bare apostrophe is a possessive behind a plural, where no quotation is open.
  // "the CMS' makers": so do many write it behind an s.
  const plural =
    readings.some((r) => r.form === 'plural') ||
    (/[sS]/.test(text[end - 1] as string) && !/(?:^|[\s(])['‘][^'’]*$/.test(text.slice(Math.max(0, end - 40), end)));
  return plural && c === 0x2019
    ? text.lastIndexOf('‘', end) > text.lastIndexOf('’', end - 1)
      ? 0
      : 1
    : plural && /^ \p{L}/u.test(text.slice(end + 1, end + 3))
      ? 1
      : 0;
}

/** What something is like, and never something that belongs to it. */
const STATE =
  /^(?:empty|full|late|early|slow|fast|busy|wrong|right|low|lower|high|higher|good|bad|great|fine|dead|alive|broken|ill|sick|away|ok|okay|sure|clear|unclear|new|old|big|small|long|short|weak|strong|hot|cold|offline|online|safe|unsafe|sold|stuck|strict|negative|positive|happy|unhappy|keen|fair|stable|unstable|popular|unpopular|common|rare|serious|public|final|visible|invisible|available|unavailable|complete|incomplete|mandatory|optional|valid|invalid|active|inactive)$/;

/** "The contract's signed": 's for a verb, told by the word behind it; undefined for a possessive or none. */
export function contractionBehind(text: string, end: number, limit: number): 'is' | 'has' | undefined {
  const c = text.charCodeAt(end);
  if ((c !== 39 && c !== 0x2019) || text[end + 1] !== 's') return undefined;
  const next = wordBehind(text, end + 2, limit);
  if (!next?.isOnSameLine) return undefined;
  if (
    /^(?:been|had|got|become)$/.test(next.lower) ||
    (next.lower === 'gone' && GONE_WHERE.test(text.slice(next.end, Math.min(limit, next.end + 10))))
  )
    return 'has';
  if (
    /^(?:not|now|still|already|always|never|also|too|so|up|down|out|off|on|in|at|under|over|being|going|the|an?|our|your|my|there|here|very|quite|almost|only|just|due|ready|done|gone|live|ooo|ooto|wfh|afk|tbc|tbd)$/.test(
      next.lower,
    )
  )
    return 'is';
  // "The API's paging returns 100 rows."
  const verb = next.lower.endsWith('ing') ? wordBehind(text, next.end, limit) : undefined;
  if (verb && (THIRD_PERSON_OR_NOUN.has(verb.lower) || actsOn(text, verb, limit))) return undefined;
  // "The CMO's approved the copy."
  if (
    /(?<!convinc|worri|pleas|excit|annoy|concern|interest|delight)ed$/.test(next.lower) &&
    HAS_OBJECT.test(text.slice(next.end, Math.min(limit, next.end + 8)))
  )
    return 'has';
  // "The rate's fallen again."
  if (CHANGED.test(next.lower) && !followedByNoun(text, next.end, limit)) return 'has';
  if (next.lower === 'no' && text.startsWith(' longer', next.end)) return 'is';
  // "The headcount's frozen.", "the backlog's cut to ten", but "the board's cut"
  if (isParticiple(next.lower)) {
    const behind = text.slice(next.end, Math.min(limit, next.end + 9));
    // "The network's told us."
    if (
      /^(?:told|left|sent|given|shown|taken|made|lost|sold|paid|kept|won)$/.test(next.lower) &&
      HAS_OBJECT.test(behind)
    )
      return 'has';
    if (
      GOES_ON.test(behind) ||
      (CLAUSE_ENDS.test(behind) && (!isNounToo(next.lower) || isWholeSentence(text, end, behind)))
    )
      return 'is';
  }
  if (LATE.test(text.slice(next.start, Math.min(limit, next.end + 24)))) return 'is';
  const opens = OPENS_SENTENCE.test(text.slice(Math.max(0, end - 50), end));
  // "The SLA's realistic.": at a clause's start and end, no thing.
  if (
    opens &&
    looksLikeAdjective(next.lower) &&
    !LIKE_A_THING.test(next.lower) &&
    ADJECTIVE_ENDS.test(text.slice(next.end, Math.min(limit, next.end + 10)))
  )
    return 'is';
  // "The SLA's four hours.", "the move's two weeks late"
  if (HOW_LONG.test(text.slice(next.start, Math.min(limit, next.end + 24))) && opens) return 'is';
  // "our study's worthless"
  if ((isNeverNoun(next.lower) || STATE.test(next.lower)) && !followedByNoun(text, next.end, limit)) return 'is';
  // "the lead's signed contract" has a noun behind, "the lead's signed by ..." has none.
  return /(?:ed|ing)$/.test(next.lower) &&
    !IN_EED.test(next.lower) &&
    !followedByNoun(text, next.end, limit) &&
    !THINGS_IN_ING.test(next.lower)
    ? 'is'
    : undefined;
}

/** "The agency'll call", "the pages've gone": 'll and 've for a verb. */
export const verbEndBehind = (text: string, end: number, limit: number): 'will' | 'have' | undefined => {
  const found = VERB_END.exec(text.slice(end, Math.min(limit, end + 4)))?.[1];
  return found === undefined ? undefined : found === 'll' ? 'will' : 'have';
};
const VERB_END = /^['’](ll|ve)(?!\p{L})/u;

/** "The rate's gone up", but "the page's gone". */
const GONE_WHERE =
  /^ (?:up|down|from|to|through|back|over|out|live|wrong|well|viral|quiet|silent|missing|cold|dark|bad|dead|stale|mad|crazy|bust|bankrupt|public|blank|red|green|off|on|into|past|beyond|straight)(?!\p{L})/u;
const CLAUSE_ENDS = /^(?:$|[.,;:!?)\n]| (?:and|but|now|again|this|next|today|too)(?!\p{L}))/u;
/** What goes on with a participle, and hardly ever with a thing that somebody has. */
const GOES_ON = /^ (?:to|for|from|into|on|at|by|until|since|up|down|off|too|again)(?!\p{L})/u;
const HAS_OBJECT = /^ (?:the|an?|our|your|their|its|his|her|my|this|these|two|three|all|every|it|them|us|me)(?!\p{L})/u;
/** Things in -ed. */
const IN_EED = /(?:speed|feed|seed|need|bed|breed|shed|weed|deed|creed|greed)$/;
const HOW_LONG =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:seconds|minutes|hours|days|weeks|months|quarters|years|euros|pounds|dollars|per ?cent|steps|pages)(?: (?:old|late|early|away|long|behind|ahead|too|now)(?!\p{L})|[.,;!?]|$)/u;
/** What happens to things by themselves, and has happened where it stands behind 's. */
const CHANGED =
  /^(?:fallen|risen|grown|doubled|tripled|halved|dropped|increased|decreased|improved|recovered|expired|changed|crashed|failed|started|ended|begun|come|arrived|happened|disappeared|vanished|moved|stalled|slipped|jumped|shrunk|collapsed|peaked|stayed|worked|broken down)$/;
const LATE =
  /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?) (?:old|late|early|away|long|behind|ahead)(?!\p{L})/u;
const ADJECTIVE_ENDS =
  /^(?:$|[.,;!?]| (?:and|but|so) (?:the|we|it|i|you|they|our)(?!\p{L})| (?:for|to) (?:us|them|me|you|our)(?!\p{L}))/u;
/** Things by their ending: "approval", "summary", "metric". */
const LIKE_A_THING =
  /(?:[vst]al|nal|oal|ual|ary|ily|ly|ing|ed|er|ant|ent|th|est|en)$|^(?:metric|topic|logic|graphic|statistic|traffic|music|perspective|initiative|objective|alternative|creative|narrative|executive|archive|drive|motive|commercial|editorial|material|signal|journal|manual|portal|total|deal|goal|meal|trial|appeal|capital|animal|first|second|third|last|next|own|best|past|front|back|top|double|cold|good|free)$/;
const OPENS_SENTENCE =
  /(?:^|[.!?;]\s+|\n|, (?:and|but|so) )(?:the|our|your|their|my|this) (?:[\p{L}\p{N}-]+ ?){1,3}$/iu;
/** "The SLA's set.": nothing stands before, and nothing behind. */
const isWholeSentence = (text: string, end: number, behind: string): boolean =>
  /^[.!?;]/.test(behind) &&
  /(?:^|[.!?;]\s+|\n)(?:the|our|your|their|my) (?:[\p{L}\p{N}-]+ ?){1,3}$/iu.test(
    text.slice(Math.max(0, end - 50), end),
  );
/** Participles that name a thing as well. */
const isNounToo = (word: string): boolean =>
  /^(?:cut|set|hit|bid|cost|spread|split|read|lead|left|thought|beat|bet|cast|run|shot|hold)$/.test(word);

/** Whether a word is a verb in the third person by what stands behind it. */
function actsOn(text: string, { lower, end }: Neighbour, limit: number): boolean {
  const object = wordBehind(text, end, limit)?.lower;
  return (
    isThirdPerson(lower, object) ||
    (/[^s]s$/.test(lower) && object !== undefined && /^(?:only|the|an?|our|your|no|\d.*)$/.test(object))
  );
}

export function isHyphenated(text: string, start: number, end: number, block: Block): boolean {
  if (start - 1 > block.start && isHyphen(text.charCodeAt(start - 1)) && isWordUnit(text.charCodeAt(start - 2)))
    return true;
  return end + 1 < block.end && isHyphen(text.charCodeAt(end)) && isWordUnit(text.charCodeAt(end + 1));
}

/** Overlapping places: the longest wins, then the earliest. The list is shortened in place. */
export function keepLongest(hits: Found[]): void {
  let kept = 0;
  let i = 0;
  while (i < hits.length) {
    let { end } = hits[i] as Found;
    let k = i + 1;
    while (k < hits.length && (hits[k] as Found).start < end) end = Math.max(end, (hits[k++] as Found).end);
    if (k === i + 1) hits[kept++] = hits[i] as Found;
    else if (k === i + 2) hits[kept++] = longer(hits[i] as Found, hits[i + 1] as Found);
    else for (const hit of longestIn(hits.slice(i, k))) hits[kept++] = hit;
    i = k;
  }
  hits.length = kept;
}

/** Which of two wins; the other is kept with it where it goes on behind it. */
function longer(first: Found, second: Found): Found {
  const isSecond = lengthOf(second) > lengthOf(first);
  const [winner, loser] = isSecond ? [second, first] : [first, second];
  if (loser.end > winner.end) winner.rival = loser;
  return winner;
}

/**
 * A verb whose particle stands apart is longer than the same word alone. Of "the end-user test", "user test" is short, whatever its letters: a hyphen
 * ties its first word to another.
 */
const lengthOf = ({ start, end, particleEnd, tiedBefore }: Found): number =>
  end - start - (tiedBefore ? MORE_THAN_ANY : 0) + (particleEnd === undefined ? 0 : HALF_A_LETTER);
const MORE_THAN_ANY = 1e6;
const HALF_A_LETTER = 0.5;

function longestIn(cluster: Found[]): Found[] {
  const kept: Found[] = [];
  for (const h of cluster.sort((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start))
    if (!kept.some((x) => x.start < h.end && h.start < x.end)) kept.push(h);
  return kept.sort((a, b) => a.start - b.start);
}
