/** What a glossary folder held when it was last read: starts are fast, and a vanished folder's concepts can still be looked up. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeAtomically } from './atomic-write.ts';
import type { GlossaryHead } from './glossary-yaml.ts';
import type { ConceptFile } from './read-concept-files.ts';
import { revisionOf } from './revision.ts';

export interface CachedFolder {
  readonly head: GlossaryHead;
  readonly files: readonly ConceptFile[];
}

/** Counts up when parsing or the shape of a concept changes. */
const VERSION = 2;
/** Looked through by hand: copying ten thousand checked files would take longer than reading them. */
const isFileList = (value: unknown): value is readonly ConceptFile[] =>
  Array.isArray(value) &&
  value.every(
    (file: Partial<Record<keyof ConceptFile, unknown>> | null) =>
      typeof file?.name === 'string' &&
      typeof file.key === 'string' &&
      typeof file.revision === 'string' &&
      typeof file.modified === 'number' &&
      Array.isArray(file.problems),
  );
const shape = z.object({
  version: z.literal(VERSION),
  folder: z.string(),
  head: z.object({ id: z.string(), name: z.string() }).loose(),
  files: z.custom<readonly ConceptFile[]>(isFileList),
});

const fileOf = (cache: string, folder: string): string => path.join(cache, `${revisionOf(path.resolve(folder))}.json`);

export async function readCache(cache: string, folder: string): Promise<CachedFolder | undefined> {
  try {
    const read = shape.parse(JSON.parse(await readFile(fileOf(cache, folder), 'utf8')));
    return read.folder === path.resolve(folder) ? { head: read.head, files: read.files } : undefined;
  } catch {
    return undefined;
  }
}

/** Failing to write the cache loses nothing. */
export async function writeCache(cache: string, folder: string, content: CachedFolder): Promise<void> {
  try {
    await mkdir(cache, { recursive: true });
    await writeAtomically(
      fileOf(cache, folder),
      JSON.stringify({ version: VERSION, folder: path.resolve(folder), ...content }),
    );
  } catch {
    // The next start reads the folder itself.
  }
}
