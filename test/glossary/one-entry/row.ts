/** A row of the tables beside: a term with its wording, a text, and the text as it must be rewritten. */
import type { Concept, PartOfSpeech } from '../../../glossary/concept.ts';

export type Row = readonly [
  term: string,
  pos: PartOfSpeech,
  wording: string | Partial<Concept>,
  before: string,
  after: string,
];
