import { CONCEPT_STATUSES } from '../../glossary/concept.ts';
import { Button } from '../ui/button.tsx';
import { MergeIcon, RemoveIcon, XIcon } from '../ui/icons.ts';
import { MoreMenu } from '../ui/menu.tsx';
import { STATUS_NAMES } from '../ui/tags.tsx';
import type { Row } from './rows.ts';
import { mergeRows, saveRows, setStatus } from './save.ts';
import { setTicked, useGlossary } from './store.ts';

/** What can be done with the ticked rows. */
export function BulkBar({ rows }: { readonly rows: readonly Row[] }) {
  const ticked = useGlossary((state) => state.ticked);
  const chosen = rows.filter(({ key }) => ticked.has(key));
  const [first, second] = chosen;
  if (first === undefined) return null;
  return (
    <div className="bulk-bar" role="toolbar" aria-label="Chosen terms">
      <b>{chosen.length} chosen</b>
      <MoreMenu
        label="Set status"
        icon={<span className="bulk-label">Set status</span>}
        entries={CONCEPT_STATUSES.map((status) => ({
          id: status,
          label: STATUS_NAMES[status],
          run: () => void setStatus(chosen, status),
        }))}
      />
      {second === undefined || chosen.length > 2 || !chosen.every(({ glossary }) => !glossary.readOnly) ? null : (
        <MoreMenu
          label="Merge the two"
          icon={<span className="bulk-label">Merge the two</span>}
          entries={[[first, second] as const, [second, first] as const].map(([keep, other]) => ({
            id: keep.key,
            label: `Keep “${keep.term}”, add the names of “${other.term}”`,
            icon: <MergeIcon size={15} />,
            run: () => void mergeRows(keep, other),
          }))}
        />
      )}
      <Button
        small
        look="danger"
        onPress={() =>
          void saveRows(
            chosen.map((row) => ({ row, concept: null })),
            (count) => (count === 1 ? '1 entry removed.' : `${count} entries removed.`),
          )
        }
      >
        <RemoveIcon size={15} aria-hidden="true" />
        Remove
      </Button>
      <span className="spring" />
      <Button small look="quiet" onPress={() => setTicked(new Set())}>
        <XIcon size={15} aria-hidden="true" />
        Choose none
      </Button>
    </div>
  );
}
