/** Spreadsheets and people who fill them begin each cell with a capital; put into a sentence, such a wording looks wrong. */

const STARTS_CAPITAL = /^\p{Lu}\p{Ll}/u;
const STARTS_LETTER = /^\p{L}/u;
const MIN_CELLS = 3;
const MOST = 0.9;

/**
 * Whether nearly all cells of a column begin with a capital although they are no names or acronyms.
 * @returns the cells in the case of a running text and how many changed, or undefined where the column is fine.
 */
export function lowerInitials(
  cells: readonly string[],
): { readonly cells: readonly string[]; readonly count: number; readonly example: string } | undefined {
  const words = cells.filter((cell) => STARTS_LETTER.test(cell) && !/^\p{Lu}+\b/u.test(cell));
  const capital = words.filter((cell) => STARTS_CAPITAL.test(cell));
  if (capital.length < MIN_CELLS || capital.length < words.length * MOST) return undefined;
  const lowered = cells.map(lowerInitial);
  const changed = cells.filter((cell, i) => cell !== lowered[i]);
  return changed.length === 0 ? undefined : { cells: lowered, count: changed.length, example: changed[0] ?? '' };
}

/** "Landing page" -> "landing page"; "Google Ads", "iPhone" and "CRM" stay. */
const lowerInitial = (cell: string): string =>
  STARTS_CAPITAL.test(cell) && !/\p{Lu}/u.test(cell.slice(1)) ? cell.slice(0, 1).toLowerCase() + cell.slice(1) : cell;
