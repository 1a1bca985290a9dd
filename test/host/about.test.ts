/** What the program says about itself: versions, and what is stored where. */
import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Bench, concept, openBench } from './workbench.ts';

const open: Bench[] = [];
afterEach(() => {
  for (const bench of open.splice(0)) bench.close();
});
const bench = (data?: string): Bench => {
  const one = openBench(data);
  open.push(one);
  return one;
};
const versionOf = async (one: Bench): Promise<string> => {
  const { versions } = await one.call('about');
  const [own] = (await one.call('loadLibrary')).glossaries;
  return versions[own?.name ?? ''] ?? '';
};

test('two people with the same entries see the same version of a glossary, others another', async () => {
  const anna = bench();
  const sam = bench();
  expect(await versionOf(anna)).toMatch(/^0 entries, version [0-9a-f]{8}$/);
  await anna.save('personal', concept('crawler'));
  expect(await versionOf(anna)).toMatch(/^1 entry, version [0-9a-f]{8}$/);
  expect(await versionOf(anna)).not.toBe(await versionOf(sam));
  const copy = bench();
  cpSync(path.join(anna.data, 'personal'), path.join(copy.data, 'personal'), { recursive: true });
  expect(await versionOf(copy)).toBe(await versionOf(anna));
});

test('the bundled glossary has the version of the program', async () => {
  const { version, versions } = await bench().call('about');
  expect(versions['Termbridge']).toBe(`1 entry, version ${version}`);
});

test('everything in the user’s folder is named', async () => {
  const one = bench();
  await one.save('personal', concept('crawler'));
  await one.call('setSettings', { name: 'Anna' });
  await one.call('createGlossary', { name: 'Team', pickFolder: false });
  await one.call('saveDraft', {
    id: 'd1',
    changed: '',
    title: '',
    reader: 'it',
    writer: null,
    doc: {},
    decisions: [],
    cursor: 0,
  });
  const places = (await one.call('about')).places.map(({ where }) => path.relative(one.data, where).split(path.sep)[0]);
  const there = readdirSync(one.data);
  expect(there).toEqual(expect.arrayContaining(['config.json', 'personal', 'drafts', 'glossaries']));
  for (const name of there) expect(places).toContain(name);
  await one.call('setSettings', { keepDrafts: false });
  expect((await one.call('about')).places.map(({ what }) => what)).toContain('Messages (not kept now)');
});
