/** The object right behind a verb ("deploy *the new site* tonight"): its end, found without a parser, or nothing where that is not safe. */
import { opensNounPhrase, saysHow } from '../english/adjectives.ts';
import { BASE_VERBS, isThirdPerson, NOT_NOUNS } from '../english/not-nouns.ts';
import { isNothingButPast } from '../english/pasts.ts';
import { DETERMINERS } from './part-of-speech.ts';
import { followedByNoun, wordBehind } from './surroundings.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

// The lists are of English at large: an object is made of the author's words, whatever the verb before it.

/** What is an object by itself. */
const PRONOUNS = set(
  'me you it them this these those him her us mine yours his hers ours theirs everything something anything nothing everyone everybody someone somebody anyone anybody both all',
);
/** What no object goes on with: prepositions, joining words, helpers, and words that say when or how. */
const STOPPERS = set(`
  to in on at by for with from into onto over behind across around instead beside along towards despite except under about after before during without within through between against via per until till til since because if when while unless so but or as than that which who where
  tonight today tomorrow yesterday now then soon later again together immediately first next last asap please manually automatically directly already early late once twice
  thu thur thurs tue tues mon wed fri tmrw tmr tonite asap rn atm tbh imo imho btw fyi thx pls plz
  is are was were be been has have had will would can could should must may might does did do and monday tuesday wednesday thursday friday saturday sunday not right straight
  myself yourself himself herself itself ourselves yourselves themselves
  rather again even too almost nearly altogether anyway outright overnight afterwards beforehand elsewhere everywhere forever halfway midway partway throughout upon worldwide abroad`);

