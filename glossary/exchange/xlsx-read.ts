/**
 * The cells of an Excel workbook, of Excel's, LibreOffice's or anybody's making. Read part by part and sparsely: the kept readers build every
 * cell up to the last address, and one cell at XFD1048576 is then 17 thousand million.
 */
import type { Problem } from '../concept.ts';
import { decodeText } from './decode-text.ts';
import { failed, LIMITS, type Mapping, noticed, type ReadFile, unreadable } from './exchange.ts';
import { readTable } from './table.ts';
import { unzipParts } from './unzip.ts';
import { dateOf, isDateFormat } from './xlsx-dates.ts';
import { attribute, refuse, type Tag, walkXml } from './xml.ts';

type Parts = Readonly<Record<string, Uint8Array>>;
interface Sheet {
  readonly name: string;
  readonly part: string;
}
interface Book {
  readonly sheets: readonly Sheet[];
  readonly since1904: boolean;
}

export function readXlsx(bytes: Uint8Array, asked: Mapping = {}): ReadFile {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return unreadable(failed('old-excel'));
  if (isOpenDocument(bytes)) return unreadable(failed('open-document'));
  const unzipped = unzipParts(
    bytes,
    (name) => /^\/?xl\/.*\.(?:xml|rels)$/i.test(name) && !/theme|drawing|media|printer/i.test(name),
  );
  if ('problem' in unzipped) return unreadable(unzipped.problem);
  const { parts } = unzipped;
  try {
    const book = readBook(parts);
    const sheet =
      asked.sheet === undefined ? firstFilled(parts, book) : book.sheets.find(({ name }) => name === asked.sheet);
    if (!sheet)
      return unreadable(
        failed(asked.sheet === undefined ? 'no-sheet' : 'unknown-sheet', {
          sheet: (asked.sheet ?? '').slice(0, 60),
          sheets: book.sheets
            .map(({ name }) => name)
            .join(', ')
            .slice(0, 300),
        }),
      );
    const table = readSheet(parts, sheet, book);
    const read = readTable(table, asked);
    const others = asked.sheet === undefined ? book.sheets.filter((one) => one !== sheet).map(({ name }) => name) : [];
    const notices =
      others.length > 0
        ? [noticed('other-sheets', { sheet: sheet.name, sheets: others.join(', ').slice(0, 300) })]
        : [];
    return {
      ...read,
      problems: [...notices, ...read.problems],
      ...(read.mapping && { mapping: { ...read.mapping, sheet: sheet.name } }),
    };
  } catch (error) {
    if (error instanceof PartError) return unreadable(error.problem);
    throw error;
  }
}

/** LibreOffice's own format begins with a part that names it. */
const isOpenDocument = (bytes: Uint8Array): boolean =>
  /^mimetypeapplication\/vnd\.oasis\.opendocument/.test(String.fromCharCode(...bytes.subarray(30, 90)));

class PartError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Walks through a part; what ends the walk ends the reading. A part that is not there is empty. */
function walk(parts: Parts, name: string, handlers: Parameters<typeof walkXml>[1]): void {
  const bytes = parts[name] ?? parts[`/${name}`];
  if (!bytes) return;
  const { text, problems } = decodeText(bytes);
  const problem = text === undefined ? (problems[0] ?? failed('broken-zip')) : walkXml(text, handlers);
  if (problem) throw new PartError(problem);
}

