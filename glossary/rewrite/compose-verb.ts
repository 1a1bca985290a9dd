/** A verb's wording in its place: its form, its object in the middle, particles, and the form of "be" that its subject asks for. */
import type { Concept } from '../concept.ts';
import { looksLikeAdjective } from '../english/adjectives.ts';
import { endsOpen, endsOpenBehindNoun } from '../english/ends-open.ts';
import type { Form, VerbForm } from '../english/inflect.ts';
import { BASE_VERBS, isThirdPerson } from '../english/not-nouns.ts';
import { inSpelling } from '../english/spelling.ts';
import { remembered } from '../remembered.ts';
import type { Range } from '../results.ts';
import type { Analysis, Found } from './analyse.ts';
import { capitals } from './capitals.ts';
import type { Composed, ComposeOptions } from './compose.ts';
import { fitIn } from './fit.ts';
import { wordBeforeTerm, wordBehindTerm } from './found.ts';
import { isThatAlone, objectBehind, saysWhen, sharesObject } from './object.ts';
import { ownTail, withoutOwnPhrase } from './own-phrase.ts';
import { othersIn, type Place } from './place.ts';
import { particleBehindPronoun, takesPronounInside } from './separable.ts';
import { followedByNoun, wordBehind } from './surroundings.ts';
import { beHere, hasObjectBefore, isAttributive, isPassive, verbFormHere } from './term-place.ts';
import { realise, type Slot, slotOf } from './wording.ts';

/** Stands for the object between the parts of a wording. */
const GAP = '\u0000';

