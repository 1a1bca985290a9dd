/** Rows of cells (CSV, XLSX) <-> concepts: header, mapping, and what is wrong in which row and column. */
import type { Concept, Glossary, Problem } from '../concept.ts';
import { parseJson } from './cell-list.ts';
import {
  type ConceptValue,
  failed,
  LIMITS,
  type Mapping,
  noticed,
  type ReadConcept,
  type ReadFile,
  unreadable,
} from './exchange.ts';
import { cleanCell, FIELDS, type Field, fieldOf, foldHeader, fromRow, MORE, toCells } from './fields.ts';
import { lowerInitials } from './initial-capitals.ts';
import { isRecord, isTooDeep, withoutUnsafeKeys } from './plain-data.ts';

export type Table = readonly (readonly string[])[];

/** Fields by position where a file has no header: the two columns that Google and DeepL take, and a comment. */
const BY_POSITION = ['term', 'plain', 'definition'];
const LANGUAGE_CODE = /^[a-z]{2}(?:-[a-z]{2})?$/i;
/** What Excel and LibreOffice show, and write into a CSV, where a formula has no value. */
const FORMULA_ERROR = /^(?:#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!)|Err:\d{3})$/;
const CAPITALS_MATTER = ['term', 'terms', 'plain'];

/** Reads a table, the header included where there is one. Row numbers are those of a spreadsheet. */
export function readTable(table: Table, asked: Mapping = {}): ReadFile {
  const first = table.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  if (first < 0) return unreadable(failed('empty-file'));
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > LIMITS.columns) return unreadable(failed('too-many-columns', { count: width, limit: LIMITS.columns }));
  if (table.length > LIMITS.rows + 1) return unreadable(failed('too-many-rows', { limit: LIMITS.rows }));
  const hasHeader = isHeader(table[first] ?? [], asked);
  const columns = namesOf(hasHeader ? (table[first] ?? []) : [], width);
  const chosen = guess(columns, hasHeader, table.slice(first), asked.columns ?? {});
  const fields = columns.map((name) => FIELDS.find(({ id }) => id === chosen[name]));
  const more = columns.findIndex((name) => chosen[name] === MORE);
  const body = table.slice(hasHeader ? first + 1 : first).map((row) => row.map(cleanCell));
  const offset = (hasHeader ? first + 1 : first) + 1;
  const rows = body.map((cells, i) => ({ row: i + offset, cells })).filter(({ cells }) => cells.some((c) => c !== ''));
  const problems: Problem[] = [];
  const settled = withoutCapitals(rows, fields, columns, problems);
  if (!fields.some((field) => field?.key === 'terms' || field?.key === 'id')) problems.push(failed('no-term-column'));
  const left = columns.filter(
    (name, i) => chosen[name] === undefined && table.some((row) => (row[i] ?? '').trim() !== ''),
  );
  if (left.length > 0) problems.push(noticed('columns-left-out', { columns: left.join(', ').slice(0, 300) }));
  return {
    concepts: problems.some(({ severity }) => severity === 'error')
      ? []
      : settled.map((row) => readRow(row, fields, more, columns)),
    problems,
    allTerms: fields.some((field) => field?.id === 'terms'),
    columns,
    columnOf: (key) => {
      const [first = '', second = ''] = key.split('.');
      const exact = fields.findIndex((field) => field?.key === first && field.id === `${first}-${second}`);
      const at = exact < 0 ? fields.findIndex((field) => field?.key === first) : exact;
      return columns[at];
    },
    sample: rows.slice(0, LIMITS.sample).map(({ cells }) => columns.map((_, i) => cells[i] ?? '')),
    mapping: { ...asked, columns: Object.fromEntries(columns.map((name) => [name, chosen[name] ?? ''])) },
  };
}

interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A mapping that names the columns of this row settles it; else one known name, or three texts that no two rows would share. */
function isHeader(row: readonly string[], asked: Mapping): boolean {
  const cells = row.map((cell) => cell.trim());
  if (asked.columns !== undefined) return Object.keys(asked.columns).some((name) => cells.includes(name));
  const known = cells.flatMap((cell) => fieldOf(cell)?.id ?? []);
  return known.includes('term') || known.includes('id') || known.length >= 2;
}

/** Every column gets a name of its own. */
function namesOf(header: readonly string[], width: number): string[] {
  const names: string[] = [];
  for (let i = 0; i < width; i++) {
    const wanted = header[i]?.trim() || `Column ${i + 1}`;
    let name = wanted;
    for (let n = 2; names.includes(name); n++) name = `${wanted} (${n})`;
    names.push(name);
  }
  return names;
}

