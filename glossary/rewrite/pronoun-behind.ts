/** What a second clause says of a subject whose number has changed: "the leaflets are ready, and *it needs* a stamp" -> "they need". */
import { isParticiple } from '../english/not-nouns.ts';

/** A pronoun that opens a second clause: what stands before it, and itself, or the amount of it. */
export interface SecondClause {
  readonly rest: string;
  /** "much" of "much of it"; undefined where the pronoun stands alone. */
  readonly amount: string | undefined;
  readonly end: number;
}

/**
 * @param behind the text behind the first verb.
 * @param toMany whether the subject is several things now.
 * @returns undefined where there is no such clause, or its pronoun may stand for something else.
 */
export function secondClause(behind: string, toMany: boolean): SecondClause | undefined {
  const [found, rest = '', amount] = (toMany ? IT_GOES_ON : THEY_GO_ON).exec(behind) ?? [];
  // "The collateral is in the new store, and it opens in May.": the nearer noun may be meant.
  if (found === undefined || OTHER_NOUN.test(rest)) return undefined;
  if (amount === undefined && !(toMany ? OF_ONE : OF_MANY).test(behind.slice(found.length))) return undefined;
  if (amount === undefined && !isSaidOfThings(behind.slice(found.length))) return undefined;
  return { rest, amount, end: found.length };
}

const IT_GOES_ON =
  /^((?: [\p{L}\p{N}'’-]+){1,8},? (?:and|but|so|though|because|as) )(?:(much|most|all|some|half|none|little|any) of it|it)(?= )/u;
const THEY_GO_ON =
  /^((?: [\p{L}\p{N}'’-]+){1,8},? (?:and|but|so|though|because|as) )(?:(many|most|all|some|half|none|few|any) of them|they)(?= )/u;

/** A determiner and its noun; "at the printer's" is a place. */
const OTHER_NOUN =
  /(?<!\p{L})(?:the|an?|our|your|their|my|his|her|this|that|these|those|each|every) (?:\p{Ll}+ )*?\p{L}+(?!\p{L}|['’]s)(?: |,)/u;

/** Verbs of things; "it seems", "it rains" and their like say nothing of one. */
const OF_ONE =
  /^ (?:is|was|isn['’]t|wasn['’]t|has|had|needs|must|can|will|should|may|might|sold|went|came|ran|arrived|works|worked|stays|lacks|shows|contains|includes)(?!\p{L})/u;
/** Of several, people do more than things: "they can't open it". */
const OF_MANY =
  /^ (?:are|were|aren['’]t|weren['’]t|(?:can|will|must|should|may|might|could|have to|need to) (?:not )?be)(?!\p{L})/u;

/** "It was cancelled", "it is ready", but "it is raining", "it is a shame", "they are happy". */
function isSaidOfThings(clause: string): boolean {
  if (IMPERSONAL.test(clause)) return false;
  const state =
    /^ (?:(?:is|was|are|were)(?:n['’]t)?|(?:\p{L}+ ){1,2}be)(?: (?:not|now|still|all|already|also|too|very|almost|only|never|\p{L}+ly))* (\p{L}+)/u.exec(
      clause,
    )?.[1];
  if (state === undefined) return true;
  return (
    STATE.test(state) ||
    (/\p{L}{2}ed$/u.test(state) && !FEELING.test(state)) ||
    (isParticiple(state) && !FEELING.test(state))
  );
}
const IMPERSONAL =
  /^ (?:is|was|isn['’]t|wasn['’]t|(?:will|would|can|must|may|might|could|should) be)(?: \p{L}+){1,3} (?:to|that|when|if|who|how|why|what|we|you|they|i|for us|with us)(?!\p{L})/u;
const STATE =
  /^(?:ready|new|old|wrong|right|broken|done|there|here|out|live|online|offline|in|on|at|from|due|available|complete|incomplete|correct|cheap|expensive|free|missing|late|short|long|small|big|large|heavy|useful|useless|empty|full|visible|safe|public|private|valid|invalid|up|gone|back)$/;
const FEELING =
  /^(?:pleased|annoyed|worried|tired|excited|interested|scared|bored|disappointed|thrilled|stressed|confused|surprised|supposed|rumoured|said|meant|known|agreed|decided|thought|felt|hoped|feared|expected)$/;
