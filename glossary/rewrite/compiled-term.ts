/** A term as the matcher knows it. */
import { type Concept, type PartOfSpeech, type Term, termText } from '../concept.ts';
import { endsOpen } from '../english/ends-open.ts';
import type { Form } from '../english/inflect.ts';
import { SHORT_WORDS } from '../english/short-words.ts';
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

export const isOneThing = ({ term, form }: Reading): boolean => term.pos === 'noun' && form === 'singular';

export const isFiniteVerb = ({ term, form }: Reading): boolean =>
  term.pos === 'verb' && (form === 'base' || form === 'third');

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

function letterCase(term: Term, text: string): CompiledTerm['letterCase'] {
  if (typeof term !== 'string' && term.case === 'exact') return 'exact';
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === '' || letters !== letters.toUpperCase() || letters === letters.toLowerCase())
    return (/^[a-z]+[A-Z]/.test(text) && letters.length < 5) ||
      (/[a-z][A-Z]/.test(text) && SHORT_WORDS.has(letters.toLowerCase()))
      ? 'exact'
      : 'free';
  // Capitals throughout: an acronym. One or two letters, and everyday words, are matched as written.
  if (letters.length <= 2 || SHORT_WORDS.has(letters.toLowerCase())) return 'exact';
  return 'capitals';
}
