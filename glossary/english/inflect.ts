/**
 * English inflection of single words and of phrases with a marked head. Rules first, tables (`irregular.ts`) for the rest. British spelling:
 * -l doubles (labelled). Input may be capitalised or an acronym; the case of what is kept stays.
 */

import { remembered } from '../remembered.ts';
import { describesNoun, looksLikeAdjective } from './adjectives.ts';
import {
  ADD_K,
  DOUBLING,
  DOUBLING_COMPOUND,
  IRREGULAR_COMPARISON,
  IRREGULAR_PLURALS,
  IRREGULAR_VERBS,
  NO_L_DOUBLING,
  OTHER_PASTS,
  OTHER_PLURALS,
  UNCHANGING,
} from './irregular.ts';
import { BASE_VERBS, isThirdPerson } from './not-nouns.ts';
import { isSureVerb } from './sure-verbs.ts';
import { THINGS_IN_ING } from './things-in-ing.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';
export type NounForm = 'singular' | 'plural';
export type Degree = 'comparative' | 'superlative';

export const isDegree = (form: Form): form is Degree => form === 'comparative' || form === 'superlative';

const isAcronym = (word: string): boolean =>
  word.charCodeAt(0) < 97 && /^[A-Z0-9][A-Z0-9/&.-]*$/.test(word) && /[A-Z]/.test(word);

/** An irregular form found for a word or for its last part (salesperson, sub-index), in the case of the word. */
function irregular(table: ReadonlyMap<string, string>, word: string): string | undefined {
  const lower = word.toLowerCase();
  const whole = table.get(lower);
  if (whole !== undefined) return recase(word, whole);
  const cut = lower.lastIndexOf('-') + 1;
  const last = cut > 0 ? table.get(lower.slice(cut)) : undefined;
  if (last !== undefined) return word.slice(0, cut) + last;
  return undefined;
}

const recase = (like: string, word: string): string => {
  const first = like[0] ?? '';
  return first !== first.toLowerCase() ? word.replace(/^./, (c) => c.toUpperCase()) : word;
};

/** Spoken with a k: epochs, stomachs. */
const HARD_CH = /(?:epoch|stomach|(?:mon|patri|matri|olig|hier)arch|eunuch|loch|mach|tech)$/;

/** "editor-in-chief", "proof-of-concept": what stands behind the first word belongs to it. */
const FIRST_INFLECTS =
  /^(?!out-)(\p{L}{3,})(-(?:of-.+|at-\p{L}+|in-(?:law|chief|charge|waiting|residence|command|progress)))$/iu;

