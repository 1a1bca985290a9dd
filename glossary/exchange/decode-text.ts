/** Bytes <-> text. Both runtimes have the decoder; only their type libraries differ, so the little that is used is declared here. */
import type { Problem } from '../concept.ts';
import { failed, noticed } from './exchange.ts';

declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean; readonly ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** With the mark by which Excel knows UTF-8. */
export const utf8WithMark = (text: string): Uint8Array => utf8(`\uFEFF${text}`);

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * UTF-8, or UTF-16 by its mark or by its zero bytes; anything else is read as Windows-1252, what older Excel writes, and that is said.
 * @param declared the encoding that the file names itself (XML).
 */
export function decodeText(
  bytes: Uint8Array,
  declared?: string,
): { readonly text?: string; readonly problems: readonly Problem[] } {
  const [a, b] = bytes;
  const utf16 = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : guessUtf16(bytes);
  if (utf16 !== undefined) {
    const text = decodeAs(utf16, bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1));
    return text === undefined
      ? { problems: [failed('wrong-encoding', { encoding: 'UTF-16' })] }
      : { text, problems: [] };
  }
  if (bytes.subarray(0, 100_000).includes(0)) return { problems: [failed('binary-file')] };
  const named = declared === undefined || /^utf-?8$/i.test(declared) ? undefined : decodeAs(declared, bytes);
  if (named !== undefined) return { text: named, problems: [] };
  const text = decodeAs('utf-8', bytes);
  if (text !== undefined) return { text, problems: [] };
  if (declared !== undefined) return { problems: [failed('wrong-encoding', { encoding: declared.slice(0, 40) })] };
  const western = decodeAs('windows-1252', bytes);
  return western === undefined
    ? { problems: [failed('wrong-encoding', { encoding: 'UTF-8' })] }
    : { text: western, problems: [noticed('encoding-assumed', { encoding: 'Windows-1252' })] };
}

/** English text in UTF-16 has a zero in every second byte. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 200);
  if (head.length < 4) return undefined;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length * 0.4 && even === 0) return 'utf-16le';
  if (even > head.length * 0.4 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Characters that XML 1.0 cannot hold: control characters, lone surrogates and two non-characters. */
const NOT_IN_XML = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
export const withoutControls = (text: string): string => text.replace(NOT_IN_XML, '');
