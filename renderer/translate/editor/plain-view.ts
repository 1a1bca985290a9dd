/**
 * The plain version as a second view of the same kind: only what changed is redrawn, and the person can type into it. What is typed becomes
 * a change of its own at the matching place of the draft; the plain version's document itself always follows from the draft.
 */
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { announce } from '../../state/app.ts';
import type { Model } from '../model/types.ts';
import { ownEdit } from '../own-edit.ts';
import { select, setCardOpen, settle, useTranslate } from '../store.ts';
import { marksKey, marksPlugin, plainDecorations } from './decorations.ts';

export interface PlainPane {
  readonly view: EditorView;
  setEditing(editing: boolean): void;
  destroy(): void;
}

const idOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-mark]')?.dataset['mark'] ?? null) : null;

export function mountPlain(place: HTMLElement, onEditing: (editing: boolean) => void): PlainPane {
  let editing = false;
  let switching = false;
  let shown: Model = useTranslate.getState().model;

  const dispatch = (tr: Transaction): void => {
    if (!tr.docChanged) {
      view.updateState(view.state.apply(tr));
      return;
    }
    const result = ownEdit(shown, tr.doc);
    if (!result) {
      announce('Paragraphs are split and joined in the draft; the list of words follows by itself');
      return;
    }
    const at = tr.selection.head;
    const { doc } = view.state;
    view.dispatch(view.state.tr.setSelection(TextSelection.near(doc.resolve(Math.min(at, doc.content.size)))));
  };

  const view: EditorView = new EditorView(
    { mount: place },
    {
      state: EditorState.create({ doc: shown.plain, plugins: [marksPlugin()] }),
      editable: () => editing,
      dispatchTransaction: dispatch,
      attributes: (): Record<string, string> =>
        editing
          ? {
              class: 'prose prose-plain',
              role: 'textbox',
              'aria-multiline': 'true',
              'aria-label': 'Plain version',
              spellcheck: 'true',
              tabindex: '0',
            }
          : {
              class: 'prose prose-plain',
              role: 'document',
              'aria-label': 'Plain version',
              tabindex: '0',
              'aria-description': 'Press F2 to edit by hand',
            },
      handleDOMEvents: {
        mousedown: (_view, event) => {
          const id = idOf(event.target);
          if (id !== null) {
            event.preventDefault();
            select(id);
            setCardOpen(true);
            (event.target as Element).closest<HTMLElement>('[data-mark]')?.focus();
            return true;
          }
          return false;
        },
        dblclick: (_view, event) => {
          if (idOf(event.target) !== null || editing) return false;
          setEditing(true);
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (at !== null)
            view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
          view.focus();
          return true;
        },
        keydown: (_view, event) => {
          if (event.key === 'F2' && !editing) {
            setEditing(true);
            view.focus();
            return true;
          }
          if (event.key === 'Escape' && editing) {
            setEditing(false);
            view.dom.focus();
            return true;
          }
          return editing && idOf(event.target) !== null;
        },
        blur: (_view, event) => {
          if (editing && !switching && !view.dom.contains(event.relatedTarget as globalThis.Node | null))
            setEditing(false);
          return false;
        },
      },
    },
  );

  const setEditing = (next: boolean): void => {
    if (next === editing) return;
    settle();
    editing = next;
    // Becoming editable is no leaving of the pane, though the browser says blur.
    switching = true;
    view.setProps({});
    switching = false;
    draw();
    onEditing(next);
    if (next) announce('Editing the plain version. Escape ends it.');
  };

  const draw = (): void => {
    const { model, selected, marksHidden } = useTranslate.getState();
    shown = model;
    const { state } = view;
    const tr = state.tr;
    const from = state.doc.content.findDiffStart(model.plain.content);
    if (from !== null) {
      let { a, b } = state.doc.content.findDiffEnd(model.plain.content) ?? { a: from, b: from };
      const overlap = from - Math.min(a, b);
      if (overlap > 0) {
        a += overlap;
        b += overlap;
      }
      tr.replace(from, a, model.plain.slice(from, b));
    }
    if (!tr.doc.eq(model.plain)) tr.replaceWith(0, tr.doc.content.size, model.plain.content);
    tr.setMeta(marksKey, plainDecorations(tr.doc, model, selected, marksHidden, editing));
    const focused = idOf(document.activeElement);
    const hadFocus = focused !== null && view.dom.contains(document.activeElement);
    view.updateState(state.apply(tr));
    if (hadFocus && !view.dom.contains(document.activeElement)) focusMark(view, selected ?? focused);
  };
  draw();
  const stop = useTranslate.subscribe((now, before) => {
    if (now.model !== before.model || now.selected !== before.selected || now.marksHidden !== before.marksHidden)
      draw();
  });
  return {
    view,
    setEditing,
    destroy: () => {
      stop();
      view.destroy();
    },
  };
}

/** Puts the focus on a mark of the plain version; false when it is not there. */
export function focusMark(view: EditorView, id: string | null): boolean {
  const mark = id === null ? null : view.dom.querySelector<HTMLElement>(`[data-mark="${CSS.escape(id)}"]`);
  mark?.focus();
  mark?.scrollIntoView({ block: 'nearest' });
  return mark !== null && document.activeElement === mark;
}
