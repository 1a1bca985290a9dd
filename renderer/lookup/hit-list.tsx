import type { Side } from '../../glossary/concept.ts';
import type { Range } from '../../glossary/results.ts';
import { Ranges } from '../ui/marked.tsx';
import { SideTag } from '../ui/tags.tsx';

export interface HitRow {
  readonly id: string;
  readonly term: string;
  readonly note: string;
  readonly side: Side;
  readonly ranges?: readonly Range[];
}

interface Props {
  readonly label: string;
  readonly idPrefix: string;
  readonly rows: readonly HitRow[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The matches, steered from the search box (aria-activedescendant) or by click. */
export function HitList({ label, idPrefix, rows, chosen, onChoose }: Props) {
  return (
    <div id={`${idPrefix}-list`} role="listbox" aria-label={label} className="hits">
      {rows.map((row) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search box has the focus and the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the search box keeps the focus (aria-activedescendant)
        <div
          key={row.id}
          id={`${idPrefix}-${row.id}`}
          role="option"
          aria-selected={row.id === chosen}
          className="hit"
          onClick={() => onChoose(row.id)}
        >
          <b>{row.ranges === undefined ? row.term : <Ranges text={row.term} ranges={row.ranges} />}</b>
          <span className="hit-note">{row.note}</span>
          <SideTag side={row.side} />
        </div>
      ))}
    </div>
  );
}
