/** Wordings in their grammatical forms: what stands in a term's place. */
import {
  type Concept,
  type Forms,
  type PartOfSpeech,
  type Reader,
  type Use,
  type Wording,
  wordingSource,
} from '../concept.ts';
import { describesOwnHead } from '../english/adjectives.ts';
import { COUNTED } from '../english/counted.ts';
import {
  conjugate,
  type Form,
  headIndex,
  inflectPhrase,
  isActivity,
  isPairOfVerbs,
  isPluralNoun,
  possessive,
  type VerbForm,
} from '../english/inflect.ts';
import { MASS } from '../english/mass.ts';
import { isParticiple } from '../english/not-nouns.ts';

/** A wording ready to be put into sentences. */
export interface Slot {
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly forms: Forms | undefined;
  /** No plural and no a/an. */
  readonly mass: boolean;
  /** Something that is done to something ("keeping contacts interested"), which no article and no adjective can stand before. */
  readonly activity: boolean;
  /** The head is a plural already ("visitors"): the verb after it agrees. */
  readonly pluralHead: boolean;
  /** What stands behind a noun's head ("to the new system"); empty where the head is last. */
  readonly tail: string;
  /** The tail begins a clause or ends in a preposition. */
  readonly tailIsClause: boolean;
  /** "between" or "to", where the tail begins with it: the text behind may say that part itself. */
  readonly link: '' | 'between' | 'to';
  /** A thing that has a tail. */
  readonly goesOn: boolean;
  /** "saved copy", "small program": it says what its head is like, so that no noun can stand before it. */
  readonly opensWithAdjective: boolean;
  /** "number of people reached": how much there is of something. */
  readonly isAmount: boolean;
  /** Forms made so far. */
  readonly made: Record<string, string>;
}

/** Whether a thing's wording goes on behind its head; what begins with "the" has no head of its own, and ends like a name. */
export const hasTail = (slot: Slot): boolean => slot.goesOn && slot.tail !== slot.text;

const cleaned = (text: string): string => text.replaceAll('*', '').replace(/\s+/g, ' ').trim();

export function slotOf(wording: Wording, pos: PartOfSpeech, mass: boolean): Slot {
  const text = wordingSource(wording);
  const forms = typeof wording === 'string' ? undefined : wording.forms;
  if (pos !== 'noun')
    return {
      text,
      pos,
      forms,
      mass,
      activity: false,
      pluralHead: false,
      tail: '',
      tailIsClause: false,
      link: '',
      goesOn: false,
      opensWithAdjective: false,
      isAmount: false,
      made: {},
    };
  const words = text.split(' ');
  // A mark on "saving* pages" says that something is done, though "saving" alone may be a thing; "booking* made with us" is one.
  const activity = (words[0] ?? '').endsWith('*')
    ? words.length > 1 && takesObject(words) && /ing\*$/.test(words[0] as string) && !isNoObject(words[1] as string)
    : !text.includes('*') && isActivity(words);
  const at = headIndex(words, 'noun');
  // "the people who do our buying" has no head that inflects, but one that the verb follows.
  const first = at < 0 && words[0] === 'the' ? 1 + headIndex(words.slice(1), 'noun') : at;
  const head = (words[first] ?? '').replaceAll('*', '');
  // "The data is": the author's verb stays, and ours is in the singular.
  const isData = head.toLowerCase() === 'data';
  const tail = words.slice(at + 1).join(' ');
  return {
    text,
    pos,
    forms,
    // A mass term may have a wording that is counted ("marketing operations": the team behind marketing).
    mass: (mass && !isThing(head.toLowerCase())) || activity || isData || MASS.has(head.toLowerCase()),
    activity: activity && takesObject(words),
    pluralHead: !isData && isPluralNoun(head),
    tail,
    tailIsClause: CLAUSE_TAIL.test(tail),
    link: tail.startsWith('between ') ? 'between' : TO_THING.test(tail) ? 'to' : '',
    goesOn: tail !== '' && !NO_THING.test(text),
    opensWithAdjective: at > 0 && describesOwnHead(words[0] as string),
    isAmount: AMOUNT.test(text),
    made: {},
  };
}

