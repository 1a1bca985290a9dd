/** Edits -> text, and how much of a message was and is unclear. */
import type { Clarity, Edit, Finding } from '../results.ts';

/** The text with the applied edits in it. Edits are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Pick<Edit, 'start' | 'end' | 'after'>[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (let i = 0; i < edits.length; i++) {
    const { start, end, after } = edits[i] as (typeof edits)[number];
    pieces.push(text.slice(at, start), after);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

export const clarityOf = (edits: readonly Pick<Edit, 'applied'>[], findings: readonly Finding[]): Clarity => {
  const unknown = findings.filter((f) => f.kind === 'unknown-acronym').length;
  const open = edits.filter((e) => !e.applied).length;
  return { unclearBefore: edits.length + unknown, unclearAfter: open + unknown };
};
