/** Wordings of the library's entries put into places of a text: replaces where the wording can stand, else explains. */
import type { Concept, PartOfSpeech, Reader, Wording } from '../concept.ts';
import type { Entry } from '../library.ts';
import type { CompiledTerm } from './compiled-term.ts';
import { type Composed, composeReplacement } from './compose.ts';
import type { Outcome } from './decide.ts';
import { emptyList } from './empty-list.ts';
import { composeExplanation } from './explanation.ts';
import type { Place, Settings } from './place.ts';
import { type ReaderUse, type Slot, slotOf, useFor } from './wording.ts';

const MOST_SLOTS = 20_000;

export class Composer {
  private readonly entries: readonly Entry[];
  private readonly uses: ByReader<ReaderUse>;
  // Slots are found by number where they can be: a key of text for each hit costs more than the rest of composing.
  private readonly plainSlots: ByReader<Slot>;
  private readonly meaningSlots: (Slot | undefined)[];
  private readonly termSlots = new Map<CompiledTerm, Slot>();
  private readonly slots = new Map<string, Slot>();

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
    this.uses = byReader(entries.length);
    this.plainSlots = byReader(entries.length);
    this.meaningSlots = emptyList(entries.length);
  }

  useOf(entry: number, reader: Reader): ReaderUse {
    return (this.uses[reader][entry] ??= useFor(this.concept(entry), reader));
  }

  /**
   * @param explain whether an explanation is wanted even where the wording could stand.
   * @param own a user's own wording, which stands before the entry's.
   */
  compose(
    place: Place,
    entry: number,
    form: Outcome['form'],
    explain: boolean,
    settings: Settings,
    own: string | undefined,
  ): Composed | undefined {
    const { analysis } = place.part;
    const concept = this.concept(entry);
    const use = this.useOf(entry, settings.reader);
    const term = own === undefined ? termWithWording(place, entry) : undefined;
    if (!explain) {
      const slot = this.plainSlot(entry, concept, use, settings.reader, term, own);
      if (slot) {
        const holdsOthers = (start: number, end: number): boolean => othersIn(place, start, end);
        const replaced = composeReplacement(analysis, place.found, form, slot, concept, settings, holdsOthers);
        if (replaced) return replaced;
      }
    }
    const slot = this.meaningSlot(entry, concept, use, term, own);
    return slot && composeExplanation(analysis, place.found, form, slot, settings);
  }

  private plainSlot(
    entry: number,
    concept: Concept,
    use: ReaderUse,
    reader: Reader,
    term: CompiledTerm | undefined,
    own: string | undefined,
  ): Slot | undefined {
    const pos = concept.pos ?? 'noun';
    const mass = concept.count === 'mass';
    if (own !== undefined) return this.slot(own, pos, mass);
    if (term) {
      let slot = this.termSlots.get(term);
      if (!slot) this.termSlots.set(term, (slot = this.slot(wordingOf(term) as Wording, pos, mass)));
      return slot;
    }
    if (use.plain === undefined) return undefined;
    return (this.plainSlots[reader][entry] ??= this.slot(use.plain, pos, mass));
  }

  private meaningSlot(
    entry: number,
    concept: Concept,
    use: ReaderUse,
    term: CompiledTerm | undefined,
    own: string | undefined,
  ): Slot | undefined {
    const pos = concept.pos ?? 'noun';
    if (use.meaning !== undefined) return (this.meaningSlots[entry] ??= this.slot(use.meaning, pos, false));
    const meaning = own ?? (term && wordingOf(term)) ?? use.plain;
    return meaning === undefined ? undefined : this.slot(meaning, pos, false);
  }

  /** Equal wordings of different entries share a slot, and with it the forms made so far. */
  private slot(wording: Wording, pos: PartOfSpeech, mass: boolean): Slot {
    const key = `${pos}${mass ? '!' : ' '}${typeof wording === 'string' ? wording : JSON.stringify(wording)}`;
    let slot = this.slots.get(key);
    if (!slot) {
      if (this.slots.size > MOST_SLOTS) this.slots.clear();
      this.slots.set(key, (slot = slotOf(wording, pos, mass)));
    }
    return slot;
  }

  private concept(entry: number): Concept {
    return (this.entries[entry] as Entry).concept;
  }
}

type ByReader<T> = Record<Reader, (T | undefined)[]>;
const byReader = <T>(size: number): ByReader<T> => ({
  it: emptyList(size),
  marketing: emptyList(size),
  everyone: emptyList(size),
});

const wordingOf = ({ term }: CompiledTerm): Wording | undefined => (typeof term === 'string' ? undefined : term.plain);

/** The entry's term that stands here, where it has a wording of its own. */
function termWithWording(place: Place, entry: number): CompiledTerm | undefined {
  for (const { term } of place.found.readings)
    if (term.entry === entry) return wordingOf(term) === undefined ? undefined : term;
  return undefined;
}

/** Whether another term that has an edit stands in a range. */
function othersIn({ part, found }: Place, start: number, end: number): boolean {
  const { analysis, active } = part;
  for (let i = analysis.firstBehind(start); (analysis.found[i]?.start ?? end) < end; i++)
    if (analysis.found[i] !== found && active[i] === 1) return true;
  return false;
}
