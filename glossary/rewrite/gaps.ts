/** What may stand between the words of a term. */

/** Single characters that may part two words of a term. */
export const SIMPLE_GAP = new Set(' -\n\t\u00a0\u202f/.&\u2010\u2011=+:;_@'.split('').map((c) => c.charCodeAt(0)));
/** "must have", "by line", "go to people" are everyday words; "must-have" and "go-to people" are not. */
export const OPEN_FORMS = new Set('must by to go be do all any so a an i'.split(' '));
export const gapIsOpen = (text: string, from: number, to: number): boolean => /^\s+$/.test(text.slice(from, to));

/** Whether the gap found in a text may stand for the one the term is written with; between figures only the same one may. */
export function gapFits(wanted: string, gap: string, digits: boolean): boolean {
  if (wanted === gap) return true;
  // "event_id": inside a word it is no mark.
  if (digits || gap === '_') return false;
  const open = /^[\s\u00a0*_~\](]|^[-‐‑](?:[ \t]*\r?\n[ \t]*)?$/.test(gap);
  if (/^[\s\u00a0-]$/.test(wanted) || wanted === '') return open;
  if (wanted === '/') return open || /^ ?\/ ?$/.test(gap);
  if (wanted === '.') return open || gap === '. ';
  if (wanted === ', ') return open || gap.trim() === ',';
  if (wanted === '&') return /^ ?& ?$/.test(gap);
  return gap.trim().replace('’', "'") === wanted.trim();
}

/** "governance, risk, and compliance": the comma before the last of a list that the term writes without one. */
export const isSerialComma = (gap: string, wanted: readonly string[]): boolean =>
  /^,\s+$/.test(gap) && wanted.includes(', ');
