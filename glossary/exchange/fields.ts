/** The columns of our tables: what a cell holds of a concept, and back. What a cell cannot say exactly goes into the column `more`. */
import {
  type Concept,
  type Example,
  READERS,
  type Reader,
  type Term,
  termStatus,
  termText,
  type Wording,
} from '../concept.ts';
import { equal } from '../equal.ts';
import { joinCell, parseJson, splitCell } from './cell-list.ts';
import type { ConceptValue } from './exchange.ts';

export interface Field {
  /** What a mapping calls it. */
  readonly id: string;
  readonly header: string;
  /** The concept's key that the cell belongs to. */
  readonly key: string;
  /** Other headers that mean it, folded (`foldHeader`). */
  readonly aliases: readonly string[];
  /** The concept's part as a cell; '' for nothing. */
  put(concept: Partial<Concept>): string;
  /** A cell that is not empty as a part of the key's value. */
  take(cell: string): unknown;
}

type TextKey =
  | 'id'
  | 'definition'
  | 'owner'
  | 'changed'
  | 'overrides'
  | 'before-noun'
  | 'without-object'
  | 'count'
  | 'prior';

const text = (key: TextKey, aliases: readonly string[] = [], header: string = key): Field => ({
  id: key,
  header,
  key,
  aliases,
  put: (concept) => concept[key] ?? '',
  take: (cell) => cell,
});
const list = (key: 'topic' | 'near' | 'phrases' | 'see' | 'involve', aliases: readonly string[] = []): Field => ({
  id: key,
  header: key,
  key,
  aliases,
  put: (concept) => joinCell(concept[key] ?? []),
  take: splitCell,
});
const choice = (
  key: 'side' | 'pos' | 'status',
  words: Readonly<Record<string, string>>,
  aliases: readonly string[],
): Field => ({
  id: key,
  header: key,
  key,
  aliases,
  put: (concept) => concept[key] ?? '',
  take: (cell) => words[cell.toLowerCase()] ?? cell.toLowerCase(),
});
const rawText = (wording: Wording | null | undefined): string =>
  (typeof wording === 'string' ? wording : wording?.text) ?? '';
const wording = (key: 'plain' | 'meaning', aliases: readonly string[]): Field => ({
  id: key,
  header: key,
  key,
  aliases,
  put: (concept) => rawText(concept[key]),
  take: (cell) => cell,
});
const say = (reader: Reader): Field => ({
  id: `say-${reader}`,
  header: `say to ${reader}`,
  key: 'say',
  aliases: [`say${reader}`, `plainfor${reader}`],
  put: (concept) => rawText(concept.say?.[reader]),
  take: (cell) => ({ [reader]: cell }),
});
const names = (id: string, header: string, statuses: readonly string[], aliases: readonly string[]): Field => ({
  id,
  header,
  key: 'terms',
  aliases,
  put: ({ terms }) =>
    joinCell((terms ?? []).flatMap((t, i) => (i > 0 && statuses.includes(termStatus(t, i)) ? [termText(t)] : []))),
  take: (cell) => splitCell(cell).map((name) => (statuses.includes('admitted') ? name : { text: name, status: id })),
});

const ARROW = ' → ';
const examples: Field = {
  id: 'example',
  header: 'examples',
  key: 'examples',
  aliases: ['example', 'usage', 'sample'],
  put(concept) {
    const items = (concept.examples ?? []).map(({ said, better }) =>
      better === undefined ? said : said + ARROW + better,
    );
    const cell = items.join('\n');
    return cell === '' || equal(takeExamples(cell), concept.examples) ? cell : JSON.stringify(concept.examples);
  },
  take: takeExamples,
};
function takeExamples(cell: string): unknown {
  const json = cell.startsWith('[{') ? parseJson(cell) : undefined;
  if (json !== undefined) return json;
  const lines = cell.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line): Example => {
    const [said = '', better] = line.split(/\s+(?:→|->|=>)\s+/, 2).map((part) => part.trim());
    return better === undefined || better === '' ? { said } : { said, better };
  });
}

