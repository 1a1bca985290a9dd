import { TERM_STATUSES, type Term, type TermStatus, termText } from '../../glossary/concept.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { PlusIcon, XIcon } from '../ui/icons.ts';

interface Props {
  readonly terms: readonly Term[];
  readonly onChange: (terms: readonly Term[]) => void;
}

/** ISO 704's words for it, in plain ones. */
const USES: Readonly<Record<TermStatus, string>> = {
  preferred: 'first choice',
  admitted: 'also fine',
  deprecated: 'old name',
  forbidden: 'do not use',
};

/** Every other name people use: acronym, full form, variants, and names to avoid. */
export function OtherNames({ terms, onChange }: Props) {
  const put = (index: number, term: Term) => onChange(terms.map((one, at) => (at === index ? term : one)));
  return (
    <fieldset className="field names">
      <legend className="field-label">Other names</legend>
      {terms.map((term, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names are edited in place and have nothing else to tell them apart
        <div key={index} className="name-row">
          <input
            className="input"
            aria-label={`Other name ${index + 1}`}
            value={termText(term)}
            onChange={(event) =>
              put(index, typeof term === 'object' ? { ...term, text: event.target.value } : event.target.value)
            }
          />
          <select
            className="input"
            aria-label={`Use of name ${index + 1}`}
            value={(typeof term === 'object' ? term.status : undefined) ?? 'admitted'}
            onChange={(event) => put(index, withStatus(term, event.target.value as TermStatus))}
          >
            {TERM_STATUSES.filter((status) => status !== 'preferred').map((status) => (
              <option key={status} value={status}>
                {USES[status]}
              </option>
            ))}
          </select>
          <IconButton
            label={`Remove ${termText(term)}`}
            onPress={() => onChange(terms.filter((_, at) => at !== index))}
          >
            <XIcon size={15} />
          </IconButton>
        </div>
      ))}
      <Button small look="quiet" onPress={() => onChange([...terms, ''])}>
        <PlusIcon size={15} aria-hidden="true" />
        Add a name
      </Button>
    </fieldset>
  );
}

const withStatus = (term: Term, status: TermStatus): Term => ({
  ...(typeof term === 'object' ? term : { text: term }),
  status,
});
