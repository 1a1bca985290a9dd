/**
 * One place and one wording -> the words that stand there: in the right form, with its article, its verb's agreement, its object and its
 * capitals. Everything that has to change with the wording lies inside the returned span.
 */
import type { Concept } from '../concept.ts';
import { indefiniteArticle } from '../english/article.ts';
import { type Form, headIndex, singular, type VerbForm } from '../english/inflect.ts';
import { inSpelling } from '../english/spelling.ts';
import type { Analysis, Found } from './analyse.ts';
import { objectBehind } from './object.ts';
import { figureBehind, followedByNoun, isDeterminer, wordBefore, wordBehind } from './surroundings.ts';
import { realise, type Slot, slotOf } from './wording.ts';

/** What an edit would put in place of `text.slice(start, end)`. */
export interface Composed {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly kind: 'replace' | 'explain';
}

export interface ComposeOptions {
  readonly spelling: 'british' | 'american';
}

/** Replaces, or says (undefined) that the wording cannot stand here and the term should be explained. */
export function composeReplacement(
  a: Analysis,
  f: Found,
  form: Form,
  slot: Slot,
  concept: Concept,
  options: ComposeOptions,
  holdsOthers: (start: number, end: number) => boolean,
): Composed | undefined {
  const { text } = a;
  const end = f.end + f.possessive;
  if ((f.hyphenated || isRate(a, f)) && /\s/.test(slot.text)) return undefined;
  // A heading cannot bear a phrase.
  if (f.block.kind === 'heading' && a.titleCase(f.block) && slot.text.split(' ').length > 4) return undefined;
  if (slot.pos === 'verb') return composeVerb(a, f, form, slot, concept, options, holdsOthers);
  let words: string;
  let slotNow = slot;
  const owned = f.possessive > 0;
  // "40 leads" cannot become "40 interest".
  if (slot.mass && form === 'plural' && isCounted(wordBefore(text, f.start, f.block.start)?.lower)) return undefined;
  if ((slot.pos === 'noun' || slot.pos === 'adj') && !owned && form === 'singular' && nounBehind(a, f, end)) {
    const before = attributive(slot, concept);
    if (before === undefined) return undefined;
    words = before;
    slotNow = { ...slot, pluralHead: false };
  } else if (owned && slot.pos === 'noun' && !headIsLast(slot)) return undefined;
  else words = realise(slot, form, owned);
  words = inSpelling(words, options.spelling);
  return fitIn(a, f, f.start, end, words, slotNow, form);
}

/** "20,000 calls/day": a group of words cannot stand before the slash. */
function isRate(a: Analysis, f: Found): boolean {
  if (a.text[f.end] !== '/') return false;
  const next = a.found[a.firstBehind(f.end + 1)];
  return next?.start !== f.end + 1;
}

/** Whether a noun follows directly; where the next word is a term itself, its entry knows better than its looks. */
function nounBehind(a: Analysis, f: Found, end: number): boolean {
  // Behind a plural stands its verb ("leads wait"), behind a singular a noun ("lead form").
  if (f.readings.every((r) => r.form === 'plural')) return false;
  const next = wordBehind(a.text, end, f.block.end);
  const term = next && a.found[a.firstBehind(next.start)];
  if (term && term.start === next.start && term.readings.every((r) => r.term.pos !== 'noun' && r.term.pos !== 'adj'))
    return false;
  return followedByNoun(a.text, end, f.block.end);
}

const isCounted = (word: string | undefined): boolean =>
  word !== undefined &&
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|many|both|these|those|hundred|thousand|dozen|million)$/.test(
    word,
  );

