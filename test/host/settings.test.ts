import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import { afterEach, expect, test } from 'vitest';
import { openElectronStore } from '../../electron/app/settings-store.ts';
import { openConfStore } from '../../electron/host/conf-store.ts';
import { readPolicy } from '../../electron/host/policy.ts';
import {
  DEFAULTS,
  keepSettings,
  migrateSettings,
  readSettings,
  SETTINGS_VERSION,
} from '../../electron/host/settings.ts';
import { type Bench, openBench, temporaryFolder } from './workbench.ts';

let bench: Bench | undefined;
afterEach(() => {
  bench?.close();
  bench = undefined;
});

test('settings start with defaults and are kept over a restart', async () => {
  bench = openBench();
  expect(await bench.call('getSettings')).toEqual(DEFAULTS);
  await bench.call('setSettings', { name: 'Anna', side: 'marketing' });
  const again = openBench(bench.data);
  expect(await again.call('getSettings')).toEqual({ ...DEFAULTS, name: 'Anna', side: 'marketing' });
});

test('two programs that change different settings both keep theirs', async () => {
  bench = openBench();
  const other = openBench(bench.data);
  await bench.call('setSettings', { name: 'Anna' });
  await other.call('setSettings', { reader: 'it' });
  await bench.call('setSettings', { theme: 'dark' });
  expect(await other.call('getSettings')).toMatchObject({ name: 'Anna', reader: 'it', theme: 'dark' });
});

test.each(['{"name": "An', '', '[]', '\0\0\0\0'])(
  'a damaged file (%j) is set aside, said, and defaults are used',
  async (damaged) => {
    const data = temporaryFolder();
    writeFileSync(path.join(data, 'config.json'), damaged);
    bench = openBench(data);
    expect(await bench.call('getSettings')).toEqual(DEFAULTS);
    const [problem] = await bench.call('notices');
    expect(problem?.code).toBe('settings-damaged');
    expect(readFileSync(String(problem?.data['copy']), 'utf8')).toBe(damaged);
  },
);

test('a file from a newer version is set aside too', async () => {
  const data = temporaryFolder();
  writeFileSync(path.join(data, 'config.json'), '{"version": 99, "name": "Anna"}');
  bench = openBench(data);
  expect((await bench.call('notices')).map(({ code }) => code)).toEqual(['settings-newer']);
  expect(readdirSync(data).some((name) => name.startsWith('config.newer-'))).toBe(true);
});

test('one wrong value costs that value only', () => {
  expect(readSettings({ name: 'Anna', textSize: 'big', theme: 'dark', always: [{ nonsense: 1 }] })).toEqual({
    ...DEFAULTS,
    name: 'Anna',
    theme: 'dark',
  });
});

test('keys of another version are kept', () => {
  const data = temporaryFolder();
  writeFileSync(path.join(data, 'config.json'), '{"version": 1, "later": {"a": 1}}');
  const settings = keepSettings(openConfStore(data).store);
  settings.set({ name: 'Anna' });
  expect(JSON.parse(readFileSync(settings.path, 'utf8'))).toMatchObject({ later: { a: 1 }, name: 'Anna' });
  rmSync(data, { recursive: true });
});

test('settings of every earlier version are brought up one by one, once, and unknown keys stay', () => {
  const steps = [
    ({ nick, ...old }: Readonly<Record<string, unknown>>) => ({ ...old, name: nick }),
    ({ name, ...old }: Readonly<Record<string, unknown>>) => ({ ...old, name: `${name}!` }),
  ];
  expect(migrateSettings({ nick: 'Anna', later: 1 }, steps)).toEqual({ name: 'Anna!', later: 1, version: 2 });
  expect(migrateSettings({ version: 1, name: 'Anna' }, steps)).toEqual({ name: 'Anna!', version: 2 });
  expect(migrateSettings({ version: 2, name: 'Anna' }, steps)).toEqual({ name: 'Anna', version: 2 });
  expect(migrateSettings('nonsense', [])).toEqual({ version: 0 });
  expect(migrateSettings({})['version']).toBe(SETTINGS_VERSION);
});

test.each([
  ['damaged', '{"name": "An', 'settings-damaged'],
  ['written by a newer version', '{"version": 99, "name": "Later"}', 'settings-newer'],
])(
  'a file that is %s while the program runs is set aside, said, and the settings go on',
  async (_how, content, code) => {
    bench = openBench();
    await bench.call('setSettings', { name: 'Anna' });
    const file = path.join(bench.data, 'config.json');
    writeFileSync(file, content);
    expect(await bench.call('setSettings', { theme: 'dark' })).toMatchObject({ name: 'Anna', theme: 'dark' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ name: 'Anna', theme: 'dark', version: 1 });
    const notices = await bench.call('notices');
    expect(notices.map((notice) => notice.code)).toEqual([code]);
    expect(readFileSync(String(notices[0]?.data['copy']), 'utf8')).toBe(content);
  },
);

