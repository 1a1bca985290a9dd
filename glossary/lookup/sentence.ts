/** A pasted sentence: the terms it contains, in order, longest first at each place. */
import { type Concept, termText } from '../concept.ts';
import { singular, verbBase } from '../english/inflect.ts';
import { otherSpelling } from '../english/spelling.ts';
import { unitsOf } from './distance.ts';
import { STOP, wordsOf } from './fold.ts';
import type { SegmentSearch } from './segment-search.ts';

/** One concept that a term of the sentence names. */
export interface FoundTerm {
  readonly search: SegmentSearch;
  readonly concept: number;
  /** Name number in the segment. */
  readonly name: number;
}

/** Longer texts belong in the Translate view; their rest is not read. */
const LONGEST = 4000;
const LONGEST_TERM = 7;

interface SentenceWord {
  readonly folded: string;
  readonly text: string;
  /** Punctuation ends the phrase here. */
  readonly ends: boolean;
}

function sentenceWords(text: string): SentenceWord[] {
  const out: SentenceWord[] = [];
  const pieces = [...text.slice(0, LONGEST).matchAll(/[\p{L}\p{N}\p{M}#+]+(?:['’][\p{L}\p{M}]+)?/gu)];
  pieces.forEach((m, i) => {
    const next = pieces[i + 1]?.index ?? text.length;
    const bare = m[0].replace(/['’]s$/i, '');
    const folded = wordsOf(bare).join('');
    if (folded !== '')
      out.push({ folded, text: bare, ends: /[,.;:!?()\n"“”]/.test(text.slice(m.index + m[0].length, next)) });
  });
  return out;
}

const DESCRIPTION =
  /^(?:the|an?)?\s*(?:things?|something|someone|somebody|stuff|tools?|way|what|how|why|when|where|who|which|words?|names?|terms?|can|does|do)\b/i;

/** What a sentence has and a description seldom, where no full stop tells. */
const CLAUSE = /\b(?:we|i|you|they|please|is|are|was|were|will|must|should|needs?|has)\b/i;

/** The concepts of a pasted sentence in order; undefined where the query is no sentence, or has no term in it. */
export function termsInSentence(
  typed: string,
  searches: readonly SegmentSearch[],
  allowed: (search: SegmentSearch, concept: number) => boolean,
): FoundTerm[] | undefined {
  const text = typed.trim();
  if (DESCRIPTION.test(text) && !/\n/.test(text)) return undefined;
  const words = sentenceWords(text);
  if (words.length < 4) return undefined;
  const closed = /[.!]["”’)]*$/.test(text) || /[.!?]\s+\p{Lu}/u.test(text) || text.includes('\n');
  if (!closed && !(words.length >= 8 && CLAUSE.test(text))) return undefined;
  const found: FoundTerm[][] = [];
  let marked = 0;
  for (let i = 0; i < words.length; ) {
    const [terms, length] = longestAt(words, i, searches, allowed);
    if (terms.length > 0) {
      found.push(terms);
      if (length > 1 || /^[A-Z0-9]{2,}s?$/.test((words[i] as SentenceWord).text)) marked++;
    }
    i += Math.max(1, length);
  }
  if (found.length === 0 || !(closed || marked >= 2)) return undefined;
  const seen = new Set<string>();
  return found.flat().filter(({ search, concept }) => {
    const id = search.segment.entries[concept]?.concept.id ?? '';
    return !seen.has(id) && seen.add(id);
  });
}

function longestAt(
  words: readonly SentenceWord[],
  at: number,
  searches: readonly SegmentSearch[],
  allowed: (search: SegmentSearch, concept: number) => boolean,
): [FoundTerm[], number] {
  let longest = 1;
  while (longest < LONGEST_TERM && at + longest < words.length && !words[at + longest - 1]?.ends) longest++;
  for (let length = longest; length > 0; length--) {
    const span = words.slice(at, at + length);
    if (
      length === 1
        ? isPlain(span[0] as SentenceWord)
        : STOP.has(span.at(-1)?.folded ?? '') && STOP.has(span[0]?.folded ?? '')
    )
      continue;
    for (const key of keysOf(span)) {
      const terms = searches.flatMap((search) => namesWith(search, key, span, allowed));
      if (terms.length > 0) return [terms, length];
    }
  }
  return [[], 0];
}

const isPlain = (word: SentenceWord): boolean =>
  word.folded.length < 2 || (STOP.has(word.folded) && !/^[A-Z]{2,}$/.test(word.text));

/** The span as it stands, then with its first or last word in the base form, then in the other spelling. */
function keysOf(span: readonly SentenceWord[]): Set<string> {
  const folded = span.map((w) => w.folded);
  const keys = new Set([folded.join('')]);
  const bases = (word: string): string[] => [singular(word), verbBase(word)];
  const last = folded.length - 1;
  for (const base of bases(folded[last] as string)) keys.add([...folded.slice(0, last), base].join(''));
  if (last > 0) for (const base of bases(folded[0] as string)) keys.add([base, ...folded.slice(1)].join(''));
  keys.add(folded.map((w) => otherSpelling(w) ?? w).join(''));
  keys.add(
    folded.map((w, i) => (i === last ? (otherSpelling(singular(w)) ?? singular(w)) : (otherSpelling(w) ?? w))).join(''),
  );
  return keys;
}

function namesWith(
  search: SegmentSearch,
  key: string,
  span: readonly SentenceWord[],
  allowed: (search: SegmentSearch, concept: number) => boolean,
): FoundTerm[] {
  const { segment } = search;
  const units = unitsOf(key);
  const out: FoundTerm[] = [];
  for (let name = search.lowerBound(units, 0); name < segment.owner.length && search.isKey(name, units); name++) {
    const concept = segment.owner[name] as number;
    if (search.alive[concept] === 0 || !allowed(search, concept) || out.some((f) => f.concept === concept)) continue;
    const entry = segment.entries[concept];
    const term = entry?.concept.terms[segment.term[name] as number];
    if (!entry || term === undefined || entry.concept.status === 'retired') continue;
    const spaces = (segment.nameWords.start[name + 1] as number) - (segment.nameWords.start[name] as number);
    if (spaces !== span.length && units.length < 6) continue;
    if (
      span.length === 1 &&
      !caseFits(search, termText(term), typeof term === 'string' ? undefined : term.case, span[0] as SentenceWord)
    )
      continue;
    out.push({ search, concept, name });
  }
  return out;
}

/** "IT" is no "it": an acronym in small letters counts only where no definition uses it as an everyday word. */
function caseFits(search: SegmentSearch, name: string, letterCase: 'exact' | undefined, word: SentenceWord): boolean {
  if (!/^[A-Z][A-Z0-9&/.-]*$/.test(name)) return true;
  if (word.text !== word.text.toLowerCase())
    return word.text.replace(/s$/, '') === word.text.replace(/s$/, '').toUpperCase();
  if (letterCase === 'exact' || name.length <= 2) return false;
  return !usedInSmallLetters(search, word.folded);
}

function usedInSmallLetters(search: SegmentSearch, word: string): boolean {
  const { segment } = search;
  const id = segment.wordId.get(word);
  if (id === undefined) return false;
  const stem = segment.wordStem[id] as number;
  const from = segment.stemConcepts.start[stem] as number;
  const to = Math.min(from + 300, segment.stemConcepts.start[stem + 1] as number);
  for (let p = from; p < to; p++) {
    const concept: Concept | undefined = segment.entries[segment.stemConcepts.values[p] as number]?.concept;
    if (concept?.definition?.match(/[\p{L}\p{N}]+/gu)?.includes(word)) return true;
  }
  return false;
}
