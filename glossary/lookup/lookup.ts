/**
 * Look-up as you type over every concept in force. The order of kinds: exact name, exact synonym, the name inflected, beginning, all words in
 * any order, inflected words, other spacing, other spelling, typos, words of the description, abbreviated typing (`BAND` in rank-name.ts). Within a kind the
 * closer name, then approved before draft, team before bundled, then the id: never the order of files.
 */
import { termText } from '../concept.ts';
import type { Entry } from '../library.ts';
import type { Hit } from '../results.ts';
import { finish, type Steps } from '../steps.ts';
import { abbreviated } from './abbreviation.ts';
import { ConceptsInForce } from './concepts-in-force.ts';
import { unitsOf } from './distance.ts';
import { wordsOf } from './fold.ts';
import { type Found, hitOf } from './hit.ts';
import { allByName, byPattern } from './listing.ts';
import { type Plan, planOf } from './plan.ts';
import { type Filter, insideFrame, LONGEST_QUERY, parseQuery, wildcardOf } from './query.ts';
import { BAND, type ResolvedPlan, rankName } from './rank-name.ts';
import type { Segment } from './segment.ts';
import type { SegmentSearch } from './segment-search.ts';
import { termsInSentence } from './sentence.ts';
import { bestOf, settled } from './settle.ts';

const MOST_WORDS = 24;
/** Signs and accents that keys leave out; ".ics" with its point is no "ICS", "T-2" no "T+2" and "exposé" no "expose". */
const MARKS = /[^\p{L}\p{N}\p{M}\s-]|-\d|[À-ɏ]/u;
const TO_THE_LETTER = 20;
/** How much it counts that others point to a concept, and that they answer the query too. */
const POINTED_AT = 0.06;
const NEIGHBOURS = 0.2;
/** A rare word counts more, but a description's common words count together. */
const RARITY = 0.8;
/** So many places of a list full of guesses are kept for abbreviated typing. */
const ABBREVIATIONS = 3;

export class LookupIndex {
  private readonly force: ConceptsInForce;

  /**
   * @param entries concepts in force, in library order: ids are unique.
   * @param prebuilt the index of a glossary that is (mostly) in force: only what differs from it is indexed now.
   */
  constructor(entries: readonly Entry[], prebuilt?: Segment, force = finish(ConceptsInForce.steps(entries, prebuilt))) {
    this.force = force;
  }

  /** The same, made in steps. */
  static *steps(entries: readonly Entry[], prebuilt?: Segment): Steps<LookupIndex> {
    return new LookupIndex(entries, prebuilt, yield* ConceptsInForce.steps(entries, prebuilt));
  }

  /** Puts a new or changed concept in force without building the index anew. */
  update(entry: Entry): void {
    this.force.update(entry);
  }

  /** Takes a concept out of force; nothing happens where there is none of that id. */
  remove(id: string): void {
    this.force.remove(id);
  }

  /** Puts these concepts in force in place of those that are; false where a new index is the shorter way (`ConceptsInForce.follow`). */
  follow(entries: readonly Entry[]): boolean {
    return this.force.follow(entries);
  }

  /** Makes one segment of all: after many changes, in a quiet moment. */
  compact(): void {
    this.force.compact();
  }

  /** The concepts one of whose names is this but for spaces, hyphens and capitals: own glossaries first, then by id. */
  named(name: string): Entry[] {
    const key = unitsOf(wordsOf(name).join(''));
    if (key.length === 0) return [];
    const found = new Set<Entry>();
    for (const search of this.force.searches) {
      const { owner, entries } = search.segment;
      for (let n = search.lowerBound(key, 0); n < owner.length && search.isKey(n, key); n++)
        if (search.alive[owner[n] as number] === 1) found.add(entries[owner[n] as number] as Entry);
    }
    return [...found].sort((a, b) => this.force.compare(a, b));
  }

  /** Best first, at most `limit`; `score` falls from hit to hit or stays. Any text is a query; an empty one finds nothing. */
  search(query: string, limit: number): Hit[] {
    if (!(limit > 0)) return [];
    const { text, filters } = parseQuery(query.length > 4000 ? query.slice(0, 4000) : query);
    if (text === '') return filters.length === 0 ? [] : allByName(this.force, filters, limit);
    const wildcard = wildcardOf(text);
    if (wildcard !== undefined) {
      const hits = byPattern(this.force, wildcard, filters, limit);
      if (hits.length > 0) return hits;
    }
    const allowed = (search: SegmentSearch, concept: number): boolean =>
      filters.every((f) => f(search.segment.entries[concept] as Entry));
    const terms = termsInSentence(text, this.force.searches, allowed);
    if (terms) return terms.slice(0, limit).map((t, i) => hitOf({ ...t, score: BAND.exact - i / 100 }, undefined));
    const short = text.slice(0, LONGEST_QUERY);
    const direct = this.ranked(short, filters, limit);
    const acronyms = /^[A-Z0-9]{2,}s$/.test(short);
    const inner = acronyms ? short.slice(0, -1) : insideFrame(short);
    if (inner !== undefined && (acronyms || (direct.found[0]?.score ?? 0) < BAND.prefix)) {
      const framed = this.ranked(inner, filters, limit);
      if ((framed.found[0]?.score ?? 0) >= (acronyms ? BAND.inflectedName : BAND.words))
        return framed.found.map((f) => hitOf(f, framed.plan));
    }
    return direct.found.map((f) => hitOf(f, direct.plan));
  }

