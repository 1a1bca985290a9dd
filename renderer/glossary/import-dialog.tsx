import { useEffect, useRef, useState } from 'react';
import { DropZone, type FileDropItem, FileTrigger } from 'react-aria-components';
import type { ConflictChoice, ImportMapping, ImportPreview, PickedFile } from '../../glossary/host-api.ts';
import { problemText } from '../../glossary/problem-text.ts';
import { announce, attempt, host, notify, reloadLibrary, useApp } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField } from '../ui/fields.tsx';
import { ImportIcon } from '../ui/icons.ts';
import { ImportConflicts } from './import-conflicts.tsx';
import { saveBadRows } from './import-errors.ts';
import { ImportMappingTable } from './import-mapping.tsx';
import { undo } from './save.ts';
import { writable } from './store.ts';

/** A file in, its columns matched, what would happen said, conflicts settled: one action with one undo. */
export default function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const glossaries = (useApp((app) => app.loaded?.glossaries) ?? []).filter(({ readOnly }) => !readOnly);
  const [into, setInto] = useState(() => writable()?.id ?? '');
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [choices, setChoices] = useState<Readonly<Record<number, ConflictChoice>>>({});
  const [busy, setBusy] = useState(false);
  const file = useRef<PickedFile | null>(null);
  const look = async (picked: PickedFile, mapping?: ImportMapping, glossaryId = into): Promise<void> => {
    file.current = picked;
    setBusy(true);
    const answer = await attempt('The file could not be read.', () =>
      host().importPreview({ glossaryId, file: picked, ...(mapping === undefined ? {} : { mapping }) }),
    );
    setBusy(false);
    if (answer === null) return;
    setPreview(answer);
    announce(summary(answer));
  };
  const pick = async (picked: File | undefined): Promise<void> => {
    if (picked !== undefined) await look({ name: picked.name, bytes: new Uint8Array(await picked.arrayBuffer()) });
  };
  const opened = useApp((app) => app.openedFile);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each file that was opened with the program
  useEffect(() => {
    if (opened === null) return;
    useApp.setState({ openedFile: null });
    void look(opened);
  }, [opened]);
  const apply = async (): Promise<void> => {
    if (preview === null) return;
    setBusy(true);
    const report = await attempt('The import failed. Nothing was changed.', () =>
      host().importApply({ token: preview.token, glossaryId: into, choices }),
    );
    setBusy(false);
    if (report === null) return;
    await reloadLibrary();
    onClose();
    const text = report.imported === 1 ? '1 entry imported.' : `${report.imported} entries imported.`;
    notify({ text, tone: 'info', action: { label: 'Undo', run: () => void undo([report.undo]) } });
    for (const problem of report.problems.slice(0, 3)) notify({ text: problemText(problem), tone: 'error' });
  };
  const conflicts = preview?.rows.filter(({ state }) => state === 'conflict') ?? [];
  const usable =
    preview?.rows.filter(({ state }) => state === 'new' || state === 'changed' || state === 'conflict').length ?? 0;
  return (
    <Dialog
      open
      title="Import terms"
      size="large"
      onClose={onClose}
      footer={
        <>
          {preview === null ? null : <Button onPress={() => setPreview(null)}>Another file</Button>}
          <span className="spring" />
          <Button onPress={onClose}>Cancel</Button>
          <Button
            look="primary"
            isDisabled={usable === 0 || busy || conflicts.some(({ row }) => choices[row] === undefined)}
            onPress={() => void apply()}
          >
            {preview === null ? 'Import' : usable === 1 ? 'Import 1 entry' : `Import ${usable} entries`}
          </Button>
        </>
      }
    >
      <div className="import">
        <SelectField
          label="Into glossary"
          value={into}
          options={glossaries.map(({ id, name }) => ({ id, label: name }))}
          onChange={(next) => {
            setInto(next);
            if (file.current !== null && preview !== null) void look(file.current, preview.mapping, next);
          }}
        />
        {preview === null ? (
          <PickFile onFile={pick} busy={busy} />
        ) : (
          <>
            <p className="import-summary" role="status">
              {summary(preview)}
            </p>
            {preview.problems.map((problem) => (
              <p key={`${problem.code} ${problem.line}`} className="field-error">
                {problemText(problem)}
              </p>
            ))}
            {preview.columns.length > 0 ? (
              <ImportMappingTable
                preview={preview}
                onChange={(mapping) => file.current !== null && void look(file.current, mapping)}
              />
            ) : null}
            {conflicts.length > 0 ? <ImportConflicts rows={conflicts} choices={choices} onChange={setChoices} /> : null}
            <ErrorRows preview={preview} />
          </>
        )}
      </div>
    </Dialog>
  );
}

const STATES = [
  ['new', 'new'],
  ['changed', 'changed'],
  ['same', 'unchanged'],
  ['conflict', 'in conflict'],
  ['error', 'with errors'],
] as const;

/** "312 new, 40 changed, 6 in conflict, 3 with errors" */
function summary({ rows }: ImportPreview): string {
  const parts = STATES.map(
    ([state, label]) => [rows.filter((row) => row.state === state).length, label] as const,
  ).filter(([count]) => count > 0);
  return parts.length === 0
    ? 'No entries found in this file.'
    : parts.map(([count, label]) => `${count} ${label}`).join(', ');
}

function PickFile({
  onFile,
  busy,
}: {
  readonly onFile: (file: File | undefined) => Promise<void>;
  readonly busy: boolean;
}) {
  return (
    <DropZone
      className="drop-zone"
      aria-label="File to import"
      onDrop={(event) => {
        const item = event.items.find((one): one is FileDropItem => one.kind === 'file');
        if (item !== undefined) void item.getFile().then(onFile);
      }}
    >
      <ImportIcon size={26} aria-hidden="true" />
      <p>
        {busy ? 'Reading…' : 'Drop a file here: Excel, CSV, or what another terminology tool wrote (TBX, JSON, OmegaT)'}
      </p>
      <FileTrigger
        acceptedFileTypes={['.csv', '.tsv', '.xlsx', '.tbx', '.xml', '.json', '.txt']}
        onSelect={(list) => void onFile(list?.[0] ?? undefined)}
      >
        <Button isDisabled={busy}>Choose a file</Button>
      </FileTrigger>
    </DropZone>
  );
}

const SHOWN = 50;
function ErrorRows({ preview }: { readonly preview: ImportPreview }) {
  const bad = preview.rows.filter(({ state }) => state === 'error');
  if (bad.length === 0) return null;
  return (
    <section className="import-errors" aria-label="Rows with errors">
      <header className="row">
        <h3>Rows that cannot be read</h3>
        <span className="spring" />
        <Button small onPress={() => void saveBadRows(preview)}>
          Save these rows as CSV
        </Button>
      </header>
      <ul>
        {bad.slice(0, SHOWN).map(({ row, problems }) => (
          <li key={row}>
            <b>Row {row}</b> {problems.map(problemText).join(' ')}
          </li>
        ))}
      </ul>
      {bad.length > SHOWN ? <p className="field-hint">{`and ${bad.length - SHOWN} more`}</p> : null}
    </section>
  );
}
