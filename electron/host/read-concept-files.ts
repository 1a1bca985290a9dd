/** The files of `terms/` from disk: whole, in UTF-8, and read again only where they changed. */
import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Concept, Problem } from '../../glossary/concept.ts';
import { parseConceptFile } from '../../glossary/concept-file.ts';
import { errorCode } from './atomic-write.ts';
import { quickYaml } from './quick-yaml.ts';
import { answersAtOnce } from './remote-folder.ts';
import { revisionOf } from './revision.ts';

const MAX_BYTES = 1_000_000;
/** Of a slow disk so many files are asked for together. */
const AT_ONCE = 256;
/** Of a quick one so many are read in a row, then others get their turn; a row that takes this many milliseconds is not quick. */
const IN_A_ROW = 64;
const SLOW_ROW = 250;

/** One file of `terms/` as it was read. */
export interface ConceptFile {
  readonly name: string;
  /** Tells whether it has to be read again; empty: it has. */
  readonly key: string;
  /** When it was last written, in milliseconds since 1970. */
  readonly modified: number;
  readonly revision: string;
  readonly concept?: Concept;
  readonly problems: readonly Problem[];
}

export const isConceptFile = (name: string): boolean =>
  /\.md$/i.test(name) && !name.startsWith('.') && !/^readme\.md$/i.test(name);

/**
 * In the order of `names`; files that vanished meanwhile are left out, those whose `key` is unchanged are taken over from `before`. Asking for
 * one after the other costs a third of asking for many at once, but on a slow disk it would stop the whole program.
 */
export async function readConceptFiles(
  terms: string,
  names: readonly string[],
  before?: ReadonlyMap<string, ConceptFile>,
): Promise<ConceptFile[]> {
  const files: (ConceptFile | undefined)[] = [];
  let quick = await answersAtOnce(terms, names);
  while (files.length < names.length) {
    const some = names.slice(files.length, files.length + (quick ? IN_A_ROW : AT_ONCE));
    if (quick) {
      const began = performance.now();
      for (const name of some) files.push(readNow(terms, name, before?.get(name)));
      quick = performance.now() - began < SLOW_ROW;
      await breathe();
    } else files.push(...(await Promise.all(some.map((name) => readConceptFile(terms, name, before?.get(name))))));
  }
  return files.filter((file) => file !== undefined);
}

/** Reads one concept file; undefined when it vanished meanwhile or is no file. */
export async function readConceptFile(
  terms: string,
  name: string,
  before?: ConceptFile,
): Promise<ConceptFile | undefined> {
  const at = path.join(terms, name);
  try {
    const now = Date.now();
    const found = await stat(at);
    const settled = withoutReading(name, found, before);
    return settled === 'read' ? understood(name, found, now, await readFile(at)) : settled;
  } catch (error) {
    return lost(name, error);
  }
}

function readNow(terms: string, name: string, before: ConceptFile | undefined): ConceptFile | undefined {
  const at = `${terms}${path.sep}${name}`;
  try {
    const now = Date.now();
    const found = statSync(at);
    const settled = withoutReading(name, found, before);
    return settled === 'read' ? understood(name, found, now, readAll(at)) : settled;
  } catch (error) {
    return lost(name, error);
  }
}

/** One room for all files: ten thousand buffers of their own would keep the garbage collector busier than the reading. */
const room = Buffer.allocUnsafeSlow(MAX_BYTES + 1);

/** The file's bytes, up to one more than are allowed; they are good until the next call. */
function readAll(at: string): Uint8Array {
  const handle = openSync(at, 'r');
  try {
    let size = 0;
    for (let got = -1; got !== 0 && size < room.length; size += got)
      got = readSync(handle, room, size, room.length - size, null);
    return room.subarray(0, size);
  } finally {
    closeSync(handle);
  }
}

/** What its times and size say about a file: nothing to read, the same as before, too large, or `read` it. */
function withoutReading(name: string, found: Stats, before: ConceptFile | undefined): ConceptFile | 'read' | undefined {
  if (!found.isFile()) return undefined;
  const key = keyOf(found);
  if (before?.key === key) return before;
  if (found.size <= MAX_BYTES) return 'read';
  const data = { limit: MAX_BYTES };
  const problem: Problem = { code: 'file-too-large', severity: 'error', file: `terms/${name}`, line: 1, data };
  return { name, key, modified: found.mtimeMs, revision: key, problems: [problem] };
}

const keyOf = (found: Stats): string => `${found.mtimeMs}:${found.ctimeMs}:${found.size}:${found.ino}`;

/** Disks that know only whole seconds, or every second one (FAT), cannot tell two writes of one moment apart. */
const isCoarse = (found: Stats): boolean => found.mtimeMs % 1_000 === 0;
const COARSE = 2_500;
const FINE = 50;

function understood(name: string, found: Stats, now: number, bytes: Uint8Array): ConceptFile {
  const file = `terms/${name}`;
  // Written so lately that the next write might leave the same times: to be read again next time.
  const fresh = now - Math.max(found.mtimeMs, found.ctimeMs) < (isCoarse(found) ? COARSE : FINE);
  const base = { name, key: fresh ? '' : keyOf(found), modified: found.mtimeMs, revision: revisionOf(bytes) };
  const text = decode(bytes);
  return text === undefined
    ? { ...base, problems: [{ code: 'not-utf8', severity: 'error', file, line: 1, data: {} }] }
    : { ...base, ...parseConceptFile(text, file, quickYaml) };
}

function lost(name: string, error: unknown): ConceptFile | undefined {
  if (errorCode(error) === 'ENOENT') return undefined;
  return { name, key: '', modified: 0, revision: '', problems: [unreadable(`terms/${name}`, error)] };
}

const unreadable = (file: string, error: unknown): Problem => ({
  code: 'unreadable-file',
  severity: 'error',
  file,
  data: { cause: errorCode(error) },
});

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
