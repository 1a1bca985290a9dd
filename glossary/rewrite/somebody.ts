/** Whether the words beside a place stand for somebody. */
import { isNoName } from '../english/no-names.ts';
import { NOT_NOUNS } from '../english/not-nouns.ts';
import { CALENDAR } from './letter-case.ts';
import type { Neighbour } from './neighbour.ts';
import { isDeterminer } from './surroundings.ts';

/** Whether a word is somebody's name, or a team's: one capital, and no word that sentences begin with. */
export const isSomebody = ({ text, lower }: Neighbour): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  !CALENDAR.test(text) &&
  !NOT_NOUNS.has(lower) &&
  !isDeterminer(lower) &&
  !isNoName(lower) &&
  // "Mails", "Leads": several things.
  !/[^s]s$/.test(lower);

/** Whether people stand right behind an offset, as a pronoun or by what they are: "us", "the new nurses". */
export const isPersonBehind = (text: string, at: number, limit: number): boolean =>
  PEOPLE_BEHIND.test(text.slice(at, Math.min(limit, at + 50)));
const PEOPLE_BEHIND =
  /^ (?:me|us|him|her|them|you|every(?:one|body)|some(?:one|body)|any(?:one|body)|(?:(?:the|our|your|their|all|both|an?|any|each|every|some|two|three|four|five|six|ten|\d+|new|more|many) ){0,2}(?:\p{Ll}+ )?(?:people|staff|team|crew|guests?|hires?|starters?|nurses?|colleagues?|clients?|customers?|users?|members?|volunteers?|interns?|trainees?|students?|teachers?|drivers?|agents?|suppliers?|vendors?|partners?|managers?|sellers?|salespeople|freelancers?|contractors?|employees?|workers?|temps?|joiners?|recruits?|doctors?|patients?|parents?|owners?|dealers?|tenants?|apprentices?|assistants?|reps?|families|visitors?|buyers?|testers?))(?![\p{L}'’])/iu;
