/**
 * A word keeps its meaning through a message: where it is settled in one place and nothing speaks for a meaning in another, it is not asked about
 * again. (One sense per discourse: Gale, Church and Yarowsky 1992.)
 */
import { explainsTerm } from './explains-term.ts';
import type { Outcome, SenseSource } from './outcome.ts';
import type { Place, Settings } from './place.ts';

/** The places, with what was settled elsewhere carried over to those that would ask. */
export function carrySettled(source: SenseSource, places: Place[], settings: Settings): Place[] {
  const settled = new Map<string, number | undefined>();
  for (const { outcome } of places) {
    if (outcome.kind !== 'apply' || outcome.decided) continue;
    const known = settled.get(outcome.key);
    settled.set(outcome.key, settled.has(outcome.key) && known !== outcome.entry ? undefined : outcome.entry);
  }
  return places.map((place) => {
    const { outcome } = place;
    if (outcome.kind !== 'ask') return place;
    const entry = settled.get(outcome.key);
    const carried = entry === undefined ? undefined : taken(source, outcome, entry, settings);
    return carried ? { ...place, outcome: carried } : place;
  });
}

function taken(
  source: SenseSource,
  outcome: Extract<Outcome, { kind: 'ask' | 'apply' }>,
  entry: number,
  settings: Settings,
): Outcome | undefined {
  const options = [{ entry: outcome.entry, form: outcome.form }, ...outcome.others];
  const option = options.find((o) => o.entry === entry);
  // Grammar may have ruled it out here: a noun where a verb stands.
  const score = outcome.scored.find((s) => s.candidate.entry === entry)?.score ?? 0;
  if (!option || score < 0) return undefined;
  return {
    ...outcome,
    ...option,
    kind: 'apply',
    wantsExplanation: explainsTerm(source, entry, settings),
    others: options.filter((o) => o !== option),
    confidence: CARRIED,
  };
}

const CARRIED = 0.8;
