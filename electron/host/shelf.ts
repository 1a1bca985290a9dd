/** The glossaries of this user: personal first, then the teams' folders in the user's order, then the bundled one. */
import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Concept, Glossary, Problem } from '../../glossary/concept.ts';
import type { LoadedGlossary, LoadedLibrary, Settings } from '../../glossary/host-api.ts';
import { writeAtomically } from './atomic-write.ts';
import { FolderStore } from './folder-store.ts';
import { formatGlossaryYaml, GLOSSARY_FILE, readGlossaryHead } from './glossary-yaml.ts';
import { slug, unusedName } from './names.ts';

export const PERSONAL = 'personal';
export const BUNDLED = 'bundled';

/** The bundled glossary as the page is told of it. */
const WITH_PAGE: LoadedGlossary = {
  id: BUNDLED,
  name: 'Termbridge glossary',
  language: 'en',
  kind: 'bundled',
  place: '',
  readOnly: true,
  withPage: true,
  concepts: [],
  revisions: {},
  problems: [],
};

export interface ShelfOptions {
  readonly data: string;
  readonly bundled: () => Glossary;
  readonly settings: () => Settings;
  readonly onChange: (glossaryId: string) => void;
  readonly watch?: 'auto' | 'poll' | 'off';
}

export class Shelf {
  readonly #options: ShelfOptions;
  readonly #stores = new Map<string, FolderStore>();

  constructor(options: ShelfOptions) {
    this.#options = options;
  }

  /** As a page gets it that has these states already. */
  async load(have: Readonly<Record<string, string>> = {}): Promise<LoadedLibrary> {
    const open = await this.#sync();
    return { glossaries: [...open.map((store) => store.answer(have[store.id])), WITH_PAGE] };
  }

  /** With its concepts, which are only read here for those who ask for them. */
  #bundled(): LoadedGlossary {
    const { withPage: _, ...glossary } = WITH_PAGE;
    return { ...glossary, ...this.#options.bundled(), id: BUNDLED };
  }

  /** Opens and closes folders until they are those of the settings. */
  async #sync(): Promise<FolderStore[]> {
    const { data, settings } = this.#options;
    const personal = path.join(data, 'personal');
    await mkdir(path.join(personal, 'terms'), { recursive: true }).catch(() => undefined);
    const wanted = [
      { id: PERSONAL, folder: personal, kind: 'personal' as const },
      ...settings()
        .glossaries.filter(({ on, id }) => on && id !== PERSONAL && id !== BUNDLED)
        .map(({ id, folder }) => ({ id, folder, kind: 'team' as const })),
    ];
    for (const [id, store] of this.#stores)
      if (!wanted.some((one) => one.id === id && one.folder === store.folder)) {
        store.close();
        this.#stores.delete(id);
      }
    const open: FolderStore[] = [];
    for (const one of wanted) open.push(this.#stores.get(one.id) ?? this.#open(one));
    await Promise.all(open.map((store) => store.open()));
    return open;
  }

  #open(one: { id: string; folder: string; kind: 'personal' | 'team' }): FolderStore {
    const { data, onChange, watch } = this.#options;
    const store = new FolderStore({
      ...one,
      cache: path.join(data, 'cache'),
      onChange: () => onChange(one.id),
      ...(watch !== undefined && { watch }),
    });
    this.#stores.set(one.id, store);
    return store;
  }

  /** The open folder of that id; undefined for the bundled glossary and anything unknown. */
  async store(id: string): Promise<FolderStore | undefined> {
    if (!this.#stores.has(id)) await this.#sync();
    return this.#stores.get(id);
  }

  async stores(): Promise<FolderStore[]> {
    return this.#sync();
  }

  /** The glossary as it stands, the bundled one too. */
  async glossary(id: string): Promise<LoadedGlossary | undefined> {
    return id === BUNDLED ? this.#bundled() : (await this.store(id))?.loaded();
  }

  /** All that are in force, with their concepts. */
  async glossaries(): Promise<LoadedGlossary[]> {
    return [...(await this.#sync()).map((store) => store.loaded()), this.#bundled()];
  }

  async concept(glossaryId: string, conceptId: string): Promise<Concept | undefined> {
    return (await this.store(glossaryId))?.current(conceptId)?.concept;
  }

  close(): void {
    for (const store of this.#stores.values()) store.close();
    this.#stores.clear();
  }

  /** Makes `folder` a glossary where it is empty or not there; finds out its id. Nothing that is there is changed. */
  async prepare(folder: string, name?: string): Promise<{ readonly id: string } | { readonly problem: Problem }> {
    const refuse = (code: string): { problem: Problem } => ({
      problem: { code, severity: 'error', file: folder, data: { folder } },
    });
    const taken = new Set([PERSONAL, BUNDLED, ...this.#options.settings().glossaries.map((one) => one.id)]);
    const known = this.#options.settings().glossaries.find((one) => path.relative(one.folder, folder) === '');
    if (known) return { id: known.id };
    const names = await readdir(folder).catch(() => undefined);
    if (names === undefined && (await stat(folder).catch(() => undefined))) return refuse('not-a-folder');
    const isGlossary = names?.includes(GLOSSARY_FILE) === true || names?.includes('terms') === true;
    const visible = names?.filter((one) => !one.startsWith('.')) ?? [];
    if (!isGlossary && visible.length > 0) return refuse('no-glossary-here');
    const title = name ?? path.basename(folder);
    let wanted = slug(title, 'team');
    try {
      if (isGlossary) {
        wanted = slug((await readGlossaryHead(folder, { id: wanted, name: title })).head.id, wanted);
      } else {
        await mkdir(path.join(folder, 'terms'), { recursive: true });
        await writeAtomically(path.join(folder, GLOSSARY_FILE), formatGlossaryYaml({ id: wanted, name: title }));
      }
    } catch {
      return refuse('folder-read-only');
    }
    return { id: unusedName(wanted, (candidate) => taken.has(candidate)) };
  }
}
