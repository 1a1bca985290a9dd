/**
 * A text as bytes, one a UTF-16 unit: reading them takes two thirds of the time of reading a string's units, and whoever looks for words reads
 * every one.
 */

/** Both runtimes have it; ECMAScript does not name it. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Stands for every unit that is not ASCII. */
export const BEYOND_ASCII = 128;

const encoder = new TextEncoder();

/** A whole text; the byte at an offset is that of the unit there. */
export function asciiOf(text: string): Uint8Array {
  const bytes = encoder.encode(text);
  if (bytes.length === text.length) return bytes;
  // UTF-8 has two or three bytes for a unit, four for a pair of them: never fewer than units, so that the same room does.
  let unit = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] as number;
    if (byte < BEYOND_ASCII) {
      bytes[unit++] = byte;
      i++;
      continue;
    }
    bytes[unit++] = BEYOND_ASCII;
    if (byte >= 0xf0) bytes[unit++] = BEYOND_ASCII;
    i += byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
  }
  return bytes.subarray(0, unit);
}

/** Kept from one part to the next, unless a part is so long that it would hold on to too much memory. */
let room = new Uint8Array(1024);
const MOST_ROOM = 64 * 1024;

/** The part of a text from `from` to `to`, from byte 0 on; to be read before the next part is asked for. */
export function copyAscii(text: string, from: number, to: number): Uint8Array {
  const length = to - from;
  if (length > room.length && length <= MOST_ROOM) room = new Uint8Array(MOST_ROOM);
  const out = length <= room.length ? room : new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(from + i);
    out[i] = c < BEYOND_ASCII ? c : BEYOND_ASCII;
  }
  return out;
}