/** The plural of a noun: lead -> leads, KPI -> KPIs, analysis -> analyses, staff -> staff. */
export function plural(word: string): string {
  const lower = word.toLowerCase();
  if (UNCHANGING.has(lower)) return word;
  const odd = irregular(IRREGULAR_PLURALS, word);
  if (odd !== undefined) return odd;
  const joined = word.includes('-') ? FIRST_INFLECTS.exec(word) : null;
  if (joined) return plural(joined[1] as string) + joined[2];
  // The last letter rules most endings out, for less than a pattern costs: this is asked of every noun of a library.
  const last = lower.at(-1) ?? '';
  if ('er'.includes(last) && /[a-z](ware|wear)$/.test(lower)) return word;
  const compound = 'ndefs'.includes(last) ? compoundPlural(word, lower) : undefined;
  if (compound !== undefined) return compound;
  if (isAcronym(word)) return `${word}s`;
  if ('sxzh'.includes(last) && /(s|x|z|ch|sh)$/.test(lower) && !HARD_CH.test(lower)) return `${word}es`;
  if (
    last === 'y' &&
    /[^aeiou]y$|quy$/.test(lower) &&
    !/[a-z][A-Z]/.test(word) &&
    !/(?:-|stand|lay|fly|drive)by$/.test(lower)
  )
    return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

const COMPOUND_ENDINGS: Readonly<Record<string, string>> = {
  person: 'people',
  woman: 'women',
  man: 'men',
  child: 'children',
  mouse: 'mice',
  shelf: 'shelves',
  analysis: 'analyses',
  wife: 'wives',
};
const COMPOUND = /.(person|woman|man|child|mouse|shelf|analysis|wife)$/;

function compoundPlural(word: string, lower: string): string | undefined {
  const ending = COMPOUND.exec(lower)?.[1];
  if (ending === undefined || /(human|german|roman|talisman|walkman|shaman|ottoman|norman|caiman)$/.test(lower))
    return undefined;
  return word.slice(0, -ending.length) + COMPOUND_ENDINGS[ending];
}

const SINGULARS = new Map([...IRREGULAR_PLURALS].map(([one, many]) => [many, one]));
for (const [many, one] of [
  ['indices', 'index'],
  ['appendixes', 'appendix'],
  ['matrixes', 'matrix'],
  ['formulae', 'formula'],
  ['schemata', 'schema'],
  ['bureaux', 'bureau'],
  ['plateaux', 'plateau'],
  ['tableaux', 'tableau'],
  ['chateaux', 'chateau'],
  ['gateaux', 'gateau'],
  ['spectra', 'spectrum'],
  ['symposia', 'symposium'],
  ['stadia', 'stadium'],
  ['yeses', 'yes'],
] as const)
  SINGULARS.set(many, one);
for (const many of 'taxis kiwis alibis wikis emojis skis bikinis safaris martinis minis midis tsunamis yetis rabbis niches creches quiches avalanches moustaches headaches toothaches aches'.split(
  ' ',
))
  SINGULARS.set(many, many.slice(0, -1));
const SINGULAR_S = /(ss|us|is|ous|news|canvas|atlas|bias|alias|lens|gas|chaos|business|always|process)$/;
/** "ops", "DevOps": short for operations, not the plural of something. */
const OPERATIONS = /(?:^|-|^m|ad|ml|net|ai|dev|sec|rev|fin|git|camp|mktg|sales|data|llm)ops$/i;

/** The singular of a noun form; a singular comes back as it is. */
export const singular: (word: string) => string = remembered(10_000, singularOf);

function singularOf(word: string): string {
  const lower = word.toLowerCase();
  const joined = word.includes('-') ? FIRST_INFLECTS.exec(word) : null;
  if (joined) return singular(joined[1] as string) + joined[2];
  // Without an s at its end only an odd plural is one: "people", "criteria", "salespeople".
  if (!lower.endsWith('s'))
    return (
      irregular(SINGULARS, word) ??
      (lower.length > 'people'.length && lower.endsWith('people') ? `${word.slice(0, -6)}person` : undefined) ??
      // "policemen"
      (/[a-z]{2}(?<!^(?:speci|regi|abdo|acu|sta|albu|hy|ra))men$/.test(lower) ? `${word.slice(0, -2)}an` : word)
    );
  // "PAs", though "faux pas" stays.
  if ((UNCHANGING.has(lower) && !SINGULARS.has(lower) && !/^[A-Z]{2,}s$/.test(word)) || OPERATIONS.test(word))
    return word;
  // A capital S is a letter of the acronym (DNS, BaaS, DDoS); its plural has a small s.
  // Figures have none either: 500 is no error where 500s are.
  if (/S$|^\d+s$|^Windows$/.test(word)) return word;
  const odd = irregular(SINGULARS, word);
  if (odd !== undefined) return odd;
  if (/^[A-Z0-9]{2,}s$/.test(word)) return word.slice(0, -1);
  if (lower.endsWith('eaus')) return word.slice(0, -1);
  if (lower.length < 3 || SINGULAR_S.test(lower)) return word;
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4)
    return /^(cookie|movie|selfie|zombie|newbie|rookie|calorie|genie|pixie|freebie|hoodie|techie|brownie|smoothie|goalie|foodie|hippie|junkie|indie|prairie|veggie|oldie|goodie|groupie|bookie|talkie|walkie-talkie|birdie|sortie|eerie|aerie|collie|lingerie|menagerie|rotisserie|patisserie|camaraderie|reverie|bourgeoisie|laddie|caddie|nightie|quickie|hankie|townie|roadie|biggie|softie|pinkie|yuppie)s$/.test(
      lower,
    )
      ? word.slice(0, -1)
      : `${word.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|zz)es$/.test(lower)) return /(ach|cach)es$/.test(lower) ? word.slice(0, -1) : word.slice(0, -2);
  if (
    /(bus|status|virus|bonus|campus|census|corpus|plus|focus|fungus|octopus|circus|sinus|cactus|canvas|bias|alias|lens|gas)es$/.test(
      lower,
    )
  )
    return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether a noun is a plural already ("visitors", "people"). */
export const isPluralNoun: (word: string) => boolean = remembered(10_000, looksPlural);

function looksPlural(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /^(people|children|men|women|data|media|goods|premises|proceeds)$/.test(lower) ||
    (/s$/.test(lower) &&
      lower !== 'yes' &&
      !UNCHANGING.has(lower) &&
      singular(word) !== word &&
      (plural(singular(word)) === word || UNCHANGING.has(singular(lower))))
  );
}

/** One vowel (or y) group: the word has one syllable. */
const oneSyllable = (lower: string): boolean => (lower.replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length === 1;

/** Whether the last consonant doubles before -ed and -ing. */
function doubles(word: string): boolean {
  const lower = word.toLowerCase();
  const part = lower.slice(lower.lastIndexOf('-') + 1);
  // "OKed", "DMed"
  if (isAcronym(word)) return false;
  if (DOUBLING.has(lower) || DOUBLING.has(part) || DOUBLING_COMPOUND.test(part)) return true;
  if (/[^aeiou][aeiou]l$|[^aeiou]uel$/.test(part) && !NO_L_DOUBLING.has(part)) return true;
  const own = withPrefix(part);
  if (own !== undefined) return doubles(own);
  return /(^|[^aeiou]|qu)[aeiou][bdfgklmnprtvz]$/.test(part) && oneSyllable(part) && part !== 'sync';
}

function stem(word: string, suffix: 'ed' | 'ing'): string {
  const lower = word.toLowerCase();
  if (ADD_K.has(lower)) return `${word}k${suffix}`;
  if (suffix === 'ing') {
    if (/ie$/.test(lower)) return `${word.slice(0, -2)}ying`;
    if (/[^eoy]e$/.test(lower) && !/^(singe|be|binge|tinge|swinge)$/.test(lower)) return `${word.slice(0, -1)}ing`;
  } else {
    if (/e$/.test(lower)) return `${word}d`;
    if (/[^aeiou]y$/.test(lower)) return `${word.slice(0, -1)}ied`;
  }
  if (/^[a-z-]*(quiz|whiz)$/.test(lower)) return `${word}z${suffix}`;
  return doubles(word) ? word + word.slice(-1) + suffix : word + suffix;
}

/** What is shortened has a bare s: "demos", but "goes", "vetoes". */
const SHORT_IN_O =
  /(?:^|-)(?:demo|promo|memo|photo|typo|repo|turbo|combo|auto|info|solo|piano|silo|disco|tempo|micro|nitro)$/;

/** The irregular verb behind a prefix: "relet", "overlay"; undefined where there is none. */
function withPrefix(lower: string): string | undefined {
  const verb = /(?:^|-)(?:re|over|out|under|un|mis|pre|up|down|fore)(?=.{3})(.+)$/.exec(lower)?.[1];
  // "Relayed": no laying again.
  return verb !== undefined && verb !== 'be' && IRREGULAR_VERBS.has(verb) && !/(?:^|-)relay$/.test(lower)
    ? verb
    : undefined;
}

/** A verb's form: push -> pushes, pushed, pushing. */
export function conjugate(word: string, form: VerbForm): string {
  if (form === 'base') return word;
  const lower = word.toLowerCase();
  if (form === 'third') {
    if (lower === 'be') return recase(word, 'is');
    if (lower === 'have') return recase(word, 'has');
    if (/(quiz|whiz)$/.test(lower)) return `${word}zes`;
    if (/(s|x|z|ch|sh)$/.test(lower) || (/[^aeiou]o$/.test(lower) && !SHORT_IN_O.test(lower))) return `${word}es`;
    return /[^aeiou]y$/.test(lower) ? `${word.slice(0, -1)}ies` : `${word}s`;
  }
  if (form === 'ing') return lower === 'be' ? recase(word, 'being') : stem(word, 'ing');
  const odd = irregular(IRREGULAR_VERBS, word);
  if (odd === undefined) {
    const own = withPrefix(lower);
    return own === undefined ? stem(word, 'ed') : word.slice(0, -own.length) + conjugate(own, form);
  }
  const cut = word.lastIndexOf('-') + 1;
  const [past = '', participle = past] = odd.slice(cut).split(',');
  return word.slice(0, cut) + recase(word.slice(cut), form === 'past' ? past : participle);
}

const IRREGULAR_LEMMAS = new Map<string, string>();
for (const be of ['am', 'is', 'are', 'was', 'were', 'been']) IRREGULAR_LEMMAS.set(be, 'be');
for (const [base, forms] of IRREGULAR_VERBS)
  for (const form of forms.split(',')) if (!IRREGULAR_LEMMAS.has(form)) IRREGULAR_LEMMAS.set(form, base);

/** Other forms that are written beside the usual one: greenlit and greenlighted, indices and indexes. Both are matched; the usual one is written. */
export function otherForms(word: string, form: Form): string[] {
  const lower = word.toLowerCase();
  if (form === 'plural') {
    const odd = OTHER_PLURALS.get(lower);
    if (odd !== undefined) return [odd];
    return isAcronym(word) && /[SXZ]$/.test(word) ? [`${word}es`] : [];
  }
  // "cc'ing", "DM'ing"
  if (form === 'ing') return /^[b-df-hj-np-tv-xz]{1,4}$/.test(lower) ? [`${lower}'ing`, `${lower}’ing`] : [];
  if (form !== 'past' && form !== 'participle') return [];
  if (/light$/.test(lower)) return [`${lower.slice(0, -5)}lit`, `${lower}ed`];
  if (/.(?:cast|bid|put|set|quit)$/.test(lower)) return [stem(lower, 'ed')];
  // "cc'd", "DM'd"
  if ((/^[a-z]{1,4}$/.test(lower) && !/[aeiouy]/.test(lower)) || /^[A-Z]{2,4}$/.test(word))
    return [`${lower}'d`, `${lower}’d`];
  const other = OTHER_PASTS.get(lower);
  return other === undefined ? [] : [other];
}

