/** The application menu. Keys shown here are the page's own: the page handles them, so that users can rebind them in the settings. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Settings } from '../../glossary/host-api.ts';
import { accelerator } from './accelerator.ts';
import type { RequestHandler } from './handle-requests.ts';
import type { Windows } from './windows.ts';

/** The page's keys for what stands in the menu, as renderer/app/shortcuts.ts has them (a test holds them together); by shortcut name. */
export const MENU_KEYS = {
  lookup: 'Ctrl+1',
  translate: 'Ctrl+2',
  glossary: 'Ctrl+3',
  review: 'Ctrl+4',
  settings: 'Ctrl+,',
  commands: 'Ctrl+K',
  new: 'Ctrl+Shift+E',
} as const;

export interface MenuParts {
  readonly windows: Pick<Windows, 'showLookup'>;
  readonly command: RequestHandler['command'];
  /** Lets the user pick a file and opens it. */
  readonly openFile: () => void;
}

/** @returns what makes the menu anew after the settings have changed. */
export function setupMenu(parts: MenuParts): (settings: Settings) => void {
  let shown: string | undefined;
  return ({ shortcuts }) => {
    const key = JSON.stringify(shortcuts);
    if (key === shown) return;
    shown = key;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(parts, process.platform, shortcuts)));
  };
}

export function menuTemplate(
  { windows, command, openFile }: MenuParts,
  platform: NodeJS.Platform,
  shortcuts: Settings['shortcuts'] = {},
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const item = (id: string, label: string, shortcut?: keyof typeof MENU_KEYS): MenuItemConstructorOptions => {
    const keys = shortcut === undefined ? '' : accelerator(shortcuts[shortcut] ?? MENU_KEYS[shortcut], platform);
    return {
      id,
      label,
      ...(keys !== '' && { accelerator: keys, registerAccelerator: false }),
      click: () => command({ name: id }),
    };
  };
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const settings = item('settings', mac ? 'Settings …' : 'Settings', 'settings');
  const about = item('about', 'About Termbridge');
  const appMenu: MenuItemConstructorOptions = {
    label: app.name,
    submenu: [
      about,
      line,
      settings,
      line,
      { role: 'services' },
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit' },
    ],
  };
  return [
    ...(mac ? [appMenu] : []),
    {
      label: '&File',
      submenu: [
        item('new-message', 'New message', 'new'),
        { id: 'open-file', label: 'Open …', accelerator: 'CmdOrCtrl+O', click: openFile },
        item('translate-clipboard', 'Translate the clipboard'),
        line,
        item('import', 'Import …'),
        item('export', 'Export …'),
        line,
        ...(mac ? [{ role: 'close' as const }] : [settings, line, { role: 'quit' as const }]),
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo', registerAccelerator: false },
        { role: 'redo', registerAccelerator: false },
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        item('lookup', 'Look up', 'lookup'),
        item('translate', 'Translate', 'translate'),
        item('glossary', 'Glossary', 'glossary'),
        item('review', 'To review', 'review'),
        item('commands', 'Find or run …', 'commands'),
        line,
        { id: 'lookup-window', label: 'Look-up window', click: () => void windows.showLookup() },
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    ...(mac ? [{ role: 'windowMenu' as const }] : []),
    { role: 'help', label: '&Help', submenu: [item('keys', 'Keys'), ...(mac ? [] : [about])] },
  ];
}
