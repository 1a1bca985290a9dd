/**
 * Whether the author explains a term right where it stands: then nothing is to be said of it. What reads as an explanation of ours is one, and is
 * closed: its words are plain already, and say nothing of what the author writes about.
 */
import { type Concept, termText, wordingSource, wordingText } from '../concept.ts';
import { singular } from '../english/inflect.ts';
import type { Entry } from '../library.ts';
import type { Block } from './blocks.ts';
import { isDigit } from './characters.ts';
import type { Reading } from './compiled-term.ts';
import { plainText, wordingForms } from './self-wording.ts';

export interface Bracket {
  readonly content: string;
  readonly start: number;
}

/** What the functions below answer but for where an explanation of ours ends: there is none, or one in the author's own words. */
export const NOT_EXPLAINED = 0;
const BY_AUTHOR = 1;

/** The bracket that opens right behind an offset. */
export function bracketAfter(text: string, end: number, limit: number): Bracket | undefined {
  if (text.charCodeAt(end) !== 32 || text.charCodeAt(end + 1) !== 40) return undefined;
  const last = Math.min(limit - 1, end + 220);
  for (let close = end + 2; close <= last; close++)
    if (text.charCodeAt(close) === 41) return { content: text.slice(end + 2, close), start: end + 2 };
  return undefined;
}