function readBook(parts: Parts): Book {
  const targets = new Map<string, string>();
  walk(parts, 'xl/_rels/workbook.xml.rels', {
    open(tag) {
      if (tag.local === 'Relationship') targets.set(attribute(tag, 'Id') ?? '', attribute(tag, 'Target') ?? '');
    },
  });
  const sheets: Sheet[] = [];
  let since1904 = false;
  walk(parts, 'xl/workbook.xml', {
    open(tag) {
      if (tag.local === 'workbookPr') since1904 = /^(?:1|true)$/.test(attribute(tag, 'date1904') ?? '');
      if (tag.local !== 'sheet') return;
      const relation = Object.values(tag.attributes).find((one) => one.local === 'id' && one.prefix !== '')?.value;
      const target = targets.get(relation ?? '') ?? '';
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      if (/worksheets\//.test(part)) sheets.push({ name: attribute(tag, 'name') ?? '', part });
    },
  });
  return { sheets, since1904 };
}

/** The first sheet with a cell in it. */
function firstFilled(parts: Parts, { sheets }: Book): Sheet | undefined {
  const filled = sheets.find(({ part }) => {
    const text = decodeText((parts[part] ?? new Uint8Array()).subarray(0, 20_000)).text ?? '';
    return /<(?:\w+:)?[vt][\s>]/.test(text);
  });
  return filled ?? sheets[0];
}

function readStrings(parts: Parts): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  walk(parts, 'xl/sharedStrings.xml', {
    open({ local }) {
      if (local === 'si') text = '';
      inText = local === 't';
      if (local === 'rPh') phonetic = true;
    },
    text(part) {
      if (inText && !phonetic) text += part;
    },
    close({ local }) {
      inText = false;
      if (local === 'rPh') phonetic = false;
      if (local === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
}

/** Which cell styles show a date. */
function readDateStyles(parts: Parts): boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  walk(parts, 'xl/styles.xml', {
    open(tag) {
      if (tag.local === 'numFmt') codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
      if (tag.local === 'cellXfs') inCells = true;
      if (tag.local !== 'xf' || !inCells) return;
      const id = Number(attribute(tag, 'numFmtId') ?? 0);
      styles.push(isDateFormat(id, codes.get(id)));
    },
    close({ local }) {
      if (local === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function readSheet(parts: Parts, sheet: Sheet, book: Book): string[][] {
  const strings = readStrings(parts);
  const dates = readDateStyles(parts);
  const table: string[][] = [];
  let cell:
    | { readonly row: number; readonly column: number; readonly type: string; readonly style: number }
    | undefined;
  let row = 0;
  let column = 0;
  let value = '';
  let taking = false;
  walk(parts, sheet.part, {
    open(tag: Tag) {
      if (tag.local === 'row') {
        row = Number(attribute(tag, 'r') ?? row + 1);
        column = 0;
        if (!(row >= 1)) refuse(failed('bad-xml', { message: 'row number' }));
      } else if (tag.local === 'c') {
        column = columnOf(attribute(tag, 'r')) ?? column + 1;
        cell = { row, column, type: attribute(tag, 't') ?? 'n', style: Number(attribute(tag, 's') ?? 0) };
        value = '';
      } else taking = cell !== undefined && (tag.local === 'v' || tag.local === 't');
    },
    text(part) {
      if (taking) value += part;
    },
    close({ local }) {
      taking = false;
      if (local !== 'c' || !cell) return;
      const text = textOf(cell.type, value, strings, dates[cell.style] === true, book.since1904);
      if (text !== '') put(table, cell.row, cell.column, text);
      cell = undefined;
    },
  });
  return Array.from(table, (cells) => Array.from(cells ?? [], (text) => text ?? ''));
}

/** Empty rows and cells before a filled one stay as holes until the end. */
function put(table: string[][], row: number, column: number, text: string): void {
  if (row > LIMITS.rows + 1) refuse(failed('too-many-rows', { limit: LIMITS.rows }));
  if (column > LIMITS.columns) refuse(failed('too-many-columns', { count: column, limit: LIMITS.columns }));
  const cells = table[row - 1] ?? [];
  table[row - 1] = cells;
  cells[column - 1] = text;
}

function columnOf(address: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d*$/.exec(address ?? '')?.[1];
  return letters === undefined
    ? undefined
    : letters.split('').reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
}

function textOf(type: string, value: string, strings: readonly string[], isDate: boolean, since1904: boolean): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
    case 'str':
      return unescaped(value);
    case 'e':
      return value;
    case 'b':
      return value === '1' ? 'true' : 'false';
    case 'd':
      return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
    default:
      return (isDate && value !== '' ? dateOf(Number(value), since1904) : undefined) ?? value;
  }
}

/** Excel writes characters that XML cannot hold as _x000D_. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
