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
 * @param hasIt whether the first verb is a form of "have": of what the subject has, less is said.
 * @returns undefined where there is no such clause, or its pronoun may stand for something else.
 */
export function secondClause(behind: string, toMany: boolean, hasIt: boolean): SecondClause | undefined {
  const [found, rest = '', amount] = (toMany ? IT_GOES_ON : THEY_GO_ON).exec(behind) ?? [];
  // "The collateral is in the new store, and it opens in May.": the nearer noun may be meant.
  if (found === undefined || OTHER_NOUN.test(rest) || (OBJECT.test(rest) && (!hasIt || /^ an? /.test(rest))))
    return undefined;
  const clause = behind.slice(found.length);
  if (amount === undefined && !((toMany ? OF_ONE : OF_MANY).test(clause) && isSaidOfThings(clause))) return undefined;
  return { rest, amount, end: found.length };
}

const IT_GOES_ON =
  /^((?: [\p{L}\p{N}'’-]+){1,8}(?:,? (?:and|but|so|though|because|as)|,) )(?:(much|most|all|some|half|none|little|any) of it|it)(?= )/u;
const THEY_GO_ON =
  /^((?: [\p{L}\p{N}'’-]+){1,8},? (?:and|but|so|though|because|as) )(?:(many|most|all|some|half|none|few|any) of them|they)(?= )/u;

/**
 * "The metadata was missing, so we added *it*", "check the metadata and send *it* to me": what is done again to what has changed its number.
 * @param behind the text behind the first verb, or behind the thing itself.
 * @param lead the sentence up to a thing that is an object; undefined behind a subject and its verb.
 * @returns how much of `behind` stands before the pronoun; undefined where there is none, or where it may stand for something else.
 */
export function objectAgain(behind: string, toMany: boolean, lead: string | undefined): number | undefined {
  if (lead !== undefined && !ONE_VERB.test(lead)) return undefined;
  const rest = (
    lead === undefined ? (toMany ? IT_BEHIND_VERB : THEM_BEHIND_VERB) : toMany ? IT_AGAIN : THEM_AGAIN
  ).exec(behind)?.[1];
  return rest === undefined || (lead === undefined && (OTHER_NOUN.test(rest) || OBJECT.test(rest)))
    ? undefined
    : rest.length;
}
const DONE_TO = String.raw`(?:(?:send|forward|share|check|review|print|publish|post|upload|download|update|translate|approve|sign|fix|correct|change|edit|rewrite|delete|remove|archive|save|store|use|test|measure|track|report|compare|export|import|copie|copy|paste|attach|add|move|replace|order|sort|clean|filter|place|hand|show|present|load|need|want|miss|check|count|collect)(?:e?[ds])?|read|keep|kept|put|bring|brought|buy|bought|sell|sold|sent|find|found|see|saw|seen|lost|give|gave|given|pay for|paid for|look at|looked at)`;
const WHO = String.raw`(?:(?:i|we|you|they|he|she)(?: (?:can|could|will|would|should|must|may|have|has|had|need to|have to|want to)|['’](?:ll|ve|d))? )?`;
const again = (between: string, pronoun: string): RegExp =>
  new RegExp(
    String.raw`^(${between}(?:[,;]| (?:and|so|but|or))(?: (?:and|so|but|or|then|please|now|just|also|not))* ${WHO}(?:not |then |now |just |already |also |never )?${DONE_TO}) ${pronoun}(?=$|[.,;:!?)]| (?:to|for|in|on|at|by|before|from|with|into|again|now|today|tomorrow|tonight|up|down|out|back|over|here|there|until|after|and|first|when|once|if|as|too|yet)(?!\p{L}))`,
    'iu',
  );
const FEW_WORDS = String.raw`(?: [\p{L}\p{N}'’-]+){1,5}`;
const ADVERB = String.raw`(?: (?:here|there|below|above|now|today|again|first))?`;
const IT_BEHIND_VERB = again(FEW_WORDS, 'it');
const THEM_BEHIND_VERB = again(FEW_WORDS, 'them');
const IT_AGAIN = again(ADVERB, 'it');
const THEM_AGAIN = again(ADVERB, 'them');
/** A sentence that has named nothing else: "Please check the new ", "We have updated our ". */
const ONE_VERB =
  /(?:^|[.!?:]\s+|\n)(?:(?:if|when|once|before|after) (?=(?:i|we|you|they) ))?(?:(?:please|kindly|(?:can|could|will|would) you|(?:i|we|you|they|he|she)(?: (?:can|could|will|should|must|need to|have to|want to|have|has|had)|['’](?:ll|ve|d))?|let['’]s|also|now|just|then) )*(?!(?:in|on|at|of|for|from|with|by|to|as|if|when)(?!\p{L}))\p{Ll}+ (?:(?:up|out|all|some|any|more|the|our|your|my|their|his|her|this|that|these|those|new|old|missing|latest|last|first|whole) ){0,3}$/iu;

/** Another thing, where one is named: "at the printer's" is a place, "this week" a time. */
const OTHER_NOUN =
  /(?<!\p{L})(?:in|on|at|for|from|with|to|by|of|about|behind|under|over|than|is|was|are|were|supports?|covers?|since|helps?|needs?|uses?) (?:the|an?|our|your|their|my|his|her|this|that|these|those|each|every) (?:\p{Ll}+ )*?(?!(?:week|month|year|day|quarter|morning|time|night)(?!\p{L}))\p{L}+(?!\p{L}|['’]s)(?: |,)/u;

/** The object of the first verb. */
const OBJECT = /^ (?:the|an?|our|your|their|my|his|her|this|that|these|those|each|every) /;

/** Verbs of things; "it seems", "it rains" and their like say nothing of one. */
const OF_ONE =
  /^ (?:(?:is|was|has|had|does|did|do|could|would|will|can|must|should|may|might)(?:n['’]t)?|won['’]t|needs|went|came|ran|sold|fell|rose|grew|drops|falls|rises|grows|arrived|works|stays|lacks|contains|includes|fits|expires|converts|loads|dropped|doubled|halved|worked|expired|arrived|increased|decreased|needed|changed|covers|covered|explains|explained|comes|recovers|recovered|starts|started|lasts|lasted|moves|moved|improves|improved|goes (?=to print|live|out|online|up|down)|went)(?!\p{L})/u;
/** Of several, people do more than things: "they can't open it". */
const OF_MANY =
  /^ (?:are|were|aren['’]t|weren['’]t|(?:can|will|must|should|may|might|could|have to|need to) (?:not )?be)(?!\p{L})/u;

/** "It was cancelled", "it is ready", but "it is raining", "it is a shame", "they are happy". */
function isSaidOfThings(clause: string): boolean {
  if (STANDS_FOR_NOTHING.test(clause) || IMPERSONAL.test(clause)) return false;
  const state =
    /^ (?:(?:is|was|are|were)(?:n['’]t)?|(?:\p{L}+ ){1,2}be)(?: (?:not|now|still|all|already|also|too|very|far|so|rather|quite|much|no longer|almost|only|never|\p{L}+ly))* (\p{L}+)/u.exec(
      clause,
    )?.[1];
  if (state === undefined) return true;
  return STATE.test(state) || (!FEELING.test(state) && (/\p{L}{2}ed$/u.test(state) || isParticiple(state)));
}
/** "It is easy to see why": what is said stands behind. */
const IMPERSONAL =
  /^ (?:is|was|isn['’]t|wasn['’]t|(?:will|would|can|must|may|might|could|should) be)(?: \p{L}+){1,3} (?:to|that|when|if|who|how|why|what|we|you|they|i|for us|with us)(?!\p{L})/u;
/** "It doesn't matter", "it would help": verbs of which "it" is no thing. */
const STANDS_FOR_NOTHING =
  /^ \p{L}+(?:n['’]t)? (?:not )?(?:matter|help|take|mean|rain|snow|seem|look|cost|make|hurt|bother|worry|depend|happen|get|show)(?!\p{L})/u;
/** What things are, and people are not spoken of as. */
const STATE =
  /^(?:ready|new|old|wrong|right|broken|done|there|here|out|live|online|offline|in|on|at|from|due|available|complete|incomplete|correct|cheap|expensive|free|missing|late|short|long|small|big|large|heavy|useful|useless|empty|full|visible|safe|public|private|valid|invalid|up|gone|back|good|bad|boring|confusing|ours|great)$/;
/** What people are, or what is said of nothing ("it is said"). */
const FEELING =
  /^(?:pleased|annoyed|worried|tired|excited|interested|scared|bored|disappointed|thrilled|stressed|confused|surprised|supposed|rumoured|said|meant|known|agreed|decided|thought|felt|hoped|feared|expected)$/;
