/** What a wording's words ask of the place where it is put: read off its text once, for the same wordings stand again and again. */
import { COUNTED } from '../english/counted.ts';
import { remembered } from '../remembered.ts';

/** "the best hours": it begins with an article or the like of its own. */
export const OWN_DETERMINER = 1;
export const ONE_OF_ITS_KIND = 2;
export const BARE_COUNT = 4;
export const SAYS_HOW_MANY = 8;
/** "how right the list is": no article stands before it. */
export const IS_CLAUSE = 16;
/** "very busy" */
export const SAYS_HOW = 32;

function wordingTraits(wording: string): number {
  if (!wording.includes(' ')) return 0;
  let bits = ownDeterminer(wording) === undefined ? 0 : OWN_DETERMINER;
  if (QUANTIFIED.test(wording)) bits |= SAYS_HOW_MANY;
  if (/^(?:very|too|so|quite|really) /.test(wording)) bits |= SAYS_HOW;
  if (
    /^(?:how|what|who|whether|why|where|when|too (?:many|much|few|little)|(?:every|any|some|no)(?:thing|body|one)) /.test(
      wording,
    )
  )
    return bits | IS_CLAUSE;
  if (/^(?:(?:low|high|new|late|old|small|large|few|great|cheap)est|best|worst|least) /.test(wording))
    bits |= ONE_OF_ITS_KIND;
  // "passing on of approvals", but "asking to pay"
  if (
    /^(?:[a-z-]+|[a-z]+ing (?:on|up|out|away|back)) (?:of|to|until) /.test(wording)
      ? !/^[a-z]+ing to /.test(wording) || COUNTED.has(wording.slice(0, wording.indexOf(' ')))
      : isCountedThing(wording)
  )
    bits |= BARE_COUNT;
  return bits;
}

/** A thing that is counted: "team behind marketing", or with nothing but what it is like before it. */
function isCountedThing(wording: string): boolean {
  const complemented = COMPLEMENTED.exec(wording)?.[1] ?? '';
  // "day for journalists"; by itself it may say when ("launch day is Monday").
  return complemented === 'day' || COUNTED.has(complemented) || endsCounted(wording);
}
/** "limit for the spending", also with an adjective. */
const COMPLEMENTED =
  /^(?:(?:lower|upper|small|large|new|old|last|first|short|long|main) )?([a-z]+) (?:behind|for|with|that|who|which|from|in|on|to|by|at|about|between|against|under|over|before|after) /;

const endsCounted = (wording: string): boolean =>
  COUNTED.has(wording.slice(wording.lastIndexOf(' ') + 1).toLowerCase()) &&
  !/(?:^| )(?:an?|the|our|your|their|its|in|on|at|by|of|to|for|from|with|without|per|each|every|that|which|and|or) /.test(
    wording,
  );

/** What a wording asks of its place, as bits. */
export const traitsOfWording = remembered(20_000, wordingTraits);

/** Wordings that say how many of a thing there are. */
export const QUANTIFIED = /^(?:all|no(?! to )|every|each|some|any|one|both|several|few|many|two|three|four|five) /i;

/** The name in whose possession a wording begins, with its 's and its space: "Google's robot", but "Women's Day" is a name itself. */
export const ownerOf = (wording: string): string | undefined =>
  /^(?!(?:Women|Men|Children|Mother|Father|Parent|Valentine|Year)['’])\p{Lu}[\p{L}\p{N}]+['’]s /u.exec(wording)?.[0];

/** The determiner that a wording brings along, with its space: "our list", "Google's robot". */
export const ownDeterminer = (wording: string): string | undefined =>
  /^(?:an?|the|our|your|their|its) /i.exec(wording)?.[0] ?? ownerOf(wording);
