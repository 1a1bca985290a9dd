/** Puts the page in motion with a host: theme and frame first, the glossaries right after. */
import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import type { HostApi } from '../glossary/host-api.ts';
import { App } from './app/app.tsx';
import { watchForm } from './glossary/form-draft.ts';
import { LookupWindow } from './lookup/lookup-window.tsx';
import { countProposals, reloadLibrary, startApp, useApp } from './state/app.ts';
import { engine, fetchMadeReady } from './state/made-ready.ts';
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
  if (!lookupWindow) openMessage({ reader: useApp.getState().settings.reader });
  // The frame and the draft are painted before the glossaries are fetched and compiled.
  await painted();
  performance.mark('ready-for-typing');
  fetchMadeReady();
  if (lookupWindow) await reloadLibrary();
  else await fill();
  // For whoever waits for the page to be complete.
  document.documentElement.dataset['loaded'] = '';
}

/** A hidden window paints nothing: then it is not waited for. */
const painted = (): Promise<unknown> =>
  new Promise((done) => (document.hidden ? done(0) : requestAnimationFrame(() => setTimeout(done))));

async function fill(): Promise<void> {
  watchForm();
  await startMessages();
  await reloadLibrary();
  await countProposals();
}
