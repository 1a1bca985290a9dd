/** The message someone works on: its document, the reader, the decisions with their undo, and what is shown of it. */

import type { Node } from 'prosemirror-model';
import { EditorState, Selection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { create } from 'zustand';
import type { Reader, Writer } from '../../glossary/concept.ts';
import { changeSettings, useApp } from '../state/app.ts';
import { draftDecorations, marksKey } from './editor/decorations.ts';
import { draftPlugins } from './editor/plugins.ts';
import { nodeType } from './editor/schema.ts';
import { type Decisions, NO_DECISIONS, type Positions, standingChoices } from './model/decisions.ts';
import { buildModel } from './model/model.ts';
import type { Change, ChangeGroup, Model } from './model/types.ts';

export type Tab = 'changes' | 'unknown' | 'missing';

export interface TranslateState {
  readonly id: string;
  readonly draft: EditorState;
  readonly reader: Reader;
  /** Null: whoever uses the program; `anyone`: it is not known. */
  readonly writer: Writer | 'anyone' | null;
  readonly decisions: Decisions;
  readonly past: readonly Decisions[];
  readonly future: readonly Decisions[];
  readonly positions: Positions;
  readonly model: Model;
  /** Id of the selected change or mark. */
  readonly selected: string | null;
  readonly tab: Tab;
  readonly marksHidden: boolean;
  /** The change card as a popover, where the window is too narrow for the panel. */
  readonly cardOpen: boolean;
  /** Which pane shows where there is room for one. */
  readonly pane: 'draft' | 'plain';
  /** Grows with each message that is opened: views start anew. */
  readonly generation: number;
}

const emptyDoc = (): Node => nodeType('doc').create(null, nodeType('paragraph').create());
const plugins = draftPlugins();
export const newId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
const draftState = (doc: Node): EditorState => EditorState.create({ doc, plugins });

/** The order in which wordings were first shown, by key: the numbers 1 to 9 stay where they are after a choice. */
const wordingOrder = new Map<string, string[]>();

function modelOf(state: Pick<TranslateState, 'draft' | 'reader' | 'writer' | 'decisions' | 'positions'>): Model {
  const { library, settings } = useApp.getState();
  const writer = state.writer ?? settings.side;
  return buildModel({
    doc: state.draft.doc,
    library,
    options: {
      reader: state.reader,
      prefer: settings.prefer,
      spelling: settings.spelling,
      ...(writer === null || writer === 'anyone' ? {} : { writer }),
    },
    standing: standingChoices(settings.always),
    wordsUsed: settings.wordsUsed === true,
    decisions: state.decisions,
    positions: state.positions,
    ignoredAcronyms: settings.ignoredAcronyms,
    wordingOrder,
  });
}

const start = (() => {
  const basis = {
    draft: draftState(emptyDoc()),
    reader: 'it' as Reader,
    writer: null,
    decisions: NO_DECISIONS,
    positions: new Map(),
  };
  return { ...basis, model: modelOf(basis) };
})();

export const useTranslate = create<TranslateState>(() => ({
  ...start,
  id: newId(),
  past: [],
  future: [],
  selected: null,
  tab: 'changes',
  marksHidden: false,
  cardOpen: false,
  pane: 'draft',
  generation: 0,
}));

const { getState: get, setState: set } = useTranslate;

let draftView: EditorView | null = null;
/** The mounted editor, so that a change of state from elsewhere is drawn. */
export const setDraftView = (view: EditorView | null): void => {
  draftView = view;
};
export const getDraftView = (): EditorView | null => draftView;

const isCurrent = ({ model, draft }: TranslateState): boolean => model.doc === draft.doc;
/** Draws the marks into a draft state. */
const marked = (draft: EditorState, model: Model, selected: string | null): EditorState =>
  draft.apply(draft.tr.setMeta(marksKey, draftDecorations(draft.doc, model, selected)));

/** Brings changes, marks and plain version up to the draft and the decisions. */
export function rebuild(): void {
  clearTimeout(pending);
  pending = undefined;
  const state = get();
  const started = performance.now();
  const model = modelOf(state);
  const selected = sameSelection(state.model, model, state.selected);
  const draft = marked(state.draft, model, selected);
  set({ model, draft, selected });
  draftView?.updateState(draft);
  lastCost = performance.now() - started;
}

/** A change keeps its selection when text before it moves. */
function sameSelection(before: Model, after: Model, id: string | null): string | null {
  if (id === null) return null;
  const old = before.changes.find((change) => change.id === id);
  if (old === undefined) return after.marks.some((mark) => mark.id === id) ? id : null;
  const same = after.changes.filter((change) => change.key === old.key);
  const nearest = same.sort((a, b) => Math.abs(a.from - old.from) - Math.abs(b.from - old.from))[0];
  return nearest?.id ?? null;
}

let lastCost = 0;
let pending: ReturnType<typeof setTimeout> | undefined;
/** The keystroke is painted first; what follows from it comes right after, or when the fingers rest where that is much. */
function rebuildSoon(): void {
  if (pending !== undefined && lastCost < 12) return;
  clearTimeout(pending);
  pending = setTimeout(rebuild, lastCost < 12 ? 0 : Math.min(250, 4 * lastCost));
}
/** Before anything acts on the changes. */
export const settle = (): void => {
  if (!isCurrent(get())) rebuild();
};

/** Every transaction of the draft goes through here, mounted or not. */
export function dispatchDraft(tr: Transaction): void {
  const state = get();
  const draft = state.draft.apply(tr);
  if (!tr.docChanged) {
    set({ draft });
    draftView?.updateState(draft);
    return;
  }
  const positions = new Map(
    [...state.positions].map(([id, { from, to }]) => [
      id,
      { from: tr.mapping.map(from, 1), to: tr.mapping.map(to, -1) },
    ]),
  );
  set({ draft, positions });
  draftView?.updateState(draft);
  if (tr.getMeta('paste') === true || tr.getMeta('now') === true) {
    rebuild();
    selectFirstWaiting();
  } else rebuildSoon();
}

/** A new message with the first open question in front. */
function selectFirstWaiting(): void {
  const { model, selected } = get();
  const first = model.groups[0];
  if (selected === null && first?.state === 'choice') select(first.changes[0]?.id ?? null);
}

/** Opens a message: its document and all that was decided in it. */
export function openMessage(message: {
  readonly id?: string;
  readonly doc?: Node;
  readonly reader?: Reader;
  readonly writer?: TranslateState['writer'];
  readonly decisions?: Decisions;
  readonly positions?: Positions;
  readonly cursor?: number;
}): void {
  const doc = message.doc ?? emptyDoc();
  let draft = draftState(doc);
  const cursor = Math.min(message.cursor ?? 0, doc.content.size);
  draft = draft.apply(draft.tr.setSelection(Selection.near(draft.doc.resolve(cursor))));
  set(({ generation, reader }) => ({
    id: message.id ?? newId(),
    draft,
    reader: message.reader ?? reader,
    writer: message.writer ?? null,
    decisions: message.decisions ?? NO_DECISIONS,
    positions: message.positions ?? new Map(),
    past: [],
    future: [],
    selected: null,
    cardOpen: false,
    pane: 'draft',
    generation: generation + 1,
  }));
  rebuild();
  selectFirstWaiting();
}

export function setReader(reader: Reader): void {
  set({ reader });
  rebuild();
}
export function setWriter(writer: TranslateState['writer']): void {
  set({ writer });
  rebuild();
}
export const setTab = (tab: Tab): void => set({ tab });
export const setPane = (pane: 'draft' | 'plain'): void => set({ pane });
export const setCardOpen = (cardOpen: boolean): void => set({ cardOpen });
export const toggleMarks = (): void => set(({ marksHidden }) => ({ marksHidden: !marksHidden }));

/** Explanations in brackets, or in a list at the end: a setting, for it is a matter of taste and not of the message. */
export const toggleWordsUsed = (): void =>
  void changeSettings({ wordsUsed: useApp.getState().settings.wordsUsed !== true });

export function select(selected: string | null): void {
  settle();
  const { draft, model } = get();
  const next = marked(draft, model, selected);
  const tab =
    selected === null
      ? {}
      : { tab: model.marks.some(({ id }) => id === selected) ? ('unknown' as const) : ('changes' as const) };
  set({ selected, draft: next, ...tab });
  draftView?.updateState(next);
}

export const selectedChange = ({ model, selected }: TranslateState): Change | undefined =>
  model.changes.find((change) => change.id === selected);
export const groupOf = (model: Model, change: Change | undefined): ChangeGroup | undefined =>
  change && model.groups.find((group) => group.changes.some(({ id }) => id === change.id));
export const isEmpty = ({ draft }: TranslateState): boolean =>
  draft.doc.textContent.trim() === '' && draft.doc.childCount === 1;
