/**
 * Whether a word that begins a sentence with a capital is a name or part of one: "Port Royal is slow", "Sprint Logistics wants", "Lead Developer Hanna
 * Weiss". In the middle of a sentence the capital tells; here what stands behind does.
 */
import { NOT_NOUNS } from '../english/not-nouns.ts';
import { isIrregularPast } from '../english/pasts.ts';
import type { Range } from '../results.ts';
import type { Analysis } from './analyse.ts';
import type { Block } from './blocks.ts';
import { isFiniteVerb, isOneThing, type Reading } from './compiled-term.ts';
import { CALENDAR } from './letter-case.ts';
import { foldWord } from './letters.ts';
import { isFirstName } from './place-in-text.ts';

type Knows = (folded: string) => boolean;

/**
 * @param word where the word stands.
 * @param readings what it would be as a term.
 * @param knows whether a folded word stands in any term.
 */
export function isNameAtStart(
  a: Analysis,
  block: Block,
  word: Range,
  readings: readonly Reading[],
  knows: Knows,
): boolean {
  const { text } = a;
  // A small letter behind settles nearly every place.
  const c = text.charCodeAt(word.end + 1);
  if (c >= 97 && c <= 122) return false;
  const isThing = readings.every(isOneThing);
  const isWord = /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.start + 2));
  if (
    isWord &&
    readings.some(isOneThing) &&
    JOB_BEHIND.test(text.slice(word.end, word.end + 18)) &&
    !a.titleCase(block)
  )
    return true;
  if (
    isWord &&
    isThing &&
    !readings.some((r) => /^\p{Lu}/u.test(r.term.text)) &&
    IN_BRACKET.test(text.slice(word.end, Math.min(block.end, word.end + 40)))
  )
    return true;
  if (block.kind === 'heading' || block.kind === 'header-cell' || a.shouted(block) || a.titleCase(block)) return false;
  return (
    (isWord && readings.every(isBase) && isFirm(text, block, word, readings.every(isFiniteVerb), knows)) ||
    (isThing && readings.every(isEveryday) && isBeforeUnknown(text, block, word.end, knows))
  );
}

/** One thing, or a verb as it stands in the dictionary. */
const isBase = ({ form }: Reading): boolean => form === 'singular' || form === 'base';
const isEveryday = ({ term }: Reading): boolean => term.everyday;

/** "Lead Developer": a word before the name of a job belongs to it. */
const JOB_BEHIND =
  /^ (?:Developer|Engineer|Designer|Manager|Architect|Analyst|Officer|Director|Consultant|Editor|Strategist|Buyer|Planner|Copywriter|Executive|Coordinator|Specialist|Administrator|Technician|Scientist|Researcher|Assistant|Partner|Trainer|Master|Producer|Tester|Nurse|Teacher)(?![\p{L}\p{N}])/u;

/** "Sprint (the carrier) wants it": what has no article, and is told in a bracket. */
const IN_BRACKET =
  /^ \((?:the|an?|our|your) (?:\p{Ll}+ )?(?:carrier|agency|firm|company|vendor|client|customer|supplier|bank|insurer|courier|printer|provider|operator|retailer|brand|airline|studio|consultancy|publisher|manufacturer|maker|distributor|reseller|charity|wholesaler|haulier|caterer|builder|landlord|magazine|newspaper|band|tool|app|software|platform|program|startup|hotel|school|partner|investor|telecom)\)/u;

/** "Port Royal is slow": a word of everyday language before another with a capital that is none we know. */
function isBeforeUnknown(text: string, block: Block, end: number, knows: Knows): boolean {
  const next = /^[ \u00a0](\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}'’-])/u.exec(
    text.slice(end, Math.min(block.end, end + 30)),
  )?.[1];
  return next !== undefined && !CALENDAR.test(next) && isFirstName(next, knows);
}

/**
 * "Sprint Logistics wants", "Cache Valley Dental's invoice", "Ping An Insurance phoned": one to three more with a capital, and what a firm does or has
 * behind them. An order has no verb behind its object.
 */
