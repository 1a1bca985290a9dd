// biome-ignore-all lint/a11y/useSemanticElements: a table of ten thousand rows is drawn a window at a time
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { DownIcon, UpIcon } from '../ui/icons.ts';
import type { Row, Sort, SortKey } from './rows.ts';
import { editConcept, goToRow, setTicked, useGlossary } from './store.ts';
import { TermRow } from './term-row.tsx';

const HEIGHT = 40;
const COLUMNS: readonly { readonly key: SortKey; readonly label: string }[] = [
  { key: 'term', label: 'Term' },
  { key: 'plain', label: 'Plain meaning' },
  { key: 'side', label: 'Whose' },
  { key: 'status', label: 'Status' },
  { key: 'changed', label: 'Changed' },
];
/** The tick box comes before the columns. */
const WIDTH = COLUMNS.length + 1;

interface Props {
  readonly rows: readonly Row[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** An ARIA grid of any length: only the rows in view exist; the grid itself keeps the focus and points at the active cell. */
export function TermTable({ rows, sort, onSort }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [cell, setCell] = useState({ row: 0, column: 1 });
  const ticked = useGlossary((state) => state.ticked);
  const wanted = useGlossary((state) => state.wanted);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => HEIGHT,
    overscan: 8,
  });
  const row = Math.min(cell.row, rows.length - 1);
  const go = (next: number, column = cell.column): void => {
    const to = Math.max(0, Math.min(rows.length - 1, next));
    setCell({ row: to, column: Math.max(0, Math.min(WIDTH - 1, column)) });
    virtual.scrollToIndex(to);
  };
  // What was just saved is where to go on; what the filters hide stays hidden.
  useEffect(() => {
    const at = wanted === null ? -1 : rows.findIndex(({ key }) => key === wanted);
    if (at < 0) return;
    setCell({ row: at, column: 1 });
    // In the middle: at the lower edge, the notice that it is saved would cover it.
    virtual.scrollToIndex(at, { align: 'center' });
    goToRow(null);
  }, [wanted, rows, virtual]);
  const tick = (from: number, to: number): void => {
    const next = new Set(ticked);
    for (const { key } of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) {
      if (from === to && next.has(key)) next.delete(key);
      else next.add(key);
    }
    setTicked(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== grid.current) {
      if (event.key === 'Escape') grid.current?.focus();
      return;
    }
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? HEIGHT) / HEIGHT) - 1);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => {
        if (event.shiftKey) tick(row, row + 1);
        go(row + 1);
      },
      ArrowUp: () => {
        if (event.shiftKey) tick(row, row - 1);
        go(row - 1);
      },
      ArrowRight: () => go(row, cell.column + 1),
      ArrowLeft: () => go(row, cell.column - 1),
      PageDown: () => go(row + page),
      PageUp: () => go(row - page),
      Home: () => (event.ctrlKey ? go(0, 0) : go(row, 0)),
      End: () => (event.ctrlKey ? go(rows.length - 1, WIDTH - 1) : go(row, WIDTH - 1)),
      ' ': () => tick(row, row),
      Enter: () => enter(),
      a: () =>
        event.ctrlKey && setTicked(ticked.size === rows.length ? new Set() : new Set(rows.map(({ key }) => key))),
    };
    const move = moves[event.key];
    if (move === undefined || (event.key === 'a' && !event.ctrlKey)) return;
    event.preventDefault();
    move();
  };
  const enter = (): void => {
    const here = rows[row];
    if (here === undefined) return;
    const inside = document.getElementById(`cell-${row}-${cell.column}`)?.querySelector<HTMLElement>('select');
    if (inside) inside.focus();
    else if (cell.column === 0) tick(row, row);
    else editConcept(here.concept.id, here.glossary.id);
  };
  return (
    <div className="table-frame" data-region="table">
      <div
        ref={grid}
        role="grid"
        aria-label="Terms"
        aria-rowcount={rows.length + 1}
        aria-colcount={WIDTH}
        aria-multiselectable="true"
        aria-activedescendant={row < 0 ? undefined : `cell-${row}-${cell.column}`}
        tabIndex={0}
        className="grid"
        onKeyDown={onKeyDown}
      >
        <Header
          sort={sort}
          onSort={onSort}
          all={rows.length > 0 && ticked.size === rows.length}
          onAll={(all) => setTicked(all ? new Set(rows.map(({ key }) => key)) : new Set())}
        />
        <div ref={scroll} role="rowgroup" className="grid-scroll scroll">
          <div role="presentation" className="grid-space" style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((item) => {
              const shown = rows[item.index];
              return shown === undefined ? null : (
                <TermRow
                  key={shown.key}
                  row={shown}
                  index={item.index}
                  top={item.start}
                  ticked={ticked.has(shown.key)}
                  active={item.index === row ? cell.column : null}
                  onActive={(column) => setCell({ row: item.index, column })}
                  onTick={() => tick(item.index, item.index)}
                />
              );
            })}
          </div>
        </div>
      </div>
      {rows.length === 0 ? <p className="quiet-note table-empty">No term fits these filters.</p> : null}
    </div>
  );
}

interface HeaderProps {
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
}
function Header({ sort, onSort, all, onAll }: HeaderProps) {
  return (
    <div role="rowgroup" className="grid-head-frame">
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus */}
      <div role="row" aria-rowindex={1} className="grid-row grid-head">
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus */}
        <div role="columnheader" className="cell-tick">
          <input type="checkbox" aria-label="All terms" tabIndex={-1} checked={all} onChange={() => onAll(!all)} />
        </div>
        {COLUMNS.map(({ key, label }) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
          <div
            key={key}
            role="columnheader"
            aria-sort={sort.by === key ? (sort.down ? 'descending' : 'ascending') : 'none'}
            className={`cell-${key}`}
          >
            <button
              type="button"
              className="sort"
              onClick={() => onSort({ by: key, down: sort.by === key && !sort.down })}
            >
              {label}
              {sort.by === key ? (
                sort.down ? (
                  <DownIcon size={14} aria-hidden="true" />
                ) : (
                  <UpIcon size={14} aria-hidden="true" />
                )
              ) : null}
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}
