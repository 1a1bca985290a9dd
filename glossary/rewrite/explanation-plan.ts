/** Where in a message a concept is explained; how explanations stand beside each other is in `explanation-chain.ts`. */
import { ownWording, wordingSource } from '../concept.ts';
import { bearsExplanation, canBear } from './explanation.ts';
import type { Place, Settings } from './place.ts';
import { sentenceAt } from './sentences.ts';

/** How many explanations one sentence can bear; a long one bears more. */
const EXPLANATIONS_A_SENTENCE = 3;
const LETTERS_AN_EXPLANATION = 40;

/** What an explanation is of: a concept, by its number, or one of its names that has a wording of its own. */
type Said = number | string;

function saidAt({ found, outcome: { entry } }: Place): Said {
  const own = ownWording(found.readings.find((r) => r.term.entry === entry)?.term.term);
  return own === undefined ? entry : `${entry} ${wordingSource(own)}`;
}

/** Which occurrence of an explained concept carries the explanation: the first in running text that reads well. */
export class ExplanationPlan {
  private readonly chosen = new Map<Said, Place | undefined>();
  private byAuthor: Set<number> | undefined;
  private readonly load = new Map<string, number>();
  private readonly fallbacks = new Set<Said>();
  private readonly places: readonly Place[];
  private bySaid: Map<Said, Place[]> | undefined;
  private readonly off: boolean;

  constructor(places: readonly Place[], settings: Settings) {
    this.off = settings.wordsUsed;
    this.places = places;
  }

  /** Concepts that the author explains somewhere; gathered when the first concept is to be explained. */
  private get explained(): ReadonlySet<number> {
    if (!this.byAuthor) {
      this.byAuthor = new Set();
      for (const { outcome } of this.places)
        if (outcome.kind === 'none') for (const entry of outcome.explained) this.byAuthor.add(entry);
    }
    return this.byAuthor;
  }

  /** All places at which the same is said of a concept; gathered when the first concept is to be explained. */
  private placesOf(said: Said): readonly Place[] | undefined {
    if (!this.bySaid) {
      this.bySaid = new Map();
      for (const place of this.places) {
        if (place.outcome.kind !== 'apply') continue;
        const key = saidAt(place);
        const same = this.bySaid.get(key);
        if (same) same.push(place);
        else this.bySaid.set(key, [place]);
      }
    }
    return this.bySaid.get(said);
  }

  /** @param possible whether it could be explained at this place. */
  isHere(place: Place, possible: boolean): boolean {
    if (this.off || place.outcome.kind === 'none') return false;
    const { entry } = place.outcome;
    const said = saidAt(place);
    if (this.chosen.has(said)) return this.chosen.get(said) === place;
    // Asked for in message order; the first place that asks decides for the concept, looking ahead.
    const same = this.placesOf(said) ?? [place];
    const running = same.filter(
      (p) => (p.found.block.kind === 'paragraph' || p.found.block.kind === 'item') && canBear(p.part.analysis, p.found),
    );
    const cells = same.filter((p) => p.found.block.kind === 'cell' && canBear(p.part.analysis, p.found));
    const candidates = [...running.filter((p) => bearsExplanation(p.part.analysis, p.found)), ...running, ...cells];
    const best = this.explained.has(entry)
      ? undefined
      : candidates.find((p) => this.hasRoom(p) && (p !== place || possible));
    this.chosen.set(said, best);
    if (best) this.load.set(this.sentenceKey(best), (this.load.get(this.sentenceKey(best)) ?? 0) + 1);
    return best === place;
  }

  /** Where a wording does not fit, the term is explained instead: at the first such place, unless the author did it. */
  isFirstFallback(place: Place): boolean {
    const { entry } = place.outcome;
    const said = saidAt(place);
    if (this.off || this.explained.has(entry) || this.fallbacks.has(said)) return false;
    if (!canBear(place.part.analysis, place.found)) return false;
    this.fallbacks.add(said);
    return true;
  }

  /** Whether a concept has been explained at an earlier place, or is by the author. */
  isDone(place: Place): boolean {
    return this.explained.has(place.outcome.entry) || this.chosen.get(saidAt(place)) !== undefined;
  }

  /** Whether a concept is explained at none of its places, by us or by the author. */
  isNowhere(place: Place): boolean {
    const said = saidAt(place);
    return (
      !this.off &&
      this.chosen.has(said) &&
      this.chosen.get(said) === undefined &&
      !this.explained.has(place.outcome.entry)
    );
  }

  private hasRoom(place: Place): boolean {
    const { start, end } = this.sentence(place);
    const most = Math.max(EXPLANATIONS_A_SENTENCE, Math.floor((end - start) / LETTERS_AN_EXPLANATION));
    return (this.load.get(this.sentenceKey(place)) ?? 0) < most;
  }

  private sentence({ part, found }: Place): ReturnType<typeof sentenceAt> {
    return sentenceAt(part.analysis.sentences(found.block), found.block.end, found.start);
  }

  private sentenceKey(place: Place): string {
    return `${place.part.index}:${this.sentence(place).start}`;
  }
}
