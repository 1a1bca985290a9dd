/** Where what looks like a plural is a verb: "The job runs an hour late", "if a code leaks to the press", "if the shop crawls, ...". */
import { isNoSubjectOfThird } from '../english/adjectives.ts';
import { opensQuestion } from '../english/helpers.ts';
import { isNoName } from '../english/no-names.ts';
import { isThirdPerson, THIRD_PERSON_OR_NOUN } from '../english/not-nouns.ts';
import { isIrregularPast } from '../english/pasts.ts';
import type { Analysis, Found } from './analyse.ts';
import { isDoneByWhat } from './done-by-what.ts';
import { lastWordOf, wordBehindTerm } from './found.ts';
import type { Neighbour } from './neighbour.ts';
import { isOnlyVerb } from './only-verb.ts';
import { isSomebody } from './somebody.ts';
import { followedByNoun, isDeterminer, isLetterA, wordBefore } from './surroundings.ts';
import { BEFORE_ONE, BEFORE_VERB, BEHIND_VERB, OBJECT_ONLY, SUBJECT, traitsOf } from './word-traits.ts';

/** What looks like a plural is a verb in the third person: "a code leaks", "the campaign sends people", "the job runs an hour late". */
export function pluralForbidden(analysis: Analysis, found: Found, before: Neighbour | undefined): boolean {
  const { text } = analysis;
  if (before && (isOne(text, found, before) || isVerbAndObject(text, found, before))) return true;
  if (
    before?.lower === 'what' &&
    before.gap === ' ' &&
    !/^\p{Lu}{2}/u.test(text.slice(found.start, found.start + 2)) &&
    isDoneByWhat(text, found) &&
    (isVerbToo(found) || isBeforeThing(text, found))
  )
    return true;
  if (endsSubordinate(text, found) || endsClause(text, found)) return true;
  if (before && isDoneByNumber(text, found, before)) return true;
  const behind = wordBehindTerm(text, found);
  if (!behind) return false;
  if (behind.gap === ' ' && (traitsOf(behind.lower) & OBJECT_ONLY) !== 0) return true;
  // "the form sends it to the desk", but "the sends it made"
  if (behind.lower === 'it' && behind.gap === ' ' && IT_ENDS.test(text.slice(behind.end, behind.end + 8))) return true;
  if (behind.gap === ' ' && isSentPeople(text, found, before, behind)) return true;
  if (before?.gap === ' ' && behind.gap === ' ' && isDoneBySomebody(text, found, before, behind)) return true;
  if (
    ((behind.gap === ' ' && HOW_MANY.test(behind.lower)) ||
      MONEY.test(text.slice(found.end, Math.min(found.block.end, found.end + 6)))) &&
    endsInVerb(text, found)
  )
    return true;
  // "only if Google indexes at least 8"
  if (
    behind.lower === 'at' &&
    /^ (?:least|most) (?:\d|one|two|three|half|all)/.test(text.slice(behind.end, behind.end + 12))
  )
    return true;
  if (behind.lower === 'nowhere' || isTimedVerb(text, found, behind.start)) return true;
  return (
    (traitsOf(behind.lower) & BEHIND_VERB) !== 0 &&
    behind.isOnSameLine &&
    (/\s\S*[^s\s]s$/.test(text.slice(found.start, found.end)) || hasSubject(analysis, found, before)) &&
    (endsInVerb(text, found) || !opensTerm(analysis, behind.end)) &&
    !PER_TIME.test(text.slice(behind.end, behind.end + 20))
  );
}

/** "What bugs our users?", "what leads to more sales": what it is done to stands behind. */
const isBeforeThing = (text: string, { end, block }: Found): boolean =>
  /^ (?:(?:the|an?|our|your|their|its|us|them|you|people|to)) /.test(text.slice(end, Math.min(block.end, end + 8)));

/** Whether an entry has the same word as a verb. */
const isVerbToo = ({ readings }: Found): boolean => readings.some((r) => r.form === 'third');

