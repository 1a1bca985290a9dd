/** The program is killed while someone works: everything is there at the next start. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { eventually, launch, newDataFolder, type Running, removeDataFolder } from './launch.ts';

const data = newDataFolder();
let running: Running;
afterAll(async () => {
  await running.close();
  removeDataFolder(data);
});

const saved = (): string => {
  const folder = path.join(data, 'drafts');
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
};

test('draft, entry and settings survive', async () => {
  writeFileSync(path.join(data, 'config.json'), JSON.stringify({ version: 1, firstRunDone: true }));
  running = await launch(data);
  await running.page.getByRole('textbox', { name: 'Your draft' }).fill('We got 40 leads; please call back by 12 May.');
  await eventually(saved).toContain('call back by 12 May');
  await running.page.evaluate(async () => {
    const { termbridge } = window as unknown as {
      termbridge: { saveConcept(request: object): Promise<unknown>; setSettings(patch: object): Promise<unknown> };
    };
    await termbridge.setSettings({ name: 'Anna' });
    await termbridge.saveConcept({
      glossaryId: 'personal',
      concept: { id: 'zebra-crossing', side: 'it', terms: ['zebra crossing'], plain: 'weekly check*' },
      baseRevision: null,
    });
  });
  const gone = new Promise((done) => running.app.process().once('exit', done));
  running.app.process().kill('SIGKILL');
  await gone;

  running = await launch(data);
  await eventually(() => running.page.getByRole('textbox', { name: 'Your draft' }).innerText()).toContain(
    'call back by 12 May',
  );
  const kept = await running.page.evaluate(async () => {
    const { termbridge } = window as unknown as {
      termbridge: {
        getSettings(): Promise<{ name: string }>;
        loadLibrary(): Promise<{ glossaries: { kind: string; concepts: { id: string }[] }[] }>;
      };
    };
    const [personal] = (await termbridge.loadLibrary()).glossaries;
    return { name: (await termbridge.getSettings()).name, concepts: personal?.concepts.map(({ id }) => id) };
  });
  expect(kept).toEqual({ name: 'Anna', concepts: ['zebra-crossing'] });
});
