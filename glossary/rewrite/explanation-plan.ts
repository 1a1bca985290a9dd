/** Where in a message a concept is explained; how explanations stand beside each other is in `explanation-chain.ts`. */
import { bearsExplanation, canBear } from './explanation.ts';
import type { Place, Settings } from './place.ts';
import { sentenceAt } from './sentences.ts';

/** How many explanations one sentence can bear; a long one bears more. */
const EXPLANATIONS_A_SENTENCE = 3;
const LETTERS_AN_EXPLANATION = 40;

/** Which occurrence of an explained concept carries the explanation: the first in running text that reads well. */
export class ExplanationPlan {
  private readonly chosen = new Map<number, Place | undefined>();
  private byAuthor: Set<number> | undefined;
  private readonly load = new Map<string, number>();
  private readonly fallbacks = new Set<number>();
  private readonly places: readonly Place[];
  private byEntry: Map<number, Place[]> | undefined;
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

  /** All places at which a concept is changed; gathered when the first concept is to be explained. */
  private placesOf(entry: number): readonly Place[] | undefined {
    if (!this.byEntry) {
      this.byEntry = new Map();
      for (const place of this.places) {
        if (place.outcome.kind !== 'apply') continue;
        const same = this.byEntry.get(place.outcome.entry);
        if (same) same.push(place);
        else this.byEntry.set(place.outcome.entry, [place]);
      }
    }
    return this.byEntry.get(entry);
  }

  /** @param possible whether it could be explained at this place. */
  isHere(place: Place, possible: boolean): boolean {
    if (this.off || place.outcome.kind === 'none') return false;
    const { entry } = place.outcome;
    if (this.chosen.has(entry)) return this.chosen.get(entry) === place;
    // Asked for in message order; the first place that asks decides for the concept, looking ahead.
    const same = this.placesOf(entry) ?? [place];
    const running = same.filter(
      (p) => (p.found.block.kind === 'paragraph' || p.found.block.kind === 'item') && canBear(p.part.analysis, p.found),
    );
    const cells = same.filter((p) => p.found.block.kind === 'cell' && canBear(p.part.analysis, p.found));
    const candidates = [...running.filter((p) => bearsExplanation(p.part.analysis, p.found)), ...running, ...cells];
    const best = this.explained.has(entry)
      ? undefined
      : candidates.find((p) => this.hasRoom(p) && (p !== place || possible));
    this.chosen.set(entry, best);
    if (best) this.load.set(this.sentenceKey(best), (this.load.get(this.sentenceKey(best)) ?? 0) + 1);
    return best === place;
  }

  /** Where a wording does not fit, the term is explained instead: at the first such place, unless the author did it. */
  isFirstFallback(place: Place): boolean {
    const { entry } = place.outcome;
    if (this.off || this.explained.has(entry) || this.fallbacks.has(entry)) return false;
    if (!canBear(place.part.analysis, place.found)) return false;
    this.fallbacks.add(entry);
    return true;
  }

  /** Whether a concept has been explained at an earlier place, or is by the author. */
  isDone(entry: number): boolean {
    return this.explained.has(entry) || this.chosen.get(entry) !== undefined;
  }

  /** Whether a concept is explained at none of its places, by us or by the author. */
  isNowhere(place: Place): boolean {
    const { entry } = place.outcome;
    return !this.off && this.chosen.has(entry) && this.chosen.get(entry) === undefined && !this.explained.has(entry);
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
