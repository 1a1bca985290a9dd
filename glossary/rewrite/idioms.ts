/**
 * Everyday English turns of phrase, in which a word means what it always meant ("for the record", "the key to the door"): whatever an entry
 * makes of the word, it stays there. An entry's own `everyday` is for the rest of its word's uses.
 */

import type { Analysis, Found } from './analyse.ts';
import { IDIOMS } from './idiom-list.ts';
import { cueStem, type Part, type Phrase, phraseMatches } from './phrases.ts';
import { sentenceAt } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/**
 * Lines by the first letters of their words: cheap to make, and few enough to be read when a term is looked up. Reading all lines for the first
 * term of the first text would cost more than rewriting a page.
 */
let byLetters: Map<string, string[]> | undefined;
const LETTERS = 3;

/** The turns of phrase that hold a word; undefined where none does, as for most terms. */
export function idiomsWith(term: string): readonly Phrase[] | undefined {
  if (/[^\p{L}'’]/u.test(term)) return undefined;
  byLetters ??= indexed();
  const wanted = cueStem(term);
  const out = byLetters
    .get(term.slice(0, LETTERS).toLowerCase())
    ?.map(phraseOf)
    .filter(({ stems }) => stems.has(wanted))
    .map(({ phrase }) => phrase);
  return out && out.length > 0 ? out : undefined;
}

/** Whether a term stands in one of its turns of phrase. */
export function standsInIdiom(analysis: Analysis, found: Found, idioms: readonly Phrase[]): boolean {
  const { text } = analysis;
  const sentence = sentenceAt(analysis.sentences(found.block), found.block.end, found.start);
  const start = Math.max(sentence.start, found.start - REACH);
  const tokens = tokensOf(text, start, Math.min(sentence.end, found.end + REACH));
  const at = tokens.findIndex((token) => token.end > found.start);
  return idioms.some((idiom) => phraseMatches(idiom, tokens, at, at));
}
const REACH = 80;

function indexed(): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const line of IDIOMS.trim().split('\n'))
    for (const letters of new Set((line.match(/[a-z]['’a-z]*/g) ?? []).map((word) => word.slice(0, LETTERS)))) {
      const list = out.get(letters);
      if (list) list.push(line);
      else out.set(letters, [line]);
    }
  return out;
}

/** `run~` is the word in any form, `run` just this one; `(a|b)` a choice, `..` none to three words, `*` one, `#` a number. */
function phraseOf(line: string): { phrase: Phrase; stems: ReadonlySet<string> } {
  const stems = new Set<string>();
  const phrase = line
    .trim()
    .split(/\s+(?![^(]*\))/)
    .map((piece) => partOf(piece, stems));
  return { phrase, stems };
}

function partOf(piece: string, stems: Set<string>): Part {
  if (piece === '..') return { kind: 'some' };
  if (piece === '*') return { kind: 'any' };
  if (piece === '#') return { kind: 'number' };
  const anyForm = piece.endsWith('~');
  const words = piece.replace(/[()~]/g, '').split('|');
  for (const word of words) stems.add(cueStem(word));
  return anyForm ? { kind: 'words', stems: new Set(words.map(cueStem)) } : { kind: 'exact', words: new Set(words) };
}
