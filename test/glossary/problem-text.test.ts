/** Every code that the sources give to a problem has a sentence, and no sentence has outlived its code. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '../../glossary/concept.ts';
import { EXCHANGE_TEXTS } from '../../glossary/exchange-problem-text.ts';
import { problemText } from '../../glossary/problem-text.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** Where problems are made; the engine's folders make findings and reasons, which have sentences of their own. */
const FOLDERS = ['glossary', 'glossary/exchange', 'electron/host', 'electron/app', 'electron/cli'];
const MAKERS = /\b(?:failed|noticed|problemOf|stop|report|add|problem|refuse|fail|unreadable)\(([^{}]*?)(?=[{);])/g;
const LITERAL = /\bcode: '([a-z][a-z0-9-]*)'|\bcode: [^,;\n]*\? '([a-z][a-z0-9-]*)' : '([a-z][a-z0-9-]*)'/g;

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('problem-text.ts'))
    .map((name) => readFileSync(path.join(root, folder, name), 'utf8')),
);

/** Codes have a hyphen, but for three. */
const isCode = (word: string): boolean => /^[a-z]+(?:-[a-z0-9]+)+$/.test(word) || ['yaml', 'conflict'].includes(word);

function codesIn(text: string): string[] {
  const called = [...text.matchAll(MAKERS)].flatMap(([, args = '']) =>
    [...args.replace(/\[[^\]]*\]/g, '').matchAll(/'([^']*)'/g)].map(([, word = '']) => word),
  );
  const literal = [...text.matchAll(LITERAL)].flatMap(([, ...words]) => words.filter((word) => word !== undefined));
  return [...called, ...literal].filter(isCode);
}
const codes = [...new Set(sources.flatMap(codesIn))].sort();

test('every code of a problem has a sentence', () => {
  expect(codes.length).toBeGreaterThan(80);
  const problem = (code: string): Problem => ({ code, severity: 'error', data: {} });
  expect(codes.filter((code) => problemText(problem(code)).startsWith(`${code}:`))).toEqual([]);
});

test('the search finds the usual ways to make a problem', () => {
  expect(codesIn("return unreadable(failed('a-b', { x: 1 }));")).toEqual(['a-b']);
  expect(codesIn("problemOf(id === BUNDLED ? 'a-b' : 'c-d', {})")).toEqual(['a-b', 'c-d']);
  expect(codesIn("report(['plain'], 'a-b')")).toEqual(['a-b']);
  expect(codesIn("{ code: 'a-b', severity: 'error' }")).toEqual(['a-b']);
});

test('every sentence about exchange belongs to a code', () => {
  const all = sources.join('\n');
  expect(Object.keys(EXCHANGE_TEXTS).filter((code) => !all.includes(`'${code}'`))).toEqual([]);
});

test('a sentence is a whole sentence, whatever is missing', () => {
  for (const code of codes) expect(problemText({ code, severity: 'error', data: {} })).toMatch(/[.?]$/);
});
