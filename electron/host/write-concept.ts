/** Saving and removing one concept in a folder that other people write to as well. Runs under the folder's lock. */
import { readdir, readFile, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Concept, Problem } from '../../glossary/concept.ts';
import { formatConceptFile } from '../../glossary/concept-file.ts';
import { equal } from '../../glossary/equal.ts';
import type { HistoryEntry, SaveResult } from '../../glossary/host-api.ts';
import { mergeConcept } from '../../glossary/merge.ts';
import { atFile, validateConcept } from '../../glossary/validate.ts';
import { errorCode, syncFolder, writeAtomically } from './atomic-write.ts';
import { addHistory, type HistoryRecord, readHistory } from './history.ts';
import { isSafeId } from './names.ts';
import { type ConceptFile, readConceptFile } from './read-concept-files.ts';
import { revisionOf } from './revision.ts';

export interface Change {
  readonly id: string;
  /** null removes. */
  readonly concept: unknown;
  readonly baseRevision: string | null;
}
export interface WriteContext {
  readonly folder: string;
  readonly who: string;
  readonly now: Date;
  /** Forces the history's word for it; otherwise it follows from the change. */
  readonly action?: HistoryEntry['action'];
  /** The concept that a revision stood for, as far as this program has seen it. */
  readonly seen: (revision: string) => Concept | undefined;
  /** The names in `terms/`, listed once for all changes of an action. */
  readonly names: TermNames;
}
export interface Written {
  readonly result: SaveResult;
  /** What stood there before, for undo. */
  readonly before: Concept | null;
  /** What stands there now; null where it was removed. */
  readonly revision: string | null;
  /** The file's name in `terms/`, where one was looked at. */
  readonly name?: string;
}

const fail = (...problems: Problem[]): Written => ({ result: { ok: false, problems }, before: null, revision: null });
export const problemOf = (code: string, data: Problem['data'] = {}): Problem => ({ code, severity: 'error', data });

/** The problem that a failed write is to a user. */
export function writeProblem(error: unknown, folder: string): Problem {
  const cause = errorCode(error);
  if (cause === 'ENOSPC' || cause === 'EDQUOT') return problemOf('disk-full', { folder });
  if (cause === 'EROFS' || cause === 'EACCES' || cause === 'EPERM') return problemOf('folder-read-only', { folder });
  if (cause === 'ENOENT' || cause === 'ENOTDIR') return problemOf('folder-missing', { folder, cause });
  return problemOf('write-failed', { folder, cause: cause || String(error) });
}

export async function writeConcept(change: Change, context: WriteContext): Promise<Written> {
  const { folder } = context;
  const terms = path.join(folder, 'terms');
  if (!isSafeId(change.id)) return fail(problemOf('bad-id', { id: change.id.slice(0, 60) }));
  try {
    // The file may be written in other letters (Lead.md); on some disks that is the same file, so it is always taken.
    const name = context.names.get(`${change.id}.md`) ?? `${change.id}.md`;
    const current = await readConceptFile(terms, name);
    if (current && !current.concept)
      return fail(problemOf('broken-file-there', { file: `terms/${name}`, id: change.id }), ...current.problems);
    if (current?.concept && current.concept.id !== change.id)
      return fail(problemOf('file-name-taken', { file: `terms/${name}`, id: current.concept.id }));
    const work = change.concept === null ? remove : save;
    return { ...(await work(change, current, context, path.join(terms, name))), name };
  } catch (error) {
    return fail(writeProblem(error, folder));
  }
}

/** The names in `terms/` by their lower-case spelling. */
export type TermNames = ReadonlyMap<string, string>;

export async function listTermNames(terms: string): Promise<TermNames> {
  const names = new Map<string, string>();
  for (const name of await readdir(terms).catch(() => [])) {
    const folded = name.normalize('NFC').toLowerCase();
    if (name === folded || !names.has(folded)) names.set(folded, name);
  }
  return names;
}

