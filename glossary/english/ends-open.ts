/** Whether a phrase ends in a preposition that wants its noun. */

import { DETERMINERS, isPluralNoun } from './inflect.ts';

const ENDS_OPEN = / (?:to|of|for|with|from|about|into|on|at|by|in|over|until|than)$/i;

/** "bandwidth to", "show ads again to": what follows belongs to it. */
export const endsOpen = (phrase: string): boolean => ENDS_OPEN.test(phrase);

/** "give a sign to", "take sales or visitors from": its object stands before the preposition; not so "look again at", which is one verb. */
export const endsOpenBehindNoun = (phrase: string): boolean =>
  ENDS_OPEN.test(phrase) &&
  phrase
    .split(' ')
    .slice(1, -1)
    .some((word) => !PARTICLE.test(word));

/** "take sales from", "give a name": a noun stands right behind the verb. */
export function hasOwnObject(phrase: string): boolean {
  const [, ...rest] = phrase.split(' ');
  if (rest[0] !== undefined && (DETERMINERS.has(rest[0]) || /^(?:some|every|any)(?:thing|body|one)$/.test(rest[0])))
    return true;
  const stop = rest.findIndex((word) => NO_OBJECT.test(word));
  return (stop < 0 ? rest : rest.slice(0, stop)).some((word) => /[^s]s$/.test(word) && isPluralNoun(word));
}
const NO_OBJECT =
  /^(?:to|of|for|with|from|about|into|on|at|by|in|over|until|than|as|so|that|again|out|up|off|down|back|away|through|always|\w+ly)$/;
const PARTICLE =
  /^(?:on|up|out|off|in|back|over|down|away|through|along|again|straight|forward|together|apart|ahead|close|closely|later|first|not|\w+ly)$/;
