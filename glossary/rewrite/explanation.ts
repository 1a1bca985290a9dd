/** A term with its meaning behind it, and whether its place can bear one. */
import { isNeverNoun } from '../english/adjectives.ts';
import { COUNTED } from '../english/counted.ts';
import { endsOpenBehindNoun, hasOwnObject } from '../english/ends-open.ts';
import { type Form, isPluralNoun, type VerbForm } from '../english/inflect.ts';
import { IRREGULAR_VERBS } from '../english/irregular.ts';
import { BASE_VERBS, isThirdPerson, THIRD_PERSON_OR_NOUN } from '../english/not-nouns.ts';
import { inSpelling } from '../english/spelling.ts';
import type { Analysis, Found } from './analyse.ts';
import { bracketAfter } from './author-explains.ts';
import { isUpper } from './characters.ts';
import type { Reading } from './compiled-term.ts';
import type { Composed, ComposeOptions } from './compose.ts';
import { contractionBehind, wordBeforeTerm, wordBehindTerm } from './found.ts';
import type { Neighbour } from './neighbour.ts';
import { objectBehind } from './object.ts';
import { composeOfPhrase, owned } from './of-phrase.ts';
import { firstEndingBehind } from './ranges.ts';
import { figureBehind, followedByNoun, hangingBracket, isDeterminer, wordBehind } from './surroundings.ts';
import { changesWithin, isAttributive, isPassive, isRate, nounBehind, verbFormHere } from './term-place.ts';
import { realise, type Slot, slotOf } from './wording.ts';

const PERCENT = 0x25;

/**
 * The term with its meaning behind it, in brackets; inside brackets, behind a dash.
 * @param isInstead whether the term would be replaced, but for its place.
 */
export function composeExplanation(
  a: Analysis,
  f: Found,
  form: Form,
  slot: Slot,
  options: ComposeOptions,
  isInstead: boolean,
): Composed | undefined {
  // Its verb and its particle stand on both sides of other changes.
  if (f.particleEnd !== undefined) return undefined;
  if (f.hyphenated || (f.block.kind === 'heading' && a.titleCase(f.block))) return undefined;
  const { text } = a;
  // "NPS 41", "CW 23": the figure belongs to the term, so the explanation stands behind it; a value with its sign keeps what follows ("Consent rate (...) 44% in DE").
  let end = f.end + figureBehind(text, f.end, f.block.end);
  if (text.charCodeAt(end - 1) === PERCENT) end = f.end;
  // "Release 8.0 (end of June)": a bracket that belongs to the figure stays with it.
  if (text.startsWith(' (', end)) ({ end } = f);
  end += hangingBracket(text, end);
  const surface = text.slice(f.start, end);
  const exact = slot.pos === 'verb' ? verbFormHere(a, f, form as VerbForm) : undefined;
  const meaning = inSpelling(meaningHere(a, f, slot, form, exact), options.spelling);
  if (f.possessive > 0) return composeOfPhrase(a, f, `${surface} (${meaning})`, false, 'explain');
  if (f.acronymEnd > 0)
    return {
      start: f.start,
      end: f.acronymEnd,
      after: `${text.slice(f.start, f.acronymEnd)}, ${meaning}`,
      kind: 'explain',
    };
  const contraction = contractionBehind(text, end, f.block.end);
  // "The MSA's signed" -> "The MSA (main contract) is signed"
  if (contraction !== undefined)
    return { start: f.start, end: end + 2, after: `${surface} (${meaning}) ${contraction}`, kind: 'explain' };
  const adjective = slot.pos === 'adj' || (exact !== undefined && isAttributive(a, f, exact));
  const isBracketed = insideBrackets(text, f);
  const long = isNoun(f) && isLong(meaning, isInstead) && (leadsNoun(a, f) || isKnownNoun(a, f));
  if (isBracketed) {
    const group = long && nounBehind(a, f, f.end) ? explainGroup(a, f, meaning, false, true) : undefined;
    if (group) return group;
    return { start: f.start, end, after: surface + dashed(text, end, meaning), kind: 'explain' };
  }
  const behindObject = exact === undefined ? undefined : explainBehindObject(a, f, slot, exact, options);
  if (behindObject) return behindObject;
  const group =
    (adjective || long || (isNoun(f) && isGuessable(a, f))) && nounBehind(a, f, f.end)
      ? explainGroup(a, f, meaning, adjective)
      : undefined;
  if (group) return group;
  // "DEPLOYED search engine optimisations (put live)": two explanations in a row cannot be read.
  if (a.explanations[firstEndingBehind(a.explanations, end)]?.start === end) return undefined;
  // "Internal traffic (our office)": two brackets in a row cannot be read, and the author's stays as it is.
  const bracket = bracketAfter(text, end, f.block.end);
  if (bracket) {
    const behind = bracket.start + bracket.content.length + 1;
    const closes =
      behind >= f.block.end || /^[\s]*(?:[.,;:!?\n|]|$)/.test(text.slice(behind, Math.min(behind + 3, f.block.end)));
    return { start: f.start, end, after: `${surface} – ${meaning}${closes ? '' : ' –'}`, kind: 'explain' };
  }
  return { start: f.start, end, after: `${surface} (${meaning})`, kind: 'explain' };
}

