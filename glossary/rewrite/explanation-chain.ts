/** How explanations stand beside each other. */
import { nameOf } from './explanation-group.ts';
import type { Change } from './place.ts';
import { shifted } from './tails.ts';

/**
 * Two explanations in a row ("load balancer (...) pool (...)") cannot be read: the second is only offered. Not so behind a bracket of a word or two,
 * as an author puts a figure.
 */
export function isCrowded(last: Change | undefined, next: Change): boolean {
  const { composed, place } = next;
  if (composed.kind !== 'explain') return false;
  const { text } = place.part.analysis;
  const before = text.slice(Math.max(0, composed.start - 24), composed.start);
  if (
    /\)[ \u00a0]+$/.test(before) &&
    !LIST_NUMBER.test(before) &&
    !/\([^()\s]*(?: [^()\s]*)?\)[ \u00a0]+$/.test(before)
  )
    return true;
  if (!last || last.place.part !== place.part || last.composed.kind !== 'explain' || !last.applied) return false;
  return /^[ \u00a0]+$/.test(text.slice(last.composed.end, composed.start));
}

/** "1) CPL": no bracket. */
const LIST_NUMBER = /(?:^|[\s,;:])(?:\d{1,2}|[a-z])\)[ \u00a0]+$/i;

/** "SPF/DKIM", "encrypt PHI": explanations of terms that stand side by side stand together behind the last, each with its name. */
export function chain(before: Change | undefined, behind: Change): Change | undefined {
  if (
    !before ||
    behind.composed.kind !== 'explain' ||
    before.composed.kind !== 'explain' ||
    before.place.part !== behind.place.part ||
    !before.applied ||
    !behind.applied
  )
    return undefined;
  const last = atItsTerm(before);
  const next = atItsTerm(behind);
  if (last.composed.tail || next.composed.tail) return undefined;
  const { text } = next.place.part.analysis;
  const { start } = last.composed;
  const { end } = next.composed;
  const joint = text.slice(last.composed.end, next.composed.start);
  if (!/^(?: ?[/&+] ?|[ \u00a0])$/.test(joint)) return undefined;
  const one = EXPLANATION.exec(last.composed.after)?.[1];
  const two = EXPLANATION.exec(next.composed.after)?.[1];
  if (one === undefined || two === undefined) return undefined;
  const after = `${text.slice(start, end)} (${last.chained ? one : named(last, one)}; ${named(next, two)})`;
  return { place: last.place, composed: { start, end, after, kind: 'explain' }, applied: true, chained: true };
}

/** "Leads and prospects get the list" -> "possible buyers get the list": two terms side by side whose plain words are the same. */
export function saidOnce(last: Change | undefined, next: Change): Change | undefined {
  if (!last?.applied || !next.applied || last.place.part !== next.place.part) return undefined;
  const { composed: one } = last;
  const { composed: two } = next;
  if (two.start - one.end > ' and '.length) return undefined;
  if (one.kind !== 'replace' || two.kind !== 'replace' || one.tail || two.tail) return undefined;
  const between = next.place.part.analysis.text.slice(one.end, two.start);
  // "the OOH flight" -> "the outdoor advertising period", which both wordings name.
  const shared = between === ' ' ? sharedWord(one.after, two.after) : 0;
  if (shared > 0)
    return { ...last, composed: { ...one, end: two.end, after: one.after + two.after.slice(shared) }, chained: true };
  if (one.after.toLowerCase() !== two.after.toLowerCase() || !/^\p{L}.*s$/u.test(two.after)) return undefined;
  if (!/^ ?(?:and|or|\/|&) ?$/.test(between)) return undefined;
  return { ...last, composed: { ...one, end: two.end }, chained: true };
}

/** Length of the word that ends one wording and begins the next; 0 where there is none, or nothing behind it. */
function sharedWord(one: string, two: string): number {
  const word = one.slice(one.lastIndexOf(' ') + 1).toLowerCase();
  return word.length > 3 && two.toLowerCase().startsWith(`${word} `) ? word.length : 0;
}

/** An explanation that would stand behind the term's group of nouns, right behind the term. */
const atItsTerm = (change: Change): Change =>
  change.composed.tail?.otherwise === undefined ? change : shifted(change);

const EXPLANATION = / \((.*)\)$/s;

/** "PHI: data that the law protects"; "to encrypt: make unreadable" and its like name their term already, but "to be confirmed" does not. */
function named({ place }: Change, meaning: string): string {
  const term = nameOf(place.part.analysis, place.found);
  if (NAMES_VERB.test(meaning) || meaning.toLowerCase().startsWith(`${term.toLowerCase()}: `)) return meaning;
  return `${term}: ${meaning}`;
}
/** A verb that is named, as `meaningHere` and `explainBehindObject` begin with it where its meaning does not fit its form. */
const NAMES_VERB = /^to [^:]+: /;
