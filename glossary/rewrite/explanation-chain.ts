/** How explanations stand beside each other. */
import type { Change } from './place.ts';

/** Two explanations in a row ("load balancer (...) pool (...)") cannot be read: the second is only offered. */
export function isCrowded(last: Change | undefined, next: Change): boolean {
  const { composed, place } = next;
  if (composed.kind !== 'explain') return false;
  const { text } = place.part.analysis;
  const before = text.slice(Math.max(0, composed.start - 24), composed.start);
  if (/\)[ \u00a0]+$/.test(before) && !LIST_NUMBER.test(before)) return true;
  if (!last || last.place.part !== place.part || last.composed.kind !== 'explain' || !last.applied) return false;
  return /^[ \u00a0]+$/.test(text.slice(last.composed.end, composed.start));
}

/** "1) CPL": no bracket. */
const LIST_NUMBER = /(?:^|[\s,;:])(?:\d{1,2}|[a-z])\)[ \u00a0]+$/i;

/** "SPF/DKIM": explanations of terms joined by a slash stand together behind the last, each with its name. */
export function chain(last: Change | undefined, next: Change): Change | undefined {
  if (
    !last ||
    next.composed.kind !== 'explain' ||
    last.composed.kind !== 'explain' ||
    last.place.part !== next.place.part ||
    !last.applied ||
    !next.applied
  )
    return undefined;
  const { text } = next.place.part.analysis;
  const { start } = last.composed;
  const { end } = next.composed;
  const joint = text.slice(last.composed.end, next.composed.start);
  if (!/^ ?[/&+] ?$/.test(joint)) return undefined;
  const bracket = / \((.*)\)$/s;
  const one = bracket.exec(last.composed.after)?.[1];
  const two = bracket.exec(next.composed.after)?.[1];
  if (one === undefined || two === undefined) return undefined;
  const lastName = text.slice(start, last.composed.end);
  const named = lastName.includes(joint.trim()) ? one : `${lastName}: ${one}`;
  const after = `${text.slice(start, end)} (${named}; ${text.slice(next.composed.start, end)}: ${two})`;
  return { place: last.place, composed: { start, end, after, kind: 'explain' }, applied: true, chained: true };
}
