import Fuse from 'fuse.js';
import { useMemo, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { Hit } from '../../glossary/results.ts';
import { openConcept } from '../lookup/store.ts';
import { setCommandBox, useApp } from '../state/app.ts';
import { SearchIcon } from '../ui/icons.ts';
import { Keys } from '../ui/keys.tsx';
import { Ranges } from '../ui/marked.tsx';
import { SideTag } from '../ui/tags.tsx';
import { type Command, useCommands } from './commands.ts';

type Item = { readonly type: 'hit'; readonly hit: Hit } | { readonly type: 'command'; readonly command: Command };

/** Ctrl+K: terms first, `>` for commands. */
export function CommandBox() {
  const open = useApp((app) => app.commandBox);
  return (
    <ModalOverlay className="veil veil-top" isOpen={open} onOpenChange={setCommandBox} isDismissable>
      <Modal className="command-box">
        <Dialog aria-label="Look up a term or run a command" className="command-dialog">
          <Box />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Box() {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const library = useApp((app) => app.library);
  const commands = useCommands();
  const fuse = useMemo(
    () => new Fuse(commands, { keys: ['label', 'words'], threshold: 0.2, ignoreLocation: true }),
    [commands],
  );
  const items = useMemo((): Item[] => {
    const query = text.trim();
    const asCommand = query.startsWith('>');
    const words = query.replace(/^>\s*/, '');
    const found = words === '' ? commands : fuse.search(words).map(({ item }) => item);
    const list: Item[] = found.map((command) => ({ type: 'command', command }));
    if (asCommand || query === '') return list;
    const hits: Item[] = (library?.lookup(query, { limit: 8 }) ?? []).map((hit) => ({ type: 'hit', hit }));
    return [...hits, ...list.slice(0, 3)];
  }, [text, library, fuse, commands]);
  const list = useRef<HTMLDivElement>(null);
  const move = (by: number) => {
    const next = Math.max(0, Math.min(items.length - 1, chosen + by));
    setChosen(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const run = (item: Item | undefined) => {
    if (item === undefined) return;
    setCommandBox(false);
    if (item.type === 'hit') openConcept(item.hit.id, text.trim());
    else item.command.run();
  };
  return (
    <>
      <div className="command-input">
        <SearchIcon size={18} aria-hidden="true" />
        <input
          // biome-ignore lint/a11y/noAutofocus: the box opens to be typed into
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls="command-list"
          aria-autocomplete="list"
          aria-activedescendant={items.length > 0 ? `command-${chosen}` : undefined}
          aria-label="Term, or > and a command"
          placeholder="Look up a term, or type > for commands"
          value={text}
          spellCheck={false}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') move(1);
            else if (event.key === 'ArrowUp') move(-1);
            else if (event.key === 'Enter') run(items[chosen]);
            else return;
            event.preventDefault();
          }}
        />
        <Keys keys="Esc" />
      </div>
      <div ref={list} id="command-list" role="listbox" aria-label="Results" className="command-list scroll">
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled at the text field that owns this list
          // biome-ignore lint/a11y/useFocusableInteractive: the text field keeps the focus (aria-activedescendant)
          <div
            key={item.type === 'hit' ? `${item.hit.glossary}/${item.hit.id}` : item.command.id}
            id={`command-${index}`}
            role="option"
            aria-selected={index === chosen}
            className="command-item"
            onMouseMove={() => setChosen(index)}
            onClick={() => run(item)}
          >
            {item.type === 'hit' ? <HitLine hit={item.hit} /> : <CommandLine command={item.command} />}
          </div>
        ))}
      </div>
      {items.length === 0 ? <p className="quiet-note">Nothing found.</p> : null}
    </>
  );
}

function HitLine({ hit }: { readonly hit: Hit }) {
  const byName = hit.match.field === 'term';
  const other = byName && hit.match.text !== hit.term ? `${hit.term}: ` : '';
  return (
    <>
      <b>{byName ? <Ranges text={hit.match.text} ranges={hit.match.ranges} /> : hit.term}</b>
      <span className="command-plain">
        {other}
        {hit.plain}
      </span>
      <SideTag side={hit.side} />
    </>
  );
}

function CommandLine({ command: { icon: Icon, label, keys } }: { readonly command: Command }) {
  return (
    <>
      <Icon size={16} aria-hidden={true} />
      <span className="command-label">{label}</span>
      {keys === undefined ? null : <Keys keys={keys} />}
    </>
  );
}
