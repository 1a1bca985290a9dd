/** A library that takes the place of another carries on with its look-up index. */
import { describe, expect, test } from 'vitest';
import type { Concept, Glossary } from '../../glossary/concept.ts';
import { createLibrary } from '../../glossary/library.ts';
import { concept, concepts } from './lookup-glossary.ts';

const bundled: Glossary = { id: 'bundled', name: 'Bundled', concepts };
const team = (...own: Concept[]): Glossary => ({ id: 'team', name: 'Team', concepts: own });
const own = concept({ id: 'own', terms: ['pilot light'] });
const names = (library: ReturnType<typeof createLibrary>, query: string): string[] =>
  library.lookup(query, { limit: 5 }).map((hit) => `${hit.glossary}/${hit.term}`);

describe('what was saved is found, what was taken out is not', () => {
  const first = createLibrary([team(own), bundled]);
  first.lookup('cache');
  const cases: [what: string, glossaries: Glossary[], query: string][] = [
    ['a new concept', [team(own, concept({ id: 'new', terms: ['night watch'] })), bundled], 'night watch'],
    ['another name', [team({ ...own, terms: ['torch'] }), bundled], 'torch'],
    ['no longer there', [team(), bundled], 'pilot light'],
    ['a new glossary before the others', [{ id: 'mine', name: 'Mine', concepts: [own] }, bundled], 'pilot light'],
    ['an override', [team({ ...own, id: 'cache', overrides: 'bundled/cache', terms: ['store'] }), bundled], 'store'],
    ['most of it gone', [team(own)], 'cache'],
    ['glossaries in another order', [bundled, team(own)], 'pilot light'],
  ];
  let before = first;
  test.each(cases)('%s', (_, glossaries, query) => {
    const after = createLibrary(glossaries, { after: before });
    const anew = createLibrary(glossaries);
    before = after;
    for (const q of [query, 'cache', 'lnding page', 'messages between systems'])
      expect(names(after, q)).toEqual(names(anew, q));
  });
  test('the library left behind still answers for itself', () =>
    expect(names(first, 'pilot light')[0]).toBe('team/pilot light'));
});

test('an index that was never asked for is handed on', () => {
  const first = createLibrary([team(own), bundled]);
  first.lookup('cache');
  const second = createLibrary([team({ ...own, terms: ['torch'] }), bundled], { after: first });
  const third = createLibrary([team({ ...own, terms: ['lamp'] }), bundled], { after: second });
  expect(names(third, 'lamp')).toEqual(['team/lamp']);
  expect(names(third, 'torch')).not.toContain('team/torch');
});
