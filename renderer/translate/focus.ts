/** Where the keyboard goes in Translate. */
import { focusMark, type PlainPane } from './editor/plain-view.ts';
import { getDraftView, setCardOpen, setPane, useTranslate } from './store.ts';

let plain: PlainPane | null = null;
export const setPlainPane = (pane: PlainPane | null): void => {
  plain = pane;
};

/** To the selected change: its mark in the plain version, or its row where it has no mark. */
export function focusSelected(): void {
  const { selected, marksHidden } = useTranslate.getState();
  setPane('plain');
  setCardOpen(true);
  requestAnimationFrame(() => {
    const id = selected ?? '';
    const draftMark = getDraftView()?.dom.querySelector(`[data-mark="${CSS.escape(id)}"]`);
    draftMark?.scrollIntoView({ block: 'nearest' });
    if (!marksHidden && plain !== null && focusMark(plain.view, id)) return;
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus();
  });
}

export function focusDraft(): void {
  setPane('draft');
  requestAnimationFrame(() => getDraftView()?.focus());
}
