/** The messages someone works on: kept in the host, found again by first line and date. */
import { Node } from 'prosemirror-model';
import { create } from 'zustand';
import type { Draft } from '../../glossary/host-api.ts';
import { FORM_DRAFT, restoreForm } from '../glossary/form-draft.ts';
import { announce, attempt, fail, host, useApp } from '../state/app.ts';
import { schema } from './editor/schema.ts';
import { type Decisions, NO_DECISIONS } from './model/decisions.ts';
import { isEmpty, openMessage, useTranslate } from './store.ts';

interface MessagesState {
  readonly list: readonly Draft[];
  readonly saved: boolean;
}
export const useMessages = create<MessagesState>(() => ({ list: [], saved: true }));

export const titleOf = (doc: Node): string => {
  let title = '';
  doc.descendants((node) => {
    if (title === '' && node.isTextblock) title = node.textContent.trim().slice(0, 70);
    return title === '';
  });
  return title === '' ? 'Empty message' : title;
};

function asDraft(): Draft {
  const { id, draft, reader, writer, decisions, positions } = useTranslate.getState();
  return {
    id,
    changed: new Date().toISOString(),
    title: titleOf(draft.doc),
    reader,
    writer,
    doc: draft.doc.toJSON() as unknown,
    decisions: { ...decisions, positions: [...positions] },
    cursor: draft.selection.head,
  };
}

function open(draft: Draft): boolean {
  try {
    const doc = Node.fromJSON(schema, draft.doc);
    doc.check();
    const { positions, ...decisions } = { ...NO_DECISIONS, ...(draft.decisions as Decisions & { positions?: [] }) };
    openMessage({
      id: draft.id,
      doc,
      reader: draft.reader,
      writer: draft.writer,
      decisions,
      positions: new Map(positions ?? []),
      cursor: draft.cursor,
    });
    return true;
  } catch (error) {
    fail('This message could not be opened. It is left as it is.', error);
    return false;
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes the current message down, when it holds anything and the user agreed to keep messages. */
async function saveNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const state = useTranslate.getState();
  if (!useApp.getState().settings.keepDrafts || isEmpty(state)) return;
  const draft = asDraft();
  const ok = await attempt('The message could not be saved. It stays open here.', () => host().saveDraft(draft));
  if (ok !== true) return;
  useMessages.setState(({ list }) => ({ list: [draft, ...list.filter(({ id }) => id !== draft.id)], saved: true }));
}

function saveSoon(): void {
  useMessages.setState({ saved: false });
  clearTimeout(timer);
  timer = setTimeout(() => void saveNow(), 600);
}

/** Loads the kept messages, opens the latest, and from then on keeps what is written. */
export async function startMessages(): Promise<() => void> {
  const drafts = (await attempt('Your messages could not be read.', () => host().drafts())) ?? [];
  const form = drafts.find(({ id }) => id === FORM_DRAFT);
  if (form !== undefined) restoreForm(form);
  const list = drafts.filter(({ id }) => id !== FORM_DRAFT).sort((a, b) => b.changed.localeCompare(a.changed));
  useMessages.setState({ list, saved: true });
  const latest = list[0];
  if (latest !== undefined && isEmpty(useTranslate.getState())) open(latest);
  const stop = useTranslate.subscribe((now, before) => {
    if (now.generation !== before.generation) {
      // A message from a file or the example is new; one from the list is kept already.
      if (!isEmpty(now) && !useMessages.getState().list.some(({ id }) => id === now.id)) saveSoon();
      return;
    }
    if (now.draft.doc !== before.draft.doc || now.decisions !== before.decisions || now.reader !== before.reader)
      saveSoon();
  });
  const leave = () => void saveNow();
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', leave);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', leave);
  };
}

export async function newMessage(): Promise<void> {
  await saveNow();
  openMessage({ reader: useApp.getState().settings.reader });
  announce('New message');
}
export async function switchTo(draft: Draft): Promise<void> {
  await saveNow();
  open(useMessages.getState().list.find(({ id }) => id === draft.id) ?? draft);
}
export async function removeMessage(draft: Draft): Promise<void> {
  const ok = await attempt('The message could not be removed.', () => host().removeDraft(draft.id));
  if (ok === null) return;
  useMessages.setState(({ list }) => ({ list: list.filter(({ id }) => id !== draft.id) }));
  if (useTranslate.getState().id === draft.id) openMessage({ reader: useApp.getState().settings.reader });
  announce('Message removed');
}
