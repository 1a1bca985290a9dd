/** The host: every call of `HostCalls` on disk. The desktop program and browser mode each run one, through `dispatch` only. */
import { createHash } from 'node:crypto';
import { readFile, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Concept, Glossary, Problem } from '../../glossary/concept.ts';
import { formatConceptFile, parseConceptFile } from '../../glossary/concept-file.ts';
import type { About, HostCalls, LoadedGlossary, SaveResult, Settings } from '../../glossary/host-api.ts';
import { mergeConcept } from '../../glossary/merge.ts';
import { atFile, validateConcept } from '../../glossary/validate.ts';
import { writeAtomically } from './atomic-write.ts';
import { type Drafts, keepDrafts } from './drafts.ts';
import { createEmitter, type Emitter } from './emitter.ts';
import { createExchange } from './exchange.ts';
import type { FolderStore } from './folder-store.ts';
import { addHistory, commonBase, readHistory } from './history.ts';
import { slug, unusedName } from './names.ts';
import {
  declineProposal,
  proposalName,
  proposalText,
  readProposal,
  readProposals,
  removeProposal,
  writeProposal,
} from './proposals.ts';
import { reportWithoutText } from './report.ts';
import { revisionOf } from './revision.ts';
import type { SettingsKeeper } from './settings.ts';
import { BUNDLED, Shelf } from './shelf.ts';
import type { Surroundings } from './surroundings.ts';
import { createUndo } from './undo.ts';
import { problemOf, writeProblem } from './write-concept.ts';

/** The calls as they are answered here: at once or later. */
export type HostAnswers = {
  readonly [N in keyof HostCalls]: (
    ...args: Parameters<HostCalls[N]>
  ) => ReturnType<HostCalls[N]> | Promise<ReturnType<HostCalls[N]>>;
};

export interface Host extends Emitter {
  readonly answers: HostAnswers;
  readonly settings: SettingsKeeper;
  /** Adds something to say; shown at once and to pages that open later. */
  readonly notice: (problem: Problem) => void;
  readonly close: () => void;
}

export interface HostOptions {
  readonly data: string;
  readonly version: string;
  readonly settings: SettingsKeeper;
  readonly surroundings: Surroundings;
  readonly bundled: () => Glossary;
  readonly problems?: readonly Problem[];
  readonly watch?: 'auto' | 'poll' | 'off';
}

export function createHost(options: HostOptions): Host {
  const { data, settings, surroundings } = options;
  const emitter = createEmitter();
  const notices: Problem[] = [...(options.problems ?? [])];
  const notice = (problem: Problem): void => {
    notices.push(problem);
    emitter.emit('notice', problem);
  };
  settings.onProblem(notice);
  const changed = (glossaryId: string): void => emitter.emit('glossaryChanged', { glossaryId });
  const shelf = new Shelf({
    data,
    bundled: options.bundled,
    settings: settings.get,
    onChange: changed,
    ...(options.watch !== undefined && { watch: options.watch }),
  });
  const drafts = keepDrafts(path.join(data, 'drafts'), () => settings.get().keepDrafts);
  const context: Context = { options, shelf, drafts, changed, notice, undo: createUndo() };
  const answers: HostAnswers = {
    ...conceptCalls(context),
    ...proposalCalls(context),
    ...glossaryCalls(context),
    ...createExchange({ shelf, write: (store, changes, action) => writeMany(context, store, changes, action) }),
    ...settingsCalls(context, emitter),
    ...draftCalls(drafts),
    copy: surroundings.copy,
    readClipboard: surroundings.readClipboard,
    saveFile: surroundings.saveFile,
    openExternal: surroundings.openExternal,
    windowAction: surroundings.windowAction,
    desktop: surroundings.desktop,
    notices: () => notices,
    reportError: (report) => {
      surroundings.log(`page: ${reportWithoutText(report)}`);
      return true;
    },
    about: async () => about(options, await shelf.glossaries()),
  };
  return { ...emitter, answers, settings, notice, close: () => shelf.close() };
}

interface Context {
  readonly options: HostOptions;
  readonly shelf: Shelf;
  readonly drafts: Drafts;
  readonly changed: (glossaryId: string) => void;
  readonly notice: (problem: Problem) => void;
  readonly undo: ReturnType<typeof createUndo>;
}
type Part<N extends keyof HostAnswers> = Pick<HostAnswers, N>;
type Changes = Parameters<FolderStore['write']>[0];

