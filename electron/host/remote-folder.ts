/** Whether a folder is on another computer: such disks answer slowly, may hang, and do not tell what others write. */
import { stat, statfs } from 'node:fs/promises';
import path from 'node:path';

/** NFS, SMB, CIFS, SMB2, FUSE (sshfs, cloud mounts), 9p (virtual machines) as Linux's statfs names them. */
const REMOTE = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x01021997]);

/** As far as the system tells: a drive letter of Windows or a volume of macOS may be remote without being known as such. */
export async function isRemote(folder: string): Promise<boolean> {
  if (process.platform === 'win32' && /^[\\/]{2}/.test(folder)) return true;
  const found = await statfs(folder).catch(() => undefined);
  return found !== undefined && REMOTE.has(found.type);
}

const PROBES = 8;
const AT_ONCE_MS = 1;

/** Whether files there can be asked one after the other without anybody waiting: measured, because the system does not always tell. */
export async function answersAtOnce(folder: string, names: readonly string[]): Promise<boolean> {
  if (await isRemote(folder)) return false;
  const times: number[] = [];
  for (const name of names.slice(0, PROBES)) {
    const began = performance.now();
    await stat(path.join(folder, name)).catch(() => undefined);
    times.push(performance.now() - began);
  }
  return Math.min(...times) < AT_ONCE_MS;
}
