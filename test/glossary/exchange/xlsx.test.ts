import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { exportGlossary } from '../../../glossary/exchange/export-glossary.ts';
import { importFile } from '../../../glossary/exchange/import-file.ts';
import { small } from './concepts.ts';
import { excelFile, excelParts, libreOfficeFile, zip } from './files.ts';

const values = (file: Uint8Array, sheet?: string) => {
  const result = importFile(file, 'words.xlsx', sheet === undefined ? {} : { sheet });
  return { ...result, values: result.concepts.map(({ row, value }) => [row, value]) };
};

test("Excel's own file: rich text, reading aids, inline text, formula values, dates by style, gaps, several sheets", () => {
  const result = values(excelFile());
  expect(result.values).toEqual([
    [2, { terms: ['vanity URL'], plain: 'short address\n for print', changed: '2026-11-23' }],
    [4, { terms: ['CRM'], plain: 'customer list', side: 'it', changed: '2026-11-23 12:00:00' }],
  ]);
  expect(result.problems.find(({ code }) => code === 'other-sheets')?.data).toEqual({
    sheet: 'Terms',
    sheets: 'Notes, Old & gone',
  });
  expect(result.mapping.sheet).toBe('Terms');
});

test('another sheet by its name; one that is not there is said', () => {
  expect(values(excelFile(), 'Old & gone').values).toEqual([[2, { terms: ['customer list'] }]]);
  expect(values(excelFile(), 'Nope').problems).toMatchObject([{ code: 'unknown-sheet' }]);
});

test("LibreOffice's own file", () => {
  expect(values(libreOfficeFile()).values).toEqual([
    [2, { terms: ['cutover'], plain: 'switch to the new system', changed: '2026-11-23' }],
  ]);
});

test('days are counted from 1904 where the workbook says so', () => {
  const parts = excelParts();
  parts['xl/workbook.xml'] = parts['xl/workbook.xml']?.replace('<workbookPr', '<workbookPr date1904="1"') ?? '';
  parts['xl/worksheets/sheet2.xml'] = parts['xl/worksheets/sheet2.xml']?.replace('<v>46349</v>', '<v>44887</v>') ?? '';
  expect(values(zip(parts)).concepts[0]?.value['changed']).toBe('2026-11-23');
});

describe('our own workbook', () => {
  test('another reader finds real cells under a header', async () => {
    const { bytes } = await exportGlossary(small, 'xlsx');
    const [sheet] = await readWorkbook(Buffer.from(bytes));
    const rows = sheet?.data ?? [];
    expect(rows[0]?.slice(0, 4)).toEqual(['id', 'term', 'other terms', 'deprecated terms']);
    expect(rows.map((row) => row[1])).toEqual(['term', 'CRM', 'deploy', 'lead']);
    expect(rows[2]?.[rows[0]?.indexOf('definition') ?? -1]).toBe(
      'To put a new version where visitors use it;\nusually outside office hours.',
    );
  });

  test('what looks like a formula is a text cell', async () => {
    const { bytes } = await exportGlossary(
      { id: 'g', name: 'g', concepts: [{ id: 'a', side: 'it', terms: ['=cmd|x'], plain: '+1' }] },
      'xlsx',
    );
    const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
    expect(sheet).not.toContain('<f');
    expect(sheet.match(/t="s"/g)?.length).toBe(7 + 4);
  });

  test('a text that no cell can hold is left out and named', async () => {
    const definition = 'word '.repeat(3_999).trim();
    const near = Array.from({ length: 9 }, (_, i) => definition.slice(0, 19_000) + i);
    const { problems } = await exportGlossary(
      { id: 'g', name: 'g', concepts: [{ id: 'a', side: 'it', terms: ['a'], plain: 'b', definition, near }] },
      'xlsx',
    );
    expect(problems).toMatchObject([{ code: 'cell-too-long', data: { id: 'a', column: 'near' } }]);
  });
});
