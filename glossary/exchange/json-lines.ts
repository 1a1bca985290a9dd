/** Where in a JSON text each concept stands, for messages: `JSON.parse` does not tell. The text must be valid JSON. */

const QUOTE = 34;
const BACKSLASH = 92;
const OPENS = '[{';
const CLOSES = ']}';

/** The lines, from 1, on which the items of the list begin: the outermost list, or the one called `concepts` in the outermost mapping. */
export function linesOfItems(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  /** How deep the list's items stand; 0 until it is found. */
  let inside = 0;
  let expected = false;
  let key = '';
  for (let at = 0; at < text.length; at++) {
    const c = text[at] ?? '';
    if (c === '\n') line++;
    if (/\s/.test(c)) continue;
    if (depth === inside && inside > 0 && expected && c !== ']') {
      lines.push(line);
      expected = false;
    }
    if (c === '"') {
      const start = at + 1;
      for (at++; at < text.length && text.charCodeAt(at) !== QUOTE; at++) if (text.charCodeAt(at) === BACKSLASH) at++;
      if (depth === 1) key = text.slice(start, at);
    } else if (OPENS.includes(c)) {
      depth++;
      if (c === '[' && inside === 0 && (depth === 1 || (depth === 2 && key === 'concepts'))) {
        inside = depth;
        expected = true;
      }
    } else if (CLOSES.includes(c)) {
      if (depth-- === inside) return lines;
    } else if (c === ',' && depth === inside) expected = true;
  }
  return lines;
}
