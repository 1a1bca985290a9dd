import { expect, test } from 'vitest';
import type { Concept } from '../../../glossary/concept.ts';
import type { HostApi, LoadedGlossary } from '../../../glossary/host-api.ts';
import { receive } from '../../../renderer/state/receive.ts';

const concept = (id: string, plain = 'x'): Concept => ({ id, side: 'it', terms: [id], plain });
const glossary = (more: Partial<LoadedGlossary>): LoadedGlossary => ({
  id: 'team',
  name: 'Team',
  kind: 'team',
  place: '/team',
  readOnly: false,
  concepts: [],
  revisions: {},
  problems: [],
  ...more,
});
const host = (answer: LoadedGlossary, parts: (string | null)[] = []): HostApi =>
  ({
    loadLibrary: async () => ({ glossaries: [answer] }),
    conceptsPart: async () => parts.shift() ?? null,
  }) as unknown as HostApi;

const before = {
  glossaries: [
    glossary({
      stamp: '1',
      concepts: [concept('a'), concept('b'), concept('c')],
      revisions: { a: '1', b: '1', c: '1' },
    }),
  ],
};

test('what changed is put in its place; the rest stays the very same', async () => {
  const changes = { since: '1', stamp: '2', removed: ['a'], concepts: [concept('d'), concept('b', 'y')] };
  const now = await receive(host(glossary({ ...changes, revisions: { b: '2', d: '1' } })), before);
  const [team] = now.glossaries;
  expect(team).toEqual(
    glossary({
      stamp: '2',
      concepts: [concept('b', 'y'), concept('c'), concept('d')],
      revisions: { b: '2', c: '1', d: '1' },
    }),
  );
  expect(team?.concepts[1]).toBe(before.glossaries[0]?.concepts[2]);
});

test('where nothing changed it is the very glossary of before; where only its state did, it is not', async () => {
  const nothing = { since: '1', stamp: '1', removed: [] };
  expect((await receive(host(glossary(nothing)), before)).glossaries[0]).toBe(before.glossaries[0]);
  const [gone] = (await receive(host(glossary({ ...nothing, missing: true })), before)).glossaries;
  expect(gone).toMatchObject({ missing: true, concepts: before.glossaries[0]?.concepts });
});

test('a large one is fetched in parts, and anew where it changes meanwhile', async () => {
  const part = (...ids: string[]): string =>
    JSON.stringify({
      concepts: ids.map((id) => concept(id)),
      revisions: Object.fromEntries(ids.map((id) => [id, '1'])),
    });
  const parts = [part('a'), null, part('a', 'b'), part('c')];
  const [team] = (await receive(host(glossary({ stamp: '9', inParts: 3 }), parts), null)).glossaries;
  expect(team).toEqual(
    glossary({
      stamp: '9',
      concepts: [concept('a'), concept('b'), concept('c')],
      revisions: { a: '1', b: '1', c: '1' },
    }),
  );
  await expect(receive(host(glossary({ stamp: '9', inParts: 3 })), null)).rejects.toThrow(/faster/);
});