/** What stands in a bracket behind the term. */
export function explains(entries: readonly Entry[], readings: readonly Reading[], bracket: Bracket): number {
  const { content } = bracket;
  const folded = content.trim().toLowerCase();
  // Our own explanation, however it begins ("our part of all advertising").
  if (isWording(entries, readings, folded)) return bracket.start + content.length;
  // A quotation, a question or a setting ("source=flyer") explains nothing.
  if (/^["“„«']|^\w+=/.test(folded)) return NOT_EXPLAINED;
  if (
    /^(?:see|hence|because|since|although|though|thus|thanks|e\.g|i\.e|incl|excl|ex |from|until|since|for|with|without|our|my|your|by|in|on|at|not|no|or|and|if|max|min|approx|about|ca|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:days?|weeks?|hours?|minutes?|months?|years?|people|to|of|for|more|each)|both|half|once|twice|today|tomorrow|yesterday|next|last|this|again|still|only|just|now|later|tbc|tbd)\b|^[\d<>~#@€£$¥]| \+ /.test(
      folded,
    )
  )
    return NOT_EXPLAINED;
  // "(contract: Beatriz)" says something else, "(short for: ...)" explains.
  if (
    /^\p{L}+: /u.test(folded) &&
    !/^(?:meaning|here|means|short|read|simply|basically|definition|acronym|explained|english|german|french|spanish|italian|dutch): /.test(
      folded,
    )
  )
    return NOT_EXPLAINED;
  const words = folded.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (words.length >= 4 && readings.some(({ term }) => saysWhatItIs(term.text, folded))) return BY_AUTHOR;
  const initials = words.map((w) => w[0]).join('');
  const byAuthor = readings.some(({ term }) => {
    const { concept } = entries[term.entry] as Entry;
    const names = concept.terms.map(termText);
    if (names.some((n) => sameText(n, folded) || folded.startsWith(`${n.toLowerCase()}, `))) return true;
    const acronym = term.text.toLowerCase().replace(/[^a-z]/g, '');
    if (acronym.length > 1 && /^[A-Z]/.test(term.text) && initials.startsWith(acronym)) return true;
    // "SKUs (each, 7.5% off)": figures say how much, not what it is.
    if (words.length >= 2 && term.text === term.text.toUpperCase() && !/[\d%]/.test(folded)) return true;
    return mostlySays(concept, words);
  });
  return byAuthor ? BY_AUTHOR : NOT_EXPLAINED;
}

/** "a tribute page (the page on which a family leaves a message)": the term's own last word, and what it is. */
function saysWhatItIs(term: string, folded: string): boolean {
  const [opening = '', head = ''] = DEFINES.exec(folded) ?? [];
  // "the page that broke on Monday" says which one.
  if (/^the /.test(folded) && head === singular(head) && WHICH_ONE.test(folded.slice(opening.length))) return false;
  return head !== '' && singular(head) === singular(term.slice(term.lastIndexOf(' ') + 1).toLowerCase());
}
const WHICH_ONE =
  /^(?:(?:we|you|they|it|i|he|she) )?(?:just |also |already )?(?:\p{L}{2,}ed|was|were|had|broke|lost|went|fell|came|won|did|made|sent|got|said|built|bought|sold)(?!\p{L})/u;
const DEFINES =
  /^(?:(?:that is|that's|i\.e\.),? )?(?:(?:the|an?|our|your|one|those|these) )?(\p{L}+) (?:that|which|who|where|(?:on|in|for|with|to|from|by|of) which) /u;

/** "firmographics (industry, size, town)", where we would say "facts about a company such as size and industry". */
function mostlySays({ plain, meaning, use = 'replace' }: Concept, words: readonly string[]): boolean {
  // Where the term is replaced, the author's examples may stand behind the wording.
  if (use === 'replace') return false;
  const long = words.filter((word) => word.length > 3).map(singular);
  if (long.length < 2) return false;
  const ours = new Set(
    `${wordingText(plain)} ${wordingText(meaning)}`
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .map(singular),
  );
  return long.filter((word) => ours.has(word)).length * 2 >= long.length;
}

function isWording(entries: readonly Entry[], readings: readonly Reading[], text: string): boolean {
  const plain = plainText(text);
  return readings.some(({ term }) => wordingForms((entries[term.entry] as Entry).concept).has(plain));
}

/** "(SEO – being found in web searches)": inside brackets, an explanation stands behind a dash. */
export function explainsByDash(
  entries: readonly Entry[],
  readings: readonly Reading[],
  text: string,
  end: number,
  block: Block,
): number {
  if (text.charCodeAt(end + 1) !== 0x2013 || text.charCodeAt(end) !== 32 || text.charCodeAt(end + 2) !== 32)
    return NOT_EXPLAINED;
  return endOfDashed(entries, readings, text, end + 3, block);
}

/** Where the explanation that begins at an offset ends, if it is one. */
function endOfDashed(
  entries: readonly Entry[],
  readings: readonly Reading[],
  text: string,
  from: number,
  block: Block,
): number {
  const rest = text.slice(from, Math.min(block.end, from + 200));
  if (!beginsWithWording(entries, readings, plainText(rest))) return NOT_EXPLAINED;
  const close = rest.search(/ –| \(|[)\n]/);
  return from + (close < 0 ? rest.length : close);
}

/** "(in the NPS survey – NPS: measure of how ...)": behind its group of nouns, the dash at `dash` has the term's name behind it. */
export function explainsBehindDash(
  entries: readonly Entry[],
  readings: readonly Reading[],
  text: string,
  start: number,
  end: number,
  dash: number,
  block: Block,
): number {
  if (dash > end + 60 || dash >= block.end) return NOT_EXPLAINED;
  const name = ` – ${text.slice(start, end)}: `;
  if (!text.startsWith(name, dash - 1) || !/^(?: [\p{L}\p{N}'’.-]+){1,5}$/u.test(text.slice(end, dash - 1)))
    return NOT_EXPLAINED;
  return endOfDashed(entries, readings, text, dash - 1 + name.length, block);
}

// The functions that are asked at each place make no function of their own before they know that they must: making one costs more than their work.

function beginsWithWording(entries: readonly Entry[], readings: readonly Reading[], rest: string): boolean {
  return readings.some(({ term }) => {
    for (const wording of wordingForms((entries[term.entry] as Entry).concept))
      if (rest.startsWith(wording)) return true;
    return false;
  });
}

/** "a scalable system (able to grow)": what is said of an adjective stands behind its noun, at `open`. */
export function explainsBehindNoun(
  entries: readonly Entry[],
  readings: readonly Reading[],
  text: string,
  end: number,
  open: number,
  block: Block,
): number {
  if (open >= block.end || open > end + 60) return NOT_EXPLAINED;
  return saysBehindNoun(entries, readings, text, end, open, block);
}

function saysBehindNoun(
  entries: readonly Entry[],
  readings: readonly Reading[],
  text: string,
  end: number,
  open: number,
  block: Block,
): number {
  if (readings.every((r) => r.term.pos === 'noun')) return NOT_EXPLAINED;
  if (!/^[*_]{0,2}(?: [\p{L}\p{N}'’-]+){1,4}$/u.test(text.slice(end, open))) return NOT_EXPLAINED;
  const bracket = bracketAfter(text, open, block.end);
  return bracket && isWording(entries, readings, bracket.content)
    ? bracket.start + bracket.content.length
    : NOT_EXPLAINED;
}

/**
 * "SPF/DKIM (SPF: ...; DKIM: ...)", "Baseline weeks (baseline: ...)", "deduplicated (to deduplicate: ...)": one bracket behind a chain explains each
 * of its terms by name.
 * @param open where the next bracket behind the term opens.
 */
export function explainsInChain(
  entries: readonly Entry[],
  readings: readonly Reading[],
  text: string,
  start: number,
  end: number,
  open: number,
  block: Block,
): number {
  const limit = Math.min(block.end, end + 500);
  if (open > end + 100 || open >= limit - 1) return NOT_EXPLAINED;
  for (let i = end; i < open; i++) {
    const c = text.charCodeAt(i);
    // "a rate of 0.2 (rate: ...)"
    if (PART.has(c) && !(isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1)))) return NOT_EXPLAINED;
  }
  return saysByName(entries, readings, text, start, end, open, limit);
}
/** What ends a chain. */
const PART = new Set('.!?;:,'.split('').map((c) => c.charCodeAt(0)));

function saysByName(
  entries: readonly Entry[],
  readings: readonly Reading[],
  text: string,
  start: number,
  end: number,
  open: number,
  limit: number,
): number {
  const inside = text.slice(open, limit).toLowerCase();
  const at = endOfName(inside, text.slice(start, end)) || endOfName(inside, `to ${readings[0]?.term.text}`);
  if (at === 0) return NOT_EXPLAINED;
  const close = inside.indexOf(')', at);
  return close >= 0 && beginsWithWording(entries, readings, plainText(inside.slice(at, close)))
    ? open + close
    : BY_AUTHOR;
}

/** Where a name with its colon ends; 0 where it stands nowhere. */
function endOfName(text: string, name: string): number {
  const at = text.indexOf(`${name.toLowerCase()}: `);
  return at < 0 ? 0 : at + name.length + 2;
}

/** "Customer relationship management (CRM)": in brackets behind the words that it is made of, whether or not the glossary knows them. */
export function isSpelledOutBefore(text: string, start: number, end: number, block: Block): boolean {
  if (text.charCodeAt(start - 1) !== 40 || text.charCodeAt(end) !== 41) return false;
  const acronym = text.slice(start, end);
  if (!/^\p{Lu}{2,8}s?$/u.test(acronym)) return false;
  const words = text.slice(Math.max(block.start, start - 100), start - 1).match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = words.map((w) => w[0]?.toUpperCase()).join('');
  const small = words
    .filter((w) => !/^(?:of|the|and|for|to|in|on|a|an)$/i.test(w))
    .map((w) => w[0]?.toUpperCase())
    .join('');
  const letters = acronym.replace(/s$/, '');
  return initials.endsWith(letters) || small.endsWith(letters);
}

/** "customer relationship management (CRM)": the acronym in the bracket is explained by what stands before it. */
export function isOwnBracket(
  entries: readonly Entry[],
  readings: readonly Reading[],
  text: string,
  start: number,
  end: number,
  block: Block,
): boolean {
  return (
    text.charCodeAt(start - 1) === 40 &&
    (endsWithName(entries, readings, text, start, block) || namesTermAbove(text, start, end, block))
  );
}

/** "traffic figures (traffic: visitors)": the bracket names the term whose meaning it tells. */
const namesTermAbove = (text: string, start: number, end: number, block: Block): boolean =>
  text.startsWith(': ', end) &&
  text
    .slice(Math.max(block.start, start - 100), start - 1)
    .toLowerCase()
    .includes(text.slice(start, end).toLowerCase());

/** "the click rate (CTR)": what stands before the bracket is what we would say ourselves. */
export function isBehindWording(
  entries: readonly Entry[],
  readings: readonly Reading[],
  text: string,
  start: number,
  end: number,
  block: Block,
): boolean {
  if (text.charCodeAt(start - 1) !== 40 || text.charCodeAt(end) !== 41) return false;
  const before = textBefore(text, start, block);
  return readings.some(({ term }) => {
    const { plain, meaning } = (entries[term.entry] as Entry).concept;
    return [plain, meaning].some((w) => w !== undefined && endsWithText(before, wordingText(w)));
  });
}

/** What stands before a bracket, in small letters. */
const textBefore = (text: string, start: number, block: Block): string =>
  text
    .slice(Math.max(block.start, start - 120), start - 1)
    .trimEnd()
    .toLowerCase();

function endsWithName(
  entries: readonly Entry[],
  readings: readonly Reading[],
  text: string,
  start: number,
  block: Block,
): boolean {
  const before = textBefore(text, start, block);
  return readings.some(({ term }) => {
    const { concept } = entries[term.entry] as Entry;
    const names = [...concept.terms.map(termText), concept.plain, concept.meaning];
    return names.some((n) => n !== undefined && endsWithText(before, wordingSource(n)));
  });
}

/** " (SSO" behind a full form: where the acronym in the bracket ends, 0 where it is none of the concept's. */
export function ownAcronym(entries: readonly Entry[], readings: readonly Reading[], bracket: Bracket): number {
  const inside = bracket.content.trim().toLowerCase();
  if (!/^[\p{Lu}\p{N}/&.-]+s?$/u.test(bracket.content.trim())) return 0;
  const own = readings.some(({ term }) =>
    (entries[term.entry] as Entry).concept.terms.some(
      (t) => termText(t) !== term.text && sameText(termText(t), inside),
    ),
  );
  return own ? bracket.start + bracket.content.length : 0;
}

const sameText = (a: string, b: string): boolean =>
  plainText(a) === plainText(b) || singular(plainText(a)) === singular(plainText(b));
const endsWithText = (text: string, ending: string): boolean => {
  const e = plainText(ending);
  const t = plainText(text);
  return e !== '' && (t.endsWith(e) || singular(t).endsWith(e));
};
