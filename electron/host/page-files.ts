/** The page's files from `dist/renderer`: only what stands under that folder and has a known type. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { TYPES } from './page-policy.ts';

export type PageFile =
  | { readonly status: 200; readonly body: Uint8Array; readonly type: string }
  | { readonly status: 403 | 404 };

/** @param pathname of the URL, still encoded. Never throws. */
export async function pageFile(root: string, pathname: string): Promise<PageFile> {
  let name: string;
  try {
    name = decodeURIComponent(pathname === '/' ? '/index.html' : pathname);
  } catch {
    return { status: 403 };
  }
  // A colon or a NUL is a drive, a stream or an attack, a backslash is a separator on Windows: the page has no such file.
  if (/[\\:\0]/.test(name) || name.split('/').includes('..')) return { status: 403 };
  const type = TYPES[path.extname(name)];
  if (type === undefined) return { status: 404 };
  try {
    const top = await realpath(root);
    const file = await realpath(path.join(top, name));
    if (!file.startsWith(top + path.sep)) return { status: 403 };
    return { status: 200, body: await readFile(file), type };
  } catch {
    return { status: 404 };
  }
}
