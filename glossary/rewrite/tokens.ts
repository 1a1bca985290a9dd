/** The words of one sentence with their stems: made only for sentences in which a meaning must be decided. */
import { stem } from '../english/stem.ts';
import { isDigit } from './characters.ts';
import { contractionBehind } from './found.ts';
import { foldWord } from './letters.ts';
import type { Token } from './phrases.ts';
import { withApostrophe } from './small-letters.ts';
import { scanWords, Words } from './words.ts';

const words = new Words();
/** Cues are written with their 's ("she's the PO"), which is read without it. */
const PRONOUN = /^(?:it|he|she|that|this|what|who|where|when|how|why|there|here|let|one)$/;

export function tokensOf(text: string, start: number, end: number): Token[] {
  scanWords(text, undefined, start, end, words);
  const tokens: Token[] = [];
  for (let i = 0; i < words.count; i++) {
    const from = words.start[i] as number;
    const to = words.end[i] as number;
    const surface = text.slice(from, to);
    const lower = withApostrophe(foldWord(surface));
    const gap = text.slice(tokens.at(-1)?.end ?? from, from);
    tokens.push({
      start: from,
      end: to,
      lower,
      // "APs": more than one AP.
      stem: stem(/^\p{Lu}{2,}s$/u.test(surface) ? lower.slice(0, -1) : lower),
      // "MOps" and "APs" too.
      capitals: /\p{Lu}.*\p{Lu}/u.test(surface),
      capital: /^\p{Lu}/u.test(surface),
      afterBreak: /[,;:](?=\s)|[()!?–—]|\.\s/.test(gap),
      afterColon: /:[*_]*\s/.test(gap),
      counts: isDigit(surface.charCodeAt(0)) && !/(?:[/_.]|\p{L}[-‐‑])$/u.test(text.slice(Math.max(0, from - 2), from)),
    });
    // "This sprint's full.": cues are written with "is".
    const verb = PRONOUN.test(lower) ? undefined : contractionBehind(text, to, end);
    if (verb !== undefined)
      tokens.push({
        start: to,
        end: to + 2,
        lower: verb,
        stem: stem(verb),
        capitals: false,
        capital: false,
        afterBreak: false,
        afterColon: false,
        counts: false,
      });
  }
  return tokens;
}
