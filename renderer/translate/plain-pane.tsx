import { useEffect, useRef, useState } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import { EditIcon } from '../ui/icons.ts';
import { Words } from './draft-pane.tsx';
import { mountPlain, type PlainPane } from './editor/plain-view.ts';
import { setPlainPane } from './focus.ts';
import { readerName } from './names.ts';
import { isEmpty, useTranslate } from './store.ts';

export function PlainPaneView() {
  const reader = useTranslate((state) => state.reader);
  const empty = useTranslate(isEmpty);
  const generation = useTranslate((state) => state.generation);
  const [editing, setEditing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const pane = useRef<PlainPane | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another message starts with a new view
  useEffect(() => {
    if (place.current === null) return undefined;
    pane.current = mountPlain(place.current, setEditing);
    setPlainPane(pane.current);
    return () => {
      pane.current?.destroy();
      pane.current = null;
      setPlainPane(null);
      setEditing(false);
    };
  }, [generation]);
  const edit = () => {
    pane.current?.setEditing(!editing);
    if (!editing) pane.current?.view.focus();
  };
  return (
    <section
      className="pane pane-plain"
      data-region="plain"
      aria-label={`Plain version for ${readerName(reader)}`}
      data-editing={editing || undefined}
    >
      <header className="pane-head">
        <h2>Plain version for {readerName(reader)}</h2>
        {editing ? (
          <Button small look="quiet" onPress={edit}>
            Done
          </Button>
        ) : (
          <span className="pane-edit">
            <IconButton label="Edit by hand" keys="F2" onPress={edit} isDisabled={empty}>
              <EditIcon size={15} />
            </IconButton>
          </span>
        )}
        <Words which="plain" />
      </header>
      <div className="pane-body scroll" data-scroll-pane="plain">
        <div key={generation} ref={place} />
        {empty ? (
          <p className="empty-draft empty-prompt">{`The plain version for ${readerName(reader)} appears here.`}</p>
        ) : null}
      </div>
    </section>
  );
}