/** The wording before another noun: the entry's own, or a short one in the singular; longer ones and clauses cannot stand there. */
function attributive(slot: Slot, concept: Concept): string | undefined {
  const given = concept['before-noun'];
  if (given !== undefined) return given;
  const words = slot.text.replaceAll('*', '').split(' ');
  const clause = words.some((w, i) => i > 0 && CLAUSE.has(w.toLowerCase()));
  if (slot.pos === 'adj')
    return words.length === 1 || (!clause && words.length === 2 && !words.includes('to')) ? words.join(' ') : undefined;
  // "winning customers" is an activity; "marketing text" and "mailing" are things.
  const activity =
    words.length > 1 &&
    /ing$/.test(words[0] ?? '') &&
    !/^(?:marketing|advertising|mailing|meeting|training|pricing|building|recording|setting|opening|landing)$/.test(
      words[0] ?? '',
    );
  if (words.length > 3 || clause || activity) return undefined;
  if (!slot.pluralHead) return words.join(' ');
  const at = headIndex(slot.text.split(' '), 'noun');
  return words.map((w, i) => (i === at ? singular(w) : w)).join(' ');
}

const CLAUSE = new Set(
  'of for to in on at by with from about after before between into through over under against as per via than who which that where when whose without within and or'.split(
    ' ',
  ),
);

const headIsLast = (slot: Slot): boolean => {
  const words = slot.text.split(' ');
  return headIndex(words, 'noun') === words.length - 1;
};

function composeVerb(
  a: Analysis,
  f: Found,
  form: Form,
  slot: Slot,
  concept: Concept,
  options: ComposeOptions,
  holdsOthers: (start: number, end: number) => boolean,
): Composed | undefined {
  const { text } = a;
  const limit = f.block.end;
  const exact = verbFormHere(a, f, form as VerbForm);
  const before = wordBefore(text, f.start, f.block.start);
  const many = /\s/.test(slot.text.replace(/ ?\{object\}/, ''));
  // "the deployed version": a group of words cannot stand before a noun.
  if (
    (exact === 'participle' || exact === 'ing') &&
    many &&
    before &&
    isDeterminer(before.lower) &&
    nounBehind(a, f, f.end)
  )
    return undefined;
  let words = realise(slot, exact);
  if (words.includes('{object}')) {
    const passive =
      exact === 'participle' &&
      before !== undefined &&
      /^(?:is|are|was|were|be|been|being|get|gets|got|isn't|aren't|wasn't|weren't|not|never|already|just)$/.test(
        before.lower,
      );
    const object = passive ? undefined : objectBehind(text, f.end, limit);
    const alone = concept['without-object'];
    // A term inside the object keeps its own edit: the object then stays behind the whole wording ("put live the landing page").
    if (object && !holdsOthers(object.start, object.end)) {
      const [head = '', tail = ''] = words.split('{object}');
      const start = f.start;
      const lead = capitals(a, f, inSpelling(head.trimEnd(), options.spelling));
      const gap = text.slice(f.end, object.start);
      const after = `${lead}${gap}${text.slice(object.start, object.end)}${inSpelling(tail, options.spelling)}`;
      return { start, end: object.end, after, kind: 'replace' };
    }
    if (!passive && !object && alone !== undefined) words = realise(slotOf(alone, 'verb', false), exact);
    words = words.replace(/\s*\{object\}/, '');
  }
  words = inSpelling(words, options.spelling);
  const doubled = doubledParticle(text, f.end, limit, words);
  return fitIn(a, f, f.start, doubled ?? f.end, words, slot, exact);
}

/** "circle back on" with the wording "talk again about" and its like: a particle that the wording repeats is swallowed. */
function doubledParticle(text: string, end: number, limit: number, words: string): number | undefined {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const next = wordBehind(text, end, limit);
  return next &&
    next.lower === last.toLowerCase() &&
    /^(?:up|to|on|in|out|about|with|for|at|from|of|off|into|over|back|again|through|live)$/.test(last)
    ? next.end
    : undefined;
}

