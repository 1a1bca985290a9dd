/** A concept in one line. */
import type { Concept } from '../../glossary/concept.ts';

export const concept = (id: string, terms: Concept['terms'], plain: string, more: Partial<Concept> = {}): Concept => ({
  id,
  side: 'business',
  terms,
  plain,
  ...more,
});
