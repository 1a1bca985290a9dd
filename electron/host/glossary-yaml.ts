/** `glossary.yaml`, the few lines that name a glossary folder. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../../glossary/concept.ts';
import { LIMITS } from '../../glossary/exchange/exchange.ts';
import { isTooDeep } from '../../glossary/exchange/plain-data.ts';
import { errorCode } from './atomic-write.ts';

export const GLOSSARY_FILE = 'glossary.yaml';
const FORMAT = 1;
const MAX_BYTES = 100_000;

export interface GlossaryHead {
  readonly id: string;
  readonly name: string;
  readonly language?: string;
  readonly owners?: readonly string[];
}

const shape = z.object({
  id: z.string().min(1).max(100).optional(),
  name: z.string().min(1).max(200).optional(),
  language: z.string().max(20).optional(),
  owners: z.array(z.string().max(200)).max(100).optional(),
  format: z.number().optional(),
});

/** Reads the file's text; what is missing or wrong is taken from `fallback` and reported. */
export function parseGlossaryYaml(
  text: string,
  fallback: GlossaryHead,
): { readonly head: GlossaryHead; readonly problems: readonly Problem[] } {
  const problem = (code: string, data: Problem['data'], line = 1): Problem => ({
    code,
    severity: 'error',
    file: GLOSSARY_FILE,
    line,
    data,
  });
  if (isTooDeep(text)) return { head: fallback, problems: [problem('too-deep', { limit: LIMITS.depth })] };
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true, prettyErrors: false });
  const broken = [...document.errors, ...document.warnings][0];
  if (broken) {
    const line = text.slice(0, broken.pos[0]).split('\n').length;
    return { head: fallback, problems: [problem('yaml', { message: broken.message }, line)] };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { head: fallback, problems: [problem('yaml-anchor', {})] };
  }
  const read = shape.safeParse(value ?? {});
  if (!read.success) {
    const issue = read.error.issues[0];
    return {
      head: fallback,
      problems: [problem('bad-glossary-file', { key: issue?.path.join('.') ?? '', message: issue?.message ?? '' })],
    };
  }
  const { format = FORMAT, language, owners } = read.data;
  const head: GlossaryHead = {
    id: read.data.id ?? fallback.id,
    name: read.data.name ?? fallback.name,
    ...(language !== undefined && { language }),
    ...(owners !== undefined && { owners }),
  };
  return { head, problems: format > FORMAT ? [{ ...problem('newer-format', { format }), severity: 'warning' }] : [] };
}

/** Reads it from the folder; where there is none, `fallback` speaks and nothing is wrong. */
export async function readGlossaryHead(
  folder: string,
  fallback: GlossaryHead,
): Promise<{ readonly head: GlossaryHead; readonly problems: readonly Problem[] }> {
  const at = path.join(folder, GLOSSARY_FILE);
  const wrong = (code: string, data: Problem['data']) => ({
    head: fallback,
    problems: [{ code, severity: 'error' as const, file: GLOSSARY_FILE, data }],
  });
  try {
    const found = await stat(at);
    if (!found.isFile() || found.size > MAX_BYTES) return wrong('head-too-large', { limit: MAX_BYTES });
    return parseGlossaryYaml(await readFile(at, 'utf8'), fallback);
  } catch (error) {
    const cause = errorCode(error);
    return cause === 'ENOENT' ? { head: fallback, problems: [] } : wrong('unreadable-file', { cause });
  }
}

export function formatGlossaryYaml(head: GlossaryHead): string {
  const lines = [
    `format: ${FORMAT}`,
    `id: ${head.id}`,
    `name: ${JSON.stringify(head.name)}`,
    `language: ${head.language ?? 'en'}`,
  ];
  if (head.owners?.length) lines.push(`owners: [${head.owners.map((owner) => JSON.stringify(owner)).join(', ')}]`);
  return `${lines.join('\n')}\n`;
}
