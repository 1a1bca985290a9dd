import { useEffect, useRef, useState } from 'react';
import type { Writer } from '../../glossary/concept.ts';
import { Announcer } from '../app/announcer.tsx';
import { announce, host, useApp } from '../state/app.ts';
import { SearchIcon } from '../ui/icons.ts';
import { Keys } from '../ui/keys.tsx';
import { ConceptCard } from './concept-card.tsx';
import { copyTerm, copyWording } from './copy.ts';
import { HitList } from './hit-list.tsx';
import { remember } from './store.ts';
import { useHits } from './use-hits.ts';

const READERS = { it: 'IT', marketing: 'Marketing' } as const;

/** Whom the wording is for: at first the other side. */
function useReader(): readonly [Writer, () => void] {
  const usual = useApp(({ settings: { side, reader } }) =>
    side === 'it' || (side === null && reader === 'marketing') ? 'marketing' : 'it',
  );
  const [chosen, setChosen] = useState<Writer | null>(null);
  const reader = chosen ?? usual;
  return [
    reader,
    () => {
      const next = reader === 'it' ? 'marketing' : 'it';
      setChosen(next);
      announce(`Wording for ${READERS[next]}`);
    },
  ];
}

/** The small window of the global shortcut: type, Enter copies the plain wording, and it is gone. */
export function LookupWindow() {
  const [query, setQuery] = useState('');
  const [chosenId, setChosen] = useState<string | null>(null);
  const library = useApp((app) => app.library);
  const api = useApp((app) => app.host);
  const [reader, switchReader] = useReader();
  const input = useRef<HTMLInputElement>(null);
  const { rows, recent } = useHits(query);
  const chosen = chosenId ?? rows[0]?.id ?? null;
  const entry = chosen === null ? undefined : library?.entry(chosen);
  useEffect(() => {
    const wake = () => {
      input.current?.focus();
      input.current?.select();
    };
    wake();
    window.addEventListener('focus', wake);
    const stop = api.on('command', ({ name, data }) => {
      if (name !== 'lookup') return;
      if (data !== undefined && data !== '') setQuery(data);
      wake();
    });
    return () => {
      window.removeEventListener('focus', wake);
      stop();
    };
  }, [api]);
  const move = (by: number) => {
    const index = rows.findIndex(({ id }) => id === chosen);
    const next = rows[Math.max(0, Math.min(rows.length - 1, index + by))];
    setChosen(next?.id ?? null);
    document.getElementById(`hit-${next?.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  const hide = () => void host().windowAction('hide');
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    // Shift+Tab leaves the box, to the entry and its links.
    else if (event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey)
      switchReader();
    else if (event.key === 'Escape') {
      if (query === '') hide();
      else setQuery('');
    } else if (event.key === 'Enter' && entry !== undefined) {
      remember(entry.concept.id);
      void (event.shiftKey ? copyTerm(entry.concept) : copyWording(entry.concept, reader)).then(
        (done) => done && hide(),
      );
    } else if (event.key.toLowerCase() === 'o' && (event.ctrlKey || event.metaKey))
      void host().windowAction('show-main');
    else return;
    event.preventDefault();
  };
  return (
    <main className="lookup-window">
      <h1 className="visually-hidden">Look up</h1>
      <div className="window-search">
        <SearchIcon size={20} aria-hidden="true" />
        <input
          ref={input}
          role="combobox"
          aria-expanded="true"
          aria-controls="hit-list"
          aria-autocomplete="list"
          aria-activedescendant={chosen === null ? undefined : `hit-${chosen}`}
          aria-label="Look up"
          placeholder="Look up a term"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(null);
          }}
          onKeyDown={onKeyDown}
        />
        <Keys keys="Esc" />
      </div>
      <div className="window-body">
        <div className="window-list scroll">
          <HitList
            label={recent ? 'Looked up lately' : 'Matches'}
            idPrefix="hit"
            rows={rows}
            chosen={chosen}
            onChoose={setChosen}
          />
          {rows.length === 0 ? (
            <p className="quiet-note">{query.trim() === '' ? 'Type a word of either side.' : 'Nothing found.'}</p>
          ) : null}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
        <section className="window-card scroll" tabIndex={0} aria-label="Entry">
          {entry === undefined ? null : <ConceptCard entry={entry} small reader={reader} onConcept={setChosen} />}
        </section>
      </div>
      <footer className="window-keys">
        <span>
          <Keys keys="Enter" /> Copy plain wording
        </span>
        <span>
          <Keys keys="Shift+Enter" /> Copy term and meaning
        </span>
        <span>
          <Keys keys="Ctrl+O" /> Open Termbridge
        </span>
        <span className="spring" />
        <span>
          <Keys keys="Tab" />
          <button
            type="button"
            className="reader-switch"
            aria-label={`IT / Marketing: now the wording for ${READERS[reader]}`}
            aria-keyshortcuts="Tab"
            onClick={switchReader}
          >
            <span data-chosen={reader === 'it' || undefined}>IT</span>
            {' / '}
            <span data-chosen={reader === 'marketing' || undefined}>Marketing</span>
          </button>
        </span>
      </footer>
      <Announcer />
    </main>
  );
}