const unknownGlossary = (id: string): Problem =>
  problemOf(id === BUNDLED ? 'bundled-read-only' : 'unknown-glossary', { glossary: id });
const refused = (problem: Problem): SaveResult => ({ ok: false, problems: [problem] });

async function writeMany(
  context: Context,
  store: FolderStore,
  changes: Changes,
  action?: Parameters<FolderStore['write']>[2],
): Promise<{ results: SaveResult[]; undo: string }> {
  const written = await store.write(changes, context.options.settings.get().name, action);
  if (written.some(({ result }) => result.ok)) context.changed(store.id);
  return { results: written.map(({ result }) => result), undo: context.undo.remember(store.id, changes, written) };
}

function conceptCalls(
  context: Context,
): Part<
  'loadLibrary' | 'conceptsPart' | 'saveConcept' | 'saveConcepts' | 'undo' | 'history' | 'restore' | 'resolveCopy'
> {
  const { shelf, undo } = context;
  const one = async (
    glossaryId: string,
    change: Changes[number],
    action?: Parameters<FolderStore['write']>[2],
  ): Promise<SaveResult> => {
    const store = await shelf.store(glossaryId);
    if (!store) return refused(unknownGlossary(glossaryId));
    const { results } = await writeMany(context, store, [change], action);
    return results[0] ?? refused(problemOf('write-failed', {}));
  };
  return {
    loadLibrary: (have) => shelf.load(have),
    conceptsPart: async ({ glossaryId, stamp, from }) => (await shelf.store(glossaryId))?.part(stamp, from) ?? null,
    saveConcept: ({ glossaryId, concept, baseRevision }) => one(glossaryId, { id: concept.id, concept, baseRevision }),
    async saveConcepts({ glossaryId, changes }) {
      const store = await shelf.store(glossaryId);
      if (!store) return { results: changes.map(() => refused(unknownGlossary(glossaryId))), undo: '' };
      return writeMany(context, store, changes);
    },
    async undo(token) {
      const step = undo.take(token);
      const store = step && (await shelf.store(step.glossaryId));
      if (!store) return { ok: false, problems: [problemOf('unknown-undo')] };
      const changes = [...step.items]
        .reverse()
        .map(({ id, before, revision }) => ({ id, concept: before, baseRevision: revision }));
      const { results } = await writeMany(context, store, changes, 'restored');
      const problems = results.flatMap((result, n) =>
        result.ok ? [] : [problemOf('changed-since', { id: changes[n]?.id ?? '' })],
      );
      return { ok: problems.length === 0, problems };
    },
    async history({ glossaryId, conceptId }) {
      const store = await shelf.store(glossaryId);
      return store
        ? (await readHistory(store.folder, conceptId)).map(({ revision: _revision, over: _over, ...entry }) => entry)
        : [];
    },
    async restore({ glossaryId, conceptId, entry }) {
      const store = await shelf.store(glossaryId);
      const found = store && (await readHistory(store.folder, conceptId)).find(({ id }) => id === entry);
      if (!found) return refused(problemOf('no-such-entry', { id: conceptId }));
      return one(
        glossaryId,
        { id: conceptId, concept: found.concept, baseRevision: store.current(conceptId)?.revision ?? null },
        'restored',
      );
    },
    async resolveCopy({ glossaryId, file, decision, concept }) {
      const store = await shelf.store(glossaryId);
      const copy =
        store && /^terms\/[^/\\]+\.md$/i.test(file)
          ? store
              .loaded()
              .problems.find(
                (problem) =>
                  problem.file === file && (problem.code === 'conflicted-copy' || problem.code === 'duplicate-id'),
              )
          : undefined;
      const current = store?.current(String(copy?.data['id'] ?? ''));
      if (!store || !copy || !current?.concept) return refused(problemOf('no-such-copy', { file }));
      const at = path.join(store.folder, file);
      const text = await readFile(at, 'utf8').catch(() => '');
      const theirs = parseConceptFile(text, file).concept;
      if (decision === 'rename') {
        const renamed = theirs && (await renameCopy(store, at, text, theirs));
        if (renamed?.ok) context.changed(glossaryId);
        return renamed ?? refused(problemOf('no-such-copy', { file }));
      }
      let result: SaveResult = { ok: true, concept: current.concept, revision: current.revision, merged: false };
      if (decision === 'merge') {
        const entries = await readHistory(store.folder, current.concept.id);
        const base = commonBase(entries, revisionOf(text), current.revision);
        const merge = concept ? { concept, conflicts: [] } : theirs && mergeConcept(base, theirs, current.concept);
        if (!merge) return refused(problemOf('no-such-copy', { file }));
        if (merge.conflicts.length > 0 && theirs)
          return {
            ok: false,
            problems: [problemOf('conflict', { id: current.concept.id, fields: merge.conflicts.join(', ') })],
            conflict: { theirs, revision: current.revision, fields: merge.conflicts },
          };
        result = await one(glossaryId, {
          id: current.concept.id,
          concept: merge.concept,
          baseRevision: current.revision,
        });
      }
      if (result.ok) {
        // What is left out of it, or all of it, stays to be seen and restored.
        if (theirs) await keepVersion(store.folder, current.concept.id, theirs, text, at);
        await unlink(at).catch(() => undefined);
        await store.reload();
        context.changed(glossaryId);
      }
      return result;
    },
  };
}

