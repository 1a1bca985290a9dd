/**
 * What the page may ask of the program around it: the one typed table of calls and events. The desktop program answers over IPC, browser mode
 * over 127.0.0.1; both run the same code in `electron/host`. Everything here is plain data that survives structured cloning and JSON.
 */
import type { Concept, Glossary, Problem, Reader, Writer } from './concept.ts';

/** A glossary as loaded from its folder (or from the program itself). */
export interface LoadedGlossary extends Glossary {
  readonly kind: 'personal' | 'team' | 'bundled';
  /** Where it is, for people to read; empty for the bundled one. */
  readonly place: string;
  readonly readOnly: boolean;
  /** The folder cannot be reached just now; `concepts` are those last seen. */
  readonly missing?: boolean;
  /** Its concepts are not in here: the page has them beside its own files, made ready (`bundled.bin`). */
  readonly withPage?: boolean;
  /** Names this state of the glossary: `loadLibrary` is told it the next time, and answers what changed since. */
  readonly stamp?: string;
  /** `concepts` and `revisions` hold only what is new or changed since this stamp; `removed` are the ids that are gone. */
  readonly since?: string;
  readonly removed?: readonly string[];
  /** So many concepts are too many for one answer: `conceptsPart` has them. */
  readonly inParts?: number;
  /** Content hash by concept id: the `baseRevision` of a later save. */
  readonly revisions: Readonly<Record<string, string>>;
  /** Files that could not be read, and what else is wrong. */
  readonly problems: readonly Problem[];
}

export type ConceptsPart = Pick<LoadedGlossary, 'concepts' | 'revisions'>;

export interface LoadedLibrary {
  /** In force, in order: earlier ones win. */
  readonly glossaries: readonly LoadedGlossary[];
}

export interface SaveRequest {
  readonly glossaryId: string;
  readonly concept: Concept;
  /** The revision that was edited; null for a new concept. */
  readonly baseRevision: string | null;
}
export type SaveResult =
  | { readonly ok: true; readonly concept: Concept; readonly revision: string; readonly merged: boolean }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly conflict?: { readonly theirs: Concept; readonly revision: string; readonly fields: readonly string[] };
    };

/** One earlier state of a concept. */
export interface HistoryEntry {
  readonly id: string;
  readonly when: string;
  readonly who: string;
  readonly action: 'created' | 'changed' | 'retired' | 'removed' | 'restored' | 'imported';
  readonly concept: Concept | null;
}

/** Someone's wish for a change of a concept in a team glossary. */
export interface Proposal {
  readonly glossaryId: string;
  readonly file: string;
  readonly conceptId: string;
  readonly who: string;
  readonly when: string;
  readonly proposed: Concept;
  readonly current: Concept | null;
}

export interface Settings {
  readonly name: string;
  readonly side: Writer | null;
  readonly reader: Reader;
  readonly prefer: 'replace' | 'explain';
  readonly spelling: 'british' | 'american';
  /** Explanations stand in a list at the end of the message instead of in brackets. Default false. */
  readonly wordsUsed?: boolean;
  readonly theme: 'system' | 'light' | 'dark';
  readonly textSize: number;
  /** By command; `lookup-window` is the global one that opens the look-up window. */
  readonly shortcuts: Readonly<Record<string, string>>;
  readonly startWithComputer: boolean;
  /** Closing the main window leaves the tray and the look-up shortcut running. Default false. */
  readonly keepInTray?: boolean;
  /** Keep drafts on disk between starts. */
  readonly keepDrafts: boolean;
  readonly firstRunDone: boolean;
  /** Team glossary folders in order, with their switch. */
  readonly glossaries: readonly { readonly id: string; readonly folder: string; readonly on: boolean }[];
  readonly history: readonly string[];
  readonly favourites: readonly string[];
  /** Standing decisions: never change, or always use this wording; by folded term. */
  readonly always: readonly {
    readonly term: string;
    readonly keep?: boolean;
    readonly concept?: string;
    readonly wording?: string;
  }[];
  readonly ignoredAcronyms: readonly string[];
}

