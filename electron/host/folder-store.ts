/** One glossary folder while the program runs: what it holds, how it is written, and word when somebody else changed it. */
import { randomUUID } from 'node:crypto';
import { access, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Concept } from '../../glossary/concept.ts';
import { equal } from '../../glossary/equal.ts';
import type { ConceptsPart, HistoryEntry, LoadedGlossary } from '../../glossary/host-api.ts';
import { errorCode, removeLeftovers } from './atomic-write.ts';
import { readCache, writeCache } from './folder-cache.ts';
import { withFolderLock } from './folder-lock.ts';
import type { ConceptFile } from './read-concept-files.ts';
import { type FolderContent, readFolder, rereadFiles } from './read-folder.ts';
import { watchFolder } from './watch-folder.ts';
import {
  type Change,
  fromHistory,
  keepState,
  listTermNames,
  type Written,
  writeConcept,
  writeProblem,
} from './write-concept.ts';

export interface FolderOptions {
  readonly folder: string;
  readonly kind: 'personal' | 'team';
  /** The id it goes by here; a team's `glossary.yaml` may say another one that is taken. */
  readonly id: string;
  /** Where caches are kept; without it nothing is cached. */
  readonly cache?: string;
  readonly onChange?: () => void;
  /** `poll` looks every second; `auto` polls on network drives only. */
  readonly watch?: 'auto' | 'poll' | 'off';
}

const MAX_SEEN = 20_000;
/** Beyond so many written files the whole folder is read anew. */
const MAX_REREAD = 500;

/** So many concepts go to a page in one answer. */
const PART = 400;
/** Every change makes a state; pages ask right after it. */
const KEPT_STATES = 8;

interface State {
  readonly content: FolderContent;
  readonly stamp: string;
  /** Those that speak for their ids. */
  readonly files: readonly ConceptFile[];
}

const partOf = (files: readonly ConceptFile[]): ConceptsPart => ({
  concepts: files.flatMap(({ concept }) => concept ?? []),
  revisions: Object.fromEntries(files.flatMap(({ concept, revision }) => (concept ? [[concept.id, revision]] : []))),
});

export class FolderStore {
  readonly folder: string;
  readonly #options: FolderOptions;
  #content: FolderContent | undefined;
  /** The last states, the latest at the end. */
  readonly #states: State[] = [];
  #opening: Promise<void> | undefined;
  #loading: Promise<void> | undefined;
  #caching: Promise<void> = Promise.resolve();
  #closed = false;
  #readOnly = false;
  readonly #seen = new Map<string, Concept>();
  #stopWatching: (() => void) | undefined;

  constructor(options: FolderOptions) {
    this.#options = options;
    this.folder = options.folder;
  }

  get id(): string {
    return this.#options.id;
  }

  /** Reads the folder for the first time and starts watching it; whoever asks meanwhile waits for the same. */
  open(): Promise<void> {
    this.#opening ??= this.#openOnce();
    return this.#opening;
  }

  async #openOnce(): Promise<void> {
    const cached = this.#options.cache === undefined ? undefined : await readCache(this.#options.cache, this.folder);
    if (cached) {
      const byId = new Map(cached.files.flatMap((file) => (file.concept ? [[file.concept.id, file] as const] : [])));
      this.#content = { head: cached.head, missing: true, files: cached.files, byId, problems: [], headProblems: [] };
    }
    await this.reload();
    void removeLeftovers(path.join(this.folder, 'terms'));
    if (this.#options.watch !== 'off' && !this.#closed)
      this.#stopWatching = watchFolder(this.folder, this.#options.watch === 'poll', () => void this.#changedOutside());
  }

  close(): void {
    this.#closed = true;
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  /** Reads what changed on disk since the last time; answers whether anything did. */
  async reload(): Promise<boolean> {
    const before = this.#content;
    const running = this.#loading ?? Promise.resolve();
    this.#loading = running.then(() => this.#read());
    await this.#loading;
    return !sameContent(before, this.#content);
  }

  async #read(): Promise<void> {
    const before = this.#content;
    const known = new Map(before?.files.map((file) => [file.name, file]));
    const now = await readFolder(this.folder, known);
    this.#readOnly = !now.missing && !(await writable(this.folder));
    this.#take(now.missing && before !== undefined ? { ...before, missing: true, problems: now.problems } : now);
    if (this.#options.cache !== undefined && !now.missing && !sameFiles(before, now))
      this.#saveCache(this.#options.cache, { head: now.head, files: now.files });
  }

  /** One after the other, so that an older one never ends up over a newer one. */
  #saveCache(cache: string, content: Parameters<typeof writeCache>[2]): void {
    this.#caching = this.#caching.then(() => writeCache(cache, this.folder, content));
  }

  #take(content: FolderContent): void {
    this.#content = content;
    for (const { concept, revision } of content.files)
      if (concept && !this.#seen.has(revision)) this.#remember(revision, concept);
  }

  async #changedOutside(): Promise<void> {
    if (await this.reload()) this.#options.onChange?.();
  }

  #remember(revision: string, concept: Concept): void {
    if (this.#seen.size > MAX_SEEN) this.#seen.delete(this.#seen.keys().next().value ?? '');
    this.#seen.set(revision, concept);
  }

  loaded(): LoadedGlossary {
    const { head, state } = this.#now();
    return { ...head, ...partOf(state.files) };
  }

