import { useState } from 'react';
import type { Concept } from '../../glossary/concept.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { changedFields, fieldLabel, fieldText } from './concept-diff.tsx';

interface Props {
  readonly title?: string;
  /** What the two versions are called. */
  readonly names?: readonly [mine: string, theirs: string];
  readonly mine: Concept;
  readonly conflict: { readonly theirs: Concept; readonly fields: readonly string[] };
  readonly onClose: () => void;
  readonly onTake: (concept: Concept) => void;
}

/** Someone else changed the same entry: both versions side by side, field by field. */
export function ConflictDialog({
  title = 'Someone else changed this entry meanwhile',
  names = ['Yours', 'Theirs'],
  mine,
  conflict,
  onClose,
  onTake,
}: Props) {
  const { theirs } = conflict;
  const fields = changedFields(theirs, mine).map(([key]) => key);
  const [takeTheirs, setTakeTheirs] = useState<ReadonlySet<string>>(new Set());
  const merged = (): Concept => {
    const taken = Object.fromEntries([...takeTheirs].map((key) => [key, theirs[key as keyof Concept]]));
    return { ...theirs, ...mine, ...taken };
  };
  const choose = (key: string, fromThem: boolean) => {
    const next = new Set(takeTheirs);
    if (fromThem) next.add(key);
    else next.delete(key);
    setTakeTheirs(next);
  };
  return (
    <Dialog
      open
      title={title}
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => onTake(theirs)}>
            {names[1] === 'Theirs' ? 'Take all of theirs' : `Take all of the ${names[1].toLowerCase()}`}
          </Button>
          <Button look="primary" onPress={() => onTake(merged())}>
            Save the choice
          </Button>
        </>
      }
    >
      <table className="conflict">
        <thead>
          <tr>
            <th scope="col">Field</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((key) => (
            <tr key={key}>
              <th scope="row">{fieldLabel(key)}</th>
              {[false, true].map((fromThem) => (
                <td key={String(fromThem)}>
                  <label>
                    <input
                      type="radio"
                      name={key}
                      checked={takeTheirs.has(key) === fromThem}
                      onChange={() => choose(key, fromThem)}
                    />
                    <span>{fieldText(fromThem ? theirs : mine, key) || '(empty)'}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
