// biome-ignore-all lint/a11y/useSemanticElements: a row of an ARIA grid, drawn a window at a time, cannot be a tr
import type { ReactNode } from 'react';
import { CONCEPT_STATUSES, type ConceptStatus } from '../../glossary/concept.ts';
import { day } from '../ui/dates.ts';
import { SideTag, STATUS_NAMES, StatusTag } from '../ui/tags.tsx';
import type { Row } from './rows.ts';
import { setStatus } from './save.ts';
import { type Editing, editConcept, useGlossary } from './store.ts';

interface Props {
  readonly row: Row;
  readonly index: number;
  readonly top: number;
  readonly ticked: boolean;
  /** The active column, when this is the active row. */
  readonly active: number | null;
  readonly onActive: (column: number) => void;
  readonly onTick: () => void;
}

export function TermRow({ row, index, top, ticked, active, onActive, onTick }: Props) {
  const { concept, whole, glossary } = row;
  const open = useGlossary(({ editing }) => isEdited(editing, glossary.id, concept.id));
  const cell = (column: number, name: string, content: ReactNode) => (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled at the grid
    <div
      role="gridcell"
      id={`cell-${index}-${column}`}
      aria-colindex={column + 1}
      className={`cell-${name}`}
      data-active={active === column || undefined}
      onClick={() => onActive(column)}
    >
      {content}
    </div>
  );
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the grid does the same
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={ticked}
      className="grid-row"
      data-open={open || undefined}
      data-reworded={row.reworded !== undefined || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => {
        if (!(event.target instanceof Element) || event.target.closest('.cell-tick, select') === null)
          editConcept(concept.id, glossary.id);
      }}
    >
      {cell(
        0,
        'tick',
        <input type="checkbox" aria-label={row.term} tabIndex={-1} checked={ticked} onChange={onTick} />,
      )}
      {cell(
        1,
        'term',
        <>
          <b>{row.term}</b>
          {glossary.kind === 'bundled' ? null : (
            <span className="row-glossary" title={glossary.name}>
              {glossary.name}
            </span>
          )}
          {row.reworded === undefined ? null : (
            <span className="row-glossary" title={`The entry in ${row.reworded} is used instead.`}>
              reworded
            </span>
          )}
        </>,
      )}
      {cell(2, 'plain', row.plain)}
      {cell(3, 'side', whole.side === undefined ? null : <SideTag side={whole.side} />)}
      {cell(4, 'status', <Status row={row} />)}
      {cell(5, 'changed', whole.changed === undefined ? '' : day(whole.changed))}
    </div>
  );
}

/** The entry in the form, or where that is not there yet, the one below it that the form rewords; not another glossary's of the same name. */
const isEdited = (editing: Editing | null, glossaryId: string, id: string): boolean =>
  editing?.base && editing.original === null
    ? editing.base.id === `${glossaryId}/${id}`
    : editing?.glossaryId === glossaryId && editing.concept.id === id;

/** Changed in place where the glossary can be written to. */
function Status({ row }: { readonly row: Row }) {
  if (row.glossary.readOnly) return <StatusTag status={row.status} />;
  return (
    <span className="status-pick">
      <StatusTag status={row.status} />
      <select
        aria-label={`Status of ${row.term}`}
        tabIndex={-1}
        value={row.status}
        onClick={(event) => event.stopPropagation()}
        onChange={(event) => void setStatus([row], event.target.value as ConceptStatus)}
      >
        {CONCEPT_STATUSES.map((status) => (
          <option key={status} value={status}>
            {STATUS_NAMES[status]}
          </option>
        ))}
      </select>
    </span>
  );
}
