/** Look-up over the bundled glossary: floors for the labelled look-ups and for descriptions, and names with mistakes made by rule. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledGlossary } from '../../glossary/bundled.ts';
import { termText } from '../../glossary/concept.ts';
import { createLibrary } from '../../glossary/library.ts';

const glossary = bundledGlossary();
const library = createLibrary([glossary]);
const read = (file: string): string[] =>
  readFileSync(path.resolve(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
const fold = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[-_/\s]+/g, ' ')
    .trim();

/** "call to action (CTA)" -> both names; "bounce (email)" -> the name: the bracket only says which sense. */
function namesOf(label: string): string[] {
  const [, name, bracket] = /^(.*?)\s*\(([^)]+)\)$/.exec(label) ?? [];
  if (name === undefined || bracket === undefined) return [fold(label)];
  return /[A-Z].*[A-Z]/.test(bracket) ? [fold(name), fold(bracket)] : [fold(name)];
}
/** Place of the first hit with one of the names, from 1. */
function rankOf(query: string, labels: readonly string[]): number {
  const wanted = new Set(labels.flatMap(namesOf));
  const at = library.lookup(query, { limit: 10 }).findIndex((h) => h.terms.some((t) => wanted.has(fold(t))));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}
const share = (hits: readonly boolean[]): number => hits.filter(Boolean).length / hits.length;

test('95 % of the labelled look-ups are within their rank', () => {
  const rows = read('../cases/lookups.jsonl').map(
    (l) => JSON.parse(l) as { query: string; expect: string[]; within: number },
  );
  expect(share(rows.map((r) => rankOf(r.query, r.expect) <= r.within))).toBeGreaterThanOrEqual(0.95);
});

test('three of four descriptions find what they mean among the first five', () => {
  const rows = read('lookup-descriptions.txt').map((l) => l.split(' => ') as [string, string]);
  expect(rows.length).toBeGreaterThan(70);
  expect(share(rows.map(([query, names]) => rankOf(query, names.split(' / ')) <= 5))).toBeGreaterThanOrEqual(0.75);
});

describe('of every seventh name', () => {
  const names = glossary.concepts.flatMap((c) => c.terms.map(termText)).filter((_, i) => i % 7 === 0);
  test('the exact name finds its concept first', () => {
    // A bracket in a label parts its names, so names that hold one are left out.
    const whole = names.filter((name) => !name.includes('('));
    expect(whole.filter((name) => rankOf(name, [name]) !== 1)).toEqual([]);
  });
  test('without its spaces and hyphens it is among the first three', () => {
    const spaced = names.filter((n) => /^[a-z]+[ -][a-z -]+$/i.test(n));
    expect(share(spaced.map((n) => rankOf(n.replace(/[ -]/g, ''), [n]) <= 3))).toBeGreaterThanOrEqual(0.99);
  });
  test('with two letters swapped it is among the first three', () => {
    const long = names.filter((n) => /^[a-z ]{7,}$/.test(n) && n[3] !== n[4] && n[3] !== ' ' && n[4] !== ' ');
    const swapped = (n: string): string => n.slice(0, 3) + n[4] + n[3] + n.slice(5);
    expect(share(long.map((n) => rankOf(swapped(n), [n]) <= 3))).toBeGreaterThanOrEqual(0.98);
  });
});
