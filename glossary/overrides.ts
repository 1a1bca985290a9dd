/** Glossaries in order -> the concepts in force. Who overrides whom is decided here and nowhere else. */
import type { Concept, Glossary } from './concept.ts';
import type { Entry } from './library.ts';

/** A glossary whose entries stand ready and need not be read to be put in order. It overrides nothing. */
export interface ReadyGlossary {
  readonly id: string;
  /** By id. */
  entries(): readonly Entry[] | undefined;
}

/** The id of an entry, without its concept being read where it is known already. */
export const idOf = (entry: Entry): string => entry.id ?? entry.concept.id;

/**
 * Earlier glossaries win: a later concept with the same id is hidden, one named by `overrides` lends its unset keys. Overrides lie over each
 * other as glossaries do: where a team overrides what a person overrides too, the person's changes lie over the team's. `ready` comes after them all.
 */
export function mergeGlossaries(glossaries: readonly Glossary[], ready?: ReadyGlossary): Entry[] {
  let layers: Layers | undefined;
  const entries: Entry[] = [];
  const taken = new Set<string>();
  const hidden = new Set<string>();
  for (const glossary of glossaries) {
    const mine = new Set<string>();
    // By id, so that the order of files on a disk never shows in a result.
    for (const concept of [...glossary.concepts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
      if (taken.has(concept.id) || mine.has(concept.id)) continue;
      if (hidden.size > 0 && hidden.has(placeOf(glossary, concept))) continue;
      let whole: Concept | undefined = concept;
      // Few glossaries override anything; only those pay for finding what lies under what.
      if (concept.overrides !== undefined) {
        layers ??= new Layers(glossaries, ready);
        const found = layers.resolve(glossary, concept);
        for (const place of found.below) hidden.add(place);
        ({ whole } = found);
      }
      if (!whole) continue;
      mine.add(concept.id);
      entries.push({ glossary: glossary.id, concept: whole });
    }
    for (const id of mine) taken.add(id);
  }
  for (const entry of ready?.entries() ?? []) {
    const id = idOf(entry);
    if (!taken.has(id) && !hidden.has(`${entry.glossary}/${id}`)) entries.push(entry);
  }
  return entries;
}

const placeOf = (glossary: Pick<Glossary, 'id'>, concept: Concept): string => `${glossary.id}/${concept.id}`;

interface Placed {
  readonly glossary: Pick<Glossary, 'id'>;
  readonly concept: Concept;
}

export interface Resolved {
  /** The concept with all it inherits; undefined where that makes no concept. */
  readonly whole: Concept | undefined;
  /** What it inherits from, with all that this inherits; undefined for a concept that overrides nothing, or nothing that is there. */
  readonly base: Concept | undefined;
  /** The places (`<glossary>/<id>`) of the concepts that it stands for. */
  readonly below: Set<string>;
}

/** What lies under an override, and what it says with that. */
export class Layers {
  readonly #byPlace = new Map<string, Placed>();
  /** The overrides of a place, in the order of the glossaries. */
  readonly #over = new Map<string, Placed[]>();

  readonly #ready: ReadyGlossary | undefined;

  /** Glossaries in order, earlier ones winning; `ready` comes after them all. */
  constructor(glossaries: readonly Glossary[], ready?: ReadyGlossary) {
    this.#ready = ready;
    for (const glossary of glossaries)
      for (const concept of glossary.concepts) {
        this.#byPlace.set(placeOf(glossary, concept), { glossary, concept });
        if (concept.overrides === undefined) continue;
        const list = this.#over.get(concept.overrides);
        if (list) list.push({ glossary, concept });
        else this.#over.set(concept.overrides, [{ glossary, concept }]);
      }
  }

  /** What a concept says and stands for. */
  resolve(glossary: Pick<Glossary, 'id'>, concept: Concept): Resolved {
    const chain: Concept[] = [concept];
    const below = new Set<string>();
    let at: Placed = { glossary, concept };
    for (;;) {
      const place = at.concept.overrides;
      if (place === undefined) break;
      below.add(place);
      const next = this.#under(at, place);
      // Two that override each other have nothing under them.
      if (!next || chain.includes(next.concept)) break;
      below.add(placeOf(next.glossary, next.concept));
      chain.push(next.concept);
      at = next;
    }
    if (concept.overrides === undefined) return { whole: concept, base: undefined, below };
    const base = chain.slice(1).reduceRight(inherit, {});
    return { whole: ifWhole(inherit(base, concept)), base: ifWhole(base), below };
  }

  /** The next glossary's override of the same place, else what is at that place. */
  #under(at: Placed, place: string): Placed | undefined {
    const same = this.#over.get(place) ?? [];
    const mine = same.findIndex(({ concept }) => concept === at.concept);
    const next = same.slice(mine + 1).find(({ glossary }) => glossary !== at.glossary);
    return next ?? this.#byPlace.get(place) ?? this.#inReady(place);
  }

  #inReady(place: string): Placed | undefined {
    const ready = this.#ready;
    const found = ready?.entries()?.find((entry) => `${entry.glossary}/${idOf(entry)}` === place);
    return ready && found && { glossary: ready, concept: found.concept };
  }
}

type Part = Partial<Concept>;

/** The override with what it does not set taken from its base; null clears. */
function inherit(base: Part, concept: Part): Part {
  const merged: Record<string, unknown> = { ...base, ...concept };
  for (const [key, value] of Object.entries(merged)) if (value === null) delete merged[key];
  return merged;
}

/** An override of nothing may stand for itself where it says enough. */
const ifWhole = (part: Part): Concept | undefined => (part.terms && part.side ? (part as Concept) : undefined);
