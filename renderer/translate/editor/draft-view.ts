/** The draft as an editor in the page. */
import { redo, undo } from 'prosemirror-history';
import { EditorView } from 'prosemirror-view';
import { dispatchDraft, select, setCardOpen, setDraftView, useTranslate } from '../store.ts';
import { insertPasted } from './paste.ts';

const markAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-mark]')?.dataset['mark'] ?? null) : null;

/** Mounts the editor; the answer takes it away again. */
export function mountDraft(place: HTMLElement, onFiles: (files: readonly File[]) => void): () => void {
  let pastePlain = false;
  const view = new EditorView(
    { mount: place },
    {
      state: useTranslate.getState().draft,
      dispatchTransaction: dispatchDraft,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Your draft',
        spellcheck: 'true',
        class: 'prose',
        translate: 'no',
      },
      handleKeyDown: (_view, event) => {
        pastePlain = event.shiftKey;
        return false;
      },
      handlePaste: (editor, event) => {
        const data = event.clipboardData;
        const files = [...(data?.files ?? [])];
        const text = data?.getData('text/plain') ?? '';
        const html = data?.getData('text/html') ?? '';
        if (files.length > 0 && text === '' && html === '') {
          onFiles(files);
          return true;
        }
        return insertPasted(editor, text, html, pastePlain && event.isTrusted);
      },
      handleDrop: (editor, event, _slice, moved) => {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) {
          event.preventDefault();
          onFiles(files);
          return true;
        }
        const html = event.dataTransfer?.getData('text/html') ?? '';
        const text = event.dataTransfer?.getData('text/plain') ?? '';
        if (moved || (html === '' && text === '')) return false;
        event.preventDefault();
        return insertPasted(editor, text, html, false);
      },
      handleClick: (_view, _position, event) => {
        const id = markAt(event.target);
        if (id !== null) {
          select(id);
          setCardOpen(true);
        }
        return false;
      },
    },
  );
  setDraftView(view);
  return () => {
    setDraftView(null);
    view.destroy();
  };
}

export const undoTyping = (): boolean => undo(useTranslate.getState().draft, dispatchDraft);
export const redoTyping = (): boolean => redo(useTranslate.getState().draft, dispatchDraft);
