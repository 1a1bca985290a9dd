/** Settings of the desktop program: electron-store behind the host's settings port. */

import path from 'node:path';
import { app } from 'electron';
import Store from 'electron-store';
import type { Problem } from '../../glossary/concept.ts';
import { type SettingsStore, setAsideUnusable } from '../host/settings.ts';

export function openElectronStore(): { readonly store: SettingsStore; readonly problems: readonly Problem[] } {
  const problems = setAsideUnusable(path.join(app.getPath('userData'), 'config.json'));
  const store = new Store<Record<string, unknown>>({ name: 'config' });
  const write = (value: Readonly<Record<string, unknown>>): void => {
    store.store = { ...value };
  };
  return { problems, store: { path: store.path, read: () => store.store, write } };
}
