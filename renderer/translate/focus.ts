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

/** To what can be done with an unknown word, where its list is in sight; else to its mark. */
export function focusFinding(id: string): void {
  requestAnimationFrame(() => {
    const button = document.querySelector<HTMLElement>(`.finding:has([data-row="${CSS.escape(id)}"]) .row button`);
    if (button === null) return focusSelected();
    button.focus();
    button.scrollIntoView({ block: 'nearest' });
    getDraftView()
      ?.dom.querySelector(`[data-mark="${CSS.escape(id)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  });
}

export function focusDraft(): void {
  setPane('draft');
  requestAnimationFrame(() => getDraftView()?.focus());
}
