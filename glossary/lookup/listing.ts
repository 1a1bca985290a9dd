/** Lists that need no ranking of meanings: everything that passes the filters, and what matches a pattern. */
import type { Entry } from '../library.ts';
import type { Hit } from '../results.ts';
import type { ConceptsInForce } from './concepts-in-force.ts';
import { type Found, hitOf } from './hit.ts';
import type { Filter } from './query.ts';
import { BAND } from './rank-name.ts';
import { bestOf, settled } from './settle.ts';
import { matchesPattern, patternOf } from './wildcard.ts';

/** The first concepts that pass the filters, by their preferred name. */
export function allByName(force: ConceptsInForce, filters: readonly Filter[], limit: number): Hit[] {
  const found: { key: string; f: Found }[] = [];
  for (const search of force.searches) {
    const { segment } = search;
    // Names stand in order, so the first that pass are enough.
    for (let name = 0, taken = 0; name < segment.owner.length && taken < limit; name++) {
      const concept = segment.owner[name] as number;
      if (segment.term[name] !== 0 || search.alive[concept] === 0) continue;
      const entry = segment.entries[concept] as Entry;
      if (!filters.every((f) => f(entry))) continue;
      taken++;
      found.push({ key: search.key(name), f: { search, concept, score: BAND.text, name } });
    }
  }
  const entry = ({ f }: (typeof found)[number]): Entry => f.search.segment.entries[f.concept] as Entry;
  found.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : force.compare(entry(a), entry(b))));
  return found.slice(0, limit).map(({ f }) => {
    const { match, ...hit } = hitOf(f, undefined);
    return { ...hit, match: { ...match, ranges: [] } };
  });
}

/** The names that match a pattern with `*` and `?`, short and preferred ones first. */
export function byPattern(force: ConceptsInForce, wildcard: string, filters: readonly Filter[], limit: number): Hit[] {
  const pattern = patternOf(wildcard);
  const found = new Map<Entry, Found>();
  for (const search of force.searches) {
    const { segment } = search;
    for (const n of search.mayMatch(pattern)) {
      if (!matchesPattern(pattern, segment.units, segment.keyStart[n] as number, segment.keyStart[n + 1] as number))
        continue;
      const concept = segment.owner[n] as number;
      const entry = segment.entries[concept] as Entry;
      if (search.alive[concept] === 0 || !filters.every((f) => f(entry))) continue;
      const score = settled(
        force,
        BAND.prefix + 70 / (1 + search.length(n) / 8) - 3 * ((segment.kind[n] as number) & 3),
        search,
        concept,
      );
      if ((found.get(entry)?.score ?? 0) < score) found.set(entry, { search, concept, score, name: n });
    }
  }
  return bestOf(force, [...found.values()], limit).map((f) => hitOf(f, undefined));
}
