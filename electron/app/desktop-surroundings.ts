/** Dialogs, clipboard and windows for the host. */
import path from 'node:path';
import { app, ClipboardItem, clipboard, dialog } from 'electron';
import type { Desktop } from '../../glossary/host-api.ts';
import { writeAtomically } from '../host/atomic-write.ts';
import type { Surroundings } from '../host/surroundings.ts';
import type { Log } from './log.ts';
import type { Windows } from './windows.ts';

export function desktopSurroundings(
  windows: Windows,
  openOutside: (url: string) => Promise<boolean>,
  desktop: () => Desktop,
  log: Log,
): Surroundings {
  return {
    platform: process.platform as Surroundings['platform'],
    // What the page asks for is not looked at: here the user picks.
    async pickFolder(title) {
      const options = {
        title: title || 'Choose a glossary folder',
        properties: ['openDirectory', 'createDirectory'] as ('openDirectory' | 'createDirectory')[],
      };
      const parent = windows.main();
      const { canceled, filePaths } = parent
        ? await dialog.showOpenDialog(parent, options)
        : await dialog.showOpenDialog(options);
      return canceled ? null : (filePaths[0] ?? null);
    },
    async copy({ text, html }) {
      await clipboard.write([
        new ClipboardItem({ 'text/plain': text, ...(html !== undefined && { 'text/html': html }) }),
      ]);
      return true;
    },
    async readClipboard() {
      const [item] = await clipboard.read();
      const html = item?.types.includes('text/html') ? await (await item.getType('text/html')).text() : '';
      return { text: await clipboard.readText(), html };
    },
    async saveFile({ name, bytes }) {
      const options = {
        defaultPath: path.join(app.getPath('documents'), path.basename(name.replace(/[\\/:*?"<>|]/g, '-'))),
      };
      const parent = windows.main();
      const { canceled, filePath } = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options);
      if (canceled || !filePath) return null;
      await writeAtomically(filePath, bytes);
      return filePath;
    },
    openExternal: openOutside,
    windowAction(action) {
      if (action === 'hide') windows.hideLookup();
      else if (action === 'show-main') {
        windows.hideLookup();
        windows.showMain();
      } else app.quit();
      return true;
    },
    desktop,
    versions: {
      electron: process.versions['electron'] ?? '',
      chromium: process.versions['chrome'] ?? '',
      node: process.versions.node,
    },
    places: (data) => [
      { what: 'Place and size of the window', where: path.join(data, 'window.json') },
      { what: 'Files of the built-in browser (no text of yours)', where: data },
    ],
    log: (line) => log.line(line),
  };
}
