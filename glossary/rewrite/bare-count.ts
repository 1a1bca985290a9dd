/** Whether a wording that is counted needs an article of its own, where its term stood bare: "it runs on staging" -> "on the test copy". */
import { MASS } from '../english/mass.ts';
import { isParticiple, isThirdPerson, NOT_NOUNS } from '../english/not-nouns.ts';
import { isIrregularPast, isNothingButPast } from '../english/pasts.ts';
import type { Analysis, Found } from './analyse.ts';
import { lastWordOf, verbEndBehind, wordBeforeTerm, wordBehindTerm } from './found.ts';
import type { Incoming } from './incoming.ts';
import type { Neighbour } from './neighbour.ts';
import { isAskedAbout } from './question.ts';
import { isContrast, isDeterminer, wordBefore, wordBehind } from './surroundings.ts';
import type { Slot } from './wording.ts';

/** "Write access needs approval" -> "The right to make changes needs approval": a wording with its own complement counts, whatever its term did. */
export function isBareCount({ a, f, before: word, slot, form, isAttribute }: Incoming): boolean {
  // What is read out instead of a picture is no sentence.
  if (a.text.startsWith('![', f.start - 2)) return false;
  // "ask for Wi-Fi codes": the group's head stands bare itself.
  if (isAttribute) return false;
  if (form !== 'singular' || slot.pluralHead) return false;
  // A list's item may be no sentence; inside it, one stands.
  if (f.block.kind !== 'paragraph' && !(f.block.kind === 'item' && word?.gap === ' ')) return false;
  // "by lead scoring" -> "by rating of interest": doing is not counted.
  if (a.text.startsWith('ing', f.end - 3) && /^[a-z]+ing of /.test(slot.text)) return false;
  if (slot.mass && !AMOUNT.test(slot.text)) return false;
  // "from campaign to campaign", "page by page"
  if ((!word || word.gap === ' ') && isTwice(a.text, f)) return false;
  // "Copy is due" -> "Advertising copy is due": the same word stands as the author has it.
  if (endsAlike(slot, a.text, f)) return false;
  // "the before/after slider"
  if (word && a.text.charCodeAt(word.start - 1) === 47) return false;
  const before = word && (isNamePart(a, f, word) ? NAME : word.lower);
  // "FYI, prod is down"
  const opens =
    f.sentenceStart || (!word && /[,;:–—] $/.test(a.text.slice(Math.max(f.block.start, f.start - 2), f.start)));
  // "validation of the postcode" -> "the correctness check of the postcode"
  if (
    word?.gap === ' ' &&
    (OPENS_CLAUSE.test(word.lower) || BEFORE_BARE.test(word.lower) || isAskedVerb(a, f)) &&
    OF_ONE.test(a.text.slice(f.end, Math.min(f.block.end, f.end + 10)))
  )
    return true;
  // "Will staging be back?" -> "Will the test copy be back?"
  if (word?.gap === ' ' && word.lower !== 'one' && isAskedAbout(a.text, f)) return needsArticle(slot);
  if (!AMOUNT_OR_COMPLEMENT.test(slot.text)) {
    // "it runs on staging" -> "on the test copy": the term is used like a name, and the wording is a thing that is counted.
    if (before !== undefined)
      return (
        BEFORE_THING.test(before) ||
        HAVING.test(before) ||
        (word !== undefined && (isDoneByThat(a, f, word) || isReached(a, f, word) || isContrast(a.text, f, word))) ||
        (!/^ \p{Lu}(?![\p{L}\p{N}])/u.test(a.text.slice(f.end, Math.min(f.block.end, f.end + 3))) &&
          (isAskedVerb(a, f) ||
            (isIrregularPast(before) &&
              word !== undefined &&
              wordBefore(a.text, word.start, f.block.start) !== undefined))) ||
        (before === 'by' && isDoneBy(a, f)) ||
        (OPENS_CLAUSE.test(before) && hasFiniteVerb(a, f))
      );
    return opens && hasFiniteVerb(a, f);
  }
  // "Please check feed health" -> "check the condition of ..."
  if (before !== undefined)
    return (
      (BEFORE_BARE.test(before) &&
        !isGroupedBy(a, f, slot) &&
        (!isJoinedToDetermined(a, f) || (hasFiniteVerb(a, f) && !sharesVerb(a, f)))) ||
      isAskedVerb(a, f)
    );
  // "Churn is up" -> "Loss of customers is up"
  if (opens && hasFiniteVerb(a, f)) return needsArticle(slot);
  // A label or a heading without its mark is no sentence.
  return (
    f.sentenceStart &&
    (needsArticle(slot) || HAS_VERB.test(sentenceBehind(a.text, f))) &&
    /^ \p{Ll}[^:\n]{8}/u.test(a.text.slice(f.end, Math.min(f.block.end, f.end + 12))) &&
    !SUBJECT_LINE.test(a.text.slice(Math.max(f.block.start, f.start - 12), f.start))
  );
}