/** An explanation inside brackets: behind a dash, and with one behind it where the bracket goes on. */
const dashed = (text: string, end: number, meaning: string): string =>
  ` – ${meaning}${/^(?:[\s.,;]*\)|[,;:.] )/.test(text.slice(end, end + 4)) ? '' : ' –'}`;

/** The meaning in the form of the place. */
function meaningHere(a: Analysis, f: Found, slot: Slot, form: Form, exact: VerbForm | undefined): string {
  const verb = exact === undefined ? slot : withoutTo(slot);
  const words = withoutObject(realise(verb, exact ?? form));
  if (exact === undefined) return words.replace(/^(?:an?|one|a single) (?=\S)/, (m) => (form === 'plural' ? '' : m));
  // "Retargeted users", "the ads are cannibalised": a meaning with an object of its own or one that it wants is told as the verb's.
  const lacksObject =
    (endsOpenBehindNoun(words) || (!slot.text.includes('{object}') && hasOwnObject(words))) &&
    (isPassive(a, f, exact) || isAttributive(a, f, exact));
  return lacksObject ? `to ${baseOf(f)}: ${withoutObject(realise(verb, 'base'))}` : words;
}

/** "cap it (to cap: set the highest number allowed)": a bracket would part a verb from its object. */
function explainBehindObject(
  a: Analysis,
  f: Found,
  slot: Slot,
  exact: VerbForm,
  options: ComposeOptions,
): Composed | undefined {
  if (isPassive(a, f, exact) || isAttributive(a, f, exact)) return undefined;
  const object = objectBehind(a.text, f.end, f.block.end);
  if (!object || object.end - object.start > LONGEST_OBJECT || changesWithin(a, object.start, object.end))
    return undefined;
  if (hasNoRoom(a.text, object.end)) return undefined;
  const meaning = inSpelling(withoutObject(realise(withoutTo(slot), 'base')), options.spelling);
  const after = `${a.text.slice(f.start, object.end)} (to ${baseOf(f)}: ${meaning})`;
  return { start: f.start, end: object.end, after, kind: 'explain' };
}
/** Letters of an object behind which its verb is still remembered. */
const LONGEST_OBJECT = 30;

/** A verb's meaning without the "to" that it is written with. */
const withoutTo = (slot: Slot): Slot =>
  slot.text.startsWith('to ') ? slotOf(slot.text.slice(3), 'verb', false) : slot;