/** In the order they are written. */
export const FIELDS: readonly Field[] = [
  text('id', ['conceptid', 'key', 'identifier']),
  {
    id: 'term',
    header: 'term',
    key: 'terms',
    aliases: [
      'terms',
      'source',
      'sourceterm',
      'word',
      'jargon',
      'name',
      'expression',
      'entry',
      'preferredterm',
      'acronym',
      'abbreviation',
    ],
    put: ({ terms }) => (terms?.[0] === undefined ? '' : termText(terms[0])),
    take: (cell) => [cell],
  },
  names(
    'terms',
    'other terms',
    ['preferred', 'admitted'],
    ['othernames', 'synonyms', 'synonym', 'aliases', 'variants', 'alsoknownas', 'admittedterms'],
  ),
  names('deprecated', 'deprecated terms', ['deprecated'], ['deprecated', 'avoid']),
  names('forbidden', 'forbidden terms', ['forbidden'], ['forbidden', 'donotuse']),
  choice(
    'side',
    { office: 'business', jargon: 'business', everyone: 'both', all: 'both', tech: 'it', mkt: 'marketing' },
    ['whoseword', 'whose', 'department', 'team'],
  ),
  wording('plain', [
    'plainwording',
    'plainwords',
    'plainenglish',
    'target',
    'targetterm',
    'translation',
    'replacement',
    'sayinstead',
    'useinstead',
    'insteadsay',
    'better',
  ]),
  wording('meaning', ['meaninginbrackets', 'shortmeaning', 'gloss']),
  text('definition', ['description', 'explanation', 'def']),
  choice('pos', { adjective: 'adj', adverb: 'adv', n: 'noun', v: 'verb' }, ['partofspeech', 'kindofword', 'wordclass']),
  {
    id: 'use',
    header: 'use',
    key: 'use',
    aliases: ['whattodo', 'action'],
    put: ({ use }) => (typeof use === 'string' ? use : ''),
    take: (cell) => cell.toLowerCase(),
  },
  list('topic', ['topics', 'category', 'subject', 'subjectfield', 'domain', 'tags']),
  choice('status', {}, ['state', 'reviewstatus']),
  text('owner', ['responsible', 'contact']),
  examples,
  ...READERS.map(say),
  text('before-noun', ['beforenoun'], 'before noun'),
  text('without-object', ['withoutobject'], 'without object'),
  text('count'),
  text('prior'),
  list('near', ['cues', 'contextwords']),
  list('phrases', ['fixedphrases']),
  list('see', ['seealso', 'related', 'relatedterms']),
  list('involve', ['inform']),
  text('overrides'),
  text('changed', ['modified', 'lastmodified', 'updated']),
];
/** Holds as JSON what the other columns cannot. */
export const MORE = 'more';

export const foldHeader = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
export function fieldOf(header: string): Field | undefined {
  const folded = foldHeader(header);
  if (folded === '') return undefined;
  return (
    FIELDS.find((field) => foldHeader(field.header) === folded || foldHeader(field.id) === folded) ??
    FIELDS.find(({ aliases }) => aliases.includes(folded))
  );
}

/** As cells come back from a table. */
export const cleanCell = (cell: string): string => cell.replace(/\r\n?/g, '\n').trim();

/** The value that cells give, before `more`. */
function fromCells(cells: ReadonlyMap<Field, string>): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const cell = cells.get(field);
    if (cell === undefined || cell === '') continue;
    const part = field.take(cell);
    const before = value[field.key];
    if (Array.isArray(before) && Array.isArray(part)) value[field.key] = [...before, ...part];
    else if (field.key === 'say') value[field.key] = { ...(before as object | undefined), ...(part as object) };
    else value[field.key] = part;
  }
  return value;
}

/** A concept as the cells of `FIELDS`, and `more` as JSON; '' where the cells say it all. */
export function toCells(concept: Concept): { readonly cells: readonly string[]; readonly more: string } {
  const cells = FIELDS.map((field) => field.put(concept));
  const back = fromCells(new Map(FIELDS.map((field, i) => [field, cleanCell(cells[i] ?? '')])));
  const { extra, ...known } = concept;
  const more: Record<string, unknown> = { ...extra };
  for (const [key, value] of Object.entries(known)) if (!equal(value, back[key])) more[key] = value;
  return { cells, more: Object.keys(more).length === 0 ? '' : JSON.stringify(more) };
}

/** The other way round. A cell that was changed since wins over what `more` says of the same key. */
export function fromRow(cells: ReadonlyMap<Field, string>, more: ConceptValue): ConceptValue {
  const value = fromCells(cells);
  for (const [key, exact] of Object.entries(more)) {
    if (key === 'terms' && Array.isArray(exact))
      value[key] = exactTerms((value[key] as readonly Term[] | undefined) ?? [], exact);
    else if (!FIELDS.some((field) => field.key === key && changed(field, cells, key, exact))) value[key] = exact;
  }
  return value;
}

function changed(field: Field, cells: ReadonlyMap<Field, string>, key: string, exact: unknown): boolean {
  const cell = cells.get(field);
  return cell !== undefined && cell !== putSafely(field, { [key]: exact });
}

function putSafely(field: Field, concept: ConceptValue): string {
  try {
    return cleanCell(field.put(concept as Partial<Concept>));
  } catch {
    return '';
  }
}

/** The cells' names in the order of `exact`, with what only `exact` knows of them. */
function exactTerms(terms: readonly Term[], exact: readonly unknown[]): readonly Term[] {
  const known = exact as readonly Term[];
  const first = terms[0] === undefined ? undefined : termText(terms[0]);
  const text = (term: Term): string => (typeof term === 'string' ? term : (term?.text ?? ''));
  if (terms.length === 0) return known;
  const kept = known.filter((term) => terms.some((t) => text(t) === text(term)));
  const added = terms.filter((t) => !known.some((term) => text(t) === text(term)));
  const statused = kept.map((term): Term => {
    const now = terms.findIndex((t) => text(t) === text(term));
    const wanted = termStatus(terms[now] ?? '', now);
    const was = termStatus(term, known.indexOf(term));
    const same = wanted === was || now === 0 || (wanted === 'admitted' && was === 'preferred');
    return same ? term : { ...(typeof term === 'string' ? { text: term } : term), status: wanted };
  });
  const all = [...statused, ...added];
  const lead = all.findIndex((term) => text(term) === first);
  return lead > 0 ? [all[lead] ?? '', ...all.slice(0, lead), ...all.slice(lead + 1)] : all;
}
