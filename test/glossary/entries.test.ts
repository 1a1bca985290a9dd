/** The bundled entries as a whole: clean by the validator, every entry's own checks included, and by the style guide's countable rules. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledGlossary } from '../../glossary/bundled.ts';
import { checkGlossary } from '../../glossary/check-glossary.ts';
import { preferredTerm, termText, wordingText } from '../../glossary/concept.ts';
import { problemText } from '../../glossary/problem-text.ts';

const { concepts } = bundledGlossary();
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
/** From this share of common words on, two definitions of one part of speech count as the same. */
const TWINS = 0.8;
/** The ids for which something does not hold, so that a failure reads as a list of work. */
const failing = (holds: (c: (typeof concepts)[number]) => boolean): string[] =>
  concepts.filter((c) => !holds(c)).map((c) => c.id);

test('the glossary is clean, and every check of every entry passes', () => {
  // Warnings too: what ships is clean.
  expect(checkGlossary(bundledGlossary()).map((p) => `${p.file}: ${problemText(p)}`)).toEqual([]);
});

test('a wording without object that can never be used is told', () => {
  const check = (plain: string): string[] =>
    checkGlossary({
      id: 'g',
      name: 'G',
      concepts: [{ id: 'deploy', side: 'it', pos: 'verb', terms: ['deploy'], plain, 'without-object': 'go* live' }],
    }).map((p) => p.code);
  expect(check('put* {object} live')).toEqual([]);
  expect(check('release*')).toEqual(['no-place-for-object']);
});

describe('each entry', () => {
  test('has a part of speech, a topic, an example and a check', () => {
    expect(failing((c) => c.pos !== undefined && (c.topic?.length ?? 0) > 0)).toEqual([]);
    expect(failing((c) => (c.examples?.length ?? 0) > 0)).toEqual([]);
    expect(failing((c) => (c.checks?.length ?? 0) > 0)).toEqual([]);
  });

  test('has topics that the style guide lists', () => {
    const guide = readFileSync(path.join(import.meta.dirname, '../../glossary/terms/README.md'), 'utf8');
    const listed = new Set(/\*\*Topics\*\*: ([^.]*)\./.exec(guide)?.[1]?.split(/,\s+/));
    expect(listed.size).toBeGreaterThan(40);
    expect(failing((c) => (c.topic ?? []).every((t) => listed.has(t)))).toEqual([]);
  });

  test('with everyday uses has two sentences that must stay as they are', () => {
    const bare = failing(
      (c) => !c.everyday?.length || (c.checks ?? []).filter((k) => k.keep !== undefined).length >= 2,
    );
    expect(bare).toEqual([]);
  });

  test('has a definition of one short sentence', () => {
    expect(failing((c) => words(c.definition ?? '') >= 8)).toEqual([]);
    expect(failing((c) => words(c.definition ?? '') <= 28)).toEqual([]);
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
    expect(circular).toEqual([]);
  });

  test('has wordings that a sentence can bear', () => {
    expect(failing((c) => words(wordingText(c.plain)) <= 8)).toEqual([]);
    expect(failing((c) => words(wordingText(c.meaning)) <= 12)).toEqual([]);
    expect(failing((c) => words(wordingText(c.plain)) <= 5).length).toBeLessThan(concepts.length * 0.05);
  });
});

test('a term that is only an acronym has its full form, or a meaning that says what it is', () => {
  const acronym = /^[\p{Lu}\d/&-]{2,6}s?$/u;
  const spelled = (c: (typeof concepts)[number]): boolean => c.terms.some((t) => /\p{Ll}{3}/u.test(termText(t)));
  expect(
    failing((c) => !acronym.test(preferredTerm(c)) || spelled(c) || c.meaning !== undefined || c.plain !== undefined),
  ).toEqual([]);
});

test('no two definitions are nearly the same', () => {
  const bags = concepts.map((c) => new Set((c.definition ?? '').toLowerCase().match(/\p{L}{3,}/gu) ?? []));
  const having = new Map<string, number[]>();
  for (const [i, bag] of bags.entries()) for (const word of bag) having.set(word, [...(having.get(word) ?? []), i]);
  const common = concepts.length / 20;
  const twins: string[] = [];
  for (const [i, bag] of bags.entries()) {
    const shared = new Map<number, number>();
    // Twins share a word that is not everywhere; it finds them, and all words are then compared.
    for (const word of bag) {
      const others = having.get(word) ?? [];
      if (others.length < common) for (const j of others) if (j > i) shared.set(j, 0);
    }
    for (const j of shared.keys()) {
      const other = bags[j] as Set<string>;
      const both = [...bag].filter((word) => other.has(word)).length;
      const alike = both / (bag.size + other.size - both);
      // A verb and its noun ("to switch", "the switching") may be put alike; two nouns must differ in more than a word.
      const limit = concepts[i]?.pos === concepts[j]?.pos ? TWINS : 1;
      if (alike >= limit) twins.push(`${concepts[i]?.id} = ${concepts[j]?.id}`);
    }
  }
  expect(twins).toEqual([]);
});

test('every meaning of a word with several says what it is not to be confused with', () => {
  const named = new Map<string, Set<(typeof concepts)[number]>>();
  for (const c of concepts)
    for (const t of c.terms) {
      const name = termText(t).toLowerCase();
      named.set(name, (named.get(name) ?? new Set()).add(c));
    }
  const clashing = new Set([...named.values()].filter((found) => found.size > 1).flatMap((found) => [...found]));
  expect(
    failing((c) => !clashing.has(c) || (c.sections ?? []).some((s) => /^don['’]t confuse with/i.test(s.title))),
  ).toEqual([]);
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
