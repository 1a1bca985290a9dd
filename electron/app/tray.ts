/** The tray: look up, translate the clipboard, quit. Some Linux desktops have none; the program works without. */
import path from 'node:path';
import { app, Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron';
import type { RequestHandler } from './handle-requests.ts';
import type { Log } from './log.ts';
import { ICONS } from './places.ts';
import type { Windows } from './windows.ts';

/** Kept here: a tray that nothing refers to disappears. */
let tray: Tray | undefined;

export const hasTray = (): boolean => tray !== undefined && !tray.isDestroyed();

type TrayWindows = Pick<Windows, 'showLookup' | 'toggleLookup' | 'showMain'>;

export function setupTray(windows: TrayWindows, handler: RequestHandler, log: Log, icons = ICONS): void {
  try {
    const mac = process.platform === 'darwin';
    const image = nativeImage.createFromPath(path.join(icons, mac ? 'trayTemplate.png' : 'tray.png'));
    if (mac) image.setTemplateImage(true);
    tray = new Tray(image);
    tray.setToolTip('Termbridge');
    tray.setContextMenu(Menu.buildFromTemplate(trayMenu(windows, handler)));
    // On a Mac a click opens the menu.
    if (!mac) tray.on('click', () => windows.toggleLookup());
  } catch (error) {
    log.error('tray', error);
  }
}

/** The clipboard is read only when its entry is chosen, and by the page that shows the result. */
export const trayMenu = (windows: TrayWindows, { command }: RequestHandler): MenuItemConstructorOptions[] => [
  { id: 'tray-lookup', label: 'Look up', click: () => void windows.showLookup() },
  { id: 'tray-clipboard', label: 'Translate the clipboard', click: () => command({ name: 'translate-clipboard' }) },
  { id: 'tray-open', label: 'Open Termbridge', click: () => void windows.showMain() },
  { type: 'separator' },
  { id: 'tray-quit', label: 'Quit', click: () => app.quit() },
];