  private ranked(typed: string, filters: readonly Filter[], limit: number): { plan: Plan; found: Found[] } {
    const words = wordsOf(typed);
    const marked = MARKS.test(typed) ? typed.toLowerCase() : undefined;
    const frequency = this.force.frequencies();
    const plan = planOf(
      words.slice(0, MOST_WORDS),
      this.force.searches.map((s) => s.segment),
      frequency,
    );
    if (plan.key === '') return { plan, found: [] };
    const idf = (stem: string): number =>
      Math.log(1 + (this.force.count - frequency(stem) + 0.5) / (frequency(stem) + 0.5)) ** RARITY;
    const most = fullText(plan, idf, this.force.count);
    const named: Found[] = [];
    for (const search of this.force.searches) {
      const { segment } = search;
      const allowed = (c: number): boolean => filters.every((f) => f(segment.entries[c] as Entry));
      search.candidates(plan, limit, idf, allowed, (concept, resolved) => {
        const best = bestName(segment, concept, resolved);
        if (marked !== undefined && best.score >= BAND.exactSynonym && nameOf(segment, best.name) === marked)
          best.score = BAND.exact + TO_THE_LETTER;
        named.push({ search, concept, ...best });
      });
    }
    const found: Found[] = [];
    for (const { search, concept, score, name } of named) {
      const text = textScore(this.described(search, concept) / most);
      const base = Math.max(score, text) + Math.min(score, text) * 0.02;
      if (base > 0)
        found.push({
          search,
          concept,
          score: settled(this.force, base, search, concept),
          name: score >= text ? name : -1,
        });
    }
    for (const search of this.force.searches) search.clear();
    return { plan, found: this.withAbbreviations(plan, bestOf(this.force, found, limit), filters, limit) };
  }

  /** Adds what the letters may abbreviate, below everything else; a few of the last places are theirs when guesses fill the list. */
  private withAbbreviations(plan: Plan, found: Found[], filters: readonly Filter[], limit: number): Found[] {
    const kept = (found[0]?.score ?? 0) < BAND.spelling ? Math.min(ABBREVIATIONS, Math.floor(limit / 3)) : 0;
    const room = Math.max(limit - found.length, kept);
    if (plan.words.length !== 1 || room === 0) return found;
    const abbreviations: Found[] = [];
    for (const search of this.force.searches) {
      const known = new Set(found.filter((f) => f.search === search).map((f) => f.concept));
      abbreviated(search, plan.key, (concept, name, closeness) => {
        if (known.has(concept) || !filters.every((f) => f(search.segment.entries[concept] as Entry))) return;
        known.add(concept);
        const score = settled(this.force, BAND.abbreviation + closeness, search, concept) / 4;
        abbreviations.push({ search, concept, name, score });
      });
    }
    const best = bestOf(this.force, abbreviations, room);
    return [...found.slice(0, limit - best.length), ...best];
  }

  /** How well the concept's texts answer, and a little of how well those answer that point to it. */
  private described(search: SegmentSearch, concept: number): number {
    const own = search.text[concept] as number;
    if (own === 0) return 0;
    const pointing = this.force.linksOf().to((search.segment.entries[concept] as Entry).concept.id);
    if (pointing.length === 0) return own;
    let others = 0;
    for (const id of pointing) {
      const place = this.force.placeOf(id);
      if (place) others += place.search.text[place.concept] as number;
    }
    return own * (1 + POINTED_AT * Math.log(1 + pointing.length)) + (NEIGHBOURS * others) / (2 + pointing.length);
  }
}

const nameOf = (segment: Segment, n: number): string =>
  termText(
    (segment.entries[segment.owner[n] as number] as Entry).concept.terms[segment.term[n] as number] ?? '',
  ).toLowerCase();

function bestName(segment: Segment, concept: number, resolved: ResolvedPlan): { score: number; name: number } {
  const { start, values } = segment.conceptNames;
  let score = 0;
  let name = -1;
  for (let p = start[concept] as number; p < (start[concept + 1] as number); p++) {
    const n = values[p] as number;
    const s = rankName(segment, n, resolved);
    if (s > score) {
      score = s;
      name = n;
    }
  }
  return { score, name };
}

/** What a concept would score that says all words of the query strongly. */
function fullText(plan: Plan, idf: (stem: string) => number, count: number): number {
  let sum = 0;
  for (const word of plan.words) {
    if (word.stop) continue;
    let best = 0;
    for (const [stem, weight] of word.stems) best = Math.max(best, weight * idf(stem));
    sum += best > 0 ? best : Math.log(1 + count);
  }
  return Math.max(sum, 1e-6);
}

/** Never reaches its end, so that no two answers are equal only because both are good. */
const textScore = (share: number): number => (share > 0.02 ? BAND.text + (280 * share) / (share + 0.5) : 0);
