/** Messages someone works on, one file each, so that they survive a crash; in memory only where the user does not want them kept. */
import { mkdir, readdir, readFile, rm, unlink } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Draft } from '../../glossary/host-api.ts';
import { writeAtomically } from './atomic-write.ts';

const MAX_DRAFTS = 1_000;
export const draftSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  changed: z.string().max(40),
  title: z.string().max(1_000),
  reader: z.enum(['it', 'marketing', 'everyone']),
  writer: z.enum(['it', 'marketing']).nullable(),
  doc: z.unknown(),
  decisions: z.unknown(),
  cursor: z.number().int().min(0),
});

export interface Drafts {
  readonly list: () => Promise<Draft[]>;
  readonly save: (draft: Draft) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
  readonly wipe: () => Promise<boolean>;
  /** Forgets what is on disk but keeps it for this session. */
  readonly forgetOnDisk: () => Promise<void>;
}

export function keepDrafts(folder: string, onDisk: () => boolean): Drafts {
  const memory = new Map<string, Draft>();
  const fileOf = (id: string): string => path.join(folder, `${id}.json`);
  const list = async (): Promise<Draft[]> => {
    const found = new Map(memory);
    const names = (await readdir(folder).catch(() => []))
      .filter((name) => /^[A-Za-z0-9_-]{1,64}\.json$/.test(name))
      .slice(0, MAX_DRAFTS);
    for (const name of names) {
      const read = draftSchema.safeParse(await readJson(path.join(folder, name)));
      if (read.success && !found.has(read.data.id)) found.set(read.data.id, read.data);
    }
    return [...found.values()].sort((a, b) =>
      a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : a.id < b.id ? -1 : 1,
    );
  };
  return {
    list,
    async save(draft) {
      memory.set(draft.id, draft);
      if (!onDisk()) return true;
      try {
        await mkdir(folder, { recursive: true });
        await writeAtomically(fileOf(draft.id), JSON.stringify(draft), 0o600);
        return true;
      } catch {
        return false;
      }
    },
    async remove(id) {
      memory.delete(id);
      return unlink(fileOf(id)).then(
        () => true,
        () => false,
      );
    },
    async wipe() {
      memory.clear();
      return removeAll(folder);
    },
    async forgetOnDisk() {
      for (const draft of await list()) memory.set(draft.id, draft);
      await removeAll(folder);
    },
  };
}

const removeAll = (folder: string): Promise<boolean> =>
  rm(folder, { recursive: true, force: true }).then(
    () => true,
    () => false,
  );
const readJson = (file: string): Promise<unknown> =>
  readFile(file, 'utf8')
    .then(
      (text) => JSON.parse(text) as unknown,
      () => undefined,
    )
    .catch(() => undefined);
