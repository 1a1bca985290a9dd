/** A glossary as an Excel workbook: real text cells, so that nothing is ever run as a formula, under a header that stays in view. */
import type { Glossary, Problem } from '../concept.ts';
import { LIMITS, noticed } from './exchange.ts';
import { toTable } from './table.ts';

/** What the writer gives back, of which Node and browsers have the rest. */
interface Packed {
  arrayBuffer(): Promise<ArrayBuffer>;
}

export async function writeXlsx(
  glossary: Glossary,
): Promise<{ readonly bytes: Uint8Array; readonly problems: readonly Problem[] }> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const { table, problems } = toTable(glossary);
  const found: Problem[] = [...problems];
  const [header = [], ...rows] = table;
  const body = rows.map((row, n) =>
    row.map((cell, i) => {
      const text = escaped(cell);
      if (text.length <= LIMITS.cell)
        return text === '' ? null : { value: text, type: String, wrap: true, alignVertical: 'top' as const };
      found.push(
        noticed('cell-too-long', { column: header[i] ?? '', id: glossary.concepts[n]?.id ?? '', limit: LIMITS.cell }),
      );
      return null;
    }),
  );
  const packed: Packed = await writeWorkbook(
    [header.map((name) => ({ value: name, type: String, fontWeight: 'bold' as const })), ...body],
    {
      sheet: 'Glossary',
      stickyRowsCount: 1,
      columns: header.map((name) => ({
        width: ['definition', 'plain', 'meaning', 'examples'].includes(name) ? 48 : 20,
      })),
    },
  ).toBlob();
  return { bytes: new Uint8Array(await packed.arrayBuffer()), problems: found };
}

/** What XML cannot hold or the writer would drop, and text that looks like Excel's own escape for such a character. */
const NEEDS_ESCAPE = /(?![\t\n\u0085])\p{Cc}|\p{Cs}|[\uFDD0-\uFDEF\uFFFD-\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const escaped = (text: string): string =>
  text.replace(NEEDS_ESCAPE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
