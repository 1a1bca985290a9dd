/**
 * The settings: one schema, held by a store that the desktop program (electron-store) and browser mode (conf) each bring. A damaged file, or
 * one from a newer version, is set aside with a copy and said; a single wrong value falls back to its default.
 */
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { z } from 'zod';
import type { Problem } from '../../glossary/concept.ts';
import type { Settings } from '../../glossary/host-api.ts';

/** The number of MIGRATIONS. */
export const SETTINGS_VERSION = 1;

/** Where settings are kept: a JSON object, written whole and atomically. */
export interface SettingsStore {
  readonly path: string;
  readonly read: () => unknown;
  readonly write: (value: Readonly<Record<string, unknown>>) => void;
}

const text = z.string().max(1_000);
const texts = z.array(text).max(10_000);
const fields = {
  name: text,
  side: z.enum(['it', 'marketing']).nullable(),
  reader: z.enum(['it', 'marketing', 'everyone']),
  prefer: z.enum(['replace', 'explain']),
  spelling: z.enum(['british', 'american']),
  wordsUsed: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.number().min(10).max(32),
  shortcuts: z.record(z.string().max(100), text),
  startWithComputer: z.boolean(),
  keepInTray: z.boolean(),
  keepDrafts: z.boolean(),
  firstRunDone: z.boolean(),
  glossaries: z
    .array(z.object({ id: z.string().min(1).max(100), folder: z.string().min(1).max(4_000), on: z.boolean() }))
    .max(200),
  history: texts,
  favourites: texts,
  always: z
    .array(z.object({ term: text, keep: z.boolean().optional(), concept: text.optional(), wording: text.optional() }))
    .max(10_000),
  ignoredAcronyms: texts,
} satisfies Record<keyof Settings, z.ZodType>;

/** A change of some settings as the page may ask for it; unknown keys are refused. */
export const settingsPatch = z.strictObject(fields).partial();

export const DEFAULTS: Settings = {
  name: '',
  side: null,
  reader: 'everyone',
  prefer: 'replace',
  spelling: 'british',
  wordsUsed: false,
  theme: 'system',
  textSize: 15,
  shortcuts: {},
  startWithComputer: false,
  keepInTray: false,
  keepDrafts: true,
  firstRunDone: false,
  glossaries: [],
  history: [],
  favourites: [],
  always: [],
  ignoredAcronyms: [],
};

type Raw = Record<string, unknown>;
type Migration = (old: Readonly<Raw>) => Raw;
/** Index n makes version n + 1 out of version n; files from before there was a version are version 0. */
const MIGRATIONS: readonly Migration[] = [(old) => ({ ...old })];

/** Any JSON -> a file's content as this version writes it; keys it does not know stay. */
export function migrateSettings(raw: unknown, migrations = MIGRATIONS): Raw {
  const value: Raw = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {};
  const migrated = migrations.slice(versionOf(value)).reduce((old, migrate) => migrate(old), value);
  return { ...migrated, version: migrations.length };
}

const versionOf = (raw: unknown): number => {
  const version = typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : 0;
  return typeof version === 'number' ? version : 0;
};

/** Any JSON -> settings; what does not fit is left at its default. `policy` is what an administrator presets. */
export function readSettings(raw: unknown, policy: Partial<Settings> = {}): Settings {
  const value = migrateSettings(raw);
  const out: Raw = { ...DEFAULTS, ...policy };
  for (const [key, schema] of Object.entries(fields)) {
    if (value[key] === undefined) continue;
    const read = schema.safeParse(value[key]);
    if (read.success) out[key] = read.data;
  }
  const read = out as unknown as Settings;
  const added = (policy.glossaries ?? []).filter(
    ({ folder, id }) => !read.glossaries.some((one) => one.folder === folder || one.id === id),
  );
  return { ...read, shortcuts: { ...policy.shortcuts, ...read.shortcuts }, glossaries: [...read.glossaries, ...added] };
}

export interface SettingsKeeper {
  readonly get: () => Settings;
  /** Keeps what other keys hold, also those another version wrote. */
  readonly set: (patch: Partial<Settings>) => Settings;
  readonly path: string;
  /** Hears of a file that was damaged, or replaced by a newer version's, while the program runs. */
  readonly onProblem: (tell: (problem: Problem) => void) => void;
}

export function keepSettings(store: SettingsStore, policy: Partial<Settings> = {}): SettingsKeeper {
  let tell: (problem: Problem) => void = () => undefined;
  /** As the file was last found in order. */
  let last: Raw = {};
  const read = (): Raw => {
    try {
      const raw = store.read();
      if (versionOf(raw) <= SETTINGS_VERSION) {
        last = migrateSettings(raw);
        return last;
      }
    } catch {
      // Falls through: somebody else damaged the file since the start.
    }
    for (const problem of setAsideUnusable(store.path)) tell(problem);
    store.write(last);
    return last;
  };
  const get = (): Settings => readSettings(read(), policy);
  return {
    path: store.path,
    get,
    set(patch) {
      store.write({ ...read(), ...settingsPatch.parse(patch), version: SETTINGS_VERSION });
      return get();
    },
    onProblem(listener) {
      tell = listener;
    },
  };
}

/**
 * Before a store opens its file: what is no JSON object, or what a newer version wrote, is moved aside, and the store starts with defaults.
 * @returns what the user should hear.
 */
export function setAsideUnusable(file: string, now = new Date()): Problem[] {
  if (!existsSync(file)) return [];
  const stamp = now.toISOString().replace(/[-:]/g, '').slice(0, 15);
  let newer = false;
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const ok = typeof value === 'object' && value !== null && !Array.isArray(value);
    newer = ok && versionOf(value) > SETTINGS_VERSION;
    if (ok && !newer) return [];
  } catch {
    // Falls through: not JSON, or not readable.
  }
  const copy = file.replace(/(\.json)?$/, `.${newer ? 'newer' : 'damaged'}-${stamp}.json`);
  try {
    renameSync(file, copy);
  } catch (error) {
    return [{ code: 'settings-unreadable', severity: 'error', file, data: { message: String(error) } }];
  }
  return [{ code: newer ? 'settings-newer' : 'settings-damaged', severity: 'warning', file, data: { copy } }];
}
