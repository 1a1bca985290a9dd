import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dispatch } from '../../electron/host/dispatch.ts';
import { type Bench, codes, concept, good, openBench, temporaryFolder } from './workbench.ts';

let bench: Bench;
let team: string;
beforeEach(async () => {
  bench = openBench();
  team = temporaryFolder();
  bench.pick = team;
  expect((await bench.call('addGlossaryFolder'))?.kind).toBe('team');
});
afterEach(() => {
  bench.close();
  rmSync(team, { recursive: true, force: true });
});
const id = (): string => bench.host.settings.get().glossaries[0]?.id ?? '';
const termFile = (name: string): string => path.join(team, 'terms', `${name}.md`);
const loaded = async () => (await bench.call('loadLibrary')).glossaries.find((one) => one.id === id());

describe('saving', () => {
  test('a new concept becomes one Markdown file that is loaded again with its revision', async () => {
    const saved = good(await bench.save(id(), concept('api')));
    expect(readFileSync(termFile('api'), 'utf8')).toMatch(/^---\nid: api\n/);
    const glossary = await loaded();
    expect(glossary?.concepts.map((one) => one.id)).toEqual(['api']);
    expect(glossary?.revisions['api']).toBe(saved.revision);
    expect(readdirSync(path.join(team, 'terms'))).toEqual(['api.md']);
  });

  test('the order is personal, teams, bundled', async () => {
    expect((await bench.call('loadLibrary')).glossaries.map((one) => one.kind)).toEqual([
      'personal',
      'team',
      'bundled',
    ]);
  });

  test('the bundled glossary comes without its concepts, which the page has', async () => {
    const { glossaries } = await bench.call('loadLibrary');
    expect(glossaries.map(({ withPage, concepts }) => [withPage ?? false, concepts.length])).toEqual([
      [false, 0],
      [false, 0],
      [true, 0],
    ]);
  });

  test('comments, unknown keys and line ends of a file written by hand are kept', async () => {
    writeFileSync(
      termFile('api'),
      '---\r\n# our own note\r\nid: api\r\nside: it\r\nterms: [API]\r\nplain: connection\r\nteam-code: 7\r\n---\r\nHow programs talk.\r\n',
    );
    const glossary = await bench.call('loadLibrary').then(async () => {
      await reload();
      return loaded();
    });
    const api = glossary?.concepts[0];
    if (!api) throw new Error('not loaded');
    good(await bench.save(id(), { ...api, plain: 'connection between programs' }, glossary.revisions['api']));
    const text = readFileSync(termFile('api'), 'utf8');
    expect(text).toContain('# our own note\r\n');
    expect(text).toContain('team-code: 7\r\n');
    expect(text).toContain('plain: connection between programs\r\n');
  });

  test('two people who change different fields are merged', async () => {
    const first = good(await bench.save(id(), concept('api', { near: ['web'] })));
    good(await bench.save(id(), { ...first.concept, plain: 'connection', near: ['web', 'http'] }, first.revision));
    const second = good(
      await bench.save(id(), { ...first.concept, owner: 'Anna', near: ['web', 'call'] }, first.revision),
    );
    expect(second.merged).toBe(true);
    expect(second.concept).toMatchObject({ plain: 'connection', owner: 'Anna', near: ['web', 'http', 'call'] });
  });

  test('two people who change the same field get a conflict, and nothing is overwritten', async () => {
    const first = good(await bench.save(id(), concept('api')));
    const theirs = good(await bench.save(id(), { ...first.concept, plain: 'connection' }, first.revision));
    const before = readFileSync(termFile('api'), 'utf8');
    const result = await bench.save(id(), { ...first.concept, plain: 'interface' }, first.revision);
    expect(codes(result)).toEqual(['conflict']);
    expect(result).toMatchObject({
      conflict: { fields: ['plain'], revision: theirs.revision, theirs: { plain: 'connection' } },
    });
    expect(readFileSync(termFile('api'), 'utf8')).toBe(before);
  });

  test('the base of a merge is found after a restart as well', async () => {
    const first = good(await bench.save(id(), concept('api')));
    good(await bench.save(id(), { ...first.concept, plain: 'connection' }, first.revision));
    const again = openBench(bench.data);
    const merged = good(await again.save(id(), { ...first.concept, owner: 'Anna' }, first.revision));
    expect(merged.concept).toMatchObject({ plain: 'connection', owner: 'Anna' });
    again.host.close();
  });

  test('a new concept does not replace one that somebody else made meanwhile', async () => {
    good(await bench.save(id(), concept('api')));
    expect(codes(await bench.save(id(), concept('api', { plain: 'other' })))).toEqual(['conflict']);
  });

  test('a concept that somebody removed is not brought back by a save', async () => {
    const first = good(await bench.save(id(), concept('api')));
    rmSync(termFile('api'));
    expect(codes(await bench.save(id(), { ...first.concept, plain: 'x' }, first.revision))).toEqual([
      'removed-meanwhile',
    ]);
  });

  test('a broken file is listed with its line and never overwritten', async () => {
    const broken = '---\nid: api\nside: it\nterms: [API\nplain: x\n---\n';
    writeFileSync(termFile('api'), broken);
    await reload();
    const glossary = await loaded();
    expect(glossary?.problems[0]).toMatchObject({ severity: 'error', file: 'terms/api.md' });
    expect(glossary?.problems[0]?.line).toBeGreaterThan(1);
    expect(codes(await bench.save(id(), concept('api')))[0]).toBe('broken-file-there');
    expect(readFileSync(termFile('api'), 'utf8')).toBe(broken);
  });

  test('the bundled glossary and unknown ones cannot be written', async () => {
    expect(codes(await bench.save('bundled', concept('api')))).toEqual(['bundled-read-only']);
    expect(codes(await bench.save('nobody', concept('api')))).toEqual(['unknown-glossary']);
  });

  test('an invalid concept is refused with what is wrong', async () => {
    expect(codes(await bench.save(id(), { ...concept('api'), side: 'sales' as never }))).toEqual(['not-one-of']);
  });
});

