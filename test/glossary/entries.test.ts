/** The bundled entries as a whole: clean by the validator, every entry's own checks included, and by the style guide's countable rules. */
import { describe, expect, test } from 'vitest';
import { bundledGlossary } from '../../glossary/bundled.ts';
import { checkGlossary } from '../../glossary/check-glossary.ts';
import { preferredTerm, termText, wordingText } from '../../glossary/concept.ts';
import { problemText } from '../../glossary/problem-text.ts';

const { concepts } = bundledGlossary();
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
/** The ids for which something does not hold, so that a failure reads as a list of work. */
const failing = (holds: (c: (typeof concepts)[number]) => boolean): string[] =>
  concepts.filter((c) => !holds(c)).map((c) => c.id);

test('the glossary is clean, and every check of every entry passes', () => {
  const errors = checkGlossary(bundledGlossary()).filter((p) => p.severity === 'error');
  expect(errors.map((p) => `${p.file}: ${problemText(p)}`)).toEqual([]);
});

describe('each entry', () => {
  test('has a part of speech and a topic; nearly all have an example and a check', () => {
    expect(failing((c) => c.pos !== undefined && (c.topic?.length ?? 0) > 0)).toEqual([]);
    expect(failing((c) => (c.checks?.length ?? 0) > 0).length).toBeLessThan(concepts.length * 0.08);
    expect(failing((c) => (c.examples?.length ?? 0) > 0).length).toBeLessThan(concepts.length * 0.05);
  });

  test('has a definition of one short sentence', () => {
    expect(failing((c) => words(c.definition ?? '') >= 4)).toEqual([]);
    expect(failing((c) => words(c.definition ?? '') <= 40)).toEqual([]);
  });

  test('does not define a word of several letters by itself', () => {
    const circular = failing((c) => {
      const name = preferredTerm(c).toLowerCase();
      return (
        name.length < 6 ||
        !(c.definition ?? '')
          .toLowerCase()
          .split(/[^\p{L}-]+/u)
          .join(' ')
          .includes(` ${name} `)
      );
    });
    expect(circular.length).toBeLessThan(concepts.length * 0.01);
  });

  test('has wordings that a sentence can bear', () => {
    expect(failing((c) => words(wordingText(c.plain)) <= 9)).toEqual([]);
    expect(failing((c) => words(wordingText(c.meaning)) <= 16)).toEqual([]);
  });
});

test('no two definitions are nearly the same', () => {
  const seen = new Map<string, string>();
  const twins: string[] = [];
  for (const c of concepts) {
    const key = [...new Set((c.definition ?? '').toLowerCase().match(/\p{L}{3,}/gu) ?? [])].sort().join(' ');
    const other = seen.get(key);
    if (other !== undefined) twins.push(`${other} = ${c.id}`);
    seen.set(key, c.id);
  }
  expect(twins).toEqual([]);
});

test('there are enough of each side, and at least 150 clashes', () => {
  const bySide = (side: string): number => concepts.filter((c) => c.side === side).length;
  expect(concepts.length).toBeGreaterThanOrEqual(1200);
  for (const side of ['marketing', 'it']) expect(bySide(side)).toBeGreaterThan(600);
  const claims = new Map<string, number>();
  for (const c of concepts)
    for (const t of new Set(c.terms.map((x) => termText(x).toLowerCase()))) claims.set(t, (claims.get(t) ?? 0) + 1);
  expect([...claims.values()].filter((n) => n > 1).length).toBeGreaterThanOrEqual(150);
});
