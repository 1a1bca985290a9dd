/** A change told as an edit: with its reason, its meaning and what else could stand there. */
import type { Entry } from '../library.ts';
import type { Alternative, Edit } from '../results.ts';
import type { Composer } from './composer.ts';
import { emptyList } from './empty-list.ts';
import type { Outcome } from './outcome.ts';
import type { Change, Settings } from './place.ts';
import { senseOf, whyOf } from './why.ts';

export class EditMaker {
  private readonly entries: readonly Entry[];
  private readonly composer: Composer;
  private readonly senses: (string | undefined)[];

  constructor(entries: readonly Entry[], composer: Composer) {
    this.entries = entries;
    this.composer = composer;
    this.senses = emptyList(entries.length);
  }

  edit(change: Change, settings: Settings): Edit {
    const { place, composed, applied, chained } = change;
    const { found, part } = place;
    const outcome = place.outcome as Exclude<Outcome, { kind: 'none' }>;
    const entry = this.entries[outcome.entry] as Entry;
    const sense = this.sense(outcome.entry);
    return {
      start: composed.start,
      end: composed.end,
      before: part.analysis.text.slice(composed.start, composed.end),
      after: composed.after,
      concept: entry.concept.id,
      side: entry.concept.side,
      glossary: entry.glossary,
      kind: composed.kind,
      sense,
      confidence: Math.round(outcome.confidence * 100) / 100,
      applied,
      alternatives: chained ? [] : this.alternatives(change, outcome, settings),
      why: whyOf(outcome, found.readings[0]?.term.text ?? '', entry, sense, this.entries),
      term: chained ? { start: composed.start, end: composed.end } : { start: found.start, end: found.end },
      key: outcome.key,
    };
  }

  private sense(entry: number): string {
    return (this.senses[entry] ??= senseOf((this.entries[entry] as Entry).concept));
  }

  private alternatives(
    { place, composed: chosen }: Change,
    outcome: Exclude<Outcome, { kind: 'none' }>,
    settings: Settings,
  ): Alternative[] {
    const out: Alternative[] = [];
    const add = (entry: number, form: Outcome['form'], explain: boolean): void => {
      const composed = this.composer.compose(place, entry, form, explain, settings, undefined);
      const { concept, glossary } = this.entries[entry] as Entry;
      if (
        !composed ||
        (explain && composed.kind !== 'explain') ||
        (composed.kind === chosen.kind && entry === outcome.entry)
      )
        return;
      // The alternative must fit the chosen edit's span, which may reach further (an article, a moved object).
      if (composed.start < chosen.start || composed.end > chosen.end) return;
      const { text } = place.part.analysis;
      const after =
        text.slice(chosen.start, composed.start) +
        (composed.tail?.instead ?? composed.after + (composed.tail?.otherwise ?? composed.tail?.words ?? '')) +
        text.slice(composed.end, chosen.end);
      if (out.some((o) => o.after === after)) return;
      out.push({
        after,
        concept: concept.id,
        side: concept.side,
        kind: composed.kind,
        glossary,
        sense: this.sense(entry),
      });
    };
    add(outcome.entry, outcome.form, chosen.kind === 'replace');
    // Every meaning is offered; one whose word stays for this reader says in brackets which it is.
    for (const { entry, form } of outcome.others)
      add(entry, form, this.composer.useOf(entry, settings.reader).use === 'keep');
    return out;
  }
}
