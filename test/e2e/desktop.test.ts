/** How the program sits on the desktop: its windows' place, files and words that come from outside, the clipboard, and the calm words when it fails. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desktop } from '../../glossary/host-api.ts';
import { eventually, launch, newDataFolder, type Running, removeDataFolder, root, sandboxArgs } from './launch.ts';

const settings = JSON.stringify({ version: 1, firstRunDone: true, reader: 'it' });
let running: Running;
const data = newDataFolder();
const page = (): Page => running.page;
const draft = () => page().getByRole('textbox', { name: 'Your draft' });

beforeAll(async () => {
  writeFileSync(path.join(data, 'config.json'), settings);
  writeFileSync(
    path.join(data, 'window.json'),
    JSON.stringify({ x: 90_000, y: 90_000, width: 1_000, height: 700, maximized: false }),
  );
  running = await launch(data);
});
afterAll(async () => {
  await running.close();
  removeDataFolder(data);
});

test('a window that was on a screen which is gone opens where it can be reached', async () => {
  const { bounds, areas } = await running.app.evaluate(({ BrowserWindow, screen }) => ({
    bounds: BrowserWindow.getAllWindows()[0]?.getBounds() ?? { x: 0, y: 0, width: 0, height: 0 },
    areas: screen.getAllDisplays().map(({ workArea }) => workArea),
  }));
  const reach = areas.some(
    (area) =>
      bounds.x < area.x + area.width &&
      bounds.x + bounds.width > area.x &&
      bounds.y >= area.y - 10 &&
      bounds.y < area.y + area.height,
  );
  expect(reach).toBe(true);
  expect(bounds.width).toBeLessThanOrEqual(1_000);
});

test('its new place is remembered a moment later', async () => {
  await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 40, width: 950, height: 650 }),
  );
  await eventually(() => JSON.parse(readFileSync(path.join(data, 'window.json'), 'utf8'))).toMatchObject({
    width: 950,
    height: 650,
    maximized: false,
  });
});

test('the page can say which shortcut opens the look-up window, and whether there is a tray', async () => {
  const ask = (): Promise<Desktop> =>
    page().evaluate(() => (window as unknown as { termbridge: { desktop(): Promise<Desktop> } }).termbridge.desktop());
  const { lookupShortcut, ...rest } = await ask();
  expect(lookupShortcut).toMatchObject({ wanted: 'Ctrl+Shift+L', choices: expect.arrayContaining(['Ctrl+Shift+Y']) });
  expect(rest).toMatchObject({ tray: expect.any(Boolean), canStartWithComputer: false });
  await page().evaluate(() =>
    (window as unknown as { termbridge: { setSettings(patch: object): Promise<unknown> } }).termbridge.setSettings({
      shortcuts: { 'lookup-window': 'Ctrl+Shift+F10', glossary: 'Alt+7' },
    }),
  );
  expect((await ask()).lookupShortcut.wanted).toBe('Ctrl+Shift+F10');
  const shown = await running.app.evaluate(
    ({ Menu }) =>
      (Menu.getApplicationMenu()?.getMenuItemById('glossary') as { accelerator?: string } | null)?.accelerator,
  );
  expect(shown).toMatch(/^(Alt|Control)\+7$/);
});

test('the clipboard is read when its translation is asked for, once, and never before', async () => {
  await running.app.evaluate(async ({ clipboard }) => {
    await clipboard.writeText('The DNS change for the 3 sites is on 14 June.');
    const reads = { count: 0 };
    (globalThis as unknown as { reads: typeof reads }).reads = reads;
    const { readText, read } = clipboard;
    Object.assign(clipboard, {
      readText: () => {
        reads.count++;
        return readText.call(clipboard);
      },
      read: () => read.call(clipboard),
    });
  });
  const reads = (): Promise<number> =>
    running.app.evaluate(() => (globalThis as unknown as { reads: { count: number } }).reads.count);
  await draft().click();
  await running.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.hide();
    window?.show();
    window?.focus();
  });
  // Another start, the dock, and the look-up window ask for no clipboard either.
  await running.app.evaluate(({ app, Menu }) => {
    app.emit('second-instance', {}, ['termbridge'], '/');
    app.emit('activate', {}, true);
    Menu.getApplicationMenu()?.getMenuItemById('lookup-window')?.click();
  });
  await eventually(() => running.app.windows().length).toBe(2);
  await page().getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Look up' }).click();
  await page().getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Translate' }).click();
  expect(await reads()).toBe(0);
  await running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('translate-clipboard')?.click());
  await eventually(() => draft().innerText()).toContain('The DNS change for the 3 sites');
  expect(await reads()).toBe(1);
});

test('a file that is picked in the menu is opened', async () => {
  const file = path.join(data, 'picked.md');
  writeFileSync(file, 'We got **52 leads** by 3 May.');
  await running.app.evaluate(({ dialog }, picked) => {
    Object.assign(dialog, { showOpenDialog: async () => ({ canceled: false, filePaths: [picked] }) });
  }, file);
  await running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('open-file')?.click());
  await eventually(() => draft().innerText()).toContain('52 leads');
});

test('a file that is dropped is opened, wherever on the window; a dropped link leads nowhere', async () => {
  const drop = (kind: 'file' | 'link', target: string, name: string, text: string): Promise<void> =>
    page()
      .locator(target)
      .first()
      .evaluate(
        (element, what) => {
          const dataTransfer = new DataTransfer();
          if (what.kind === 'file') dataTransfer.items.add(new File([what.text], what.name));
          else dataTransfer.setData('text/uri-list', what.text);
          const { left, top } = element.getBoundingClientRect();
          const at = { clientX: left + 20, clientY: top + 20 };
          for (const type of ['dragenter', 'dragover', 'drop'])
            element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, ...at }));
        },
        { kind, name, text },
      );
  await drop('file', '[aria-label="Your draft"]', 'dropped.md', 'We got **61 leads**.');
  await eventually(() => draft().innerText()).toContain('61 leads');
  await page().getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Look up' }).click();
  await drop('link', 'main', '', 'https://example.com/');
  expect(page().url()).not.toContain('example.com');
  await drop('file', 'main', 'elsewhere.md', 'We got **74 leads**.');
  await eventually(() => draft().innerText()).toContain('74 leads');
  await drop('file', 'main', 'words.csv', 'term,plain\nlead,contact');
  await eventually(() => page().getByRole('dialog').innerText()).toContain('Import 1 entry');
  await page().getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page().getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Translate' }).click();
});

describe('when something breaks', () => {
  /** Answers every question with this button and keeps what was asked. */
  const answerWith = (button: number): Promise<void> =>
    running.app.evaluate(({ dialog }, response) => {
      const asked: string[] = [];
      (globalThis as unknown as { asked: string[] }).asked = asked;
      const showMessageBox = async (...all: unknown[]) => {
        asked.push((all.at(-1) as { message: string }).message);
        return { response, checkboxChecked: false };
      };
      Object.assign(dialog, { showMessageBox });
    }, button);
  const asked = (): Promise<string[]> =>
    running.app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);

  test('an error of the program is one calm sentence, with details that hold no text', async () => {
    await answerWith(1);
    await running.app.evaluate(
      () =>
        void setTimeout(() => {
          throw new RangeError('our secret plan');
        }),
    );
    await eventually(asked).toEqual(['Something went wrong in Termbridge. Your text is kept.']);
    const copied = () => running.app.evaluate(({ clipboard }) => clipboard.readText());
    await eventually(copied).toMatch(/^Termbridge \d\S* \S+ Electron \S+\nuncaught error: RangeError\nat /);
    expect(await copied()).not.toContain('secret');
    expect(await draft().innerText()).toContain('74 leads');
  });

  test('a page that hangs can be restarted, and the draft is there', async () => {
    await answerWith(1);
    await running.app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('unresponsive'));
    await eventually(asked).toEqual(['Termbridge is not answering.']);
    await eventually(() => running.log()).toMatch(/page unresponsive[\s\S]*page gone: crashed/);
    const text = () =>
      running.app.evaluate(({ BrowserWindow }) => {
        const read = "document.querySelector('[role=textbox][aria-label=\"Your draft\"]')?.innerText ?? ''";
        return BrowserWindow.getAllWindows()[0]
          ?.webContents.executeJavaScript(read)
          .catch(() => '');
      });
    await eventually(text).toContain('74 leads');
  });
});

test('started with the computer it shows no window, and a second start does', async () => {
  const own = newDataFolder();
  writeFileSync(path.join(own, 'config.json'), settings);
  const args = [...sandboxArgs, root, `--user-data-dir=${own}`];
  const app = await _electron.launch({ args: [...args, '--hidden'], cwd: root });
  await eventually(() => readFileSync(path.join(own, 'logs/termbridge.log'), 'utf8')).toContain('started');
  const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(await windows()).toBe(0);
  await app.evaluate(({ app: program }) => program.emit('second-instance', {}, ['termbridge'], '/'));
  expect(await windows()).toBe(1);
  await (await app.firstWindow()).getByRole('textbox', { name: 'Your draft' }).waitFor();
  await app.close();
  removeDataFolder(own);
});
