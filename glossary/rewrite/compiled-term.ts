/** A term as the matcher knows it. */
import { type Concept, type PartOfSpeech, type Term, termText } from '../concept.ts';
import { endsOpen } from '../english/ends-open.ts';
import type { Form } from '../english/inflect.ts';
import { idiomsWith } from './idioms.ts';
import type { Phrase } from './phrases.ts';
import { scanWords, Words } from './words.ts';

export interface CompiledTerm {
  readonly index: number;
  readonly entry: number;
  readonly term: Term;
  readonly text: string;
  /** The text in small letters: what a person's decision for the term is kept under. */
  readonly key: string;
  readonly pos: PartOfSpeech;
  /** The entry is there to be looked up: its word stays for every reader. */
  readonly stays: boolean;
  /** Its word is one of everyday language too, where it may be of any part of speech ("page"). */
  readonly everyday: boolean;
  /** What stands between its words, one string a gap. */
  readonly gaps: readonly string[];
  /** What stands before its first and behind its last word (".htaccess", "C#"). */
  readonly before: string;
  readonly after: string;
  readonly letterCase: 'exact' | 'capitals' | 'free';
  /** Its last word may be the preposition of a time that follows ("circle back on"). */
  readonly endsInPreposition: boolean;
  /** Its last word wants another behind it ("the bandwidth to"), so that what follows is not its noun. */
  readonly endsOpen: boolean;
  /** Everyday turns of phrase that hold its word. */
  readonly idioms: readonly Phrase[] | undefined;
}

/** One way a path can be read: a term in a form. */
export interface Reading {
  readonly index: number;
  readonly term: CompiledTerm;
  readonly form: Form;
  /** The path joins or splits words of the term ("backend" for "back-end"), so its gaps do not count. */
  readonly joined: boolean;
}

/** The words of a term and what stands between them; undefined where it has none, or more than anybody writes. */
export interface TermParts {
  readonly bare: string;
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  readonly before: string;
  readonly after: string;
}

const MOST_WORDS = 12;
const scanned = new Words();

export function partsOf(term: Term): TermParts | undefined {
  const text = termText(term).trim();
  const bare = text.includes('*') ? text.replaceAll('*', '') : text;
  const { count, start, end } = scanWords(bare, undefined, 0, bare.length, scanned);
  if (count === 0 || count > MOST_WORDS) return undefined;
  const words: string[] = [];
  const gaps: string[] = [];
  for (let i = 0; i < count; i++) {
    words.push(bare.slice(start[i], end[i]));
    if (i > 0) gaps.push(bare.slice(end[i - 1], start[i]));
  }
  return { bare, words, gaps, before: bare.slice(0, start[0]), after: bare.slice(end[count - 1]) };
}

export function compileTerm(concept: Concept, place: number, index: number, entry: number): CompiledTerm {
  const term = concept.terms[place] as Term;
  const { bare: text, gaps, before, after } = partsOf(term) as TermParts;
  const pos = concept.pos ?? 'noun';
  const kind = letterCase(term, text);
  const stays = concept.use === 'keep';
  return {
    index,
    entry,
    term,
    text,
    key: text.toLowerCase(),
    pos,
    stays,
    everyday: concept.everyday !== undefined || concept.prior === 'rare',
    gaps,
    before,
    after,
    letterCase: kind,
    idioms: idiomsWith(text),
    endsOpen: endsOpen(text),
    endsInPreposition: /\b(?:on|at|by|in|for)$/i.test(text),
  };
}

/** Short acronyms that are everyday words in small letters; longer ones hardly occur. Matched in capitals only. */
const ALSO_WORDS = new Set(
  `it is us or in on at as an am be by do go he if me my no of ok so to up we was who sem pr aim all and any are arm art ask bad bar bat bet bid big bit
  box boy bug bus but buy can cap car cat cut dad dam day did die dog dot dry due ear eat end era eye fan far fat few fit fix fly for fun gap gas get god got gut guy had
  has hat her hey him his hit hot how ice ill its jam job joy key kid lab law lay led leg let lie lip log lot low mad man map may men met mid mix mob mom mud net new nor
  not now nut odd off oil old one our out own pad pan par pay pen per pet pie pin pit pop pot put ram ran raw red rep rid rim rip rob rod row rub rug run sad sat saw say
  sea see set sex she shy sin sip sir sit six ski sky son spy sum sun tab tag tan tap tax tea ten the tie tin tip toe ton too top toy try two use van via war way web wet
  why win won yes yet you zip tam sam cat mom rice reach soap smart spin bant cab case rest raid fast safe star care core sage ace
  able area base beat bill card cast chat cost data deal desk door east edge face fact fair fall farm fear feed feel file fill film find fire firm fish five flat flow food foot
  form four free from full fund gain game gate gave gear gift girl give glad goal goes gold gone good grew grow hair half hall hand hang hard harm hate have head hear heat held`.split(
    /\s+/,
  ),
);

function letterCase(term: Term, text: string): CompiledTerm['letterCase'] {
  if (typeof term !== 'string' && term.case === 'exact') return 'exact';
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === '' || letters !== letters.toUpperCase() || letters === letters.toLowerCase())
    return /^[a-z]+[A-Z]/.test(text) && letters.length < 5 ? 'exact' : 'free';
  // Capitals throughout: an acronym. One or two letters, and everyday words, are matched as written.
  if (letters.length <= 2 || ALSO_WORDS.has(letters.toLowerCase())) return 'exact';
  return 'capitals';
}
