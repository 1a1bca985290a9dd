/** A change typed into the plain version, taken back to the place of the draft that it belongs to. */
import type { Node } from 'prosemirror-model';
import { take } from './decide.ts';
import type { Decisions } from './model/decisions.ts';
import type { Change, Model } from './model/types.ts';
import { newId, useTranslate } from './store.ts';

let lastTyped: Decisions | null = null;

const WORD = /[\p{L}\p{N}'’-]/u;

/**
 * Turns the difference between the shown plain version and what the person made of it into a decision. False when it splits or joins
 * paragraphs (structure is changed in the draft) or reaches into the list of words used.
 */
export function ownEdit(model: Model, edited: Node): boolean {
  const from = model.plain.content.findDiffStart(edited.content);
  if (from === null) return true;
  let { a, b } = model.plain.content.findDiffEnd(edited.content) ?? { a: from, b: from };
  const overlap = from - Math.min(a, b);
  if (overlap > 0) {
    a += overlap;
    b += overlap;
  }
  // The list of words used follows from the changes.
  if (Math.max(from, a) > model.listFrom) return false;
  const place = model.plain.resolve(from);
  const after = edited.resolve(Math.min(from, edited.content.size));
  const blockStart = place.start();
  if (!place.parent.isTextblock || !after.parent.isTextblock || a > place.end() || b > after.end()) return false;
  const here = model.changes.filter((change) => change.plainFrom >= blockStart && change.plainTo <= place.end());
  const [start, end] = wholeWords(place.parent, from - blockStart, a - blockStart, blockStart, here);
  const text = edited.textBetween(blockStart + start, blockStart + end + (b - a), '\n', '\n');
  const touched = here.filter(({ plainFrom, plainTo, edit }) =>
    edit === null
      ? plainTo >= blockStart + start && plainFrom <= blockStart + end
      : plainTo > blockStart + start && plainFrom < blockStart + end,
  );
  const draftFrom = toDraft(model, blockStart + start);
  const draftTo = toDraft(model, blockStart + end);
  const before = model.doc.textBetween(draftFrom, draftTo, '\n', '\n');
  const { decisions, positions } = useTranslate.getState();
  const own = touched.filter(({ edit }) => edit === null).map(({ key }) => key);
  const id = own[0] ?? newId();
  const rest = decisions.own.filter((one) => !own.includes(one.id));
  const next = before === text ? rest : [...rest, { id, before, after: text }];
  // Letters typed one after the other are one step of the undo stack.
  const joined = decisions === lastTyped && own.length === 1;
  take({ ...decisions, own: next }, new Map(positions).set(id, { from: draftFrom, to: draftTo }), joined);
  lastTyped = useTranslate.getState().decisions;
  return true;
}

/** Widens a range to whole words and whole changes, so that the change reads well in the list. */
function wholeWords(
  block: Node,
  from: number,
  to: number,
  blockStart: number,
  changes: readonly Change[],
): [number, number] {
  const text = block.textBetween(0, block.content.size, '\n', '\n');
  let [start, end] = [from, to];
  for (let again = true; again; ) {
    again = false;
    while (
      start > 0 &&
      WORD.test(text[start - 1] ?? '') &&
      !changes.some(({ plainTo }) => plainTo === blockStart + start)
    )
      start -= 1;
    while (
      end < text.length &&
      WORD.test(text[end] ?? '') &&
      !changes.some(({ plainFrom }) => plainFrom === blockStart + end)
    )
      end += 1;
    for (const { plainFrom, plainTo, edit } of changes) {
      const [left, right] = [plainFrom - blockStart, plainTo - blockStart];
      // Next to a change made by hand, typing goes on with it.
      const touches = edit === null ? left <= end && right >= start : left < end && right > start;
      if (touches && (left < start || right > end)) {
        start = Math.min(start, left);
        end = Math.max(end, right);
        again = true;
      }
    }
  }
  return [start, end];
}

/** A position of the plain version that is not inside a change, in the draft. */
function toDraft(model: Model, position: number): number {
  let shift = 0;
  for (const change of model.changes) {
    if (change.plainTo > position) break;
    shift = change.to - change.plainTo;
  }
  return position + shift;
}