describe('names', () => {
  test.each([
    '../evil',
    '..',
    'a/b',
    'a\\b',
    '/etc/passwd',
    'C:x',
    'con',
    'nul',
    'a.b',
    'A',
    'a\0',
    '',
    'a'.repeat(101),
  ])('the id %j never becomes a path', async (bad) => {
    const result = await bench.save(id(), concept(bad));
    expect(result.ok).toBe(false);
    expect(codes(result)).toContain('bad-id');
    expect(readdirSync(path.join(team, 'terms'))).toEqual([]);
    expect(await bench.call('history', { glossaryId: id(), conceptId: bad })).toEqual([]);
  });

  test('a folder deep below many others, and the longest id', async () => {
    const deep = path.join(team, ...Array.from({ length: 8 }, (_, n) => `${n}-${'folder '.repeat(6)}x`));
    mkdirSync(path.join(deep, 'terms'), { recursive: true });
    bench.pick = deep;
    const added = await bench.call('addGlossaryFolder');
    const long = 'a'.repeat(100);
    const first = good(await bench.save(added?.id ?? '', concept(long)));
    good(await bench.save(added?.id ?? '', { ...first.concept, plain: 'connection' }, first.revision));
    await bench.call('setSettings', { name: 'Anna Maria von und zu Hohenfels-Schillingsfürst auf Langenburg' });
    await bench.call('propose', { glossaryId: added?.id ?? '', concept: concept(long, { plain: 'wish' }) });
    const [proposal] = await bench.call('proposals');
    good(
      await bench.call('resolveProposal', {
        glossaryId: added?.id ?? '',
        file: proposal?.file ?? '',
        decision: 'decline',
        reason: 'x',
      }),
    );
    expect(path.join(deep, 'terms', `${long}.md`).length).toBeGreaterThan(450);
    expect(await bench.call('history', { glossaryId: added?.id ?? '', conceptId: long })).toHaveLength(2);
    expect(readdirSync(path.join(deep, 'proposals/declined'))).toHaveLength(1);
  });

  test('names that differ only in case: one speaks, the other is listed, nothing is overwritten', async () => {
    writeFileSync(termFile('api'), '---\nid: api\nside: it\nterms: [API]\nplain: connection\n---\n');
    writeFileSync(termFile('API'), '---\nid: api\nside: it\nterms: [API]\nplain: bridge\n---\n');
    if (readdirSync(path.join(team, 'terms')).length === 1) return; // A disk that knows no case.
    await reload();
    const glossary = await loaded();
    expect(glossary?.concepts.map(({ plain }) => plain)).toEqual(['connection']);
    expect(glossary?.problems).toMatchObject([{ code: 'duplicate-id', file: 'terms/API.md' }]);
    good(await bench.save(id(), { ...concept('api'), plain: 'other' }, glossary?.revisions['api']));
    expect(readFileSync(termFile('API'), 'utf8')).toContain('bridge');
  });

  test('a file in other letters is the same concept, not a second one', async () => {
    writeFileSync(termFile('API'), '---\nid: api\nside: it\nterms: [API]\nplain: connection\n---\n');
    await reload();
    const glossary = await loaded();
    expect(glossary?.concepts.map((one) => one.id)).toEqual(['api']);
    good(await bench.save(id(), { ...concept('api'), plain: 'other' }, glossary?.revisions['api']));
    expect(readdirSync(path.join(team, 'terms'))).toEqual(['API.md']);
  });

  test('a sync tool’s second version is recognised and can be taken in', async () => {
    const first = good(await bench.save(id(), concept('api')));
    const copy = 'api (Anna’s conflicted copy 2026-11-23).md';
    writeFileSync(
      path.join(team, 'terms', copy),
      readFileSync(termFile('api'), 'utf8').replace('plain: thing', 'plain: thing\nowner: Anna'),
    );
    await reload();
    expect((await loaded())?.problems).toMatchObject([
      { code: 'conflicted-copy', file: `terms/${copy}`, data: { id: 'api' } },
    ]);
    const kept = await bench.call('resolveCopy', {
      glossaryId: id(),
      file: `terms/${copy}`,
      decision: 'merge',
      concept: { ...first.concept, owner: 'Anna' },
    });
    expect(good(kept).concept.owner).toBe('Anna');
    expect(existsSync(path.join(team, 'terms', copy))).toBe(false);
    const evil = await bench.call('resolveCopy', { glossaryId: id(), file: 'terms/api.md', decision: 'drop' });
    expect(evil.ok).toBe(false);
    expect(existsSync(termFile('api'))).toBe(true);
  });
});

