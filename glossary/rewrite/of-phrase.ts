/** "The payment method's name" -> "the name of the way of paying": a wording whose head is not its last word takes no 's. */
import { indefiniteArticle } from '../english/article.ts';
import { isPluralNoun } from '../english/inflect.ts';
import { THIRD_PERSON_OR_NOUN } from '../english/not-nouns.ts';
import type { Analysis, Found } from './analyse.ts';
import { capitals, upperFirst } from './capitals.ts';
import type { Composed } from './compose.ts';
import { wordBeforeTerm } from './found.ts';
import { CALENDAR, isInCapitals } from './letter-case.ts';
import { isVerbOfSeveral } from './noun-behind.ts';
import { objectBehind } from './object.ts';
import { isOnlyVerb } from './only-verb.ts';
import { followedByNoun, wordBefore, wordBehind } from './surroundings.ts';
import { changesWithin } from './term-place.ts';
import { ownDeterminer, QUANTIFIED } from './wording-traits.ts';

/** What may stand before a term that owns something. */
const OWNERS =
  /^(?:an?|the|this|that|these|those|my|our|your|his|her|its|their|each|every|either|neither|another|any|no|one|both|all)$/;
const COUNTS = /^(?:two|three|four|five|six)$/;
const MOST_WORDS = 3;
/** A second thing of the same owner, and no sentence or verb. */
const AND_THING =
  /^ (?:and|or) [a-z]{3,}(?:s|ing|ment|ion|ty)(?=[.,;:!?)\n]|$| (?:is|are|was|were|for|of|to|in|on|at|from|by|with)(?!\p{L}))/u;

const COSTS =
  /^( (?:costs|needs|fees|expenses|rates|prices|terms|figures|results|numbers)) and (?:the|an?|our|your|their) [^.!?;,]{1,50} (?:should|will|would|must|can|could|may|are|were|have|need|go)(?!\p{L})/u;

/** "the CMO's deck, budget and plan are here" */
const LIST_OF_THINGS = /^(?:, (?:\p{Ll}+ )?\p{Ll}+)+,? and (?:\p{Ll}+ )?\p{Ll}+ (?:are|were|have)(?!\p{L})/u;

