/** A Vale style of the kind `substitution`: term -> what to say instead. A term with several meanings offers them all. */
import { stringify } from 'yaml';
import type { Glossary, Problem } from '../concept.ts';
import { utf8 } from './decode-text.ts';
import { leftOut, unsaid } from './left-out.ts';
import { wordPairs } from './word-pairs.ts';

/** Keys are regular expressions; Vale skips those with a group that is not written `(?:`. */
const escapeKey = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

export function writeVale(glossary: Glossary): { readonly bytes: Uint8Array; readonly problems: readonly Problem[] } {
  const { pairs, skipped } = wordPairs(glossary);
  const swap = new Map<string, string[]>();
  const written = new Set<string>();
  for (const { from, to, concept, exact } of pairs) {
    // `ignorecase` counts for the whole style, so a term such as IT would match "it".
    if (exact || from.includes('|')) continue;
    const key = escapeKey(from.toLowerCase());
    const values = swap.get(key) ?? [];
    const value = to.replaceAll('|', '/');
    if (!values.includes(value)) values.push(value);
    swap.set(key, values);
    written.add(concept);
  }
  const style = {
    extends: 'substitution',
    message: "Say '%s' instead of '%s'.",
    level: 'suggestion',
    ignorecase: true,
    action: { name: 'replace' },
    swap: Object.fromEntries([...swap].map(([key, values]) => [key, values.join('|')])),
  };
  const text = `# ${glossary.name.replace(/\s+/g, ' ')}: put it into a folder of your Vale StylesPath.\n${stringify(style, { lineWidth: 0 })}`;
  const missing = glossary.concepts.filter(({ id }) => !written.has(id));
  const problems = [
    ...leftOut(
      'vale',
      missing.filter((concept) => skipped.includes(concept)),
      'export-no-wording',
    ),
    ...leftOut(
      'vale',
      missing.filter((concept) => !skipped.includes(concept)),
      'export-exact-case',
    ),
    ...unsaid('vale', glossary.concepts, ['id', 'terms', 'plain', 'status']),
  ];
  return { bytes: utf8(text), problems };
}