describe('history and undo', () => {
  test('every state can be seen and restored', async () => {
    const first = good(await bench.save(id(), concept('api')));
    const second = good(await bench.save(id(), { ...first.concept, plain: 'connection' }, first.revision));
    const entries = await bench.call('history', { glossaryId: id(), conceptId: 'api' });
    expect(entries.map(({ action, concept: state }) => [action, state?.plain])).toEqual([
      ['changed', 'connection'],
      ['created', 'thing'],
    ]);
    expect(second.merged).toBe(false);
    good(await bench.call('restore', { glossaryId: id(), conceptId: 'api', entry: entries[1]?.id ?? '' }));
    expect((await loaded())?.concepts[0]?.plain).toBe('thing');
  });

  test('what was there before our first change is in the history too', async () => {
    writeFileSync(termFile('api'), '---\nid: api\nside: it\nterms: [API]\nplain: by hand\n---\n');
    await reload();
    good(await bench.save(id(), concept('api'), (await loaded())?.revisions['api'] ?? null));
    const entries = await bench.call('history', { glossaryId: id(), conceptId: 'api' });
    expect(entries.map((entry) => entry.concept?.plain)).toEqual(['thing', 'by hand']);
  });

  test('one undo takes back one action, whatever it changed', async () => {
    const api = good(await bench.save(id(), concept('api')));
    const dns = good(await bench.save(id(), concept('dns')));
    const { results, undo } = await bench.call('saveConcepts', {
      glossaryId: id(),
      changes: [
        { id: 'api', concept: { ...api.concept, plain: 'connection' }, baseRevision: api.revision },
        { id: 'dns', concept: null, baseRevision: dns.revision },
        { id: 'cms', concept: concept('cms'), baseRevision: null },
      ],
    });
    expect(results.every((result) => result.ok)).toBe(true);
    expect((await loaded())?.concepts.map((one) => [one.id, one.plain])).toEqual([
      ['api', 'connection'],
      ['cms', 'thing'],
    ]);
    expect(await bench.call('undo', undo)).toEqual({ ok: true, problems: [] });
    expect((await loaded())?.concepts.map((one) => [one.id, one.plain])).toEqual([
      ['api', 'thing'],
      ['dns', 'thing'],
    ]);
    expect((await bench.call('undo', undo)).ok).toBe(false);
  });

  test('undo leaves alone what somebody changed since', async () => {
    const first = good(await bench.save(id(), concept('api')));
    const { undo } = await bench.call('saveConcepts', {
      glossaryId: id(),
      changes: [{ id: 'api', concept: { ...first.concept, plain: 'connection' }, baseRevision: first.revision }],
    });
    writeFileSync(termFile('api'), readFileSync(termFile('api'), 'utf8').replace('connection', 'by somebody else'));
    expect((await bench.call('undo', undo)).problems.map(({ code }) => code)).toEqual(['changed-since']);
    expect(readFileSync(termFile('api'), 'utf8')).toContain('by somebody else');
  });
});

