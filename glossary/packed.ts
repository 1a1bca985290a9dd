/** Columns of numbers as one run of bytes and back: what the build makes ready, loaded without being read. */

export type Column = Int32Array | Uint8Array;

const FORMAT = 0x7b1d0002;
/** Of a column in the head: its length in bytes, and 1 where it holds 32-bit numbers. */
const HEAD = 2;

export function pack(columns: readonly Column[]): Uint8Array {
  const head = new Int32Array(2 + columns.length * HEAD);
  head[0] = FORMAT;
  head[1] = columns.length;
  let size = head.byteLength;
  columns.forEach((column, i) => {
    head[2 + i * HEAD] = column.byteLength;
    head[3 + i * HEAD] = column instanceof Int32Array ? 1 : 0;
    size += aligned(column.byteLength);
  });
  const bytes = new Uint8Array(size);
  bytes.set(new Uint8Array(head.buffer));
  let at = head.byteLength;
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += aligned(column.byteLength);
  }
  return bytes;
}

/** The columns as views of the bytes; undefined where the bytes are damaged, or another version's. */
export function unpack(bytes: Uint8Array): Column[] | undefined {
  // Columns of 32-bit numbers are views of the buffer, which must begin where they expect it.
  const whole = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const { buffer, byteOffset, byteLength } = whole;
  if (byteLength < 8) return undefined;
  const numbers = (at: number, count: number): Int32Array => new Int32Array(buffer, byteOffset + at, count);
  const [format, count = 0] = numbers(0, 2);
  let at = 8 + count * HEAD * 4;
  if (format !== FORMAT || count < 0 || at > byteLength) return undefined;
  const head = numbers(8, count * HEAD);
  const columns: Column[] = [];
  for (let i = 0; i < count; i++) {
    const size = head[i * HEAD] as number;
    if (size < 0 || at + size > byteLength) return undefined;
    columns.push(head[i * HEAD + 1] === 1 ? numbers(at, size >> 2) : whole.subarray(at, at + size));
    at += aligned(size);
  }
  return columns;
}

const aligned = (n: number): number => (n + 3) & ~3;

/** JSON in plain ASCII: every layer can turn its bytes back into text. */
export function jsonBytes(value: unknown): Uint8Array {
  const text = JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

export function jsonOf(bytes: Uint8Array): unknown {
  let text = '';
  // Not by spreading, which would go through the bytes one by one.
  for (let i = 0; i < bytes.length; i += 8192)
    text += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(i, i + 8192));
  return JSON.parse(text);
}
