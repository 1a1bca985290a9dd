/** Verbs that follow a wording's number where it differs from the term's: "the traffic grows" -> "the visitors grow". */
import { describesNoun } from '../english/adjectives.ts';
import { conjugate, type Form, verbBase } from '../english/inflect.ts';
import { BASE_VERBS, isThirdPerson, THIRD_PERSON_OR_NOUN } from '../english/not-nouns.ts';
import { isIrregularPast } from '../english/pasts.ts';
import { isStateInIng, THINGS_IN_ING } from '../english/things-in-ing.ts';
import { isToDo } from '../english/to-do.ts';
import type { Analysis, Found } from './analyse.ts';
import { upperFirst } from './capitals.ts';
import { isUpper } from './characters.ts';
import type { Composed } from './compose.ts';
import type { Neighbour } from './neighbour.ts';
import { DETERMINERS } from './part-of-speech.ts';
import { objectAgain, secondClause } from './pronoun-behind.ts';
import { wordBefore, wordBehind } from './surroundings.ts';
import { changesWithin } from './term-place.ts';

/** The number that the place has now, where it had the other. */
export type NumberChange = 'same' | 'singular' | 'plural';

export function numberChange(form: Form, isPlural: boolean, mass: boolean): NumberChange {
  const was = form === 'plural';
  const now = isPlural || (was && !mass);
  return was === now ? 'same' : now ? 'plural' : 'singular';
}

const AGREEMENT: readonly (readonly [string, string])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
];
const TO_PLURAL = new Map(AGREEMENT);
const TO_SINGULAR = new Map(AGREEMENT.map(([one, many]) => [many, one]));

/** "is" and its like in the other number. */
const helper = (word: string, number: NumberChange): string | undefined =>
  (number === 'plural' ? TO_PLURAL : TO_SINGULAR).get(word);

/** A verb in the other number; undefined for a word that is no verb or shows no number. */
function inNumber(word: string, next: string | undefined, number: NumberChange): string | undefined {
  const help = helper(word, number);
  // "How much traffic does the page get?": behind a noun, "does" has another subject.
  if (help !== undefined) return (word === 'does' || word === 'do') && next !== 'not' ? undefined : help;
  // Right behind its subject, what could be a third person is one ("the cache needs to be cleared").
  if (number === 'plural')
    return isThirdPerson(word, next) || (THIRD_PERSON_OR_NOUN.has(word) && next !== undefined)
      ? verbBase(word)
      : undefined;
  // "Guest checkouts count as well."
  if (BASE_VERBS.has(word) || (word === 'count' && /^(?:as|too|more)$/.test(next ?? '')))
    return conjugate(word, 'third');
  const third = (next === undefined || GOES_ON.test(next)) && !GOES_ON.test(word) ? conjugate(word, 'third') : '';
  return THIRD_PERSON_OR_NOUN.has(third) || isThirdPerson(third, next) ? third : undefined;
}
/** What stands behind a verb, and not behind a noun's noun. */
const GOES_ON =
  /^(?:the|an?|our|your|their|us|you|it|them|me|in|on|at|to|for|with|as|too|when|if|because|today|again)$/;

/** A verb in capitals where the word that it stands for is. */
const like = (word: string, verb: string): string =>
  word.length > 1 && word === word.toUpperCase() ? verb.toUpperCase() : verb;

/** Behind these, the sentence's subject is the amount, which has the number of what is counted. */
const AMOUNTS = /^(?:lots?|most|all|half|much|many|some|any|none|plenty|rest|part|majority|%|\d.*%?)$/;
/** Behind these stands no subject. */
const PREPOSITIONS =
  /^(?:of|in|on|at|for|from|with|by|via|per|into|onto|about|after|before|during|without|within|through|between|against|under|over|behind|than|like|as|to|across)$/;

const CLAUSE_OPENS = /^(?:how|what|which|whose|that|if|whether|because|when|where|why|since|while)$/;

