/** How a block is written: shouted, or in Title Case. */
import type { Block } from './blocks.ts';

/** At least three words, nearly all in capitals. Stops at the first few small letters, which most text has at once. */
export function isShouted(text: string, block: Block): boolean {
  let small = 0;
  for (let i = block.start; i < block.end && small < 40; i++) {
    const c = text.charCodeAt(i);
    if (c >= 97 && c <= 122) small++;
  }
  if (small >= 40) return false;
  const words = text.slice(block.start, block.end).match(/\p{L}{2,}/gu) ?? [];
  return words.length >= 3 && words.filter((w) => w === w.toUpperCase()).length >= words.length * 0.8;
}

/** Running text may hold many names; only what looks like a heading can be in Title Case. */
export function isTitleCase(text: string, block: Block): boolean {
  const heading = block.kind === 'heading' || block.kind === 'header-cell' || block.kind === 'cell';
  if (!heading && block.end - block.start > 100) return false;
  const line = text.slice(block.start, block.end);
  // "Lead: Anna Meyer" is a label with a name.
  if (!heading && /[.!?:;,]\s*$|\n|: /.test(line)) return false;
  const words = line.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  // Acronyms are capitals anywhere and prove nothing.
  const big = words.filter((w) => w.length > 3 && !/\p{Lu}[^-]*\p{Lu}/u.test(w));
  const capital = big.filter((w) => /^\p{Lu}/u.test(w));
  return words.length > 1 && big.length > (heading ? 1 : 2) && capital.length > big.length * (heading ? 0.7 : 0.99);
}
