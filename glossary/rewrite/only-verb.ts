/** Whether what looks like a plural must be the verb, because the clause would have none without it. */
import { isThirdPerson } from '../english/not-nouns.ts';
import type { Block } from './blocks.ts';

/**
 * "The roadshow stops in Graz.", "where the funnel leaks.", "But the form posts to the broker, ...".
 * @param start where the clause's first noun begins, behind its determiner.
 * @param end behind the word that may be the verb.
 */
export function isOnlyVerb(text: string, start: number, end: number, block: Block): boolean {
  const behind = text.slice(end, Math.min(block.end, end + 120));
  const rest = /^ ?[.!?;](?:\s|$)|^$|^, (?:says?|said|wrote|writes) /.test(behind)
    ? ['']
    : PLACE.test(behind)
      ? SENTENCE_END.exec(behind)
      : null;
  const words = rest?.[0];
  if (words === undefined || !OPENS.test(text.slice(Math.max(block.start, start - 24), start))) return false;
  return !words.split(/[^\p{L}\p{N}'’-]+/u).some((w) => FINITE.test(w) || isThirdPerson(w, 'it'));
}

const PLACE = /^ (?:in|at|on|for|through|to|until|between|without|behind|after|before) /;
const SENTENCE_END = /^[^.!?;:,\n]+(?=[.!?,](?:\s|$))/;
const OPENS =
  /(?:^|[.!?,;:]\s|(?<= )(?=(?:where|how|why|whether|if|when|because|since) ))(?:(?:but|and|so|then|now|if|when|where|how|why|whether|because|since|as|that|which) )?(?:the|our|this|your|their|an?|each|every) $/i;
/** Verbs that a sentence can have for its only one; `isThirdPerson` knows the others. */
const FINITE =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|must|may|might|.*n't|go|come|went|came|get|got|.{2,}ed)$/;
