import { useState } from 'react';
import {
  CONCEPT_STATUSES,
  type Concept,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
  SIDES,
  termText,
  USES,
  type Use,
  type Wording,
} from '../../glossary/concept.ts';
import { Button } from '../ui/button.tsx';
import { SelectField, TextField } from '../ui/fields.tsx';
import { Segments } from '../ui/segments.tsx';
import { SIDE_NAMES, STATUS_NAMES } from '../ui/tags.tsx';
import type { Errors } from './check-entry.ts';
import { OtherNames } from './other-names.tsx';

interface Props {
  readonly concept: Concept;
  readonly onChange: (patch: Partial<Concept>) => void;
  readonly errors: Errors;
  readonly readOnly: boolean;
}

const POS_NAMES: Readonly<Record<PartOfSpeech, string>> = {
  noun: 'Noun',
  verb: 'Verb',
  adj: 'Adjective',
  adv: 'Adverb',
  phrase: 'Phrase',
};
const USE_NAMES: Readonly<Record<Use, string>> = {
  replace: 'Replace',
  explain: 'Explain in brackets',
  keep: 'Only look up',
};

/** As it is written, with its head mark. */
const raw = (wording: Wording | undefined): string => (typeof wording === 'string' ? wording : (wording?.text ?? ''));
/** Text back into a wording: its irregular forms stay. */
const reword = (before: Wording | undefined, text: string): Wording =>
  typeof before === 'object' ? { ...before, text } : text;
const words = (list: readonly string[] | undefined): string => list?.join(', ') ?? '';
const list = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

export function EntryFields({ concept, onChange, errors, readOnly }: Props) {
  const [first, ...others] = concept.terms;
  // A word that came with its name still needs a wording: that is where to go on.
  const named =
    first !== undefined && termText(first) !== '' && raw(concept.plain) === '' && raw(concept.meaning) === '';
  const example = concept.examples?.[0];
  const use = typeof concept.use === 'string' ? concept.use : 'replace';
  const say = (reader: 'it' | 'marketing') => (text: string) => {
    const { [reader]: _before, ...rest } = concept.say ?? {};
    onChange({ say: text === '' ? rest : { ...rest, [reader]: reword(concept.say?.[reader], text) } });
  };
  return (
    <fieldset className="fields" disabled={readOnly}>
      <TextField
        label="Term"
        value={first === undefined ? '' : termText(first)}
        error={errors['terms']}
        onChange={(text) => onChange({ terms: [typeof first === 'object' ? { ...first, text } : text, ...others] })}
        required
        autoFocus={!named}
      />
      <OtherNames
        terms={others}
        onChange={(next) => onChange({ terms: [...(first === undefined ? [''] : [first]), ...next] })}
      />
      <div className="field">
        <span className="field-label">Whose word</span>
        <Segments
          label="Whose word"
          value={concept.side}
          options={SIDES.map((id) => ({ id, label: SIDE_NAMES[id] }))}
          onChange={(side) => onChange({ side })}
        />
      </div>
      <TextField
        label="Plain wording"
        hint="What stands in the sentence instead. A * behind the word that takes the endings: way* of paying"
        value={raw(concept.plain)}
        error={errors['plain']}
        onChange={(text) => onChange({ plain: reword(concept.plain, text) })}
        required={use === 'replace'}
        autoFocus={named}
      />
      <div className="field-pair">
        <SelectField
          label="What to do"
          value={use}
          options={USES.map((id) => ({ id, label: USE_NAMES[id] }))}
          onChange={(next) => onChange({ use: next })}
        />
        <SelectField
          label="Kind of word"
          value={concept.pos ?? 'noun'}
          options={PARTS_OF_SPEECH.map((id) => ({ id, label: POS_NAMES[id] }))}
          onChange={(pos) => onChange({ pos })}
        />
      </div>
      {use === 'explain' || concept.meaning !== undefined ? (
        <TextField
          label="Meaning in brackets"
          value={raw(concept.meaning)}
          error={errors['meaning']}
          onChange={(text) => onChange({ meaning: reword(concept.meaning, text) })}
        />
      ) : null}
      <TextField
        label="Definition"
        hint="One sentence for a colleague of the other side on the first day"
        rows={3}
        value={concept.definition ?? ''}
        onChange={(definition) => onChange({ definition })}
      />
      <TextField
        label="Example, as it is said"
        value={example?.said ?? ''}
        onChange={(said) =>
          onChange({ examples: said === '' ? [] : [{ ...example, said }, ...(concept.examples?.slice(1) ?? [])] })
        }
      />
      <More>
        <div className="field-pair">
          <TextField label="Say to IT" value={raw(concept.say?.it)} onChange={say('it')} />
          <TextField label="Say to Marketing" value={raw(concept.say?.marketing)} onChange={say('marketing')} />
        </div>
        <ListField
          label="Words that stand near it"
          hint="They tell this meaning from others, separated by commas"
          value={concept.near}
          onChange={(near) => onChange({ near })}
        />
        <ListField
          label="Fixed phrases with it"
          value={concept.phrases}
          onChange={(phrases) => onChange({ phrases })}
        />
        <ListField label="Topics" value={concept.topic} onChange={(topic) => onChange({ topic })} />
        <ListField label="Whom to involve" value={concept.involve} onChange={(involve) => onChange({ involve })} />
        <div className="field-pair">
          <TextField label="Owner" value={concept.owner ?? ''} onChange={(owner) => onChange({ owner })} />
          <SelectField
            label="Status"
            value={concept.status ?? 'approved'}
            options={CONCEPT_STATUSES.map((id) => ({ id, label: STATUS_NAMES[id] }))}
            onChange={(status) => onChange({ status })}
          />
        </div>
      </More>
    </fieldset>
  );
}

interface ListProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly string[] | undefined;
  readonly onChange: (value: readonly string[]) => void;
}
/** A list as comma-separated text; what is being typed is not rewritten under the fingers. */
function ListField({ label, hint, value, onChange }: ListProps) {
  const [text, setText] = useState(words(value));
  return (
    <TextField
      label={label}
      hint={hint}
      value={text}
      onChange={(next) => {
        setText(next);
        onChange(list(next));
      }}
    />
  );
}

function More({ children }: { readonly children: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small look="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
        {open ? 'Fewer fields' : 'More fields'}
      </Button>
      {open ? children : null}
    </>
  );
}
