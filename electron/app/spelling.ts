/**
 * Misspelt words, marked without a network. A Mac has its own dictionaries. Elsewhere Chromium has none and would download them, so it checks
 * spelling only where the installer brought dictionaries along (build/dictionaries.mjs), which are laid where Chromium looks first.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Session, session } from 'electron';
import type { Desktop, Settings } from '../../glossary/host-api.ts';
import type { Log } from './log.ts';
import { PAGE_HOST, SCHEME } from './places.ts';

export type Spelling = Desktop['spelling'];

const LANGUAGES = { british: 'en-GB', american: 'en-US' } as const;

export interface SpellingOptions {
  /** Folder of the installed program that may hold `dictionaries/`. */
  readonly resources: string;
  readonly data: string;
  readonly log: Log;
  readonly platform?: NodeJS.Platform;
  readonly own?: Session;
}

/** Before the first window. */
export function setupSpelling({
  resources,
  data,
  log,
  platform = process.platform,
  own = session.defaultSession,
}: SpellingOptions): Spelling {
  if (platform === 'darwin') return 'system';
  // Should Chromium miss one after all: this address is the program's own, and there is nothing at it.
  own.setSpellCheckerDictionaryDownloadURL(`${SCHEME}://${PAGE_HOST}/no-dictionaries/`);
  const found = layDictionaries(path.join(resources, 'dictionaries'), path.join(data, 'Dictionaries'), log);
  own.setSpellCheckerEnabled(found);
  return found ? 'own' : 'none';
}

/** After the settings have changed. A Mac finds the language out by itself. */
export function applySpelling(spelling: Spelling, wanted: Settings['spelling'], own = session.defaultSession): void {
  if (spelling === 'own') own.setSpellCheckerLanguages([LANGUAGES[wanted]]);
}

function layDictionaries(from: string, to: string, log: Log): boolean {
  try {
    const names = existsSync(from) ? readdirSync(from).filter((name) => name.endsWith('.bdic')) : [];
    if (names.length === 0) return false;
    mkdirSync(to, { recursive: true });
    for (const name of names)
      if (!existsSync(path.join(to, name))) copyFileSync(path.join(from, name), path.join(to, name));
    return true;
  } catch (error) {
    log.error('spelling dictionaries', error);
    return false;
  }
}
