/** From what was found to what is shown: the hit, with the text that matched and where. */
import { preferredTerm, preferredWording, termText, wordingText } from '../concept.ts';
import type { Entry } from '../library.ts';
import type { Hit } from '../results.ts';
import { nameRanges, textRanges } from './highlight.ts';
import type { Plan } from './plan.ts';
import type { SegmentSearch } from './segment-search.ts';

/** More than any score. */
const FULL = 1020;

/** A concept that was found, before it becomes a hit. */
export interface Found {
  readonly search: SegmentSearch;
  readonly concept: number;
  readonly score: number;
  /** The name that matched; -1 where the description did. */
  readonly name: number;
}

/** What is shown of a concept that was found. Without a plan the whole name is what matched. */
export function hitOf(found: Found, plan: Plan | undefined): Hit {
  const { segment } = found.search;
  const { concept, glossary } = segment.entries[found.concept] as Entry;
  return {
    id: concept.id,
    term: preferredTerm(concept),
    terms: concept.terms.map(termText),
    glossary,
    side: concept.side,
    plain: preferredWording(concept),
    score: Math.max(0, Math.min(1, found.score / FULL)),
    match: matchOf(found, plan),
  };
}

function matchOf({ search, concept: c, name }: Found, plan: Plan | undefined): Hit['match'] {
  const { concept } = search.segment.entries[c] as Entry;
  if (name >= 0) {
    const term = concept.terms[search.segment.term[name] as number];
    const text = term === undefined ? preferredTerm(concept) : termText(term);
    return { field: 'term', text, ranges: plan ? nameRanges(text, plan) : [{ start: 0, end: text.length }] };
  }
  const definition = concept.definition ?? '';
  const inDefinition = plan ? textRanges(definition, plan) : [];
  const plain = wordingText(concept.plain ?? concept.meaning);
  const inPlain = plan ? textRanges(plain, plan) : [];
  if (definition !== '' && inDefinition.length >= inPlain.length)
    return { field: 'definition', text: definition, ranges: inDefinition };
  return { field: 'plain', text: plain, ranges: inPlain };
}
