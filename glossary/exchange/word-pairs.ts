/** What a simple checker can replace: a term as it stands, and what to say instead; singular, plural and the capitals of a sentence's start. */
import {
  type Concept,
  type Glossary,
  type Term,
  termStatus,
  termText,
  type Wording,
  wordingSource,
  wordingText,
} from '../concept.ts';
import { inflectPhrase } from '../english/inflect.ts';
import { useFor as wordingFor } from '../rewrite/wording.ts';

export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly concept: string;
  readonly exact: boolean;
}

/** @returns the pairs for the reader `everyone`, longest first, and the concepts that no pair can stand for. */
export function wordPairs(glossary: Glossary): {
  readonly pairs: readonly Pair[];
  readonly skipped: readonly Concept[];
} {
  const pairs: Pair[] = [];
  const skipped: Concept[] = [];
  for (const concept of glossary.concepts) {
    const found = concept.status === 'retired' ? [] : pairsOf(concept);
    if (found.length === 0) skipped.push(concept);
    pairs.push(...found);
  }
  pairs.sort((a, b) => b.from.length - a.from.length || compare(a.from, b.from) || compare(a.concept, b.concept));
  return { pairs, skipped };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function pairsOf(concept: Concept): Pair[] {
  const { use, plain } = wordingFor(concept, 'everyone');
  if (!concept.terms) return [];
  return concept.terms.flatMap((term, i) => {
    const status = termStatus(term, i);
    const banned = status === 'deprecated' || status === 'forbidden';
    const own = typeof term === 'string' ? undefined : term.plain;
    const preferred = concept.terms[0] === undefined ? '' : termText(concept.terms[0]);
    const wording = use === 'replace' ? (own ?? plain) : banned && i > 0 ? preferred : undefined;
    return wording === undefined ? [] : forms(term, wording, concept);
  });
}

function forms(term: Term, wording: Wording, concept: Concept): Pair[] {
  const exact = typeof term !== 'string' && term.case === 'exact';
  const from = termText(term).replaceAll('*', '');
  const raw = wordingSource(wording);
  const pair = (a: string, b: string): Pair[] => {
    // A wording that holds its own term would grow with every run.
    const holds = b.toLowerCase().includes(a.toLowerCase());
    return a === '' || b === '' || holds ? [] : [{ from: a, to: b, concept: concept.id, exact }];
  };
  const base = pair(from, wordingText(wording));
  if (concept.pos !== 'noun' || concept.count === 'mass' || base.length === 0) return base;
  const given = typeof term === 'string' ? undefined : term.forms?.plural;
  const plural = given ?? inflectPhrase(termText(term), 'noun', 'plural').replaceAll('*', '');
  const wanted =
    (typeof wording === 'string' ? undefined : wording.forms?.plural) ??
    wordingText(inflectPhrase(raw, 'noun', 'plural'));
  return plural === from ? base : [...base, ...pair(plural, wanted)];
}
