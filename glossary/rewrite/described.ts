/** The word right before a thing, where it says what the thing is like. */
import { looksLikeAdjective } from '../english/adjectives.ts';
import { NOT_NOUNS } from '../english/not-nouns.ts';
import type { Neighbour } from './neighbour.ts';

/** Whether a word right before a thing says what it is like. */
export const describes = ({ lower, gap }: Neighbour): boolean =>
  gap === ' ' &&
  (QUALITIES.has(lower) || (looksLikeAdjective(lower) && !/(?:ly|ed|ing)$/.test(lower) && !NOT_NOUNS.has(lower)));
const QUALITIES = new Set(
  'new old good bad great high low big small large short long strong weak clear simple real full fast slow better higher lower early late cheap free own main major minor whole single current recent extra additional different separate'.split(
    ' ',
  ),
);
