/** Files that LibreOffice, OmegaT and an Excel-like writer made (test/fixtures/exchange/README.md says how), and LibreOffice itself where it is installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { bundledGlossary } from '../../../glossary/bundled.ts';
import type { Concept } from '../../../glossary/concept.ts';
import type { ExportFormat } from '../../../glossary/exchange/exchange.ts';
import { exportGlossary } from '../../../glossary/exchange/export-glossary.ts';
import { type Imported, importFile } from '../../../glossary/exchange/import-file.ts';
import { matchImport } from '../../../glossary/exchange/match-import.ts';
import { toTable } from '../../../glossary/exchange/table.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/exchange');
const fixture = (name: string): Uint8Array => readFileSync(path.join(folder, name));
const read = (name: string): Imported => importFile(fixture(name), name);
const oddWords = {
  id: 'odd-words',
  name: 'Odd words',
  concepts: read('odd-words.json').concepts.flatMap(({ concept }) => concept ?? []),
};

describe('a glossary that went through another program is the same', () => {
  test.each(['odd-words-libreoffice.xlsx', 'odd-words-libreoffice.csv'])('%s', (name) => {
    const back = read(name);
    const byId = (all: readonly Concept[]): Concept[] => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(back.problems).toEqual([]);
    expect(byId(back.concepts.flatMap(({ concept }) => concept ?? []))).toEqual(byId(oddWords.concepts));
    expect(matchImport(oddWords.concepts, back.concepts, back.allTerms).map(({ state }) => state)).toEqual(
      oddWords.concepts.map(() => 'same'),
    );
  });

  test('OmegaT reads every line as we mean it', async () => {
    const { bytes } = await exportGlossary(oddWords, 'omegat');
    const lines = new TextDecoder().decode(bytes).split('\n');
    const understood = new TextDecoder().decode(fixture('odd-words-omegat.txt'));
    expect(lines.filter((line) => line !== '' && !line.startsWith('#')).join('\n')).toBe(understood.trimEnd());
  });
});

describe('a table typed in another program', () => {
  const rows = (name: string): unknown[] => read(name).concepts.map(({ row, value }) => [row, value]);
  const faults = (name: string): unknown[] =>
    read(name).concepts.flatMap(({ problems }) =>
      problems.map(({ code, data }) => [code, data['row'], data['column']]),
    );

  test('LibreOffice, .xlsx: the first sheet with cells, days by their style, values of formulas, a hidden row', () => {
    expect(rows('typed-libreoffice.xlsx')).toMatchObject([
      [
        2,
        {
          terms: ['Vanity URL'],
          side: 'marketing',
          changed: '2026-11-23',
          definition: 'First line; with a semicolon,\nsecond line "quoted" & linked',
        },
      ],
      [5, { terms: ['CRM'], plain: 'customer list', definition: '=SUM(A1) is only text here', changed: '2025-02-28' }],
      [6, { terms: ['404'], plain: 'page that is not there' }],
      [7, { terms: ['Größe 🙂 日本'] }],
    ]);
    expect(faults('typed-libreoffice.xlsx')).toEqual([['formula-error', 7, 'Definition']]);
    expect(read('typed-libreoffice.xlsx').problems.map(({ code }) => code)).toEqual([
      'other-sheets',
      'initial-capitals',
    ]);
  });

  test('LibreOffice, .csv', () => {
    expect(rows('typed-libreoffice.csv')).toMatchObject([
      [2, { terms: ['Vanity URL'], plain: 'short address', changed: '11/23/2026' }],
      [5, { terms: ['CRM'] }],
      [6, { terms: ['404'] }],
      [7, { terms: ['Größe 🙂 日本'] }],
    ]);
    expect(faults('typed-libreoffice.csv')).toEqual([['formula-error', 7, 'Definition']]);
  });

  test('as Excel lays it out', () => {
    expect(rows('typed-xlsxwriter.xlsx')).toMatchObject([
      [
        2,
        {
          terms: ['click-through rate'],
          side: 'marketing',
          definition: 'Clicks by views;\nin "percent", & more',
          changed: '2026-11-23',
        },
      ],
      [3, { terms: ['CMS'], side: 'it', definition: '=not a formula', changed: '2026-11-23 12:00:00' }],
      [5, { terms: ['landing page'], plain: 'page an ad leads to' }],
      [6, { terms: ['404'] }],
      [7, { terms: ['churn'] }],
    ]);
    expect(faults('typed-xlsxwriter.xlsx')).toEqual([['formula-error', 7, 'Say instead']]);
  });
});

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

describe.runIf(office !== undefined)('LibreOffice, where it is installed', { timeout: 120_000 }, () => {
  const convert = async (format: ExportFormat, filter: readonly string[], made: string): Promise<Uint8Array> => {
    const place = mkdtempSync(path.join(os.tmpdir(), 'termbridge-office-'));
    const from = path.join(place, `words.${format}`);
    writeFileSync(from, (await exportGlossary(bundledGlossary(), format)).bytes);
    spawnSync(office ?? '', [
      `-env:UserInstallation=file://${place}/profile`,
      '--headless',
      ...filter,
      '--outdir',
      path.join(place, 'out'),
      from,
    ]);
    const bytes = readFileSync(path.join(place, 'out', made));
    rmSync(place, { recursive: true, force: true });
    return bytes;
  };
  const sorted = {
    ...bundledGlossary(),
    concepts: [...bundledGlossary().concepts].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };

  test('shows every cell of our workbook as it is', async () => {
    const csv = await convert('xlsx', ['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1'], 'words.csv');
    const shown = parse(Buffer.from(csv), { bom: true });
    const { table } = toTable(sorted);
    expect(shown).toHaveLength(table.length);
    for (const [n, row] of table.entries()) expect(shown[n]).toEqual(row);
  });

  test('opens our CSV, and what it saves as .xlsx is the same glossary', async () => {
    const xlsx = await convert('csv', ['--infilter=CSV:44,34,76,1', '--convert-to', 'xlsx'], 'words.xlsx');
    const { concepts, allTerms } = importFile(xlsx, 'words.xlsx');
    expect(matchImport(sorted.concepts, concepts, allTerms).filter(({ state }) => state !== 'same')).toEqual([]);
  });
});
