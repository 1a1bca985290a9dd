/** The marks in both panes. Each state differs by its line, not by its colour alone; screen readers get it as a word. */
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Change, Mark, Model } from '../model/types.ts';

const key = new PluginKey<DecorationSet>('marks');

/** Keeps the decorations; they move along with the text until the next ones are set. */
export const marksPlugin = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) =>
        (tr.getMeta(key) as DecorationSet | undefined) ?? (tr.docChanged ? set.map(tr.mapping, tr.doc) : set),
    },
    props: { decorations: (state) => key.getState(state) },
  });

export const marksKey = key;

const unknownLabel = (mark: Mark): string =>
  mark.finding.kind === 'unknown-acronym' ? `${mark.word}, unknown` : `${mark.word}, not a clear date`;

export function draftDecorations(doc: Node, model: Model, selected: string | null): DecorationSet {
  const list = [
    ...model.changes.map((change) =>
      Decoration.inline(change.from, change.to, {
        class: `mark mark-${change.state}${selected === change.id ? ' mark-selected' : ''}`,
        'data-mark': change.id,
      }),
    ),
    ...model.marks
      .filter(({ covered }) => !covered)
      .map((mark) =>
        Decoration.inline(mark.from, mark.to, {
          class: `mark mark-unknown${selected === mark.id ? ' mark-selected' : ''}`,
          'data-mark': mark.id,
        }),
      ),
  ];
  return DecorationSet.create(doc, list);
}

const label = (change: Change): string => {
  if (change.listed !== null) return `${change.before}, explained at the end`;
  if (change.state === 'choice') return `${change.before}, needs your choice`;
  if (change.state === 'kept') return `${change.before}, kept`;
  return change.after === '' ? `${change.before} removed` : `${change.after}, was ${change.before}`;
};

/** In the plain version the marks are buttons, one of them in the tab order. */
export function plainDecorations(
  doc: Node,
  model: Model,
  selected: string | null,
  hidden: boolean,
  editing = false,
): DecorationSet {
  if (hidden) return DecorationSet.empty;
  const all = [
    ...model.changes.map(({ id, state, plainFrom, plainTo, ...change }) => ({
      id,
      kind: state as string,
      from: plainFrom,
      to: plainTo,
      name: label({ id, state, plainFrom, plainTo, ...change }),
    })),
    ...model.marks
      .filter(({ covered }) => !covered)
      .map((mark) => ({
        id: mark.id,
        kind: 'unknown',
        from: mark.plainFrom,
        to: mark.plainTo,
        name: unknownLabel(mark),
      })),
  ].sort((a, b) => a.from - b.from);
  const inTabOrder = all.some(({ id }) => id === selected) ? selected : all[0]?.id;
  const list = all
    .filter(({ from, to }) => to > from)
    .map(({ id, kind, from, to, name }) =>
      // Where the text can be typed into, a button inside it would catch the caret.
      Decoration.inline(
        from,
        to,
        editing
          ? { class: `mark mark-${kind}`, 'data-mark': id }
          : {
              nodeName: 'span',
              role: 'button',
              tabindex: id === inTabOrder ? '0' : '-1',
              'aria-label': name,
              'aria-pressed': String(id === selected),
              class: `mark mark-${kind}${id === selected ? ' mark-selected' : ''}`,
              'data-mark': id,
            },
      ),
    );
  return DecorationSet.create(doc, list);
}
