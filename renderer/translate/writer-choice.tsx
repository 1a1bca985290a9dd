import { useApp } from '../state/app.ts';
import { SelectField } from '../ui/fields.tsx';
import { setWriter, useTranslate } from './store.ts';

const OPTIONS = [
  { id: 'marketing', label: 'By Marketing' },
  { id: 'it', label: 'By IT' },
  { id: 'anyone', label: 'By anyone' },
] as const;

/** Who wrote the text: helps with words that both sides use differently. */
export function WriterChoice() {
  const writer = useTranslate((state) => state.writer);
  const side = useApp((app) => app.settings.side);
  const value = writer ?? side ?? 'anyone';
  return (
    <div className="writer-choice">
      <SelectField label="Written by" hideLabel small value={value} options={OPTIONS} onChange={setWriter} />
    </div>
  );
}
