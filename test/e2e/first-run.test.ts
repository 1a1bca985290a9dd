/** The very first start, and starts with something to open. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { eventually, launch, newDataFolder, type Running, removeDataFolder } from './launch.ts';

let running: Running | undefined;
afterEach(async () => {
  const data = running?.data;
  await running?.close();
  if (data !== undefined) removeDataFolder(data);
});

test('the first start asks for the team, can be skipped, and does not ask again', async () => {
  const data = newDataFolder();
  running = await launch(data);
  await running.page.getByRole('dialog').getByRole('button', { name: 'Marketing' }).click();
  await running.page.getByRole('dialog').getByRole('button', { name: /skip/i }).click();
  await eventually(() => JSON.parse(readFileSync(path.join(data, 'config.json'), 'utf8'))).toMatchObject({
    side: 'marketing',
    firstRunDone: true,
  });
  await running.close();
  running = await launch(data);
  await running.page.getByRole('textbox', { name: 'Your draft' }).waitFor();
  expect(await running.page.getByRole('dialog').count()).toBe(0);
});

test('messages are kept only where the user leaves that switched on', async () => {
  const data = newDataFolder();
  running = await launch(data);
  const keep = running.page.getByRole('dialog').getByRole('checkbox', { name: /keep my messages/i });
  expect(await keep.isChecked()).toBe(true);
  await keep.uncheck();
  await running.page.getByRole('dialog').getByRole('button', { name: /skip/i }).click();
  await running.page.getByRole('textbox', { name: 'Your draft' }).fill('A message for nobody else');
  await running.page.getByRole('button', { name: /^Copy/ }).waitFor();
  await eventually(() => JSON.parse(readFileSync(path.join(data, 'config.json'), 'utf8'))).toMatchObject({
    keepDrafts: false,
    firstRunDone: true,
  });
  await running.close();
  expect(existsSync(path.join(data, 'drafts'))).toBe(false);
  running = await launch(data);
  expect(await running.page.getByRole('textbox', { name: 'Your draft' }).innerText()).not.toContain('nobody else');
});

test('a damaged settings file is said in the window, and the program works', async () => {
  const data = newDataFolder();
  writeFileSync(path.join(data, 'config.json'), '{"version": 1, "na');
  running = await launch(data);
  const notices = await running.page.evaluate(() =>
    (window as unknown as { termbridge: { notices(): Promise<{ code: string }[]> } }).termbridge.notices(),
  );
  expect(notices.map(({ code }) => code)).toEqual(['settings-damaged']);
});

test('a file on the command line is opened as a message', async () => {
  const data = newDataFolder();
  writeFileSync(path.join(data, 'config.json'), JSON.stringify({ version: 1, firstRunDone: true }));
  const file = path.join(data, 'message.md');
  writeFileSync(file, 'We got **40 leads** by 12 May.');
  running = await launch(data, file);
  await eventually(() => running?.page.getByRole('textbox', { name: 'Your draft' }).innerText()).toContain('40 leads');
});

test('--lookup opens the look-up window alone', async () => {
  const data = newDataFolder();
  running = await launch(data, '--lookup');
  expect(running.page.url()).toMatch(/#lookup$/);
  expect(running.app.windows()).toHaveLength(1);
});
