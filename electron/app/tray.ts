/** The tray: look up, translate the clipboard, quit. Some Linux desktops have none; the program works without. */
import path from 'node:path';
import { app, Menu, nativeImage, Tray } from 'electron';
import type { RequestHandler } from './handle-requests.ts';
import type { Log } from './log.ts';
import { ICONS } from './places.ts';
import type { Windows } from './windows.ts';

/** Kept here: a tray that nothing refers to disappears. */
let tray: Tray | undefined;

/** Whether there is one. */
export const hasTray = (): boolean => tray !== undefined && !tray.isDestroyed();

export function setupTray(windows: Windows, { command }: RequestHandler, log: Log): void {
  try {
    const mac = process.platform === 'darwin';
    const image = nativeImage.createFromPath(path.join(ICONS, mac ? 'trayTemplate.png' : 'tray.png'));
    if (mac) image.setTemplateImage(true);
    tray = new Tray(image);
    tray.setToolTip('Termbridge');
    tray.setContextMenu(
      Menu.buildFromTemplate([
        { id: 'tray-lookup', label: 'Look up', click: () => void windows.showLookup() },
        {
          id: 'tray-clipboard',
          label: 'Translate the clipboard',
          click: () => command({ name: 'translate-clipboard' }),
        },
        { id: 'tray-open', label: 'Open Termbridge', click: () => void windows.showMain() },
        { type: 'separator' },
        { id: 'tray-quit', label: 'Quit', click: () => app.quit() },
      ]),
    );
    tray.on('click', () => windows.showLookup());
  } catch (error) {
    log.error('tray', error);
  }
}