/** "Ruth, who leads our desk", "Ruth leads our desk", "Ann leads on this": somebody and what they do, or what they do it to. */
function isDoneBySomebody(text: string, found: Found, before: Neighbour, behind: Neighbour): boolean {
  const isPronoun = /^(?:who|he|she|everyone|nobody|somebody|someone)$/.test(before.lower);
  if (!isPronoun && !(isSomebody(before) && opensClause(text, found, before))) return false;
  const next = text.slice(behind.start, Math.min(found.block.end, behind.end + 60));
  // "Facebook leads this month fell", "Facebook leads on this page cost more": these have their verb behind.
  if (ON_THIS.test(next) || TIME_BEHIND.test(next)) return isPronoun || !hasVerb(CLAUSE.exec(next)?.[0] ?? '');
  if (!/^(?:our|your|their|my|his|her|its|this|these|those|all|both)$/.test(behind.lower)) return false;
  // "Facebook leads our team bought"
  const rest = OBJECT_ENDS.exec(text.slice(behind.end, Math.min(found.block.end, behind.end + 60)))?.[1];
  return rest !== undefined && !hasVerb(rest);
}
const ON_THIS = /^on (?:this|that|it|these|those|both)(?![\p{L}'’])/u;
/** "this month", "all year": when. */
const TIME_BEHIND =
  /^(?:this|these|all|both) (?:(?:last|past|next|two|three|four) )?(?:days?|mornings?|evenings?|nights?|weeks?|weekends?|months?|quarters?|years?|time|spring|summer|autumn|winter|season)(?![\p{L}'’])/u;
const CLAUSE = /^(?:(?! (?:and|but) )[^.!?,;:\n])*/u;
const hasVerb = (words: string): boolean =>
  words.split(' ').some((w) => isThirdPerson(w, 'it') || isIrregularPast(w) || HAS_SUBJECT.test(w));
const OBJECT_ENDS =
  /^((?: [\p{L}'’-]+){1,3}?)(?:[.,;:!?)\n]|$| (?:in|on|at|for|with|from|and|but|to|of|by|since|until|this|next|today|now|well)(?!\p{L}))/u;
const HAS_SUBJECT = /[a-z]{2}ed$|^(?:is|are|was|were|has|have|had|will|would|can|could|cost)$/;

/** Whether a name begins its clause, perhaps behind a first name or a time. */
const opensClause = (text: string, found: Found, name: Neighbour): boolean =>
  NAME_OPENS.test(text.slice(Math.max(found.block.start, name.start - 40), name.start));
const NAME_OPENS =
  /(?:^|[.!?:;,]\s+|\n|(?<!\p{L})(?:and|but|that|because|if|when|while|so|as|since|says?|[Tt]oday|[Tt]omorrow|[Nn]ow|[Tt]hen|(?:[Tt]his|[Nn]ext|[Ll]ast) \p{L}+|[Ii]n \p{Lu}\p{Ll}+|[Oo]n \p{Lu}\p{Ll}+day) )(?:\p{Lu}\p{Ll}+ )?$/u;

/** "The code on table 12 opens last year's menu", "shop 14 opens at 9": the figure says which, and counts nothing. */
function isDoneByNumber(text: string, found: Found, before: Neighbour): boolean {
  if (before.gap !== ' ' || !/^\d+$/.test(before.lower)) return false;
  const thing = wordBefore(text, before.start, found.block.start);
  if (thing?.gap !== ' ' || !NUMBERED.test(thing.lower)) return false;
  const behind = wordBehindTerm(text, found);
  if (behind?.gap !== ' ' || FINITE.test(behind.lower)) return false;
  if (isDeterminer(behind.lower) || /^ ?(?:last|next) \p{L}+['’]s /u.test(text.slice(found.end, found.end + 24)))
    return true;
  const lead = wordBefore(text, thing.start, found.block.start);
  return !lead || (isDeterminer(lead.lower) && !wordBefore(text, lead.start, found.block.start));
}
/** Things that have a number for their name. */
const NUMBERED =
  /^(?:table|shop|store|branch|room|hall|gate|line|page|step|code|button|screen|form|version|option|question|box|door|lane|till|device|server|unit|team|group|store|site|item|link|mail|banner|test|house|stand|bay|platform|track|floor|seat|row|ward)$/;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|do|did|fell|rose|went|came|made|need|cost)$/;

/** "If the shop crawls, ...": a clause that has no other verb. */
const endsSubordinate = (text: string, found: Found): boolean =>
  /^[,.;!?]/.test(text.slice(found.end, Math.min(found.block.end, found.end + 1))) &&
  !/\s/.test(text.slice(found.start, found.end)) &&
  SUBORDINATE.test(text.slice(Math.max(found.block.start, found.start - 40), found.start));

const SUBORDINATE =
  /(?<!\p{L})(?:if|when|whenever|because|while|unless) (?:the|our|your|their|my|its|this|that|an?) \p{L}*[^s\P{L}] $/iu;

/** "The app for Android crashes.": a sentence that has no other verb. */
const endsClause = (text: string, found: Found): boolean =>
  found.block.kind === 'paragraph' &&
  found.readings.some((r) => r.form === 'third') &&
  /^[.!?](?:\s|$)/.test(text.slice(found.end, Math.min(found.block.end, found.end + 2))) &&
  !/\s/.test(text.slice(found.start, found.end)) &&
  WITH_A_NAME.test(text.slice(Math.max(found.block.start, found.start - 60), found.start));
const WITH_A_NAME =
  /(?:[.!?]\s|^)(?:[Bb]ut |[Aa]nd |[Ss]o )?(?:[Tt]he|[Oo]ur|[Tt]his|[Yy]our|[Tt]heir) \p{Ll}+ (?:for|in|from|at|with) \p{Lu}[\p{L}\p{N}]* $/u;

/** "The basket holds eight people": the last of several words is the verb of those before, with how many it does it to. */
function endsInVerb(text: string, found: Found): boolean {
  const last = lastWordOf(text, found);
  if (last === found.start) return false;
  const word = text.slice(last, found.end);
  return THIRD_PERSON_OR_NOUN.has(word) || isThirdPerson(word, undefined);
}

/** What something costs: "CHF 8", "€8". */
const MONEY = /^ (?:\p{Sc} ?\d|[A-Z]{3} \d)/u;
/** How many things a verb has for its object. */
const HOW_MANY = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|hundreds|thousands|\d+)$/;

const IT_ENDS = /^(?:$|[.,;:!?)]| (?:to|with|from|on|in|at|by|into|for|up|every|each|twice|again|now|today)(?: |$))/;

/** "We will review copies of the contract": where a verb must stand, the first word of what looks like a plural of several is one. */
function isVerbAndObject(text: string, found: Found, before: Neighbour): boolean {
  if (before.gap !== ' ' || !/^\p{Ll}+ /u.test(text.slice(found.start, found.end))) return false;
  const bits = traitsOf(before.lower);
  const lead = wordBefore(text, before.start, found.block.start);
  // "Will review copies arrive?": at a sentence's start the helper stands before its subject.
  if ((bits & BEFORE_VERB) !== 0) return before.lower === 'please' || lead?.gap === ' ';
  if ((bits & SUBJECT) !== 0) return true;
  if (before.lower === 'you') return opensQuestion(lead?.lower ?? '');
  return before.lower === 'to' && INFINITIVE.test(lead?.lower ?? '');
}

/** Behind these, "to" has a verb behind it. Words of the author's, before any term: no trait of entries. */
export const INFINITIVE =
  /^(?:needs?|needed|wants?|wanted|have|has|had|able|ready|plan|plans|planned|like|likes|going|try|tries|tried|how|when|where|what|us|you|them|want|hope|promised?|agreed|asked|decided?|forgot|allowed|supposed|time|easier|easy|hard|chance)$/;

/** "40 calls a second": per second. */
const PER_TIME =
  /^\s+(?:second|minute|hour|day|night|week|month|quarter|year|time|head|person|piece)\b(?! (?:late|early|longer|later|before|after|ahead|ago))/;

/** Whether a word before says that one thing comes: no plural can. */
const isOne = (text: string, found: Found, before: Neighbour): boolean =>
  (traitsOf(before.lower) & BEFORE_ONE) !== 0 && before.gap === ' ' && !isLetterA(text, found, before);

/** "Anna leads the team", "the agency leads a project": a subject stands before what would be the plural of a noun. */
function hasSubject(analysis: Analysis, found: Found, before: Neighbour | undefined): boolean {
  if (before?.gap !== ' ') return false;
  if (/^(?:he|she|it|who|that|which)$/.test(before.lower)) return true;
  const { text } = analysis;
  const opens = (at: number): boolean =>
    /(?:^|[.!?:;,]\s+|\b(?:and|but|if|when|because|while|that)\s+)$/i.test(
      text.slice(Math.max(found.block.start, at - 12), at),
    );
  if (/^\p{Lu}\p{Ll}+$/u.test(before.text))
    return !opens(before.start) || !(isNoName(before.lower) || isDeterminer(before.lower));
  const article = wordBefore(text, before.start, found.block.start);
  return (
    article !== undefined &&
    /^(?:the|our|your|their|my|his|her)$/.test(article.lower) &&
    !isNoName(before.lower) &&
    !/s$/.test(before.lower) &&
    opens(article.start)
  );
}

/** "The promo ends on Sunday": what a term's last word does has its time behind it. */
function isTimedVerb(text: string, found: Found, behind: number): boolean {
  // Nearly always settled by the first letter of what stands behind.
  if (!'abfilnostu'.includes(text[behind]?.toLowerCase() as string)) return false;
  const last = lastWordOf(text, found);
  if (last === found.start) return false;
  const known = THIRD_PERSON_OR_NOUN.has(text.slice(last, found.end));
  if (known && TIME.test(text.slice(behind, Math.min(found.block.end, behind + 30)))) return !isActedOn(text, found);
  return (
    (known || TOWARDS.test(text.slice(behind, behind + 12))) && isOnlyVerb(text, found.start, behind - 1, found.block)
  );
}

/** "IT will replace the network switches on Sunday", but "we hope the promo ends on Sunday": an object has its verb right before. */
const isActedOn = (text: string, found: Found): boolean => {
  const verb = ACTED_ON.exec(text.slice(Math.max(found.block.start, found.start - 50), found.start))?.[1];
  return verb !== undefined && !SAYS.test(verb);
};
const ACTED_ON =
  /(?:^|[.!?]\s|(?<!\p{L})(?:will|would|can|could|should|must|may|might|to|please|let['’]s|don['’]t|didn['’]t|won['’]t|we|I|they|you|also|then|and|['’]ll) )(?:not )?(\p{L}+) (?:(?:all|both) )?(?:the|our|your|their|those|these|its|any|all|both) (?:\p{Ll}+ )?$/iu;
const SAYS =
  /^(?:check|see|saw|say|said|think|thought|know|knew|mean|show|showed|hope|hoped|watch|note|noted|noticed?|believed?|fear|feared|find|found|agree|agreed|ensure|told|tell|promised?|warn|warned|announced?|expect|expected|assumed?|suspect|guess|bet|heard|hear|confirm|confirmed|remember|forgot|because|if|when|while|since|until|before|after|once|as|that|and|but|so|where|how|why|whether|on|in|at|for|with|by|of|from|to|until|behind)$/i;

const TOWARDS = /^(?:to|into|onto) (?:the|our|an?|your|their|this) /;

const TIME =
  /^(?:(?:on|at|in|from|after|before|by|until) (?:the )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=$|[.,;:!?)]| (?:o['’]clock|sharp|in|on|and|this|tonight|tomorrow)(?![a-z]))|midnight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|june|july|august|september|october|november|december)\b|May\b|q[1-4]\b|(?:spring|summer|autumn|winter)\b)|(?:today|tomorrow|tonight|soon|next (?:week|month|year)|this (?:week|month|year))\b)/i;

/** "The campaign sends people to a page": a noun that is hardly ever one, with its object. */
function isSentPeople(text: string, found: Found, before: Neighbour | undefined, behind: Neighbour): boolean {
  return (
    before !== undefined &&
    found.end - found.start <= LONGEST_THIRD_PERSON &&
    isThirdPerson(text.slice(found.start, found.end), undefined) &&
    followedByNoun(text, found.end, found.block.end, behind) &&
    SUBJECT_BEFORE.test(text.slice(Math.max(found.block.start, found.start - 50), found.start)) &&
    !isNoSubjectOfThird(before.lower)
  );
}

/** One thing, perhaps with where it is: "The software in the shops writes points to one database." */
const SUBJECT_BEFORE =
  /\b(?:the|our|your|their|this|a|an) (?:[a-z]+ )?(?:[a-z]*[a-rt-z]|[a-z]*[a-rt-z] (?:in|on|of|at|for) (?:the|our|your|their) [a-z]+) $/i;

const LONGEST_THIRD_PERSON = 12;

/** Whether a term stands right behind an article, which may then change with it. */
const opensTerm = (analysis: Analysis, article: number): boolean =>
  (analysis.found[analysis.firstBehind(article)]?.start ?? Number.POSITIVE_INFINITY) <= article + 2;
