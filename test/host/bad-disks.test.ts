/** A full disk and a folder that may not be written: said as such, and what was there stays whole. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FolderStore } from '../../electron/host/folder-store.ts';
import { concept } from './concepts.ts';
import { temporaryFolder } from './workbench.ts';

const isRoot = process.getuid?.() === 0;
const mount = (folder: string): boolean =>
  isRoot &&
  process.platform === 'linux' &&
  spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', folder]).status === 0;

const open = async (folder: string): Promise<FolderStore> => {
  const store = new FolderStore({ folder, kind: 'team', id: 'team', watch: 'off' });
  await store.open();
  return store;
};

const disk = temporaryFolder();
const mounted = mount(disk);
afterAll(() => {
  if (mounted) spawnSync('/bin/umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

describe.runIf(mounted)('a full disk', () => {
  test('keeps every old file whole, leaves no rubbish, and works again when there is room', async () => {
    const store = await open(disk);
    const first = await store.write([{ id: 'api', concept: concept('api'), baseRevision: null }], 'Anna');
    expect(first[0]?.result.ok).toBe(true);
    const before = readFileSync(path.join(disk, 'terms/api.md'), 'utf8');
    // Something else takes the rest of the space.
    writeFileSync(path.join(disk, 'film.mp4'), Buffer.alloc(spaceLeft(disk)));
    const [full] = await store.write(
      [
        {
          id: 'api',
          concept: concept('api', { definition: 'x'.repeat(9_000) }),
          baseRevision: first[0]?.revision ?? null,
        },
      ],
      'Anna',
    );
    expect(full?.result).toMatchObject({ ok: false, problems: [{ code: 'disk-full' }] });
    expect(readFileSync(path.join(disk, 'terms/api.md'), 'utf8')).toBe(before);
    expect(readdirSync(path.join(disk, 'terms'))).toEqual(['api.md']);
    rmSync(path.join(disk, 'film.mp4'));
    const [again] = await store.write(
      [{ id: 'api', concept: concept('api', { plain: 'connection' }), baseRevision: first[0]?.revision ?? null }],
      'Anna',
    );
    expect(again?.result.ok).toBe(true);
    expect(readdirSync(disk).filter((name) => name.startsWith('.termbridge.lock'))).toEqual([]);
    store.close();
  });
});

/** Permissions do not count for root, so the folder is looked at with another user's eyes, where that user can read this clone. */
const asOther = isRoot ? { uid: 65_534, gid: 65_534 } : {};
const script = path.join(import.meta.dirname, 'look-at-folder.ts');
const canLook =
  process.platform !== 'win32' &&
  spawnSync(process.execPath, ['-e', `require('fs').readFileSync(${JSON.stringify(script)})`], asOther).status === 0;

describe.runIf(canLook)('a folder that may only be read', () => {
  test('can be used, and every write is refused with the reason', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'terms'));
    writeFileSync(path.join(folder, 'terms/c0.md'), '---\nid: c0\nside: it\nterms: [c0]\nplain: thing\n---\n');
    for (const place of [path.join(folder, 'terms'), folder]) chmodSync(place, 0o555);
    const { stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', script, folder], {
      encoding: 'utf8',
      ...asOther,
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ readOnly: true, concepts: ['c0'], saved: ['folder-read-only'] });
    for (const place of [folder, path.join(folder, 'terms')]) chmodSync(place, 0o755);
    expect(statSync(path.join(folder, 'terms/c0.md')).size).toBeGreaterThan(0);
    rmSync(folder, { recursive: true });
  });
});

const spaceLeft = (folder: string): number => {
  const { stdout } = spawnSync('df', ['--output=avail', '-B1', folder], { encoding: 'utf8' });
  return Number(stdout.trim().split('\n').at(-1));
};
