/** The rows that could not be imported, as a CSV file to mend and import again. */
import { preferredTerm } from '../../glossary/concept.ts';
import type { ImportPreview } from '../../glossary/host-api.ts';
import { problemText } from '../../glossary/problem-text.ts';
import { attempt, host } from '../state/app.ts';

/** A cell as CSV; a leading = + - @ would be a formula to a spreadsheet. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

export async function saveBadRows(preview: ImportPreview): Promise<void> {
  const bad = preview.rows.filter(({ state }) => state === 'error');
  const lines = bad.map(({ row, concept, problems }) =>
    [String(row), concept?.terms === undefined ? '' : preferredTerm(concept), problems.map(problemText).join(' ')]
      .map(cell)
      .join(','),
  );
  const text = `\ufeff${['"row","term","problem"', ...lines].join('\r\n')}\r\n`;
  await attempt('The file could not be saved.', () =>
    host().saveFile({ name: 'rows-with-errors.csv', bytes: new TextEncoder().encode(text) }),
  );
}
