import { preferredTerm } from '../../glossary/concept.ts';
import type { ConflictChoice, ImportPreview } from '../../glossary/host-api.ts';
import { Button } from '../ui/button.tsx';
import { ConceptDiff } from './concept-diff.tsx';

interface Props {
  readonly rows: ImportPreview['rows'];
  readonly choices: Readonly<Record<number, ConflictChoice>>;
  readonly onChange: (choices: Readonly<Record<number, ConflictChoice>>) => void;
}

const CHOICES: readonly (readonly [ConflictChoice, string])[] = [
  ['mine', 'Keep mine'],
  ['theirs', 'Take theirs'],
  ['both', 'Keep both, as two meanings'],
];

/** What differs between the glossary and the file, entry by entry. */
export function ImportConflicts({ rows, choices, onChange }: Props) {
  const open = rows.filter(({ row }) => choices[row] === undefined).length;
  const all = (choice: ConflictChoice) =>
    onChange({ ...choices, ...Object.fromEntries(rows.map(({ row }) => [row, choices[row] ?? choice])) });
  return (
    <section className="conflicts" aria-label="Conflicts">
      <header className="row">
        <h3>{open === 0 ? 'All conflicts settled' : `${open} to decide`}</h3>
        <span className="spring" />
        <span className="field-hint">For all others:</span>
        {CHOICES.map(([choice, label]) => (
          <Button key={choice} small isDisabled={open === 0} onPress={() => all(choice)}>
            {label}
          </Button>
        ))}
      </header>
      {rows.map(({ row, concept, current }) => (
        <fieldset key={row} className="conflict-row">
          <legend>
            <b>{concept?.terms === undefined ? `Row ${row}` : preferredTerm(concept)}</b>{' '}
            <span className="pane-note">row {row}</span>
          </legend>
          <ConceptDiff before={current ?? null} after={concept ?? null} />
          <div className="row">
            {CHOICES.map(([choice, label]) => (
              <label key={choice} className="conflict-choice">
                <input
                  type="radio"
                  name={`row-${row}`}
                  checked={choices[row] === choice}
                  onChange={() => onChange({ ...choices, [row]: choice })}
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