/** The base of a verb form, as far as rules can tell: caching -> cache, tagged -> tag, pushes -> push. */
export function verbBase(word: string): string {
  const lower = word.toLowerCase();
  const space = lower.indexOf(' ');
  // "rolled out"
  if (space > 0) return verbBase(lower.slice(0, space)) + lower.slice(space);
  const odd = IRREGULAR_LEMMAS.get(lower);
  if (odd !== undefined) return odd;
  // "cueing", "dyeing", "hoeing"
  if (/(?:[^aeiou]|que)(?:ue|ye|oe)ing$|^queueing$|^ageing$/.test(lower)) return lower.slice(0, -3);
  for (const suffix of ['ing', 'ed', 'es', 's'] as const) {
    if (!lower.endsWith(suffix) || lower.length < suffix.length + 2) continue;
    const root = lower.slice(0, -suffix.length);
    const form: VerbForm = suffix === 'ing' ? 'ing' : suffix === 'ed' ? 'past' : 'third';
    const candidates = baseCandidates(root, suffix);
    const found = candidates.find((c) => conjugate(c, form) === lower);
    if (found !== undefined) return found;
  }
  return lower;
}

/** "interfered", "breathing": no rule tells their silent e. */
const DROPS_E =
  /^(?:delet|complet|deplet|compet|obsolet|secret|interfer|adher|rever|persever|coher|breath|bath|cloth|loath|seeth|sooth|teeth|wreath|sheath|unsheath|writh|past|tast|wast|bast|hast|foretast|lambast)$/;

/** "cringing", "changing", but "pinging", "hanging" */
const IN_NGE = /^(?:(?:un)?h|b|cr|infr|imp|fr|tw|wh|t)ing$|(?:ch|r|estr)ang$|^spong$/;

/** "travelled", "dialled", "fuelled" */
const DOUBLED_L = /[^aeiou][aeiou]ll$|(?:di|tri)all$|[fd]uell$/;
/** Verbs that end in two of their own: "installed", "scrolling". */
const OWN_LL =
  /^(?:re|un|out|over|fore|mis|be|down|up|under|w)?(?:install|[cbfw]all|stall|squall|(?:dr|sk|sp|st|thr|ch|gr|fr|k|m|t|w|p|b|f)ill|quill|(?:sp|sm|sw|dw|qu|sh|y|s|t|w|f)ell|(?:sc|st|t)roll|[rpt]oll|[fpcdmbl]ull|skull)$/;

