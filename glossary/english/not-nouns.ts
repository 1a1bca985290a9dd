/** Which words cannot be the noun behind another noun, and which of them are a verb's third person. A tagger in three lists. */
import { IRREGULAR_VERBS } from './irregular.ts';

const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

/** Adjectives, as they follow a noun in "the page is slow"; right behind a verb they begin its object ("we deploy new pages"). */
export const STATES = set(`
  possible impossible necessary late early open closed full empty wrong right bad good high low red green safe slow fast clean visible active complete broken
  long short big small large wide deep strong weak hard soft easy rich poor cheap expensive heavy thick thin tall tiny huge difficult simple
  dead alive ill clear unclear sure new free available ready online offline
  smaller bigger larger better worse longer shorter higher lower faster slower cheaper earlier easier harder lighter darker louder older newer wider`);

const FUNCTION_WORDS = `
  rather quite halfway throughout due worth able unable outside inside abroad alone beyond beside besides despite except plus minus towards upon among fine
  and or but nor so yet if when whether whenever wherever whereas whatever whichever while because although though until til unless since that which who whom whose where why how than as of in on at by for
  with from to into onto over under about after before during without within through between against via per across along around behind below above
  near like unlike off out up down till versus vs w is are was were be been being am has have had do does did will would can could shall should may might must isn't aren't wasn't
  weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't mustn't not never also only just even still already
  again ago now then here there soon later today tomorrow yesterday tonight always often sometimes usually too very more most less first last once twice
  twofold instead somebody someone anybody anyone nobody everybody everyone myself yourself himself herself itself ourselves yourselves themselves i you he she it we they me him her us them this these those the a an my your our his its their each every all any some no both either
  neither another next please ahead together directly anyway okay ok yes afterwards
  afterward beforehand overnight elsewhere everywhere somewhere anywhere nowhere anymore meanwhile otherwise however therefore hence thus forever`;

/** Third persons that are hardly ever plural nouns. */
const THIRD_PERSON = set(`
  arrives seems comes goes gets keeps becomes happens fails takes makes gives means grows sends allows lets tells sits lies wants knows thinks says brings
  appears remains contains includes requires decides depends differs belongs consists exists follows holds loses pays produces provides receives refuses
  rejects responds serves vanishes halves rewrites writes improves varies applies lives agrees asks chooses converts creates delivers explains feels finds forgets hears
  leaves opens reaches sees speaks spends throws wakes expires helps lands looks matters suffers deteriorates
  recovers stagnates doubles triples explodes collapses sinks climbs plummets hurts bothers confuses worries annoys behaves renders resolves hangs freezes
  restarts closes begins continues prevents causes ensures enables supports reduces saves handles receives replaces
  sells buys shrinks earns eats accepts achieves affects approves attracts avoids carries confirms consumes deletes describes deserves detects dies
  disappears discovers eliminates employs encourages engages enters evaluates examines exceeds excludes expands expects finishes generates identifies
  ignores implies indicates informs interrupts invites involves irritates joins justifies lasts learns lowers maintains meets obtains occupies occurs
  operates outperforms owns performs prefers protects proves raises reacts recommends refers reflects relates relies removes represents
  respects restores retains reveals satisfies seeks slows solves spends strengthens struggles submits succeeds suggests survives teaches tends
  transforms translates understands contributes persists emerges believes enjoys verifies violates weakens weighs widens worsens`);

/** Third persons that are plural nouns as well ("runs", "changes"): what stands behind them tells. */
export const THIRD_PERSON_OR_NOUN = set(`
  works needs stays leaks drops runs slips shows starts stops ends costs falls rises changes moves stands uses waits turns crashes breaks increases decreases clicks
  spoils covers likes loads loves misses passes picks reads registers signs sleeps switches talks tries visits wins wishes`);

/** Base forms, as they follow a plural subject ("leads grow"), that are hardly ever nouns. */
export const BASE_VERBS = set(`
  go come grow become get give take keep remain seem appear arrive happen let lose mean see send tell bring buy sell decide depend include improve exist
  belong contain require follow receive agree matter vary apply allow convert make need want know think say fail pay sell earn eat choose
  differ occur consist contribute persist suffer expire emerge prefer provide expect explain refer relate respond rely believe enjoy understand`);

/** Words that cannot be the noun behind a noun: function words, and verb forms that are hardly ever nouns there. */
export const NOT_NOUNS = new Set([
  ...STATES,
  ...set(FUNCTION_WORDS),
  ...THIRD_PERSON,
  ...THIRD_PERSON_OR_NOUN,
  ...BASE_VERBS,
  ...set(
    'pls plz thx tmrw rn asap btw came went got gave took made said sent broke fell rose ran saw left lost kept held sold paid began grew became met told won altogether such',
  ),
]);
const PARTICIPLES = new Set([...IRREGULAR_VERBS.values()].map((forms) => forms.slice(forms.lastIndexOf(',') + 1)));

/** Whether a word is an irregular verb's participle ("sent", "run"). */
export const isParticiple = (word: string): boolean => PARTICIPLES.has(word);

for (const [base, forms] of IRREGULAR_VERBS)
  for (const form of forms.split(','))
    if (form !== base && !/^(?:lead|ground|thought|shot|rose|spoke|bound|wound|felt|bore|left)$/.test(form))
      NOT_NOUNS.add(form);

/** Whether a word is a verb in the third person, given the word behind it: "takes", "changes everything"; not "all changes". */
export const isThirdPerson = (word: string, next: string | undefined): boolean =>
  THIRD_PERSON.has(word) ||
  (THIRD_PERSON_OR_NOUN.has(word) &&
    next !== undefined &&
    (/^(?:an?|the|this|that|these|our|your|my|their|its)$/.test(next) || isBehindVerb(next)));

/** Objects, amounts and adverbs, as they follow a verb and not a plural noun: "adds 10 minutes", "changes everything". */
export const isBehindVerb = (word: string): boolean =>
  /^(?:it|us|them|him|you|me|everything|nothing|something|anything|everyone|too|well|badly|about|nearly|almost|roughly|over|exactly|\d.*|one|two|three|four|five|six|ten|.{2,}ly)$/.test(
    word,
  );