/** The second file of an id as an entry of its own, called after the file; its text stays but for the id. */
async function renameCopy(store: FolderStore, at: string, text: string, theirs: Concept): Promise<SaveResult> {
  const id = unusedName(slug(path.basename(at, path.extname(at)), 'term'), (one) => store.current(one) !== undefined);
  const to = path.join(path.dirname(at), `${id}.md`);
  try {
    await writeAtomically(to, formatConceptFile({ ...theirs, id }, text));
    if (to !== at) await unlink(at);
  } catch (error) {
    return refused(writeProblem(error, store.folder));
  }
  await store.reload();
  const made = store.current(id);
  return made?.concept
    ? { ok: true, concept: made.concept, revision: made.revision, merged: false }
    : refused(problemOf('write-failed', {}));
}

async function keepVersion(folder: string, id: string, concept: Concept, text: string, at: string): Promise<void> {
  const revision = revisionOf(text);
  if ((await readHistory(folder, id)).some((entry) => entry.revision === revision)) return;
  const written = (await stat(at).catch(() => undefined))?.mtime ?? new Date();
  await addHistory(folder, id, {
    when: written.toISOString(),
    who: concept.owner ?? '',
    action: 'changed',
    revision,
    concept,
  }).catch(() => undefined);
}

function proposalCalls(context: Context): Part<'proposals' | 'propose' | 'resolveProposal'> {
  const { shelf, options, changed } = context;
  const who = (): string => options.settings.get().name;
  return {
    async proposals() {
      const all = await Promise.all(
        (await shelf.stores()).map((store) => readProposals(store.folder, store.id, store)),
      );
      return all.flat();
    },
    async propose({ glossaryId, concept }) {
      const checked = validateConcept(concept);
      if (!checked.concept) return { ok: false, problems: atFile(checked.problems, undefined) };
      const store = await shelf.store(glossaryId);
      const problem = store
        ? await writeProposal(store.folder, checked.concept, who(), new Date(), await store.keep(checked.concept.id))
        : unknownGlossary(glossaryId);
      if (!problem) {
        changed(glossaryId);
        return { ok: true, problems: [] };
      }
      const bytes = new TextEncoder().encode(
        proposalText(checked.concept, who(), new Date().toISOString(), store?.current(checked.concept.id)?.revision),
      );
      return {
        ok: false,
        problems: [problem],
        ...(store && problem.code !== 'bad-id' && { file: { name: proposalName(checked.concept.id, who()), bytes } }),
      };
    },
    async resolveProposal({ glossaryId, file, decision, reason, concept }) {
      const store = await shelf.store(glossaryId);
      if (!store) return refused(unknownGlossary(glossaryId));
      const proposal = await readProposal(store.folder, glossaryId, file, store);
      if (!proposal) return refused(problemOf('no-such-proposal', { file }));
      const current = store.current(proposal.conceptId);
      if (decision === 'decline') {
        const problem = await declineProposal(store.folder, proposal, reason ?? '', new Date());
        if (problem) return refused(problem);
        changed(glossaryId);
        return {
          ok: true,
          concept: current?.concept ?? proposal.proposed,
          revision: current?.revision ?? '',
          merged: false,
        };
      }
      const wanted: Concept = concept ?? proposal.proposed;
      const { results } = await writeMany(context, store, [
        { id: proposal.conceptId, concept: wanted, baseRevision: current?.revision ?? null },
      ]);
      const result = results[0] ?? refused(problemOf('write-failed'));
      if (result.ok) {
        await removeProposal(store.folder, file).catch(() => undefined);
        changed(glossaryId);
      }
      return result;
    },
  };
}

