/** CSV, which has no standard: read whatever spreadsheets write, write what Excel and LibreOffice open as text and never as a formula. */
import { parse } from 'csv-parse/sync';
import type { Glossary, Problem } from '../concept.ts';
import { decodeText, utf8WithMark } from './decode-text.ts';
import { failed, LIMITS, type Mapping, noticed, type ReadFile, unreadable } from './exchange.ts';
import { readTable, type Table, toTable } from './table.ts';

const DELIMITERS = [',', ';', '\t', '|'];
/** What a spreadsheet would run; `'` in front of it is already our own mark and gets another. */
const FORMULA = /^'*[=+\-@\t\r]/;
const NEUTRALISED = /^'+[=+\-@\t\r]/;

export function readCsv(bytes: Uint8Array, asked: Mapping = {}): ReadFile {
  const { text: decoded, problems } = decodeText(bytes);
  if (decoded === undefined) return unreadable(...problems);
  // Excel's own first line that names the delimiter.
  const named = /^sep=(.)\r?\n/.exec(decoded);
  const text = named ? decoded.slice(named[0].length) : decoded;
  const delimiter = asked.delimiter || named?.[1] || detectDelimiter(text);
  let table: Table;
  try {
    table = parse(text, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: LIMITS.record,
      to: LIMITS.rows + 2,
    });
  } catch (error) {
    return unreadable(...problems, csvProblem(error));
  }
  const read = readTable(
    table.map((row) => row.map((cell) => (NEUTRALISED.test(cell) ? cell.slice(1) : cell))),
    asked,
  );
  return {
    ...read,
    problems: [...problems, ...read.problems],
    ...(read.mapping && { mapping: { ...read.mapping, delimiter } }),
  };
}

function csvProblem(error: unknown): Problem {
  const { code, lines } = error as { readonly code?: string; readonly lines?: number };
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
    return failed('open-quote', { line: lines ?? 1 }, lines);
  if (code === undefined) throw error;
  return failed('bad-csv', { line: lines ?? 1 }, lines);
}

/** The delimiter that cuts the first lines into the most columns of the same number, outside of quotes. */
function detectDelimiter(text: string): string {
  const head = text.slice(0, 64_000);
  let best = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const counts = countPerLine(head, delimiter);
    const usual = mostFrequent(counts.filter((count) => count > 0));
    const score = (usual * counts.filter((count) => count === usual).length) / Math.max(1, counts.length);
    if (score > most) {
      best = delimiter;
      most = score;
    }
  }
  return best;
}

function countPerLine(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let quoted = false;
  let count = 0;
  let filled = false;
  for (const c of `${text}\n`) {
    if (c === '"') quoted = !quoted;
    else if (c === '\n' && !quoted) {
      if (filled) counts.push(count);
      count = 0;
      filled = false;
      if (counts.length === 50) break;
      continue;
    } else if (c === delimiter && !quoted) count++;
    filled ||= c.trim() !== '' || c === delimiter;
  }
  return counts;
}

function mostFrequent(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const n of numbers) times.set(n, (times.get(n) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** What a spreadsheet takes for a number, a day, a time or a truth value when it opens a CSV, and may write in another way. */
const NUMBER_LIKE = /^(?:\d[\d.,]*%?|\d+(?:[./-]\d+){1,2}|\d{1,2}:\d{2}(?::\d{2})?|\d[\d.]*e\d+|true|false)$/i;

/** RFC 4180 with a mark for UTF-8; a cell that would be a formula gets an apostrophe in front, which reading takes off again. */
export function writeCsv(glossary: Glossary): { readonly bytes: Uint8Array; readonly problems: readonly Problem[] } {
  const { table, problems } = toTable(glossary);
  const [header = [], ...rows] = table;
  const days = header.indexOf('changed');
  const cells = rows.flatMap((row) => row.filter((cell, i) => i !== days && NUMBER_LIKE.test(cell)));
  const [example] = cells;
  const risky = example === undefined ? [] : [noticed('csv-numbers', { count: cells.length, example })];
  return { bytes: utf8WithMark(csvText(table)), problems: [...problems, ...risky] };
}

const csvText = (table: Table): string => `${table.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
function cellText(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
