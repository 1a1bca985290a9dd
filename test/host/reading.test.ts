/** Reading a folder: only what changed is read again, and nothing that changed is missed. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FolderStore } from '../../electron/host/folder-store.ts';
import { readConceptFile, readConceptFiles } from '../../electron/host/read-concept-files.ts';
import { temporaryFolder } from './workbench.ts';

let folder: string;
let cache: string;
beforeEach(() => {
  folder = temporaryFolder();
  cache = temporaryFolder();
  mkdirSync(path.join(folder, 'terms'));
});
afterEach(() => {
  for (const place of [folder, cache]) rmSync(place, { recursive: true, force: true });
});
const file = (name: string): string => path.join(folder, 'terms', name);
const text = (id: string, plain: string): string => `---\nid: ${id}\nside: it\nterms: [${id}]\nplain: ${plain}\n---\n`;
const old = new Date(Date.now() - 3_600_000);
const write = (id: string, plain: string): void => {
  writeFileSync(file(`${id}.md`), text(id, plain));
  utimesSync(file(`${id}.md`), old, old);
};
const opened = async (): Promise<FolderStore> => {
  const store = new FolderStore({ folder, kind: 'team', id: 'team', watch: 'off', cache });
  await store.open();
  return store;
};
/** Past the moment in which the next write might leave the same times. */
const later = (): Promise<void> => new Promise((wait) => setTimeout(wait, 80));

test('a change that keeps size and time of the file, as sync tools make them, is seen, also after a restart', async () => {
  write('api', 'one');
  await later();
  const store = await opened();
  write('api', 'two');
  expect(statSync(file('api.md')).mtimeMs).toBe(old.getTime());
  expect(await store.reload()).toBe(true);
  expect(store.current('api')?.concept?.plain).toBe('two');
  store.close();
  write('api', 'six');
  const again = await opened();
  expect(again.current('api')?.concept?.plain).toBe('six');
  again.close();
});

test('a write in the same moment as the reading is seen', async () => {
  write('api', 'one');
  const store = await opened();
  for (const plain of ['two', 'six', 'ten']) {
    write('api', plain);
    await store.reload();
    expect(store.current('api')?.concept?.plain).toBe(plain);
  }
  store.close();
});

test('what did not change is taken over as it is', async () => {
  for (const id of ['api', 'dns', 'cms']) write(id, 'one');
  await later();
  const names = readdirSync(path.join(folder, 'terms')).sort();
  const first = await readConceptFiles(path.join(folder, 'terms'), names);
  write('dns', 'two');
  const second = await readConceptFiles(
    path.join(folder, 'terms'),
    names,
    new Map(first.map((one) => [one.name, one])),
  );
  expect(second.map((one, n) => one === first[n])).toEqual([true, true, false]);
});

test('one by one or many at once, the files say the same', async () => {
  for (let n = 0; n < 200; n++) write(`c-${n}`, `wording ${n}`);
  writeFileSync(file('broken.md'), '---\nid: broken\nside: [\n---\n');
  writeFileSync(
    file('latin.md'),
    Buffer.from('---\nid: latin\nside: it\nterms: [caf\u00e9]\nplain: x\n---\n', 'latin1'),
  );
  writeFileSync(file('huge.md'), `${text('huge', 'x')}${'x'.repeat(1_000_001)}`);
  writeFileSync(file('long.md'), `${text('long', 'x')}${'long text '.repeat(60_000)}`);
  mkdirSync(file('folder.md'));
  await later();
  const names = [...readdirSync(path.join(folder, 'terms')).sort(), 'gone.md'];
  const terms = path.join(folder, 'terms');
  const many = await Promise.all(names.map((name) => readConceptFile(terms, name)));
  expect(await readConceptFiles(terms, names)).toEqual(many.filter((one) => one !== undefined));
  const codes = many.flatMap((one) => one?.problems.map(({ code }) => [one.name, code]) ?? []);
  expect(codes).toEqual([
    ['broken.md', 'yaml'],
    ['huge.md', 'file-too-large'],
    ['latin.md', 'not-utf8'],
    ['long.md', 'too-long'],
  ]);
});

test('the cache is written when something changed and not at every start; a damaged one is no harm', async () => {
  write('api', 'one');
  await later();
  (await opened()).close();
  const saved = (): string => path.join(cache, readdirSync(cache).find((name) => name.endsWith('.json')) ?? '');
  await vi.waitFor(() => expect(readFileSync(saved(), 'utf8')).toContain('"one"'));
  utimesSync(saved(), old, old);
  (await opened()).close();
  await later();
  expect(statSync(saved()).mtimeMs).toBe(old.getTime());
  writeFileSync(saved(), readFileSync(saved(), 'utf8').replace('"files":[{', '"files":[null,{'));
  const store = await opened();
  expect(store.current('api')?.concept?.plain).toBe('one');
  store.close();
});
