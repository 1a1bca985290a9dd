/** What the user hears when something breaks, called directly; the crashes themselves are in test/e2e. `electron` is the stand-in here. */
import { EventEmitter } from 'node:events';
import { app, type BrowserWindow, clipboard, dialog } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setupCrashHandling, watchWindow } from '../../electron/app/crash-handling.ts';

interface Asked {
  readonly message: string;
  readonly buttons: readonly string[];
}
const asked: Asked[] = [];
const lines: string[] = [];
let answer = 0;
const log = {
  file: '',
  line: (text: string) => void lines.push(text),
  error: (where: string) => void lines.push(where),
};
beforeEach(() => {
  asked.splice(0);
  lines.splice(0);
  answer = 0;
  vi.spyOn(dialog, 'showMessageBox').mockImplementation(async (...all: unknown[]) => {
    asked.push(all.at(-1) as Asked);
    return { response: answer, checkboxChecked: false };
  });
});
afterEach(() => vi.restoreAllMocks());

/** A window that does what the test says. */
function fakeWindow() {
  const done: string[] = [];
  const webContents = Object.assign(new EventEmitter(), {
    reload: () => done.push('reload'),
    forcefullyCrashRenderer: () => done.push('end the page'),
  });
  const window = Object.assign(new EventEmitter(), {
    webContents,
    isDestroyed: () => false,
    destroy: () => done.push('close'),
  });
  watchWindow(window as unknown as BrowserWindow, log);
  return { window, webContents, done };
}
const soon = (): Promise<void> => new Promise((done) => setTimeout(done));

test('a page that crashes is loaded anew, but not for ever', async () => {
  const { webContents, done } = fakeWindow();
  for (let n = 0; n < 4; n++) webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  await soon();
  expect(done).toEqual(['reload', 'reload', 'reload', 'close']);
  expect(asked.map(({ message }) => message)).toEqual(['The Termbridge window keeps failing.']);
});

test.each([
  [0, []],
  [1, ['end the page']],
])('a page that hangs: answer %i', async (chosen, expected) => {
  answer = chosen;
  const { window, done } = fakeWindow();
  window.emit('unresponsive');
  await soon();
  expect(asked).toMatchObject([{ message: 'Termbridge is not answering.', buttons: ['Wait', 'Restart the window'] }]);
  expect(done).toEqual(expected);
});

test.each([
  ['our page is missing', -6, 'app://termbridge/index.html', true, ['close']],
  ['another load took its place', -3, 'app://termbridge/index.html', true, []],
  ['a part of the page', -6, 'app://termbridge/x.png', false, []],
  ['an address that was refused', -20, 'https://example.com/', true, []],
])('a load that fails: %s', async (_what, code, address, isMain, expected) => {
  const { webContents, done } = fakeWindow();
  webContents.emit('did-fail-load', {}, code, 'ERR', address, isMain);
  await soon();
  expect(done).toEqual(expected);
});

test('a program that cannot start says so, hands out details without the user’s words, and ends', async () => {
  answer = 1;
  const ended = vi.spyOn(app, 'exit').mockImplementation(() => undefined);
  vi.spyOn(process, 'on').mockReturnValue(process);
  const { couldNotStart } = setupCrashHandling(log);
  await couldNotStart(new TypeError('cannot read “our secret plan”'));
  expect(asked).toMatchObject([{ message: 'Termbridge could not start.', buttons: ['Close', 'Copy details'] }]);
  const copied = await clipboard.readText();
  expect(copied).toMatch(/^Termbridge \S+ \S+ Electron \S*\ncould not start: TypeError\nat /);
  expect(copied).not.toContain('secret');
  expect(ended).toHaveBeenCalledWith(1);
});
