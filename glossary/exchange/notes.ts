/** A key and its value as a note that people can read and we can read back: `plain: potential customer*`, `near: ["form","nurture"]`. */
import { parseJson } from './cell-list.ts';
import { isTooDeep, withoutUnsafeKeys } from './plain-data.ts';

/** Text that would be read back as something else, or lose its outer spaces, is written as JSON. */
const NOT_PLAIN = /^[\s["{]|\s$|^(?:true|false|null|-?\d[\d.eE+-]*)$|^$|\r/;

export function noteOf(key: string, value: unknown): string {
  const plain = typeof value === 'string' && !NOT_PLAIN.test(value);
  return `${key}: ${plain ? value : JSON.stringify(value)}`;
}

/** @returns undefined where the note is not one of ours: no such key, or no JSON where JSON must be. */
export function fromNote(
  note: string,
  keys: (key: string) => boolean,
): { readonly key: string; readonly value: unknown } | undefined {
  const match = /^([\p{L}][\p{L}\p{N}_ -]*): ([\s\S]+)$/u.exec(note.trim());
  const [, key = '', text = ''] = match ?? [];
  if (!match || !keys(key)) return undefined;
  if (!NOT_PLAIN.test(text)) return { key, value: text };
  const value = isTooDeep(text) ? undefined : parseJson(text);
  return value === undefined ? { key, value: text } : { key, value: withoutUnsafeKeys(value) };
}
