/** Where Termbridge keeps its own things: the folder that Electron's `userData` is for the desktop program, so browser mode finds the same. */
import os from 'node:os';
import path from 'node:path';

/** `TERMBRIDGE_DATA` names another folder, for portable use and tests. */
export function dataFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform = process.platform,
): string {
  const given = env['TERMBRIDGE_DATA'];
  if (given) return path.resolve(given);
  const home = os.homedir();
  if (platform === 'win32') return path.join(env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), 'termbridge');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'termbridge');
  return path.join(env['XDG_CONFIG_HOME'] ?? path.join(home, '.config'), 'termbridge');
}
