/** The running program with a team's folder of many concepts: typing goes on while it is read and compiled, and a saved concept counts at once. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, launch, newDataFolder, type Running, removeDataFolder } from './launch.ts';

const COUNT = 2000;
let running: Running;
const data = newDataFolder();
const team = path.join(data, 'team');

beforeAll(async () => {
  mkdirSync(path.join(team, 'terms'), { recursive: true });
  writeFileSync(path.join(team, 'glossary.yaml'), 'format: 1\nid: team\nname: Team\n');
  for (let n = 0; n < COUNT; n++)
    writeFileSync(
      path.join(team, 'terms', `gizmo-${n}.md`),
      `---\nid: gizmo-${n}\nside: marketing\npos: noun\nterms: [gizmo ${n}]\nplain: part* of kind ${n}\n---\nA part that we make.\n`,
    );
  const settings = {
    version: 1,
    firstRunDone: true,
    reader: 'it',
    glossaries: [{ id: 'team', folder: team, on: true }],
  };
  writeFileSync(path.join(data, 'config.json'), JSON.stringify(settings));
  running = await launch(data);
});
afterAll(async () => {
  await running.close();
  removeDataFolder(data);
});

test('every key typed while the library is made ready reaches the draft, and the text is then rewritten', async () => {
  const { page } = running;
  const draft = page.getByRole('textbox', { name: 'Your draft' });
  await draft.click();
  await page.keyboard.type('We need gizmo 1999 and gizmo 7.', { delay: 5 });
  expect(await draft.innerText()).toContain('We need gizmo 1999 and gizmo 7.');
  const plain = page.getByRole('document', { name: 'Plain version' });
  await eventually(() => plain.innerText()).toContain('We need the part of kind 1999 and the part of kind 7.');
});

test('a saved concept is looked up and rewritten by its new wording; the others stay', async () => {
  const { page } = running;
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Look up' }).click();
  const box = page.getByRole('combobox', { name: 'Look up' });
  await box.fill('gizmo 7');
  await page.getByRole('button', { name: 'Edit entry' }).first().click();
  await page.getByLabel('Plain wording').fill('spare part');
  await page.getByRole('button', { name: /^Save/ }).click();
  await eventually(() => page.locator('.concept-plain').first().innerText()).toBe('spare part');
  expect(readFileSync(path.join(team, 'terms/gizmo-7.md'), 'utf8')).toContain('plain: spare part');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Translate' }).click();
  const plain = page.getByRole('document', { name: 'Plain version' });
  await eventually(() => plain.innerText()).toContain('We need the part of kind 1999 and spare part.');
  expect(running.violations).toEqual([]);
});