  /** The same for a page: only what changed, where it has one of the last states; a large glossary is told of and sent in parts. */
  answer(have: string | undefined): LoadedGlossary {
    const { head, state } = this.#now();
    const { stamp, files } = state;
    const old = have === undefined ? undefined : this.#states.find((one) => one.stamp === have);
    if (old) {
      const known = new Map(old.files.map(({ concept, revision }) => [concept?.id, revision]));
      const changed = files.filter(({ concept, revision }) => known.get(concept?.id) !== revision);
      if (changed.length <= PART) {
        const ids = new Set(files.map((file) => file.concept?.id));
        const removed = old.files.flatMap(({ concept }) => (concept && !ids.has(concept.id) ? [concept.id] : []));
        return { ...head, stamp, since: old.stamp, removed, ...partOf(changed) };
      }
    }
    if (files.length > PART) return { ...head, stamp, inParts: files.length, ...partOf([]) };
    return { ...head, stamp, ...partOf(files) };
  }

  /** Concepts and revisions of a state from that place on, as JSON; undefined where the state is no longer known. */
  part(stamp: string, from: number): string | undefined {
    const state = this.#states.find((one) => one.stamp === stamp);
    return state && JSON.stringify(partOf(state.files.slice(from, from + PART)));
  }

  #now(): { readonly head: Omit<LoadedGlossary, 'concepts' | 'revisions'>; readonly state: State } {
    const content = this.#content;
    if (!content) throw new Error('open() first');
    const { kind, id } = this.#options;
    let state = this.#states.at(-1);
    if (state?.content !== content) {
      const files = content.files.filter((file) => file.concept && content.byId.get(file.concept.id) === file);
      state = { content, stamp: randomUUID(), files };
      this.#states.push(state);
      if (this.#states.length > KEPT_STATES) this.#states.shift();
    }
    const head = {
      ...content.head,
      ...(kind === 'personal' && { name: 'Personal' }),
      id,
      kind,
      place: this.folder,
      readOnly: this.#readOnly,
      ...(content.missing && { missing: true }),
      problems: content.problems,
    };
    return { head, state };
  }

  readonly current = (id: string): ConceptFile | undefined => this.#content?.byId.get(id);

  /** What a concept was at an earlier revision, as far as this program has seen it or the history has it. */
  readonly at = async (id: string, revision: string): Promise<Concept | undefined> =>
    this.#seen.get(revision) ?? (await fromHistory(this.folder, id, revision));

  /** Makes sure that the history has what a concept is now, and answers its revision; '' where there is none. */
  async keep(id: string): Promise<string> {
    const now = this.current(id);
    if (!now?.concept) return '';
    await keepState(now, this.folder, new Date(), id).catch(() => undefined);
    return now.revision;
  }

  /** Writes changes in order under one lock and reads the folder anew. Never throws for what the disk does. */
  async write(changes: readonly Change[], who: string, action?: HistoryEntry['action']): Promise<Written[]> {
    const failed = (error: unknown): Written[] =>
      changes.map(() => ({
        result: { ok: false, problems: [writeProblem(error, this.folder)] },
        before: null,
        revision: null,
      }));
    let written: Written[];
    try {
      // A folder that vanished is not made anew (its disk may only be unplugged), so only `terms` itself.
      await mkdir(path.join(this.folder, 'terms')).catch((error: unknown) => {
        if (errorCode(error) !== 'EEXIST') throw error;
      });
      written = await withFolderLock(this.folder, async () => {
        const done: Written[] = [];
        const names = await listTermNames(path.join(this.folder, 'terms'));
        for (const change of changes)
          done.push(
            await writeConcept(change, {
              folder: this.folder,
              names,
              who,
              now: new Date(),
              seen: (revision) => this.#seen.get(revision),
              ...(action !== undefined && { action }),
            }),
          );
        return done;
      });
    } catch (error) {
      written = failed(error);
    }
    await this.#took(written);
    return written;
  }

  /** Takes in what was just written without looking at all the other files: the watcher tells of those. */
  async #took(written: readonly Written[]): Promise<void> {
    const names = new Set(written.flatMap(({ name }) => (name === undefined ? [] : [name])));
    const before = this.#content;
    if (names.size === 0 || names.size > MAX_REREAD || !before || before.missing || this.#options.watch === 'off') {
      await this.reload();
      return;
    }
    const running = this.#loading ?? Promise.resolve();
    this.#loading = running.then(async () =>
      this.#take(await rereadFiles(this.folder, this.#content ?? before, names)),
    );
    await this.#loading;
  }
}

/** Files that did not change are taken over as they are, so that ten thousand of them are compared by looking at each once. */
const sameFiles = (a: FolderContent | undefined, b: FolderContent): boolean =>
  a !== undefined &&
  equal(a.head, b.head) &&
  a.files.length === b.files.length &&
  a.files.every((file, n) => file === b.files[n]);

/** Whether there is nothing new for a reader: a file that was touched and says the same is nothing new. */
const sameContent = (a: FolderContent | undefined, b: FolderContent | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.missing === b.missing &&
  equal(a.head, b.head) &&
  equal(a.headProblems, b.headProblems) &&
  a.files.length === b.files.length &&
  a.files.every((file, n) => {
    const other = b.files[n];
    return file === other || (file.name === other?.name && file.revision === other.revision);
  });

async function writable(folder: string): Promise<boolean> {
  for (const place of [path.join(folder, 'terms'), folder])
    try {
      await access(place, constants.W_OK);
      return true;
    } catch {
      // The folder itself counts where `terms` is not there yet.
    }
  return false;
}
