import { memo, useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { ArrowIcon, AskIcon, CheckIcon } from '../../ui/icons.ts';
import { acceptAll } from '../decide.ts';
import type { ChangeGroup } from '../model/types.ts';
import { groupOf, isEmpty, select, selectedChange, useTranslate } from '../store.ts';
import { ChangeCard } from './change-card.tsx';

export function ChangesList() {
  const groups = useTranslate((state) => state.model.groups);
  const waiting = useTranslate((state) => state.model.waiting);
  const empty = useTranslate(isEmpty);
  const selected = useTranslate((state) => groupOf(state.model, selectedChange(state))?.key);
  if (groups.length === 0) {
    return (
      <p className="quiet-note">
        {empty ? 'Changes to your message are listed here.' : 'Nothing here needs plainer words.'}
      </p>
    );
  }
  return (
    <>
      <div className="list-head">
        <strong>
          {waiting === 0 ? 'All settled' : waiting === 1 ? '1 needs your choice' : `${waiting} need your choice`}
        </strong>
        {groups.some(({ seen, state }) => !seen && state !== 'choice') ? (
          <Button look="quiet" small onPress={acceptAll}>
            Mark all OK
          </Button>
        ) : null}
      </div>
      <ul className="changes">
        {groups.map((group, index) =>
          group.key === selected ? (
            <SelectedRow key={group.key} group={group} index={index} of={groups.length} />
          ) : (
            <Row key={group.key} group={group} />
          ),
        )}
      </ul>
    </>
  );
}

function SelectedRow({
  group,
  index,
  of,
}: {
  readonly group: ChangeGroup;
  readonly index: number;
  readonly of: number;
}) {
  const row = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each newly selected row comes into view
  useEffect(() => {
    row.current?.scrollIntoView({ block: 'nearest' });
  }, [group.key]);
  return (
    <li ref={row} className="change-open" aria-current="true">
      <ChangeCard group={group} index={index} of={of} />
    </li>
  );
}

const Row = memo(
  function Row({ group }: { readonly group: ChangeGroup }) {
    const first = group.changes[0];
    if (first === undefined) return null;
    return (
      <li>
        <button type="button" className="change-row" data-row={first.id} onClick={() => select(first.id)}>
          <StateIcon group={group} />
          <Summary group={group} />
        </button>
      </li>
    );
  },
  (before, after) => rowKey(before.group) === rowKey(after.group),
);
const rowKey = ({ key, state, seen, changes }: ChangeGroup): string =>
  [key, state, seen, changes.length, changes[0]?.id, changes[0]?.after, changes[0]?.listed === null].join('\u0000');

export function StateIcon({ group }: { readonly group: ChangeGroup }) {
  if (group.state === 'choice') return <AskIcon size={16} className="state-icon ask" aria-hidden="true" />;
  if (group.seen) return <CheckIcon size={16} className="state-icon" aria-label="OK" />;
  return <span className={`state-dot ${group.state}`} aria-hidden="true" />;
}

/** "LP -> landing page x2" */
export function Summary({ group }: { readonly group: ChangeGroup }) {
  const [first] = group.changes;
  if (first === undefined) return null;
  const count = group.changes.length;
  return (
    <span className="change-summary">
      <span className="before">{first.before}</span>
      <ArrowIcon size={13} aria-label="becomes" />
      {group.state === 'choice' ? (
        <em>choose a wording</em>
      ) : group.state === 'kept' ? (
        <em>kept</em>
      ) : first.after === '' ? (
        <em>removed</em>
      ) : (
        <b>{first.after}</b>
      )}
      {first.listed === null ? null : <span className="times">at the end</span>}
      {count > 1 ? (
        <span className="times">
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">times </span>
          {count}
        </span>
      ) : null}
    </span>
  );
}
