/** What a word says of the place beside it, asked for every hit of a text: told by its letters once, and remembered. */
import { DETERMINERS } from './part-of-speech.ts';

/** A determiner, or a possessive that does its work. */
export const DETERMINER = 1;
/** A verb stands behind it ("can", "please"). */
export const BEFORE_VERB = 2;
/** A verb in its base form stands right behind it ("they pitch"). */
export const SUBJECT = 4;
/** A verb may stand behind it: "to", a subject, "not". */
export const MAY_LEAD_VERB = 8;
/** A preposition that has no verb behind it but one in -ing ("goes into quarantine"). */
export const BEFORE_NOUN = 16;
/** "an", "the", "every", "straight": what stands before it, and looks like a plural, is a verb. */
export const BEHIND_VERB = 32;
/** What stands behind it is one thing: "if a code leaks" has no plural. */
export const BEFORE_ONE = 64;

const BEFORE_VERBS = new Set(
  "can could will would should must may might cannot can't couldn't won't wouldn't shouldn't don't doesn't didn't let's please".split(
    ' ',
  ),
);
/** "let's" and "it's" end like possessives, but are verbs. */
const CONTRACTED = /^(?:let|it|that|what|he|she|here|there|who|where|how|when|everything|nobody)'s$/;

function traits(word: string): number {
  let bits = 0;
  if (DETERMINERS.has(word) || (/(?:'s|s')$/.test(word) && !CONTRACTED.test(word))) bits |= DETERMINER;
  if (BEFORE_VERBS.has(word) || /^(?:i|we|you|they|he|she|it|who)'(?:ll|d)$/.test(word)) bits |= BEFORE_VERB;
  if (/^(?:we|they|i)$/.test(word)) bits |= SUBJECT;
  if (/^(?:to|we|you|they|i|not)$/.test(word)) bits |= MAY_LEAD_VERB;
  if (/^(?:into|of|from|with|without|during|under|at|via|per|between|against|behind)$/.test(word)) bits |= BEFORE_NOUN;
  if (/^(?:an?|the|every|straight|directly)$/.test(word)) bits |= BEHIND_VERB;
  if (/^(?:an?|each|every|another)$/.test(word)) bits |= BEFORE_ONE;
  return bits;
}

const known = new Map<string, number>();
const MOST = 10_000;

/** The traits of a word in small letters, as bits. */
export function traitsOf(word: string): number {
  let bits = known.get(word);
  if (bits === undefined) {
    if (known.size === MOST) known.clear();
    known.set(word, (bits = traits(word)));
  }
  return bits;
}
