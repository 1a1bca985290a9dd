/** What an object is from or for, and stands with it before the verb's last words: "sort the people from both fairs into groups". */
import type { Range } from '../results.ts';
import type { Analysis } from './analyse.ts';
import { objectBehind } from './object.ts';
import { changesWithin } from './term-place.ts';

/**
 * "escalate the complaint from ward 7" -> "take the complaint from ward 7 to a manager": where it comes from is said before where it goes, and of
 * somebody where they work ("keep Priya from procurement informed").
 */
export function withOrigin(a: Analysis, object: Range | undefined, rest: string, limit: number): Range | undefined {
  const { text } = a;
  if (!object) return object;
  // "put the tickets for the Leeds shop in order", "sort the people from both fairs into groups"
  const isWhole = /^ (?:into|in|under|as|by) \p{L}/u.test(rest);
  if (isWhole && / for $/.test(text.slice(object.end, object.end + 5))) {
    const whom = FOR_WHOM.exec(text.slice(object.end, Math.min(limit, object.end + 60)))?.[0].length ?? 0;
    return changesWithin(a, object.end, object.end + whom) ? object : { start: object.start, end: object.end + whom };
  }
  if (!text.startsWith(' from ', object.end)) return object;
  const isSomebody = /^\p{Lu}\p{Ll}/u.test(text.slice(object.start, object.start + 2));
  if (!isWhole && !(isSomebody ? /^ \p{L}/u : /^ ?(?:(?:on |over |up |back |out )?to |first$)/).test(rest))
    return object;
  if (FROM_TIME.test(text.slice(object.end, Math.min(limit, object.end + 24)))) return object;
  const origin = objectBehind(text, object.end + ' from'.length, limit);
  return { start: object.start, end: origin?.end ?? object.end };
}

/** Whose the object is, which ends the clause; "for the report" says what it is done for. */
const FOR_WHOM =
  /^ for (?:the|our|your|their|both|all) (?:[\p{L}\p{N}-]+ ){0,2}(?:shops?|stores?|sites?|apps?|clients?|customers?|offices?|departments?|branch(?:es)?|regions?|countr(?:y|ies)|schools?|hotels?|clinics?|plants?|partners?|guests?)(?=$|[.,;:!?)])/u;

/** Since when, and where from that is no department. */
const FROM_TIME =
  /^ from (?:the (?:start|beginning|outset|first|next|second|day|moment|very)|noon|midnight|midday|morning|lunch|day|week|now|then|next|today|tomorrow|here|there|home|scratch|afar|abroad|time|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Q\d)(?!\p{L})/iu;
