/**
 * Words of a change that stand further on. "Deploy the hotfix" -> "put the urgent repair live": where the object holds terms of its own, the verb's
 * words on both sides of it and the changes inside become one change; so do a term, its group of nouns and the explanation behind them.
 */
import { endsOpen } from '../english/ends-open.ts';
import type { Composed, Tail } from './compose.ts';
import type { Change } from './place.ts';

/** Changes in the order of the text, the last words of each now where they belong. */
export function withTails(changes: readonly Change[]): readonly Change[] {
  let first = 0;
  while (first < changes.length && !changes[first]?.composed.tail) first++;
  if (first === changes.length) return changes;
  const out: Change[] = [];
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i] as Change;
    if (!change.composed.tail) out.push(change);
    else {
      const inside = insideOf(change, changes, i + 1);
      if (inside) i += inside.length;
      if (inside) out.push(merged(change, inside));
      else if (change.composed.tail.until !== undefined || change.composed.tail.whole) continue;
      // "increase the sending from bit by bit our own address": the words cannot stand together, so the verb stays.
      else if (change.composed.tail.words.trim() === '' || !endsOpen(change.composed.after)) out.push(shifted(change));
    }
  }
  return out;
}

/** The changes inside the object; undefined where one of them reaches out of it. */
function insideOf(
  { place, composed, applied }: Change,
  changes: readonly Change[],
  from: number,
): Change[] | undefined {
  const at = composed.tail?.at ?? 0;
  const out: Change[] = [];
  for (let i = from; i < changes.length; i++) {
    const next = changes[i] as Change;
    if (next.place.part !== place.part || next.composed.start >= at) break;
    const ends = next.composed.end <= at || bearsBefore(next, at, composed.kind);
    const isInside = ends && next.composed.start >= composed.end && !next.composed.tail;
    // A question gives way to the verb anyhow, but to no explanation.
    if (next.applied ? !isInside : composed.kind === 'explain') return undefined;
    // Two brackets behind one group cannot be read.
    if (composed.kind === 'explain' && next.composed.kind === 'explain' && !composed.tail?.whole) return undefined;
    out.push(next);
  }
  return applied ? out : undefined;
}

/** "the non-brand traffic is" -> "the non-brand visitors (...) are": the group ends with a term whose verb follows it. */
const bearsBefore = ({ place, composed }: Change, at: number, kind: Composed['kind']): boolean =>
  kind === 'explain' && composed.verb !== undefined && place.found.end === at;

function merged(change: Change, inside: readonly Change[]): Change {
  const { composed, place } = change;
  const { text } = place.part.analysis;
  const tail = composed.tail as Tail;
  let after = composed.after;
  let from = composed.end;
  for (const { composed: inner, applied } of inside) {
    // A question inside would leave the verb without its last words: what the author wrote stays there.
    if (!applied) continue;
    after += text.slice(from, inner.start) + inner.after;
    from = inner.end;
  }
  const verb = from > tail.at ? (inside.at(-1)?.composed.verb ?? '') : '';
  after = after.slice(0, after.length - verb.length) + text.slice(from, tail.at) + tail.words + verb;
  const end = tail.until ?? Math.max(from, tail.at);
  return {
    ...change,
    composed: { start: composed.start, end, after, kind: composed.kind },
    chained: inside.length > 0 || tail.until !== undefined,
  };
}

/** "put live the landing page": the words stand together, before an object that a change reaches out of. */
export const shifted = (change: Change): Change => {
  const { start, end, after, kind, tail } = change.composed;
  return {
    ...change,
    composed: { start, end, after: tail?.instead ?? after + (tail?.otherwise ?? tail?.words ?? ''), kind },
  };
};
