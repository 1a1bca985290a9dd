/** An explanation behind the group of nouns that its term begins: "the retargeting budget (retargeting: ads for earlier visitors)". */
import { isNeverNoun } from '../english/adjectives.ts';
import { isPluralNoun } from '../english/inflect.ts';
import type { Analysis, Found } from './analyse.ts';
import { isUpper } from './characters.ts';
import type { Composed } from './compose.ts';
import type { Neighbour } from './neighbour.ts';
import { isCounted, isKnownNoun, mayAct } from './noun-behind.ts';
import { figureBehind, followedByNoun, labelBehind, wordBehind } from './surroundings.ts';
import { changesWithin, isOneOfSeveral } from './term-place.ts';

/** An explanation inside brackets: behind a dash, and with one behind it where the bracket goes on. */
export const dashed = (text: string, end: number, meaning: string): string =>
  ` – ${meaning}${/^(?:[\s.,;]*\)|[,;:.] )/.test(text.slice(end, end + 4)) ? '' : ' –'}`;

/** A hyphen or bracket right there leaves no room for an explanation. */
export const hasNoRoom = (text: string, at: number): boolean =>
  /^(?: ?\(|[-/‐‑'’]|[.,:]\S)/.test(text.slice(at, at + 2));

/**
 * "The retargeting budget (retargeting: ads for earlier visitors)": a bracket between a noun and its noun would part them. An adjective says
 * something of its noun, and so does its meaning: "a scalable system (able to grow)".
 */
export function explainGroup(
  a: Analysis,
  f: Found,
  meaning: string,
  adjective: boolean,
  isBracketed = false,
): Composed | undefined {
  const { text } = a;
  const limit = f.block.end;
  const first = partBehind(a, f.end, limit);
  // "In a shitstorm HQ takes the wheel": a name begins something of its own.
  if (!adjective && first && isUpper(text.charCodeAt(first.start)) && /[a-z]/.test(text[f.start] ?? ''))
    return undefined;
  // "put the captcha back in"
  if (first && (AWAY.test(first.lower) || isStay(text, first, limit))) return undefined;
  // "sticky atc jumps on the phone": what ends in s may be the verb.
  if (!adjective && first && mayBeVerb(a, f, first)) return undefined;
  // "rate-limited one whole network": what counts or points begins a group of its own.
  if (first && COUNTS.test(first.lower)) return undefined;
  // "there is a storm building under our post": a participle.
  if (
    first &&
    /ing$/.test(first.lower) &&
    /^(?:in|on|at|up|under|over|around|behind)$/.test(wordBehind(text, first.end, limit)?.lower ?? '')
  )
    return undefined;
  let end = first?.end ?? f.end;
  const more = wordBehind(text, end, limit);
  // Behind a plural that an entry knows stands its verb: "the geo-fenced ads run".
  const noun = a.found[a.firstBehind(f.end)];
  const ends = noun !== undefined && noun.end === end && noun.readings.every((r) => r.form === 'plural');
  // Behind a plural stands its verb, whatever it looks like: "the interviews start".
  const many = /[^s]s$/.test(first?.lower ?? '');
  if (
    more &&
    !ends &&
    !many &&
    !isNeverNoun(more.lower) &&
    !AWAY.test(more.lower) &&
    !isStay(text, more, limit) &&
    !mayBeVerb(a, f, more) &&
    (adjective || !mayAct(more.lower)) &&
    followedByNoun(text, end, limit) &&
    !followedByNoun(text, more.end, limit)
  )
    end = more.end;
  // "Node version 22": the figure belongs to the group.
  end += figureBehind(text, end, limit) || labelBehind(text, end, limit);
  if (hasNoRoom(text, end)) return undefined;
  const term = text.slice(f.start, f.end);
  const told = `${adjective ? '' : `${nameOf(a, f)}: `}${meaning}`;
  const words = isBracketed ? dashed(text, end, told) : ` (${told})`;
  if (!changesWithin(a, f.end, end))
    return { start: f.start, end, after: text.slice(f.start, end) + words, kind: 'explain' };
  if (!adjective && !isKnownNoun(a, f)) return undefined;
  // "SCIM provisioning" -> "SCIM automatic set-up (SCIM: ...)": another term inside the group keeps its own edit.
  const tail = { at: end, words, otherwise: isBracketed ? dashed(text, f.end, meaning) : ` (${meaning})` };
  return { start: f.start, end: f.end, after: term, kind: 'explain', tail };
}

/** Whether what ends in s behind a singular has no verb of its own behind it, so that it may be one; an entry's noun is none. */
function mayBeVerb(a: Analysis, f: Found, word: Pick<Neighbour, 'lower' | 'start' | 'end'>): boolean {
  if (isOneOfSeveral(a, f, word)) return false;
  if (!word.lower.endsWith('s') || !isPluralNoun(word.lower) || !f.readings.every((r) => r.form === 'singular'))
    return false;
  if (isCounted(a, f)) return false;
  // "for the DOOH screens at the stadium": no subject.
  if (BEHIND_PREPOSITION.test(a.text.slice(Math.max(f.block.start, f.start - 20), f.start))) return false;
  const term = a.found[a.firstBehind(word.start)];
  if (term?.start === word.start && term.readings.every((r) => r.term.pos === 'noun' && !r.term.everyday)) return false;
  return ADVERB_OR_PLACE.test(a.text.slice(word.end, Math.min(f.block.end, word.end + 9)));
}

/** What stands before no subject. */
const BEHIND_PREPOSITION =
  /\b(?:in|on|at|for|to|of|from|with|by|into|onto|via|about|under|over|through|against|without) (?:the |our |your |their |an? |this |that )?$/i;

/** What goes on behind a verb, and as well behind a group of nouns. */
const ADVERB_OR_PLACE =
  /^ (?:in|on|at|to|for|with|from|by|about|into|between|through|when|if|because|again|twice|too|so|as|until|after|before)(?!\p{L})/u;

/** "the retargeting ads stay off", but "influencer stays cost money" */
const isStay = (text: string, { lower, end }: Pick<Neighbour, 'lower' | 'end'>, limit: number): boolean =>
  /^stay(?:s|ed)?$/.test(lower) &&
  /^(?:$|[.,;:!?)]| (?:off|on|up|down|out|in|as|at|the same|open|closed|free|here|there|put|with|for|until|where|like)(?!\p{L}))/u.test(
    text.slice(end, Math.min(limit, end + 10)),
  );

/** What goes on with the sentence behind a noun, or is no word of English at all. */
const AWAY =
  /^(?:back|up|down|off|out|away|aside|apart|forward|forth|ahead|again|live|only|too|also|then|now|first|last|next|straight|right|daily|weekly|monthly|quarterly|yearly|hourly)$|^[^\x20-\x7f]+$/;

/** The next word, or the whole term that it begins. */
function partBehind(a: Analysis, at: number, limit: number): Pick<Neighbour, 'lower' | 'start' | 'end'> | undefined {
  const next = wordBehind(a.text, at, limit);
  const term = next && a.found[a.firstBehind(next.start)];
  return next && { lower: next.lower, start: next.start, end: term?.start === next.start ? term.end : next.end };
}

/** A term as it is named inside a bracket: a sentence's capital is not its own. */
export function nameOf(a: Analysis, f: Found): string {
  const name = a.text.slice(f.start, f.end);
  const isSmall =
    f.sentenceStart && /^\p{Lu}\P{Lu}+$/u.test(name) && f.readings.some((r) => /^\p{Ll}/u.test(r.term.text));
  return isSmall ? name[0]?.toLowerCase() + name.slice(1) : name;
}

/** Amounts in one word: they begin a group of words of their own. */
const COUNTS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|few|half)$/;