/** Whether the term is what the verb behind it speaks of; "the quality of traffic is low" speaks of the quality. */
function isSubject(a: Analysis, f: Found, place: number): boolean {
  // "There were data leaks in the past.", "we fixed the funnel leaks"
  if (
    IS_FOUND.test(a.text.slice(Math.max(f.block.start, place - 24), place)) &&
    !IS_SAID.test(a.text.slice(f.end, Math.min(f.block.end, f.end + 10)))
  )
    return false;
  let at = place;
  for (let i = 0; i < 4; i++) {
    const word = wordBefore(a.text, at, f.block.start);
    // "to see how much traffic comes": a clause of its own.
    if (!word || CLAUSE_OPENS.test(word.lower)) return true;
    // "Using UGC without asking is wrong": the doing is what the verb speaks of.
    if (doesSomething(a.text, f, word, false)) return false;
    if (PREPOSITIONS.test(word.lower)) {
      if (word.lower !== 'of') return false;
      const amount = wordBefore(a.text, word.start, f.block.start);
      return amount !== undefined ? AMOUNTS.test(amount.lower) : /%\s*$/.test(a.text.slice(f.block.start, word.start));
    }
    at = word.start;
    if (DETERMINERS.has(word.lower)) {
      const before = wordBefore(a.text, at, f.block.start);
      if (!before || !PREPOSITIONS.test(before.lower)) return !(before && doesSomething(a.text, f, before, true));
    }
  }
  return true;
}

/** What there is, or what somebody does something about, speaks of nothing behind it. */
const IS_FOUND =
  /(?<!\p{L})(?:there (?:is|are|was|were|have been|had been)|found|fixed|reported|stopped|saw) (?:(?:the|our|no|two|three|some|any|more|several|\d+) )?$/iu;

