/**
 * A host that keeps everything in memory: for tests of the page and for looking at it in a browser. It stands in for the program around the
 * page, never for the engine.
 */
import type { Concept } from '../../glossary/concept.ts';
import type {
  Draft,
  HistoryEntry,
  HostApi,
  HostEvents,
  ImportPreview,
  LoadedGlossary,
  Proposal,
  SaveResult,
  Settings,
} from '../../glossary/host-api.ts';
import { DEFAULT_SETTINGS } from '../state/app.ts';

export interface MemoryHostOptions {
  readonly glossaries?: readonly LoadedGlossary[];
  readonly settings?: Partial<Settings>;
  readonly drafts?: readonly Draft[];
  readonly proposals?: readonly Proposal[];
  readonly preview?: ImportPreview;
}

/** What a test may look at and do besides the host's own calls. */
export interface MemoryHost extends HostApi {
  readonly copied: { readonly text: string; readonly html?: string }[];
  readonly files: { readonly name: string; readonly bytes: Uint8Array }[];
  readonly windowActions: string[];
  clipboard: { text: string; html: string };
  settingsNow(): Settings;
  draftsNow(): readonly Draft[];
  glossariesNow(): readonly LoadedGlossary[];
  emit<E extends keyof HostEvents>(event: E, data: HostEvents[E]): void;
  /** The next call of this name fails. */
  failNext(call: string): void;
}

const revision = (concept: Concept): string => String(JSON.stringify(concept).length) + concept.id;

export const glossary = (
  id: string,
  name: string,
  kind: LoadedGlossary['kind'],
  concepts: readonly Concept[] = [],
): LoadedGlossary => ({
  id,
  name,
  kind,
  place: kind === 'bundled' ? '' : `~/Termbridge/${id}`,
  readOnly: kind === 'bundled',
  concepts,
  revisions: Object.fromEntries(concepts.map((concept) => [concept.id, revision(concept)])),
  problems: [],
});

