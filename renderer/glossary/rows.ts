/** The rows of the table: every concept of every glossary in force, filtered and sorted. */
import { type Concept, type ConceptStatus, preferredTerm, termText, wordingText } from '../../glossary/concept.ts';
import type { LoadedGlossary } from '../../glossary/host-api.ts';
import type { Filters } from './store.ts';

export interface Row {
  /** `<glossary>/<id>` */
  readonly key: string;
  readonly glossary: LoadedGlossary;
  readonly concept: Concept;
  readonly term: string;
  readonly plain: string;
  readonly status: ConceptStatus;
  /** What the filter's words are looked for in. */
  readonly haystack: string;
}

export type SortKey = 'term' | 'plain' | 'side' | 'status' | 'changed';
export interface Sort {
  readonly by: SortKey;
  readonly down: boolean;
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export const allRows = (glossaries: readonly LoadedGlossary[]): Row[] =>
  glossaries.flatMap((glossary) =>
    glossary.concepts.map((concept) => {
      // A rewording may leave out what it takes from below.
      const terms = concept.terms ?? [];
      const plain = wordingText(concept.plain) || wordingText(concept.meaning);
      return {
        key: `${glossary.id}/${concept.id}`,
        glossary,
        concept,
        term: terms.length > 0 ? preferredTerm(concept) : concept.id,
        plain,
        status: concept.status ?? 'approved',
        haystack: folded([...terms.map(termText), plain, concept.topic?.join(' ') ?? ''].join(' ')),
      };
    }),
  );

export function filterRows(rows: readonly Row[], { text, side, status, glossary }: Filters): readonly Row[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (side === 'all' || row.concept.side === side) &&
      (status === 'all' || row.status === status) &&
      (glossary === 'all' || row.glossary.id === glossary) &&
      words.every((word) => row.haystack.includes(word)),
  );
}

const order = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const VALUE: Readonly<Record<SortKey, (row: Row) => string>> = {
  term: (row) => row.term,
  plain: (row) => row.plain,
  side: (row) => row.concept.side,
  status: (row) => row.status,
  changed: (row) => row.concept.changed ?? '',
};

/** Sorted, ties by term and then by key, so that the order is always the same. */
export function sortRows(rows: readonly Row[], { by, down }: Sort): readonly Row[] {
  const value = VALUE[by];
  const sign = down ? -1 : 1;
  return [...rows].sort(
    (a, b) => sign * order.compare(value(a), value(b)) || order.compare(a.term, b.term) || (a.key < b.key ? -1 : 1),
  );
}
