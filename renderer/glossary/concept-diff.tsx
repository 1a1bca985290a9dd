import { diffWords } from 'diff';
import { type Concept, type ConceptStatus, type Side, termText, type Wording } from '../../glossary/concept.ts';
import { SIDE_NAMES, STATUS_NAMES } from '../ui/tags.tsx';

const LABELS: readonly (readonly [keyof Concept, string])[] = [
  ['terms', 'Names'],
  ['plain', 'Plain wording'],
  ['say', 'For one reader'],
  ['meaning', 'In brackets'],
  ['side', 'Whose'],
  ['use', 'What to do'],
  ['definition', 'Definition'],
  ['examples', 'Examples'],
  ['near', 'Words near it'],
  ['phrases', 'Phrases'],
  ['topic', 'Topics'],
  ['see', 'Related'],
  ['status', 'Status'],
  ['owner', 'Owner'],
];

/** A field's value as people read it. */
export function fieldText(concept: Concept | null, key: keyof Concept): string {
  const value = concept?.[key];
  if (value === undefined || value === null) return '';
  if (key === 'terms') return (concept?.terms ?? []).map(termText).join(', ');
  if (key === 'examples')
    return (concept?.examples ?? []).map(({ said, better }) => [said, better].filter(Boolean).join(' → ')).join('\n');
  if (key === 'side') return SIDE_NAMES[value as Side] ?? String(value);
  if (key === 'status') return STATUS_NAMES[value as ConceptStatus] ?? String(value);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (key === 'plain' || key === 'meaning')
    return typeof value === 'object' && 'text' in value ? String((value as Exclude<Wording, string>).text) : '';
  return Object.entries(value as Record<string, unknown>)
    .map(
      ([name, one]) =>
        `${name}: ${typeof one === 'object' && one !== null && 'text' in one ? String(one.text) : String(one)}`,
    )
    .join(', ');
}

export const fieldLabel = (key: string): string => LABELS.find(([name]) => name === key)?.[1] ?? key;
export const changedFields = (before: Concept | null, after: Concept | null): (readonly [keyof Concept, string])[] =>
  LABELS.filter(([key]) => fieldText(before, key) !== fieldText(after, key));

/** What differs, word by word; told by strike-through and underline, not by colour alone. */
export function ConceptDiff({ before, after }: { readonly before: Concept | null; readonly after: Concept | null }) {
  const fields = changedFields(before, after);
  if (fields.length === 0) return <p className="field-hint">No difference in the texts.</p>;
  return (
    <dl className="diff">
      {fields.map(([key, label]) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <WordDiff before={fieldText(before, key)} after={fieldText(after, key)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function WordDiff({ before, after }: { readonly before: string; readonly after: string }) {
  let at = 0;
  return diffWords(before, after).map(({ value, added, removed }) => {
    at += 1;
    if (added) return <ins key={at}>{value}</ins>;
    return removed ? <del key={at}>{value}</del> : <span key={at}>{value}</span>;
  });
}