function glossaryCalls(context: Context): Part<'createGlossary' | 'addGlossaryFolder' | 'removeGlossary'> {
  const { shelf, options, notice, changed } = context;
  const { settings, surroundings, data } = options;
  const add = async (folder: string, name?: string): Promise<LoadedGlossary | null> => {
    const prepared = await shelf.prepare(folder, name);
    if ('problem' in prepared) {
      notice(prepared.problem);
      return null;
    }
    const others = settings.get().glossaries.filter((one) => one.id !== prepared.id);
    settings.set({ glossaries: [...others, { id: prepared.id, folder, on: true }] });
    changed(prepared.id);
    return (await shelf.glossary(prepared.id)) ?? null;
  };
  return {
    async createGlossary({ name, pickFolder }) {
      const picked = pickFolder ? await surroundings.pickFolder(name) : path.join(data, 'glossaries');
      if (picked === null) return null;
      const taken = new Set(settings.get().glossaries.map((one) => path.basename(one.folder)));
      return add(
        path.join(
          picked,
          unusedName(slug(name, 'team'), (candidate) => taken.has(candidate)),
        ),
        name,
      );
    },
    async addGlossaryFolder(asked) {
      const folder = await surroundings.pickFolder('', asked);
      return folder === null ? null : add(path.resolve(folder));
    },
    removeGlossary(id) {
      const rest = settings.get().glossaries.filter((one) => one.id !== id);
      if (rest.length === settings.get().glossaries.length) return false;
      settings.set({ glossaries: rest });
      changed(id);
      return true;
    },
  };
}

function settingsCalls({ options, drafts, changed }: Context, emitter: Emitter): Part<'getSettings' | 'setSettings'> {
  const { settings } = options;
  return {
    getSettings: settings.get,
    async setSettings(patch) {
      const before = settings.get();
      const after = settings.set({
        ...patch,
        ...(patch.glossaries && { glossaries: knownOnly(patch.glossaries, before) }),
      });
      if (before.keepDrafts && !after.keepDrafts) await drafts.forgetOnDisk();
      emitter.emit('settingsChanged', after);
      if (patch.glossaries) changed('');
      return after;
    },
  };
}

/** The page may order, switch and drop glossaries; a folder only comes in through a dialog, never as a path from the page. */
const knownOnly = (wanted: Settings['glossaries'], { glossaries }: Settings): Settings['glossaries'] =>
  wanted.flatMap(({ id, on }) => {
    const known = glossaries.find((one) => one.id === id);
    return known ? [{ ...known, on }] : [];
  });

const draftCalls = (drafts: Drafts): Part<'drafts' | 'saveDraft' | 'removeDraft' | 'wipeDrafts'> => ({
  drafts: drafts.list,
  saveDraft: drafts.save,
  removeDraft: drafts.remove,
  wipeDrafts: drafts.wipe,
});

function about({ data, version, settings, surroundings }: HostOptions, glossaries: readonly LoadedGlossary[]): About {
  const drafts = settings.get().keepDrafts ? 'Messages' : 'Messages (not kept now)';
  const places = [
    { what: 'Settings, and what you looked up', where: settings.path },
    { what: 'Your own glossary', where: path.join(data, 'personal') },
    ...settings.get().glossaries.map(({ id, folder }) => ({ what: `Glossary “${id}”`, where: folder })),
    { what: drafts, where: path.join(data, 'drafts') },
    { what: 'Copies of glossaries, for a quick start', where: path.join(data, 'cache') },
    { what: 'Log of errors, without your text', where: path.join(data, 'logs') },
    ...surroundings.places(data),
  ];
  const counts = glossaries.map((glossary) => {
    const { name, kind, concepts } = glossary;
    const count = concepts.length === 1 ? '1 entry' : `${concepts.length} entries`;
    return [name, `${count}, version ${kind === 'bundled' ? version : glossaryVersion(glossary)}`];
  });
  return { version, versions: { ...surroundings.versions, ...Object.fromEntries(counts) }, places };
}

/** The same for everyone whose folder holds the same entries, so that two people can compare. */
function glossaryVersion({ revisions }: LoadedGlossary): string {
  const hash = createHash('sha256');
  for (const id of Object.keys(revisions).sort()) hash.update(`${id} ${revisions[id]}\n`);
  return hash.digest('hex').slice(0, 8);
}
