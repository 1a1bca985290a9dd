/** Puts the page in motion with a host: theme and frame first, the glossaries right after. */
import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import type { HostApi } from '../glossary/host-api.ts';
import { App } from './app/app.tsx';
import { watchForm } from './glossary/form-draft.ts';
import { LookupWindow } from './lookup/lookup-window.tsx';
import { countProposals, engine, reloadLibrary, startApp, useApp } from './state/app.ts';
import { watchErrors } from './state/report.ts';
import { watchTheme } from './state/theme.ts';
import { startMessages } from './translate/messages.ts';
import { openMessage } from './translate/store.ts';

export async function startPage(host: HostApi, root: Root, lookupWindow: boolean): Promise<void> {
  document.documentElement.dataset['platform'] = host.platform;
  void engine();
  await startApp(host);
  watchErrors();
  watchTheme();
  root.render(<StrictMode>{lookupWindow ? <LookupWindow /> : <App />}</StrictMode>);
  if (lookupWindow) await reloadLibrary();
  else await fill();
  // For whoever waits for the page to be complete.
  document.documentElement.dataset['loaded'] = '';
}

async function fill(): Promise<void> {
  openMessage({ reader: useApp.getState().settings.reader });
  // The frame and the draft are painted before the glossaries are compiled.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  watchForm();
  await startMessages();
  await reloadLibrary();
  await countProposals();
}