/** What was asked for, and for the other columns what their names or places say. */
function guess(
  columns: readonly string[],
  hasHeader: boolean,
  table: Table,
  asked: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const chosen: Record<string, string> = {};
  const taken = new Set(Object.values(asked));
  for (const [i, name] of columns.entries()) {
    if (Object.hasOwn(asked, name)) {
      chosen[name] = asked[name] ?? '';
      continue;
    }
    const codes = !hasHeader && table.every((row) => LANGUAGE_CODE.test(row[i]?.trim() ?? ''));
    const id = hasHeader ? (foldHeader(name) === MORE ? MORE : fieldOf(name)?.id) : codes ? '' : BY_POSITION[i];
    if (id === undefined || (id !== '' && taken.has(id))) continue;
    chosen[name] = id;
    taken.add(id);
  }
  // Of two columns one holds the terms; the other is then what to say instead, whatever its name.
  const rest = columns.filter((name) => chosen[name] === undefined);
  if (columns.length === 2 && rest[0] !== undefined && taken.has('term') && !taken.has('definition'))
    chosen[rest[0]] = 'plain';
  return chosen;
}

/** Rows with an id come from a glossary, where a capital means something; the others were typed or pasted. */
function withoutCapitals(
  rows: readonly Row[],
  fields: readonly (Field | undefined)[],
  columns: readonly string[],
  problems: Problem[],
): readonly Row[] {
  const idColumn = fields.findIndex((field) => field?.id === 'id');
  const typed = new Set(rows.filter(({ cells }) => idColumn < 0 || (cells[idColumn] ?? '') === ''));
  let out = rows.map((row) => ({ row, cells: row.cells }));
  for (const [i, field] of fields.entries()) {
    if (!field || !CAPITALS_MATTER.includes(field.id)) continue;
    const lowered = lowerInitials(out.map(({ row, cells }) => (typed.has(row) ? (cells[i] ?? '') : '')));
    if (!lowered) continue;
    const { count, example } = lowered;
    problems.push(noticed('initial-capitals', { column: columns[i] ?? '', count, example: example.slice(0, 60) }));
    out = out.map(({ row, cells }, n) => ({
      row,
      cells: typed.has(row) && i < cells.length ? cells.with(i, lowered.cells[n] ?? '') : cells,
    }));
  }
  return out.map(({ row, cells }) => ({ row: row.row, cells }));
}

function readRow(
  { row, cells }: Row,
  fields: readonly (Field | undefined)[],
  more: number,
  columns: readonly string[],
): ReadConcept {
  const problems: Problem[] = [];
  const byField = new Map<Field, string>();
  for (const [i, field] of fields.entries()) {
    if (!field) continue;
    const cell = cells[i] ?? '';
    if (FORMULA_ERROR.test(cell)) problems.push(failed('formula-error', { row, column: columns[i] ?? '', cell }, row));
    const before = byField.get(field);
    byField.set(field, before === undefined || before === '' ? cell : before);
  }
  let exact: ConceptValue = {};
  const text = more < 0 ? '' : (cells[more] ?? '');
  if (text !== '') {
    const value = isTooDeep(text) ? undefined : withoutUnsafeKeys(parseJson(text));
    if (isRecord(value)) exact = value;
    else problems.push(failed('bad-more', { row, column: columns[more] ?? MORE }, row));
  }
  return { row, value: fromRow(byField, exact), problems };
}

/** The glossary as a table with a header. Columns that no concept needs are left out, but for those that everybody fills. */
export function toTable(glossary: Glossary): { readonly table: Table; readonly problems: readonly Problem[] } {
  const rows = glossary.concepts.map(toCells);
  const always = ['id', 'term', 'terms', 'side', 'plain', 'definition', 'status'];
  const kept = FIELDS.map((field, i) => ({ field, i })).filter(
    ({ field, i }) => always.includes(field.id) || rows.some(({ cells }) => cells[i] !== ''),
  );
  const hasMore = rows.some(({ more }) => more !== '');
  const header = [...kept.map(({ field }) => field.header), ...(hasMore ? [MORE] : [])];
  const table = [
    header,
    ...rows.map(({ cells, more }) => [...kept.map(({ i }) => cells[i] ?? ''), ...(hasMore ? [more] : [])]),
  ];
  const inMore = glossary.concepts.filter((_: Concept, i) => rows[i]?.more !== '').length;
  return { table, problems: inMore === 0 ? [] : [noticed('more-column', { count: inMore, column: MORE })] };
}