/** A tail that begins a clause, or ends in a preposition ("area customers come from"). */
const CLAUSE_TAIL =
  /^(?:that|which|who|whose|to|where)(?: |$)|(?:^| )(?:in|from|on|up|to|for|with|of|about|by|out|off|over)$/;
const TO_THING = /^to (?:(?:the|an?|our|its) |(?:many|all) people$|every(?:one|body)$)/;
const AMOUNT = /^(?:number|share|percentage|proportion|amount)\*? of /;
/** "for each way" and "order is closed" are no things. */
const NO_THING = /^(?:for|by|in|on|at|to|with|from|of|per|as) | (?:is|are|was|were) /;

/** "keeping people warm", "winning over customers", "checking who somebody is"; not "unlocking of the licence" or "passing on of calls". */
const takesObject = (words: readonly string[]): boolean =>
  !LINK.test(words[1] ?? '') && !(PARTICLE.test(words[1] ?? '') && LINK.test(words[2] ?? 'of'));
/** What an object cannot begin with: a participle of what stands before, or a quotation. */
const isNoObject = (word: string): boolean => !/^\p{L}/u.test(word) || /[a-z]{2}ed$/.test(word) || isParticiple(word);
const LINK =
  /^(?:of|by|for|in|on|at|to|with|from|about|into|between|among|through|without|under|above|below|before|after|until|against|per|as|together|and|or|that|which|instead)$/;
const PARTICLE = /^(?:on|in|up|out|off|over|back|down|away|together)$/;

/** Counted, and no amount: of those, a mass term has one. */
const isThing = (head: string): boolean => COUNTED.has(head) && !/^(?:number|price|score)$/.test(head);

/** The wording in a form; `possessive` puts 's at its end (the group genitive). Objects are placed by the caller (`{object}` stays). */
export function realise(slot: Slot, form: Form, owned = false): string {
  const key = owned ? `${form}'` : form;
  return (slot.made[key] ??= make(slot, form, owned));
}

function make(slot: Slot, form: Form, owned: boolean): string {
  let text: string;
  if (slot.pos === 'verb') text = verbForm(slot, form as VerbForm);
  else if (slot.pos === 'noun' && form === 'plural' && !slot.mass && !slot.pluralHead)
    text = slot.forms?.plural ?? inflectPhrase(slot.text, 'noun', 'plural');
  else text = slot.text;
  text = cleaned(text);
  return owned ? possessive(text, form === 'plural' || slot.pluralHead ? 'plural' : 'singular') : text;
}

function verbForm(slot: Slot, form: VerbForm | 'singular' | 'plural'): string {
  const asked = form === 'singular' || form === 'plural' ? 'base' : form;
  if (asked !== 'base') {
    const given = slot.forms?.[asked] ?? (asked === 'participle' ? slot.forms?.past : undefined);
    if (given !== undefined) return given;
  }
  const words = slot.text.split(' ');
  // "be able to" and other verbs led by a particle or an adverb carry the mark; "not" never inflects.
  const at = headIndex(words, 'verb');
  // "set* up and schedule*": every marked verb inflects, and both of "create or update".
  const pair = isPairOfVerbs(words);
  return words
    .map((w, i) => (i === at || w.includes('*') || (pair && i === 2) ? conjugate(w.replace('*', ''), asked) : w))
    .join(' ');
}

/** Which wording a reader gets, and how it is used. */
export interface ReaderUse {
  readonly use: Use;
  readonly plain: Wording | undefined;
  readonly meaning: Wording | undefined;
}

/**
 * What happens to a concept for a reader: their own department's words stay, `side: both` changes for everyone only, office jargon for all
 * (DESIGN, "Readers").
 */
export function useFor(concept: Concept, reader: Reader): ReaderUse {
  const plain = concept.say?.[reader] ?? concept.plain;
  const meaning = concept.meaning ?? concept.plain;
  const asked = concept.use;
  const byReader = asked === undefined || typeof asked === 'string' ? asked : asked[reader];
  const own = concept.side === reader || (concept.side === 'both' && reader !== 'everyone');
  // A use that the entry names for just this reader overrules whose word it is.
  const explicit = typeof asked === 'object' && byReader !== undefined;
  if (own && !explicit) return { use: 'keep', plain, meaning };
  const fallback: Use = plain === undefined ? 'explain' : 'replace';
  return { use: byReader ?? fallback, plain: plain ?? meaning, meaning };
}
