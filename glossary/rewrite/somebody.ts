/** Whether a word beside a place is somebody's name, or a team's: one capital, and no word that sentences begin with. */
import { isNoName } from '../english/no-names.ts';
import { NOT_NOUNS } from '../english/not-nouns.ts';
import { CALENDAR } from './letter-case.ts';
import type { Neighbour } from './neighbour.ts';
import { isDeterminer } from './surroundings.ts';

export const isSomebody = ({ text, lower }: Neighbour): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  !CALENDAR.test(text) &&
  !NOT_NOUNS.has(lower) &&
  !isDeterminer(lower) &&
  !isNoName(lower) &&
  // "Mails", "Leads": several things.
  !/[^s]s$/.test(lower);