/** Replaces, or says (undefined) that the wording cannot stand here. */
export function composeVerb(
  place: Place,
  form: Form,
  slot: Slot,
  concept: Concept,
  options: ComposeOptions,
): Composed | undefined {
  const { found: f } = place;
  const { analysis: a } = place.part;
  const { text } = a;
  const limit = f.block.end;
  const exact = verbFormHere(a, f, form as VerbForm);
  const many = /\s/.test(slot.text.replace(/ ?\{object\}/, '')) || slot.text.includes('{object}');
  // "the deployed version": a group of words cannot stand before a noun.
  if (many && isAttributive(a, f, exact)) return undefined;
  let words = realise(slot, exact);
  const receiver = receiverBehind(text, f, limit);
  if (receiver && !isPassive(a, f, exact) && !(TAKES_RECEIVER.test(slot.text) && !slot.text.includes('{object}')))
    return composeGiven(place, words, receiver, options);
  const placed = f.object ? undefined : withPlaceForObject(words);
  if (placed !== undefined && !isPassive(a, f, exact) && !hasObjectBefore(a, f) && ownObject(a, f, exact))
    words = placed;
  if (f.object && f.particleEnd !== undefined) return composeAround(a, f, words, f.object, f.particleEnd, options);
  if (f.object) return composeApart(a, f, words, f.object, options);
  if (words.includes('{object}')) {
    const passive = isPassive(a, f, exact);
    const before = hasObjectBefore(a, f);
    const object = passive || before ? undefined : ownObject(a, f, exact);
    const alone = concept['without-object'];
    if (object) {
      const [head = '', rest = ''] = words.split('{object}');
      const start = f.start;
      // Both parts have the capitals of their place: "WE LOCK IT AWAY".
      const said = inSpelling(`${head.trimEnd()}${GAP}${ownTail(rest, text, object.end, limit)}`, options.spelling);
      const [lead = '', tail = ''] = capitals(a, f, said).split(GAP);
      // Terms inside the object have their own changes.
      if (othersIn(place, object.start, object.end)) {
        return { start, end: f.end, after: lead, kind: 'replace', tail: { at: object.end, words: tail } };
      }
      const particle = particleBehindPronoun(lead, text.slice(object.start, object.end));
      // "work it out in detail"
      if (particle !== undefined) {
        const verb = lead.slice(0, -particle.length - 1);
        const after = `${verb} ${text.slice(object.start, object.end)} ${particle}${tail}`;
        return { start, end: object.end, after, kind: 'replace' };
      }
      const gap = text.slice(f.end, object.start);
      const after = `${lead}${gap}${text.slice(object.start, object.end)}${tail}`;
      return { start, end: object.end, after, kind: 'replace' };
    }
    if (!passive && alone !== undefined && !before && !sharesObject(text, f.end, limit))
      words = realise(slotOf(alone, 'verb', false), exact);
    words = words.replace(/\s*\{object\}/, '');
  }
  words = withoutOwnPhrase(words, text, f.end, limit);
  if (/^(?:not )?be\b/.test(slot.text) || words.startsWith('be ')) {
    // "The tags don't fire" cannot become "the tags don't be set off".
    if (exact === 'base' && /^(?:do|does|did)(?:n['’]t)?$|^not$/.test(wordBeforeTerm(a.text, f)?.lower ?? ''))
      return undefined;
    const be = beHere(a, f, exact);
    if (be !== undefined) words = words.replace(/\b(?:be|was)\b/, be);
  }
  // "600 supporters were timed out": what nobody can be done to has no passive.
  if (isPassive(a, f, exact) && NO_PASSIVE.test(slot.text.replaceAll('*', ''))) return undefined;
  // "Joe was sent a message": what the preposition spoke of stands before the verb now.
  if (endsOpenBehindNoun(words) && isPassive(a, f, exact) && (slot.text.includes('{object}') || !endsAlike(f, words))) {
    // "it can't be made use of"
    if (!BOUND.test(words)) {
      if (!/^(?:sent|given|told|shown|offered|promised) .* to$/.test(words)) return undefined;
      words = words.slice(0, -3);
    }
  }
  words = inSpelling(words, options.spelling);
  if (takesPronounInside(words)) {
    const pronoun = pronounBehind(text, f.end, limit);
    if (pronoun) {
      const [verb = '', particle = ''] = capitals(a, f, words).split(' ');
      // "scale it up", where "scale" is "scale up": said already.
      if (new RegExp(`^ ${particle}(?!\\p{L})`, 'u').test(text.slice(pronoun.end, pronoun.end + 12)))
        return { start: f.start, end: f.end, after: text.slice(f.start, f.end), kind: 'replace' };
      return {
        start: f.start,
        end: pronoun.end,
        after: `${verb} ${pronoun.text} ${particle}`,
        kind: 'replace',
      };
    }
  }
  const doubled = doubledParticle(text, f.end, limit, words);
  return fitIn(a, f, doubled ?? f.end, words, slot, exact);
}

/** "report to the boss" has its object before the phrase that belongs to it: "report it to the boss". */
function placeForObject(words: string): string {
  const parts = words.includes(' ') ? (OWN_PHRASE.exec(words) ?? HOW.exec(words) ?? intoState(words)) : null;
  return parts ? `${parts[1]} {object} ${parts[2]}` : '';
}
const knownPlace = remembered(2000, placeForObject);
const withPlaceForObject = (words: string): string | undefined => knownPlace(words) || undefined;
const OWN_PHRASE =
  /^(\p{L}+(?: (?:up|out|off|back|down|away))?) ((?:(?:to|from|on|onto|into|in|under|through|with) (?:the|an?|our|your|their|one|some|every) |(?:into|under|by|without) |(?:to|from|with|for) (?=(?:some|every|any)(?:one|body)|others|people|users|customers|each other))(?:[\p{L}-]+ )*(?!(?:in|on|at|to|for|with|of|about|by|from|up|out|off|over|into)$)[\p{L}-]+)$/u;

/** "keep interested", "make available": the state into which something is brought stands behind it. */
const intoState = (words: string): RegExpExecArray | null => {
  const parts =
    /^(ke(?:ep|eps|pt|eping)|ma(?:ke|kes|de|king)|lea(?:ve|ves|ving)|left|set|sets|setting|wip(?:e|es|ed|ing)|turn(?:s|ed|ing)?|h[oe]ld(?:s|ing)?|render(?:s|ed|ing)?) ((?:more |less |fully |very |as )?(\p{L}+))$/u.exec(
      words,
    );
  const state = parts?.[3] ?? '';
  return (looksLikeAdjective(state) && !state.endsWith('ing')) || STATE.test(state) ? parts : null;
};

const STATE =
  /^(?:up-to-date|(?:risk|eas|tid|hand|nois|read|bus|health|trust)(?:y|ier)|public|ready|alive|awake|visible|dry|flat)$/;

/** "roll out step by step", "test thoroughly": how it is done stands behind what it is done to. */
const HOW =
  /^(\p{L}+(?: (?:up|out|off|back|down|away|in|on|over))?) (again|later|sooner|once more|(?<=^(?:show|pass|turn|hand|move|send|push|take|bring)\p{Ll}* )around|apart|together|aside|live|online|offline|at once|by hand|for good|from scratch|in (?:steps|stages|advance|detail|full|public|writing|person)|(\p{L}+) by \3|(?:too |very |more |less |so )?\p{L}{3,}ly)$/u;

/** Whether an object can stand right behind: "make a copy of", "gradually stop using", "install and test". */
const leadsObject = (words: string): boolean =>
  !words.includes(' ') ||
  endsOpen(words) ||
  /^(?:(?:\p{L}+ly )?\p{L}+ \p{L}+ing|\p{L}+ly \p{L}+|\p{L}+ and \p{L}+)$/u.test(words);

/** "roll the change back" -> "undo the change", "set the change aside": the object keeps its place where the wording has one. */
function composeApart(
  a: Analysis,
  f: Found,
  words: string,
  object: Range,
  options: ComposeOptions,
): Composed | undefined {
  const thing = a.text.slice(object.start, object.end);
  const placed = words.includes('{object}') ? words : withPlaceForObject(words);
  let after: string;
  if (placed !== undefined) after = placed.replace('{object}', thing);
  else if (takesPronounInside(words)) after = words.replace(' ', ` ${thing} `);
  else if (leadsObject(words)) after = `${words} ${thing}`;
  else return undefined;
  const [head = '', ...rest] = after.split(thing);
  const spelled = inSpelling(head, options.spelling) + thing + inSpelling(rest.join(thing), options.spelling);
  return { start: f.start, end: f.end, after: capitals(a, f, spelled), kind: 'replace' };
}

/** The same for an object that holds terms of its own: "roll the new client out" -> "introduce the new program". */
function composeAround(
  a: Analysis,
  f: Found,
  words: string,
  object: Range,
  until: number,
  options: ComposeOptions,
): Composed | undefined {
  const placed = words.includes('{object}') ? words : withPlaceForObject(words);
  const parts =
    placed !== undefined
      ? placed.split(/ ?\{object\}/)
      : takesPronounInside(words)
        ? [words.slice(0, words.indexOf(' ')), words.slice(words.indexOf(' '))]
        : leadsObject(words)
          ? [words]
          : undefined;
  if (!parts) return undefined;
  const [head = '', rest = ''] = parts.map((part) => inSpelling(part, options.spelling));
  return {
    start: f.start,
    end: f.end,
    after: capitals(a, f, head),
    kind: 'replace',
    tail: { at: object.end, words: rest, until },
  };
}

/** "Forward us the list": who gets something, before what they get. */
interface Receiver {
  readonly who: string;
  readonly end: number;
  readonly thing: Range;
}

const WHO = /^(?:me|us|him|them|you|(?:any|every|some|no)(?:one|body))$/;
const WHAT = /^(?:the|an?|our|your|their|my|his|her|its|this|that|these|those)$/;
const TIME_OR_WAY =
  /(?:^| )(?:moment|minute|hour|day|night|week|weekend|month|year|morning|afternoon|evening|time|way)s?$/i;

function receiverBehind(text: string, f: Found, limit: number): Receiver | undefined {
  const who = wordBehindTerm(text, f);
  if (who?.gap !== ' ' || !WHO.test(who.lower)) return undefined;
  const what = wordBehind(text, who.end, limit);
  if (what?.gap !== ' ' || !WHAT.test(what.lower)) return undefined;
  const thing = objectBehind(text, who.end, limit);
  if (!thing || TIME_OR_WAY.test(text.slice(thing.start, thing.end))) return undefined;
  return { who: who.text, end: who.end, thing };
}

/** Verbs that somebody can stand right behind, before the thing: "send us the list". */
const TAKES_RECEIVER =
  /^(?:send|give|show|tell|offer|bring|pay|write|lend|hand|get|buy|make|leave|teach|owe|promise|grant|read|sell|find|ask|mail|e-mail|email|text|fax|message|pass|feed|serve|allow|assign|save|charge|quote|award|refuse|deny)$/;

/** "Forward us the list" -> "pass the list on to us". */
function composeGiven(
  place: Place,
  words: string,
  { who, end, thing }: Receiver,
  options: ComposeOptions,
): Composed | undefined {
  const { found: f } = place;
  const { analysis: a } = place.part;
  const spelled = inSpelling(words, options.spelling);
  if (!words.includes('{object}') && endsOpen(words) && !takesPronounInside(words)) return undefined;
  const [head = '', rest = ''] = words.includes('{object}')
    ? spelled.split(/ ?\{object\}/)
    : takesPronounInside(words)
      ? [spelled.slice(0, spelled.indexOf(' ')), spelled.slice(spelled.indexOf(' '))]
      : [spelled];
  // "send {object} to the buyer" says itself who gets it.
  if (/ (?:to|for) /.test(rest)) return undefined;
  return {
    start: f.start,
    end,
    after: capitals(a, f, head),
    kind: 'replace',
    tail: { at: thing.end, words: `${rest} to ${who}` },
  };
}

/** A verb, its noun and its preposition that are as one word. */
const BOUND =
  /^(?:made (?:use|fun|much)|taken (?:care|advantage|notice|account)|got rid|kept track|lost (?:sight|track)|paid (?:attention|heed)|put an end|given way) (?:of|to)$/;

const NO_PASSIVE =
  /^(?:go|come|fall|arrive|appear|disappear|vanish|happen|wait|end by itself|stop suddenly)(?: |$)|^(?:give up|stop|start|keep|go on) \p{L}+ing$/u;

/** A pronoun that is the verb's object. */
function pronounBehind(text: string, end: number, limit: number): { text: string; end: number } | undefined {
  const next = wordBehind(text, end, limit);
  if (next?.gap !== ' ' || !/^(?:it|them|this|that|these|those|me|us|him|her|you|everything)$/.test(next.lower))
    return undefined;
  if (saysWhen(text, end + 1, limit)) return undefined;
  // "flagged that the shops ...": a clause.
  if (next.lower === 'that' && !isThatAlone(text, next.end)) return undefined;
  if (/^(?:it|them|me|us|him)$/.test(next.lower)) return next;
  return followedByNoun(text, next.end, limit) ? undefined : next;
}

/** "After fine-tuning the model writes in our tone": what stands before a verb of its own is its subject. */
function ownObject(a: Analysis, f: Found, exact: VerbForm): Range | undefined {
  const object = objectBehind(a.text, f.end, f.block.end);
  if (!object || exact !== 'ing') return object;
  // "Redlining the contract delays the deal."
  const verb = f.sentenceStart ? MAIN_VERB.exec(a.text.slice(f.end, object.end + 24)) : null;
  if (verb) return { start: object.start, end: f.end + (verb[1] as string).length };
  const next = wordBehind(a.text, object.end, f.block.end);
  if (
    next?.gap !== ' ' ||
    !/^(?:after|before|by|because|of|with|without|since|when|while)$/.test(wordBeforeTerm(a.text, f)?.lower ?? '')
  )
    return object;
  const after = wordBehind(a.text, next.end, f.block.end)?.lower;
  return isThirdPerson(next.lower, after) || BASE_VERBS.has(next.lower) ? undefined : object;
}

/** The object of a gerund that is the subject, before its verb. */
const MAIN_VERB =
  /^( (?:(?:the|our|an?|your|their|this) )?[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+)?) \p{Ll}{2,}[^s\P{Ll}]s (?:the|an?|our|your|their|us|it|them|nothing|everything|more|nobody|everybody) /u;

/** Whether the term itself ends with the wording's last word ("followed up on" for "looked again at" does not). */
const endsAlike = (f: Found, words: string): boolean =>
  f.readings.some((r) => endsOpen(r.term.text) || r.term.text.endsWith(words.slice(words.lastIndexOf(' '))));

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
