/** Messages from files and standard input. */
import { readFile, stat } from 'node:fs/promises';
import { UsageError } from './usage-error.ts';

/** Larger than any message people write, small enough to be read at once. */
const MAX_INPUT = 20_000_000;

/** Reads a message as text: UTF-8, or UTF-16 with a byte order mark. `-` is standard input. */
export async function readMessage(file: string): Promise<string> {
  const bytes = file === '-' ? await standardInput() : await fileBytes(file);
  const name = file === '-' ? 'standard input' : file;
  if (bytes.length > MAX_INPUT)
    throw new UsageError(`${name} is larger than ${MAX_INPUT / 1e6} MB: give a shorter text.`);
  return decode(bytes, name);
}

async function fileBytes(file: string): Promise<Uint8Array> {
  try {
    const info = await stat(file);
    if (info.isDirectory()) throw new UsageError(`${file} is a folder: name a file.`);
    if (info.size > MAX_INPUT)
      throw new UsageError(`${file} is larger than ${MAX_INPUT / 1e6} MB: give a shorter text.`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read: ${causeOf(error)}.`);
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MAX_INPUT) break;
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array, name: string): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (utf16 === undefined && bytes.includes(0))
    throw new UsageError(`${name} is no text: it holds binary data. Save it as text or Markdown first.`);
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true, ignoreBOM: utf16 === undefined }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is not UTF-8: save it as UTF-8 text first.`);
  }
}

/** An operating system's error in plain words. */
export function causeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'you have no right to read it';
  if (code === 'ENOTDIR') return 'a part of its path is no folder';
  return code ?? 'it could not be opened';
}