/** Whether the same word stands on both sides of "to" or "by". */
function isTwice(text: string, { start, end, block }: Found): boolean {
  const link =
    LINK.exec(text.slice(end, end + 7))?.[0] ??
    LINK_BEFORE.exec(text.slice(Math.max(block.start, start - 7), start))?.[0];
  if (link === undefined) return false;
  const own = text.slice(start, end).toLowerCase();
  return (
    text.slice(end, Math.min(block.end, end + link.length + own.length)).toLowerCase() === link + own ||
    text.slice(Math.max(block.start, start - link.length - own.length), start).toLowerCase() === own + link
  );
}
const LINK = /^ (?:to|by|after) /;
const LINK_BEFORE = / (?:to|by|after) $/;

/** Whether a wording ends with the term's own last word, and that stands without an article as often as with one ("copy", "traffic"). */
function endsAlike({ tail, text: words }: Slot, text: string, f: Found): boolean {
  if (tail !== '') return false;
  const word = text.slice(lastWordOf(text, f), f.end).toLowerCase();
  return words.endsWith(` ${word}`) && (MASS.has(word) || /^(?:copy|spend|stock|feedback)$/.test(word));
}

/** The rest of the sentence, as far as one goes. */
const sentenceBehind = (text: string, f: Found): string =>
  /^[^.!?:\n]*/.exec(text.slice(f.end, Math.min(f.block.end, f.end + 200)))?.[0] ?? '';
const HAS_VERB =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|did|costs?|fell|rose|went|came|makes?|means?|takes?|needs?|begins?|ends?|starts?|stays?|goes|hurts?|helps?|\p{L}{3,}ed)(?!\p{L})/u;

const SUBJECT_LINE = /(?:^|\n)(?:Subject|Betreff|Headline|Title|RE|Re|FW|Fwd?): ?$/;

/** What happens to any of several things, which has no article at a sentence's start. No trait of entries: it is the English of their wordings. */
const DONE_TO_ANY =
  /^(?:loss|start|growth|decline|resale|recognition|removal|withdrawal|renewal|retrieval|tiredness|awareness|shortage|usage|coverage|management|treatment|replacement|movement|development|measurement|avoidance|maintenance|acceptance|[a-z]+(?:is|iz|[^aeious]|ul|ipul|ent)ation|[a-z]*(?:du|duc|lec|tec|rec|vec|ven)tion) of (?!(?:the|an?|our|all|your|their) )/;
/** What ends so and is one of several. */
const ONE =
  /^(?:station|location|combination|application|publication|organi[sz]ation|association|foundation|destination|recommendation|presentation|variation|section|selection|collection|direction|connection|convention) /;

/** Whether a wording is a thing with an article of its own, and nothing that happens to any of several. */
function needsArticle({ text }: Slot): boolean {
  const words = text.replace('*', '');
  return !DONE_TO_ANY.test(words) || ONE.test(words);
}

/** "this hits staging": what "this" does to one of several. */
const isDoneByThat = (a: Analysis, f: Found, verb: Neighbour): boolean =>
  verb.gap === ' ' &&
  /[^s]s$/.test(verb.lower) &&
  /^(?:this|that|it|which|who|he|she|everything|nothing|something)$/.test(
    wordBefore(a.text, verb.start, f.block.start)?.lower ?? '',
  );

