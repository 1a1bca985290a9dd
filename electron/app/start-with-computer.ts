/** Starting with the computer, only where the user switched it on. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

/** Given when the system starts the program by itself. */
export const HIDDEN = '--hidden';

/** Whether the system, not the user, started this program: it then waits in the tray. A Mac gives no words, but says so. */
export const wasStartedWithComputer = (args: readonly string[]): boolean =>
  args.includes(HIDDEN) || (process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin);

export function applyStartWithComputer(on: boolean): void {
  if (!app.isPackaged) return;
  if (process.platform === 'linux') writeAutostart(path.join(app.getPath('appData'), 'autostart'), on);
  else {
    // The portable program runs from a temporary copy of itself, which is gone at the next start.
    const portable = process.env['PORTABLE_EXECUTABLE_FILE'];
    app.setLoginItemSettings({ openAtLogin: on, args: [HIDDEN], ...(portable !== undefined && { path: portable }) });
  }
}

/** Linux desktops start what has an entry here (the XDG autostart specification). */
export function writeAutostart(
  folder: string,
  on: boolean,
  command = process.env['APPIMAGE'] ?? process.execPath,
): void {
  const file = path.join(folder, 'termbridge.desktop');
  if (!on) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(folder, { recursive: true });
  const lines = [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Termbridge',
    `Exec=${quoted(command)} ${HIDDEN}`,
    'X-GNOME-Autostart-enabled=true',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
}

/** As the Desktop Entry Specification reads it: first the value's own backslashes, then quotes, then field codes. */
const quoted = (command: string): string =>
  `"${command
    .replace(/["`$\\]/g, '\\$&')
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')}"`;
