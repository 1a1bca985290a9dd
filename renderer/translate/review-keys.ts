/** The keys of Translate, taken before the widgets see them. */
import { useEffect } from 'react';
import { shortcutOf, useShortcuts } from '../app/shortcuts.ts';
import { useApp } from '../state/app.ts';
import { copyPlain } from './actions.ts';
import { accept, clearChoice, decide, nextUnknown, redoDecision, step, undoDecision } from './decide.ts';
import { redoTyping, undoTyping } from './editor/draft-view.ts';
import { focusDraft, focusFinding, focusSelected } from './focus.ts';
import type { Change } from './model/types.ts';
import { getDraftView, groupOf, selectedChange, setCardOpen, setReader, toggleMarks, useTranslate } from './store.ts';

/** Goes to the next or previous change, and the focus with it. */
export function go(by: 1 | -1): void {
  const inReview = document.activeElement?.closest('.prose-plain [data-mark], [data-review]') ?? null;
  if (step(by, inReview === null ? 'text' : 'review') !== null) focusSelected();
}

/** OK, next: ticks the change off. At the end the focus stays, and that is said. */
export function acceptAndGo(): void {
  const state = useTranslate.getState();
  const group = groupOf(state.model, selectedChange(state));
  if (group !== undefined) accept(group);
  go(1);
}

export function pick(change: Change, number: number): void {
  if (number === 0) {
    decide(change, { type: 'keep' });
    return;
  }
  const wording = change.wordings[number - 1];
  if (wording !== undefined)
    decide(change, { type: 'option', concept: wording.concept, kind: wording.kind, after: wording.after });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('[data-mark][role="button"]') === null &&
  target.closest('input:not([type=radio]), textarea, [contenteditable="true"]') !== null;

function onReviewKey(event: KeyboardEvent): void {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target === null || isTyping(target) || event.ctrlKey || event.metaKey || event.altKey) return;
  const onMark = target.closest('.prose-plain [data-mark]') !== null;
  const inReview = onMark || target.closest('[data-review]') !== null;
  const change = selectedChange(useTranslate.getState());
  if (!inReview || change === undefined) return;
  const taken = (): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  if (/^[0-9]$/.test(event.key)) {
    taken();
    pick(change, Number(event.key));
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    taken();
    if (change.choice?.type === 'keep') clearChoice(change);
    else decide(change, { type: 'keep' });
  } else if (
    event.key === 'Enter' &&
    (onMark || target.closest('.card-options') !== null || target.matches('[data-row]'))
  ) {
    taken();
    acceptAndGo();
  } else if (event.key === 'Escape') {
    taken();
    setCardOpen(false);
    focusDraft();
  } else if (onMark && (event.key === 'ArrowRight' || event.key === 'ArrowDown')) {
    taken();
    go(1);
  } else if (onMark && (event.key === 'ArrowLeft' || event.key === 'ArrowUp')) {
    taken();
    go(-1);
  } else if (onMark && event.key === ' ') {
    taken();
    setCardOpen(true);
  }
}

export function useReviewKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', onReviewKey, true);
    return () => document.removeEventListener('keydown', onReviewKey, true);
  }, []);
  const inDraft = (): boolean => getDraftView()?.hasFocus() === true;
  useShortcuts({
    copy: () => void copyPlain(),
    'next-change': () => go(1),
    'previous-change': () => go(-1),
    'next-unknown': () => {
      const id = nextUnknown();
      if (id !== null) focusFinding(id);
    },
    'reader-it': () => setReader('it'),
    'reader-marketing': () => setReader('marketing'),
    'reader-everyone': () => setReader('everyone'),
    'hide-marks': toggleMarks,
    undo: () => (inDraft() ? undoTyping() : undoDecision()),
    redo: () => (inDraft() ? redoTyping() : redoDecision()),
  });
}

/** The key that does this now, as set by the user. */
export const useKey = (name: Parameters<typeof shortcutOf>[1]): string =>
  useApp((app) => shortcutOf(app.settings, name));