/** A hyphen or bracket right there leaves no room for an explanation. */
const hasNoRoom = (text: string, at: number): boolean => /^(?: ?\(|[-/‐‑'’]|[.,:]\S)/.test(text.slice(at, at + 2));

const withoutObject = (meaning: string): string => meaning.replace(/ ?\{object\}/, '');

/** The term as it is looked up. */
const baseOf = (f: Found): string => (f.readings[0] as Reading).term.text;

/**
 * "The retargeting budget (retargeting: ads for earlier visitors)": a bracket between a noun and its noun would part them. An adjective says
 * something of its noun, and so does its meaning: "a scalable system (able to grow)".
 */
function explainGroup(
  a: Analysis,
  f: Found,
  meaning: string,
  adjective: boolean,
  isBracketed = false,
): Composed | undefined {
  const { text } = a;
  const limit = f.block.end;
  const first = partBehind(a, f.end, limit);
  // "In a shitstorm HQ takes the wheel": a name begins something of its own.
  if (!adjective && first && isUpper(text.charCodeAt(first.start)) && /[a-z]/.test(text[f.start] ?? ''))
    return undefined;
  // "put the captcha back in"
  if (
    first &&
    /^(?:back|up|down|off|out|away|aside|apart|forward|forth|ahead|again|live|only|too|also|then|now|first|last|next)$/.test(
      first.lower,
    )
  )
    return undefined;
  // "sticky atc jumps on the phone": what ends in s may be the verb.
  if (!adjective && first && mayBeVerb(a, f, first)) return undefined;
  // "rate-limited one whole network": what counts or points begins a group of its own.
  if (first && COUNTS.test(first.lower)) return undefined;
  // "there is a storm building under our post": a participle.
  if (
    first &&
    /ing$/.test(first.lower) &&
    /^(?:in|on|at|up|under|over|around|behind)$/.test(wordBehind(text, first.end, limit)?.lower ?? '')
  )
    return undefined;
  let end = first?.end ?? f.end;
  const more = wordBehind(text, end, limit);
  // Behind a plural that an entry knows stands its verb: "the geo-fenced ads run".
  const noun = a.found[a.firstBehind(f.end)];
  const ends = noun !== undefined && noun.end === end && noun.readings.every((r) => r.form === 'plural');
  // Behind a plural stands its verb, whatever it looks like: "the interviews start".
  const many = /[^s]s$/.test(first?.lower ?? '');
  if (
    more &&
    !ends &&
    !many &&
    !isNeverNoun(more.lower) &&
    !mayBeVerb(a, f, more) &&
    (adjective || !mayAct(more.lower)) &&
    followedByNoun(text, end, limit) &&
    !followedByNoun(text, more.end, limit)
  )
    end = more.end;
  // "Node version 22": the figure belongs to the group.
  end += figureBehind(text, end, limit);
  if (hasNoRoom(text, end)) return undefined;
  const term = text.slice(f.start, f.end);
  const told = `${adjective ? '' : `${nameOf(a, f)}: `}${meaning}`;
  const words = isBracketed ? dashed(text, end, told) : ` (${told})`;
  if (!changesWithin(a, f.end, end))
    return { start: f.start, end, after: text.slice(f.start, end) + words, kind: 'explain' };
  if (!adjective && !isKnownNoun(a, f)) return undefined;
  // "SCIM provisioning" -> "SCIM automatic set-up (SCIM: ...)": another term inside the group keeps its own edit.
  const tail = { at: end, words, otherwise: isBracketed ? dashed(text, f.end, meaning) : ` (${meaning})` };
  return { start: f.start, end: f.end, after: term, kind: 'explain', tail };
}

/** Whether what ends in s behind a singular has no verb of its own behind it, so that it may be one; an entry's noun is none. */
function mayBeVerb(a: Analysis, f: Found, word: Pick<Neighbour, 'lower' | 'start' | 'end'>): boolean {
  if (!word.lower.endsWith('s') || !isPluralNoun(word.lower) || !f.readings.every((r) => r.form === 'singular'))
    return false;
  if (isCounted(a, f)) return false;
  // "for the DOOH screens at the stadium": no subject.
  if (BEHIND_PREPOSITION.test(a.text.slice(Math.max(f.block.start, f.start - 20), f.start))) return false;
  const term = a.found[a.firstBehind(word.start)];
  if (term?.start === word.start && term.readings.every((r) => r.term.pos === 'noun' && !r.term.everyday)) return false;
  return ADVERB_OR_PLACE.test(a.text.slice(word.end, Math.min(f.block.end, word.end + 9)));
}
/** What stands before no subject. */
const BEHIND_PREPOSITION =
  /\b(?:in|on|at|for|to|of|from|with|by|into|onto|via|about|under|over|through|against|without) (?:the |our |your |their |an? |this |that )?$/i;
/** What goes on behind a verb, and as well behind a group of nouns. */
const ADVERB_OR_PLACE =
  /^ (?:in|on|at|to|for|with|from|by|about|into|between|through|when|if|because|again|twice|too|so|as|until|after|before)(?!\p{L})/u;

/** The next word, or the whole term that it begins. */
function partBehind(a: Analysis, at: number, limit: number): Pick<Neighbour, 'lower' | 'start' | 'end'> | undefined {
  const next = wordBehind(a.text, at, limit);
  const term = next && a.found[a.firstBehind(next.start)];
  return next && { lower: next.lower, start: next.start, end: term?.start === next.start ? term.end : next.end };
}

/** A term as it is named inside a bracket: a sentence's capital is not its own. */
export function nameOf(a: Analysis, f: Found): string {
  const name = a.text.slice(f.start, f.end);
  const isSmall =
    f.sentenceStart && /^\p{Lu}\P{Lu}+$/u.test(name) && f.readings.some((r) => /^\p{Ll}/u.test(r.term.text));
  return isSmall ? name[0]?.toLowerCase() + name.slice(1) : name;
}

/** Amounts in one word: they begin a group of words of their own. */
const COUNTS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|few|half)$/;

const isNoun = (f: Found): boolean => f.readings.every((r) => r.term.pos === 'noun');

/** One word of small letters, which a reader can make something of until its bracket comes, other than an acronym or a code. */
const isGuessable = (a: Analysis, f: Found): boolean => !/[A-Z].*[A-Z]|\d|\s/.test(a.text.slice(f.start, f.end));

const SECOND_SUBJECT = /(?<!\p{L})and (?:(?:the|an?|our|your|their|its) )?$/u;

/** "CPI target is", "attribution jobs will": the verb behind it shows that what could be one is none. */
function hasVerbBehind(text: string, { end }: Neighbour, limit: number): boolean {
  const verb = wordBehind(text, end, limit);
  return (
    verb?.gap === ' ' &&
    (/^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)(?:n't)?$/.test(verb.lower) ||
      isThirdPerson(verb.lower, wordBehind(text, verb.end, limit)?.lower))
  );
}

/** "an SSP filter", "the EDI files": a term before a noun; what ends in s may be its verb ("because QoS puts ..."), unless the group has begun before. */
function leadsNoun(a: Analysis, f: Found): boolean {
  const { text } = a;
  const next = wordBehind(text, f.end, f.block.end);
  if (next?.gap !== ' ' || next.text !== next.lower || isNeverNoun(next.lower)) return false;
  // "At the awareness stage people do not know us", but "the AV people"
  if (next.lower === 'people' && /\s/.test(text.slice(f.start, f.end))) return false;
  const isSure = hasVerbBehind(text, next, f.block.end);
  if (mayAct(next.lower) && !isSure) return false;
  // "The shop and the plot finder carry no tracking."
  if (
    !isSure &&
    !/s$/.test(next.lower) &&
    SECOND_SUBJECT.test(text.slice(Math.max(f.block.start, f.start - 12), f.start))
  )
    return false;
  // A term that changes keeps its edit, and its explanation stands beside this one.
  if (changesWithin(a, next.start, next.end)) return false;
  if (!/[^s]s$/.test(next.lower)) return !isAsked(a, f);
  // "The system prompt forbids prices", "the DOOH screens"
  if (/\s/.test(text.slice(f.start, f.end)) || !isUpper(text.charCodeAt(f.start))) return false;
  const before = wordBeforeTerm(text, f)?.lower;
  return before !== undefined && (isDeterminer(before) || LEADS_NOUN.test(before));
}
/** What may be a verb behind its subject ("the rules for BYOD change", "the PSP answers with an error"), or no noun at all ("TNE apart"). */
const mayAct = (word: string): boolean =>
  IRREGULAR_VERBS.has(word) || BASE_VERBS.has(word) || THIRD_PERSON_OR_NOUN.has(word) || ACTS.test(word);
/**
 * Verbs of everyday language that are nouns as well, where the lists of verbs have not both of their forms; and words that are neither. What stands
 * behind a term is the author's word and mostly in no entry; where it is in one, `isKnownNoun` asks that.
 */
const ACTS =
  /^(?:change|start|end|work|help|use|stop|drop|answer|print|pause|approve|fail|fire|crash|count|move|turn|look|sound|open|close|load|point|apart|alone|together|early|late|online|offline|per|via|plus)s?$/;

/** "Should the CTR drop": the base of a verb may follow. */
const isAsked = ({ text }: Analysis, f: Found): boolean =>
  ASKED.test(text.slice(Math.max(f.block.start, f.start - 24), f.start));
const ASKED =
  /\b(?:can|could|will|would|should|must|may|might|does|do|did|let)n?['’]?t? (?:the|our|your|a|an|this|that|its)? ?$/i;
/** What may stand before a group of nouns and before no subject. */
const LEADS_NOUN = /^(?:as|with|for|from|in|on|of|by|to|via|new|old|two|three|four|five|\d+)$/;

/** A noun that an entry knows stands right behind; by its looks alone "change" is one in "the rules for BYOD change". */
function isKnownNoun(a: Analysis, f: Found): boolean {
  const noun = a.found[a.firstBehind(f.end)];
  const next = wordBehindTerm(a.text, f);
  // "the press kit folder": a thing beyond doubt, and no verb behind a singular.
  if (next?.gap === ' ' && COUNTED.has(next.text) && f.readings.every((r) => r.form === 'singular')) return true;
  // "With the full tunnel Teams calls are slow": a name begins something of its own.
  if (noun?.start !== f.end + 1 || /[a-z] [A-Z]/.test(a.text.slice(f.end - 1, f.end + 2))) return false;
  // "The funnel leaks between ...", "Does the law cover ...": what people say every day may be the verb of the sentence.
  const mayAct =
    (!isCounted(a, f) && noun.readings.some((r) => r.term.everyday && r.form === 'plural')) || isAsked(a, f);
  return !mayAct && noun.readings.some((r) => r.term.pos === 'noun') && noun.readings.every((r) => isNounHere(f, r));
}

/** "6 DOOH screens": one thing could not be counted, so its noun is. */
const isCounted = ({ text }: Analysis, f: Found): boolean => /\d$/.test(wordBeforeTerm(text, f)?.lower ?? '');

/** A noun, or a verb's base, which behind one thing is a noun ("the metasearch feed"). */
const isNounHere = (f: Found, { term, form }: Reading): boolean =>
  term.pos === 'noun' || (form === 'base' && f.readings.every((r) => r.form === 'singular'));

/**
 * "The ROI (return on investment) figure" reads well, "SCIM (standard for creating and removing logins automatically) setup" does not. Of plain words
 * that only have no place there, more can stand right behind the term.
 */
const isLong = (meaning: string, isInstead: boolean): boolean => meaning.split(' ').length > (isInstead ? 6 : 3);

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
  return f.possessive === 0 && !nounBehind(a, f, f.end);
}

/** Whether it can be explained here at all. */
export function canBear(a: Analysis, f: Found): boolean {
  return !f.hyphenated && !isRate(a, f) && (f.possessive === 0 || owned(a, f) !== undefined);
}
