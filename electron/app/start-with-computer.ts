/** Starting with the computer, only where the user switched it on. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

/** Given when the system starts the program by itself. */
export const HIDDEN = '--hidden';

export function applyStartWithComputer(on: boolean): void {
  if (!app.isPackaged) return;
  if (process.platform === 'linux') writeAutostart(on);
  else app.setLoginItemSettings({ openAtLogin: on, args: [HIDDEN] });
}

/** Linux desktops start what has an entry here (the XDG autostart specification). */
function writeAutostart(on: boolean): void {
  const folder = path.join(app.getPath('appData'), 'autostart');
  const file = path.join(folder, 'termbridge.desktop');
  if (!on) {
    rmSync(file, { force: true });
    return;
  }
  const command = process.env['APPIMAGE'] ?? process.execPath;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `[Desktop Entry]\nType=Application\nName=Termbridge\nExec="${command.replace(/(["\\$`])/g, '\\$1')}" ${HIDDEN}\nX-GNOME-Autostart-enabled=true\n`,
  );
}
