/** What a message is about: the stems of its words. */
import { stem } from '../english/stem.ts';
import type { Range } from '../results.ts';
import type { Analysis } from './analyse.ts';
import { foldWord } from './letters.ts';

/** A message's topic shows in its first 20,000 words; beyond, cost would grow without telling more. */
const MOST_WORDS = 20_000;

/** Made once for an analysis: in an editor only the block that changed is read again. */
const known = new WeakMap<Analysis, readonly string[]>();

export function messageStems(analyses: readonly Analysis[]): ReadonlySet<string> {
  const stems = new Set<string>();
  let left = MOST_WORDS;
  for (const analysis of analyses) {
    if (left <= 0) break;
    const own = stemsOf(analysis);
    for (let i = 0; i < own.length && i < left; i++) stems.add(own[i] as string);
    left -= own.length;
  }
  return stems;
}

function stemsOf(analysis: Analysis): readonly string[] {
  let stems = known.get(analysis);
  if (!stems) known.set(analysis, (stems = read(analysis)));
  return stems;
}

function read({ text, blocks, explanations }: Analysis): string[] {
  const stems: string[] = [];
  let next = 0;
  for (const block of blocks) {
    let at = block.start;
    // What explains a term is no topic of the author's.
    for (; (explanations[next]?.start ?? block.end) < block.end; next++) {
      const { start, end } = explanations[next] as Range;
      addStems(text.slice(at, start), stems);
      at = end;
    }
    addStems(text.slice(at, block.end), stems);
  }
  return stems;
}

function addStems(text: string, stems: string[]): void {
  for (const word of text.match(/\p{L}[\p{L}\p{M}'’]+/gu) ?? []) {
    if (stems.length === MOST_WORDS) return;
    stems.push(stem(foldWord(word)));
  }
}
