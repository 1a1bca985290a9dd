/** What a word says of the place beside it, asked for every hit of a text: told by its letters once, and remembered. */
import { isThirdPerson, THIRD_PERSON_OR_NOUN } from '../english/not-nouns.ts';
import { remembered } from '../remembered.ts';
import { DETERMINERS, isHelper } from './part-of-speech.ts';

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
/** What stands behind it, and can be an adjective, is one: "the brief was brief". */
export const BEFORE_STATE = 128;
/** Several things, behind which a verb in its base form may stand ("the posts reach more people"). */
export const SEVERAL_THINGS = 256;
/** Only ever a verb's object ("me"), so that what stands before it is no noun. */
export const OBJECT_ONLY = 512;
/** Behind several things and a word that may be their verb, it says that the word is one. */
export const BEHIND_THEIR_VERB = 1024;

/** Who does something ("could *you* ask Finance?"). */
export const DOER = 2048;

/** "let's" and "it's" end like possessives, but are verbs. */
const CONTRACTED = /^(?:let|it|that|what|he|she|here|there|who|where|how|when|everything|nobody)'s$/;

function traits(word: string): number {
  let bits = 0;
  if (DETERMINERS.has(word) || (/(?:'s|s')$/.test(word) && !CONTRACTED.test(word))) bits |= DETERMINER;
  if (isHelper(word)) bits |= BEFORE_VERB;
  if (/^(?:we|they|i)$/.test(word)) bits |= SUBJECT;
  if (/^(?:to|we|you|they|i|not)$/.test(word)) bits |= MAY_LEAD_VERB;
  if (/^(?:into|of|from|with|without|during|under|at|via|per|between|against|behind)$/.test(word)) bits |= BEFORE_NOUN;
  if (/^(?:an?|the|every|straight|directly)$/.test(word)) bits |= BEHIND_VERB;
  if (/^(?:an?|each|every|another)$/.test(word)) bits |= BEFORE_ONE;
  if (
    /^(?:is|are|was|were|be|been|being|so|too|very|quite|pretty|rather|seems?|looks?|stays?|remains?|it's|that's)$/.test(
      word,
    )
  )
    bits |= BEFORE_STATE;
  if (
    /[a-z]{2}[^siu]s$/.test(word) &&
    word !== 'sales' &&
    !THIRD_PERSON_OR_NOUN.has(word) &&
    !isThirdPerson(word, undefined)
  )
    bits |= SEVERAL_THINGS;
  if (/^(?:me|us|him|them|whatever|whoever)$/.test(word)) bits |= OBJECT_ONLY;
  if (/^(?:you|we|they|i|he|she|it|somebody|someone|anybody|anyone)$/.test(word)) bits |= DOER;
  if (/^(?:more|fewer|many|several|most|almost|nearly|everybody|everyone|nobody|through|into|onto)$/.test(word))
    bits |= BEHIND_THEIR_VERB;
  return bits;
}

/** The traits of a word in small letters, as bits. */
export const traitsOf = remembered(10_000, traits);
