/**
 * Earlier states of a concept, in the glossary's own folder, so that a team without Git has them too: `.history/<id>/<time>-<chance>.json`.
 * One file an entry: nothing is ever rewritten, and two people's entries never collide.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Concept } from '../../glossary/concept.ts';
import type { HistoryEntry } from '../../glossary/host-api.ts';
import { validateConcept } from '../../glossary/validate.ts';
import { writeAtomically } from './atomic-write.ts';
import { isSafeId } from './names.ts';

export interface HistoryRecord extends HistoryEntry {
  /** Revision of the file that this entry made; empty where the concept was removed. */
  readonly revision: string;
  /** The revision that it took the place of, where this program wrote it over one. */
  readonly over?: string;
}

const MAX_ENTRIES = 500;
const ENTRY = /^\d{8}T\d{9}Z-[0-9a-f]{8}$/;
const shape = z.object({
  when: z.string(),
  who: z.string(),
  action: z.enum(['created', 'changed', 'retired', 'removed', 'restored', 'imported']),
  revision: z.string(),
  over: z.string().optional(),
  concept: z.unknown(),
});

const folderOf = (folder: string, id: string): string => path.join(folder, '.history', id);

/** Writes an entry; failing to do so (a full disk) is the caller's to report, the concept itself is already safe. */
export async function addHistory(folder: string, id: string, entry: Omit<HistoryRecord, 'id'>): Promise<void> {
  const at = folderOf(folder, id);
  await mkdir(at, { recursive: true });
  const name = `${entry.when.replace(/[-:.]/g, '')}-${randomBytes(4).toString('hex')}`;
  await writeAtomically(path.join(at, `${name}.json`), `${JSON.stringify(entry, null, 1)}\n`);
}

/** Newest first. Entries that cannot be read are left out. */
export async function readHistory(folder: string, id: string, limit = MAX_ENTRIES): Promise<HistoryRecord[]> {
  if (!isSafeId(id)) return [];
  const at = folderOf(folder, id);
  const names = (await readdir(at).catch(() => [])).filter(
    (name) => name.endsWith('.json') && ENTRY.test(name.slice(0, -5)),
  );
  const recent = names.sort().reverse().slice(0, limit);
  const read = await Promise.all(recent.map((name) => readEntry(path.join(at, name), name.slice(0, -5))));
  return read.filter((entry) => entry !== undefined);
}

async function readEntry(file: string, id: string): Promise<HistoryRecord | undefined> {
  try {
    const { when, who, action, revision, over, concept } = shape.parse(JSON.parse(await readFile(file, 'utf8')));
    const known: Concept | undefined = concept === null ? undefined : validateConcept(concept).concept;
    return concept !== null && !known
      ? undefined
      : { id, when, who, action, revision, ...(over !== undefined && { over }), concept: known ?? null };
  } catch {
    return undefined;
  }
}

/**
 * What two versions of a concept both come from: two people changed it while their folders were apart, and each change says what it took the
 * place of. Undefined where that is not known; to guess it by time could take one's change for the other's wish to undo it.
 */
export function commonBase(entries: readonly HistoryRecord[], one: string, other: string): Concept | undefined {
  const byRevision = new Map(entries.map((entry) => [entry.revision, entry]));
  const line = (revision: string): string[] => {
    const found: string[] = [];
    for (let at: string | undefined = revision; at !== undefined && !found.includes(at); at = byRevision.get(at)?.over)
      found.push(at);
    return found;
  };
  const others = new Set(line(other));
  const shared = line(one).find((revision) => others.has(revision));
  return shared === undefined ? undefined : (byRevision.get(shared)?.concept ?? undefined);
}
