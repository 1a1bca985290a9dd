import { Fragment, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { preferredTerm } from '../../glossary/concept.ts';
import { addTerm } from '../glossary/store.ts';
import { useApp } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { SearchIcon, XIcon } from '../ui/icons.ts';
import { ConceptCard } from './concept-card.tsx';
import { clashesOf, sharedName } from './facts.ts';
import { HitList, type HitRow } from './hit-list.tsx';
import { back, choose, entriesOf, nearest, openConcept, remember, setQuery, useLookup } from './store.ts';
import { rowOf, useHits } from './use-hits.ts';

/** The dictionary: matches left, the card of the chosen one right. */
export function LookupView() {
  const query = useLookup((state) => state.query);
  const shown = useDeferredValue(query);
  const { rows, recent } = useHits(shown);
  const chosenId = useLookup((state) => state.chosen);
  const chosen = chosenId ?? (recent ? null : (rows[0]?.id ?? null));
  const move = (by: number) => {
    const index = rows.findIndex(({ id }) => id === chosen);
    const next = rows[Math.max(0, Math.min(rows.length - 1, index + by))];
    if (next !== undefined) choose(next.id);
    document.getElementById(`hit-${next?.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className="lookup">
      <SearchBox
        active={chosen !== null && rows.some(({ id }) => id === chosen) ? `hit-${chosen}` : undefined}
        onMove={move}
        onTake={() => chosen !== null && remember(chosen)}
      />
      <div className="lookup-body">
        <div className="lookup-list scroll">
          {recent ? (
            <Before chosen={chosen} />
          ) : (
            <HitList
              label="Matches"
              idPrefix="hit"
              rows={rows}
              chosen={chosen}
              onChoose={(id) => {
                choose(id);
                remember(id);
              }}
            />
          )}
          {shown.trim() !== '' && rows.length === 0 ? <NothingFound query={shown} /> : null}
        </div>
        <div className="lookup-card scroll" data-region="card">
          <Chosen id={chosen} rows={rows} />
        </div>
      </div>
    </div>
  );
}

interface BoxProps {
  readonly active: string | undefined;
  readonly onMove: (by: number) => void;
  readonly onTake: () => void;
}
function SearchBox({ active, onMove, onTake }: BoxProps) {
  const query = useLookup((state) => state.query);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <div className="search-box" data-region="search">
      <SearchIcon size={20} aria-hidden="true" />
      <input
        ref={input}
        role="combobox"
        aria-expanded="true"
        aria-controls="hit-list"
        aria-autocomplete="list"
        aria-activedescendant={active}
        aria-label="Look up"
        placeholder="A word of either side, an acronym, or what it does"
        spellCheck={false}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onMove(1);
          else if (event.key === 'ArrowUp') onMove(-1);
          else if (event.key === 'Enter') onTake();
          else if (event.key === 'Escape' && query !== '') setQuery('');
          else return;
          event.preventDefault();
        }}
      />
      {query === '' ? null : (
        <button type="button" className="icon-button" aria-label="Clear" onClick={() => setQuery('')}>
          <XIcon size={16} />
        </button>
      )}
    </div>
  );
}

/** With an empty box: favourites and what was looked up lately. */
function Before({ chosen }: { readonly chosen: string | null }) {
  const history = useApp((app) => app.settings.history);
  const favourites = useApp((app) => app.settings.favourites);
  const library = useApp((app) => app.library);
  if (library === null) return <div id="hit-list" role="listbox" aria-label="Matches" />;
  const stars = entriesOf(favourites).map(rowOf);
  const recent = entriesOf(history).map(rowOf);
  if (stars.length + recent.length === 0) {
    return (
      <>
        <div id="hit-list" role="listbox" aria-label="Matches" />
        <p className="quiet-note">What you look up is listed here.</p>
      </>
    );
  }
  return (
    <>
      {stars.length > 0 ? <h2 className="list-title">Favourites</h2> : null}
      {stars.length > 0 ? (
        <HitList label="Favourites" idPrefix="star" rows={stars} chosen={chosen} onChoose={choose} />
      ) : null}
      {recent.length > 0 ? <h2 className="list-title">Looked up lately</h2> : null}
      <HitList label="Looked up lately" idPrefix="hit" rows={recent} chosen={chosen} onChoose={choose} />
    </>
  );
}

function NothingFound({ query }: { readonly query: string }) {
  const near = useMemo(() => nearest(query), [query]);
  return (
    <div className="nothing">
      <p>
        No term matches <b>“{query.trim()}”</b>.
      </p>
      {near.length === 0 ? null : (
        <p>
          Nearest:{' '}
          {near.map(({ id, term }, i) => (
            <Fragment key={id}>
              {i > 0 ? ', ' : ''}
              <button type="button" className="link" onClick={() => openConcept(id)}>
                {term}
              </button>
            </Fragment>
          ))}
        </p>
      )}
      <Button onPress={() => addTerm({ term: query.trim() })}>Add term</Button>
    </div>
  );
}

/** What can be typed: a word, an acronym of several meanings, a description. */
const EXAMPLES: readonly (readonly [query: string, what: string])[] = [
  ['landing page', 'a word of either side'],
  ['CDP', 'an acronym, with all its meanings'],
  ['stops our mails going to spam', 'what something does, in your own words'],
];

function Hints() {
  const count = useApp((app) => app.library?.entries.length ?? 0);
  return (
    <section className="hints" aria-label="What you can look up">
      <h2>{`${count.toLocaleString('en-GB')} terms of Marketing and IT, in plain words`}</h2>
      <p>Look up, for instance:</p>
      <ul>
        {EXAMPLES.map(([example, what]) => (
          <li key={example}>
            <button type="button" className="link" onClick={() => setQuery(example)}>
              {example}
            </button>
            <span>{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The chosen concept, and beside it whatever else goes by the same name. */
function Chosen({ id, rows }: { readonly id: string | null; readonly rows: readonly HitRow[] }) {
  const library = useApp((app) => app.library);
  const trail = useLookup((state) => state.trail);
  const empty = useLookup((state) => state.query.trim() === '');
  const entry = id === null ? undefined : library?.entry(id);
  if (entry === undefined || library === null) {
    return empty ? <Hints /> : null;
  }
  // In the order of the matches on the left, whichever of them is in front.
  const rank = new Map(rows.map((row, index) => [row.id, index]));
  const clashes = clashesOf(library, entry.concept)
    .sort((a, b) => (rank.get(a.concept.id) ?? rank.size) - (rank.get(b.concept.id) ?? rank.size))
    .slice(0, 5);
  const from = trail.at(-1);
  const previous = from === undefined ? undefined : library.entry(from);
  return (
    <>
      {previous === undefined ? null : (
        <button type="button" className="link back-link" onClick={back}>
          Back to {preferredTerm(previous.concept)}
        </button>
      )}
      {clashes.length === 0 ? null : (
        <p className="clash-note" role="note">
          {`“${sharedName(entry.concept, clashes)}” has ${clashes.length + 1} meanings. Say which one you mean.`}
        </p>
      )}
      <div className="cards" data-several={clashes.length > 0 || undefined}>
        <ConceptCard entry={entry} beside={clashes.length > 0} />
        {clashes.map((clash) => (
          <ConceptCard key={clash.concept.id} entry={clash} small beside />
        ))}
      </div>
    </>
  );
}
