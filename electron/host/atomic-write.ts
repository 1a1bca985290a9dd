/** Whole files or none: temporary file in the same folder, fsync, rename, retried while another program holds the file. */
import { randomBytes } from 'node:crypto';
import { open, readdir, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What virus scanners, sync tools and editors cause on Windows and network drives for a moment. */
const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY']);
const TRIES = 9;
const LEFTOVER = /^\..+\.[0-9a-f]{12}\.tmp$/;
const DAY = 24 * 60 * 60 * 1000;

export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/**
 * Replaces a file's content. A crash at any moment leaves the old file or the new one.
 * Throws what the file system throws (ENOSPC, EROFS, EACCES ...); the old file is then still whole.
 */
export async function writeAtomically(file: string, data: string | Uint8Array, mode = 0o666): Promise<void> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(temporary, 'wx', mode);
  try {
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await replace(temporary, file);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

async function replace(from: string, to: string): Promise<void> {
  for (let n = 1; ; n++) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (n === TRIES || !BUSY.has(errorCode(error))) throw error;
      await sleep(2 ** n * 5);
    }
  }
}

/** Makes the rename itself last through a power cut; Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Removes temporary files that a crash left behind more than a day ago. */
export async function removeLeftovers(folder: string, now = Date.now()): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith('.') || !LEFTOVER.test(name)) continue;
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found && now - found.mtimeMs > DAY) await unlink(file).catch(() => undefined);
  }
}
