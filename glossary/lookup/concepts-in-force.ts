/**
 * The concepts in force as segments: one that was made beforehand or at the start, and small ones of what changed since, which are built anew in
 * a few milliseconds while the large ones only forget.
 */
import type { Entry } from '../library.ts';
import { idOf } from '../overrides.ts';
import type { Steps } from '../steps.ts';
import { Links } from './links.ts';
import { buildSegment, type Segment, segmentSteps } from './segment.ts';
import { SegmentSearch } from './segment-search.ts';

/** A segment of changed concepts holds so many before the next one begins: building it anew takes a few milliseconds at most. */
const CHANGES = 64;
/** Then all segments become one. */
const SEGMENTS = 24;

/** Where a concept stands. */
interface Place {
  readonly search: SegmentSearch;
  readonly concept: number;
}

export class ConceptsInForce {
  searches: SegmentSearch[];
  /** How many concepts are in force. */
  count: number;
  private glossaries: string[];
  /** Changed concepts, in the last segment. */
  private changed: Entry[] = [];
  /** Stems of concepts that are no longer in force, still counted by their segments. */
  private readonly gone = new Map<string, number>();
  private links: Links | undefined;
  private places: Map<string, Place> | undefined;

  private constructor(entries: readonly Entry[]) {
    this.glossaries = glossariesOf(entries);
    this.count = entries.length;
    this.searches = [];
  }

  /**
   * @param entries concepts in force, in library order: ids are unique.
   * @param prebuilt the index of a glossary that is (mostly) in force: only what differs from it is indexed now.
   */
  static *steps(entries: readonly Entry[], prebuilt?: Segment): Steps<ConceptsInForce> {
    const force = new ConceptsInForce(entries);
    const rest = prebuilt ? force.takeOver(entries, prebuilt) : entries;
    yield;
    if (rest.length > 0 || !prebuilt) force.searches.push(new SegmentSearch(yield* segmentSteps(force.inOrder(rest))));
    return force;
  }

  /** Answers what the index does not have. */
  private takeOver(entries: readonly Entry[], prebuilt: Segment): readonly Entry[] {
    const search = new SegmentSearch(prebuilt);
    this.searches = [search];
    if (entries.length === prebuilt.entries.length && entries.every((e, i) => e === prebuilt.entries[i])) return [];
    const inForce = new Set(entries.map(identity));
    prebuilt.entries.forEach((entry, c) => {
      if (inForce.delete(identity(entry))) return;
      search.alive[c] = 0;
      this.uncount(entry);
    });
    return entries.filter((e) => inForce.has(identity(e)));
  }

  /** The order in which concepts are numbered: by glossary, then id. */
  private inOrder(entries: readonly Entry[]): Entry[] {
    const sorted = entries.every((e, i) => i === 0 || this.compare(entries[i - 1] as Entry, e) <= 0);
    return sorted ? [...entries] : [...entries].sort((a, b) => this.compare(a, b));
  }

  compare(a: Entry, b: Entry): number {
    return (
      this.glossaryRank(a.glossary) - this.glossaryRank(b.glossary) ||
      (a.concept.id < b.concept.id ? -1 : a.concept.id > b.concept.id ? 1 : 0)
    );
  }

  /** Own first, teams in library order, the one that comes with the program last. */
  private glossaryRank(glossary: string): number {
    return glossary === 'personal' ? -1 : glossary === 'bundled' ? 1_000_000 : this.glossaries.indexOf(glossary);
  }

  linksOf(): Links {
    if (!this.links) {
      this.links = new Links();
      for (const search of this.searches)
        search.segment.entries.forEach(({ concept }, c) => {
          if (search.alive[c] === 1) this.links?.add(concept);
        });
    }
    return this.links;
  }

  /** Puts a new or changed concept in force without building the index anew. */
  update(entry: Entry): void {
    this.remove(entry.concept.id);
    if (!this.glossaries.includes(entry.glossary)) this.glossaries.push(entry.glossary);
    if (this.changed.length >= CHANGES) this.changed = [];
    this.changed.push(entry);
    this.links?.add(entry.concept);
    this.count++;
    this.rebuildChanged(this.changed.length === 1);
    if (this.searches.length > SEGMENTS) this.compact();
  }

