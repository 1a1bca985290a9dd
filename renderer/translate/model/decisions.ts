/** What a person decided while going through a message. Plain values, so that undo is keeping the earlier one. */
import type { Settings } from '../../../glossary/host-api.ts';
import type { Decision } from '../../../glossary/results.ts';

export type Choice =
  | { readonly type: 'keep' }
  | { readonly type: 'option'; readonly concept: string; readonly kind: 'replace' | 'explain'; readonly after?: string }
  | { readonly type: 'own'; readonly text: string };

/** A choice for one place only; where it is stands in `Positions`. */
interface PlaceChoice {
  readonly id: string;
  readonly key: string;
  readonly choice: Choice;
}

/** A change that the person made in the plain version by hand. */
interface OwnEdit {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

export interface Decisions {
  /** By the engine's key of a term. */
  readonly terms: Readonly<Record<string, Choice>>;
  readonly places: readonly PlaceChoice[];
  readonly own: readonly OwnEdit[];
  /** Keys that were looked at and found good. */
  readonly seen: readonly string[];
  /** Unknown words to leave alone in this message. */
  readonly ignored: readonly string[];
}

export const NO_DECISIONS: Decisions = { terms: {}, places: [], own: [], seen: [], ignored: [] };

/** Where things stand in the draft, moved along with every change of it. */
export type Positions = ReadonlyMap<string, { readonly from: number; readonly to: number }>;

/** The standing decisions of the settings as choices. */
export const standingChoices = (always: Settings['always']): Record<string, Choice> =>
  Object.fromEntries(
    always.map((rule): [string, Choice] => [
      rule.term,
      rule.keep === true
        ? { type: 'keep' }
        : rule.wording !== undefined
          ? { type: 'own', text: rule.wording }
          : { type: 'option', concept: rule.concept ?? '', kind: 'replace' },
    ]),
  );

/** What the engine is told. Kept terms are not: the page shows them as kept, so it must know about them. */
export function engineDecisions(terms: Readonly<Record<string, Choice>>): Decision[] {
  const decisions: Decision[] = [];
  for (const [term, choice] of Object.entries(terms)) {
    if (choice.type === 'option') decisions.push({ term, concept: choice.concept, kind: choice.kind });
    if (choice.type === 'own') decisions.push({ term, wording: choice.text });
  }
  return decisions;
}
