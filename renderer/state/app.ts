/** What the whole page shares: the host, the settings, the glossaries in force and the engine compiled from them, and where the user is. */
import { create } from 'zustand';
import type { HostApi, LoadedLibrary, PickedFile, Settings } from '../../glossary/host-api.ts';
import type { Library } from '../../glossary/library.ts';

import { problemText } from '../../glossary/problem-text.ts';
import { compiled, engine, lookupIndex, withBundled } from './made-ready.ts';
import { slices } from './pause.ts';
import { receive } from './receive.ts';

export type View = 'lookup' | 'translate' | 'glossary' | 'review' | 'settings';
export type Dialog = 'keys' | 'about' | 'first-run' | 'import' | 'export' | null;

export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'info' | 'error';
  /** What "Copy details" copies. */
  readonly details?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface AppState {
  readonly host: HostApi;
  readonly view: View;
  readonly dialog: Dialog;
  readonly settings: Settings;
  readonly loaded: LoadedLibrary | null;
  readonly library: Library | null;
  readonly loadError: string | null;
  readonly commandBox: boolean;
  readonly notices: readonly Notice[];
  /** Read out by screen readers; the number makes equal sentences new. */
  readonly announcement: { readonly text: string; readonly n: number };
  readonly openedFile: PickedFile | null;
  readonly reviewCount: number;
}

export const DEFAULT_SETTINGS: Settings = {
  name: '',
  side: null,
  reader: 'it',
  prefer: 'replace',
  spelling: 'british',
  wordsUsed: false,
  theme: 'system',
  textSize: 15,
  shortcuts: {},
  startWithComputer: false,
  keepDrafts: true,
  firstRunDone: true,
  glossaries: [],
  history: [],
  favourites: [],
  always: [],
  ignoredAcronyms: [],
};

// The host is put in place by `startApp` before anything renders.
export const useApp = create<AppState>(() => ({
  host: null as unknown as HostApi,
  view: 'translate',
  dialog: null,
  settings: DEFAULT_SETTINGS,
  loaded: null,
  library: null,
  loadError: null,
  commandBox: false,
  notices: [],
  announcement: { text: '', n: 0 },
  openedFile: null,
  reviewCount: 0,
}));

const { setState: set, getState: get } = useApp;

export const host = (): HostApi => get().host;
export const show = (view: View): void => set({ view });
export const openDialog = (dialog: Dialog): void => set({ dialog });
export const setCommandBox = (commandBox: boolean): void => set({ commandBox });

/** Has a sentence read out politely. */
export const announce = (text: string): void =>
  set(({ announcement }) => ({ announcement: { text, n: announcement.n + 1 } }));

let noticeId = 0;
/** One calm line at the bottom of the window; gone after a while unless it is an error. */
export function notify(notice: Omit<Notice, 'id'>): void {
  noticeId += 1;
  const id = noticeId;
  set(({ notices }) => ({ notices: [...notices.slice(-2), { ...notice, id }] }));
  if (notice.tone === 'info') setTimeout(() => dismiss(id), notice.action ? 10_000 : 5000);
}
export const dismiss = (id: number): void =>
  set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));

const details = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
/** Says what failed; the technical part is only copied. */
export const fail = (text: string, error: unknown): void => notify({ text, tone: 'error', details: details(error) });

/** Runs a call to the host; a failure becomes a notice and `null`. */
export async function attempt<T>(text: string, call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch (error) {
    fail(text, error);
    return null;
  }
}

/** Changes settings at once in the page and keeps them in the host. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  set(({ settings }) => ({ settings: { ...settings, ...patch } }));
  await attempt('The setting could not be saved.', () => host().setSettings(patch));
}

/** The next moment with nothing else to do; at once where nobody sees the window, because there such moments are minutes apart. */
const idle = (): Promise<unknown> | undefined =>
  document.hidden
    ? undefined
    : new Promise((go) => {
        if ('requestIdleCallback' in window) requestIdleCallback(go, { timeout: 1000 });
        else setTimeout(go, 16);
      });

