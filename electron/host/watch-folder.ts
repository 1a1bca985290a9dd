/**
 * Word that a glossary folder changed. Folders are watched, not files: editors and sync tools replace files. Network drives do not report what
 * other machines write, so there, and wherever watching fails or the folder vanished, names and times are compared every second.
 */
import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isRemote } from './remote-folder.ts';

const SETTLE = 120;
const POLL = 1_000;
const LOOK_AGAIN = 2_000;
const PLACES = ['.', 'terms', 'proposals'];

/** Calls `changed` soon after something changed; returns how to stop. `poll` forces comparing. */
export function watchFolder(folder: string, poll: boolean, changed: () => void): () => void {
  let watchers: FSWatcher[] = [];
  let settle: NodeJS.Timeout | undefined;
  let stopped = false;
  const soon = (): void => {
    clearTimeout(settle);
    if (!stopped) settle = setTimeout(changed, SETTLE);
  };
  const watchNow = (): void => {
    for (const watcher of watchers) watcher.close();
    watchers = [];
    for (const place of PLACES)
      try {
        const watcher = watch(path.join(folder, place), { persistent: false }, (_event, name) => {
          if (!isOurs(name)) soon();
        });
        watcher.on('error', () => watcher.close());
        watchers.push(watcher);
      } catch {
        // Not there (yet): the slow look below finds it.
      }
  };
  let last = '';
  const look = async (deep: boolean): Promise<void> => {
    const now = await snapshot(folder, deep);
    if (stopped || now === last) return;
    const first = last === '';
    last = now;
    if (!deep) watchNow();
    if (!first) soon();
  };
  let timer: NodeJS.Timeout | undefined;
  const loop = async (deep: boolean): Promise<void> => {
    await look(deep);
    if (!stopped) timer = setTimeout(() => void loop(deep), deep ? POLL : LOOK_AGAIN).unref();
  };
  void (async () => loop(poll || (await isRemote(folder))))();
  return () => {
    stopped = true;
    clearTimeout(settle);
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** Locks and temporary files are noise of our own. */
const isOurs = (name: string | null): boolean =>
  name !== null && (name.startsWith('.termbridge.lock') || name.endsWith('.tmp') || name === '.history');

/** Shallow: which of the folders are there, as which inode. Deep: every file's name, size and time too. */
async function snapshot(folder: string, deep: boolean): Promise<string> {
  const parts: string[] = [];
  for (const place of PLACES) {
    const at = path.join(folder, place);
    const found = await stat(at).catch(() => undefined);
    parts.push(`${place}:${found?.ino ?? '-'}`);
    if (!deep || !found) continue;
    const names = (await readdir(at).catch(() => [])).filter((name) => !isOurs(name)).sort();
    const stats = await Promise.all(names.map((name) => stat(path.join(at, name)).catch(() => undefined)));
    parts.push(...names.map((name, n) => `${name}:${stats[n]?.mtimeMs}:${stats[n]?.size}`));
  }
  return parts.join('|');
}
