/** Menus, called directly: that of the program, of the tray, and of a right click; `electron` is the stand-in here. */
import path from 'node:path';
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { accelerator } from '../../electron/app/accelerator.ts';
import { contextMenu } from '../../electron/app/context-menu.ts';
import { MENU_KEYS, menuTemplate, setupMenu } from '../../electron/app/menu.ts';
import { hasTray, setupTray, trayMenu } from '../../electron/app/tray.ts';
import { DEFAULTS } from '../../electron/host/settings.ts';
import { SHORTCUTS } from '../../renderer/app/shortcuts.ts';

const asked: string[] = [];
beforeEach(() => asked.splice(0));
const windows = {
  showLookup: () => void asked.push('lookup-window') as never,
  toggleLookup: () => void asked.push('toggle-lookup'),
  showMain: () => void asked.push('main-window') as never,
};
const command = ({ name, data }: { readonly name: string; readonly data?: string }): void =>
  void asked.push(data === undefined ? name : `${name} ${data}`);
const parts = { windows, command, openFile: () => void asked.push('open-file') };
const click = (item: MenuItemConstructorOptions | undefined): void => (item?.click as (() => void) | undefined)?.();
const entriesOf = (menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

test.each(['win32', 'darwin', 'linux'] as const)('every menu entry on %s does something', (platform) => {
  const entries = entriesOf(menuTemplate(parts, platform));
  for (const entry of entries) {
    expect(entry.role !== undefined || entry.type === 'separator' || entry.click !== undefined).toBe(true);
    click(entry);
  }
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).toEqual(
    expect.arrayContaining([
      'lookup',
      'translate',
      'glossary',
      'review',
      'settings',
      'new-message',
      'open-file',
      'translate-clipboard',
      'import',
      'export',
      'keys',
      'about',
    ]),
  );
});

test('a Mac has settings, about and quit in the program’s own menu, the others in File and Help', () => {
  const ids = (label: string, platform: NodeJS.Platform): (string | undefined)[] => {
    const menu = menuTemplate(parts, platform).find((one) => one.label === label)?.submenu;
    return Array.isArray(menu) ? menu.map(({ id, role }) => id ?? role) : [];
  };
  expect(ids(app.name, 'darwin')).toEqual(expect.arrayContaining(['about', 'settings', 'hide', 'quit']));
  expect(ids('&File', 'darwin')).not.toContain('settings');
  for (const platform of ['win32', 'linux'] as const) {
    expect(ids('&File', platform)).toEqual(expect.arrayContaining(['settings', 'quit']));
    expect(ids('&Help', platform)).toContain('about');
  }
});

test('the keys in the menu are those that the page handles, also when the user has chosen others', () => {
  for (const [name, keys] of Object.entries(MENU_KEYS))
    expect(SHORTCUTS[name as keyof typeof SHORTCUTS].keys).toBe(keys);
  const show = setupMenu(parts);
  const shown = (id: string): string | undefined =>
    (Menu.getApplicationMenu()?.getMenuItemById(id) as { accelerator?: string } | null | undefined)?.accelerator;
  show(DEFAULTS);
  expect(shown('glossary')).toBe(accelerator('Ctrl+3'));
  expect(shown('new-message')).toBe(accelerator('Ctrl+Shift+E'));
  show({ ...DEFAULTS, shortcuts: { glossary: 'Alt+7', new: '' } });
  expect(shown('glossary')).toBe(accelerator('Alt+7'));
  expect(shown('new-message')).toBeUndefined();
  const entries = entriesOf(menuTemplate(parts, 'win32'));
  for (const { id, accelerator: keys, registerAccelerator } of entries)
    if (keys !== undefined && id !== 'open-file') expect(registerAccelerator).toBe(false);
});

test('the tray looks up, translates the clipboard when asked, and quits', () => {
  const quit = vi.spyOn(app, 'quit').mockImplementation(() => void asked.push('quit'));
  const log = { file: '', line: () => undefined, error: (where: string) => void asked.push(where) };
  setupTray(windows, { command }, log, path.resolve(import.meta.dirname, '../../build/icons'));
  expect(asked).toEqual([]);
  expect(hasTray()).toBe(true);
  for (const entry of trayMenu(windows, { command })) click(entry);
  expect(asked).toEqual(['lookup-window', 'translate-clipboard', 'main-window', 'quit']);
  quit.mockRestore();
});

const editFlags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true } as Parameters<
  typeof contextMenu
>[0]['editFlags'];
const text = { isEditable: true, editFlags, selectionText: '', misspelledWord: '', dictionarySuggestions: [] };
const labels = (items: readonly MenuItemConstructorOptions[]): (string | undefined)[] =>
  items.map(({ label, role, type }) => label ?? role ?? type);
const actions = {
  correct: (word: string) => void asked.push(`correct ${word}`),
  learn: (word: string) => void asked.push(`learn ${word}`),
  lookUp: (words: string) => void asked.push(`look up ${words}`),
};
const EDITING = ['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'];

test.each([
  ['text that can be edited', text, EDITING],
  [
    'a misspelt word',
    { ...text, misspelledWord: 'recieve', dictionarySuggestions: ['receive', 'relieve', 'a', 'b', 'c', 'd'] },
    ['receive', 'relieve', 'a', 'b', 'c', 'Add to the dictionary', 'separator', ...EDITING],
  ],
  [
    'a misspelt word without suggestions',
    { ...text, misspelledWord: 'xqzt' },
    ['No suggestions', 'Add to the dictionary', 'separator', ...EDITING],
  ],
  [
    'a selection in text to read',
    { ...text, isEditable: false, selectionText: ' A/B\n test ' },
    ['Look up “A/B test”', 'separator', 'copy'],
  ],
  ['a whole paragraph', { ...text, isEditable: false, selectionText: 'long '.repeat(20) }, ['copy']],
  ['nothing', { ...text, isEditable: false }, []],
])('a right click on %s', (_what, params, expected) => expect(labels(contextMenu(params, actions))).toEqual(expected));

test('what the right click offers is done', () => {
  const params = { ...text, selectionText: 'SPF', misspelledWord: 'recieve', dictionarySuggestions: ['receive'] };
  for (const item of contextMenu(params, actions)) click(item);
  expect(asked).toEqual(['correct receive', 'learn recieve', 'look up SPF']);
});
