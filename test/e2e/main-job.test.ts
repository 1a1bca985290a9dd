/** The main job in the running desktop program: paste, read, change the reader, copy, look up; and nothing lost over a restart or a crash. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, launch, newDataFolder, type Running, removeDataFolder } from './launch.ts';

const MESSAGE = 'Hi Sam, we got 40 leads from the fair. The API must send opt-outs to us by 12 May, not later.';

let running: Running;
const data = newDataFolder();
const page = (): Page => running.page;

beforeAll(async () => {
  const settings = { version: 1, firstRunDone: true, side: 'marketing', reader: 'marketing', name: 'Anna' };
  writeFileSync(path.join(data, 'config.json'), JSON.stringify(settings));
  running = await launch(data);
});
afterAll(async () => {
  await running.close();
  removeDataFolder(data);
});

const draft = () => page().getByRole('textbox', { name: 'Your draft' });
const plain = () => page().getByRole('document', { name: 'Plain version' });
const view = async (name: string): Promise<void> =>
  page().getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click();
const reader = (name: string) => page().getByRole('radiogroup', { name: 'Reader' }).getByText(name, { exact: true });

/** Pastes as a user does: through the clipboard event that the system's paste makes. */
async function paste(text: string): Promise<void> {
  await draft().click();
  await draft().evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test('a pasted message is rewritten for the reader, and its facts stay', async () => {
  await paste(MESSAGE);
  await eventually(() => plain().innerText()).toContain('API (');
  const text = await plain().innerText();
  expect(text).not.toBe(MESSAGE);
  expect(text).toContain('Hi Sam');
  expect(text).toContain('40 leads');
  expect(text).toContain('by 12 May, not later');
});

test('another reader gets another version', async () => {
  const before = await plain().innerText();
  await reader('IT').click();
  await eventually(() => plain().innerText()).not.toBe(before);
  const forIt = await plain().innerText();
  expect(forIt).not.toContain('API (');
  expect(forIt).toContain('40 potential customers');
});

test('the plain version is copied as text and as formatted text', async () => {
  const shown = (await plain().innerText()).trim();
  await page().getByRole('button', { name: /^Copy/ }).click();
  const read = () => running.app.evaluate(({ clipboard }) => clipboard.readText());
  await eventually(async () => (await read()).trim()).toBe(shown);
  const html = await running.app.evaluate(async ({ clipboard }) => {
    const [item] = await clipboard.read();
    return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
  });
  expect(html).toContain('<p>');
});

test('a word is looked up', async () => {
  await view('Look up');
  await page().getByRole('combobox').or(page().getByRole('searchbox')).first().fill('dns');
  await eventually(() => page().getByRole('main').innerText()).toMatch(/domain name system/i);
});

test('the menu leads to the views', async () => {
  await running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('glossary')?.click());
  await eventually(() => page().getByRole('heading', { level: 1 }).innerText()).toBe('Glossary');
  await running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('translate')?.click());
  await eventually(() => draft().innerText()).toContain('from the fair');
});

test('the look-up window opens, finds, and goes away with Escape', async () => {
  const opened = running.app.waitForEvent('window');
  await running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lookup-window')?.click());
  const small = await opened;
  const box = small.getByRole('combobox').or(small.getByRole('searchbox')).or(small.getByRole('textbox')).first();
  await box.fill('cms');
  await eventually(() => small.locator('main').innerText()).toMatch(/content management system/i);
  await box.press('Escape');
  await box.press('Escape');
  const visible = () =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()));
  await eventually(visible).toEqual(expect.arrayContaining([false]));
});

test('the clipboard is translated in one action, and not read before', async () => {
  await running.app.evaluate(({ clipboard }) => clipboard.writeText('The DNS change for the 3 sites is on 14 June.'));
  await running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('translate-clipboard')?.click());
  await eventually(() => draft().innerText()).toContain('The DNS change for the 3 sites');
  await eventually(() => plain().innerText()).toContain('14 June');
});

test('a link from another program shows the word', async () => {
  await running.app.evaluate(({ app }) => app.emit('open-url', { preventDefault() {} }, 'termbridge://lookup/SPF'));
  await eventually(() => page().getByRole('main').innerText()).toMatch(/sender policy framework/i);
});

test('a crash of the page keeps the draft', async () => {
  await view('Translate');
  await eventually(() => readdirSync(path.join(data, 'drafts')).length).toBeGreaterThan(0);
  await eventually(() => savedDrafts()).toContain('from the fair');
  await running.app.evaluate(({ BrowserWindow }) => {
    const main = BrowserWindow.getAllWindows().find((window) => !window.webContents.getURL().endsWith('#lookup'));
    main?.webContents.forcefullyCrashRenderer();
  });
  await eventually(() => running.log()).toContain('page gone: crashed');
  const textOfDraft = () =>
    running.app.evaluate(({ BrowserWindow }) => {
      const main = BrowserWindow.getAllWindows().find((window) => !window.webContents.getURL().endsWith('#lookup'));
      const read = "document.querySelector('[role=textbox][aria-label=\"Your draft\"]')?.innerText ?? ''";
      return main?.webContents.executeJavaScript(read).catch(() => '') as Promise<string> | undefined;
    });
  await eventually(textOfDraft).toContain('from the fair');
});

test('settings, draft and reader are there after a restart', async () => {
  await running.close();
  expect(JSON.parse(readFileSync(path.join(data, 'config.json'), 'utf8'))).toMatchObject({ name: 'Anna' });
  running = await launch(data);
  await eventually(() => draft().innerText()).toContain('from the fair');
  await eventually(() => plain().innerText()).toContain('12 May');
  expect(existsSync(path.join(data, 'window.json'))).toBe(true);
});

test('nothing on the way broke the page’s policy or asked for anything outside', () => {
  expect(running.violations).toEqual([]);
  expect(running.log()).not.toContain('refused request');
});

const savedDrafts = (): string =>
  readdirSync(path.join(data, 'drafts'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(path.join(data, 'drafts', name), 'utf8'))
    .join('\n');

test('with the tray in use, closing the main window leaves the look-up shortcut running', async () => {
  await page().evaluate(() =>
    (window as unknown as { termbridge: { setSettings(patch: object): Promise<unknown> } }).termbridge.setSettings({
      keepInTray: true,
    }),
  );
  await running.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.close();
  });
  const opened = running.app.waitForEvent('window');
  await running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lookup-window')?.click());
  await (await opened).locator('main').waitFor();
});
