/** Two people, two profiles, one shared folder: a day in short. */
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Bench, codes, concept, good, openBench, temporaryFolder } from './workbench.ts';

let anna: Bench;
let ben: Bench;
let shared: string;
const heard: string[] = [];

beforeEach(async () => {
  shared = temporaryFolder();
  anna = openBench(temporaryFolder(), 'auto');
  ben = openBench(temporaryFolder(), 'auto');
  for (const [bench, name] of [
    [anna, 'Anna'],
    [ben, 'Ben'],
  ] as const) {
    bench.pick = shared;
    await bench.call('setSettings', { name });
    await bench.call('addGlossaryFolder');
    await bench.call('loadLibrary');
  }
  heard.length = 0;
  ben.host.listen((event, data) => {
    if (event === 'glossaryChanged') heard.push((data as { glossaryId: string }).glossaryId);
  });
});
afterEach(() => {
  anna.close();
  ben.close();
  rmSync(shared, { recursive: true, force: true });
});

const idOf = (bench: Bench): string => bench.host.settings.get().glossaries[0]?.id ?? '';
const seen = async (bench: Bench, id: string) => {
  const glossary = (await bench.call('loadLibrary')).glossaries.find((one) => one.id === idOf(bench));
  const found = glossary?.concepts.find((one) => one.id === id);
  return found && { concept: found, revision: glossary?.revisions[id] ?? '' };
};
const soon = { timeout: 15_000, interval: 50 };

test('both know the folder by the same id, and the second finds what the first made of it', () => {
  expect(idOf(anna)).toBe(idOf(ben));
});

test('what one saves, the other sees without asking, with who it was', { timeout: 60_000 }, async () => {
  good(await anna.save(idOf(anna), concept('api', { plain: 'connection' })));
  await vi.waitFor(() => expect(heard).toContain(idOf(ben)), soon);
  expect((await seen(ben, 'api'))?.concept.plain).toBe('connection');
  expect((await ben.call('history', { glossaryId: idOf(ben), conceptId: 'api' }))[0]).toMatchObject({
    who: 'Anna',
    action: 'created',
  });
});

test('edits at the same time: different fields merge, the same field is a choice, and both versions stay to be seen', {
  timeout: 30_000,
}, async () => {
  good(await anna.save(idOf(anna), concept('api')));
  await vi.waitFor(async () => expect(await seen(ben, 'api')).toBeDefined(), soon);
  const start = await seen(ben, 'api');
  if (!start) throw new Error('not seen');
  good(await anna.save(idOf(anna), { ...start.concept, plain: 'connection' }, start.revision));
  // Ben's page still shows the start.
  good(await ben.save(idOf(ben), { ...start.concept, owner: 'Ben' }, start.revision));
  const clash = await ben.save(idOf(ben), { ...start.concept, plain: 'interface' }, start.revision);
  expect(codes(clash)).toEqual(['conflict']);
  if (clash.ok || !clash.conflict) throw new Error('no conflict');
  expect(clash.conflict.theirs).toMatchObject({ plain: 'connection', owner: 'Ben' });
  // He settles it: his wording, on what is there now.
  good(await ben.save(idOf(ben), { ...clash.conflict.theirs, plain: 'interface' }, clash.conflict.revision));
  await vi.waitFor(
    async () => expect((await seen(anna, 'api'))?.concept).toMatchObject({ plain: 'interface', owner: 'Ben' }),
    soon,
  );
  const states = (await anna.call('history', { glossaryId: idOf(anna), conceptId: 'api' })).map((entry) => [
    entry.who,
    entry.concept?.plain,
  ]);
  expect(states).toEqual([
    ['Ben', 'interface'],
    ['Ben', 'connection'],
    ['Anna', 'connection'],
    ['Anna', 'thing'],
  ]);
});

test('a proposal of one is settled by the other', { timeout: 60_000 }, async () => {
  good(await anna.save(idOf(anna), concept('api')));
  await ben.call('propose', { glossaryId: idOf(ben), concept: concept('api', { plain: 'connection' }) });
  const [proposal] = await anna.call('proposals');
  expect(proposal).toMatchObject({ who: 'Ben' });
  good(await anna.call('resolveProposal', { glossaryId: idOf(anna), file: proposal?.file ?? '', decision: 'approve' }));
  await vi.waitFor(async () => expect((await seen(ben, 'api'))?.concept.plain).toBe('connection'), soon);
});
