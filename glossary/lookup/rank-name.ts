/** How well one name of a concept answers a query, as a score whose bands are the order promised: a better kind of match always stands above. */
import { distance, prefixDistance } from './distance.ts';
import { EXACT, FAMILY, INFLECTED, NO_MATCH, type Plan, PREFIX, SPELLING, TYPO } from './plan.ts';
import { type Segment, SHORT_CAPITALS, SYNONYM } from './segment.ts';

/** Lowest score of each band. What is added within a band (at most 80) and for status or glossary (-20 to 12) never leaves it. */
export const BAND = {
  exact: 1000,
  exactSynonym: 960,
  inflectedName: 920,
  prefix: 800,
  words: 700,
  inflectedWords: 600,
  spacing: 560,
  spelling: 510,
  typo: 320,
  text: 30,
  abbreviation: 5,
} as const;

/** Words of the query with the numbers of the segment's words that match them. */
export interface ResolvedPlan {
  readonly plan: Plan;
  readonly matches: readonly ReadonlyMap<number, number>[];
}

export const resolve = (plan: Plan, segment: Segment): ResolvedPlan => ({
  plan,
  matches: plan.words.map((word) => {
    const ids = new Map<number, number>();
    for (const [text, how] of word.matches) {
      const id = segment.wordId.get(text);
      if (id !== undefined) ids.set(id, how);
    }
    return ids;
  }),
});

/** The score of name `n`, 0 where it does not match. */
export function rankName(segment: Segment, n: number, { plan, matches }: ResolvedPlan): number {
  const { units, keyStart, kind } = segment;
  const from = keyStart[n] as number;
  const to = keyStart[n + 1] as number;
  const length = to - from;
  const asked = plan.units.length;
  const synonym = (kind[n] as number) & 3;
  const inflected = (kind[n] as number) & SHORT_CAPITALS ? BAND.inflectedWords + 70 : BAND.inflectedName;
  let same = 0;
  while (same < asked && same < length && units[from + same] === plan.units[same]) same++;
  if (same === asked) {
    const sameSpaces = spacesAgree(segment, n, plan);
    if (length === asked)
      return sameSpaces ? (synonym === SYNONYM ? BAND.exactSynonym : BAND.exact) : BAND.spacing + 30 - synonym;
    const share = asked / length;
    // "ip": IP address, whose first words are all there, before IPS.
    const closeness = 70 * (endsWithWord(segment, n, plan) ? 0.62 + 0.38 * share : share) - 2 * synonym;
    if (sameSpaces) return BAND.prefix + Math.max(0, closeness);
    const words = wordScore(segment, n, plan, matches);
    return Math.max(words, BAND.spacing + Math.max(0, closeness / 4));
  }
  if (plan.singular !== plan.units && length === plan.singular.length && isKey(units, from, plan.singular))
    return (wordCount(segment, n) === plan.words.length ? inflected + 10 : BAND.spacing + 20) - synonym;
  const words = wordScore(segment, n, plan, matches);
  if (words >= BAND.spelling) return words - synonym;
  return Math.max(words - synonym, typoScore(segment, from, to, plan) - synonym);
}

function isKey(units: Uint16Array, from: number, key: Uint16Array): boolean {
  for (let i = 0; i < key.length; i++) if (units[from + i] !== key[i]) return false;
  return true;
}

const wordCount = (segment: Segment, n: number): number =>
  (segment.nameWords.start[n + 1] as number) - (segment.nameWords.start[n] as number);

/** Whether the query's words are the name's words, the last one perhaps unfinished. */
function spacesAgree(segment: Segment, n: number, plan: Plan): boolean {
  const { start, values } = segment.nameWords;
  const first = start[n] as number;
  const count = (start[n + 1] as number) - first;
  const last = plan.words.length - 1;
  if (last >= count) return false;
  for (let i = 0; i <= last; i++) {
    const name = segment.words[values[first + i] as number] as string;
    const asked = (plan.words[i] as Plan['words'][number]).text;
    if (i < last ? name.length !== asked.length : name.length < asked.length) return false;
  }
  // A whole name must end where the query ends; a beginning may not.
  return true;
}