/** "it reached production": a past in -ed behind its pronoun. */
const isReached = (a: Analysis, f: Found, verb: Neighbour): boolean =>
  verb.gap === ' ' &&
  /\w{2}ed$/.test(verb.lower) &&
  /^(?:i|we|you|they|he|she|it|who|that|which|nobody|somebody|everybody)$/.test(
    wordBefore(a.text, verb.start, f.block.start)?.lower ?? '',
  );

/** "exported by cron": who does it, and not what it is sorted by. */
function isDoneBy(a: Analysis, f: Found): boolean {
  const by = wordBeforeTerm(a.text, f);
  const verb = by?.lower === 'by' ? wordBefore(a.text, by.start, f.block.start) : undefined;
  return verb?.gap === ' ' && (/\w{2}ed$/.test(verb.lower) || isParticiple(verb.lower));
}

/** "clicks and sales by publisher", "split the shops by cluster": one line for each. */
function isGroupedBy(a: Analysis, f: Found, slot: Slot): boolean {
  const by = wordBeforeTerm(a.text, f);
  if (by?.lower !== 'by' || isDoneBy(a, f)) return false;
  if (/ (?:that|which|who) /.test(slot.text)) return true;
  // "by way of" says something else.
  return !slot.text.startsWith('way') && GROUPS.test(a.text.slice(Math.max(f.block.start, by.start - 60), by.start));
}
/**
 * Words of a list of figures or of putting one in order, behind which "by" says what its lines are. They are the author's, whatever the term: no entry
 * could name them.
 */
const GROUPS =
  /\b(?:see|show|shown|split|list|sort|sorted|group|grouped|breakdown|broken down|report|filter|compare|clicks|views|sales|orders|figures|numbers|results|costs?|revenue|retention|rates?|shares?)\b[^.;:]*$/i;

/** "each screen and day part": the determiner of the first stands for the second. */
function isJoinedToDetermined(a: Analysis, f: Found): boolean {
  const and = wordBeforeTerm(a.text, f);
  if (!and || !/^(?:and|or)$/.test(and.lower)) return false;
  // "our roadmap—or backlog"
  const dash = / ?[—–-] ?$/.exec(a.text.slice(Math.max(f.block.start, and.start - 3), and.start))?.[0].length ?? 0;
  const first = wordBefore(a.text, and.start - dash, f.block.start);
  const lead = first && (first.gap === ' ' || dash > 0) ? wordBefore(a.text, first.start, f.block.start) : undefined;
  return lead?.gap === ' ' && (isDeterminer(lead.lower) || /^(?:per|by)$/.test(lead.lower));
}

/** "our roadmap or backlog is", "our roadmap and backlog are": the verb is that of both. */
const sharesVerb = (a: Analysis, f: Found): boolean =>
  wordBeforeTerm(a.text, f)?.lower === 'or' ||
  /^(?:are|were|have)(?:n't)?$/.test(wordBehindTerm(a.text, f)?.lower ?? '');

/** "Prod is down": its verb stands right behind. */
function hasFiniteVerb(a: Analysis, f: Found): boolean {
  // "Backlog'll shrink."
  if (verbEndBehind(a.text, f.end, f.block.end) !== undefined) return true;
  const verb = wordBehindTerm(a.text, f);
  if (verb?.gap !== ' ') return false;
  const next = wordBehind(a.text, verb.end, f.block.end);
  if (FINITE.test(verb.lower) || isThirdPerson(verb.lower, next?.lower) || isNothingButPast(verb.lower)) return true;
  // "staging never caught it"
  return (
    next?.gap === ' ' &&
    ADVERB.test(verb.lower) &&
    (FINITE.test(next.lower) ||
      isIrregularPast(next.lower) ||
      isThirdPerson(next.lower, wordBehind(a.text, next.end, f.block.end)?.lower))
  );
}

const ADVERB = /^(?:never|always|also|still|just|only|soon|already|often|rarely|really)$/;

/** Whether the word before is a verb, behind a helper or one who does it. */
function isAskedVerb(a: Analysis, f: Found): boolean {
  const verb = wordBeforeTerm(a.text, f);
  // "limit it to one impression"
  if (verb?.gap !== ' ' || NOT_NOUNS.has(verb.lower) || isDeterminer(verb.lower) || NUMBER.test(verb.lower))
    return false;
  const helper = wordBefore(a.text, verb.start, f.block.start);
  return (
    helper?.gap === ' ' &&
    /^(?:please|to|can|could|will|would|should|must|may|we|they|you|i|let's|(?:ca|wo|do|does|did|could|would|should|must)n't|not)$/.test(
      helper.lower,
    )
  );
}
const NUMBER = /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|both|another)$/;

