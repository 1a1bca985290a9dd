/** A glossary as JSON: the only format with everything in it and nothing to explain. */
import type { Concept, Glossary } from '../concept.ts';
import { decodeText, utf8 } from './decode-text.ts';
import { failed, LIMITS, type ReadConcept, type ReadFile, unreadable } from './exchange.ts';
import { linesOfItems } from './json-lines.ts';
import { isRecord, isTooDeep, withoutUnsafeKeys } from './plain-data.ts';

const MAX_NAME = 200;

/** `{concepts: [...]}`, or the list alone. Rows count the concepts from 1. */
export function readJson(bytes: Uint8Array): ReadFile {
  const { text, problems } = decodeText(bytes);
  if (text === undefined) return unreadable(...problems);
  if (isTooDeep(text)) return unreadable(failed('too-deep', { limit: LIMITS.depth }));
  let value: unknown;
  try {
    value = withoutUnsafeKeys(JSON.parse(text));
  } catch (error) {
    return unreadable(failed('not-json', { message: error instanceof Error ? error.message.slice(0, 200) : '' }));
  }
  const list = Array.isArray(value) ? value : isRecord(value) ? value['concepts'] : undefined;
  if (!Array.isArray(list)) return unreadable(failed('no-concepts'));
  if (list.length > LIMITS.rows) return unreadable(failed('too-many-rows', { limit: LIMITS.rows }));
  const lines = linesOfItems(text);
  const concepts = list.map((item: unknown, i): ReadConcept => {
    const line = lines[i] ?? 1;
    return isRecord(item)
      ? { row: i + 1, line, value: item, problems: [] }
      : { row: i + 1, line, value: {}, problems: [failed('not-mapping', { got: typeof item }, line)] };
  });
  return { concepts, problems, allTerms: true, head: headOf(value) };
}

function headOf(value: unknown): NonNullable<ReadFile['head']> {
  if (!isRecord(value)) return {};
  const text = (key: string): string | undefined => {
    const found = value[key];
    return typeof found === 'string' && found !== '' && found.length <= MAX_NAME ? found : undefined;
  };
  const id = text('id');
  const name = text('name');
  const language = text('language');
  return {
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    ...(language !== undefined && { language }),
  };
}

export function writeJson(glossary: Glossary): Uint8Array {
  const { id, name, language, owners, concepts } = glossary;
  const head = { id, name, ...(language !== undefined && { language }), ...(owners !== undefined && { owners }) };
  return utf8(`${JSON.stringify({ ...head, concepts: concepts.map(flat) }, null, 2)}\n`);
}

/** Unknown keys stand beside the known ones, as in a concept file. */
const flat = ({ extra, ...concept }: Concept): Record<string, unknown> => ({ ...extra, ...concept });
