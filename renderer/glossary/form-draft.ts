/** The form in progress survives a crash: kept among the drafts under an id of its own. */
import type { Draft } from '../../glossary/host-api.ts';
import { host, useApp } from '../state/app.ts';
import { type Editing, setEditing, useGlossary } from './store.ts';

export const FORM_DRAFT = 'entry-form';
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps the form a moment after each change; the answer stops waiting. */
export function keepForm(editing: Editing): () => void {
  if (!useApp.getState().settings.keepDrafts) return () => undefined;
  clearTimeout(timer);
  timer = setTimeout(() => {
    const draft: Draft = {
      id: FORM_DRAFT,
      changed: new Date().toISOString(),
      title: 'Entry',
      reader: 'it',
      writer: null,
      doc: editing,
      decisions: null,
      cursor: 0,
    };
    void host()
      .saveDraft(draft)
      .catch(() => undefined);
  }, 500);
  return () => undefined;
}

/** Once the form is closed its draft goes. */
export function watchForm(): void {
  useGlossary.subscribe((now, before) => {
    if (now.editing === null && before.editing !== null) {
      clearTimeout(timer);
      void host()
        .removeDraft(FORM_DRAFT)
        .catch(() => undefined);
    }
  });
}

/** Opens the form again as it was left. */
export function restoreForm(draft: Draft): void {
  const editing = draft.doc as Editing | null;
  if (editing !== null && typeof editing === 'object' && 'concept' in editing && Array.isArray(editing.concept.terms))
    setEditing(editing);
}