/** A message someone works on. `doc` is the editor's document as JSON. */
export interface Draft {
  readonly id: string;
  readonly changed: string;
  readonly title: string;
  readonly reader: Reader;
  readonly writer: Writer | null;
  readonly doc: unknown;
  readonly decisions: unknown;
  readonly cursor: number;
}

export interface ImportMapping {
  readonly columns?: Readonly<Record<string, string>>;
  readonly delimiter?: string;
  readonly sheet?: string;
}
export interface ImportPreview {
  readonly token: string;
  readonly format: string;
  readonly columns: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly mapping: ImportMapping;
  readonly rows: readonly {
    readonly row: number;
    readonly state: 'new' | 'changed' | 'same' | 'conflict' | 'error';
    readonly concept?: Concept;
    readonly current?: Concept;
    readonly problems: readonly Problem[];
  }[];
  readonly problems: readonly Problem[];
}
export interface ImportReport {
  readonly imported: number;
  readonly problems: readonly Problem[];
  /** Give it to `undo`. */
  readonly undo: string;
}
export type ConflictChoice = 'mine' | 'theirs' | 'both';

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface About {
  readonly version: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly places: readonly { readonly what: string; readonly where: string }[];
}

/** How the desktop program sits on this computer: what the settings can say beside its switches. */
export interface Desktop {
  /** Opens the look-up window from any program. Keys are written as in `Settings.shortcuts`. */
  readonly lookupShortcut: {
    /** What the settings (or the administrator) ask for; empty for none. */
    readonly wanted: string;
    /** What works now: `wanted`, another where that belongs to another program, or empty. */
    readonly used: string;
    /** The desktop environment asks the user for the keys itself (Wayland): those in use stand in its own settings. */
    readonly byDesktop: boolean;
    /** To offer where the wanted one is taken. */
    readonly choices: readonly string[];
  };
  /** Whether there is an icon in the tray (the menu bar of a Mac); `Settings.keepInTray` needs it. */
  readonly tray: boolean;
  /** Whether `Settings.startWithComputer` has an effect: an installed program only. */
  readonly canStartWithComputer: boolean;
  /** Whether misspelt words are marked: by the system's dictionaries, by those the program brings, or not at all. */
  readonly spelling: 'system' | 'own' | 'none';
}

