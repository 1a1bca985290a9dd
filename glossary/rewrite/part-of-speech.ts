/**
 * Noun or verb, from the words around: for a word that can be either, its neighbours decide in nine cases of ten. Scores add up; the sign says
 * which, the size how sure.
 */
import { leansToNoun } from '../english/adjectives.ts';
import { THINGS_IN_ING } from '../english/things-in-ing.ts';
import type { Token } from './phrases.ts';
import { PARTICLES } from './separable.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

// The sets are of English and say nothing about terms: what an entry knows of its term's part of speech is its `pos`.

/** What can begin a noun phrase of the author's: more than names and wordings of a glossary have. */
export const DETERMINERS = set(
  'a an the this that these those my your our his her its their each every any some no another all both either neither which what whose several many few fewer more most less such other',
);
const HELPERS = set(
  "can could will would shall should must may might mustn't cannot can't couldn't won't wouldn't shouldn't don't doesn't didn't let's please",
);
/** Whether a verb in its base form stands behind a word ("can", "please", "we'll"). */
export const isHelper = (word: string): boolean =>
  HELPERS.has(word) || /.'ll$|^(?:i|we|you|they|he|she|it|who)'d$/.test(word);
/** Helpers, and what else mostly has a verb behind it. */
const MODALS: ReadonlySet<string> = new Set([...HELPERS, ...set('do does did not never always also to just')]);
/** Who does something, right before the verb. */
const SUBJECTS = set('i we you they he she it who everyone nobody somebody people');
/** A verb's object, in one word. */
const OBJECT_PRONOUNS = set(
  'me us him them it you her everyone everything nothing something anything whatever whoever this that',
);
const PREPOSITIONS = set(
  'of in on at for from with by via per into onto about after before during without within through between against under over behind than like as across past towards beyond around along',
);
/** Verbs that have another verb's participle or base form behind them; behind a noun they are its verb. */
const BE_HAVE = set(
  "is are was were be been being has have had isn't aren't wasn't weren't hasn't haven't will can must should would could may might",
);
/** Adverbs that rather stand before a verb than before a noun. */
const ADVERB_BEFORE_VERB = set(
  'then now often usually automatically manually quickly already still only once never always simply',
);

/** Behind a determiner, these say when ("all day") and are no object. */
const TIMES =
  /^(?:minutes?|hours?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|months?|quarters?|years?|times?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/;

/** "the May cohort" */
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at]?.lower === 'may' && tokens[at]?.capital === true;

