/** The application menu. Keys shown here are the page's own defaults: the page handles them, so that users can rebind them. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { RequestHandler } from './handle-requests.ts';
import type { Windows } from './windows.ts';

export function setupMenu(windows: Windows, { command }: RequestHandler): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(windows, command, process.platform)));
}

export function menuTemplate(
  windows: Pick<Windows, 'showLookup'>,
  command: RequestHandler['command'],
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const item = (id: string, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    ...(accelerator !== undefined && { accelerator, registerAccelerator: false }),
    click: () => command({ name: id }),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const settings = item('settings', mac ? 'Settings …' : 'Settings', 'CmdOrCtrl+,');
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
        item('new-message', 'New message', 'CmdOrCtrl+Shift+E'),
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
        item('lookup', 'Look up', 'CmdOrCtrl+1'),
        item('translate', 'Translate', 'CmdOrCtrl+2'),
        item('glossary', 'Glossary', 'CmdOrCtrl+3'),
        item('review', 'To review', 'CmdOrCtrl+4'),
        item('commands', 'Find or run …', 'CmdOrCtrl+K'),
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
