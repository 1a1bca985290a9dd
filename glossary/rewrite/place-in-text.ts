/** What the signs and capitals around a place say of it: a sentence's start, a name, a word that is spoken of. */
import { looksLikeAdjective } from '../english/adjectives.ts';
import { CURRENCIES } from '../english/currencies.ts';
import { isPluralNoun } from '../english/inflect.ts';
import { isNoName } from '../english/no-names.ts';
import { NOT_NOUNS } from '../english/not-nouns.ts';
import type { Analysis } from './analyse.ts';
import type { Block } from './blocks.ts';
import { isDigit } from './characters.ts';
import { foldWord } from './letters.ts';
import { sentenceAt } from './sentences.ts';
import { followedByNoun, isDeterminer, wordBefore, wordBehind } from './surroundings.ts';
import { SUBJECT, traitsOf } from './word-traits.ts';

/** Whether a sentence begins at an offset of a block, signs that open it passed over. */
export function beginsSentence(a: Analysis, block: Block, start: number): boolean {
  if (start === block.start) return true;
  let i = start - 1;
  while (i >= block.start && (isPicture(a.text.charCodeAt(i)) || ' \t\n\r*_~"“”„«‘\'([#¿¡'.includes(a.text[i] ?? '')))
    i--;
  // "<li>Perks for staff"
  if (a.text[i] === '>' && BLOCK_TAG.test(a.text.slice(Math.max(block.start, i - LONGEST_TAG), i + 1))) return true;
  // "![Banner for May](...)": the sign of a picture's text.
  if (a.text.charCodeAt(i) === 33 && a.text.charCodeAt(i + 1) === 91)
    while (i >= block.start && '![('.includes(a.text[i] as string)) i--;
  if (i < block.start) return true;
  // "**Chat** Latency is up": behind a label in bold.
  if (a.text.charCodeAt(start - 2) === 42 && isBoldLabel(a.text, block, start)) return true;
  // A list's own dash or dot.
  if (LIST_SIGNS.includes(a.text[i] as string) && (i === block.start || a.text.charCodeAt(i - 1) === 10)) return true;
  // Without a stop or a new line before it, no sentence begins here, and those of the block need not be found.
  if (!endsSentence(a.text, i, start)) return a.text[i] === ':';
  if (isLettered(a.text, block, start)) return true;
  return sentenceAt(a.sentences(block), block.end, start).start > i || a.text[i] === ':';
}

const BLOCK_TAG = /<(?:li|p|td|th|div|h[1-6]|br|blockquote|section|dd|dt)(?:\s[^<>]*)?\/?>$/i;
const LONGEST_TAG = 200;

/** Whether all that stands before on its line is in bold. */
function isBoldLabel(text: string, block: Block, start: number): boolean {
  const near = text.slice(Math.max(block.start, start - LONGEST_LABEL), start);
  return /^\*\*[^*\n]+\*\* $/.test(near.slice(near.lastIndexOf('\n') + 1));
}
const LONGEST_LABEL = 60;

const LIST_SIGNS = '–—-•·+';

/** Pictures, arrows, boxes and their joiners, as lists begin with them. */
const isPicture = (c: number): boolean =>
  (c >= 0x2190 && c <= 0x2bff) || (c >= 0xd83c && c <= 0xdfff) || c === 0xfe0f || c === 0x200d;