function isFirm(text: string, block: Block, { start, end }: Range, isVerb: boolean, knows: Knows): boolean {
  const [, names = '', last = '', verb = ''] =
    NAMES_AND_VERB.exec(text.slice(end, Math.min(block.end, end + 64))) ?? [];
  const first = names.trimStart().split(/[ \u00a0]/)[0] ?? '';
  if (first === '' || CALENDAR.test(first) || CALENDAR.test(last)) return false;
  if (isVerb) {
    const behind = end + names.length + 1 + verb.length;
    const isPast = /\p{L}{2}ed$/u.test(verb) || isIrregularPast(verb);
    return FIRM_DOES.test(verb) || (isPast && !text.startsWith(' by ', behind));
  }
  const word = text.slice(start, end);
  const isSaidOfThings = IS_OR_HAS.test(verb);
  if (PERSON.test(word) || (LABELLED.test(word) && isSaidOfThings)) return false;
  // "Traffic Germany is up.": one name says of what.
  if (isSaidOfThings && last === first && SAYS_WHERE.test(first)) return false;
  const lower = foldWord(first);
  return (
    !knows(lower) &&
    !NOT_NOUNS.has(lower) &&
    (verb === '' ? last !== first || OF_FIRMS.test(first) : FIRM_DOES.test(verb))
  );
}
const NAMES_AND_VERB = /^((?:[ \u00a0](?:of )?(\p{Lu}\p{Ll}+)){1,3})(?:['’]s(?= )| (\p{Ll}+)(?!\p{L}))/u;
const FIRM_DOES =
  /^(?:says?|wants?|asks?|asked|wrote|told|sends?|sent|pays?|paid|buys?|bought|sells?|sold|signed|makes|made|found|offers|offered|phoned|called|announced|launched|owns|bills|billed|charges|charged|supplies|supplied|delivers|delivered|hosts|hosted|joined|joins|runs|ran|won|hired|plans|rang|emailed|mailed|confirmed|replied|shipped|agreed|refused|raised|needs|has|is|was)$/;
/** Who somebody is: "Copywriter Anna says". */
const PERSON = /(?:er|or|ist|ant|ee|host|client|contact|agent|intern)$/i;
/** Things that have a name of their own behind them, of which as much is said: "Campaign Summer Sale runs until May." */
const LABELLED =
  /^(?:Campaign|Segment|Branch|Milestone|Phase|Epic|Wave|Flight|Tier|Persona|Cluster|Ticket|Release|Build|Project|Version|Channel|Queue|Table|Field|Server|Team|Category|Variant|Banner|Story|Container|Host|Tag)$/i;
/** What firms are called. */
const OF_FIRMS =
  /^(?:Media|Labs?|Digital|Mobile|Software|Systems|Solutions|Group|Logistics|Partners|Studios?|Insurance|Bank|Foods?|Energy|Travel|Tours|Hotels?|Services|Consulting|Networks?|Dental|Press|Works|Tech|Technologies|Design|Agency|Capital|Motors|Airlines|Telecom|Health|Pharma|Security|Robotics|Analytics|Holdings|Industries|Interactive|Communications|Entertainment|Ventures|Bikes|Sports|Fashion|Books|Games|Coffee|Brewing|Bakery)$/;
/** Countries, towns and channels: where something is, and no firm. */
const SAYS_WHERE =
  /^(?:Germany|France|Austria|Switzerland|Italy|Spain|Poland|Belgium|Denmark|Sweden|Norway|Finland|Ireland|Portugal|Europe|Asia|Africa|America|Canada|Mexico|Brazil|India|China|Japan|Australia|Turkey|Greece|Hungary|Romania|Scotland|Wales|England|Britain|Berlin|London|Leeds|Paris|Munich|Hamburg|Cologne|Vienna|Zurich|Madrid|Rome|Milan|Lisbon|Dublin|Glasgow|Manchester|Bristol|Oslo|Prague|Warsaw|Amsterdam|Brussels|Copenhagen|Stockholm|Geneva|Basel|Graz|Lyon|Porto|Facebook|Instagram|Google|Search|Display|Email|Social|Bing|Stuttgart|Homepage|Shop|North|South|East|West|Planning|Review|Goal|Rate|Campaign|Budget|Meeting|Plan|Phase|Team|Form|Server|Backlog|Report|List|Page)$/;
const IS_OR_HAS = /^(?:has|is|was|runs|ran|starts|needs)$/;
