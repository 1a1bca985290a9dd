import { useMemo } from 'react';
import { preferredTerm } from '../../glossary/concept.ts';
import type { Entry } from '../../glossary/library.ts';
import { useApp } from '../state/app.ts';
import { otherName, plainOf } from './facts.ts';
import type { HitRow } from './hit-list.tsx';
import { entriesOf, search } from './store.ts';

export const rowOf = ({ concept }: Entry): HitRow => ({
  id: concept.id,
  term: preferredTerm(concept),
  note: plainOf(concept),
  side: concept.side,
});

/** The matches of a query; with an empty one the latest look-ups. */
export function useHits(query: string): { readonly rows: readonly HitRow[]; readonly recent: boolean } {
  const library = useApp((app) => app.library);
  const history = useApp((app) => app.settings.history);
  return useMemo(() => {
    if (library === null) return { rows: [], recent: false };
    if (query.trim() === '') return { rows: entriesOf(history).map(rowOf), recent: true };
    const rows = search(query).map((hit): HitRow => {
      const concept = library.entry(hit.id)?.concept;
      // The name that was typed stands in front: "CDP", then the full form that tells it from the other CDPs.
      const byName = hit.match.field === 'term';
      const term = byName ? hit.match.text : hit.term;
      // Found by what it is: then that is what tells whether it is the right one, not another name.
      const other = byName && concept !== undefined ? otherName(concept) : '';
      const note = term === hit.term ? other || hit.plain : hit.term;
      const ranges = byName ? { ranges: hit.match.ranges } : {};
      return { id: hit.id, term, note, side: hit.side, ...ranges };
    });
    return { rows, recent: false };
  }, [library, query, history]);
}