/** Whether the query ends where a word of the name ends. */
function endsWithWord(segment: Segment, n: number, plan: Plan): boolean {
  const { start, values } = segment.nameWords;
  let left = plan.units.length;
  for (let p = start[n] as number; left > 0; p++) left -= (segment.words[values[p] as number] as string).length;
  return left === 0;
}

/** All words of the query in the name, in any order. */
function wordScore(segment: Segment, n: number, plan: Plan, matches: ResolvedPlan['matches']): number {
  const { start, values } = segment.nameWords;
  const first = start[n] as number;
  const count = (start[n + 1] as number) - first;
  let used = 0;
  let weakest = EXACT;
  let covered = 0;
  let quality = 0;
  let asked = 0;
  let missed = 0;
  let unfinished = false;
  let inOrder = count === plan.words.length;
  for (let i = 0; i < plan.words.length; i++) {
    const word = plan.words[i] as Plan['words'][number];
    let best = NO_MATCH;
    let at = -1;
    for (let j = 0; j < count && j < 30; j++) {
      if (used & (1 << j)) continue;
      const id = values[first + j] as number;
      let how = matches[i]?.get(id) ?? NO_MATCH;
      if (word.last && how < PREFIX && (segment.words[id] as string).startsWith(word.text)) how = Math.max(how, PREFIX);
      if (how > best) {
        best = how;
        at = j;
      }
    }
    if (best === NO_MATCH) {
      inOrder = false;
      if (!word.stop) return 0;
      missed++;
      continue;
    }
    if (best === PREFIX) unfinished = true;
    used |= 1 << at;
    if (at !== i) inOrder = false;
    covered++;
    if (word.stop) continue;
    asked++;
    if (best < weakest) weakest = best;
    quality += best === TYPO ? 1 - (0.75 * word.mistakes) / word.text.length : 1;
  }
  if (covered === 0 || asked === 0) return 0;
  // "someone who might buy": mostly small words, so a description; a name answers it only as a whole.
  if (missed > asked && (covered < count || weakest === PREFIX || weakest === FAMILY || weakest === TYPO)) return 0;
  const closeness = 60 * (covered / count) + Math.max(0, 12 - nameLength(segment, n) / 4);
  switch (weakest) {
    case EXACT:
      return BAND.words + closeness + 4;
    case PREFIX:
      return BAND.words + closeness * 0.9;
    case INFLECTED:
      return inOrder && !unfinished && ((segment.kind[n] as number) & SHORT_CAPITALS) === 0
        ? BAND.inflectedName
        : BAND.inflectedWords + closeness;
    case FAMILY:
      return inOrder && !unfinished ? BAND.inflectedName - 15 : BAND.inflectedWords - 30 + closeness / 3;
    case SPELLING:
      return BAND.spelling + closeness / 2 + (inOrder ? 2 : 0);
    default: {
      const mean = quality / asked;
      return typoBand(82 * mean * mean * (0.7 + (0.3 * covered) / count));
    }
  }
}

const nameLength = (segment: Segment, n: number): number =>
  (segment.keyStart[n + 1] as number) - (segment.keyStart[n] as number);

/** 40 to 84 -> the band of typos. */
const typoBand = (x: number): number => (x < 40 ? 0 : BAND.typo + (150 * (Math.min(84, x) - 40)) / 44);

/** A few letters wrong in the whole: one up to five letters, two above, three in long names. Two swapped letters are one. */
function typoScore(segment: Segment, from: number, to: number, plan: Plan): number {
  const asked = plan.units.length;
  if (asked < 3) return 0;
  const most = plan.allKnown ? (asked < 4 ? 0 : 1) : asked < 4 ? 1 : asked <= 5 ? 1 : asked < 12 ? 2 : 3;
  if (most === 0) return 0;
  const d = distance(plan.units, asked, segment.units, from, to, most);
  let x = d <= most ? 84 - (55 * d) / asked : 0;
  if (prefixDistance <= most && prefixDistance < d && asked > 3)
    x = Math.max(x, 78 - (60 * prefixDistance) / asked - Math.min(6, (to - from - asked) * 0.15));
  if (x === 0) return 0;
  // The first letter is seldom the wrong one: "sitmap" is sitemap before bitmap.
  if (segment.units[from] !== plan.units[0]) x -= 1.5;
  return typoBand(plan.allKnown ? 40 + (x - 40) * 0.3 : x);
}
