/** Questions that a helper begins: "Will SSO arrive?", "Does the feed need the token?" */
import { opensQuestion } from '../english/helpers.ts';
import { BASE_VERBS } from '../english/not-nouns.ts';
import type { Found } from './analyse.ts';
import { wordBeforeTerm, wordBehindTerm } from './found.ts';
import type { Neighbour } from './neighbour.ts';
import { isDeterminer, wordBefore, wordBehind } from './surroundings.ts';

const ASKS = /^(?:when|where|how|why|what|and|but|or|so|then|also)$/;

/** Whether a term, with its article, is what a question with a helper speaks of, so that the question's verb stands behind it. */
export function isAskedAbout(text: string, f: Found): boolean {
  let word = wordBeforeTerm(text, f);
  if (word?.gap !== ' ') return false;
  // Nearly every place is settled here, by the first letter of the word before.
  if (isDeterminer(word.lower) || word.lower === 'one') {
    if (!'ldntyso'.includes(text[word.start - 2] ?? ' ')) return false;
    word = wordBefore(text, word.start, f.block.start);
  } else if (!'wcsmd'.includes(word.lower[0] as string)) return false;
  if (word?.gap !== ' ' || !opensQuestion(word.lower)) return false;
  const first = wordBefore(text, word.start, f.block.start);
  if (first && !ASKS.test(first.lower)) return false;
  const end = /[.!?](?=\s|$)|\n/.exec(text.slice(f.end, Math.min(f.block.end, f.end + LONGEST_QUESTION)));
  return end?.[0] === '?';
}
const LONGEST_QUESTION = 200;

/** Whether a verb in its base form stands between an offset and the end of the clause: "in staging *break*?", but not "in the last *run*". */
export function hasBaseVerb(text: string, from: number, limit: number): boolean {
  const clause = CLAUSE.exec(text.slice(from, Math.min(limit, from + LONGEST_QUESTION)))?.[0] ?? '';
  const words = clause.trim().split(' ');
  return words.some((w, i) => (VERB.test(w) || BASE_VERBS.has(w)) && !LEADS_NOUN.test(words[i - 1] ?? ''));
}
const CLAUSE = /^(?:(?! (?:when|if|while|because|after|before|that|who|which|as|than) )[^.?!,;:\n])*/u;
const LEADS_NOUN = /^(?:the|an?|our|your|their|my|its|this|that|each|every|any|no|last|next|first|new|old|per|of)$/;

/** Whether the word behind such a term is the question's verb, and no noun with the verb behind it ("Will the staging access be removed?"). */
export function isVerbOfQuestion(text: string, f: Found, next: Neighbour): boolean {
  if (next.gap !== ' ' || !isAskedAbout(text, f)) return false;
  const behind = text.slice(next.end, Math.min(f.block.end, next.end + 8));
  if (/^ ?[?.;:!)]|^ (?:the|an?|all|every|any|this|these|us|me|them|him|it)(?!\p{L})/u.test(behind)) return true;
  // "Does the approver sign for all?": no other verb is left.
  if (LAST_PHRASE.test(text.slice(next.end, Math.min(f.block.end, next.end + 40)))) return true;
  const after = wordBehind(text, next.end, f.block.end);
  return (VERB.test(next.lower) || BASE_VERBS.has(next.lower)) && !(after?.gap === ' ' && VERB.test(after.lower));
}
/** One phrase of place, time or the like, up to the question's end. */
const LAST_PHRASE =
  /^ (?:for|in|on|at|by|with|to|from|into|before|after|until|without|during) (?:(?:the|our|your|their|my|its|his|her|an?|this|that|these|all|both|every|each|next|last) )?[\p{L}\p{N}]+[?;]/u;
/** Base forms that a question's verb often is. */
const VERB =
  /^(?:be|have|help|work|go|run|get|need|cause|cost|make|take|stay|wait|come|look|break|fail|change|start|stop|end|do|show|mean|block|reach|arrive|pass|count|move|appear|happen|include|contain|cover|use|support|crash|drop|lag|rise|fall|update|grow|leak|slow|load)$/;

/** "Is retargeting allowed?": what stands behind a word in -ing is said of the doing, and not what is done. */
export const isAskedOfDoing = (text: string, f: Found): boolean =>
  isSaidOfDoing(text, wordBehindTerm(text, f), f.block.end) &&
  IS_ASKED.test(text.slice(Math.max(f.block.start, f.start - 14), f.start));
const isSaidOfDoing = (text: string, word: Neighbour | undefined, limit: number): boolean =>
  word?.gap === ' ' &&
  /(?:ed|off|on|up|down|done|possible|legal|working|running)$/.test(word.lower) &&
  /^(?:$|[?.,;!]| (?:for|on|off|at|in|up|down|here|there|yet|already|today|now|again|by|too)(?!\p{L}))/u.test(
    text.slice(word.end, Math.min(limit, word.end + 9)),
  );
const IS_ASKED = /(?:^|[.!?:]\s|\n|, (?:and|but|so) )(?:is|was|isn['’]t|wasn['’]t) $/i;
