/** Where the keyboard goes in Translate. */
import { focusMark, type PlainPane } from './editor/plain-view.ts';
import { getDraftView, setCardOpen, setPane, useTranslate } from './store.ts';

let plain: PlainPane | null = null;
export const setPlainPane = (pane: PlainPane | null): void => {
  plain = pane;
};

/** To the selected change: its mark in the plain version, or its row where it has no mark. */
export function focusSelected(): void {
  setPane('plain');
  setCardOpen(true);
  // At once where the pane is in sight; where it must be shown first, right after that.
  if (!focusNow()) requestAnimationFrame(focusNow);
}

function focusNow(): boolean {
  const { selected, marksHidden } = useTranslate.getState();
  const id = selected ?? '';
  const draftMark = getDraftView()?.dom.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  draftMark?.scrollIntoView({ block: 'nearest' });
  if (!marksHidden && plain !== null && focusMark(plain.view, id)) return true;
  const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  row?.focus();
  return row !== null && document.activeElement === row;
}

export function focusDraft(): void {
  setPane('draft');
  requestAnimationFrame(() => getDraftView()?.focus());
}