/** A wording whose first word, with its particle, has a complement: "loss of customers", "team behind marketing". */
export const AMOUNT_OR_COMPLEMENT =
  /^[a-z-]+\*? (?:on |up |out |away |back )?(?:of|to|behind|for|with|that|who|which|from|in|on|until|between|before|after) /;
/** The one that belongs to a thing of its own. */
const OF_ONE = /^ of (?:the|our|your|their|its|his|her|this|that) /;
/** "so validation fails" */
const OPENS_CLAUSE =
  /^(?:so|because|if|when|while|that|until|once|since|and|but|why|how|where|whether|as|unless|before|after)$/;
/** Words of the sentence behind which a single thing needs its article: prepositions, particles and forms of "is". Any term may follow them. */
const BEFORE_THING =
  /^(?:in|on|from|into|onto|through|at|with|for|of|to|against|before|after|is|it's|that's|than|without|behind|under|inside|outside|down|up|off)$/;
/** Behind these stands one of several: "we have staging" -> "we have a test copy". */
export const HAVING =
  /^(?:has|have|had|need|needs|needed|want|wants|wanted|expect|expects|expected|get|gets|got|without)$/;
/** Verbs that stand right behind their subject and are nothing else: helpers, and pasts that figures have. `isThirdPerson` knows the present. */
const FINITE =
  /^(?:is|isn't|was|wasn't|has|hasn't|had|will|won't|can|can't|must|should|may|might|does|doesn't|did|didn't|fell|rose|went|came)$/;
/** Amounts are counted, whatever their term is ("footfall", "share of voice"). */
const AMOUNT =
  /^(?:(?:number|share|percentage|proportion|amount|rate|sum|total|level|length|speed|size|cost|price)\*? of|time\*? (?:until|between|before|after)) /;
/**
 * Words of the sentence behind which an amount, or a thing with its complement, needs its article: joining words, prepositions, helpers, and verbs
 * of measuring and changing ("cut", "track"). Any term may follow them, so that no entry could name them. Not `BEFORE_THING`, which has
 * more of places and no verbs.
 */
const BEFORE_BARE =
  /^(?:and|or|but|of|in|with|by|for|from|on|at|to|about|because|since|when|if|while|that|so|is|are|was|were|want|wants|wanted|need|needs|cut|reduce|measure|check|improve|track|see|show|shows|showed|prove|proves|report|reports|compare|calculate|estimate|double|halve|monitor|watch|lower|raise|raises|boost|boosts|has|have|had|get|gets|lose|lost|through|without|after|before|than|under|during|despite|against|into|between)$/;

const isNamePart = (a: Analysis, f: Found, before: Neighbour): boolean => {
  const lead = wordBefore(a.text, before.start, f.block.start);
  // "an outside API gateway": no preposition.
  const isAdjective =
    /^(?:outside|inside|off|through|down|over|under)$/.test(before.lower) &&
    /^(?:an?|the|our|your|their|my|its)$/.test(lead?.lower ?? '');
  return lead?.gap === ' ' && (before.text !== before.lower || isAdjective);
};
/** What stands for a word with a capital, which may be a name's ("the What's On e-shot"), and for an adjective. */
const NAME = '';