/** "Where is the data hosted?": the helper stands before its subject. */
const INVERTED =
  /(?:^|[.!?]\s+|\b(?:where|when|how|why|what|which|who)\s+)(?:is|are|was|were|has|have|had)\s+(?:[\w'’-]+\s+){1,3}$/i;

/** Past or participle: the word before tells. Forms that look alike are read as the first of base, third, past. */
function verbFormHere(a: Analysis, f: Found, form: VerbForm): VerbForm {
  if (form !== 'past' && form !== 'base') return form;
  let before = wordBefore(a.text, f.start, f.block.start);
  if (
    before &&
    /^(?:not|never|already|just|also|only|recently|been|fully|then|now)$|ly$/.test(before.lower) &&
    before.lower !== 'been'
  )
    before = wordBefore(a.text, before.start, f.block.start) ?? before;
  const word = before?.lower ?? '';
  const helper =
    /^(?:is|are|was|were|be|been|being|am|has|have|had|having|get|gets|got|getting|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|'s|'ve|we've|they've|i've|you've|it's|he's|she's|we're|they're)$/;
  if (form === 'past' && INVERTED.test(a.text.slice(Math.max(f.block.start, f.start - 60), f.start)))
    return 'participle';
  if (form === 'past')
    return helper.test(word) ||
      /'ve$/.test(word) ||
      isDeterminer(word) ||
      /^by\b/.test(wordBehind(a.text, f.end, f.block.end)?.lower ?? '')
      ? 'participle'
      : 'past';
  // "is set", "has read": the base looks like the participle.
  const looks = f.readings.some(
    (r) =>
      r.form === 'base' &&
      /(?:set|put|cut|hit|read|split|cast|let|shut|spread|bid|cost|run|come|become)(?:$|[ -])/.test(r.term.text),
  );
  return looks && helper.test(word) ? 'participle' : 'base';
}

/** Puts the words in, with article, determiner, agreement and capitals repaired. */
function fitIn(a: Analysis, f: Found, from: number, to: number, wording: string, slot: Slot, form: Form): Composed {
  const { text } = a;
  const nominal = slot.pos === 'noun';
  const isPlural = nominal && (slot.pluralHead || (form === 'plural' && !slot.mass));
  const place = f.wrap ? f.wrap.start : from;
  const verb = nominal ? agreement(text, to, f.block.end, form, isPlural, slot.mass) : { end: to, tail: '' };
  const lead = determiner(a, f, place, wording, slot, form, isPlural);
  const body =
    lead.capital === undefined ? capitals(a, f, lead.words) : lead.capital ? upperFirst(lead.words) : lead.words;
  return wrapped(f, lead.start, verb.end, lead.text, body, verb.tail);
}

interface Lead {
  /** Where the edit begins now. */
  readonly start: number;
  /** A determiner put in front, with its gap. */
  readonly text: string;
  readonly words: string;
  /** Whether the words begin with a capital, where the old determiner had it; undefined: as the place asks. */
  readonly capital?: boolean;
}

/** "a/an" by sound, dropped before plurals and mass nouns; never two determiners; "this traffic" -> "these visitors". */
function determiner(
  a: Analysis,
  f: Found,
  place: number,
  wording: string,
  slot: Slot,
  form: Form,
  isPlural: boolean,
): Lead {
  const { text } = a;
  const asIs: Lead = { start: place, text: '', words: wording };
  const before = wordBefore(text, place, f.block.start);
  const own = /^(?:an?|the|our|your|their|its) /i.exec(wording)?.[0];
  const verbal = slot.pos === 'verb' && form !== 'ing' && form !== 'participle';
  if (!before) return own && /^an? $/i.test(own) && isPlural ? { ...asIs, words: wording.slice(own.length) } : asIs;
  const gap = text.slice(before.end, place);
  const upper = before.text !== before.lower;
  if (/^an?$/.test(before.lower) && !verbal && slot.pos !== 'adv') {
    const indefinite = own !== undefined && /^an? $/i.test(own);
    const words = indefinite ? wording.slice(own.length) : wording;
    if ((isPlural && form !== 'plural') || (slot.pos === 'noun' && slot.mass) || (own && !indefinite))
      return { start: before.start, text: gap.replace(/\s+/g, ''), words, capital: upper };
    const wanted = indefiniteArticle(words);
    if (wanted === before.lower) return { ...asIs, words };
    return { start: before.start, text: (upper ? upperFirst(wanted) : wanted) + gap, words };
  }
  if (own && isDeterminer(before.lower)) return { ...asIs, words: wording.slice(own.length) };
  const many = isPlural && form === 'singular' ? MANY.get(before.lower) : undefined;
  return many === undefined
    ? asIs
    : { start: before.start, text: (upper ? upperFirst(many) : many) + gap, words: wording };
}

const MANY = new Map([
  ['this', 'these'],
  ['that', 'those'],
  ['each', 'all'],
  ['every', 'all'],
]);

/** The verb right behind, where the wording has another number than the term ("traffic is" -> "visitors are"). */
function agreement(
  text: string,
  end: number,
  limit: number,
  form: Form,
  isPlural: boolean,
  mass: boolean,
): { readonly end: number; readonly tail: string } {
  const none = { end, tail: '' };
  const was = form === 'plural';
  const now = isPlural || (was && !mass);
  if (was === now) return none;
  const next = wordBehind(text, end, limit);
  const verb = next ? (now ? TO_PLURAL : TO_SINGULAR).get(next.lower) : undefined;
  return next && verb !== undefined ? { end: next.end, tail: text.slice(end, next.start) + verb } : none;
}

function wrapped(f: Found, start: number, end: number, lead: string, words: string, tail: string): Composed {
  const after = f.wrap ? `${lead}${f.wrap.before}${words}${f.wrap.after}${tail}` : lead + words + tail;
  return { start, end, after, kind: 'replace' };
}

const AGREEMENT: readonly (readonly [string, string])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
];
const TO_PLURAL = new Map(AGREEMENT);
const TO_SINGULAR = new Map(AGREEMENT.map(([one, many]) => [many, one]));

const upperFirst = (s: string): string => s.replace(/^\p{L}/u, (c) => c.toUpperCase());
const SMALL = new Set('a an the and or but nor of for to in on at by with from as per via vs'.split(' '));

/** The capitals that the place asks for: shouted, a Title Case heading, a sentence's start; brand spellings in the wording stay. */
export function capitals(a: Analysis, f: Found, words: string): string {
  const surface = a.text.slice(f.start, f.end);
  if (a.shouted(f.block) && surface === surface.toUpperCase()) return words.toUpperCase();
  const first = surface.charCodeAt(0);
  const upper = surface[0] !== surface[0]?.toLowerCase();
  if (upper && a.titleCase(f.block)) return titleCase(words);
  // A word shouted for itself, which is no acronym.
  if (
    surface.length > 3 &&
    surface === surface.toUpperCase() &&
    /[A-Z]{4}/.test(surface) &&
    f.readings.every((r) => r.term.text !== r.term.text.toUpperCase()) &&
    first < 128
  )
    return words.toUpperCase();
  if (f.sentenceStart && (upper || isAcronymAtStart(a, f, surface))) return upperFirst(words);
  const termUpper = f.readings.some((r) => /^\p{Lu}/u.test(r.term.text));
  return f.capitalised && upper && !termUpper && isLabelled(f) ? upperFirst(words) : words;
}

/** A lower-case sentence start (chat, a bullet in small letters) stays small; an acronym there says nothing, so the sentence decides. */
function isAcronymAtStart(a: Analysis, f: Found, surface: string): boolean {
  if (!/^[A-Z0-9]/.test(surface)) return false;
  const rest = a.text.slice(f.end, Math.min(f.block.end, f.end + 200));
  return rest.trim() === '' || f.block.kind !== 'item' || /[A-Z]/.test(a.text.slice(f.block.start, f.start + 1));
}

/** Capitalised in mid-sentence like a label ("the Landing Page"): the wording keeps the capital only in cells and headings. */
const isLabelled = (f: Found): boolean => f.block.kind !== 'paragraph' && f.block.kind !== 'item';

const titleCase = (words: string): string =>
  words
    .split(' ')
    .map((w, i) => (i > 0 && SMALL.has(w) ? w : upperFirst(w)))
    .join(' ');

/** The term with its meaning behind it, in brackets; inside brackets, behind a dash. */
export function composeExplanation(
  a: Analysis,
  f: Found,
  form: Form,
  slot: Slot,
  options: ComposeOptions,
): Composed | undefined {
  if (f.hyphenated || f.possessive > 0) return undefined;
  const { text } = a;
  // "NPS 41", "CW 23": the figure belongs to the term, so the explanation stands behind it.
  const end = f.end + figureBehind(text, f.end, f.block.end);
  const surface = text.slice(f.start, end);
  let meaning =
    slot.pos === 'verb'
      ? realise(
          slot.text.startsWith('to ') ? slotOf(slot.text.slice(3), 'verb', false) : slot,
          verbFormHere(a, f, form as VerbForm),
        )
      : realise(slot, form);
  meaning = inSpelling(
    meaning.replace(/^an? (?=\S)/, (m) => (form === 'plural' ? '' : m)).replace(/ ?\{object\}/, ''),
    options.spelling,
  );
  if (f.acronymEnd > 0)
    return {
      start: f.start,
      end: f.acronymEnd,
      after: `${text.slice(f.start, f.acronymEnd)}, ${meaning}`,
      kind: 'explain',
    };
  if (insideBrackets(text, f)) {
    const closes = /^[\s.,;]*\)/.test(text.slice(end, end + 4));
    return { start: f.start, end, after: `${surface} – ${meaning}${closes ? '' : ' –'}`, kind: 'explain' };
  }
  const group = guessable(a, f) && nounBehind(a, f, f.end) ? explainGroup(a, f, meaning) : undefined;
  if (group) return group;
  return { start: f.start, end, after: `${surface} (${meaning})`, kind: 'explain' };
}

/** "The retargeting budget (retargeting: ads for earlier visitors)": a bracket between a noun and its noun would part them. */
function explainGroup(a: Analysis, f: Found, meaning: string): Composed | undefined {
  const { text } = a;
  const limit = f.block.end;
  let end = wordBehind(text, f.end, limit)?.end ?? f.end;
  const more = wordBehind(text, end, limit);
  if (more && followedByNoun(text, end, limit) && !followedByNoun(text, more.end, limit)) end = more.end;
  // Another term inside the group keeps its own edit, and a hyphen or bracket behind it leaves no room.
  if ((a.found[a.firstBehind(f.end)]?.start ?? end) < end || /^(?: ?\(|[-/‐‑'’])/.test(text.slice(end, end + 2)))
    return undefined;
  return {
    start: f.start,
    end,
    after: `${text.slice(f.start, end)} (${text.slice(f.start, f.end)}: ${meaning})`,
    kind: 'explain',
  };
}

/** A word of small letters, which a reader can make something of, other than an acronym or a code. */
const guessable = (a: Analysis, f: Found): boolean => {
  const surface = a.text.slice(f.start, f.end);
  return !/[A-Z].*[A-Z]|\d|\s/.test(surface) && f.readings.every((r) => r.term.pos === 'noun');
};

function insideBrackets(text: string, f: Found): boolean {
  const before = text.slice(Math.max(f.block.start, f.start - 300), f.start);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false;
  const behind = text.slice(f.end, Math.min(f.block.end, f.end + 300));
  const close = behind.indexOf(')');
  const open = behind.indexOf('(');
  return close >= 0 && (open < 0 || close < open);
}

/** Whether an explanation reads well here: not beside a slash or hyphen, not before its noun, not in a label. */
export function bearsExplanation(a: Analysis, f: Found): boolean {
  if (!canBear(a, f)) return false;
  if (/[/&+]/.test(a.text[f.end] ?? '') || /[/&+]/.test(a.text[f.start - 1] ?? '')) return false;
  return !nounBehind(a, f, f.end);
}

/** Whether it can be explained here at all. */
export function canBear(a: Analysis, f: Found): boolean {
  return !f.hyphenated && f.possessive === 0 && !isRate(a, f);
}