async function save(
  change: Change,
  current: ConceptFile | undefined,
  context: WriteContext,
  file: string,
): Promise<Written> {
  const checked = validateConcept(change.concept);
  if (!checked.concept) return fail(...atFile(checked.problems, undefined));
  const mine = checked.concept;
  if (mine.id !== change.id) return fail(problemOf('bad-id', { id: mine.id }));
  const theirs = current?.concept;
  if (change.baseRevision !== null && !theirs) return fail(problemOf('removed-meanwhile', { id: mine.id }));
  let wanted = mine;
  let merged = false;
  if (theirs && current.revision !== change.baseRevision) {
    const base =
      change.baseRevision === null
        ? undefined
        : (context.seen(change.baseRevision) ?? (await fromHistory(context.folder, mine.id, change.baseRevision)));
    const merge = mergeConcept(base, mine, theirs);
    if (merge.conflicts.length > 0)
      return {
        ...fail(problemOf('conflict', { id: mine.id, fields: merge.conflicts.join(', ') })),
        result: conflict(theirs, current.revision, merge.conflicts),
      };
    wanted = merge.concept;
    merged = true;
  }
  if (theirs && equal({ ...wanted, changed: '' }, { ...theirs, changed: '' }))
    return {
      result: { ok: true, concept: theirs, revision: current.revision, merged },
      before: theirs,
      revision: current.revision,
    };
  const concept: Concept = { ...wanted, changed: localDate(context.now) };
  const text = formatConceptFile(concept, current ? await readFile(file, 'utf8') : undefined);
  if (current) await keepState(current, context.folder, context.now, mine.id);
  await writeAtomically(file, text);
  const revision = revisionOf(text);
  const action =
    context.action ??
    (!theirs ? 'created' : concept.status === 'retired' && theirs.status !== 'retired' ? 'retired' : 'changed');
  await noteDone(context.folder, mine.id, {
    when: context.now.toISOString(),
    who: context.who,
    action,
    revision,
    ...(current && { over: current.revision }),
    concept,
  });
  return { result: { ok: true, concept, revision, merged }, before: theirs ?? null, revision };
}

const conflict = (theirs: Concept, revision: string, fields: readonly string[]): SaveResult => ({
  ok: false,
  problems: [problemOf('conflict', { id: theirs.id, fields: fields.join(', ') })],
  conflict: { theirs, revision, fields },
});

async function remove(
  change: Change,
  current: ConceptFile | undefined,
  context: WriteContext,
  file: string,
): Promise<Written> {
  if (!current?.concept) return fail(problemOf('removed-meanwhile', { id: change.id }));
  const theirs = current.concept;
  if (current.revision !== change.baseRevision)
    return { ...fail(), result: conflict(theirs, current.revision, ['removed']) };
  await keepState(current, context.folder, context.now, change.id);
  await unlink(file);
  await syncFolder(path.dirname(file));
  await noteDone(context.folder, change.id, {
    when: context.now.toISOString(),
    who: context.who,
    action: 'removed',
    revision: '',
    over: current.revision,
    concept: null,
  });
  return { result: { ok: true, concept: theirs, revision: '', merged: false }, before: theirs, revision: null };
}

/** The change itself is on disk: that its history entry does not fit any more (a full disk) does not make it undone. */
const noteDone = (...entry: Parameters<typeof addHistory>): Promise<void> =>
  addHistory(...entry).catch(() => undefined);

/** What an editor, Git or a sync tool wrote is kept too before we change it: the history then has every state we replaced. */
export async function keepState(current: ConceptFile, folder: string, now: Date, id: string): Promise<void> {
  if (!current.concept) return;
  const last = (await readHistory(folder, id, 1))[0];
  if (last?.revision === current.revision) return;
  const when = new Date(Math.min(current.modified, now.getTime() - 1)).toISOString();
  await addHistory(folder, id, {
    when,
    who: current.concept.owner ?? '',
    action: last ? 'changed' : 'created',
    revision: current.revision,
    concept: current.concept,
  });
}

export async function fromHistory(folder: string, id: string, revision: string): Promise<Concept | undefined> {
  const found = (await readHistory(folder, id)).find((entry: HistoryRecord) => entry.revision === revision);
  return found?.concept ?? undefined;
}

const localDate = (now: Date): string => {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
