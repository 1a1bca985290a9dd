import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FolderStore } from '../../electron/host/folder-store.ts';
import { temporaryFolder } from './workbench.ts';

let folder: string;
let store: FolderStore | undefined;
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(path.join(folder, 'terms'));
});
afterEach(() => {
  store?.close();
  rmSync(folder, { recursive: true, force: true });
});
const text = (plain: string): string => `---\nid: api\nside: it\nterms: [API]\nplain: ${plain}\n---\n`;
const file = (): string => path.join(folder, 'terms', 'api.md');

test.each(['auto', 'poll'] as const)('what other people write is seen (%s)', { timeout: 60_000 }, async (watch) => {
  let changes = 0;
  store = new FolderStore({ folder, kind: 'team', id: 'team', watch, onChange: () => changes++ });
  await store.open();
  await new Promise((wait) => setTimeout(wait, 300));
  writeFileSync(file(), text('one'));
  await vi.waitFor(() => expect(store?.current('api')?.concept?.plain).toBe('one'), { timeout: 15_000 });
  writeFileSync(`${file()}.new`, text('two'));
  renameSync(`${file()}.new`, file());
  await vi.waitFor(() => expect(store?.current('api')?.concept?.plain).toBe('two'), { timeout: 15_000 });
  rmSync(file());
  await vi.waitFor(() => expect(store?.current('api')).toBeUndefined(), { timeout: 15_000 });
  expect(changes).toBeGreaterThanOrEqual(3);
});

test('a folder that vanishes and returns is noticed both times', { timeout: 60_000 }, async () => {
  writeFileSync(file(), text('one'));
  store = new FolderStore({ folder, kind: 'team', id: 'team', watch: 'auto' });
  await store.open();
  await new Promise((wait) => setTimeout(wait, 300));
  renameSync(folder, `${folder}-away`);
  await vi.waitFor(() => expect(store?.loaded().missing).toBe(true), { timeout: 15_000 });
  expect(store.loaded().concepts).toHaveLength(1);
  renameSync(`${folder}-away`, folder);
  await vi.waitFor(() => expect(store?.loaded().missing).toBeUndefined(), { timeout: 15_000 });
  writeFileSync(file(), text('after'));
  await vi.waitFor(() => expect(store?.current('api')?.concept?.plain).toBe('after'), { timeout: 15_000 });
});

test('our own writes are no news', { timeout: 60_000 }, async () => {
  let changes = 0;
  store = new FolderStore({ folder, kind: 'team', id: 'team', watch: 'auto', onChange: () => changes++ });
  await store.open();
  await new Promise((wait) => setTimeout(wait, 300));
  await store.write(
    [{ id: 'api', concept: { id: 'api', side: 'it', terms: ['API'], plain: 'x' }, baseRevision: null }],
    'Anna',
  );
  await new Promise((wait) => setTimeout(wait, 600));
  expect(changes).toBe(0);
});

test('two askers at once open a folder once', { timeout: 60_000 }, async () => {
  writeFileSync(file(), text('one'));
  let changes = 0;
  store = new FolderStore({ folder, kind: 'personal', id: 'personal', watch: 'auto', onChange: () => changes++ });
  await Promise.all([store.open(), store.open()]);
  expect(store.loaded()).toMatchObject({ name: 'Personal', concepts: [{ id: 'api' }] });
  await new Promise((wait) => setTimeout(wait, 300));
  writeFileSync(file(), text('two'));
  await vi.waitFor(() => expect(changes).toBe(1), { timeout: 15_000 });
  await new Promise((wait) => setTimeout(wait, 400));
  expect(changes).toBe(1);
});
