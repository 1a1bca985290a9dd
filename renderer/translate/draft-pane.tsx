import { useEffect, useRef } from 'react';
import { useApp } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { OpenFileIcon, PasteIcon } from '../ui/icons.ts';
import { exampleFor, openDropped, openFiles, pasteClipboard, pickFiles } from './actions.ts';
import { mountDraft } from './editor/draft-view.ts';
import { countWords } from './model/blocks.ts';
import { getDraftView, isEmpty, openMessage, useTranslate } from './store.ts';
import { docFromMarkdown } from './text/from-markdown.ts';

export function DraftPane() {
  const generation = useTranslate((state) => state.generation);
  const empty = useTranslate(isEmpty);
  return (
    <section className="pane" data-region="draft" aria-label="Your draft">
      <header className="pane-head">
        <h2>Your draft</h2>
        <Words which="draft" />
      </header>
      <div className="pane-body scroll" data-scroll-pane="draft">
        <Editor key={generation} />
        {empty ? <EmptyDraft /> : null}
      </div>
    </section>
  );
}

function Editor() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? mountDraft(place.current, (files) => void openDropped(files)) : undefined), []);
  const opened = useApp((app) => app.openedFile);
  useEffect(() => {
    // A glossary's file is for the import dialog.
    if (opened === null || useApp.getState().dialog === 'import') return;
    useApp.setState({ openedFile: null });
    void openFiles([opened]);
  }, [opened]);
  return <div ref={place} />;
}

function EmptyDraft() {
  const example = () => {
    openMessage({ doc: docFromMarkdown(exampleFor(useTranslate.getState().reader)) });
    queueMicrotask(() => getDraftView()?.focus());
  };
  return (
    <div className="empty-draft">
      <p className="empty-prompt">Paste or write a message, or drop a Word, Markdown, web or text file here.</p>
      <div className="row">
        <Button onPress={() => void pasteClipboard()}>
          <PasteIcon size={16} aria-hidden="true" />
          Paste
        </Button>
        <Button onPress={pickFiles}>
          <OpenFileIcon size={16} aria-hidden="true" />
          Open a file
        </Button>
        <Button look="quiet" onPress={example}>
          Try an example
        </Button>
      </div>
    </div>
  );
}

/** How long a version is. */
export function Words({ which }: { readonly which: 'draft' | 'plain' }) {
  const words = useTranslate((state) => countWords(which === 'draft' ? state.draft.doc : state.model.plain));
  return <span className="pane-note">{words === 1 ? '1 word' : `${words} words`}</span>;
}
