/**
 * One writer at a time in a shared folder. The lock is a file made with O_EXCL, which network drives honour. A lock whose holder died is told
 * from a living one without comparing clocks: the holder touches it every two seconds, and who waits ten seconds without seeing that takes it.
 */
import { createHash, randomBytes } from 'node:crypto';
import { open, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './atomic-write.ts';

const BEAT = 2_000;
const DEAD_AFTER = 10_000;

/** Runs `work` while no other program that asks for the same lock runs its own. Throws where the folder cannot be written. */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = path.join(folder, '.termbridge.lock');
  const token = randomBytes(12).toString('hex');
  await take(file, token);
  const beat = setInterval(
    () => void writeFile(file, `${token} ${randomBytes(2).toString('hex')}`, { flag: 'r+' }).catch(() => undefined),
    BEAT,
  );
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if ((await read(file))?.startsWith(token)) await unlink(file).catch(() => undefined);
  }
}

async function take(file: string, token: string): Promise<void> {
  let seen: string | undefined;
  let since = performance.now();
  for (;;) {
    try {
      const handle = await open(file, 'wx');
      try {
        await handle.writeFile(`${token} 0000`);
      } catch (error) {
        // A full disk: the lock is not ours then, and must not stand in anybody's way.
        await unlink(file);
        throw error;
      } finally {
        await handle.close();
      }
      return;
    } catch (error) {
      // Windows answers EPERM for a file that is just being deleted.
      if (errorCode(error) !== 'EEXIST' && !(errorCode(error) === 'EPERM' && (await exists(file)))) throw error;
    }
    const now = await read(file);
    if (now !== seen) {
      seen = now;
      since = performance.now();
    }
    const waits = Math.floor((performance.now() - since) / DEAD_AFTER);
    if (waits > 0) await takeAway(file, seen, waits);
    await sleep(3 + Math.random() * 20);
  }
}

/**
 * Takes a dead lock away, where it is still the one `seen`. Several programs may wait for the same one, and one of them may already have taken it
 * and put up its own: so each first makes the claim to this very lock, a file that only one can make, and looks again under it. Who dies under
 * a claim leaves it; the others make the next one when they have waited as long once more.
 */
async function takeAway(file: string, seen: string | undefined, waits: number): Promise<void> {
  const claim = claimTo(file, seen, waits);
  try {
    await (await open(claim, 'wx')).close();
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || errorCode(error) === 'EPERM') return;
    throw error;
  }
  if ((await read(file)) === seen) await unlink(file).catch(() => undefined);
  for (let n = 1; n <= waits; n++) await unlink(claimTo(file, seen, n)).catch(() => undefined);
}

/** The name of the claim to a lock with this text, made after so many whole waits. */
export const claimTo = (file: string, seen: string | undefined, waits: number): string =>
  `${file}.${createHash('sha256')
    .update(seen ?? 'unreadable')
    .digest('hex')
    .slice(0, 12)}.${String(waits)}.dead`;

const read = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);
const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
