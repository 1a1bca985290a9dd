/** What decides between answers of the same kind: the concept's standing, then the glossary, then the id. */
import type { Entry } from '../library.ts';
import type { ConceptsInForce } from './concepts-in-force.ts';
import type { Found } from './hit.ts';
import type { SegmentSearch } from './segment-search.ts';

/** Approved before draft, team before bundled, the usual meaning before the rare one, then the one others point to: less than what parts two bands. */
export function settled(force: ConceptsInForce, score: number, search: SegmentSearch, concept: number): number {
  const { concept: c, glossary } = search.segment.entries[concept] as Entry;
  const status = c.status === 'draft' ? -14 : c.status === 'review' ? -7 : c.status === 'retired' ? -20 : 0;
  const prior = c.prior === 'usual' ? 1 : c.prior === 'rare' ? -2 : 0;
  const pointedAt = Math.min(0.9, 0.1 * force.linksOf().to(c.id).length);
  return Math.round(1000 * (score + status + prior + pointedAt + (glossary === 'bundled' ? 0 : 4))) / 1000;
}

/** The best found, ties by glossary and id; sorts what it is given. */
export function bestOf(force: ConceptsInForce, found: Found[], limit: number): Found[] {
  const entry = (f: Found): Entry => f.search.segment.entries[f.concept] as Entry;
  return found.sort((a, b) => b.score - a.score || force.compare(entry(a), entry(b))).slice(0, limit);
}