/** "We found traffic is down.": a clause of its own. */
const IS_SAID = /^ (?:is|was|has|does|are|were|have)(?:n['’]t)? /;

/**
 * Whether a word in -ing begins its clause and has what follows for its object, and is neither a thing nor what one is like: neither stands before a
 * determiner.
 */
const doesSomething = (
  text: string,
  f: Found,
  { lower, start, gap }: Neighbour,
  isBeforeDeterminer: boolean,
): boolean =>
  lower.endsWith('ing') &&
  gap === ' ' &&
  (isBeforeDeterminer || ((!THINGS_IN_ING.test(lower) || HAS_OBJECT.test(lower)) && !isStateInIng(lower))) &&
  !NO_GERUND.test(lower) &&
  OPENS_CLAUSE.test(text.slice(Math.max(f.block.start, start - 10), start));
const OPENS_CLAUSE = /(?:^|[.!?:;,]\s+|\n|\b(?:and|but|or|because|that|if|when) )(?:not )?$/i;
/** Things in -ing that are rather done to what follows than its kind. */
const HAS_OBJECT = /^(?:sharing|handling|publishing|saving|opening|loading|filing|listing)$/;
/** Words in -ing that no object follows. */
const NO_GERUND =
  /^(?:during|nothing|something|anything|everything|paying|buying|returning|visiting|referring|assuming|knowing|hoping|thinking|saying|meaning|considering|supposing|believing|noting|fearing|guessing|given|regarding|provided|claiming|feeling)$/;

/** A subject whose number changes, and where its words end. */
export interface Subject {
  readonly a: Analysis;
  readonly f: Found;
  /** Where its words begin. */
  readonly place: number;
  readonly end: number;
  readonly number: NumberChange;
}

/** Where an edit ends with the verbs that change, and the text from the subject's end to there. */
export interface Followed {
  readonly end: number;
  readonly tail: string;
}

/** The verb right behind, and what else of the clause has its number. */
export function agreement(subject: Subject): Followed {
  const { a, f, place, end, number } = subject;
  const { text } = a;
  const limit = f.block.end;
  const unchanged = { end, tail: '' };
  const relative = RELATIVE.exec(text.slice(end, Math.min(limit, end + 8)));
  if (relative) return agreementInClause(subject, end + relative[0].length);
  const next = wordBehind(text, end, limit);
  if (next && (BELONGS.test(next.lower) || leadsToThing(subject, next))) return agreementBehind(subject, next.end);
  if (next && MODAL.test(next.lower) && isSubject(a, f, place))
    return secondVerb(subject, { end: next.end, tail: text.slice(end, next.end) }) ?? unchanged;
  const verb = next && inNumber(next.lower, wordBehind(text, next.end, limit)?.lower, number);
  if (!next || verb === undefined || !isSubject(a, f, place))
    return asItIs(subject, unchanged) ?? doneAgain(subject, unchanged, true) ?? unchanged;
  const first = { end: next.end, tail: text.slice(end, next.start) + like(next.text, verb) };
  return (
    secondVerb(subject, first) ??
    asItIs(subject, first) ??
    withTag(subject, first) ??
    withPronoun(subject, first) ??
    doneAgain(subject, first, false) ??
    itsOwn(subject, first)
  );
}

/** Verbs that show no number, behind which a second one may: "UGC must stay and has its date". */
const MODAL = /^(?:can|could|will|would|must|may|might|should|cannot|can['’]t|won['’]t|mustn['’]t|shouldn['’]t)$/;

/** "The deliverables are ready and have been sent": the second verb of the same subject. */
function secondVerb({ a, f, number }: Subject, first: Followed): Followed | undefined {
  const { text } = a;
  const limit = f.block.end;
  const and = SECOND.exec(text.slice(first.end, Math.min(limit, first.end + 60)))?.[0];
  const word = and === undefined ? undefined : wordBehind(text, first.end + and.length, limit);
  const verb = word && inNumber(word.lower, wordBehind(text, word.end, limit)?.lower, number);
  if (!word || verb === undefined || changesWithin(a, first.end, word.end)) return undefined;
  // "How much collateral is left, and is it still right?"
  const asked = wordBehind(text, word.end, limit);
  if (asked?.lower === 'it' && asked.gap === ' ' && helper(word.lower, number) !== undefined)
    return number === 'plural'
      ? { end: asked.end, tail: `${first.tail}${text.slice(first.end, word.start)}${like(word.text, verb)} they` }
      : undefined;
  if (
    /^(?:they|we|you|he|she|i|there|this|that|these|those)$/.test(asked?.lower ?? '') &&
    helper(word.lower, number) !== undefined
  )
    return undefined;
  // "... is cheap but costs matter": the subject of its own verb.
  if (THIRD_PERSON_OR_NOUN.has(word.lower) && OWN_VERB.test(wordBehind(text, word.end, limit)?.lower ?? ''))
    return undefined;
  return { end: word.end, tail: first.tail + text.slice(first.end, word.start) + like(word.text, verb) };
}
const OWN_VERB =
  /^(?:are|were|have|had|will|would|can|could|must|should|may|might|went|came|fell|rose|matter|keep|kept|go|come|need|stay|grow|remain|make|made|do|did|take|start|help|look|sell|cost|work|pay|run|follow|begin|end|save)$/;
const SECOND =
  /^(?: (?!that |which |who |and |but |or )[\p{L}\p{N}'’-]+){0,6},? (?:and|but)(?: (?:still|also|now|already|never|always|only|often|soon|just|then|even|yet|finally|usually|probably|really|mostly|currently|regularly|rarely|hardly|nearly|certainly|clearly|(?!supply|reply|assembly|family|apply|rely|anomaly|monopoly|ally|fly|bully|july|italy|only )[a-z]{3,}ly))?(?= )/u;

/** "The backlist stays as it is" -> "the older books stay as they are". */
function asItIs({ a, f, number }: Subject, first: Followed): Followed | undefined {
  if (number !== 'plural') return undefined;
  const [found, as, be] = AS_IT_IS.exec(a.text.slice(first.end, Math.min(f.block.end, first.end + 30))) ?? [];
  return found === undefined
    ? undefined
    : { end: first.end + found.length, tail: `${first.tail}${as} they ${be === 'is' ? 'are' : 'were'}` };
}
const AS_IT_IS = /^( (?:exactly |just |simply )?as) it (is|was)(?![\p{L}'’])/u;

/** "The collateral is here, and it needs a stamp" -> "the leaflets are here, and they need a stamp"; "few of them" -> "little of it". */
function withPronoun({ a, f, number }: Subject, first: Followed): Followed | undefined {
  const { text } = a;
  const limit = f.block.end;
  const toMany = number === 'plural';
  const clause = secondClause(
    text.slice(first.end, Math.min(limit, first.end + 110)),
    toMany,
    /ha(?:ve|s|d)$/.test(first.tail),
  );
  if (!clause) return undefined;
  const end = first.end + clause.end;
  if (changesWithin(a, first.end, end)) return undefined;
  const word = wordBehind(text, end, limit);
  if (!word) return undefined;
  const verb =
    inNumber(word.lower, wordBehind(text, word.end, limit)?.lower, number) ??
    // "... but it works.": behind the pronoun it can be no noun.
    (toMany && THIRD_PERSON_OR_NOUN.has(word.lower) ? verbBase(word.lower) : undefined) ??
    (MODAL.test(word.lower) || isIrregularPast(word.lower) || /\w{2}ed$/.test(word.lower) ? word.text : undefined);
  if (verb === undefined) return undefined;
  const { rest, amount } = clause;
  const pronoun =
    amount === undefined
      ? toMany
        ? 'they'
        : 'it'
      : `${(toMany ? TO_MANY : TO_MUCH).get(amount) ?? amount} of ${toMany ? 'them' : 'it'}`;
  return { end: word.end, tail: first.tail + rest + pronoun + text.slice(end, word.start) + verb };
}
/** "The metadata was missing, so we added it" -> "..., so we added them"; of an object as well ("check the metadata and send it"). */
function doneAgain({ a, f, place, number }: Subject, first: Followed, isObject: boolean): Followed | undefined {
  const { text } = a;
  const toMany = number === 'plural';
  const [was, now] = toMany ? [' it', ' them'] : [' them', ' it'];
  const behind = text.slice(first.end, Math.min(f.block.end, first.end + 110));
  if (!behind.includes(was)) return undefined;
  const lead = isObject ? text.slice(Math.max(f.block.start, place - 60), place) : undefined;
  const length = objectAgain(behind, toMany, lead);
  if (length === undefined || changesWithin(a, first.end, first.end + length)) return undefined;
  return { end: first.end + length + was.length, tail: first.tail + behind.slice(0, length) + now };
}
const TO_MUCH = new Map([
  ['many', 'much'],
  ['few', 'little'],
]);
const TO_MANY = new Map([
  ['much', 'many'],
  ['little', 'few'],
]);

/** "Legacy giving needs its own page" -> "gifts left in wills need their own page". */
function itsOwn({ a, f, number }: Subject, first: Followed): Followed {
  const own = number === 'plural' && a.text.slice(first.end, Math.min(f.block.end, first.end + 5)) === ' its ';
  return own ? { end: first.end + 4, tail: `${first.tail} their` } : first;
}

/** "No inventory is left, is it?" -> "No goods are left, are they?" */
function withTag({ a, f, number }: Subject, first: Followed): Followed | undefined {
  const [found, rest = '', be = ''] = TAG.exec(a.text.slice(first.end, Math.min(f.block.end, first.end + 60))) ?? [];
  const verb = number === 'plural' ? TO_PLURAL.get(be.replace('’', "'")) : undefined;
  if (found === undefined || verb === undefined || changesWithin(a, first.end, first.end + rest.length))
    return undefined;
  const own = be.includes('’') ? verb.replace("'", '’') : verb;
  return { end: first.end + found.length, tail: `${first.tail}${rest}${own} they` };
}
const TAG = /^((?: [\p{L}\p{N}'’-]+){0,7}, )(is|isn['’]t|was|wasn['’]t|has|hasn['’]t|does|doesn['’]t) it(?=\?)/u;

const RELATIVE = /^,? (?:that|which|who)(?= )/;

/** "The traffic that comes is good", "our traffic, which is paid, fell": the clause's verb, and the sentence's behind it. */
function agreementInClause({ a, f, place, end, number }: Subject, from: number): Followed {
  const { text } = a;
  const limit = f.block.end;
  const own = wordBehind(text, from, limit);
  const verb = own && inNumber(own.lower, wordBehind(text, own.end, limit)?.lower, number);
  if (!own || verb === undefined || changesWithin(a, end, own.end)) return { end, tail: '' };
  const clause = { end: own.end, tail: text.slice(end, own.start) + like(own.text, verb) };
  const opened = text[end] === ',';
  // The comma that opened the clause closes it.
  const closed = opened ? text.indexOf(', ', own.end) + 1 : own.end;
  if (closed === 0 || closed > end + 80) return clause;
  let word = wordBehind(text, closed, limit);
  for (let i = 0; i < MOST_WORDS_BETWEEN && word?.gap === ' ' && !NO_PART.test(word.lower); i++) {
    const next = wordBehind(text, word.end, limit)?.lower;
    const main =
      opened || isThirdPerson(word.lower, next) ? inNumber(word.lower, next, number) : helper(word.lower, number);
    if (main !== undefined && !changesWithin(a, own.end, word.start) && isSubject(a, f, place))
      return { end: word.end, tail: clause.tail + text.slice(own.end, word.start) + like(word.text, main) };
    if (opened) return clause;
    word = wordBehind(text, word.end, limit);
  }
  return clause;
}

/** What belongs to the term stands between it and its verb: "the swag for the fair is here". */
const BELONGS = /^(?:for|of|from|in|at|on|with|without|over|under|above|below|between|about|by|per)$/;
/** "Traffic to the shop is falling", but "the ad that sends traffic to the shop is old", "feedback to make it better": a thing, and nothing that is done. */
function leadsToThing({ a, f, place }: Subject, { lower, end }: Neighbour): boolean {
  if (lower !== 'to') return false;
  const thing = wordBehind(a.text, end, f.block.end);
  if (thing?.gap !== ' ' || isToDo(thing.lower)) return false;
  let word = wordBefore(a.text, place, f.block.start);
  for (let i = 0; i < 3 && word; i++) {
    if (SAYS_THAT.test(word.lower)) return true;
    if (isThirdPerson(word.lower, 'the') || BASE_VERBS.has(word.lower) || MOVES.test(word.lower)) return false;
    if (PREPOSITIONS.test(word.lower) || CLAUSE_OPENS.test(word.lower)) return true;
    word = wordBefore(a.text, word.start, f.block.start);
  }
  return true;
}
/** Verbs with a clause of its own behind. */
const SAYS_THAT =
  /^(?:think|thinks|say|says|know|knows|hope|hopes|believe|feel|guess|see|sees|said|knew|thought|means?)$/;
/** Verbs that bring something somewhere. */
const MOVES =
  /^(?:add|use|move|drive|drives|bring|brings|brought|direct|route|redirect|push|shift|have|has|had|get|got|gave|sent|drove|won|pass|offer|i|we|you|they|he|she|who|\w{2,}(?:ing|ed))$/;
/** What does not belong to the term any more, but begins something new. */
const NO_PART =
  /^(?:that|which|who|whom|whose|what|when|where|how|why|if|because|while|and|or|but|so|then|than|we|you|they|i|he|she|it)$/;
const MOST_WORDS_BETWEEN = 7;

function agreementBehind({ a, f, place, end, number }: Subject, from: number): Followed {
  const { text } = a;
  let word = wordBehind(text, from, f.block.end);
  for (let i = 0; i < MOST_WORDS_BETWEEN && word?.gap === ' ' && !NO_PART.test(word.lower); i++) {
    const next = wordBehind(text, word.end, f.block.end);
    if (i > 0 && MODAL.test(word.lower))
      return isSubject(a, f, place) && !changesWithin(a, end, word.end)
        ? (secondVerb({ a, f, place, end, number }, { end: word.end, tail: text.slice(end, word.end) }) ?? {
            end,
            tail: '',
          })
        : { end, tail: '' };
    // "The low latency of the line helps": what can be no plural is the verb.
    const verb =
      i === 0
        ? undefined
        : (helper(word.lower, number) ??
          (number === 'plural' &&
          (isThirdPerson(word.lower, next?.lower) ||
            (/^(?:needs|costs)$/.test(word.lower) && /^(?:to|the|an?|our|less|more)$/.test(next?.lower ?? '')))
            ? verbBase(word.lower)
            : undefined));
    // "the latency of the line Kim owns helps": the first of two verbs is that of a clause of its own.
    const inner =
      verb !== undefined &&
      next?.gap === ' ' &&
      (helper(next.lower, number) !== undefined || isThirdPerson(next.lower, undefined));
    if (verb !== undefined && !inner) {
      if (/^(?:does|do)/.test(word.lower) || !isSubject(a, f, place) || changesWithin(a, end, word.start)) break;
      const first = { end: word.end, tail: text.slice(end, word.start) + like(word.text, verb) };
      return secondVerb({ a, f, place, end, number }, first) ?? first;
    }
    word = next;
  }
  return { end, tail: '' };
}

const QUESTION = /(?:^|[.!?:,;]\s+|\b(?:where|when|how|why|what|and|but|or)\s+)$/i;

/** "There's no headcount" -> "There are no new jobs". */
function helperWithS(word: string, number: NumberChange): string | undefined {
  const asks = number === 'plural' ? /^(there|here|where|what|how)['’]s$/.exec(word) : null;
  return asks ? `${asks[1]} are` : undefined;
}

/** "Is the traffic up?": the helper before its subject changes too, and lies inside the edit then. */
export function withHelper(a: Analysis, f: Found, composed: Composed, number: NumberChange): Composed {
  const { text } = a;
  let word = wordBefore(text, composed.start, f.block.start);
  const step = (): void => {
    word = word && wordBefore(text, word.start, f.block.start);
  };
  // "Is the third-party traffic up?", "Is new traffic up?"
  if (
    word?.gap === ' ' &&
    !DETERMINERS.has(word.lower) &&
    (describesNoun(word.lower) || isLed(text, word.start, f.block.start))
  )
    step();
  if (word && (DETERMINERS.has(word.lower) || /^(?:less|fewer|more)$/.test(word.lower))) step();
  // "There was hardly any traffic."
  if (
    /^(?:hardly|barely|scarcely|almost|nearly|virtually|practically|only|just|still|also|even)$/.test(word?.lower ?? '')
  )
    step();
  // "There is quite a lot of traffic."
  const lot = A_LOT_OF.exec(text.slice(Math.max(f.block.start, composed.start - 30), composed.start));
  if (lot) word = wordBefore(text, composed.start - lot[0].length, f.block.start);
  // "Is there any traffic?"
  if (word?.lower === 'there') step();
  const amount =
    number === 'plural' ? MUCH.exec(text.slice(Math.max(f.block.start, composed.start - 20), composed.start)) : null;
  if (amount) {
    const [found, much = '', rest = ''] = amount;
    const start = composed.start - found.length;
    return { ...composed, start, after: `${much === 'M' ? 'Many' : 'many'}${rest}${composed.after}` };
  }
  const verb = word && (helperWithS(word.lower, number) ?? helper(word.lower, number));
  if (!word || verb === undefined) return composed;
  if (
    !QUESTION.test(text.slice(Math.max(f.block.start, word.start - 12), word.start)) &&
    !isThere(text, word.start) &&
    !/^there/.test(verb)
  )
    return composed;
  const cased = like(word.text, isUpper(word.text.charCodeAt(0)) ? upperFirst(verb) : verb);
  return { ...composed, start: word.start, after: cased + text.slice(word.end, composed.start) + composed.after };
}

const A_LOT_OF =
  /(?<=\p{L} )(?:(?:quite |such |an awful )?(?:a )?(?:lot|bit)|(?:quite )?(?:lots|plenty|loads|heaps|tons)) of (?:(?:new|old|good|bad|extra|fake|free|paid) )?$/iu;

/** "Much of the metadata" -> "many of the details". */
const MUCH = /(?<!\p{L})([Mm])uch( of(?: the| our| your| their| its)? )$/u;

/** Whether an article or its like stands right before a place. */
const isLed = (text: string, at: number, from: number): boolean =>
  DETERMINERS.has(wordBefore(text, at, from)?.lower ?? '');

/** "There is little traffic": what there is comes behind the verb. */
const isThere = (text: string, at: number): boolean => /\bthere\s+$/i.test(text.slice(Math.max(0, at - 8), at));
