/** The rows of the table: every concept of every glossary in force, filtered and sorted. */
import { type Concept, type ConceptStatus, preferredTerm, preferredWording, termText } from '../../glossary/concept.ts';
import type { LoadedGlossary } from '../../glossary/host-api.ts';
import { Layers } from '../../glossary/overrides.ts';
import type { Filters } from './store.ts';

export interface Row {
  /** `<glossary>/<id>` */
  readonly key: string;
  readonly glossary: LoadedGlossary;
  /** As its file has it: an entry that rewords another leaves out what it takes from there. */
  readonly concept: Concept;
  /** With what it takes from the entry that it rewords; else the same. */
  readonly whole: Concept;
  /** The name of the glossary whose entry stands for this one. */
  readonly reworded?: string;
  readonly term: string;
  readonly plain: string;
  readonly status: ConceptStatus;
  /** What the filter's words are looked for in. */
  readonly haystack: string;
  /** All names, folded like it; the term itself is the first. */
  readonly names: readonly string[];
  /** Where its term stands in the alphabet. */
  readonly order: string;
}

export type SortKey = 'term' | 'plain' | 'side' | 'status' | 'changed';
export interface Sort {
  readonly by: SortKey;
  readonly down: boolean;
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Compared by code units, which is many times quicker than a collator's way: capitals and accents do not count, numbers count as numbers. */
const keys = new Map<string, string>();
const MOST_KEYS = 100_000;
function sortKey(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    key = folded(text).replace(/\d+/g, (digits) => digits.padStart(12, '0'));
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(text, key);
  }
  return key;
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a row says of its concept, read off it once. */
type Read = Pick<Row, 'term' | 'plain' | 'status' | 'haystack' | 'names' | 'order'>;
const known = new WeakMap<Concept, Read>();

function read(concept: Concept): Read {
  let found = known.get(concept);
  if (found) return found;
  // A rewording may leave out what it takes from below.
  const terms = concept.terms ?? [];
  const plain = preferredWording(concept);
  const names = terms.map((term) => folded(termText(term)));
  const term = terms.length > 0 ? preferredTerm(concept) : concept.id;
  found = {
    term,
    plain,
    status: concept.status ?? 'approved',
    names,
    haystack: [...names, folded(plain), folded(concept.topic?.join(' ') ?? '')].join(' '),
    order: sortKey(term),
  };
  known.set(concept, found);
  return found;
}

/** Reads concepts before the table asks for them. */
export function readAhead(concepts: Iterable<Concept>): void {
  for (const concept of concepts) read(concept);
}

const rowOf = (glossary: LoadedGlossary, concept: Concept, whole: Concept): Row => ({
  key: `${glossary.id}/${concept.id}`,
  glossary,
  concept,
  whole,
  ...read(whole),
});

const rowsOf = new WeakMap<readonly LoadedGlossary[], readonly Row[]>();
/** Made once as long as the glossaries are the same. */
export function allRows(glossaries: readonly LoadedGlossary[]): readonly Row[] {
  let rows = rowsOf.get(glossaries);
  if (rows === undefined) {
    rows = makeRows(glossaries);
    rowsOf.set(glossaries, rows);
  }
  return rows;
}

function makeRows(glossaries: readonly LoadedGlossary[]): readonly Row[] {
  let layers: Layers | undefined;
  /** Whose entry stands for the one at this place. */
  const stands = new Map<string, string>();
  const rows = glossaries.flatMap((glossary) =>
    glossary.concepts.map((concept) => {
      if (concept.overrides === undefined) return rowOf(glossary, concept, concept);
      layers ??= new Layers(glossaries);
      const { whole, below } = layers.resolve(glossary, concept);
      for (const place of below) if (!stands.has(place)) stands.set(place, glossary.name);
      return rowOf(glossary, concept, whole ?? concept);
    }),
  );
  if (stands.size === 0) return rows;
  return rows.map((row) => {
    const reworded = stands.get(row.key);
    return reworded === undefined ? row : { ...row, reworded };
  });
}

export function filterRows(rows: readonly Row[], { text, side, status, glossary }: Filters): readonly Row[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0 && side === 'all' && status === 'all' && glossary === 'all') return rows;
  return rows.filter(
    (row) =>
      (side === 'all' || row.whole.side === side) &&
      (status === 'all' || row.status === status) &&
      (glossary === 'all' || row.glossary.id === glossary) &&
      words.every((word) => row.haystack.includes(word)),
  );
}

const VALUE: Readonly<Record<SortKey, (row: Row) => string>> = {
  term: (row) => row.term,
  plain: (row) => row.plain,
  side: (row) => row.whole.side,
  status: (row) => row.status,
  changed: (row) => row.whole.changed ?? '',
};

/** How well a row's names answer the filter: 0 the term itself, 1 its beginning, 2 another name, 3 the beginning of another, 4 anything else. */
function closeness({ names: [term = '', ...others] }: Row, text: string): number {
  if (text === '') return 0;
  if (term === text) return 0;
  if (term.startsWith(text)) return 1;
  if (others.includes(text)) return 2;
  return others.some((name) => name.startsWith(text)) ? 3 : 4;
}

const byTerm = new WeakMap<readonly Row[], readonly Row[]>();

/** Sorted, ties by term and then by key, so that the order is always the same; with a filter, the nearer ones come first among the terms. */
export function sortRows(rows: readonly Row[], { by, down }: Sort, filter = ''): readonly Row[] {
  const text = by === 'term' ? folded(filter.trim()) : '';
  if (by === 'term' && text === '' && !down) {
    let sorted = byTerm.get(rows);
    if (sorted === undefined) {
      sorted = [...rows].sort((a, b) => compare(a.order, b.order) || compare(a.key, b.key));
      byTerm.set(rows, sorted);
    }
    return sorted;
  }
  const value = VALUE[by];
  const sign = down ? -1 : 1;
  return rows
    .map((row) => ({ row, close: closeness(row, text), key: by === 'term' ? row.order : sortKey(value(row)) }))
    .sort(
      (a, b) =>
        a.close - b.close ||
        sign * compare(a.key, b.key) ||
        compare(a.row.order, b.row.order) ||
        compare(a.row.key, b.row.key),
    )
    .map(({ row }) => row);
}

/** The table as it opens, made beforehand. */
export const sortAhead = (glossaries: readonly LoadedGlossary[]): void =>
  void sortRows(allRows(glossaries), { by: 'term', down: false });