/** "this morning", "every night", "three times": when or how often, not what. */
const WHEN =
  /^(?:this|every|each|all|that|one|two|three|four|five|six|several|many|some|\d+)[ \u00a0](?:(?:\d+|two|three|four|five|six|ten|other|single|second|few)[ \u00a0])?(?:mornings?|afternoons?|evenings?|nights?|days?|weeks?|weekends?|months?|quarters?|years?|hours?|minutes?|seconds?|times?|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?![\p{L}\p{N}'’-]|[ \u00a0]of\b)/iu;

/** "They push back a lot", "crashed an hour ago", "drop 20% in May": how much and when, and no object. */
const AMOUNT_OR_TIME =
  /^(?:a (?:lot|bit|little|second time|third time)|an? \p{L}+ (?:ago|later|earlier)|the (?:same|next|following) (?:day|night|morning|week|month|year|hour|minute|time)|the (?:day|week) (?:after|before)|\d[\d.,]* ?%)(?![\p{L}\p{N}'’-]|[ \u00a0](?:of|from)\b)/iu;

/** Whether what begins here says when or how often: "they deployed this morning" names no object. */
export function saysWhen(text: string, at: number, limit: number): boolean {
  const amount = AMOUNT_OR_TIME.exec(text.slice(at, Math.min(limit, at + 40)));
  if (amount && !followedByNoun(text, at + amount[0].length, limit)) return true;
  const when = WHEN.exec(text.slice(at, at + 40));
  return when !== null && !followedByNoun(text, at + when[0].length, limit);
}

/** "repair that on Monday": no clause begins with it. */
const THAT_ENDS =
  /^(?:$|[.,;!?)]| (?:on|in|at|by|for|with|from|before|after|until|to|now|today|tomorrow|tonight|soon|first|again|and|but)(?![\p{L}]))/u;

const THAT_THING =
  /^that (?!(?:it|we|they|you|i|he|she|is|was|one|all|this|there|what|who|not)(?![\p{L}]))[\p{Ll}-]+(?:$|[.,;!?)]| (?:on|in|at|by|with|before|after|until|now|today|tomorrow|tonight|soon|first|again|and)(?![\p{L}]))/u;

/** Whether "that", which ends at an offset, stands for a thing and begins no clause. */
export const isThatAlone = (text: string, end: number): boolean => THAT_ENDS.test(text.slice(end, end + 12));

const CLAUSE_FOLLOWS =
  /^(?:any|every|some|no)(?:thing|one|body) (?:i|you|we|they|he|she|it|that|who|which|the|our|this|your)(?!\p{L})/iu;

/** What may stand behind a word of running text. */
const ENDS = /^(?:$|[\s,;!?)\u00a0…–—]|[.:](?:\s|$)|\]\()/;

/** What stands between "all" and its noun. */
const BEHIND_ALL = /^ (?:the|our|your|their|my|its|new|old|open|late|big|small|good|bad|free)(?!\p{L})/u;
/** What may stand before an object's article. */
const FOCUS = /^(?:only|just|even) (?=(?:the|an?|our|your|their|its|my|his|her|this|these|those) )/i;

const ADVERB = /^(?!(?:family|supply|reply|assembly|anomaly|ally|fly)$)\p{L}{2,}ly$/u;

/** @returns the object's range, or undefined where none follows directly. */
export function objectBehind(
  text: string,
  from: number,
  limit: number,
): { readonly start: number; readonly end: number } | undefined {
  const lead = /^[ \t\u00a0]+/.exec(text.slice(from, from + 4));
  if (!lead) return undefined;
  const start = from + lead[0].length;
  if (saysWhen(text, start, limit)) return undefined;
  // A figure, also with its sign, or a word.
  const pattern = /\p{Sc}?\d[\d.,]*(?<![.,])[%€]?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/uy;
  // "consign more than ten items"
  const measure =
    /^(?:more|fewer|less) than (?=\d|half |an? |(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred) )/i.exec(
      text.slice(start, start + 24),
    );
  // "put only the samples behind a form"
  const focus = measure ? null : FOCUS.exec(text.slice(start, Math.min(limit, start + 12)));
  let at = start + (measure?.[0].length ?? focus?.[0].length ?? 0);
  let end = -1;
  let last = '';
  for (let n = 0; n < 8 && at < limit; n++) {
    pattern.lastIndex = at;
    const word = pattern.exec(text)?.[0];
    if (word === undefined) break;
    const lower = word.toLowerCase();
    if (
      n === 0 &&
      (PRONOUNS.has(lower) || (lower === 'that' && THAT_ENDS.test(text.slice(at + 4, at + 16)))) &&
      // "replay all 418 of them"
      !(lower === 'all' && /^ \d/.test(text.slice(at + 3, at + 5))) &&
      ENDS.test(text.slice(at + word.length, at + word.length + 2)) &&
      !(DETERMINERS.has(lower) && followedByNoun(text, at + word.length, limit)) &&
      // "all new senders", "all our mails"
      !(
        (lower === 'all' || lower === 'both') &&
        BEHIND_ALL.test(text.slice(at + lower.length, Math.min(limit, at + 12)))
      )
    )
      // "anything you keep on the desktop": where the clause ends is not to be seen.
      return CLAUSE_FOLLOWS.test(text.slice(at, at + 24))
        ? undefined
        : { start, end: endOfPair(text, start, at + word.length, limit) ?? endOfAmount(text, at + word.length, limit) };
    if (n === 0 && /^(?:each other|one another)(?![\p{L}\p{N}'’-])/iu.test(text.slice(at, at + 14)))
      return { start, end: at + (lower === 'each' ? 10 : 11) };
    // "roll back last night's release": the night belongs to the object.
    const owns =
      n === 0 && /^(?:last|next)$/.test(lower) && /^[ \u00a0]\p{L}+['’]s[ \u00a0]/u.test(text.slice(at + word.length));
    // "We deploy that page today": a determiner, where no clause follows.
    const points = n === 0 && lower === 'that' && THAT_THING.test(text.slice(at, at + 60));
    // "warming takes six weeks": what follows is the verb of the sentence.
    if (n === 0 && !points && NOT_NOUNS.has(lower) && !DETERMINERS.has(lower) && !owns) {
      if (!opensNounPhrase(lower) || !followedByNoun(text, at + word.length, limit)) return undefined;
    }
    // "It fails over quickly", but "roll back nightly builds".
    if (n === 0 && ADVERB.test(lower) && !followedByNoun(text, at + word.length, limit)) return undefined;
    // "We are nurturing blind": an adjective by itself says how.
    if (n === 0 && saysHow(lower) && !followedByNoun(text, at + word.length, limit)) return undefined;
    if (/^(?:dr|mr|mrs|ms|prof|st|no|nr)$/.test(lower)) return undefined;
    // "Back up what's on the desktop": where the clause ends is not to be seen.
    if (n === 0 && /^(?:what|whatever|whoever|which)(?:['’]s)?$/.test(lower)) return undefined;
    // "ping them a fourth time won't help"
    if (n > 0 && /n['’]t$/.test(lower)) {
      // "the domains Kim hasn't tested": where the clause ends is not to be seen.
      const own = text.slice(start, end);
      const isName = /^\p{Lu}/u.test(text.slice(end - last.length, end));
      if (/^\S+ .*\s/.test(own) && (isName || PRONOUNS.has(last))) return undefined;
      break;
    }
    // "stack the voucher w/ the coupon"
    if (lower === 'w' && text.charCodeAt(at + 1) === 47) break;
    // Part of an address, a path or the like: no words to move.
    if (!ENDS.test(text.slice(at + word.length, at + word.length + 2))) return undefined;
    // "the last version"
    const counts = n > 0 && /^(?:first|last|next)$/.test(lower) && DETERMINERS.has(last);
    // "personalise the page faster", but "the faster page"
    if (n > 0 && COMPARED.test(lower) && !DETERMINERS.has(last) && !followedByNoun(text, at + word.length, limit))
      break;
    if (
      (STOPPERS.has(lower) && !owns && !counts && !points && !(lower === 'till' && DETERMINERS.has(last))) ||
      (n > 0 && last !== 'of' && ((DETERMINERS.has(lower) && last !== 'all') || /ly$/.test(lower)))
    )
      break;
    // "back up anything you keep on the desktop": where the clause ends is not to be seen.
    if (n > 0 && /^(?:i|you|we|they|he|she|nobody|everybody|everyone|somebody|someone)$/.test(lower)) return undefined;
    // "the form Anna wrote": a clause of its own.
    if (n > 0 && !DETERMINERS.has(last) && isSomebodysClause(text, at, word, limit)) return undefined;
    // "Onboarding the new colleagues took a day": a past that is no participle.
    if (n > 0 && isNothingButPast(lower)) break;
    // "People who consign ten items pay less."
    if (n > 0 && BASE_VERBS.has(lower) && /[^s]s$/.test(last)) break;
    // "Deploying the shop takes an hour": the object ends before the sentence's verb.
    if (
      n > 0 &&
      !DETERMINERS.has(last) &&
      !HOW_MANY.test(last) &&
      isThirdPerson(lower, wordBehind(text, at + word.length, limit)?.lower)
    )
      break;
    end = at + word.length;
    last = lower;
    at = end;
    if (!/^[ \u00a0]/.test(text.slice(at, at + 1))) break;
    at++;
  }
  const more = /^both /i.test(text.slice(start, start + 5))
    ? secondOfBoth(text, end, limit, PAST_BEFORE.test(text.slice(Math.max(0, from - 24), from)))
    : undefined;
  if (more !== undefined) return { start, end: more };
  if (end <= start || end > limit || last === 'of' || DETERMINERS.has(last)) return undefined;
  // "deploy tested and signed builds"
  const second = /^[a-z]+ed$/.test(text.slice(start, end))
    ? PARTICIPLE_AND.exec(text.slice(end, Math.min(limit, end + 32)))
    : null;
  if (second) {
    const rest = objectBehind(text, end + second[0].length, limit);
    return rest && { start, end: rest.end };
  }
  return { start, end: endOfPair(text, start, end, limit) ?? endOfList(text, start, end, limit) ?? end };
}

/** "the form *Anna wrote*": a name behind a small letter, and what somebody did. */
function isSomebodysClause(text: string, at: number, name: string, limit: number): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name) || !/\p{Ll} $/u.test(text.slice(at - 2, at))) return false;
  const verb = wordBehind(text, at + name.length, limit);
  return (
    verb?.gap === ' ' &&
    (isNothingButPast(verb.lower) || /^\p{Ll}{2,}ed$/u.test(verb.text) || isThirdPerson(verb.lower, undefined))
  );
}

/** "Loop in Ann, Tom Reed and Kim", "take the site, the shop and the app offline": where the last of several ends, which no verb follows. */
function endOfList(text: string, start: number, from: number, limit: number): number | undefined {
  if (text.charCodeAt(from) !== 44) return undefined;
  const ofNames = /^\p{Lu}/u.test(text.slice(start, from));
  const isBeforeClause = !ofNames && isFronted(text, start);
  const list = (ofNames ? NAMES_BEHIND : THINGS_BEHIND).exec(text.slice(from, Math.min(limit, from + 120)))?.[0];
  if (list === undefined) return undefined;
  const short = from + list.length;
  // "the shop page"; where a clause may follow, the second word may be its verb.
  const end = ofNames || isBeforeClause ? short : (endOfThing(text, short, limit) ?? short);
  const last = text.slice(text.lastIndexOf(' ', end - 1) + 1, end);
  if (isThirdPerson(last, undefined) || BASE_VERBS.has(last) || isNothingButPast(last)) return undefined;
  // "If we take down the server, the shop and the app stop.": a clause of its own may begin there.
  if (/^, \p{Ll}/u.test(list) && isFronted(text, start) && !STOPS.test(text.slice(end, end + 1))) return undefined;
  return endsHere(text, end, limit) ? end : undefined;
}

/** Behind a determiner and one word, the word that is the thing itself: "the shop *page*", but "the menu yesterday". */
function endOfThing(text: string, at: number, limit: number): number | undefined {
  const word = wordBehind(text, at, limit);
  return word?.gap === ' ' &&
    word.text === word.lower &&
    !STOPPERS.has(word.lower) &&
    !DETERMINERS.has(word.lower) &&
    !ADVERB.test(word.lower)
    ? word.end
    : undefined;
}
/** Whether an offset stands in a clause that comes before the one it belongs to: "if we take down *the server*, ...". */
export const isFronted = (text: string, at: number): boolean => FRONTED.test(text.slice(Math.max(0, at - 80), at));
const STOPS = /^[.,;:!?)]$/;
const FRONTED =
  /(?:^|[.!?,;:]\s+|\n|(?<!\p{L})(?:and|but|so) )(?:if|when|whenever|once|after|before|while|as|until|unless|since|because|though|although|where)(?!\p{L})[^.!?;,\n]*$/iu;
const NAMES_BEHIND =
  /^(?:, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)+,? (?:and|or) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?![\p{L}\p{N}'’-])/u;
const ITEM = String.raw`(?:(?:the|an?|our|your|their|his|her|my|its|every|each|\p{Lu}\p{L}+['’]s) [\p{L}\p{N}]+|(?:both|all|these|those) [\p{L}\p{N}]+s)`;
const THINGS_BEHIND = new RegExp(String.raw`^(?:, ${ITEM}(?: \p{Ll}+)?)+,? (?:and|or) ${ITEM}(?![\p{L}\p{N}'’-])`, 'u');

/** "tested *and signed builds*" */
const PARTICIPLE_AND = /^(?:,| and| or) [a-z]+ed(?= \p{L})/u;

/** "the two asks": what is counted is no verb. */
const HOW_MANY = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|both|several|few|many)$/;

/** Behind an object these say how; behind a determiner they belong to it. */
const COMPARED = /^(?:faster|sooner|quicker|longer|earlier|later|better|yet)$/;

/** "both of them", "all of this": where what is counted ends. */
function endOfAmount(text: string, at: number, limit: number): number {
  const of = wordBehind(text, at, limit);
  // "anything else"
  if (of?.lower === 'else' && of.gap === ' ') return of.end;
  return (of?.lower === 'of' && of.gap === ' ' && objectBehind(text, of.end, limit)?.end) || at;
}

/** "the list and the page", "sites or shops": where the second of two things ends, which no verb follows. */
function endOfPair(text: string, start: number, from: number, limit: number): number | undefined {
  const and = wordBehind(text, from, limit);
  if ((and?.lower !== 'and' && and?.lower !== 'or') || and.gap !== ' ') return undefined;
  const article = wordBehind(text, and.end, limit);
  // "She onboards the client and reports to Kim": bare as the first of them.
  if (article?.gap === ' ' && isSeveral(text.slice(start, from)) && isSeveral(article.lower))
    return endsHere(text, article.end, limit) ? article.end : undefined;
  // "Ping Anna and Tom Reed when it is done."
  const name =
    article?.gap === ' ' ? NAME.exec(text.slice(article.start, Math.min(limit, article.start + 40)))?.[0] : undefined;
  if (article && name !== undefined && !DETERMINERS.has(article.lower) && !STOPPERS.has(article.lower)) {
    const nameEnd = article.start + name.length;
    return endsHere(text, nameEnd, limit) ? nameEnd : undefined;
  }
  if (article?.gap !== ' ') return undefined;
  const second = objectBehind(text, and.end, limit);
  if (second && !LEADS_THING.test(article.lower) && !SHORT_THING.test(text.slice(article.start, second.end)))
    return undefined;
  // "deploy the form and the team tests it", "... and the test failed": what ends so may be a verb.
  if (!second || /^\S+ \S.* (?:\S*[^s]s|\S{2,}ed|it|them)$/.test(text.slice(article.start, second.end)))
    return undefined;
  return endsHere(text, second.end, limit) || hasVerbOfDoing(text, start, second.end, limit) ? second.end : undefined;
}

/** "Deploying the form and the menu takes an hour": at a sentence's start, what is done to several things has its verb behind. */
function hasVerbOfDoing(text: string, start: number, end: number, limit: number): boolean {
  if (!DOING_BEFORE.test(text.slice(Math.max(0, start - 40), start))) return false;
  if (
    /(?:team|staff|people|everyone|clients?|customers?|boss|managers?|crew|users?|board)$/.test(text.slice(start, end))
  )
    return false;
  const verb = wordBehind(text, end, limit);
  return (
    verb?.gap === ' ' &&
    (isThirdPerson(verb.lower, undefined) || /^(?:is|was|has|took|made|cost|went|will|can)$/.test(verb.lower))
  );
}
const DOING_BEFORE = /(?:^|[.!?]\s+|\n)\p{Lu}\p{L}+ing(?: \p{Ll}+)? $/u;

const LEADS_THING = /^(?:the|an?|our|your|their|his|her|my|its)$/;
/** "both banners", "Tom's menu": two words and no verb. */
const SHORT_THING =
  /^(?:(?:both|all|these|those) [\p{L}\p{N}]+s|(?:every|each|\p{Lu}\p{L}+['’]s) (?:(?:new|old|big|small|first|last|next|main|other) )?(?!(?:here|there|done|gone|back|out|off|in|on|up|down|happy|ready|right|wrong|late|early|away|ill|sick|free|busy|not|now|always|already|just|still|also|very)(?!\p{L}))(?!\p{L}+(?:ed|ing|ly)(?!\p{L}))[\p{L}\p{N}]+)$/u;
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?![\p{L}\p{N}'’-])/u;

/** Several things in one word, which is no verb. */
export const isSeveral = (word: string): boolean =>
  /^[a-z-]*[a-z]{2}[a-hj-rtv-z]s$/.test(word) && !NOT_NOUNS.has(word) && !isThirdPerson(word, undefined);

/** Whether an object can end here: no verb of its own stands behind. */
function endsHere(text: string, at: number, limit: number): boolean {
  const next = wordBehind(text, at, limit);
  return (
    (next?.gap !== ' ' && next?.gap !== '\n') ||
    (STOPPERS.has(next.lower) && !VERBS.test(next.lower)) ||
    // "this week", "every Friday"
    saysWhen(text, next.start, limit)
  );
}
/** Words that make what stands before them a subject, of which some would also end an object. */
const VERBS =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|may|might|does|did|do|who|which|that|and|not|already|also|then|soon)$/;

/** "both fixes and the new menu": both are the object. */
function secondOfBoth(text: string, from: number, limit: number, inPast: boolean): number | undefined {
  const and = wordBehind(text, from, limit);
  if (and?.lower !== 'and' || and.gap !== ' ') return undefined;
  // "both interns and removed Karel": a second verb.
  const second = wordBehind(text, and.end, limit);
  const next = second?.lower ?? '';
  const behindAnd = second ? text.slice(second.end, Math.min(limit, second.end + 8)) : '';
  const isVerb =
    isNothingButPast(next) ||
    (/\w{2}ed$/.test(next) && (OBJECT_OPENS.test(behindAnd) || (inPast && !SAID_OF_THINGS.test(next))));
  return isVerb ? undefined : objectBehind(text, and.end, limit)?.end;
}

/** A verb in its past, perhaps with its particle, right before. */
const PAST_BEFORE =
  /(?:\p{L}{2}ed|took|brought|put|set|kept|made|got|gave|sent|cut|read|hit|split|shut|cast)(?: \p{Ll}+)?$/u;
/** Participles that stand before a thing rather than have it for their object. */
const SAID_OF_THINGS =
  /^(?:attached|related|shared|sponsored|connected|linked|saved|planned|used|unused|invited|removed|affected|associated|embedded|hosted|included|installed|listed|needed|printed|published|registered|required|scheduled|selected|stored|supported|tested|updated|archived|expired|deleted|blocked|delayed|dedicated|interested|nested|mixed|limited|advanced|detailed|automated|personalised|personalized|localised|outdated)$/;
const OBJECT_OPENS =
  /^ (?:(?:the|an?|our|your|their|my|its|his|her|it|them|us|all|both|this|that|these|those|me|him)(?!\p{L})|\p{Lu}|\d)/u;

/** "They deployed and tested it": the object comes behind the second verb. */
export function sharesObject(text: string, from: number, limit: number): boolean {
  const and = wordBehind(text, from, limit);
  if (!and || !/^(?:and|or)$/.test(and.lower)) return false;
  const verb = wordBehind(text, and.end, limit);
  const object = verb && wordBehind(text, verb.end, limit);
  return object !== undefined && /^(?:it|them|this|these|those|everything|both|all)$/.test(object.lower);
}
