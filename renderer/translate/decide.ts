/** What a person can decide about changes, each with undo. */
import { announce, changeSettings, useApp } from '../state/app.ts';
import type { Choice, Decisions, Positions } from './model/decisions.ts';
import type { Change, ChangeGroup } from './model/types.ts';
import { groupOf, newId, rebuild, select, selectedChange, settle, useTranslate } from './store.ts';

const { getState: get, setState: set } = useTranslate;

/** Takes the next decisions; the ones before go onto the undo stack. */
export function take(next: Decisions, positions: Positions = get().positions, join = false): void {
  set(({ decisions, past }) => ({ decisions: next, positions, past: join ? past : [...past, decisions], future: [] }));
  rebuild();
}

/** One choice for a term: everywhere, or only at this place. */
export function decide(change: Change, choice: Choice, scope: 'all' | 'here' = 'all'): void {
  const { decisions, positions } = get();
  if (change.edit === null) {
    rejectOwn(change);
    return;
  }
  const others = decisions.places.filter(
    (place) => !isAt(positions, place.id, change) && (scope === 'here' || place.key !== change.key),
  );
  if (scope === 'all' && !change.onlyHere) {
    take({ ...decisions, terms: { ...decisions.terms, [change.key]: choice }, places: others });
    return;
  }
  takeHere(change, choice, decisions);
}

/** The choice made for all places now holds for this one only; the others are as the engine proposes. */
export function onlyHere(change: Change): void {
  const { decisions } = get();
  if (change.choice === null) return;
  const { [change.key]: _gone, ...terms } = decisions.terms;
  takeHere(change, change.choice, { ...decisions, terms });
}

function takeHere({ from, key, edit, ...change }: Change, choice: Choice, decisions: Decisions): void {
  if (edit === null) return;
  const { positions } = get();
  const id = newId();
  const start = from + (edit.term.start - edit.start);
  const moved = new Map(positions).set(id, { from: start, to: start + (edit.term.end - edit.term.start) });
  const rest = decisions.places.filter((place) => !isAt(positions, place.id, { from, to: change.to }));
  take({ ...decisions, places: [...rest, { id, key, choice }] }, moved);
}

const isAt = (positions: Positions, id: string, change: Pick<Change, 'from' | 'to'>): boolean => {
  const at = positions.get(id);
  return at !== undefined && at.from >= change.from && at.from < Math.max(change.to, change.from + 1);
};

function rejectOwn(change: Change): void {
  const { decisions } = get();
  take({ ...decisions, own: decisions.own.filter(({ id }) => id !== change.key) });
}

/** Back to what the engine proposed. */
export function clearChoice(change: Change): void {
  const { decisions, positions } = get();
  const { [change.key]: _gone, ...terms } = decisions.terms;
  take({
    ...decisions,
    terms,
    places: decisions.places.filter(({ id, key }) => key !== change.key && !isAt(positions, id, change)),
  });
}

/** Found good: ticked off, and on to the next. */
export function accept(group: ChangeGroup): void {
  const { decisions } = get();
  if (!decisions.seen.includes(group.key) && group.state !== 'choice')
    take({ ...decisions, seen: [...decisions.seen, group.key] });
}
export function acceptAll(): void {
  const { decisions, model } = get();
  const keys = model.groups.filter(({ state }) => state !== 'choice').map(({ key }) => key);
  take({ ...decisions, seen: [...new Set([...decisions.seen, ...keys])] });
  announce('All changes marked OK');
}

export function ignoreWord(word: string): void {
  const { decisions } = get();
  take({ ...decisions, ignored: [...decisions.ignored, word] });
  announce(`${word} is left alone in this message`);
}

/** Standing rules, kept in the settings: for every message from now on. */
export async function always(change: Change, choice: Choice): Promise<void> {
  const rule =
    choice.type === 'keep'
      ? { term: change.key, keep: true }
      : choice.type === 'own'
        ? { term: change.key, wording: choice.text }
        : { term: change.key, concept: choice.concept };
  const rest = useApp.getState().settings.always.filter(({ term }) => term !== change.key);
  decide(change, choice);
  await changeSettings({ always: [...rest, rule] });
  rebuild();
  announce(choice.type === 'keep' ? `${change.before} will never be changed` : `Always used for ${change.before}`);
}

export function undoDecision(): void {
  const { past, decisions, future } = get();
  const last = past.at(-1);
  if (last === undefined) {
    announce('Nothing to undo');
    return;
  }
  set({ decisions: last, past: past.slice(0, -1), future: [decisions, ...future] });
  rebuild();
  announce('Decision undone');
}
export function redoDecision(): void {
  const { past, decisions, future } = get();
  const next = future[0];
  if (next === undefined) {
    announce('Nothing to redo');
    return;
  }
  set({ decisions: next, past: [...past, decisions], future: future.slice(1) });
  rebuild();
  announce('Decision taken again');
}

/**
 * Selects the next or previous change and says it; `from` the text, the one that is selected already. There is no wrap: the end is said.
 */
export function step(by: 1 | -1, from: 'text' | 'review' = 'review'): Change | null {
  settle();
  const state = get();
  const { groups } = state.model;
  const current = groupOf(state.model, selectedChange(state));
  const at = current === undefined ? -1 : groups.indexOf(current);
  const index = current !== undefined && from === 'text' ? at : current === undefined && by === -1 ? -1 : at + by;
  const change = groups[index]?.changes[0];
  if (change === undefined) {
    announce(groups.length === 0 ? 'No changes' : by === 1 ? 'No more changes' : 'This is the first change');
    return null;
  }
  select(change.id);
  announce(`Change ${index + 1} of ${groups.length}: ${spoken(change)}`);
  return change;
}

/** Selects the unknown word after the selected one, or the first, and says it; null where there is none. */
export function nextUnknown(): string | null {
  settle();
  const { model, selected } = get();
  const words = model.marks.filter((mark, index) => model.marks.findIndex(({ word }) => word === mark.word) === index);
  const at = words.findIndex(({ id }) => id === selected);
  const next = words[at + 1];
  if (next === undefined) {
    announce(words.length === 0 ? 'No unknown words' : 'No more unknown words');
    return null;
  }
  select(next.id);
  announce(`Unknown ${at + 2} of ${words.length}: ${next.word}`);
  return next.id;
}

const spoken = (change: Change): string =>
  change.state === 'choice'
    ? `${change.before} needs your choice`
    : change.state === 'kept'
      ? `${change.before} is kept`
      : change.after === ''
        ? `${change.before} is removed`
        : change.listed !== null
          ? `${change.before} is explained at the end`
          : `${change.before} becomes ${change.after}`;