/** Calls, name -> signature. Each answers with a promise. */
export interface HostCalls {
  /** `have`: the stamps, by glossary, of what the page has already. */
  loadLibrary(have?: Readonly<Record<string, string>>): LoadedLibrary;
  /** Some of the concepts of a large glossary, from the given place on, as JSON of a `ConceptsPart`; null where that state is no longer known. */
  conceptsPart(request: { readonly glossaryId: string; readonly stamp: string; readonly from: number }): string | null;
  saveConcept(request: SaveRequest): SaveResult;
  /** Several changes as one action with one undo. `concept: null` removes. */
  saveConcepts(request: {
    readonly glossaryId: string;
    readonly changes: readonly {
      readonly id: string;
      readonly concept: Concept | null;
      readonly baseRevision: string | null;
    }[];
  }): { readonly results: readonly SaveResult[]; readonly undo: string };
  undo(token: string): { readonly ok: boolean; readonly problems: readonly Problem[] };
  history(request: { readonly glossaryId: string; readonly conceptId: string }): readonly HistoryEntry[];
  restore(request: { readonly glossaryId: string; readonly conceptId: string; readonly entry: string }): SaveResult;
  proposals(): readonly Proposal[];
  /** `file`: the proposal itself, to be saved and sent, where its folder may not be written. */
  propose(request: { readonly glossaryId: string; readonly concept: Concept }): {
    readonly ok: boolean;
    readonly problems: readonly Problem[];
    readonly file?: PickedFile;
  };
  resolveProposal(request: {
    readonly glossaryId: string;
    readonly file: string;
    readonly decision: 'approve' | 'decline';
    readonly reason?: string;
    readonly concept?: Concept;
  }): SaveResult;
  createGlossary(request: { readonly name: string; readonly pickFolder: boolean }): LoadedGlossary | null;
  /** `folder` counts in browser mode only, which has no dialog for folders; null when cancelled or refused (then a `notice` says why). */
  addGlossaryFolder(folder?: string): LoadedGlossary | null;
  /**
   * Takes in or drops a second file of a concept, or makes it an entry of its own under another id (problems `conflicted-copy` and `duplicate-id`;
   * `file` as there).
   */
  resolveCopy(request: {
    readonly glossaryId: string;
    readonly file: string;
    readonly decision: 'merge' | 'drop' | 'rename';
    readonly concept?: Concept;
  }): SaveResult;
  removeGlossary(id: string): boolean;
  importPreview(request: {
    readonly glossaryId: string;
    readonly file: PickedFile;
    readonly mapping?: ImportMapping;
  }): ImportPreview;
  importApply(request: {
    readonly token: string;
    readonly glossaryId: string;
    readonly choices: Readonly<Record<number, ConflictChoice>>;
  }): ImportReport;
  exportGlossary(request: { readonly glossaryId: string; readonly format: string }): {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly problems: readonly Problem[];
  };
  getSettings(): Settings;
  setSettings(patch: Partial<Settings>): Settings;
  drafts(): readonly Draft[];
  saveDraft(draft: Draft): boolean;
  removeDraft(id: string): boolean;
  wipeDrafts(): boolean;
  copy(content: { readonly text: string; readonly html?: string }): boolean;
  readClipboard(): { readonly text: string; readonly html: string };
  saveFile(request: { readonly name: string; readonly bytes: Uint8Array }): string | null;
  openExternal(url: string): boolean;
  about(): About;
  /** What there is to say since the start: settings set aside, a shortcut that is taken. */
  notices(): readonly Problem[];
  /** Something went wrong in the page: for the log, without the user's text. */
  reportError(report: { readonly name: string; readonly stack: string }): boolean;
  /** Desktop only: hide or show windows, report what the look-up window wants. */
  windowAction(action: 'hide' | 'show-main' | 'quit'): boolean;
  /** null in browser mode. The answer changes with `setSettings`: ask again after it. */
  desktop(): Desktop | null;
}

/** The names of all calls, for the bridges that hand them on. */
export const HOST_CALLS = Object.keys({
  loadLibrary: 0,
  conceptsPart: 0,
  saveConcept: 0,
  saveConcepts: 0,
  undo: 0,
  history: 0,
  restore: 0,
  proposals: 0,
  propose: 0,
  resolveProposal: 0,
  createGlossary: 0,
  addGlossaryFolder: 0,
  resolveCopy: 0,
  removeGlossary: 0,
  importPreview: 0,
  importApply: 0,
  exportGlossary: 0,
  getSettings: 0,
  setSettings: 0,
  drafts: 0,
  saveDraft: 0,
  removeDraft: 0,
  wipeDrafts: 0,
  copy: 0,
  readClipboard: 0,
  saveFile: 0,
  openExternal: 0,
  about: 0,
  notices: 0,
  reportError: 0,
  windowAction: 0,
  desktop: 0,
} satisfies Record<keyof HostCalls, 0>) as readonly (keyof HostCalls)[];

/** Events from the host to the page. */
export interface HostEvents {
  glossaryChanged: { readonly glossaryId: string };
  settingsChanged: Settings;
  /** A menu, tray or shortcut wants something of the page. */
  command: { readonly name: string; readonly data?: string };
  openFile: PickedFile;
  notice: Problem;
}

/** What `window.termbridge` is. */
export type HostApi = {
  readonly [N in keyof HostCalls]: (...args: Parameters<HostCalls[N]>) => Promise<ReturnType<HostCalls[N]>>;
} & {
  readonly platform: 'win32' | 'darwin' | 'linux' | 'browser';
  on<E extends keyof HostEvents>(event: E, listener: (data: HostEvents[E]) => void): () => void;
};
