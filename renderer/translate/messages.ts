/** The messages someone works on: kept in the host, found again by first line and date. */
import { Node } from 'prosemirror-model';
import { create } from 'zustand';
import type { Draft } from '../../glossary/host-api.ts';
import { FORM_DRAFT, restoreForm } from '../glossary/form-draft.ts';
import { announce, attempt, fail, host, notify, useApp } from '../state/app.ts';
import { schema } from './editor/schema.ts';
import { type Decisions, NO_DECISIONS } from './model/decisions.ts';
import { isEmpty, openMessage, useTranslate } from './store.ts';

interface MessagesState {
  readonly list: readonly Draft[];
}
export const useMessages = create<MessagesState>(() => ({ list: [] }));

const LONGEST_TITLE = 70;
/** "Hi Priya," tells no message from another: a short first line goes on with the next. */
const SHORT = 25;

export const titleOf = (doc: Node): string => {
  let title = '';
  doc.descendants((node) => {
    if (title.length < SHORT && node.isTextblock)
      title = `${title} ${node.textBetween(0, node.content.size, ' ', ' ').trim()}`.trim();
    return title.length < SHORT;
  });
  return title === '' ? 'Empty message' : title.slice(0, LONGEST_TITLE);
};

/** What a draft holds besides its document. */
interface Kept extends Decisions {
  readonly positions: readonly [string, { readonly from: number; readonly to: number }][];
  readonly byAnyone?: boolean;
}

/** When the open message was last changed; empty for one that is new. */
let changed = '';

function asDraft(): Draft {
  const { id, draft, reader, writer, decisions, positions } = useTranslate.getState();
  return {
    id,
    changed: changed === '' ? new Date().toISOString() : changed,
    title: titleOf(draft.doc),
    reader,
    writer: writer === 'anyone' ? null : writer,
    doc: draft.doc.toJSON() as unknown,
    decisions: { ...decisions, positions: [...positions], byAnyone: writer === 'anyone' } satisfies Kept,
    cursor: draft.selection.head,
  };
}

function open(draft: Draft): boolean {
  try {
    const doc = Node.fromJSON(schema, draft.doc);
    doc.check();
    const { positions, byAnyone, ...decisions } = { ...NO_DECISIONS, ...(draft.decisions as Partial<Kept>) };
    openMessage({
      id: draft.id,
      doc,
      reader: draft.reader,
      writer: byAnyone === true ? 'anyone' : draft.writer,
      decisions,
      positions: new Map(positions ?? []),
      cursor: draft.cursor,
    });
    changed = draft.changed;
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
  useMessages.setState(({ list }) => ({ list: latestFirst([draft, ...list.filter(({ id }) => id !== draft.id)]) }));
}

const latestFirst = (list: readonly Draft[]): Draft[] => [...list].sort((a, b) => b.changed.localeCompare(a.changed));

function saveSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void saveNow(), 600);
}

const isKept = (id: string): boolean => useMessages.getState().list.some((one) => one.id === id);
/** What makes a message another one; the caret alone does not. */
const WRITTEN: readonly ((state: ReturnType<typeof useTranslate.getState>) => unknown)[] = [
  ({ draft }) => draft.doc,
  ({ decisions }) => decisions,
  ({ reader }) => reader,
  ({ writer }) => writer,
];

/** Loads the kept messages, opens the latest, and from then on keeps what is written. */
export async function startMessages(): Promise<() => void> {
  const drafts = (await attempt('Your messages could not be read.', () => host().drafts())) ?? [];
  const form = drafts.find(({ id }) => id === FORM_DRAFT);
  if (form !== undefined) restoreForm(form);
  const list = latestFirst(drafts.filter(({ id }) => id !== FORM_DRAFT));
  useMessages.setState({ list });
  const latest = list[0];
  if (latest !== undefined && isEmpty(useTranslate.getState())) open(latest);
  const stop = useTranslate.subscribe((now, before) => {
    if (now.generation !== before.generation) {
      changed = '';
      // A message from a file or the example is new; one from the list is kept already.
      if (!isEmpty(now) && !isKept(now.id)) saveSoon();
      return;
    }
    if (WRITTEN.some((part) => part(now) !== part(before))) {
      changed = new Date().toISOString();
      saveSoon();
    } else if (now.draft.selection.head !== before.draft.selection.head && isKept(now.id)) saveSoon();
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
  const wasOpen = useTranslate.getState().id === draft.id;
  if (wasOpen) openMessage({ reader: useApp.getState().settings.reader });
  announce('Message removed');
  notify({
    text: 'Message removed.',
    tone: 'info',
    action: { label: 'Undo', run: () => void bringBack(draft, wasOpen) },
  });
}

async function bringBack(draft: Draft, andOpen: boolean): Promise<void> {
  if ((await attempt('The message could not be brought back.', () => host().saveDraft(draft))) !== true) return;
  useMessages.setState(({ list }) => ({ list: latestFirst([draft, ...list]) }));
  if (andOpen && isEmpty(useTranslate.getState())) open(draft);
  announce('Message is back');
}
