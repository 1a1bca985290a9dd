/** Settings for browser mode and the command line: `conf`, the base that electron-store is made of, in the same folder and format. */
import path from 'node:path';
import Conf from 'conf';
import type { Problem } from '../../glossary/concept.ts';
import { type SettingsStore, setAsideUnusable } from './settings.ts';

export function openConfStore(folder: string): {
  readonly store: SettingsStore;
  readonly problems: readonly Problem[];
} {
  const problems = setAsideUnusable(path.join(folder, 'config.json'));
  const conf = new Conf<Record<string, unknown>>({ cwd: folder, configName: 'config' });
  const write = (value: Readonly<Record<string, unknown>>): void => {
    conf.store = { ...value };
  };
  return { problems, store: { path: conf.path, read: () => conf.store, write } };
}