/** A second thing, behind which the verb of several stands. */
const AND_SECOND = /^ and \p{Ll}{3,}(?= (?:are|were|have|aren['’]t|weren['’]t|haven['’]t)(?!\p{L}))/u;

/** What belongs to the term: its range from the term's determiner to the last noun, or undefined where the phrase cannot be turned safely. */
export function owned(
  a: Analysis,
  f: Found,
): { start: number; owner: string; thing: string; end: number; changes: boolean } | undefined {
  if (f.possessive === 0 || f.hyphenated || f.wrap) return undefined;
  const { text } = a;
  const limit = f.block.end;
  const before = wordBeforeTerm(text, f);
  // "the new A/B test's result": where the owner begins cannot be told without a parser.
  // "the other users' screens"
  const other =
    before?.lower === 'other' && before.gap === ' ' ? wordBefore(text, before.start, f.block.start) : undefined;
  const leads = other ?? before;
  const isOwner =
    leads &&
    // "Two partners' sites", but "our two partners' sites"
    (OWNERS.test(leads.lower) || (COUNTS.test(leads.lower) && !wordBefore(text, leads.start, f.block.start)));
  if (leads ? !isOwner || leads.gap !== ' ' : !f.sentenceStart) return undefined;
  // "Not all CDNs' prices are public."
  if (before && /^(?:all|both)$/.test(before.lower)) {
    const degree = wordBefore(text, before.start, f.block.start);
    if (degree && /^(?:not|nearly|almost|virtually|hardly)$/.test(degree.lower)) return undefined;
  }
  const from = f.end + f.possessive;
  let end = from;
  // "the assets' sizes differ": behind several things stands their verb.
  let isSeveral = false;
  for (
    let n = 0;
    n < MOST_WORDS && !isSeveral && (followedByNoun(text, end, limit) || (n === 0 && isOwnedThing(text, end, limit)));
    n++
  ) {
    const next = wordBehind(text, end, limit);
    // "The handover's Friday."
    if (next?.gap !== ' ' || (CALENDAR.test(next.text) && !followedByNoun(text, next.end, limit))) return undefined;
    ({ end } = next);
    const behind = wordBehind(text, end, limit);
    isSeveral = isPluralNoun(next.lower) && behind !== undefined && isVerbOfSeveral(text, behind, limit);
  }
  // "the ambassadors' travel costs and the fee should go ...": what looks like a verb has its verb behind.
  const costs = COSTS.exec(text.slice(end, Math.min(limit, end + 90)))?.[1];
  if (costs !== undefined && end > from) end += costs.length;
  if (end === from || (!isSeveral && followedByNoun(text, end, limit))) return undefined;
  // "A stakeholder's view counts.": at a clause's start, what ends it is its verb.
  const last = text.lastIndexOf(' ', end - 1);
  if (last > from && text.endsWith('s', end) && isOnlyVerb(text, f.start, end, f.block)) end = last;
  // "the product owner's list of tasks"
  if (text.startsWith(' of ', end)) {
    const of = objectBehind(text, end + 3, limit);
    if (!of) return undefined;
    ({ end } = of);
  }
  // "the lead's number and budget are missing": the verb is that of both.
  const second = AND_SECOND.exec(text.slice(end, Math.min(limit, end + 30)))?.[0];
  if (second !== undefined) end += second.length;
  // "our vendors' offers and prices": both are owned.
  if (AND_THING.test(text.slice(end, Math.min(limit, end + 24)))) return undefined;
  if (LIST_OF_THINGS.test(text.slice(end, Math.min(limit, end + 60)))) return undefined;
  if (/^(?:[-/‐‑'’(]|[.,:]\S)/.test(text.slice(end, end + 2))) return undefined;
  return {
    start: leads ? leads.start : f.start,
    owner: other ? `${other.lower} other` : (before?.lower ?? ''),
    thing: text.slice(from + 1, end),
    end,
    changes: changesWithin(a, from, end),
  };
}

/** "the users' wishes differ": behind an owner stands no verb. */
const isOwnedThing = (text: string, at: number, limit: number): boolean =>
  THIRD_PERSON_OR_NOUN.has(wordBehind(text, at, limit)?.lower ?? '');

/** What can have 's at its end: "head of marketing's". */
const SHORT_OWNER = /^\p{L}+(?: \p{L}+)? (?:of|for|in) \p{L}+(?: \p{L}+)?(?<!s)['’]s$/u;

/** Whether what belongs to the term is one term alone that is a thing, and the clause goes on behind it: "the CMO's team pushes code" has a verb there. */
function isWholeThing(a: Analysis, f: Found, end: number): boolean {
  const from = f.end + f.possessive + 1;
  const term = a.found[a.firstBehind(from)];
  return (
    term?.start === from &&
    (term.end === end || AND_SECOND.exec(a.text.slice(term.end, end + 12))?.[0].length === end - term.end) &&
    term.possessive === 0 &&
    term.readings.every((r) => r.term.pos === 'noun') &&
    GOES_ON.test(a.text.slice(end, Math.min(f.block.end, end + 12))) &&
    !AND_MORE.test(a.text.slice(end, Math.min(f.block.end, end + 60)))
  );
}
const GOES_ON =
  /^(?:$|[.,;:!?)\n]| (?:is|are|was|were|has|have|had|will|would|can|could|must|should|may|might|isn['’]t|wasn['’]t|in|on|at|for|from|with|to|by|about|before|after|until|today|tomorrow|now|needs|works|costs|takes|came|went|fell|rose|broke|shows|helps|means|\p{L}{2,}ed)(?!\p{L}))/u;
const AND_MORE = /^(?:,? (?:and|or) |, [^.!?;]{1,40} (?:and|or) )/;

/** Whether what belongs to the term can stand before it: "the X's size" -> "the size of the X". */
export function canTurn(a: Analysis, f: Found): boolean {
  const place = owned(a, f);
  return place !== undefined && (!place.changes || isWholeThing(a, f, place.end));
}

/**
 * The phrase turned round, with `phrase` for the term. `bare`: the phrase takes no a/an.
 * @param withS the wording with its own 's, for where what belongs to it has a change that reaches out of it; without it such a place stays.
 */
export function composeOfPhrase(
  a: Analysis,
  f: Found,
  phrase: string,
  bare: boolean,
  kind: Composed['kind'],
  withS?: string,
): Composed | undefined {
  const place = owned(a, f);
  if (!place || isInCapitals(a, f.block) || a.titleCase(f.block)) return undefined;
  const { start, owner, thing, end, changes } = place;
  const own = ownDeterminer(phrase)?.trimEnd();
  // "each phase two's owner": two determiners that both say something.
  if (own !== undefined && !/^(?:an?|the)?$/.test(owner)) return undefined;
  // "the human resources's owner" -> "the owner of the staff department", "the desktop's" -> "of the surface behind all windows"
  const owns =
    (own === undefined && !(owner === 'the' && QUANTIFIED.test(phrase))) ||
    (owner === 'the' && /^an?$/i.test(own ?? ''));
  const said = own === undefined || !owns ? phrase : phrase.slice(own.length + 1);
  const article = !owns ? '' : /^an?$/.test(owner) ? (bare ? '' : indefiniteArticle(said)) : owner;
  const behind = `of ${article === '' ? '' : `${article} `}${said}`;
  const upper = a.text[start] !== a.text[start]?.toLowerCase();
  if (changes) {
    // "The CMO's deck" -> "the slides of the head of marketing": what belongs to it has an edit of its own.
    if (own !== undefined) return undefined;
    if (!isWholeThing(a, f, end))
      return withS !== undefined && SHORT_OWNER.test(withS)
        ? { start: f.start, end: f.end + f.possessive, after: capitals(a, f, withS), kind }
        : undefined;
    const words = ` ${behind}`;
    const tail =
      withS === undefined
        ? { at: end, words, whole: true }
        : owner === 'the'
          ? { at: end, words, otherwise: `${withS} ` }
          : { at: end, words, instead: `${a.text.slice(start, f.start)}${withS} ` };
    return { start, end: f.end + f.possessive + 1, after: upper ? 'The ' : 'the ', kind, tail };
  }
  const after = `the ${thing} ${behind}`;
  return { start, end, after: upper && (owner !== '' || f.sentenceStart) ? upperFirst(after) : after, kind };
}