describe('proposals', () => {
  test('a wish is a file with who and when, and approving it changes the concept', async () => {
    await bench.call('setSettings', { name: 'Anna Müller' });
    good(await bench.save(id(), concept('api')));
    expect(await bench.call('propose', { glossaryId: id(), concept: concept('api', { plain: 'connection' }) })).toEqual(
      { ok: true, problems: [] },
    );
    expect(readdirSync(path.join(team, 'proposals'))).toEqual(['api--anna-muller.md']);
    const [proposal] = await bench.call('proposals');
    expect(proposal).toMatchObject({
      who: 'Anna Müller',
      conceptId: 'api',
      current: { plain: 'thing' },
      proposed: { plain: 'connection' },
    });
    expect(proposal?.proposed).not.toHaveProperty('extra');
    good(await bench.call('resolveProposal', { glossaryId: id(), file: proposal?.file ?? '', decision: 'approve' }));
    expect((await loaded())?.concepts[0]?.plain).toBe('connection');
    expect(await bench.call('proposals')).toEqual([]);
  });

  test('what others changed since a wish was made stays when it is approved', async () => {
    const first = good(await bench.save(id(), concept('api', { near: ['web'] })));
    await bench.call('propose', {
      glossaryId: id(),
      concept: { ...first.concept, plain: 'connection', near: ['web', 'call'] },
    });
    good(await bench.save(id(), { ...first.concept, owner: 'Ben', near: ['web', 'http'] }, first.revision));
    const [proposal] = await bench.call('proposals');
    expect(proposal?.proposed).toMatchObject({ plain: 'connection', owner: 'Ben', near: ['web', 'call', 'http'] });
    expect(proposal?.proposed).not.toHaveProperty('extra');
    good(await bench.call('resolveProposal', { glossaryId: id(), file: proposal?.file ?? '', decision: 'approve' }));
    expect((await loaded())?.concepts[0]).toMatchObject({ plain: 'connection', owner: 'Ben' });
  });

  test('that holds for entries which only an editor has written, and after a restart; the wish decides where both changed', async () => {
    writeFileSync(termFile('api'), '---\nid: api\nside: it\nterms: [API]\nplain: by hand\n---\n');
    await reload();
    await bench.call('propose', { glossaryId: id(), concept: concept('api', { terms: ['API'], plain: 'connection' }) });
    writeFileSync(termFile('api'), '---\nid: api\nside: both\nterms: [API]\nplain: bridge\n---\n');
    const again = openBench(bench.data);
    const [proposal] = await again.call('proposals');
    expect(proposal).toMatchObject({ proposed: { plain: 'connection', side: 'both' }, current: { plain: 'bridge' } });
    again.host.close();
  });

  test('nobody’s wish takes the place of another’s: same file name, no name, a sync tool’s copy', async () => {
    const wish = async (name: string, plain: string): Promise<void> => {
      await bench.call('setSettings', { name });
      await bench.call('propose', { glossaryId: id(), concept: concept('api', { plain }) });
    };
    for (const [name, plain] of [
      ['Jürgen', 'a'],
      ['Jurgen', 'b'],
      ['Jürgen', 'c'],
      ['', 'd'],
      ['', 'e'],
    ] as const)
      await wish(name, plain);
    writeFileSync(
      path.join(team, 'proposals/api--jurgen-DESKTOP-7A (1).md'),
      readFileSync(path.join(team, 'proposals/api--jurgen.md'), 'utf8').replace('plain: c', 'plain: f'),
    );
    const all = await bench.call('proposals');
    const said = all.map(({ who, proposed }) => `${who}: ${String(proposed.plain)}`);
    expect(said.sort()).toEqual(['Jurgen: b', 'Jürgen: c', 'Jürgen: f', 'someone: d', 'someone: e']);
    for (const { file } of all)
      good(await bench.call('resolveProposal', { glossaryId: id(), file, decision: 'decline', reason: 'x' }));
    expect(await bench.call('proposals')).toEqual([]);
    expect(readdirSync(path.join(team, 'proposals/declined'))).toHaveLength(5);
  });

  test('a broken wish is listed with its line, not passed over', async () => {
    mkdirSync(path.join(team, 'proposals'));
    writeFileSync(path.join(team, 'proposals/api--ben.md'), '---\nid: api\nside: sales\nterms: [API]\nplain: x\n---\n');
    await reload();
    expect((await loaded())?.problems).toMatchObject([{ code: 'not-one-of', file: 'proposals/api--ben.md', line: 3 }]);
  });

  test('where the folder may not be written, the wish comes back as a file to send', async () => {
    const vanished = `${team}-away`;
    renameSync(team, vanished);
    const answer = await bench.call('propose', { glossaryId: id(), concept: concept('api', { plain: 'connection' }) });
    renameSync(vanished, team);
    expect(answer).toMatchObject({
      ok: false,
      problems: [{ code: 'folder-missing' }],
      file: { name: 'api--someone.md' },
    });
    mkdirSync(path.join(team, 'proposals'));
    writeFileSync(path.join(team, 'proposals/api--someone.md'), answer.file?.bytes ?? '');
    expect(await bench.call('proposals')).toMatchObject([{ who: 'someone', proposed: { plain: 'connection' } }]);
  });

  test.each(['../api.md', 'a/b.md', '..\\x.md', '.hidden.md', 'C:x.md', 'x.txt'])('%s is no proposal', async (file) => {
    const args = [{ glossaryId: id(), file, decision: 'decline' }];
    await expect(dispatch(bench.host, 'resolveProposal', args)).rejects.toThrow('wrong arguments');
  });

  test('a declined wish is kept with the reason', async () => {
    await bench.call('propose', { glossaryId: id(), concept: concept('api') });
    const [proposal] = await bench.call('proposals');
    good(
      await bench.call('resolveProposal', {
        glossaryId: id(),
        file: proposal?.file ?? '',
        decision: 'decline',
        reason: 'too vague',
      }),
    );
    expect(await bench.call('proposals')).toEqual([]);
    const [kept = ''] = readdirSync(path.join(team, 'proposals', 'declined'));
    expect(readFileSync(path.join(team, 'proposals', 'declined', kept), 'utf8')).toContain(
      'declined-because: too vague',
    );
  });
});

