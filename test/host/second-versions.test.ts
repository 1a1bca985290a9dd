/** Second versions of a concept that sync tools leave behind: known by their names, merged over what both come from. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FolderStore } from '../../electron/host/folder-store.ts';
import { isSyncCopy } from '../../electron/host/read-folder.ts';
import { type Bench, codes, concept, good, openBench, temporaryFolder } from './workbench.ts';

test.each([
  ['Dropbox', 'api (Anna’s conflicted copy 2026-11-23).md'],
  ['Dropbox, letters', 'api (Case Conflict).md'],
  ['OneDrive and SharePoint, Windows', 'api-LAPTOP-7QK2.md'],
  ['OneDrive and SharePoint, macOS', 'api-Annas MacBook Pro.md'],
  ['OneDrive and SharePoint, a short name', 'api-PC.md'],
  ['OneDrive on Linux', 'api-desk-safeBackup-0001.md'],
  ['Google Drive', 'api (1).md'],
  ['Google Drive, older', 'api[conflict].md'],
  ['Google Drive, by hand', 'Copy of api.md'],
  ['Syncthing', 'api.sync-conflict-20261123-101112-ABCDEFG.md'],
  ['Nextcloud', 'api (conflicted copy 2026-11-23 101112).md'],
  ['Nextcloud, older', 'api_conflict-20261123-101112.md'],
  ['iCloud Drive', 'api 2.md'],
  ['Windows Explorer', 'api - Copy.md'],
  ['Windows Explorer, German', 'api - Kopie (2).md'],
  ['Resilio', 'api.Conflict.md'],
  ['Seafile', 'api (SFConflict anna@example.com 2026-11-23-10-11-12).md'],
])('%s: %s is a sync tool’s', (_, name) => {
  expect(isSyncCopy(name, 'api')).toBe(true);
});

test.each(['api-new.md', 'api-2.md', 'apis.md', 'rest-api.md', 'web.md'])('%s is a file copied by hand', (name) => {
  expect(isSyncCopy(name, 'api')).toBe(false);
});

describe('taking one in', () => {
  let bench: Bench;
  let team: string;
  beforeEach(async () => {
    bench = openBench();
    team = temporaryFolder();
    bench.pick = team;
    await bench.call('addGlossaryFolder');
  });
  afterEach(() => {
    bench.close();
    rmSync(team, { recursive: true, force: true });
  });
  const id = (): string => bench.host.settings.get().glossaries[0]?.id ?? '';
  const file = (name: string): string => path.join(team, 'terms', name);
  const COPY = 'api-BENS-LAPTOP.md';
  const take = () => bench.call('resolveCopy', { glossaryId: id(), file: `terms/${COPY}`, decision: 'merge' });
  const reload = async (): Promise<void> => {
    bench.host.close();
    bench = openBench(bench.data);
    await bench.call('loadLibrary');
  };

  /** Ben saves over the same start while his folder is not connected; then the sync tool brings his file and his history. */
  async function apart(mine: object, bens: object): Promise<void> {
    const start = good(await bench.save(id(), concept('api', { near: ['web'] })));
    const text = readFileSync(file('api.md'), 'utf8');
    good(await bench.save(id(), { ...start.concept, ...mine }, start.revision));
    renameSync(file('api.md'), file('mine'));
    writeFileSync(file('api.md'), text);
    const ben = new FolderStore({ folder: team, kind: 'team', id: 'team', watch: 'off' });
    await ben.open();
    await ben.write([{ id: 'api', concept: { ...start.concept, ...bens }, baseRevision: start.revision }], 'Ben');
    ben.close();
    renameSync(file('api.md'), file(COPY));
    renameSync(file('mine'), file('api.md'));
    await reload();
  }

  test('changes of different fields are both taken, without a question', async () => {
    await apart({ plain: 'connection', near: ['web', 'call'] }, { owner: 'Ben', near: ['web', 'http'] });
    const { concept: taken } = good(await take());
    expect(taken).toMatchObject({ plain: 'connection', owner: 'Ben' });
    expect(taken.near).toEqual(expect.arrayContaining(['web', 'call', 'http']));
  });

  test('changes of the same field are a choice', async () => {
    await apart({ plain: 'connection' }, { plain: 'bridge', owner: 'Ben' });
    const answer = await take();
    expect(codes(answer)).toEqual(['conflict']);
    expect(answer).toMatchObject({ conflict: { fields: ['plain'], theirs: { plain: 'bridge', owner: 'Ben' } } });
  });

  test('what is dropped can still be seen and restored', async () => {
    good(await bench.save(id(), concept('api', { plain: 'connection' })));
    writeFileSync(file(COPY), readFileSync(file('api.md'), 'utf8').replace('plain: connection', 'plain: bridge'));
    await reload();
    good(await bench.call('resolveCopy', { glossaryId: id(), file: `terms/${COPY}`, decision: 'drop' }));
    const entries = await bench.call('history', { glossaryId: id(), conceptId: 'api' });
    const dropped = entries.find((entry) => entry.concept?.plain === 'bridge');
    const restored = await bench.call('restore', { glossaryId: id(), conceptId: 'api', entry: dropped?.id ?? '' });
    expect(good(restored).concept.plain).toBe('bridge');
  });

  test('where nobody knows what both come from, every difference is a choice', async () => {
    good(await bench.save(id(), concept('api', { plain: 'connection' })));
    writeFileSync(
      file(COPY),
      readFileSync(file('api.md'), 'utf8').replace('plain: connection', 'plain: thing\nowner: Ben'),
    );
    await reload();
    expect(await take()).toMatchObject({ ok: false, conflict: { fields: expect.arrayContaining(['plain', 'owner']) } });
  });

  test('a file that was copied by hand becomes an entry of its own, and says the rest as before', async () => {
    good(await bench.save(id(), concept('api', { plain: 'connection' })));
    writeFileSync(
      file('api-new.md'),
      '---\n# by hand\nid: api\nside: it\nterms: [gateway]\nplain: door\n---\nA door.\n',
    );
    await reload();
    const rename = { glossaryId: id(), file: 'terms/api-new.md', decision: 'rename' } as const;
    expect(good(await bench.call('resolveCopy', rename)).concept).toMatchObject({ id: 'api-new', plain: 'door' });
    expect(readFileSync(file('api-new.md'), 'utf8')).toBe(
      '---\n# by hand\nid: api-new\nside: it\nterms: [gateway]\nplain: door\n---\nA door.\n',
    );
    const [, team] = (await bench.call('loadLibrary')).glossaries;
    expect(team?.concepts.map((one) => [one.id, one.plain])).toEqual([
      ['api', 'connection'],
      ['api-new', 'door'],
    ]);
    expect(team?.problems).toEqual([]);
    expect(codes(await bench.call('resolveCopy', rename))).toEqual(['no-such-copy']);
  });
});
