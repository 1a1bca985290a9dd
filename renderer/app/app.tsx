import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { GlossaryDialogs } from '../glossary/dialogs.tsx';
import { HelpDialogs } from '../help/help-dialogs.tsx';
import { LookupView } from '../lookup/lookup-view.tsx';
import { lookUp, openConcept } from '../lookup/store.ts';
import { openDialog, setCommandBox, show, useApp, type View } from '../state/app.ts';
import { translateClipboard } from '../translate/actions.ts';
import { newMessage } from '../translate/messages.ts';
import { TranslateView } from '../translate/translate-view.tsx';
import { Announcer } from './announcer.tsx';
import { CommandBox } from './command-box.tsx';
import { useDrops } from './drops.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { nextRegion } from './regions.ts';
import { useShortcuts } from './shortcuts.ts';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';

const glossaryView = () => import('../glossary/glossary-view.tsx');
const GlossaryView = lazy(glossaryView);
const ReviewView = lazy(() => import('../review/review-view.tsx'));
const SettingsView = lazy(() => import('../settings/settings-view.tsx'));

const VIEWS: Readonly<Record<View, () => ReactNode>> = {
  translate: () => <TranslateView />,
  lookup: () => <LookupView />,
  glossary: () => <GlossaryView />,
  review: () => <ReviewView />,
  settings: () => <SettingsView />,
};

/** The largest view that the start does not need is fetched so long after it. */
const VIEWS_LATER = 4000;

export function App() {
  const view = useApp((app) => app.view);
  useShortcuts({
    lookup: () => show('lookup'),
    translate: () => show('translate'),
    glossary: () => show('glossary'),
    review: () => show('review'),
    settings: () => show('settings'),
    commands: () => setCommandBox(true),
    new: () => {
      show('translate');
      void newMessage();
    },
    'next-region': () => nextRegion(),
    'previous-region': () => nextRegion(-1),
    keys: () => openDialog('keys'),
  });
  useHostCommands();
  useDrops();
  useEffect(() => {
    const later = setTimeout(() => void glossaryView().catch(() => undefined), VIEWS_LATER);
    return () => clearTimeout(later);
  }, []);
  return (
    <div className="app">
      <Rail />
      <div className="main">
        <TopBar />
        <main className="view" data-view={view}>
          <LoadingBar />
          <ErrorBoundary key={view}>
            <Suspense fallback={null}>{VIEWS[view]()}</Suspense>
          </ErrorBoundary>
        </main>
        <StatusBar />
      </div>
      <CommandBox />
      <GlossaryDialogs />
      <HelpDialogs />
      <Notices />
      <Announcer />
    </div>
  );
}

/** Nothing for the first moment, then a thin bar; whatever was there before stays. */
function LoadingBar() {
  const loading = useApp((app) => app.library === null && app.loadError === null);
  return loading ? <div className="loading-bar" role="progressbar" aria-label="Loading the glossaries" /> : null;
}

const VIEW_NAMES = new Set<string>(Object.keys(VIEWS));

/** What menus, the tray and global shortcuts ask of the page. */
function useHostCommands(): void {
  const api = useApp((app) => app.host);
  useEffect(
    () =>
      api.on('command', ({ name, data }) => {
        if (VIEW_NAMES.has(name)) show(name as View);
        else if (name === 'new-message') void newMessage().then(() => show('translate'));
        else if (name === 'translate-clipboard') {
          show('translate');
          void translateClipboard();
        } else if (name === 'commands') setCommandBox(true);
        else if (name === 'about') openDialog('about');
        else if (name === 'keys') openDialog('keys');
        else if (name === 'import') openDialog('import');
        else if (name === 'export') openDialog('export');
        else if (name === 'open-concept' && data !== undefined) openConcept(data);
        else if (name === 'lookup-query' && data !== undefined) lookUp(data);
      }),
    [api],
  );
}