/** Possible bases, likeliest first: whether a silent e was dropped shows in the letters before. */
function baseCandidates(root: string, suffix: string): string[] {
  if (suffix === 's' || suffix === 'es')
    return suffix === 'es'
      ? [
          ...(root === 'quizz' || root === 'whizz' ? [root.slice(0, -1)] : []),
          `${root}e`,
          root,
          root.replace(/i$/, 'y'),
        ].filter(
          (c) =>
            !/(sh|x|ss|[^a]ch|^(?:under|out|un|re|over)?(?:g|d)o|^(?:ech|vet)o)e$/.test(c) &&
            (!/[^aeiou]ie$/.test(c) || /^(?:un)?(?:die|lie|tie|vie|belie)$/.test(c)),
        )
      : [root, root.replace(/ie$/, 'y')];
  const undoubled =
    /([bdfgklmnprtvz])\1$|quizz$|^(?:focuss|biass)$/.test(root) &&
    !/(ll|ff|(?<!qui)zz)$|^(?:add|err|ebb|egg|purr|butt|putt|boycott)$/.test(root)
      ? [root.slice(0, -1)]
      : [];
  const l = DOUBLED_L.test(root) && !OWN_LL.test(root) ? [root.slice(0, -1)] : [];
  const k = root.endsWith('ck') && ADD_K.has(root.slice(0, -1)) ? [root.slice(0, -1)] : [];
  const y = root.endsWith('i') ? [`${root.slice(0, -1)}y`] : [];
  // dying, lying, tying
  const ie = suffix === 'ing' && /^(?:un)?(?:dy|ly|ty|vy|bely)$/.test(root) ? [`${root.slice(0, -1)}ie`] : [];
  const silentE =
    /([^aeiou][aeiouy][bcdgkmnprtuvz]|[aeiou]s|[clr]s|[nr]c|[rnd]g|cach|^ach|v|u|[^l]l|[aeiou]r|st[ao]g|scr[ao]p)$/.test(
      root,
    ) &&
    !/(er|en|on|or|it|et|op|el|al|ol|in|om|ow|[aeiou]{2}[^aeiouv]|x)$/.test(root) &&
    !(/[aio]ng$/.test(root) && !IN_NGE.test(root)) &&
    !/^(?:re)?focuss?$|^(?:bias|alias|canvas|chorus)$/.test(root);
  const plain =
    DROPS_E.test(root) ||
    (silentE && !/sync$/.test(root)) ||
    (/(cach|[aeiouy][bcdgkpvz]|[aeiou][lr]?v|bl|cl|dl|fl|gl|kl|pl|tl|at|ut|iz|is|ur|uir|[nr]s|dg|ng[^a-z]?|nc|rg)$/.test(
      root,
    ) &&
      !/(ing|ang|ong|ung|eng|target|[ie]t|ept|nt|ct|sync)$/.test(root))
      ? [`${root}e`, root]
      : [root, `${root}e`];
  return [...ie, ...k, ...undoubled, ...l, ...y, ...plain];
}

