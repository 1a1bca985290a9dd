import type { Concept } from '../../glossary/concept.ts';

export const concept = (id: string, rest: Partial<Concept> = {}): Concept => ({
  id,
  side: 'it',
  terms: [id],
  pos: 'noun',
  plain: 'thing',
  ...rest,
});