export function memoryHost(options: MemoryHostOptions = {}): MemoryHost {
  let glossaries = options.glossaries ?? [glossary('personal', 'My terms', 'personal')];
  let settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings };
  let drafts = options.drafts ?? [];
  let proposals = options.proposals ?? [];
  const history = new Map<string, HistoryEntry[]>();
  const undoSteps = new Map<string, readonly LoadedGlossary[]>();
  const listeners = new Map<string, Set<(data: never) => void>>();
  const failing = new Set<string>();
  const copied: { text: string; html?: string }[] = [];
  const files: { name: string; bytes: Uint8Array }[] = [];
  const windowActions: string[] = [];
  const emit = (event: string, data: unknown): void => {
    for (const listener of listeners.get(event) ?? []) listener(data as never);
  };
  const write = (glossaryId: string, id: string, concept: Concept | null): void => {
    const before = glossaries.find((one) => one.id === glossaryId)?.concepts.find((one) => one.id === id);
    const key = `${glossaryId}/${id}`;
    const action =
      concept === null
        ? 'removed'
        : before === undefined
          ? 'created'
          : concept.status === 'retired'
            ? 'retired'
            : 'changed';
    const entries = history.get(key) ?? (before === undefined ? [] : [entry('created', before)]);
    history.set(key, [entry(action, concept), ...entries]);
    glossaries = glossaries.map((one) => {
      if (one.id !== glossaryId) return one;
      const rest = one.concepts.filter((other) => other.id !== id);
      return glossaryWith(one, concept === null ? rest : [...rest, concept]);
    });
    emit('glossaryChanged', { glossaryId });
  };
  let entries = 0;
  const entry = (action: HistoryEntry['action'], concept: Concept | null): HistoryEntry => {
    entries += 1;
    return {
      id: `h${entries}`,
      when: new Date(Date.UTC(2026, 10, 23, 8, entries)).toISOString(),
      who: settings.name || 'You',
      action,
      concept,
    };
  };
  const save = (glossaryId: string, concept: Concept, baseRevision: string | null): SaveResult => {
    const owner = glossaries.find((one) => one.id === glossaryId);
    const theirs = owner?.concepts.find(({ id }) => id === concept.id);
    if (owner === undefined || owner.readOnly)
      return { ok: false, problems: [{ code: 'read-only', severity: 'error', data: {} }] };
    if (theirs !== undefined && owner.revisions[concept.id] !== baseRevision) {
      return {
        ok: false,
        problems: [],
        conflict: { theirs, revision: owner.revisions[concept.id] ?? '', fields: ['plain'] },
      };
    }
    write(glossaryId, concept.id, concept);
    return { ok: true, concept, revision: revision(concept), merged: false };
  };
  const remember = (): string => {
    const token = `u${undoSteps.size + 1}`;
    undoSteps.set(token, glossaries);
    return token;
  };

  const calls: Omit<HostApi, 'platform' | 'on'> = {
    loadLibrary: async () => ({ glossaries }),
    conceptsPart: async () => null,
    saveConcept: async ({ glossaryId, concept, baseRevision }) => save(glossaryId, concept, baseRevision),
    saveConcepts: async ({ glossaryId, changes }) => {
      const undo = remember();
      const results = changes.map(({ id, concept, baseRevision }): SaveResult => {
        if (concept !== null) return save(glossaryId, concept, baseRevision);
        write(glossaryId, id, null);
        return { ok: false, problems: [] };
      });
      return { results, undo };
    },
    undo: async (token) => {
      const before = undoSteps.get(token);
      if (before !== undefined) glossaries = before;
      emit('glossaryChanged', { glossaryId: '' });
      return { ok: before !== undefined, problems: [] };
    },
    history: async ({ glossaryId, conceptId }) => history.get(`${glossaryId}/${conceptId}`) ?? [],
    restore: async ({ glossaryId, conceptId, entry: wanted }) => {
      const found = history.get(`${glossaryId}/${conceptId}`)?.find(({ id }) => id === wanted)?.concept;
      if (!found) return { ok: false, problems: [{ code: 'no-entry', severity: 'error', data: {} }] };
      write(glossaryId, conceptId, found);
      return { ok: true, concept: found, revision: revision(found), merged: false };
    },
    proposals: async () => proposals,
    propose: async () => ({ ok: true, problems: [] }),
    resolveProposal: async ({ glossaryId, file, decision, concept }) => {
      const found = proposals.find((one) => one.file === file);
      proposals = proposals.filter((one) => one.file !== file);
      if (found === undefined) return { ok: false, problems: [{ code: 'no-proposal', severity: 'error', data: {} }] };
      const taken = concept ?? found.proposed;
      if (decision === 'approve') write(glossaryId, found.conceptId, taken);
      return { ok: true, concept: taken, revision: revision(taken), merged: false };
    },
    createGlossary: async ({ name }) => {
      const made = glossary(name.toLowerCase().replaceAll(' ', '-'), name, 'team');
      glossaries = [...glossaries.slice(0, 1), made, ...glossaries.slice(1)];
      emit('glossaryChanged', { glossaryId: made.id });
      return made;
    },
    addGlossaryFolder: async () => null,
    resolveCopy: async () => ({ ok: false, problems: [{ code: 'no-copy', severity: 'error', data: {} }] }),
    notices: async () => [],
    reportError: async () => true,
    removeGlossary: async (id) => {
      glossaries = glossaries.filter((one) => one.id !== id);
      emit('glossaryChanged', { glossaryId: id });
      return true;
    },
    importPreview: async () =>
      options.preview ?? {
        token: '',
        format: 'csv',
        columns: [],
        sample: [],
        mapping: {},
        rows: [],
        problems: [{ code: 'empty', severity: 'error', data: {} }],
      },
    importApply: async ({ glossaryId }) => {
      const undo = remember();
      const rows = options.preview?.rows.filter((row) => row.concept !== undefined && row.state !== 'same') ?? [];
      for (const { concept } of rows) if (concept !== undefined) write(glossaryId, concept.id, concept);
      return { imported: rows.length, problems: [], undo };
    },
    exportGlossary: async ({ format }) => ({
      name: `glossary.${format}`,
      bytes: new TextEncoder().encode('exported'),
      problems: [],
    }),
    getSettings: async () => settings,
    setSettings: async (patch) => {
      settings = { ...settings, ...patch };
      return settings;
    },
    drafts: async () => drafts,
    saveDraft: async (draft) => {
      drafts = [draft, ...drafts.filter(({ id }) => id !== draft.id)];
      return true;
    },
    removeDraft: async (id) => {
      drafts = drafts.filter((one) => one.id !== id);
      return true;
    },
    wipeDrafts: async () => {
      drafts = [];
      return true;
    },
    copy: async (content) => {
      copied.push(content);
      return true;
    },
    readClipboard: async () => host.clipboard,
    saveFile: async (file) => {
      files.push(file);
      return `~/Documents/${file.name}`;
    },
    openExternal: async () => true,
    about: async () => ({
      version: '0.1.0',
      versions: { Electron: '45.4.1', Chromium: '156' },
      places: [
        { what: 'Settings', where: '~/.config/termbridge/settings.json' },
        { what: 'Messages', where: '~/.config/termbridge/drafts' },
        { what: 'My terms', where: '~/Termbridge/personal' },
      ],
    }),
    desktop: async () => {
      const keys = settings.shortcuts['lookup-window'] ?? 'Ctrl+Shift+L';
      return {
        lookupShortcut: { wanted: keys, used: keys, byDesktop: false, choices: [] },
        tray: true,
        canStartWithComputer: true,
        spelling: 'none',
      };
    },
    windowAction: async (action) => {
      windowActions.push(action);
      return true;
    },
  };
  const guarded = Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [
      name,
      (...args: unknown[]) => {
        if (failing.delete(name)) return Promise.reject(new Error(`${name} failed`));
        return (call as (...all: unknown[]) => unknown)(...args);
      },
    ]),
  ) as typeof calls;
  const host: MemoryHost = {
    ...guarded,
    platform: 'linux',
    on: (event, listener) => {
      const set = listeners.get(event) ?? new Set();
      set.add(listener as (data: never) => void);
      listeners.set(event, set);
      return () => set.delete(listener as (data: never) => void);
    },
    copied,
    files,
    windowActions,
    clipboard: { text: '', html: '' },
    settingsNow: () => settings,
    draftsNow: () => drafts,
    glossariesNow: () => glossaries,
    emit,
    failNext: (call) => failing.add(call),
  };
  return host;
}

const glossaryWith = (owner: LoadedGlossary, concepts: readonly Concept[]): LoadedGlossary => ({
  ...owner,
  concepts,
  revisions: Object.fromEntries(concepts.map((concept) => [concept.id, revision(concept)])),
});
