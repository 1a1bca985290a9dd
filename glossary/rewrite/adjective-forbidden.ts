/** Where an adjective cannot stand: "We live off the long tail, so ...", "everybody who consigned with us". */
import { ownWording } from '../concept.ts';
import { opensWithPreposition } from '../english/prepositions.ts';
import type { Analysis, Found } from './analyse.ts';
import { wordBeforeTerm, wordBehindTerm } from './found.ts';
import type { Option } from './outcome.ts';
import { wordBefore } from './surroundings.ts';
import { isBesideAdjective, nounBehind } from './term-place.ts';

export function adjectiveForbidden(analysis: Analysis, found: Found, option: Option): boolean {
  return (
    standsForVerb(analysis, found) ||
    hasObject(analysis, found) ||
    standsForNoun(analysis, found, option) ||
    isThingBehindPreposition(analysis, found) ||
    isAdverbial(analysis, found)
  );
}

/** "in real time": without its hyphen, behind a preposition and before no noun, "real-time" is a thing. */
function isThingBehindPreposition(a: Analysis, found: Found): boolean {
  const surface = a.text.slice(found.start, found.end);
  if (!surface.includes(' ') || surface.includes('-') || !found.readings.every((r) => r.term.gaps.includes('-')))
    return false;
  const before = wordBeforeTerm(a.text, found);
  return (
    before?.gap === ' ' &&
    /^(?:in|at|on|by|with|for|from|of|over)$/.test(before.lower) &&
    !nounBehind(a, found, found.end)
  );
}

/** "We tested it end to end": without its hyphens, before no noun and behind no "is", it says how. */
function isAdverbial(a: Analysis, found: Found): boolean {
  const surface = a.text.slice(found.start, found.end);
  if (
    !/^\p{L}+ \p{L}+ \p{L}+$/u.test(surface) ||
    opensWithPreposition(surface) ||
    !found.readings.every(({ term }) => term.gaps.every((gap) => gap === '-'))
  )
    return false;
  const before = wordBeforeTerm(a.text, found);
  return before?.gap === ' ' && !IS_LIKE.test(before.lower) && !nounBehind(a, found, found.end);
}
/** What an adjective stands behind where it is no part of a group of nouns. */
const IS_LIKE =
  /^(?:is|are|am|was|were|be|been|being|isn't|aren't|wasn't|weren't|not|never|fully|quite|very|more|so|too|as|seems?|looks?|feels?|becomes?|became|stays?|made|makes?|keeps?|kept|and|or|but)$|['’](?:s|re|m)$/;

/** "I've greyed out the option": behind "have", with its object, stands a verb. */
function hasObject({ text }: Analysis, found: Found): boolean {
  const before = wordBeforeTerm(text, found);
  if (before?.gap !== ' ' || !/^(?:have|has|had|having)$|['’]ve$/.test(before.lower)) return false;
  return (
    /(?:ed|en|wn)(?: \p{L}+)?$/u.test(text.slice(found.start, found.end)) &&
    opensObject(wordBehindTerm(text, found)?.lower)
  );
}
const opensObject = (word: string | undefined): boolean =>
  word !== undefined && /^(?:the|an?|our|your|their|my|its|this|that|these|those|it|them|all|both)$/.test(word);

/** "everybody who consigned with us", "they live in Graz": right behind its subject stands a verb. */
function standsForVerb({ text }: Analysis, found: Found): boolean {
  const { block } = found;
  const before = wordBeforeTerm(text, found);
  // "Aren't we aligned?"
  if (before && IS.test(wordBefore(text, before.start, block.start)?.lower ?? '')) return false;
  // A name of several words may begin with a verb of its own ("we buy contextual").
  return (
    before?.gap === ' ' &&
    !text.slice(found.start, found.end).includes(' ') &&
    /^(?:i|we|you|they|he|she|who)$/.test(before.lower)
  );
}

/** What stands before its subject in a question. */
const IS = /^(?:is|are|am|was|were)(?:n['’]t)?$/;

/** "We live off the long tail, so ...": an adjective's word with an article and no noun to go with is a noun. */
function standsForNoun(analysis: Analysis, found: Found, option: Option): boolean {
  const { text } = analysis;
  // "the cached version" has its noun, and its wording too.
  if (
    found.readings.some(
      ({ term }) => term.entry === option.entry && term.text.includes(' ') && ownWording(term.term) !== undefined,
    )
  )
    return false;
  const before = wordBeforeTerm(text, found);
  const next = wordBehindTerm(text, found);
  // "Long tail is done by the agency"
  if (!before) return found.sentenceStart && /^(?:is|are|was|were|has|have)$/.test(next?.lower ?? '');
  if (!/^(?:an?|the|our|your|their|my|its|his|her)$/.test(before.lower)) return false;
  if (next)
    return /^(?:is|are|was|were|has|have|had|will|can|of|in|on|at|for|with|to|by|so|because|since|before|after|until|from|when|if|says|said|that|which|who|today|tomorrow|now|again|does|did|would|should|could|must|might)$/.test(
      next.lower,
    );
  return (
    !isBesideAdjective(analysis, found) &&
    /^(?:$|[.,;:!?)])/.test(text.slice(found.end, Math.min(found.block.end, found.end + 1)))
  );
}
