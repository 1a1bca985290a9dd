/** Edits -> text, and how much of a message was and is unclear. */
import type { Clarity, Edit, Finding } from '../results.ts';
import { emptyList } from './empty-list.ts';

/** The text with the applied edits in it. Edits are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Pick<Edit, 'start' | 'end' | 'after'>[]): string {
  const pieces = emptyList<string>(edits.length * 2 + 1);
  let at = 0;
  for (let i = 0; i < edits.length; i++) {
    const { start, end, after } = edits[i] as (typeof edits)[number];
    pieces[i * 2] = text.slice(at, start);
    pieces[i * 2 + 1] = after;
    at = end;
  }
  pieces[edits.length * 2] = text.slice(at);
  return pieces.join('');
}

export const clarityOf = (edits: readonly Pick<Edit, 'applied'>[], findings: readonly Finding[]): Clarity => {
  const unknown = findings.filter((f) => f.kind === 'unknown-acronym').length;
  const open = edits.filter((e) => !e.applied).length;
  return { unclearBefore: edits.length + unknown, unclearAfter: open + unknown };
};
