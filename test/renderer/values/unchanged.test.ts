import { expect, test } from 'vitest';
import type { LoadedGlossary, LoadedLibrary } from '../../../glossary/host-api.ts';
import { keepUnchanged } from '../../../renderer/state/unchanged.ts';

const glossary = (id: string, revisions: Record<string, string>, kind: LoadedGlossary['kind'] = 'team') =>
  ({
    id,
    name: id,
    kind,
    place: '',
    readOnly: false,
    revisions,
    problems: [],
    concepts: Object.keys(revisions).map((one) => ({ id: one, side: 'it', terms: [one], plain: 'x' })),
  }) satisfies LoadedGlossary;
const library = (...glossaries: LoadedGlossary[]): LoadedLibrary => ({ glossaries });

test('what has the same revision stays the same object; the rest is as it was read', () => {
  const before = library(glossary('team', { a: '1', b: '1' }), glossary('bundled', { z: '' }, 'bundled'));
  const read = library(
    glossary('new', { a: '1' }),
    glossary('team', { b: '2', a: '1', c: '1' }),
    glossary('bundled', { z: '' }, 'bundled'),
  );
  const now = keepUnchanged(before, read);
  expect(now).toEqual(read);
  const [added, team, bundled] = now.glossaries;
  const [b, a, c] = team?.concepts ?? [];
  expect(a).toBe(before.glossaries[0]?.concepts[0]);
  expect(b).toBe(read.glossaries[1]?.concepts[0]);
  expect(c).toBe(read.glossaries[1]?.concepts[2]);
  expect(added).toBe(read.glossaries[0]);
  expect(bundled?.concepts).toBe(before.glossaries[1]?.concepts);
  expect(keepUnchanged(null, read)).toBe(read);
});
