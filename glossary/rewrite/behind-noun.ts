/** An adjective whose wording begins with a preposition stands behind its noun: "a passwordless login" -> "a login without a password". */
import { opensWithPreposition } from '../english/prepositions.ts';
import type { Analysis, Found } from './analyse.ts';
import type { Composed } from './compose.ts';
import { fitIn } from './fit.ts';
import { wordBeforeTerm } from './found.ts';
import { followedByNoun, wordBehind } from './surroundings.ts';
import { changesWithin } from './term-place.ts';
import type { Slot } from './wording.ts';

/**
 * @param words the wording, in the message's spelling.
 * @returns undefined where the noun is not one word by itself, or has words of its own behind it that would be parted from it.
 */
export function composeBehindNoun(a: Analysis, f: Found, words: string, slot: Slot): Composed | undefined {
  const { text } = a;
  if (f.wrap || f.hyphenated || !opensWithPreposition(words)) return undefined;
  const noun = wordBehind(text, f.end, f.block.end);
  if (noun?.gap !== ' ' || changesWithin(a, f.end, noun.end)) return undefined;
  if (followedByNoun(text, noun.end, f.block.end) || /^(?:[-/‐‑'’(]|[.:]\S)/.test(text.slice(noun.end, noun.end + 2)))
    return undefined;
  const next = wordBehind(text, noun.end, f.block.end);
  if (next?.gap === ' ' && OWN.test(next.lower)) return undefined;
  if (HOW.test(wordBeforeTerm(text, f)?.lower ?? '')) return undefined;
  return fitIn(a, f, noun.end, `${noun.text} ${words}`, slot, 'singular');
}

/** Behind a noun, what belongs to it, or shares its adjective. */
const OWN = /^(?:of|to|for|and|or|that|which|who)$|\d/;
/** What says how much of a quality there is: "fully on-brand mugs". */
const HOW = /ly$|^(?:very|too|so|more|most|less|as|not|almost|nearly)$/;
