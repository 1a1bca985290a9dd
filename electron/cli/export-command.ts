/** `termbridge glossary export PATH --to FILE`. */
import { stat } from 'node:fs/promises';
import { EXPORT_FORMATS, type ExportFormat } from '../../glossary/exchange/exchange.ts';
import { exportFormatOf, exportGlossary } from '../../glossary/exchange/export-glossary.ts';
import { problemText } from '../../glossary/problem-text.ts';
import { writeAtomically } from '../host/atomic-write.ts';
import { oneOf, readArguments } from './arguments.ts';
import { readGlossary } from './glossaries.ts';
import { causeOf } from './input.ts';
import { UsageError } from './usage-error.ts';

/** What the format cannot hold is said on standard error; that is no failure. `--to -` is standard output. */
export async function exportCommand(words: readonly string[]): Promise<number> {
  const args = readArguments('glossary export', words, { to: { type: 'string' }, format: { type: 'string' } }, 1);
  const [from] = args.positionals;
  const to = args.text('to');
  if (from === undefined) throw new UsageError('glossary export: name a glossary folder or file.');
  if (to === undefined) throw new UsageError('glossary export: say where to with --to FILE.');
  const format = oneOf<ExportFormat>('format', args.text('format') ?? exportFormatOf(to), EXPORT_FORMATS);
  const glossary = await readGlossary(from);
  const { bytes, problems } = await exportGlossary(glossary, format);
  if (to === '-') process.stdout.write(bytes);
  else {
    if ((await stat(to).catch(() => undefined))?.isDirectory())
      throw new UsageError(`--to ${to} is a folder: name a file.`);
    try {
      await writeAtomically(to, bytes);
    } catch (error) {
      throw new UsageError(`${to} cannot be written: ${causeOf(error)}.`);
    }
  }
  for (const problem of problems) console.error(`${to}: ${problemText(problem)}`);
  if (to !== '-') console.log(`${glossary.concepts.length} concepts written to ${to}`);
  return 0;
}
