/** Runs browser mode until the terminal ends it: host, server, and one link for one page. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pagesGlossary } from '../host/bundled.ts';
import { openConfStore } from '../host/conf-store.ts';
import { dataFolder } from '../host/data-folder.ts';
import { createHost } from '../host/host.ts';
import { readPolicy } from '../host/policy.ts';
import { keepSettings } from '../host/settings.ts';
import type { Surroundings } from '../host/surroundings.ts';
import { serve } from './server.ts';

export interface BrowserModeOptions {
  readonly root: string;
  readonly version: string;
  readonly noOpen: boolean;
  readonly file?: string;
}

/** What the page does itself in a browser is refused here. */
const surroundings = (data: string): Surroundings => ({
  platform: 'browser',
  async pickFolder(title, asked) {
    if (asked) return path.isAbsolute(asked) ? asked : null;
    return title ? path.join(data, 'glossaries') : null;
  },
  copy: () => false,
  readClipboard: () => ({ text: '', html: '' }),
  saveFile: () => null,
  openExternal: () => false,
  windowAction: () => false,
  desktop: () => null,
  // The page's own storage is the browser's.
  places: () => [],
  versions: { node: process.versions.node },
  log: () => undefined,
});

export async function runBrowserMode({ root, version, noOpen, file }: BrowserModeOptions): Promise<number> {
  const data = dataFolder();
  const { store, problems } = openConfStore(data);
  const policy = readPolicy();
  const host = createHost({
    data,
    version,
    settings: keepSettings(store, policy.settings),
    surroundings: surroundings(data),
    bundled: pagesGlossary,
    problems: [...problems, ...policy.problems],
  });
  const server = await serve({
    host,
    root: path.join(root, 'dist', 'renderer'),
    client: readFileSync(path.join(root, 'dist', 'browser', 'client.js'), 'utf8'),
  });
  const show = (): void => {
    const link = server.link();
    console.log(`Termbridge: ${link}`);
    if (!noOpen && hasScreen()) openInBrowser(link);
  };
  show();
  console.log('The link opens one page. Ctrl+C ends it.');
  if (file !== undefined) {
    const bytes = new Uint8Array(await readFile(file));
    host.emit('openFile', { name: path.basename(file), bytes });
  }
  void again();
  async function again(): Promise<void> {
    await server.left();
    console.log(`To open it again: ${server.link()}`);
    void again();
  }
  await new Promise<void>((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => ended());
  });
  server.close();
  host.close();
  return 0;
}

const hasScreen = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** The link is a secret and a command line can be read by other users: the browser gets a file that only this user can read. */
function openInBrowser(link: string): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'termbridge-'));
  const file = path.join(folder, 'open.html');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${link}">`,
    { mode: 0o600 },
  );
  const [command, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(command ?? 'xdg-open', [...args, file], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
  setTimeout(() => rmSync(folder, { recursive: true, force: true }), 30_000).unref();
}
