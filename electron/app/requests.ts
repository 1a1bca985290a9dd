/** What other programs and the command line ask of us: files to open, `termbridge://` links, `--lookup`. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { HostEvents, PickedFile } from '../../glossary/host-api.ts';
import { LINK_SCHEME } from './places.ts';

/** Endings of the files that can be opened: messages, then what other glossary tools write. */
export const OPENS = ['.md', '.txt', '.html', '.htm', '.docx', '.tbx', '.csv', '.xlsx', '.json'] as const;
const MAX_BYTES = 50 * 1024 * 1024;
const MAX_WORD = 200;

export type Request =
  | { readonly kind: 'lookup-window' }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'command'; readonly command: HostEvents['command'] };

/** The requests in a command line; switches of Electron, Chromium and unknown words are no requests. */
export function requestsIn(args: readonly string[], folder: string): Request[] {
  return args.flatMap((arg): Request[] => {
    if (arg === '--lookup') return [{ kind: 'lookup-window' }];
    if (arg.startsWith('-')) return [];
    if (arg.toLowerCase().startsWith(`${LINK_SCHEME}:`)) return linkRequest(arg);
    return (OPENS as readonly string[]).includes(path.extname(arg).toLowerCase())
      ? [{ kind: 'file', file: path.resolve(folder, arg) }]
      : [];
  });
}

/** `termbridge://lookup/<word>` and `termbridge://<view>`: a link may show something, never change anything. */
export function linkRequest(link: string): Request[] {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url?.protocol !== `${LINK_SCHEME}:`) return [];
  const word = decode(url.pathname.replace(/^\/+|\/+$/g, ''));
  if (url.host === 'lookup' && word)
    return [{ kind: 'command', command: { name: 'lookup-query', data: word.slice(0, MAX_WORD) } }];
  if (['lookup', 'translate', 'glossary', 'review', 'settings'].includes(url.host))
    return [{ kind: 'command', command: { name: url.host } }];
  return [];
}

function decode(text: string): string {
  try {
    // Control characters have no place in a word.
    return decodeURIComponent(text)
      .replace(/\p{Cc}+/gu, ' ')
      .trim();
  } catch {
    return '';
  }
}

/** The file's content; undefined where it is no file of ours, too large or not readable. */
export async function readRequestedFile(file: string): Promise<PickedFile | undefined> {
  try {
    const found = await stat(file);
    if (!found.isFile() || found.size > MAX_BYTES) return undefined;
    return { name: path.basename(file), bytes: new Uint8Array(await readFile(file)) };
  } catch {
    return undefined;
  }
}
