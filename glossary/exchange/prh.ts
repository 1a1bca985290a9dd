/** Rules for prh (and textlint-rule-prh). Each rule carries specs that prh runs when it loads them. */
import { stringify } from 'yaml';
import type { Glossary, Problem } from '../concept.ts';
import { utf8 } from './decode-text.ts';
import { leftOut, unsaid } from './left-out.ts';
import { type Pair, wordPairs } from './word-pairs.ts';

/** prh knows no case and one answer a term, so a sentence's start is a rule of its own and a clash has none. */
export function writePrh(glossary: Glossary): { readonly bytes: Uint8Array; readonly problems: readonly Problem[] } {
  const { pairs, skipped } = wordPairs(glossary);
  const all = pairs.flatMap((pair) => [pair, ...atStart(pair)]);
  const answers = new Map<string, Set<string>>();
  for (const { from, to } of all) answers.set(from, (answers.get(from) ?? new Set()).add(to));
  const rules = new Map<string, { expected: string; patterns: string[]; specs: { from: string; to: string }[] }>();
  const written = new Set<string>();
  const seen = new Set<string>();
  for (const { from, to, concept } of all) {
    if (seen.has(from)) {
      if (answers.get(from)?.size === 1) written.add(concept);
      continue;
    }
    if (answers.get(from)?.size !== 1) continue;
    seen.add(from);
    written.add(concept);
    const key = `${concept}\n${to}`;
    const rule = rules.get(key) ?? { expected: to, patterns: [], specs: [] };
    rule.patterns.push(pattern(from));
    rule.specs.push({ from, to });
    rules.set(key, rule);
  }
  const head = `# ${glossary.name.replace(/\s+/g, ' ')}\n`;
  const file = { version: 1, rules: [...rules.values()].sort((a, b) => longest(b) - longest(a)) };
  const missing = glossary.concepts.filter(({ id }) => !written.has(id));
  const problems = [
    ...leftOut(
      'prh',
      missing.filter((concept) => skipped.includes(concept)),
      'export-no-wording',
    ),
    ...leftOut(
      'prh',
      missing.filter((concept) => !skipped.includes(concept)),
      'export-clash',
    ),
    ...unsaid('prh', glossary.concepts, ['id', 'terms', 'plain', 'status']),
  ];
  return { bytes: utf8(head + stringify(file, { lineWidth: 0 })), problems };
}

const longest = ({ specs }: { readonly specs: readonly { readonly from: string }[] }): number =>
  Math.max(...specs.map(({ from }) => from.length));

function atStart(pair: Pair): Pair[] {
  const from = capital(pair.from);
  return pair.exact || from === pair.from ? [] : [{ ...pair, from, to: capital(pair.to) }];
}
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A regular expression of our own: prh's `wordBoundary` fails at terms such as C++, and its escaping at hyphens. */
const pattern = (text: string): string => `/(?<![\\w-])${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\w-])/`;
