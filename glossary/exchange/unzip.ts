/** A zip's parts, none larger than it says and all together within bounds: a small file may unfold into gigabytes. */
import { unzipSync } from 'fflate';
import type { Problem } from '../concept.ts';
import { failed, LIMITS } from './exchange.ts';

/** @param wanted the names of the parts that are unpacked; nothing else is. */
export function unzipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): { readonly parts: Readonly<Record<string, Uint8Array>> } | { readonly problem: Problem } {
  let size = 0;
  let count = 0;
  let tooLarge = false;
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (++count > LIMITS.zipParts) tooLarge = true;
        if (tooLarge || !wanted(name)) return false;
        size += originalSize;
        if (size > LIMITS.unzipped) tooLarge = true;
        // Unpacking goes into a buffer of the size the zip states, so a part that states too little is cut instead of growing.
        return !tooLarge;
      },
    });
    return tooLarge ? { problem: failed('zip-bomb', { limit: LIMITS.unzipped / 1_000_000 }) } : { parts };
  } catch {
    return { problem: failed('broken-zip') };
  }
}
