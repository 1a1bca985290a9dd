/** A drive that is remote without the system telling (a drive letter of Windows, a volume of macOS): nothing is reported, changes are seen all the same. */
import { EventEmitter } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FolderStore } from '../../electron/host/folder-store.ts';
import { concept } from './concepts.ts';
import { temporaryFolder } from './workbench.ts';

const watched: string[] = [];
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  watch: (folder: string) => {
    watched.push(folder);
    return Object.assign(new EventEmitter(), { close: () => undefined });
  },
}));

let folder: string;
let store: FolderStore;
beforeEach(async () => {
  folder = temporaryFolder();
  mkdirSync(path.join(folder, 'terms'));
  store = new FolderStore({ folder, kind: 'team', id: 'team', watch: 'auto' });
  await store.open();
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what others save, rename and remove is seen without a report', { timeout: 60_000 }, async () => {
  await vi.waitFor(() => expect(watched.length).toBeGreaterThan(0), { timeout: 15_000 });
  const other = new FolderStore({ folder, kind: 'team', id: 'team', watch: 'off' });
  await other.open();
  await new Promise((wait) => setTimeout(wait, 300));
  const [saved] = await other.write([{ id: 'api', concept: concept('api'), baseRevision: null }], 'Ben');
  await vi.waitFor(() => expect(store.current('api')).toBeDefined(), { timeout: 15_000 });
  await other.write(
    [{ id: 'api', concept: concept('api', { plain: 'two' }), baseRevision: saved?.revision ?? null }],
    'Ben',
  );
  await vi.waitFor(() => expect(store.current('api')?.concept?.plain).toBe('two'), { timeout: 15_000 });
  writeFileSync(path.join(folder, 'new.md'), '---\nid: dns\nside: it\nterms: [DNS]\nplain: x\n---\n');
  renameSync(path.join(folder, 'new.md'), path.join(folder, 'terms/dns.md'));
  await vi.waitFor(() => expect(store.current('dns')).toBeDefined(), { timeout: 15_000 });
  rmSync(path.join(folder, 'terms/api.md'));
  await vi.waitFor(() => expect(store.current('api')).toBeUndefined(), { timeout: 15_000 });
  other.close();
});
