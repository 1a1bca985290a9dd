/**
 * Fixed phrases of concept files, matched word by word in any inflection: `(a|b)` one of them, `*` any word, `..` none to three words, `#` a
 * number, `^` and `$` the sentence's ends; a number and the end may be choices too: `(#|two|three)`, `(today|$)`.
 */

import { stem } from '../english/stem.ts';
import { foldWord } from './letters.ts';

/** A word of a sentence, as cues and phrases see it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly stem: string;
  /** Written with several capitals: an acronym, hardly a verb. */
  readonly capitals: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** A comma, colon, bracket or the like stands before it. */
  readonly afterBreak: boolean;
  readonly afterColon: boolean;
  /** A number by itself: not the end of an address or a model's name ("/presses/hx-900"). */
  readonly counts: boolean;
}

export type Part =
  | { readonly kind: 'words'; readonly stems: ReadonlySet<string>; readonly orNumber?: true; readonly orEnd?: true }
  /** Words in just these forms, folded. */
  | { readonly kind: 'exact'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'any' | 'some' | 'number' | 'start' | 'end' };
export type Phrase = readonly Part[];

/** One source can mean several phrases: a choice between word groups of several words, or inside another choice, is written out. */
export function compilePhrases(source: string): Phrase[] {
  const choice = /(?<=\([^()]*)\(([^()]*)\)/.exec(source) ?? /\(([^()]*[^()|\s][\s/-]+[^()|\s][^()]*)\)/.exec(source);
  if (!choice) {
    const phrase = compilePhrase(source);
    // A phrase without a word would match everywhere.
    return phrase.some((part) => part.kind === 'words' && part.stems.size > 0) ? [phrase] : [];
  }
  const [whole, options = ''] = choice;
  return options
    .split('|')
    .slice(0, 40)
    .flatMap((o) => compilePhrases(source.slice(0, choice.index) + o + source.slice(choice.index + whole.length)));
}

function compilePhrase(source: string): Phrase {
  const parts: Part[] = [];
  for (const piece of source.match(/\([^()]*\)|\.\.+|…|[*#^$]|[\p{L}\p{N}\p{M}'’]+/gu) ?? []) {
    // "(baby|child)'s room": texts are read without the ending.
    if (/^['’]s$/.test(piece)) continue;
    if (piece === '*') parts.push({ kind: 'any' });
    else if (piece === '#') parts.push({ kind: 'number' });
    else if (piece === '^') parts.push({ kind: 'start' });
    else if (piece === '$') parts.push({ kind: 'end' });
    else if (/^(?:\.\.|…)/.test(piece)) parts.push({ kind: 'some' });
    else {
      const choices = piece.replace(/[()]/g, '').split('|');
      parts.push({
        kind: 'words',
        stems: new Set(choices.map(cueStem)),
        ...(choices.includes('#') && { orNumber: true }),
        ...(choices.includes('$') && { orEnd: true }),
      });
    }
  }
  return parts;
}

/** The stem under which a cue's word is found in a text, whose words are read without their possessive ending. */
export function cueStem(word: string): string {
  const bare = word.trim();
  // "PDUs": more than one PDU, as `tokensOf` reads it.
  return stem(withoutPossessive(foldWord(/^\p{Lu}{2,}s$/u.test(bare) ? bare.slice(0, -1) : bare)));
}

export const withoutPossessive = (folded: string): string => folded.replace(/(?:(?<=.)'s|(?<=s)')$/, '');

/** Whether the phrase matches around the words [first, last] of a sentence. */
export function phraseMatches(phrase: Phrase, tokens: readonly Token[], first: number, last: number): boolean {
  const from = Math.max(0, first - phrase.length - 8);
  for (let at = from; at <= first; at++) {
    const end = matchFrom(phrase, 0, tokens, at);
    if (end > last) return true;
  }
  return false;
}

/** Whether the phrase stands anywhere in a sentence. */
export const phraseOccurs = (phrase: Phrase, tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => matchFrom(phrase, 0, tokens, at) >= 0);

/** The index behind the last matched word, or -1. Backtracks over `..` only, which takes at most three words. */
function matchFrom(phrase: Phrase, p: number, tokens: readonly Token[], at: number): number {
  const part = phrase[p];
  if (part === undefined) return at;
  // A fixed phrase does not run over a comma; `..` may.
  const before = phrase[p - 1];
  if (
    before &&
    before.kind !== 'some' &&
    before.kind !== 'start' &&
    part.kind !== 'end' &&
    part.kind !== 'some' &&
    tokens[at]?.afterBreak
  )
    return -1;
  if (part.kind === 'start') return at === 0 ? matchFrom(phrase, p + 1, tokens, at) : -1;
  if (part.kind === 'end') return at >= tokens.length ? matchFrom(phrase, p + 1, tokens, at) : -1;
  if (part.kind === 'some') {
    for (let n = 0; n <= 3; n++) {
      const end = matchFrom(phrase, p + 1, tokens, at + n);
      if (end >= 0) return end;
    }
    return -1;
  }
  const token = tokens[at];
  if (token === undefined)
    return part.kind === 'words' && part.orEnd && at === tokens.length ? matchFrom(phrase, p + 1, tokens, at) : -1;
  return fits(part, token) ? matchFrom(phrase, p + 1, tokens, at + 1) : -1;
}

function fits(part: Part, token: Token): boolean {
  if (part.kind === 'words') return part.stems.has(token.stem) || (part.orNumber === true && token.counts);
  if (part.kind === 'exact') return part.words.has(token.lower);
  return part.kind === 'any' || token.counts;
}
