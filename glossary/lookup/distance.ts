/** Edit distance where two swapped letters count as one mistake (optimal string alignment), with a limit, on UTF-16 units. */

const ROOM = 160;
let before = new Int32Array(ROOM);
let above = new Int32Array(ROOM);
let row = new Int32Array(ROOM);

/** Distance of the query to the best beginning of the name, from the last call of `distance`. */
export let prefixDistance = 0;

/**
 * The distance of `a[0..n)` to `b[from..to)`, at most `max + 1`. Only a band of `max` cells beside the diagonal is filled, so the cost
 * is about n * (2 max + 1).
 */
export function distance(a: Uint16Array, n: number, b: Uint16Array, from: number, to: number, max: number): number {
  const far = max + 1;
  const length = to - from;
  prefixDistance = far;
  if (n >= ROOM - 8 || n - length > max) return far;
  const m = Math.min(length, n + max);
  for (let j = 0; j <= Math.min(m, far); j++) above[j] = j;
  for (let i = 1; i <= n; i++) {
    const left = Math.max(1, i - max);
    const right = Math.min(m, i + max);
    row[left - 1] = left === 1 ? i : far;
    let best = row[left - 1] as number;
    const ai = a[i - 1] as number;
    const previous = i > 1 ? (a[i - 2] as number) : -1;
    for (let j = left; j <= right; j++) {
      const bj = b[from + j - 1] as number;
      let v = (above[j - 1] as number) + (ai === bj ? 0 : 1);
      const up = j < i + max ? (above[j] as number) + 1 : far;
      if (up < v) v = up;
      const side = (row[j - 1] as number) + 1;
      if (side < v) v = side;
      if (j > 1 && i > 1 && previous === bj && ai === (b[from + j - 2] as number)) {
        const swap = (before[j - 2] as number) + 1;
        if (swap < v) v = swap;
      }
      if (v > far) v = far;
      row[j] = v;
      if (v < best) best = v;
    }
    if (right < m) row[right + 1] = far;
    if (best > max) return far;
    const spare = before;
    before = above;
    above = row;
    row = spare;
  }
  for (let j = Math.max(0, n - max); j <= m; j++)
    if ((above[j] as number) < prefixDistance) prefixDistance = above[j] as number;
  return length <= n + max ? (above[m] as number) : far;
}

/** The units of a text, for `distance`. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** The distance of two words, at most `max + 1`. */
export function wordDistance(a: string, b: string, max: number): number {
  const units = unitsOf(b);
  return distance(unitsOf(a), a.length, units, 0, units.length, max);
}