describe('folders', () => {
  test('a folder that vanishes keeps its last concepts and takes no writes; it comes back by itself', async () => {
    good(await bench.save(id(), concept('api')));
    // What was last seen is written beside the work, not before the answer.
    await vi.waitFor(() =>
      expect(
        readdirSync(path.join(bench.data, 'cache')).some((name) =>
          readFileSync(path.join(bench.data, 'cache', name), 'utf8').includes('"api"'),
        ),
      ).toBe(true),
    );
    const away = `${team}-away`;
    renameSync(team, away);
    await reload();
    expect(await loaded()).toMatchObject({ missing: true, concepts: [{ id: 'api' }] });
    expect(codes(await bench.save(id(), concept('dns')))).toEqual(['folder-missing']);
    expect(existsSync(team)).toBe(false);
    const restarted = openBench(bench.data);
    expect((await restarted.call('loadLibrary')).glossaries[1]).toMatchObject({
      missing: true,
      concepts: [{ id: 'api' }],
    });
    restarted.host.close();
    renameSync(away, team);
    await reload();
    expect(await loaded()).not.toHaveProperty('missing');
  });

  test('a folder with other things in it is refused and left as it is', async () => {
    const other = temporaryFolder();
    writeFileSync(path.join(other, 'holiday.jpg'), '');
    bench.pick = other;
    expect(await bench.call('addGlossaryFolder')).toBeNull();
    expect((await bench.call('notices')).map(({ code }) => code)).toEqual(['no-glossary-here']);
    expect(readdirSync(other)).toEqual(['holiday.jpg']);
    rmSync(other, { recursive: true });
  });

  test('the page can order and switch glossaries but not name a folder', async () => {
    const [known] = bench.host.settings.get().glossaries;
    const after = await bench.call('setSettings', {
      glossaries: [
        { id: 'evil', folder: '/etc', on: true },
        { id: known?.id ?? '', folder: '/root', on: false },
      ],
    });
    expect(after.glossaries).toEqual([{ id: known?.id, folder: team, on: false }]);
    expect((await bench.call('loadLibrary')).glossaries.map((one) => one.kind)).toEqual(['personal', 'bundled']);
  });

  test('a new glossary gets a folder of its own and is not lost when taken off the list', async () => {
    const made = await bench.call('createGlossary', { name: 'Sales & Ops', pickFolder: false });
    expect(made).toMatchObject({ id: 'sales-ops', name: 'Sales & Ops', kind: 'team' });
    expect(await bench.call('removeGlossary', 'sales-ops')).toBe(true);
    expect(existsSync(path.join(made?.place ?? '', 'glossary.yaml'))).toBe(true);
  });

  test('files that are no concept do no harm', async () => {
    mkdirSync(termFile('folder'));
    writeFileSync(path.join(team, 'terms', 'README.md'), '# read me');
    writeFileSync(termFile('latin'), Buffer.from([0x2d, 0x2d, 0x2d, 0xff, 0xfe]));
    writeFileSync(termFile('huge'), 'x'.repeat(1_100_000));
    await reload();
    expect((await loaded())?.problems.map(({ code, file }) => [code, file])).toEqual([
      ['file-too-large', 'terms/huge.md'],
      ['not-utf8', 'terms/latin.md'],
    ]);
  });
});

/** Looks at the disk now: watching has its own test. */
async function reload(): Promise<void> {
  await bench.call('saveConcepts', { glossaryId: id(), changes: [] });
}
