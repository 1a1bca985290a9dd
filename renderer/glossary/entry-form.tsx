import { useEffect, useMemo, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { termText } from '../../glossary/concept.ts';
import type { SaveResult } from '../../glossary/host-api.ts';
import { useApp } from '../state/app.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { SelectField } from '../ui/fields.tsx';
import { XIcon } from '../ui/icons.ts';
import { MoreMenu } from '../ui/menu.tsx';
import { checkEntry } from './check-entry.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { EntryFields } from './entry-fields.tsx';
import { EntryHistory } from './entry-history.tsx';
import { keepForm } from './form-draft.ts';
import { Preview } from './preview.tsx';
import { propose, saveEntry } from './save.ts';
import { change, closeForm, type Editing, edit, idFor, setEditing, takenIds, useGlossary, writable } from './store.ts';

type Conflict = NonNullable<Extract<SaveResult, { ok: false }>['conflict']>;

/** One entry: its fields with instant checks, what it does to a sentence, and its history. */
export function EntryForm() {
  const editing = useGlossary((state) => state.editing);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => (editing === null ? undefined : keepForm(editing)), [editing]);
  return editing === null ? null : <Form ref={form} editing={editing} />;
}

function Form({ editing, ref }: { readonly editing: Editing; readonly ref: React.RefObject<HTMLFormElement | null> }) {
  const { concept, original } = editing;
  const glossaries = useApp((app) => app.loaded?.glossaries) ?? [];
  const target = glossaries.find(({ id }) => id === editing.glossaryId);
  const [tried, setTried] = useState(false);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [saving, setSaving] = useState(false);
  const errors = useMemo(() => checkEntry(concept, editing), [concept, editing]);
  const readOnly = target?.readOnly ?? true;
  const save = async (baseRevision = editing.baseRevision): Promise<void> => {
    setTried(true);
    if (Object.keys(errors).length > 0) {
      requestAnimationFrame(() =>
        ref.current?.querySelector<HTMLElement>('[data-invalid] .input, .input[data-invalid]')?.focus(),
      );
      return;
    }
    setSaving(true);
    const id = original?.id ?? (concept.id || idFor(termText(concept.terms[0] ?? ''), takenIds()));
    const result = await saveEntry({ ...editing, concept: { ...concept, id } }, baseRevision);
    setSaving(false);
    if (result?.ok === false && result.conflict !== undefined) setConflict(result.conflict);
  };
  // Whoever may not or does not want to change the team's entry can propose it.
  const team = glossaries.find(
    ({ id, kind }) => kind === 'team' && id === (editing.base?.id.split('/')[0] ?? editing.glossaryId),
  );
  const duplicate = (): void => {
    const into = readOnly ? writable() : target;
    setEditing({
      glossaryId: into?.id ?? '',
      original: null,
      concept: { ...concept, id: '', status: 'draft' },
      baseRevision: null,
      base: null,
    });
  };
  return (
    <form
      ref={ref}
      className="entry-form"
      aria-label={original === null ? 'New term' : `Entry ${termText(original.terms?.[0] ?? original.id)}`}
      data-region="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && event.key === 's') {
          event.preventDefault();
          void save();
        }
      }}
    >
      <header className="entry-head">
        <h2>{original === null && editing.base === null ? 'New term' : termText(concept.terms[0] ?? '')}</h2>
        <MoreMenu
          label="More for this entry"
          entries={[
            { id: 'copy', label: 'Duplicate', run: duplicate },
            ...(team === undefined
              ? []
              : [{ id: 'propose', label: `Propose to ${team.name}`, run: () => void propose(team.id, concept) }]),
            {
              id: 'retire',
              label: 'Retire',
              disabled: original === null || readOnly,
              run: () => change({ status: 'retired' }),
            },
          ]}
        />
        <IconButton label="Close" onPress={closeForm}>
          <XIcon size={17} />
        </IconButton>
      </header>
      {editing.base === null ? null : (
        <p className="form-note">{`This entry comes from another glossary, which stays as it is: your change is kept in ${target?.name ?? 'your own'}.`}</p>
      )}
      <Tabs className="tabs">
        <TabList className="tab-list" aria-label="Entry">
          <Tab id="entry" className="tab">
            Entry
          </Tab>
          {original === null ? null : (
            <Tab id="history" className="tab">
              History
            </Tab>
          )}
        </TabList>
        <TabPanel id="entry" className="tab-panel scroll form-panel">
          <EntryFields
            concept={concept}
            onChange={change}
            errors={tried ? errors : onlyInstant(errors)}
            readOnly={readOnly}
          />
          <Preview concept={concept} />
        </TabPanel>
        <TabPanel id="history" className="tab-panel scroll">
          {original === null ? null : <EntryHistory glossaryId={editing.glossaryId} conceptId={original.id} />}
        </TabPanel>
      </Tabs>
      <footer className="entry-foot">
        {original === null && editing.base === null ? (
          <SelectField
            small
            hideLabel
            label="Into glossary"
            value={editing.glossaryId}
            options={glossaries.filter(({ readOnly: locked }) => !locked).map(({ id, name }) => ({ id, label: name }))}
            onChange={(glossaryId) => setEditing({ ...editing, glossaryId })}
          />
        ) : (
          <span className="pane-note">{target?.name}</span>
        )}
        <span className="spring" />
        <Button onPress={closeForm}>Cancel</Button>
        <Button look="primary" type="submit" isDisabled={saving || readOnly}>
          Save
        </Button>
      </footer>
      {conflict === null ? null : (
        <ConflictDialog
          mine={concept}
          conflict={conflict}
          onClose={() => setConflict(null)}
          onTake={(merged) => {
            edit(merged);
            setConflict(null);
            void saveEntry({ ...editing, concept: merged }, conflict.revision);
          }}
        />
      )}
    </form>
  );
}

/** While a form is being filled in, an empty field is no mistake yet. */
const onlyInstant = (errors: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).filter(([, text]) => !text.startsWith('Needed')));
