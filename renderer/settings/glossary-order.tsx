import { useState } from 'react';
import { attempt, changeSettings, host, notify, reloadLibrary, useApp } from '../state/app.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Switch, TextField } from '../ui/fields.tsx';
import { DownIcon, FolderIcon, PlusIcon, UpIcon, XIcon } from '../ui/icons.ts';

/** Which glossaries are in force, and in which order: the upper one wins. */
export function GlossaryOrder() {
  const loaded = useApp((app) => app.loaded);
  const teams = useApp((app) => app.settings.glossaries);
  const platform = useApp((app) => app.host.platform);
  const [asking, setAsking] = useState<'name' | 'folder' | null>(null);
  const fixed = (loaded?.glossaries ?? []).filter(({ kind }) => kind !== 'team');
  const save = async (next: typeof teams): Promise<void> => {
    await changeSettings({ glossaries: next });
    await reloadLibrary();
  };
  const move = (from: number, to: number): void => {
    const next = [...teams];
    const [item] = next.splice(from, 1);
    if (item !== undefined) next.splice(to, 0, item);
    void save(next);
  };
  const add = async (folder?: string): Promise<void> => {
    const added = await attempt('The folder could not be added.', () => host().addGlossaryFolder(folder));
    if (added !== null) notify({ text: `${added.name} added.`, tone: 'info' });
    await reloadLibrary();
  };
  const row = (name: string, place: string, count: number) => (
    <div className="order-name">
      <b>{name}</b>
      <small>{[place, `${count.toLocaleString('en-GB')} terms`].filter(Boolean).join(' · ')}</small>
    </div>
  );
  return (
    <>
      <ol className="order">
        {fixed
          .filter(({ kind }) => kind === 'personal')
          .map(({ id, name, place, concepts }) => (
            <li key={id}>{row(name, place, concepts.length)}</li>
          ))}
        {teams.map((team, index) => {
          const glossary = loaded?.glossaries.find(({ id }) => id === team.id);
          const name = glossary?.name ?? team.id;
          return (
            <li key={team.id}>
              {row(name, team.folder, glossary?.concepts.length ?? 0)}
              <IconButton label={`Move ${name} up`} isDisabled={index === 0} onPress={() => move(index, index - 1)}>
                <UpIcon size={16} />
              </IconButton>
              <IconButton
                label={`Move ${name} down`}
                isDisabled={index === teams.length - 1}
                onPress={() => move(index, index + 1)}
              >
                <DownIcon size={16} />
              </IconButton>
              <Switch
                label={`${name} in force`}
                hideLabel
                value={team.on}
                onChange={(on) => void save(teams.map((one) => (one.id === team.id ? { ...one, on } : one)))}
              />
              <IconButton
                label={`Take ${name} off the list`}
                onPress={() => void host().removeGlossary(team.id).then(reloadLibrary)}
              >
                <XIcon size={16} />
              </IconButton>
            </li>
          );
        })}
        {fixed
          .filter(({ kind }) => kind === 'bundled')
          .map(({ id, name, concepts }) => (
            <li key={id}>{row(name, 'comes with the program', concepts.length)}</li>
          ))}
      </ol>
      <div className="row">
        <Button small onPress={() => setAsking('name')}>
          <PlusIcon size={15} aria-hidden="true" />
          New team glossary
        </Button>
        <Button small onPress={() => (platform === 'browser' ? setAsking('folder') : void add())}>
          <FolderIcon size={15} aria-hidden="true" />
          Add a folder
        </Button>
      </div>
      <p className="field-hint">
        The upper one wins where two have the same entry. Taking a glossary off the list leaves its folder as it is.
      </p>
      {asking === null ? null : (
        <AskDialog
          what={asking}
          onClose={() => setAsking(null)}
          onDone={(text) => {
            setAsking(null);
            if (asking === 'folder') void add(text);
            else
              void attempt('The glossary could not be made.', () =>
                host().createGlossary({ name: text, pickFolder: platform !== 'browser' }),
              ).then(reloadLibrary);
          }}
        />
      )}
    </>
  );
}

interface AskProps {
  readonly what: 'name' | 'folder';
  readonly onClose: () => void;
  readonly onDone: (text: string) => void;
}
function AskDialog({ what, onClose, onDone }: AskProps) {
  const [text, setText] = useState('');
  const label = what === 'name' ? 'Name of the glossary' : 'Path of the folder';
  return (
    <Dialog
      open
      size="small"
      title={what === 'name' ? 'New team glossary' : 'Add a folder'}
      onClose={onClose}
      footer={
        <Button look="primary" isDisabled={text.trim() === ''} onPress={() => onDone(text.trim())}>
          {what === 'name' ? 'Make it' : 'Add'}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onDone(text.trim());
        }}
      >
        <TextField label={label} value={text} onChange={setText} autoFocus />
      </form>
    </Dialog>
  );
}
