import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Concept } from '../../glossary/concept.ts';
import { mergeConcept } from '../../glossary/merge.ts';

const base: Concept = {
  id: 'api',
  side: 'it',
  terms: ['API', 'interface'],
  plain: 'connection',
  near: ['call', 'web'],
  say: { it: 'API' },
  changed: '2026-01-01',
};
const merge = (mine: Partial<Concept>, theirs: Partial<Concept>, from: Concept | undefined = base) =>
  mergeConcept(from, { ...base, ...mine }, { ...base, ...theirs });

describe('field by field', () => {
  test('what one side changed is taken', () => {
    const { concept, conflicts } = merge({ plain: 'link' }, { owner: 'Anna' });
    expect(concept).toMatchObject({ plain: 'link', owner: 'Anna' });
    expect(conflicts).toEqual([]);
  });
  test('what both changed alike is no conflict', () =>
    expect(merge({ plain: 'link' }, { plain: 'link' }).conflicts).toEqual([]));
  test('what both changed differently is, and theirs stands until it is settled', () => {
    expect(merge({ plain: 'link' }, { plain: 'bridge' })).toMatchObject({
      concept: { plain: 'bridge' },
      conflicts: ['plain'],
    });
  });
  test('a field that one side removed is gone', () => {
    const { say: _say, ...without } = base;
    expect(mergeConcept(base, without, { ...base, plain: 'link' }).concept).not.toHaveProperty('say');
  });
  test('removed here and changed there is a conflict', () => {
    const { plain: _plain, ...without } = base;
    expect(mergeConcept(base, without, { ...base, plain: 'link' }).conflicts).toEqual(['plain']);
  });
  test('the later date of change stands', () => {
    expect(merge({ changed: '2026-03-01' }, { changed: '2026-02-01' })).toMatchObject({
      concept: { changed: '2026-03-01' },
      conflicts: [],
    });
  });
});

describe('lists and mappings', () => {
  test('additions of both and removals of both', () => {
    expect(merge({ near: ['web', 'mine'] }, { near: ['call', 'web', 'theirs'] }).concept.near).toEqual([
      'web',
      'theirs',
      'mine',
    ]);
  });
  test('wordings for different readers', () => {
    expect(
      merge({ say: { it: 'API', marketing: 'link' } }, { say: { it: 'API', everyone: 'connection' } }),
    ).toMatchObject({
      concept: { say: { it: 'API', marketing: 'link', everyone: 'connection' } },
      conflicts: [],
    });
  });
  test('the same reader’s wording changed twice names the field', () => {
    expect(merge({ say: { it: 'a' } }, { say: { it: 'b' } }).conflicts).toEqual(['say.it']);
  });
  test('a new preferred term of one side leads', () => {
    expect(merge({ terms: ['web API', 'API'] }, { terms: ['API', 'interface', 'endpoint'] }).concept.terms).toEqual([
      'web API',
      'API',
      'endpoint',
    ]);
  });
  test('two different preferred terms are a conflict', () => {
    expect(merge({ terms: ['web API', 'API'] }, { terms: ['REST API', 'API'] }).conflicts).toEqual(['terms']);
  });
});

test('without a common start every difference is a conflict', () => {
  expect(mergeConcept(undefined, { ...base, plain: 'link', near: ['x'] }, base).conflicts).toEqual(['plain', 'near']);
});

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }).map((list) => [...new Set(list)]);
const anyConcept: fc.Arbitrary<Concept> = fc
  .record(
    { plain: fc.constantFrom('one', 'two', 'three'), near: words, owner: fc.constantFrom('Anna', 'Ben'), see: words },
    { requiredKeys: [] },
  )
  .map((fields) => ({ id: 'x', side: 'it', terms: ['x'], ...fields }));

test('whatever is merged: one side’s changes alone are taken whole, and nobody’s untouched fields change', () => {
  fc.assert(
    fc.property(anyConcept, anyConcept, anyConcept, (from, mine, theirs) => {
      expect(mergeConcept(from, from, theirs)).toEqual({ concept: theirs, conflicts: [] });
      expect(mergeConcept(from, mine, from)).toEqual({ concept: mine, conflicts: [] });
      expect(mergeConcept(from, mine, mine)).toEqual({ concept: mine, conflicts: [] });
      const { concept, conflicts } = mergeConcept(from, mine, theirs);
      for (const item of mine.near ?? [])
        if (!from.near?.includes(item) && !conflicts.includes('near')) expect(concept.near).toContain(item);
      for (const item of theirs.near ?? [])
        if (!from.near?.includes(item) && !conflicts.includes('near')) expect(concept.near).toContain(item);
    }),
  );
});
