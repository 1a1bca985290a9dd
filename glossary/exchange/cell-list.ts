/** Several values in one cell of a spreadsheet, readable by people, and back without loss. */

/**
 * `one; two`. A list whose items would be cut wrongly on the way back is written as JSON instead.
 * @returns '' for an empty list.
 */
export function joinCell(items: readonly string[]): string {
  const joined = items.join('; ');
  const back = splitCell(joined);
  return back.length === items.length && back.every((item, i) => item === items[i]) ? joined : JSON.stringify(items);
}

/** Items apart by semicolons or line breaks; bars are taken too where there is neither. */
export function splitCell(cell: string): string[] {
  const json = cell.startsWith('["') ? fromJson(cell) : undefined;
  if (json) return json;
  const cut = /[;\n\r]/.test(cell) ? /[;\n\r]+/ : /\|/;
  return cell
    .split(cut)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function fromJson(cell: string): string[] | undefined {
  const value = parseJson(cell);
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

/** The JSON value, or undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