/** Above 0: verb; below: noun. About ±1 is a weak sign, ±3 a strong one. */
export function verbScore(tokens: readonly Token[], first: number, last: number): number {
  // Behind a colon a new sentence begins: "Two: cache the results".
  const prev = tokens[first]?.afterColon ? undefined : tokens[first - 1]?.lower;
  const prev2 = tokens[first - 2]?.lower;
  const next = tokens[last + 1]?.lower;
  // "has been rolled back": the verb of "roll back".
  const isPhrasal = last > first && PARTICLES.includes(tokens[last]?.lower ?? '');
  const word = tokens[isPhrasal ? first : last]?.lower ?? '';
  let score = 0;
  if (tokens[last]?.capitals) return -2;
  const base = !/(?:s|ed|ing)$/.test(word);
  if (prev === undefined) {
    // "Rebrand: what you will see": a label.
    if (base && tokens[last + 1]?.afterColon) score -= 2;
    else if (
      base &&
      next !== undefined &&
      (DETERMINERS.has(next) || OBJECT_PRONOUNS.has(next) || /^(?:up|out|off|back|down)$/.test(next))
    )
      score += 3;
  } else if (prev === 'to') score += verbAfterTo(prev2, base);
  // "We do triage by hand", but "do ping me".
  else if (/^(?:do|does|did)$/.test(prev))
    score += base && next !== undefined && (DETERMINERS.has(next) || OBJECT_PRONOUNS.has(next)) ? 3 : 0;
  else if ((MODALS.has(prev) || isHelper(prev)) && !isMonth(tokens, first - 1)) score += base ? 3 : 1;
  else if (SUBJECTS.has(prev) && prev !== 'it') score += 2.5;
  else if (prev === 'it') score += /s$/.test(word) ? 2 : 0.5;
  // "Which pages are slow?": a question.
  else if (first === 1 && /^(?:which|what|whose)$/.test(prev)) score -= 3;
  // "a job that runs at night": a relative clause.
  else if (/^(?:that|which|who)$/.test(prev) && /(?:s|ed)$/.test(word)) score += 2;
  // "We ask what churns in May."
  else if (prev === 'what' && /[^s]s$/.test(word) && next !== undefined && PREPOSITIONS.has(next)) score += 1.5;
  else if (DETERMINERS.has(prev)) score -= 3;
  else if (PREPOSITIONS.has(prev)) score -= /ing$/.test(word) ? 0.5 : 2.5;
  // "2,960 bounced", but "ten deploys"
  else if (/^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million)$/.test(prev))
    score += /ed$/.test(word) ? 1.5 : -2;
  // "our only attribution", but "they only run at night"
  else if (ADVERB_BEFORE_VERB.has(prev)) score += DETERMINERS.has(prev2 ?? '') && prev2 !== 'that' ? -2 : 1.5;
  // "deploying hotfixes": its object.
  else if (/\w{3}ing$/.test(prev) && !THINGS_IN_ING.test(prev) && !DETERMINERS.has(prev2 ?? '') && /[^s]s$/.test(word))
    score -= 2;
  else if (prev === 'and' || prev === 'or' || prev === 'but')
    score += next !== undefined && DETERMINERS.has(next) ? 2 : 0;
  else if (/(?:ly)$/.test(prev)) score += 1;
  else if (leansToNoun(prev)) score -= 1.5;
  else if (BE_HAVE.has(prev)) score += /(?:ed|ing)$/.test(word) ? 2 : -1;
  // "The app crashes on iPhones": a noun with its article, then a word in -s and no verb of its own.
  if (
    /[^s]s$/.test(word) &&
    (DETERMINERS.has(prev2 ?? '') || DETERMINERS.has(tokens[first - 3]?.lower ?? '')) &&
    prev !== undefined &&
    /^[a-z]+$/.test(prev) &&
    !/s$/.test(prev) &&
    next !== undefined &&
    (PREPOSITIONS.has(next) || DIRECTION.test(next) || ADVERB_BEHIND.test(next)) &&
    next !== 'of'
  )
    score += 1.5;
  // "fewer app crashes", "these form errors": several things.
  if (/[^s]s$/.test(word) && /^[a-z]+$/.test(prev ?? '') && !/s$/.test(prev ?? '') && SEVERAL.test(prev2 ?? ''))
    score -= 2;
  // "after a minute the tab crashes.": the same at a sentence's end, where nothing before the article asks for an object.
  if (
    next === undefined &&
    /[^s]s$/.test(word) &&
    /^(?:the|our|your|their|its|his|her|my|an?|this|that)$/.test(prev2 ?? '') &&
    /^[a-z]+$/.test(prev ?? '') &&
    !/s$/.test(prev ?? '') &&
    (tokens[first - 3] === undefined ||
      tokens[first - 2]?.afterBreak ||
      OPENS_CLAUSE.test(tokens[first - 3]?.lower ?? ''))
  )
    score += 2.5;
  // "Registrations flow into the CRM": behind a plural, with its direction.
  if (
    base &&
    prev !== undefined &&
    /[a-z]{3}[^siu]s$/.test(prev) &&
    !/^(?:sales|news)$/.test(prev) &&
    (DIRECTION.test(next ?? '') || (next === 'to' && DETERMINERS.has(prev2 ?? '')))
  )
    score += 2;
  // "his right boot", "a quick sync": after an article, a word between and no -s, a noun.
  if (
    base &&
    prev2 !== undefined &&
    /^(?:an?|this|that|each|every|my|your|his|our|its|their)$/.test(prev2) &&
    prev !== undefined &&
    /^[a-z]+$/.test(prev) &&
    !/s$/.test(prev) &&
    !MODALS.has(prev) &&
    !SUBJECTS.has(prev) &&
    !ADVERB_BEFORE_VERB.has(prev)
  )
    score -= 1.5;
  // "We promised respondents a reward": the one who gets it.
  if (prev !== undefined && /[^s]s$/.test(word) && /^an?$|^the$/.test(next ?? '') && GIVES.test(prev)) score -= 5;
  if (next !== undefined) {
    // "no account any more": no object.
    const isMore = next === 'any' && /^(?:more|longer|further|way|case)$/.test(tokens[last + 2]?.lower ?? '');
    if (DETERMINERS.has(next) && next !== 'that' && next !== 'which' && !isMore)
      // "deploying hotfixes all day": a time is no object.
      score += TIMES.test(tokens[last + 2]?.lower ?? '') ? 0 : 2;
    else if (OBJECT_PRONOUNS.has(next)) score += 2;
    else if (next === 'of') score -= 2;
    else if (BE_HAVE.has(next) || /^(?:do|does|did|don't|doesn't|didn't)$/.test(next)) score -= 2;
    else if (next === 'to' && prev !== undefined && !DETERMINERS.has(prev)) score += 0.7;
  }
  return score;
}

/** What stands before several things. */
const SEVERAL = /^(?:fewer|more|many|few|several|these|those|both|no|two|three|four|five|six|ten|\d+)$/;
/** What a clause may begin behind. */
const OPENS_CLAUSE = /^(?:and|but|or|so|then|if|when|because|since|while|until|that|before|after|.*[^s]s)$/;
/** Stems of verbs with two objects: behind them stands who gets something. */
const GIVES =
  /^(?:promis|offer|send|sent|show|giv|gave|grant|tell|told|paid|pay|bring|brought|mail|email|award|teach|taught)(?:e|ed|es|s|ing)?$/;
/** Adverbs that stand behind a verb and not behind a noun. */
const ADVERB_BEHIND = /ly$|^(?:almost|nearly|again|twice|soon|often|overnight|too|here|there)$/;
/** Where something moves, as it stands behind a verb. */
const DIRECTION = /^(?:into|through|back|out|off|away|straight|directly)$/;

/** Behind these, "to" never has a verb behind it. */
export const TO_IS_PREPOSITION = set('thanks due according next close prior compared');

/** "to" before a verb, or the preposition ("access to leads", "due to traffic"). */
function verbAfterTo(before: string | undefined, base: boolean): number {
  if (!base) return -1;
  if (
    before !== undefined &&
    (TO_IS_PREPOSITION.has(before) || /^(?:access|related|up|back|switch|move|add|send|sent)$/.test(before))
  )
    return 0.3;
  return 3;
}
