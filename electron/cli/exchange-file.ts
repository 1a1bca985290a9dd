/** Exchange files (CSV, XLSX, TBX, JSON, OmegaT) as the command line gets them: named by a path, read whole. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Glossary, Problem } from '../../glossary/concept.ts';
import { type ImportFormat, LIMITS, type Mapping } from '../../glossary/exchange/exchange.ts';
import type { Imported } from '../../glossary/exchange/import-file.ts';
import { problemText } from '../../glossary/problem-text.ts';
import { slug } from '../host/names.ts';
import { causeOf } from './input.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError for a file that is not there or too large; everything else is a problem in the answer. */
export async function importFrom(file: string, mapping?: Mapping, format?: ImportFormat): Promise<Imported> {
  let bytes: Uint8Array;
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new UsageError(`${file} is a folder: name a file.`);
    if (found.size > LIMITS.file) throw new UsageError(`${file}: ${problemText(tooLarge)}`);
    bytes = await readFile(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read: ${causeOf(error)}.`);
  }
  // Only who has such a file pays for the readers.
  const { importFile } = await import('../../glossary/exchange/import-file.ts');
  return importFile(bytes, path.basename(file), mapping, format);
}

const tooLarge: Problem = {
  code: 'file-too-large-to-import',
  severity: 'error',
  data: { limit: LIMITS.file / 1_000_000 },
};

/** The file as a glossary of its own, for `--glossary`, `validate` and `list`; `rows` tells where each concept stands. */
export async function readExchangeFile(file: string): Promise<{
  readonly glossary: Glossary;
  readonly problems: readonly Problem[];
  readonly rows: ReadonlyMap<string, number>;
}> {
  const { concepts, problems, head } = await importFrom(file);
  const stem = path.basename(file, path.extname(file));
  return {
    glossary: {
      id: slug(head.id ?? stem, 'file'),
      name: head.name ?? stem,
      ...(head.language !== undefined && { language: head.language }),
      concepts: concepts.flatMap(({ concept }) => concept ?? []),
    },
    problems: [...problems, ...concepts.flatMap((one) => one.problems)],
    rows: new Map(concepts.flatMap(({ concept, row, line = row }) => (concept ? [[concept.id, line] as const] : []))),
  };
}