  /**
   * Puts these concepts in force in place of those that are, in library order; only what differs is indexed. False, with nothing done, where the
   * glossaries stand in another order or most of it differs: then a new index is the shorter way.
   */
  follow(entries: readonly Entry[]): boolean {
    const order = glossariesOf(entries);
    const before = order.filter((id) => this.glossaries.includes(id));
    if (this.glossaries.filter((id) => order.includes(id)).some((id, i) => id !== before[i])) return false;
    const now = new Map(entries.map((entry) => [idOf(entry), entry]));
    const changed = entries.filter((entry) => !isSame(this.entryOf(idOf(entry)), entry));
    const gone = [...this.placesOf().keys()].filter((id) => !now.has(id));
    if (changed.length + gone.length > this.count / 2) return false;
    for (const id of gone) this.remove(id);
    this.glossaries = order;
    if (changed.length <= CHANGES) for (const entry of changed) this.update(entry);
    else {
      for (const { concept } of changed) this.remove(concept.id);
      this.changed = [];
      this.searches.push(new SegmentSearch(buildSegment(this.inOrder(changed))));
      this.count += changed.length;
      this.places = undefined;
      this.links = undefined;
    }
    return true;
  }

  private entryOf(id: string): Entry | undefined {
    const place = this.placeOf(id);
    return place?.search.segment.entries[place.concept];
  }

  /** Takes a concept out of force; nothing happens where there is none of that id. */
  remove(id: string): void {
    const place = this.placeOf(id);
    if (!place) return;
    this.count--;
    this.links?.remove((place.search.segment.entries[place.concept] as Entry).concept);
    this.places?.delete(id);
    const at = this.changed.findIndex((e) => e.concept.id === id);
    if (at >= 0) {
      this.changed.splice(at, 1);
      this.rebuildChanged(false);
      return;
    }
    place.search.alive[place.concept] = 0;
    this.uncount(place.search.segment.entries[place.concept] as Entry);
  }

  /** Takes back what a concept that is no longer in force counts for the rarity of words. */
  private uncount(entry: Entry): void {
    const alone = buildSegment([entry]);
    alone.stems.forEach((stem, s) => {
      if ((alone.stemConcepts.start[s + 1] as number) > (alone.stemConcepts.start[s] as number))
        this.gone.set(stem, (this.gone.get(stem) ?? 0) + 1);
    });
  }

  private rebuildChanged(fresh: boolean): void {
    if (!fresh) this.searches.pop();
    const search = new SegmentSearch(buildSegment(this.inOrder(this.changed)));
    this.searches.push(search);
    search.segment.entries.forEach((e, concept) => {
      this.places?.set(e.concept.id, { search, concept });
    });
  }

  placeOf(id: string): Place | undefined {
    return this.placesOf().get(id);
  }

  private placesOf(): Map<string, Place> {
    if (!this.places) {
      this.places = new Map();
      for (const search of this.searches)
        search.segment.entries.forEach((e, concept) => {
          if (search.alive[concept] === 1) this.places?.set(idOf(e), { search, concept });
        });
    }
    return this.places;
  }

  /** Makes one segment of all: after many changes, in a quiet moment. */
  compact(): void {
    const entries = this.searches.flatMap((s) => s.segment.entries.filter((_, c) => s.alive[c] === 1));
    this.searches = [new SegmentSearch(buildSegment(this.inOrder(entries)))];
    this.changed = [];
    this.gone.clear();
    this.places = undefined;
  }

  frequencies(): (stem: string) => number {
    const known = new Map<string, number>();
    return (stem) => {
      const had = known.get(stem);
      if (had !== undefined) return had;
      let n = -(this.gone.get(stem) ?? 0);
      for (const { segment } of this.searches) {
        const s = segment.stemId.get(stem);
        if (s !== undefined)
          n += (segment.stemConcepts.start[s + 1] as number) - (segment.stemConcepts.start[s] as number);
      }
      known.set(stem, n);
      return n;
    };
  }
}

const glossariesOf = (entries: readonly Entry[]): string[] => [...new Set(entries.map(({ glossary }) => glossary))];

/** What an entry is known by: a concept that need not be read has one entry as long as it lives, any other is the same object in all of its entries. */
export const identity = (entry: Entry): object => (entry.id === undefined ? entry.concept : entry);

/** Whether two entries say the same: the very concept, or one put together of the same parts (an override is merged anew each time). */
function isSame(a: Entry | undefined, b: Entry): boolean {
  if (a === b) return true;
  if (a?.glossary !== b.glossary) return false;
  if (a.concept === b.concept) return true;
  const x = a.concept as unknown as Readonly<Record<string, unknown>>;
  const y = b.concept as unknown as Readonly<Record<string, unknown>>;
  const keys = Object.keys(x);
  return keys.length === Object.keys(y).length && keys.every((key) => x[key] === y[key]);
}
