/** A term with its meaning behind it, and whether its place can bear one. */
import { endsOpenBehindNoun, hasOwnObject } from '../english/ends-open.ts';
import { type Form, singular, type VerbForm } from '../english/inflect.ts';
import { inSpelling } from '../english/spelling.ts';
import type { Analysis, Found } from './analyse.ts';
import { bracketAfter } from './author-explains.ts';
import type { Reading } from './compiled-term.ts';
import type { Composed, ComposeOptions } from './compose.ts';
import { dashed, explainGroup, hasNoRoom } from './explanation-group.ts';
import { closingMarks, contractionBehind, verbEndBehind } from './found.ts';
import { isKnownNoun, leadsNoun } from './noun-behind.ts';
import { objectBehind } from './object.ts';
import { canTurn, composeOfPhrase } from './of-phrase.ts';
import { hasNoObject, isGivenApart } from './parted-object.ts';
import { isAskedOfDoing } from './question.ts';
import { firstEndingBehind } from './ranges.ts';
import { behindHead } from './self-wording.ts';
import { figureBehind, hangingBracket, labelBehind } from './surroundings.ts';
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
  if (f.particleEnd !== undefined || (f.object && isGivenApart(a.text, f.object, f.end, f.block.end))) return undefined;
  if (isInPicture(a, f)) return undefined;
  if (hasNoObject(slot.text) && (f.object ?? (slot.pos === 'verb' && objectBehind(a.text, f.end, f.block.end))))
    return undefined;
  if (f.hyphenated || (f.block.kind === 'heading' && a.titleCase(f.block))) return undefined;
  const { text } = a;
  // "NPS 41", "CW 23": the figure belongs to the term, so the explanation stands behind it; a value with its sign keeps what follows ("Consent rate (...) 44% in DE").
  let end = f.end + (figureBehind(text, f.end, f.block.end) || (isNoun(f) ? labelBehind(text, f.end, f.block.end) : 0));
  if (text.charCodeAt(end - 1) === PERCENT) end = f.end;
  // "Release 8.0 (end of June)": a bracket that belongs to the figure stays with it.
  if (text.startsWith(' (', end)) ({ end } = f);
  end += hangingBracket(text, end);
  // "our landing **page** (...)": the marks that close behind the term stay with it.
  if (f.wrap?.after === '') end += closingMarks(text, end, f.wrap.before);
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
  const verbEnd = verbEndBehind(text, end, f.block.end);
  if (verbEnd !== undefined)
    return { start: f.start, end: end + 3, after: `${surface} (${meaning}) ${verbEnd}`, kind: 'explain' };
  const contraction = contractionBehind(text, end, f.block.end);
  // "The MSA's signed" -> "The MSA (main contract) is signed"
  if (contraction !== undefined)
    return { start: f.start, end: end + 2, after: `${surface} (${meaning}) ${contraction}`, kind: 'explain' };
  const adjective = slot.pos === 'adj' || (exact !== undefined && isAttributive(a, f, exact));
  const isBracketed = insideBrackets(text, f);
  const isThing = slot.pos === 'noun';
  const long = isThing && isLong(meaning, isInstead) && (leadsNoun(a, f) || isKnownNoun(a, f));
  if (isBracketed) {
    const group = long && nounBehind(a, f, f.end) ? explainGroup(a, f, meaning, false, true) : undefined;
    if (group) return group;
    return { start: f.start, end, after: surface + dashed(text, end, meaning), kind: 'explain' };
  }
  const behindObject = exact === undefined ? undefined : explainBehindObject(a, f, slot, exact, options);
  if (behindObject) return behindObject;
  const group =
    (adjective || long || (isThing && isGuessable(a, f))) && nounBehind(a, f, f.end)
      ? explainGroup(a, f, meaning, adjective)
      : undefined;
  if (group) return group;
  // "DEPLOYED search engine optimisations (put live)": two explanations in a row cannot be read.
  if (a.explanations[firstEndingBehind(a.explanations, end)]?.start === end) return undefined;
  const told = isThing ? withoutOwnHead(surface, meaning) : meaning;
  // "Internal traffic (our office)": two brackets in a row cannot be read, and the author's stays as it is, to its first sign.
  const bracket = bracketAfter(text, end, f.block.end);
  if (bracket) {
    const behind = bracket.start + bracket.content.length + 1;
    const closes =
      behind >= f.block.end || /^[\s]*(?:[.,;:!?\n|]|$)/.test(text.slice(behind, Math.min(behind + 3, f.block.end)));
    return { start: f.start, end, after: `${surface} – ${meaning}${closes ? '' : ' –'}`, kind: 'explain' };
  }
  return { start: f.start, end, after: `${surface} (${told})`, kind: 'explain' };
}

/** "internal links (links between our own pages)" -> "(between our own pages)": the term has said what it is. */
function withoutOwnHead(surface: string, meaning: string): string {
  const head = meaning.slice(0, meaning.indexOf(' '));
  const last = surface.slice(surface.lastIndexOf(' ') + 1).toLowerCase();
  return head !== '' && singular(last) === singular(head) ? (behindHead(meaning) ?? meaning) : meaning;
}

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
  if (isPassive(a, f, exact) || isAttributive(a, f, exact) || (exact === 'ing' && isAskedOfDoing(a.text, f)))
    return undefined;
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

const withoutObject = (meaning: string): string => meaning.replace(/ ?\{object\}/, '');

/** The term as it is looked up. */
const baseOf = (f: Found): string => (f.readings[0] as Reading).term.text;

const isNoun = (f: Found): boolean => f.readings.every((r) => r.term.pos === 'noun');

/** One word of small letters, which a reader can make something of until its bracket comes, other than an acronym or a code. */
const isGuessable = (a: Analysis, f: Found): boolean => !/[A-Z].*[A-Z]|\d|\s/.test(a.text.slice(f.start, f.end));

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

/** "![Funnel chart](chart.png)": what is read out instead of a picture. */
function isInPicture({ text }: Analysis, f: Found): boolean {
  return /!\[[^\]]*$/.test(text.slice(Math.max(f.block.start, f.start - LONGEST_ALT), f.start));
}

/** Letters of a picture's words in which a term is looked for. */
const LONGEST_ALT = 120;

/** Whether it can be explained here at all. */
export function canBear(a: Analysis, f: Found): boolean {
  return !f.hyphenated && !isInPicture(a, f) && !isRate(a, f) && (f.possessive === 0 || canTurn(a, f));
}
