import { useState } from 'react';
import { problemText } from '../../glossary/problem-text.ts';
import { attempt, host, notify, useApp } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField } from '../ui/fields.tsx';
import { glossaryPage } from './glossary-page.ts';

const FORMATS = [
  { id: 'page', label: 'Web page to read or print' },
  { id: 'xlsx', label: 'Excel' },
  { id: 'csv', label: 'CSV, for any spreadsheet' },
  { id: 'tbx', label: 'TBX, for terminology tools' },
  { id: 'json', label: 'JSON, for programs' },
  { id: 'omegat', label: 'OmegaT, for translators' },
  { id: 'vale', label: 'Vale, checks texts' },
  { id: 'prh', label: 'prh, checks texts' },
] as const;
type Format = (typeof FORMATS)[number]['id'];

/** A glossary as a file for other tools, or as a page for people without the program. */
export default function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const glossaries = useApp((app) => app.loaded?.glossaries) ?? [];
  const [from, setFrom] = useState(
    () =>
      (glossaries.find(({ kind, concepts }) => kind !== 'bundled' && concepts.length > 0) ?? glossaries.at(-1))?.id ??
      '',
  );
  const [format, setFormat] = useState<Format>('xlsx');
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    const glossary = glossaries.find(({ id }) => id === from);
    const file =
      format === 'page' && glossary !== undefined
        ? { name: `${glossary.id}.html`, bytes: new TextEncoder().encode(glossaryPage(glossary)), problems: [] }
        : await attempt('The glossary could not be exported.', () =>
            host().exportGlossary({ glossaryId: from, format }),
          );
    const place =
      file === null || file.name === ''
        ? null
        : await attempt('The file could not be saved.', () => host().saveFile(file));
    setBusy(false);
    for (const problem of file?.problems.slice(0, 3) ?? [])
      notify({ text: problemText(problem), tone: problem.severity === 'error' ? 'error' : 'info' });
    if (typeof place !== 'string') return;
    notify({ text: `Saved as ${place}`, tone: 'info' });
    onClose();
  };
  return (
    <Dialog
      open
      title="Export a glossary"
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" isDisabled={busy || from === ''} onPress={() => void run()}>
            Export
          </Button>
        </>
      }
    >
      <div className="fields">
        <SelectField
          label="Glossary"
          value={from}
          options={glossaries.map(({ id, name, concepts }) => ({
            id,
            label: `${name} (${concepts.length.toLocaleString('en-GB')})`,
          }))}
          onChange={setFrom}
        />
        <SelectField label="Format" value={format} options={FORMATS} onChange={setFormat} />
        <p className="field-hint">If a format cannot hold something, you are told what.</p>
      </div>
    </Dialog>
  );
}