/** customer -> customer's, customers -> customers', people -> people's. */
export const possessive = (word: string, form: NounForm = 'singular'): string =>
  // "Sainsbury's": a name that is a possessive by itself.
  /\p{Ll}['’]s$/u.test(word) ? word : ownedBy(word, form);

const ownedBy = (word: string, form: NounForm): string =>
  (form === 'plural' && /s$/i.test(word)) ||
  // "the United States' market": a name that is a plural.
  /(?: |^)(?:States|Nations|Netherlands|Philippines|Emirates|Motors|Industries|Partners|Airlines|Airways|Brothers|Sons)$/.test(
    word,
  ) ||
  (/s$/.test(word) && word !== 'news' && UNCHANGING.has(word.slice(word.lastIndexOf(' ') + 1).toLowerCase())) ||
  (/^[a-z -]+s$/.test(word) && isPluralNoun(word.slice(word.lastIndexOf(' ') + 1)))
    ? `${word}'`
    : `${word}'s`;

/** easy -> easier; of several syllables: more useful. */
export function comparative(word: string): string {
  const odd = IRREGULAR_COMPARISON.get(word.toLowerCase())?.split(',')[0];
  if (odd !== undefined) return recase(word, odd);
  const lower = word.toLowerCase();
  if (lower.includes('-')) return `more ${word}`;
  // "simpler" and "easier", but "more reliable".
  const syllables = lower.match(/[aeiouy]+/g)?.length ?? 0;
  const short =
    (oneSyllable(lower) && lower !== 'able') ||
    /[^aeiou](?:y|ow)$/.test(lower) ||
    (syllables === 2 && /[^aeiou]le$/.test(lower));
  if (!short) return `more ${word}`;
  return `${stem(word, 'ed').slice(0, -2)}er`;
}

/** easy -> easiest; of several syllables: most useful. */
export function superlative(word: string): string {
  const odd = IRREGULAR_COMPARISON.get(word.toLowerCase())?.split(',')[1];
  if (odd !== undefined) return recase(word, odd);
  const more = comparative(word);
  return more.startsWith('more ') ? `most ${word}` : `${more.slice(0, -2)}est`;
}

const PREPOSITIONS = new Set(
  'of for to in on at by with from about after before between into through over under against as per via than across around behind among towards during until within without near since like below above behind beside inside outside beyond onto upon along despite except throughout'.split(
    ' ',
  ),
);
const CLAUSE_START = new Set(
  'who which that where when whose whether how what why because if while and or but so'.split(' '),
);
/** What begins a noun phrase in names and wordings of a glossary; in running text there are more. */
export const DETERMINERS = new Set(
  'a an the our your their its his her my this that these those every each all no any some one two several many'.split(
    ' ',
  ),
);

const PARTICLES = new Set('up out off back down away together apart'.split(' '));
const ADVERBS = new Set(
  'only once twice again alone abroad ago straight directly instead far further partly later'.split(' '),
);
const PARTICIPLE =
  /^(?!(?:.*-)?(?:[bf]eed|seed|speed|need|deed|weed|bed|shed|sled|embed|hundred|breed|greed|shred)$)(?:.*ed|(?:un|re|mis|over|well-)?(?:found|set|made|sent|given|shown|built|done|left|kept|put|seen|held|paid|sold|known|written|taken|chosen|used|spent|lost|bought|meant|hung|spoken|won|drawn|taught|told|thrown|caught|broken|hidden|born|grown|worn|torn|brought|sought|heard|driven|proven|stolen|forgotten|bound|laid|lent))$/;
/** Participles that end a phrase only as such: "left", "set" and "found" may be something else there. */
const AMBIGUOUS = /^(?:set|found|left|put|made|reset)$/;

const COMPLEMENTED = new Set(
  'full ready able willing likely available responsible visible necessary due worth free equal similar close'.split(
    ' ',
  ),
);
const SUBJECTS = new Set(
  'we you they i he she it somebody someone everyone everybody everything nobody nothing anyone anybody'.split(' '),
);
/** All words by themselves that can end a head; others must end like a participle, in d, t, n, e or g. */
const ENDING = new Set([
  ...PREPOSITIONS,
  ...CLAUSE_START,
  ...PARTICLES,
  ...ADVERBS,
  ...COMPLEMENTED,
  ...SUBJECTS,
  'a',
  'an',
  'the',
  'such',
  'round',
  'not',
]);

/** Whether a noun phrase's head stands before this word: a preposition, a clause, or a participle with its own complement. */
function endsNounHead(word: string, next: string | undefined): boolean {
  // Asked of every word of every name and wording; nearly all are settled here.
  if (!ENDING.has(word) && !'dtneg'.includes(word.at(-1) ?? ' ')) return false;
  if (PREPOSITIONS.has(word) || CLAUSE_START.has(word)) return true;
  // "part a person plays"
  if (/^(?:an?|the)$/.test(word)) return true;
  // "time needed", "goods sold"
  if (next === undefined) return PARTICIPLE.test(word) && !AMBIGUOUS.test(word);
  const beside = PREPOSITIONS.has(next) || PARTICLES.has(next) || ADVERBS.has(next);
  // "calling up of pages", "advertising only to those who agreed", "value far away from the others"
  if (PARTICLES.has(word) || ADVERBS.has(word)) return beside || CLAUSE_START.has(next);
  // "prices such as 9.99", "promise not to sell"
  if (word === 'such') return next === 'as';
  if (word === 'round') return DETERMINERS.has(next);
  if (word === 'not') return /^(?:to|yet)$/.test(next);
  // "contact ready to buy", "person responsible for the budget"
  if (COMPLEMENTED.has(word))
    return PREPOSITIONS.has(next) || /ing$/.test(next) || (word === 'worth' && DETERMINERS.has(next));
  // "the highest price we pay"
  if (SUBJECTS.has(word)) return true;
  const complement =
    beside ||
    WHERE.test(next) ||
    DETERMINERS.has(next) ||
    /^(?:when|because|if)$|ly$/.test(next) ||
    PARTICIPLE.test(next);
  if (PARTICIPLE.test(word) && (complement || /^(?:kept|held|put|brought)$/.test(word))) return true;
  // "people working in the shop", "entry listing who may"; but "quick reading of the text", "first meeting with the agency"
  if (!/ing$/.test(word) || next === 'of') return false;
  if (THINGS_IN_ING.test(word)) return DETERMINERS.has(next) || /^(?:who|whose|how|what)$/.test(next);
  return DETERMINERS.has(next) || CLAUSE_START.has(next) || beside;
}

const WHERE = /^(?:online|offline|together|apart|overseas|elsewhere|upfront|separately)$/;

/** "being found in searches", "winning customers", "making picture files smaller": an activity has no plural. */
export function isActivity(words: readonly string[]): boolean {
  const first = words[0] ?? '';
  // Not "thing" or "string", nor "something".
  return (
    words.length > 1 && /^[a-z]*[aeiouy][a-z]*ing$/.test(first) && !first.endsWith('thing') && isDone(first, words)
  );
}

/** Before a plural these name what is done: "finding customers", where "selling points" are things. */
const SURELY_DONE =
  /^(?:finding|winning|getting|gaining|keeping|reaching|attracting|making|losing|telling|showing|helping|bringing|giving|removing|adding|collecting|comparing|fixing|solving|answering|convincing|following|contacting|inviting|informing|choosing|deleting|renaming|protecting|predicting|preparing|creating)$/;
/** Of these, what follows may also be their kind: "selling arguments", "hiring managers". */
const OFTEN_DONE =
  /^(?:counting|watching|rewarding|spreading|improving|reducing|hiding|encrypting|merging|copying|selling|hiring|teaching|measuring|offering|publishing|buying|sorting|storing)$/;
/** What a word in -ing says the kind of: "selling points". */
const OF_A_KIND =
  /^(?:points|prices|costs|rights|rates|houses|fees|errors|tools|lists|stations|devices|rules|offices|faults|managers|plans|assistants|materials|arguments|aids|pages|courses|methods|dates|criteria|slots|cups|letters|places|keys)$/;

/** Whether what follows a word in -ing is what is done it to. */
function isDone(first: string, words: readonly string[]): boolean {
  const lower = (words[1] as string).toLowerCase();
  if (DETERMINERS.has(lower) || PARTICLES.has(lower) || ADVERBS.has(lower) || first === 'being') return true;
  if (THINGS_IN_ING.test(first)) return false;
  // "finding customers", "contacting new people"
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (
    (SURELY_DONE.test(first) || (OFTEN_DONE.test(first) && !OF_A_KIND.test(last))) &&
    isPluralNoun(last) &&
    (words.length === 2 ||
      (words.length === 3 && (describesNoun(lower) || looksLikeAdjective(lower) || lower.endsWith('ing'))))
  )
    return true;
  if (words.length > 2 && endsNounHead(lower, words[2]?.toLowerCase())) return true;
  const stop = words.findIndex((w, i) => i > 1 && endsNounHead(w.toLowerCase(), words[i + 1]?.toLowerCase()));
  // What is done is done to several things, or in some way; "closing date" and "sending addresses" are things themselves.
  return words.slice(1, stop < 0 ? -1 : stop).some(isPluralNoun);
}

/** Written apart, but one verb with its end inflected: "A/B tested", "cold called". */
const COMPOUND_VERB =
  /^(?:(?:A\/B|split|beta|alpha|user|load|stress|smoke|field|pilot|pen|penetration|regression|usability) test|(?:cold|mystery|conference|video) call|(?:soft|hard|pre) launch|(?:hard|soft|colour|color) code|(?:fact|double|spot|cross|sanity|spell|quality|background|price|stock) check|cherry pick|live stream|fast track|double click|(?:bulk|batch|mass) (?:edit|mail|upload|import|export|delete|update)|(?:peer|code) review|test drive|screen share)$/i;

const TIME_OR_WAY =
  /^(?:hour|morning|afternoon|evening|night|day|week|weekend|month|year|time|way|trip|step|journey|flight)s?$/;

const PAIRS =
  /^(?:profit and loss|sales and marketing|marketing and sales|research and development|health and safety|supply and demand|questions? and answers?|track and trace|food and drink|trial and error|cost and benefit|design and build|wear and tear)$/i;

/** "manually add": an adverb, and no verb in -ly. */
const isManner = (word: string): boolean => /..ly$/.test(word) && !VERB_IN_LY.test(word);
const VERB_IN_LY =
  /^(?:re|mis|over|under|out)?(?:apply|reply|rely|supply|multiply|comply|imply|ally|rally|tally|bully|fly|ply|sully)$/;

const LINKS_MODIFIER = new Set('of per over on by to as and from your'.split(' '));

/** Whether a word can be the thing behind a fixed modifier, and is no participle or the like that goes on with it. */
const isThingAlone = (word: string): boolean =>
  /^\p{L}{3,}$/u.test(word) &&
  !PARTICIPLE.test(word) &&
  !/ing$/.test(word) &&
  !PREPOSITIONS.has(word) &&
  !ENDING.has(word) &&
  !CLAUSE_START.has(word) &&
  !/^(?:including|inside|you|they|people|our|the|shown|and|or)$/.test(word);

/** Phrases that stand before a noun without their hyphens, up to that noun. */
const FIXED_MODIFIER =
  /^(?:points? of (?:sale|contact|care)|proof of (?:delivery|concept|purchase)|(?:pay|cost|price) per (?:click|lead|view|use|order)|(?:year|month|week|quarter) (?:over|on|by) (?:year|month|week|quarter)|end of (?:month|quarter|year|day|week|life|season|line)|out of (?:stock|office|home|date|hours|court)|terms (?:and conditions|of (?:service|use))|state of the art|bill of (?:materials|lading)|letter of (?:intent|credit)|return on investment|software as a service|word of mouth|call to action|face to face|one to one|day to day|step by step|end to end|back to back|peer to peer|business to (?:business|consumer)|go to market|made to order|up to date|work from home|bring your own device) (?=(?!(?:of|for|to|in|on|at|by|with|from|about|after|before|between|that|which|who|and|or|is|are|per|behind|under|over|against|without)(?: |$))[\p{L}(])/iu;

/** Where the word that inflects stands in a phrase, as an index into its space-separated words; -1 where none does ("how long it lasts"). */
export function headIndex(words: readonly string[], pos: 'noun' | 'verb'): number {
  const marked = words.findIndex((w) => w.includes('*'));
  if (marked >= 0) return marked;
  // "no longer match"
  if (pos === 'verb' && words.length > 2 && words[0] === 'no' && words[1] === 'longer') return 2;
  if (pos === 'verb')
    return COMPOUND_VERB.test(`${words[0]} ${words[1]}`) || (words.length > 1 && isManner(words[0] as string)) ? 1 : 0;
  // "point of sale system", "terms and conditions page"
  // Asked of every name and wording; nearly all are settled by their second word.
  const count = LINKS_MODIFIER.has(words[1]?.toLowerCase() ?? '')
    ? (FIXED_MODIFIER.exec(words.join(' '))?.[0].split(' ').length ?? 1) - 1
    : 0;
  if (count > 0 && words.length - count < 3 && isThingAlone(words[count] as string)) {
    const rest = headIndex(words.slice(count), 'noun');
    return rest < 0 ? rest : rest + count;
  }
  // "account payable"
  if (words.length > 1 && /^(?:payable|receivable)$/i.test(words.at(-1) as string)) return words.length - 2;
  // "the one valid entry": one of its kind; "in which country data are stored", "all who can be written to".
  const first = words[0]?.toLowerCase() ?? '';
  const second = words[1]?.toLowerCase() ?? '';
  const last = words.at(-1)?.toLowerCase() ?? '';
  // "profit and loss statement": a pair that is one thing before the head.
  // So is any pair of bare words before one word: "stock and accounts system".
  const isPair =
    second === 'and' &&
    (words.length === 4
      ? !first.endsWith('ing') &&
        !isPluralNoun(first) &&
        !describesNoun(words[2] as string) &&
        !PARTICIPLE.test(last) &&
        !WHERE.test(last) &&
        !words.some((w, i) => (i === 0 || i > 1) && (CLAUSE_START.has(w) || PREPOSITIONS.has(w) || ENDING.has(w)))
      : words.length > 4 && PAIRS.test(`${words[0]} and ${words[2]}`));
  if (isPair) {
    const rest = headIndex(words.slice(3), 'noun');
    return rest < 0 ? rest : rest + 3;
  }
  if (/^(?:the|each|every|one)$/.test(first) || CLAUSE_START.has(first)) return -1;
  // "outside firm" has a head, "outside the firm" none.
  if (PREPOSITIONS.has(first) && (DETERMINERS.has(second) || !/^(?:outside|inside|near|above)$/.test(first))) return -1;
  if (first === 'all' && CLAUSE_START.has(second)) return -1;
  // "days off", but "sign offs"
  const beside = words.at(-2)?.toLowerCase() ?? '';
  if (
    (PARTICLES.has(last) || /^(?:round|around|forward|ahead)$/.test(last)) &&
    (words.length === 2 ? TIME_OR_WAY.test(beside) : /^(?:day|week|hour|time|way|trip)s?$/.test(beside))
  )
    return words.length - 2;
  if (isActivity(words)) return -1;
  for (let i = 0; i < words.length - 1; i++) {
    // "question people often ask"
    if (isWho(words[i + 1] as string) && opensVerb(words, i + 2)) return i;
    if (/[,;:]$/.test(words[i] ?? '') || words[i + 1]?.charCodeAt(0) === 40) return i;
    if (i === 0 && /^(?:an?|two|three|any|no|our|your|their|all|both|half|such)$/i.test(first)) continue;
    if (i === 0 && ADVERBS.has(first)) continue;
    // "amount each click costs"
    if (/^(?:each|every)$/.test(words[i + 1] ?? '') && words.length > i + 3) return i;
    // "outside IT firm": no "it".
    if (words[i + 1] !== 'IT' && endsNounHead(words[i + 1]?.toLowerCase() ?? '', words[i + 2]?.toLowerCase())) return i;
  }
  return Math.max(0, words.length - 1);
}

/** Who does something to the things a wording names, where a clause without "that" says so. */
const isWho = (word: string): boolean =>
  /^(?:people|users|customers|visitors|readers|buyers|guests|clients)$/.test(word);

/** Whether what stands at an index is a verb, and the end: "ask", "often ask", "talk to". */
function opensVerb(words: readonly string[], at: number): boolean {
  const verb = words[at]?.endsWith('ly') || /^(?:often|always|never|first|most)$/.test(words[at] ?? '') ? at + 1 : at;
  const word = words[verb]?.toLowerCase() ?? '';
  return (
    word !== '' &&
    (BASE_VERBS.has(word) ||
      /^(?:ask|spend|use|search|click)$/.test(word) ||
      verb > at ||
      (PREPOSITIONS.has(words.at(-1) ?? '') && verb === words.length - 2))
  );
}

/** Whether a word can end no head and begin no phrase without one, as nearly all of a library. */
const isPlainWord = remembered(10_000, (word) => {
  const lower = word.toLowerCase();
  return (
    !ENDING.has(lower) && !isWho(lower) && !PARTICIPLE.test(lower) && !/ing$|^(?:the|each|every|one|all)$/.test(lower)
  );
});

/** `headIndex` of a noun's words of letters and figures, which is nearly always the last and seen at once then. */
export function plainHeadIndex(words: readonly string[]): number {
  for (let i = 0; i < words.length; i++) if (!isPlainWord(words[i] as string)) return headIndex(words, 'noun');
  return words.length - 1;
}

/** Singular, plural, a verb's form or an adjective's degree. */
export type Form = NounForm | VerbForm | Degree;

/** "create or update", "copy and paste": two verbs that both inflect. */
export const isPairOfVerbs = (words: readonly string[]): boolean =>
  /^(?:and|or|&)$/.test(words[1] ?? '') &&
  (words.length === 3
    ? !/^(?:not|else|so|more|less|both)$/.test(words[2] as string)
    : // "find and fix faults in"
      words.length > 3 && isSureVerb(words[0] as string) && isSureVerb(words[2] as string));

/** A phrase in a form: its head inflects, the rest stays ("way* of paying", plural -> "ways of paying"). The mark is removed. */
export function inflectPhrase(phrase: string, pos: 'noun' | 'verb', form: Form): string {
  // "fait accompli", a phrase of its own.
  const odd = pos === 'noun' && form === 'plural' ? IRREGULAR_PLURALS.get(phrase.toLowerCase()) : undefined;
  if (odd?.includes(' ')) return recase(phrase, odd);
  const words = phrase.split(' ');
  const first = headIndex(words, pos);
  if (pos === 'verb' && first === 0 && isPairOfVerbs(words))
    return words.map((word, i) => (i === 0 || i === 2 ? inflectWord(word, pos, form) : word)).join(' ');
  // "button or sentence that says ...": both are heads.
  const both = pos === 'noun' && form === 'plural' && first >= 0 && /^(?:or|and)$/.test(words[first + 1] ?? '');
  const at = both ? first + 2 + Math.max(0, headIndex(words.slice(first + 2), 'noun')) : first;
  // "software that stops it" has no plural, nor has its verb; "series that show it" has one.
  const head = (words[at] ?? '').replace(/[*,;:].*$/, '');
  const many = pos === 'noun' && form === 'plural' && (/(?:s|people)$/.test(head) || plural(head) !== head);
  return words
    .map((w, i) => {
      if (i !== at && !(both && i === first)) return w;
      const cut = w.search(/[*,;:]/);
      const [word, tail] = cut < 0 ? [w, ''] : [w.slice(0, cut), w.slice(cut).replace('*', '')];
      return inflectWord(word, pos, form) + tail;
    })
    .map((w, i, all) => (many && i > at ? inPlural(w, i, all, at) : w))
    .join(' ');
}

/** A word behind a plural head: its verb agrees, and so does the acronym in a bracket ("key measures (KPIs)"). */
function inPlural(word: string, i: number, words: readonly string[], head: number): string {
  if (isRelative(words, head, i)) return agreePlural(word);
  // "windows that open by themselves"
  if (word === 'itself' && words[i - 1] === 'by' && isRelative(words, head, head + 2)) return 'themselves';
  if (i === head + 1 && /^\(\p{Lu}{2,}\)$/u.test(word)) return `${word.slice(0, -1)}s)`;
  // "templates (sample files)": what the bracket calls it has the same number.
  return i === words.length - 1 && /^\(?[a-z]+\)$/.test(word) && isOtherName(words, head)
    ? `${plural(word.slice(0, -1))})`
    : word;
}

/** Whether the bracket right behind a phrase's head, at its end, is one thing in one to three words ("sample file"). */
function isOtherName(words: readonly string[], head: number): boolean {
  const inside = words.slice(head + 1).join(' ');
  if (!/^\([a-z]+(?: [a-z]+){0,2}\)$/.test(inside)) return false;
  const parts = inside.slice(1, -1).split(' ');
  return (
    headIndex(parts, 'noun') === parts.length - 1 &&
    !isPluralNoun(parts.at(-1) as string) &&
    !DETERMINERS.has(parts[0] as string)
  );
}

/** "ways of paying" -> "way of paying", "people who have paid" -> "person who has paid"; a singular comes back as it is. */
export function singularPhrase(phrase: string): string {
  const words = phrase.split(' ');
  const at = headIndex(words, 'noun');
  const head = /^[^*,;:]*/.exec(words[at] ?? '')?.[0] ?? '';
  const many = isPluralNoun(head);
  return words
    .map((w, i, all) => {
      if (i === at) return singular(head) + w.slice(head.length);
      return many && i > at && isRelative(all, at, i) ? agreeSingular(w) : w;
    })
    .join(' ');
}

/** "visitors who leave", "numbers that only look good": the verb behind the relative pronoun, adverbs passed over. */
function isRelative(words: readonly string[], head: number, i: number): boolean {
  const pronoun = head + (ADVERBS.has(words[head + 1] ?? '') ? 2 : 1);
  let verb = pronoun + 1;
  if (!/^(?:who|which|that)$/.test(words[pronoun] ?? '')) return false;
  while (/^(?:only|always|never|often|really|also|still|just|already|usually)$|ly$/.test(words[verb] ?? '')) verb++;
  // "code that programmers build": the clause has a subject of its own.
  if (CLAUSE_SUBJECTS.test(words[verb] ?? '')) return false;
  // "donors who gave once but have not given"
  if (i === verb) return true;
  if (!/^(?:and|but|or)$/.test(words[i - 1] ?? '')) return false;
  // "a company that makes and sells furniture"
  return /^(?:is|was|has|does)$/.test(words[i] ?? '') || isSecondOf(words, verb, i);
}

/** "a program that asks and answers questions": of two verbs, the second. */
function isSecondOf(words: readonly string[], verb: number, i: number): boolean {
  const [first = '', word = ''] = [words[verb], words[i]];
  if (!/[^s]s$/.test(first) || !/[^s]s$/.test(word)) return false;
  if (i === verb + 2) return true;
  if (i < verb + 2) return false;
  if (isThirdPerson(word, words[i + 1])) return true;
  // "that checks files and reports problems", "that visits sites and stores the pages", but "prices the shop has"
  const last = words.at(-1) as string;
  const object = words[i + 1] ?? '';
  return (
    (i + 2 === words.length && isPluralNoun(object)) ||
    (/^(?:the|an?|our|your|their|its)$/.test(object) &&
      words.length <= i + 4 &&
      !/^(?:has|have|is|are|does|needs?|uses?|sells?|gets?)$/.test(last) &&
      !isThirdPerson(last, undefined))
  );
}
const CLAUSE_SUBJECTS =
  /^(?:programmers|developers|customers|visitors|users|readers|members|others|companies|buyers|sellers|managers|colleagues|computers|senders|shops|sites)$/;

/** The verb of "who leaves": agrees with a plural head ("visitors who leave"). Modals, pasts and odd verbs stay. */
function agreePlural(verb: string): string {
  if (verb === 'is') return 'are';
  if (verb === 'was') return 'were';
  if (verb === 'has') return 'have';
  if (verb === 'does') return 'do';
  if (verb === "doesn't") return "don't";
  return /[^s]s$/.test(verb) ? verbBase(verb) : verb;
}

/** The same behind a singular head ("person who has not paid"). */
function agreeSingular(verb: string): string {
  if (verb === 'are') return 'is';
  if (verb === 'were') return 'was';
  if (verb === "don't") return "doesn't";
  return /^(?:can|could|will|would|shall|should|must|may|might|cannot|[a-z]+n't)$|ed$/.test(verb) ||
    // "come" is a participle too, but a present behind "who".
    (IRREGULAR_LEMMAS.has(verb) && !/^(?:(?:be|over)?come|run)$/.test(verb))
    ? verb
    : conjugate(verb, 'third');
}

function inflectWord(word: string, pos: 'noun' | 'verb', form: Form): string {
  if (pos === 'noun') return form === 'plural' ? plural(word) : word;
  // Only the last part of a hyphenated verb inflects, unless a particle ends it (double-check -> double-checked, go-live -> goes-live is not said).
  return form === 'singular' || form === 'plural' || isDegree(form) ? word : conjugate(word, form);
}