/** Whether a sentence may end at `at`, with nothing but space and opening signs up to `next`. */
function endsSentence(text: string, at: number, next: number): boolean {
  if ('.!?…”’)]'.includes(text[at] as string)) return true;
  for (let i = at + 1; i < next; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}

/** "Campaign Lead", "Pixel 8", "Segment Inc": capitalised beside another capitalised word or a figure, in running text. */
export function isName(
  a: Analysis,
  block: Block,
  start: number,
  end: number,
  knows: (folded: string) => boolean,
): boolean {
  if (a.shouted(block) || a.titleCase(block)) return false;
  // "Google Shopping feed"
  if (mayFollowCapital(a.text, start) && MAKER.test(a.text.slice(Math.max(block.start, start - 12), start)))
    return true;
  if (block.kind === 'heading' || block.kind === 'header-cell' || block.kind === 'cell') return false;
  if (isListed(a.text, block, start, end)) return true;
  // An acronym before it ("the EOD Leads") is no name's first half.
  const before = !mayFollowCapital(a.text, start)
    ? null
    : /(?<!\p{L})(\p{Lu}\p{Ll}[\p{L}'’.-]*)[ \u00a0]$/u.exec(a.text.slice(Math.max(block.start, start - 40), start));
  const beforeStart = before ? start - before[0].length : -1;
  if (before && TITLE.test(before[1] as string)) return true;
  if (before && (!beginsSentence(a, block, beforeStart) || isFirstName(before[1] as string, knows))) return true;
  // "Mark & Sons"
  const behind = a.text.slice(end, end + 5);
  return (
    /^[ \u00a0](?:\p{Lu}\p{Ll}|\d|& \p{Lu}\p{Ll})/u.test(behind) ||
    leadsAcronym(a.text, start, end, block.start) ||
    isBehindAmpersand(a.text, start)
  );
}
/** What stands before somebody's name. */
const TITLE = /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Madam|Mme|Mlle|Herr|Frau|Sig|Dame|Lady|Lord)\.?$/;

/** "Options: A. Lead list, B. Form": behind the letter of a list. */
const isLettered = (text: string, block: Block, start: number): boolean =>
  /(?:^|[\s(:])[A-D][.)] $/.test(text.slice(Math.max(block.start, start - 4), start)) && isNumbered(text, block, start);

/** "Present: J. Sprint", "by P. J. Banner": a name behind the letter of another. */
export const isInitialled = (text: string, block: Block, start: number, end: number): boolean =>
  text.charCodeAt(start - 2) === 46 &&
  text.charCodeAt(end - 1) !== 115 &&
  INITIAL.test(text.slice(Math.max(block.start, start - 16), start)) &&
  !isNumbered(text, block, start);

/** "Options: A. Landing page, B. Form": at a start and in a row, the first letters of the alphabet number what follows; of people they do not. */
const isNumbered = (text: string, block: Block, start: number): boolean =>
  'ABCD'.includes(text[start - 3] ?? ' ') &&
  !OF_PEOPLE.test(text.slice(Math.max(block.start, start - 80), start)) &&
  (start - 3 === block.start ||
    text.charCodeAt(start - 4) === 10 ||
    NEXT_LETTER.test(text.slice(start, start + 60)) ||
    BEFORE_LETTER.test(text.slice(Math.max(block.start, start - 60), start - 3)));
const OF_PEOPLE =
  /(?:present|attend\p{L}*|speakers?|owners?|contacts?|minutes|chair|participants?|authors?|by|from|signed|apologies|absent)\b[^!?\n]{0,60}$/iu;
const NEXT_LETTER = /[,;] (?:and |or )?[B-E]\. \p{L}/u;
const BEFORE_LETTER = /(?:^|[\s:(])[A-D]\. \p{L}[^.\n]*[,;] (?:and |or )?$/u;
const INITIAL =
  /(?:(?:^|[,:;(|\n]\s*)|(?<!\p{L})(?:and|by|from|to|with|for|of|ask|Mr|Mrs|Ms|Dr|Prof)\.? |(?<![\p{L}.])\p{Lu}\. |(?<!\p{L})(?!U\.S|U\.K|E\.U|U\.N|P\.M|A\.M|P\.S|N\.B|D\.C|L\.A|N\.Y)\p{Lu}\.)\p{Lu}\. $/u;

/** Makers whose products are called after them and an ordinary word. They stand in the author's text, before any entry's term. */
const MAKER =
  /(?<!\p{L})(?:Google|Meta|Microsoft|Amazon|Apple|Adobe|LinkedIn|TikTok|Facebook|Instagram|YouTube|Salesforce|HubSpot|Oracle|Atlassian|Yandex|Zoho|Bing|SAP|IBM)[ \u00a0]$/u;

/** "Write to me on Slack": one thing with a capital and no article, right behind a preposition and before no noun. */
export function isBareName(a: Analysis, block: Block, start: number, end: number): boolean {
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || a.shouted(block) || a.titleCase(block)) return false;
  const before = a.text.slice(Math.max(block.start, start - 14), start);
  // "ask Buffer's support team"
  if (/^['’]s \p{L}/u.test(a.text.slice(end, end + 4))) return !POINTED_OUT.test(before);
  return (
    / (?:on|in|via|to|from|with|into|using) $/.test(before) &&
    (!followedByNoun(a.text, end, block.end) || IS_COMPARED.test(a.text.slice(end, Math.min(block.end, end + 24))))
  );
}

/** "from Sprint beats Verizon's": a verb between two names. */
const IS_COMPARED =
  /^ (?:beats|tops|undercuts|matches|costs|suits|replaces|meets|joins|helps|wants|needs|says|pays|asks) (?:\p{Lu}|[\p{Sc}\d])/u;

const POINTED_OUT =
  /(?:^|[^\p{L}])(?:the|an?|our|your|their|my|his|her|its|this|that|each|every|one|any|no|new|old)[ \u00a0]$/iu;

/** "from Pipeline CRM to HubSpot": whether an acronym at [start, end) belongs to the name that the word before it is. */
export const endsName = (text: string, start: number, from: number): boolean => {
  const name = /\p{Lu}\p{Ll}+(?=[ \u00a0]$)/u.exec(text.slice(Math.max(from, start - 40), start))?.[0];
  return name !== undefined && leadsAcronym(text, start - 1 - name.length, start - 1, from);
};

/** Whether one capitalised word and the acronym behind it are a name: "from Pipeline CRM to HubSpot", "we use Segment SDK", where others have an article. */
const leadsAcronym = (text: string, start: number, end: number, from: number): boolean => {
  const behind = text.slice(end, end + 16);
  const before = text.slice(Math.max(from, start - 8), start);
  return (
    (before.endsWith('from ') && /^[ \u00a0]\p{Lu}{2,5} to \p{Lu}\p{L}/u.test(behind)) ||
    (SOFTWARE.test(behind) && LEADS_SOFTWARE.test(before) && !GENERIC.test(text.slice(start, end)))
  );
};
const SOFTWARE = /^ (?:API|SDK|CRM|CMS|IDE|CLI)(?![\p{L}\p{N}])/u;
const LEADS_SOFTWARE = /(?<!\p{L})(?:from|to|in|on|with|into|via|by|using|use|uses|used) $/u;
const GENERIC =
  /^(?:Cloud|Legacy|Edge|Admin|Marketing|Sales|Customer|Web|Mobile|Internal|External|Public|Private|Partner|Payment|Rest|Open|New|Old|Product|Order|Shop|Central|Group|Company|Staff)$/;

/** "Sons & Mark" */
const isBehindAmpersand = (text: string, start: number): boolean =>
  text.charCodeAt(start - 2) === 38 && /\p{Lu}\p{Ll}+ & $/u.test(text.slice(Math.max(0, start - 30), start));

/** "Jenny Sprint joins": a word that begins a sentence and is none that we know, before another with a capital. */
export function isFirstName(word: string, knows: (folded: string) => boolean): boolean {
  const lower = foldWord(word);
  return (
    !knows(lower) &&
    !NOT_NOUNS.has(lower) &&
    !isDeterminer(lower) &&
    !looksLikeAdjective(lower) &&
    !isNoName(lower) &&
    // A plural or a possessive is no first name either.
    !/s$|['’.]/.test(lower)
  );
}

/** "Let me know by 3, Hugo": the last word of a block, behind a comma or a dash. */
export const isSigned = (text: string, block: Block, start: number, end: number): boolean =>
  (end === block.end || (end + 1 === block.end && text.charCodeAt(end) === 46)) &&
  /[\p{L}\p{N}?!.](?:,| [–—-]) $/u.test(text.slice(Math.max(block.start, start - 5), start)) &&
  !/\s/.test(text.slice(start, end));

/** "Price, Timing, No decision, Other": one of a list of capitalised names, such as the choices of a field. */
function isListed(text: string, block: Block, start: number, end: number): boolean {
  if (text.charCodeAt(start - 2) !== 44 || text.charCodeAt(start - 1) !== 32) return false;
  return (
    /^(?:,(?: and| or)?| and| or) \p{Lu}\p{Ll}/u.test(text.slice(end, Math.min(block.end, end + 8))) &&
    /(?:^|[.:,;(\n] ?)\p{Lu}\p{Ll}[\p{L}\p{N} '’-]{0,40}, $/u.test(text.slice(Math.max(block.start, start - 50), start))
  );
}

/** Whether the word before may be capitalised: most are of small letters, which is seen at once. */
function mayFollowCapital(text: string, at: number): boolean {
  const gap = text.charCodeAt(at - 1);
  if (gap !== 32 && gap !== 160) return false;
  for (let i = at - 2; i >= 0 && at - i < 40; i--) {
    const c = text.charCodeAt(i);
    if ((c >= 65 && c <= 90) || c > 160) return true;
    if (c === 32 || c === 10 || c === 160) return false;
  }
  return false;
}

/** "Line S3", "gate C2", "plan B": what a place, a size, a model or one of several is called. */
export const isPlaceCode = (text: string, from: number, start: number, end: number): boolean =>
  end - start === 1
    ? LETTERED.test(text.slice(Math.max(from, start - 14), start)) && /\p{Lu}/u.test(text[start] as string)
    : end - start <= 4 &&
      isDigit(text.charCodeAt(end - 1)) &&
      /^\p{Lu}{1,2}\d{1,2}$/u.test(text.slice(start, end)) &&
      PLACES.test(text.slice(Math.max(from, start - 14), start));
const PLACES =
  /(?<!\p{L})(?:lines?|platforms?|tracks?|gates?|halls?|rooms?|bays?|buildings?|blocks?|stands?|rows?|floors?|routes?|bus|trams?|trains?|zones?|sizes?|models?|shelf|shelves|wards?|flats?|lanes?|doors?|exits?|entrances?|quays?|piers?|docks?|seats?|box(?:es)?) $/iu;

/** Behind these, one letter says which is meant. */
const LETTERED =
  /(?<!\p{L})(?:halls?|plans?|gates?|rooms?|blocks?|stands?|zones?|wings?|terminals?|options?|class|version|variants?|groups?|teams?|grades?|types?|tiers?|parts?|sections?|appendix|annex|figures?|tables?|series|levels?|phases?|points?|sets?|tests?|vitamins?|exits?|doors?|bays?|rows?) $/iu;

/** "MR SMITH": a title before a name in capitals. */
export function isShoutedTitle(text: string, start: number, end: number, limit: number): boolean {
  if (end - start > 3 || !/^(?:MR|MRS|MS|DR)$/.test(text.slice(start, end))) return false;
  const name = /^ (\p{Lu}{3,})(?!\p{L})/u.exec(text.slice(end, Math.min(limit, end + 30)))?.[1];
  return name !== undefined && !OF_REQUESTS.test(name);
}
/** What is said of merge requests, and no name. */
const OF_REQUESTS =
  /^(?:REVIEWS?|REVIEWERS?|REQUESTS?|APPROVALS?|COMMENTS?|DIFF|BRANCH(?:ES)?|WAS|HAS|NUMBERS?|LINKS?|TITLES?|TEMPLATES?|AUTHORS?|QUEUE|LISTS?|STATUS|COUNT|TEAM|FLOW|AND|FOR|NOT|WITH|FROM|SITE|PLAN|TESTS?|DRILL)$/;

/** "CLP 54,990", "1.2m PHP": a currency beside an amount; "PHP 8.1", "PHP 2024" and "SAR 14" are none. */
export function isCurrency(text: string, start: number, end: number, limit: number): boolean {
  if (end - start !== 3 || !CURRENCIES.has(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, Math.min(limit, end + 16));
  // "SAR 2024 is done": four figures are a year, where nothing speaks of money.
  if (AMOUNT_BEHIND.test(behind))
    return !YEAR.test(behind) || OF_MONEY.test(before) || (ROUND.test(behind) && / (?:is|for|by|to|at) $/.test(before));
  const isEveryday = EVERYDAY_MONEY.has(text.slice(start, end));
  const isAmbiguous = ALSO_A_TERM.has(text.slice(start, end));
  if (
    isEveryday &&
    SUM_BEHIND.test(behind) &&
    !YEAR.test(behind) &&
    (!isAmbiguous || OF_MONEY.test(before) || BEFORE_SUM.test(before))
  )
    return true;
  // "In 2024 PHP was slow."
  return (
    (AMOUNT_BEFORE.test(before) || (isEveryday && SUM_BEFORE.test(before) && (!isAmbiguous || PLUS.test(before)))) &&
    !IN_YEAR.test(before) &&
    !isCount(text, before, end, limit)
  );
}
/** Codes that people write beside any sum. */
const EVERYDAY_MONEY = new Set(['EUR', 'USD', 'GBP', 'CHF']);
/** Of these, what is counted itself, as "4 GBP" are business profiles: money only where something speaks of it. */
const ALSO_A_TERM = new Set(['GBP']);
const BEFORE_SUM = /(?:^|[\s(|])(?:for|by|to|from|at|plus|minus|and|of|or|only|just|is|was|were|are|:) $|^$|[(|:] ?$/u;
const PLUS = /(?<!\p{L})(?:plus|minus|costs?|paid|pays?|price|fee|budget|for|spent|saves?) [\d.,]+[ \u00a0]?$/iu;
const SUM_BEHIND = /^[ \u00a0]?\d+(?:[.,]\d+)?(?![\p{L}\p{N}]|[-/.:]\d)/u;
const SUM_BEFORE = /(?<![\p{L}\p{N}.,]|\d[-/.:])\d+(?:[.,]\d+)?[ \u00a0]?$/u;
const AMOUNT_BEHIND =
  /^[ \u00a0]?(?:\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+|\d{3,}|\d+(?:[.,]\d+)?[ \u00a0]?(?:k|m|bn|million|billion))(?![\p{L}\p{N}]|[-/.:]\d)/u;
const AMOUNT_BEFORE =
  /(?<![\p{L}\p{N}]|\d[-/.:])(?:\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+|\d{3,}|\d+(?:[.,]\d+)?[ \u00a0]?(?:k|m|bn|million|billion))[ \u00a0]?$/u;
const ROUND = /^[ \u00a0]?(?:19|20)[05]0(?!\d)/;
const YEAR = /^[ \u00a0]?(?:19|20)\d\d(?!\d)/;
const OF_MONEY =
  /(?<!\p{L})(?:(?:costs?|pay|pays|paid|earns?|earned|spend|spent|about|over|under|worth)|(?:price|fee|budget|costs?|amount|total|sum|value|salary|income|revenue|profit|loss|discount|refund|bill|invoice)(?: is| was| of| to| by| at| for)?) $/iu;
const IN_YEAR = /(?<!\p{L})(?:in|since|by|until|before|after) (?:19|20)\d\d $/iu;

/** "300 PHP files": what is counted stands behind. */
function isCount(text: string, before: string, end: number, limit: number): boolean {
  const next = /(?<![\d.,'])(?:\d{1,4}|\d{1,3}(?:,\d{3})+) $/.test(before) ? wordBehind(text, end, limit) : undefined;
  return next?.gap === ' ' && isPluralNoun(next.lower) && followedByNoun(text, end, limit, next);
}

/** "Help > Tickets", "Tickets → New": a step of the way through menus. */
export const isMenuStep = (text: string, block: Block, start: number, end: number): boolean =>
  STEP_BEFORE.test(text.slice(Math.max(block.start, start - 24), start)) ||
  STEP_BEHIND.test(text.slice(end, Math.min(block.end, end + 5)));
const STEP_BEFORE = /\p{Lu}[\p{L}\p{N}]*[*_]{0,2} (?:>|›|→|»|▸) [*_]{0,2}$/u;
const STEP_BEHIND = /^[*_]{0,2} (?:>|›|→|»|▸) [*_]{0,2}\p{Lu}/u;

/** "410 contacts", "room 404": a figure that counts what follows, or says which one, is no code. */
export const isOtherFigure = (text: string, from: number, start: number, end: number, limit: number): boolean =>
  isDigit(text.charCodeAt(start)) &&
  /^\d+$/.test(text.slice(start, end)) &&
  (countsWhatFollows(text, from, start, end, limit) ||
    (NUMBERED.test(text.slice(Math.max(from, start - 14), start)) &&
      !OF_CODE.test(text.slice(end, Math.min(limit, end + 14)))));
const OF_CODE = /^ (?:error|page|response|code|answer|redirect|status)(?!\p{L})/u;

/** What has a figure for its name. */
const NUMBERED =
  /(?<!\p{L})(?:room|hall|gate|floor|suite|flat|house|bus|line|train|flight|platform|ext|extension|number|order|invoice|table|bay|aisle|locker|desk|route|step|item|lot|unit|building|chapter|slide|figure|ticket|(?<!in )case|version|build|seat|row|box|size|article|part|model|shop|store|branch|slot)s?\.? $|(?<!\p{L})nos?\. ?$/iu;

/** "A 360 review costs ...": behind an article for one, nothing is counted. */
const countsWhatFollows = (text: string, from: number, start: number, end: number, limit: number): boolean =>
  !/(?<!\p{L})an? $/iu.test(text.slice(Math.max(from, start - 4), start)) &&
  /^ (?!(?:errors|pages|responses|codes|answers|redirects|statuses)(?!\p{L}))(?:\p{L}+ )?\p{L}*[^s\P{L}]s(?![\p{L}\p{N}])/u.test(
    text.slice(end, Math.min(limit, end + 40)),
  );

/** "The Python House", "Java Street": what has a place's word with a capital behind it is its name. */
export const isNamedPlace = (text: string, end: number, limit: number): boolean =>
  text.charCodeAt(end) === 32 && NAMED_PLACE.test(text.slice(end + 1, Math.min(limit, end + 13)));
const NAMED_PLACE =
  /^(?:House|Hall|Street|Road|Lane|Avenue|Square|Park|Gardens?|Room|Hotel|Inn|Arena|Stadium|Bridge|Islands?|River|Valley|Hill|Beach|Bay|Tower|Theatre|Museum|School|College|Church|Hospital|Clinic|Mall|Airport|Court)(?![\p{L}\p{N}])/u;

/** "The money DID arrive": a helper in capitals for emphasis, and no acronym, where no article or preposition stands before it. */
export function isStressedHelper(text: string, from: number, start: number, end: number): boolean {
  if (end - start > 5 || !HELPERS.test(text.slice(start, end))) return false;
  const before = wordBefore(text, start, from);
  if (before?.gap !== ' ') return false;
  return (traitsOf(before.lower) & SUBJECT) !== 0 || !(NOT_NOUNS.has(before.lower) || isDeterminer(before.lower));
}
const HELPERS = /^(?:DID|DO|DOES|CAN|WILL|MAY|MUST|HAS|HAVE|HAD|IS|ARE|WAS|WERE|NOT|ALL|ANY|SO|ONLY|NEVER)$/;

/** "The word lead", "the acronym CRM": the word itself is spoken of, and any other would be wrong. */
export function isMentioned(text: string, from: number, start: number): boolean {
  // Nearly always settled by the two characters before.
  const last = text[start - 2];
  if (text.charCodeAt(start - 1) !== 32 || (last !== 'd' && last !== 'm' && last !== 'n')) return false;
  return /\b(?:the|this|that|a|an|our|your) (?:word|term|acronym|abbreviation|expression) $/i.test(
    text.slice(Math.max(from, start - 24), start),
  );
}