/** So many rows of the table are read at a time. */
const ROWS_AHEAD = 200;

/** Look-up, and then the table of all terms, are made ready in idle moments; where it has run before, only its index takes in what changed. */
async function warm(library: Library, again: boolean): Promise<void> {
  const { warmUp } = await engine();
  const inUse = async (): Promise<boolean> => {
    await idle();
    return get().library === library;
  };
  if (!again) await warmUp(library, inUse);
  else if (await inUse()) library.lookup('a');
  const { readAhead, sortAhead } = await import('../glossary/rows.ts');
  for (let at = 0; at < library.entries.length; at += ROWS_AHEAD) {
    if (!(await inUse())) return;
    readAhead(library.entries.slice(at, at + ROWS_AHEAD).map(({ concept }) => concept));
  }
  const { loaded } = get();
  if (loaded !== null && (await inUse())) sortAhead(loaded.glossaries);
}

let running: Promise<void> | undefined;
let waiting: Promise<void> | undefined;
/** Loads all glossaries and compiles them. One at a time: whoever asks meanwhile waits for one more, which knows what changed. */
export function reloadLibrary(): Promise<void> {
  if (running === undefined) return startLoading();
  waiting ??= running.then(() => {
    waiting = undefined;
    return startLoading();
  });
  return waiting;
}
function startLoading(): Promise<void> {
  running = load().finally(() => {
    running = undefined;
  });
  return running;
}

/** The last result stays in use until the next is ready, and when it fails. */
async function load(): Promise<void> {
  try {
    const before = get();
    const [loaded, { createLibrary }, index] = await Promise.all([
      receive(before.host, before.loaded).then(withBundled),
      engine(),
      lookupIndex(),
    ]);
    const had = before.loaded?.glossaries;
    if (had?.length === loaded.glossaries.length && loaded.glossaries.every((one, n) => one === had[n])) {
      set({ loadError: null });
      return;
    }
    const library = createLibrary(loaded.glossaries.map(compiled), {
      ...(index ? { lookupIndex: index } : {}),
      ...(before.library ? { after: before.library } : {}),
    });
    await library.prepare(slices());
    set({ loaded, library, loadError: null });
    if (before.library === null) performance.mark('glossaries-ready');
    void warm(library, before.library !== null);
  } catch (error) {
    set({ loadError: details(error) });
  }
}

/** Connects the page to its host: settings first (theme, side), then the glossaries. */
export async function startApp(api: HostApi): Promise<void> {
  set({ host: api });
  const settings = await attempt('The settings could not be read.', () => api.getSettings());
  if (settings) set({ settings, dialog: settings.firstRunDone ? null : 'first-run' });
  api.on('glossaryChanged', () => void reloadLibrary().then(countProposals));
  api.on('settingsChanged', (changed) => set({ settings: changed }));
  api.on('notice', (problem) =>
    notify({ text: problemText(problem), tone: problem.severity === 'error' ? 'error' : 'info' }),
  );
  for (const problem of (await attempt('The notices could not be read.', () => api.notices())) ?? [])
    notify({ text: problemText(problem), tone: 'error' });
  api.on('openFile', openFile);
}

export const isGlossaryFile = (name: string): boolean => /\.(tbxm?|xml|csv|tsv|xlsx|json)$/i.test(name);

/** A message goes to the draft, a glossary to the import. */
export function openFile(openedFile: PickedFile): void {
  const isGlossary = isGlossaryFile(openedFile.name);
  set({
    openedFile,
    view: isGlossary ? 'glossary' : 'translate',
    ...(isGlossary ? { dialog: 'import' as const } : {}),
  });
}

export async function countProposals(): Promise<void> {
  try {
    set({ reviewCount: (await host().proposals()).length });
  } catch {
    set({ reviewCount: 0 });
  }
}
