/** Typed columns that grow, and postings grouped by key: what the index is made of, so that it is small, loads as bytes and never scans objects. */

export class Column<A extends Uint8Array | Uint16Array | Uint32Array> {
  private values: A;
  length = 0;
  constructor(empty: A) {
    this.values = empty;
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new (this.values.constructor as new (n: number) => A)(Math.max(256, this.length * 2));
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }

  at(i: number): number {
    return this.values[i] as number;
  }

  /** What was pushed; shares its memory with the column. */
  view(): A {
    return this.values.subarray(0, this.length) as A;
  }

  /** What was pushed, in memory of its own. */
  done(): A {
    return this.values.slice(0, this.length) as A;
  }
}

export const column8 = (): Column<Uint8Array> => new Column(new Uint8Array(256));
export const column16 = (): Column<Uint16Array> => new Column(new Uint16Array(256));
export const column32 = (): Column<Uint32Array> => new Column(new Uint32Array(256));

/** `values[start[k] .. start[k + 1])` belong to key k, in the order in which they were added. */
export interface Postings {
  readonly start: Uint32Array;
  readonly values: Uint32Array;
}

/** Groups `values` by `keys` with a counting sort; `beside` goes along into `besideTo`. */
export function group(
  keys: ArrayLike<number>,
  values: ArrayLike<number>,
  keyCount: number,
  beside?: Uint8Array,
  besideTo?: Uint8Array,
): Postings {
  const start = new Uint32Array(keyCount + 1);
  for (let i = 0; i < keys.length; i++) {
    const k = (keys[i] as number) + 1;
    start[k] = (start[k] as number) + 1;
  }
  for (let k = 0; k < keyCount; k++) start[k + 1] = (start[k + 1] as number) + (start[k] as number);
  const next = start.slice(0, keyCount);
  const grouped = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i] as number;
    const at = next[k] as number;
    next[k] = at + 1;
    grouped[at] = values[i] as number;
    if (beside && besideTo) besideTo[at] = beside[i] as number;
  }
  return { start, values: grouped };
}

export const GRAMS = 1 << 15;
/** Five bits for each unit; units beyond a-z share some of them, which only makes candidates less exact. */
const small = (c: number): number => (c >= 97 && c <= 122 ? c - 96 : c >= 48 && c <= 57 ? 27 + ((c - 48) & 3) : 31);

/** The trigrams of a key as numbers below GRAMS: two blanks in front, one behind. */
export function gramsOf(units: Uint16Array, from: number, to: number, out: number[]): number[] {
  out.length = 0;
  let a = 0;
  let b = 0;
  for (let i = from; i < to; i++) {
    const c = small(units[i] as number);
    out.push((a << 10) | (b << 5) | c);
    a = b;
    b = c;
  }
  out.push((a << 10) | (b << 5));
  return out;
}
