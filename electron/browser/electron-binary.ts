/** Whether the desktop program can run here: Electron's binary, a screen, and a user that its sandbox accepts. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DOWNLOAD_LIMIT = 5 * 60_000;

/** @returns the path of the executable, or in a few words why there is none. */
export function findElectron(
  root: string,
  env: NodeJS.ProcessEnv = process.env,
): { readonly file: string } | { readonly why: string } {
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return { file: path.join(override, process.platform === 'win32' ? 'electron.exe' : 'electron') };
  if (process.platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return { why: 'there is no display' };
  if (process.platform === 'linux' && process.getuid?.() === 0) return { why: 'Electron does not run as root' };
  const home = path.join(root, 'node_modules', 'electron');
  if (!existsSync(path.join(home, 'package.json'))) return { why: 'Electron is not installed' };
  const found = binaryIn(home) ?? (download(home) ? binaryIn(home) : undefined);
  return found === undefined ? { why: 'the Electron binary could not be downloaded' } : { file: found };
}

function binaryIn(home: string): string | undefined {
  try {
    const file = path.join(home, 'dist', readFileSync(path.join(home, 'path.txt'), 'utf8'));
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Electron fetches its binary when it is first needed; its own script does that, with checksums. */
function download(home: string): boolean {
  console.log('Downloading Electron ...');
  return (
    spawnSync(process.execPath, [path.join(home, 'install.js')], { stdio: 'ignore', timeout: DOWNLOAD_LIMIT })
      .status === 0
  );
}
