/**
 * Word that a glossary folder changed, within two seconds. Folders are watched, not files: editors and sync tools replace files. Network
 * drives do not report what other machines write, so there names and times are compared every second; and everywhere the folders' own.
 */
import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isRemote } from './remote-folder.ts';

const SETTLE = 120;
const POLL = 1_000;
const LOOK_AGAIN = 1_500;
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
  let last: Snapshot | undefined;
  const look = async (deep: boolean): Promise<void> => {
    const before = last;
    const now = await snapshot(folder, deep);
    if (stopped) return;
    last = now;
    if (!deep && now.places !== before?.places) watchNow();
    if (before && (now.places !== before.places || now.times !== before.times)) soon();
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

interface Snapshot {
  /** Which of the folders are there, as which inode. */
  readonly places: string;
  readonly times: string;
}

/**
 * Shallow: when something was last put into the folders; whoever writes whole files, as this program and sync tools do, changes that also on
 * a drive that is remote without the system telling. Deep: every file's name, size and time too.
 */
async function snapshot(folder: string, deep: boolean): Promise<Snapshot> {
  const places: string[] = [];
  const times: string[] = [];
  for (const place of PLACES) {
    const at = path.join(folder, place);
    const found = await stat(at).catch(() => undefined);
    places.push(`${place}:${found?.ino ?? '-'}`);
    // The glossary's own folder has the lock in it, which comes and goes.
    if (found && place !== '.') times.push(String(found.mtimeMs));
    if (!deep || !found) continue;
    const names = (await readdir(at).catch(() => [])).filter((name) => !isOurs(name)).sort();
    const stats = await Promise.all(names.map((name) => stat(path.join(at, name)).catch(() => undefined)));
    times.push(...names.map((name, n) => `${name}:${stats[n]?.mtimeMs}:${stats[n]?.size}`));
  }
  return { places: places.join('|'), times: times.join('|') };
}
