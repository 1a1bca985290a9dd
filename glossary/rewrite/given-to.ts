/** Verbs with the one who gets something right behind them: "forward us the list" -> "pass the list on to us". */
import { endsOpen } from '../english/ends-open.ts';
import { inSpelling } from '../english/spelling.ts';
import type { Range } from '../results.ts';
import { partsAroundObject } from './around-object.ts';
import { capitals } from './capitals.ts';
import type { Composed, ComposeOptions } from './compose.ts';
import { type Found, wordBehindTerm } from './found.ts';
import { objectBehind } from './object.ts';
import type { Place } from './place.ts';
import { takesPronounInside } from './separable.ts';
import { wordBehind } from './surroundings.ts';

/** "Forward us the list": who gets something, before what they get. */
export interface Receiver {
  readonly who: string;
  readonly end: number;
  readonly thing: Range;
}

const WHO = /^(?:me|us|him|them|you|(?:any|every|some|no)(?:one|body))$/;
const WHAT = /^(?:the|an?|our|your|their|my|his|her|its|this|that|these|those)$/;
const TIME_OR_WAY =
  /(?:^| )(?:moment|minute|hour|day|night|week|weekend|month|year|morning|afternoon|evening|time|way)s?$/i;

/** Who gets something, and what, where both stand right behind the verb. */
export function receiverBehind(text: string, f: Found, limit: number): Receiver | undefined {
  const who = wordBehindTerm(text, f);
  if (who?.gap !== ' ' || !WHO.test(who.lower)) return undefined;
  const what = wordBehind(text, who.end, limit);
  if (what?.gap !== ' ' || !WHAT.test(what.lower)) return undefined;
  const thing = objectBehind(text, who.end, limit);
  if (!thing || TIME_OR_WAY.test(text.slice(thing.start, thing.end))) return undefined;
  return { who: who.text, end: who.end, thing };
}

/** Verbs that somebody can stand right behind, before the thing: "send us the list". */
const TAKES_RECEIVER =
  /^(?:send|give|show|tell|offer|bring|pay|write|lend|hand|get|buy|make|leave|teach|owe|promise|grant|read|sell|find|ask|mail|e-mail|email|text|fax|message|pass|feed|serve|allow|assign|save|charge|quote|award|refuse|deny)$/;

/** Whether a verb's wording takes the one who gets something as the author's verb does. */
export const takesReceiver = (words: string): boolean => TAKES_RECEIVER.test(words);

/** "Forward us the list" -> "pass the list on to us". */
export function composeGiven(
  place: Place,
  words: string,
  { who, end, thing }: Receiver,
  options: ComposeOptions,
): Composed | undefined {
  const { found: f } = place;
  const { analysis: a } = place.part;
  if (!words.includes('{object}') && endsOpen(words) && !takesPronounInside(words)) return undefined;
  const [head, rest] = (partsAroundObject(words) ?? [words, '']).map((part) => inSpelling(part, options.spelling)) as [
    string,
    string,
  ];
  // "send {object} to the buyer" says itself who gets it.
  if (/ (?:to|for) /.test(rest)) return undefined;
  return {
    start: f.start,
    end,
    after: capitals(a, f, head),
    kind: 'replace',
    tail: { at: thing.end, words: `${rest} to ${who}` },
  };
}