test('electron-store and conf keep the same file: what one wrote the other reads', () => {
  const data = temporaryFolder();
  app.setPath('userData', data);
  const { store, problems } = openElectronStore();
  expect(problems).toEqual([]);
  keepSettings(store).set({ name: 'Anna', keepInTray: true });
  expect(keepSettings(openConfStore(data).store).get()).toMatchObject({ name: 'Anna', keepInTray: true });
  writeFileSync(path.join(data, 'config.json'), '{"version": 99}');
  expect(openElectronStore().problems.map(({ code }) => code)).toEqual(['settings-newer']);
  rmSync(data, { recursive: true });
});

test('the log gets places in the code from the page, never the user’s words', async () => {
  bench = openBench();
  const stack = [
    'TypeError: Quarterly Secret Figures',
    'Quarterly Secret Figures at home',
    '    at Quarterly Secret Figures',
    '    at save (app://termbridge/assets/index-a1.js:3:14)',
    '    at async http://127.0.0.1:9/assets/index.js:1:2',
  ].join('\n');
  await bench.call('reportError', { name: 'TypeError', stack });
  await bench.call('reportError', { name: 'Quarterly Secret Figures', stack: '' });
  expect(bench.log).toEqual([
    'page: TypeError at save (app://termbridge/assets/index-a1.js:3:14) at async http://127.0.0.1:9/assets/index.js:1:2',
    'page: error',
  ]);
});

test('an administrator presets where settings start, and the user’s own choice wins', () => {
  const data = temporaryFolder();
  const file = path.join(data, 'policy.json');
  writeFileSync(file, JSON.stringify({ reader: 'it', glossaries: [{ folder: '/srv/words' }] }));
  const { settings, problems } = readPolicy(file);
  expect(problems).toEqual([]);
  expect(readSettings({}, settings)).toMatchObject({
    reader: 'it',
    glossaries: [{ id: 'words', folder: '/srv/words', on: true }],
  });
  expect(
    readSettings(
      {
        reader: 'marketing',
        glossaries: [
          { id: 'own', folder: '/home/own', on: true },
          { id: 'words', folder: '/srv/words', on: false },
        ],
      },
      settings,
    ),
  ).toMatchObject({
    reader: 'marketing',
    glossaries: [
      { id: 'own', on: true },
      { id: 'words', on: false },
    ],
  });
  writeFileSync(file, '{"reader": "boss"}');
  expect(readPolicy(file)).toMatchObject({ settings: {}, problems: [{ code: 'bad-policy' }] });
  expect(readPolicy(path.join(data, 'absent.json'))).toEqual({ settings: {}, problems: [] });
  rmSync(data, { recursive: true });
});

const draft = {
  id: 'd1',
  changed: '2026-11-23T10:00:00Z',
  title: 'Form',
  reader: 'it',
  writer: null,
  doc: { type: 'doc' },
  decisions: [],
  cursor: 3,
} as const;

test('drafts survive a restart and can be wiped', async () => {
  bench = openBench();
  expect(await bench.call('saveDraft', draft)).toBe(true);
  const again = openBench(bench.data);
  expect(await again.call('drafts')).toEqual([draft]);
  expect(await again.call('wipeDrafts')).toBe(true);
  expect(await again.call('drafts')).toEqual([]);
  expect(readdirSync(bench.data)).not.toContain('drafts');
});

test('who does not want drafts kept has none on disk, also not those from before', async () => {
  bench = openBench();
  await bench.call('saveDraft', draft);
  await bench.call('setSettings', { keepDrafts: false });
  await bench.call('saveDraft', { ...draft, id: 'd2' });
  expect(readdirSync(bench.data)).not.toContain('drafts');
  expect((await bench.call('drafts')).map(({ id }) => id)).toEqual(['d1', 'd2']);
});

test('a broken draft file does not hide the others', async () => {
  bench = openBench();
  await bench.call('saveDraft', draft);
  mkdirSync(path.join(bench.data, 'drafts'), { recursive: true });
  writeFileSync(path.join(bench.data, 'drafts', 'x.json'), '{');
  expect(await bench.call('drafts')).toEqual([draft]);
});

test('several programs that write settings at once never leave a damaged file', { timeout: 120_000 }, async () => {
  const data = temporaryFolder();
  keepSettings(openConfStore(data).store).set({ name: 'Anna' });
  const script = path.join(import.meta.dirname, 'settings-writer.ts');
  const writers = ['a', 'b', 'c'].map((name) =>
    spawn(process.execPath, ['--no-warnings', script, data, name, '60'], { stdio: 'inherit' }),
  );
  let running = writers.length;
  const ends = writers.map(
    (child) => new Promise<number | null>((end) => child.on('exit', (code) => end(code)).on('exit', () => running--)),
  );
  while (running > 0) {
    expect(JSON.parse(readFileSync(path.join(data, 'config.json'), 'utf8'))).toMatchObject({ name: 'Anna' });
    await new Promise((wait) => setTimeout(wait, 5));
  }
  expect(await Promise.all(ends)).toEqual([0, 0, 0]);
  expect(readdirSync(data)).toEqual(['config.json']);
  rmSync(data, { recursive: true });
});
