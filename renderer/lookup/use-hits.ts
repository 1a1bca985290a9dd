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
      const inTerm = hit.match.field === 'term' && hit.match.text === hit.term;
      const found = hit.match.field === 'term' && !inTerm ? hit.match.text : '';
      const note = found || (concept === undefined ? '' : otherName(concept)) || hit.plain;
      return { id: hit.id, term: hit.term, note, side: hit.side, ...(inTerm ? { ranges: hit.match.ranges } : {}) };
    });
    return { rows, recent: false };
  }, [library, query, history]);
}
