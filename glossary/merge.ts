/**
 * Three-way merge of a concept, field by field: what only one side changed is taken, lists are merged item by item, and what both sides
 * changed differently is a conflict that a person settles.
 */
import type { Concept } from './concept.ts';
import { equal } from './equal.ts';

export interface Merge {
  /** Everything that could be merged; fields in conflict stand as in `theirs`. */
  readonly concept: Concept;
  /** Names of the fields that both sides changed differently. */
  readonly conflicts: readonly string[];
}

/** Lists where order hardly matters and two additions are no contradiction. */
const SETS = new Set(['topic', 'near', 'phrases', 'see', 'involve', 'everyday', 'examples', 'checks', 'terms']);
/** Mappings that are merged key by key. */
const MAPS = new Set(['say', 'use', 'extra']);

type Fields = Readonly<Record<string, unknown>>;

/** @param base what both started from; undefined when that is not known: every difference is then a conflict. */
export function mergeConcept(base: Concept | undefined, mine: Concept, theirs: Concept): Merge {
  const conflicts: string[] = [];
  const merged = mergeFields(
    base as Fields | undefined,
    mine as unknown as Fields,
    theirs as unknown as Fields,
    conflicts,
    '',
  );
  return { concept: merged as unknown as Concept, conflicts };
}

function mergeFields(
  base: Fields | undefined,
  mine: Fields,
  theirs: Fields,
  conflicts: string[],
  path: string,
): Fields {
  const out: Record<string, unknown> = {};
  for (const key of Object.keys({ ...theirs, ...mine })) {
    const value = mergeField(key, base, mine[key], theirs[key], conflicts, path);
    if (value !== undefined) out[key] = value;
  }
  return out;
}

function mergeField(
  key: string,
  base: Fields | undefined,
  mine: unknown,
  theirs: unknown,
  conflicts: string[],
  path: string,
): unknown {
  if (equal(mine, theirs)) return theirs;
  if (path === '' && key === 'changed') return [mine, theirs].map(String).sort().at(-1);
  const before = base?.[key];
  if (base !== undefined && equal(before, theirs)) return mine;
  if (base !== undefined && equal(before, mine)) return theirs;
  if (base !== undefined && SETS.has(key) && isList(mine) && isList(theirs)) {
    const list = mergeList(isList(before) ? before : [], mine, theirs);
    if (
      key !== 'terms' ||
      equal(mine[0], theirs[0]) ||
      equal(isList(before) ? before[0] : undefined, theirs[0]) ||
      equal(isList(before) ? before[0] : undefined, mine[0])
    )
      return list;
  }
  if (MAPS.has(key) && isMap(mine) && isMap(theirs))
    return mergeFields(isMap(before) ? before : base && {}, mine, theirs, conflicts, `${path}${key}.`);
  conflicts.push(path + key);
  return theirs;
}

/** Their list without what I removed, then what I added; where only I changed the first item (the preferred term), mine leads. */
function mergeList(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const has = (list: readonly unknown[], item: unknown): boolean => list.some((other) => equal(other, item));
  const kept = theirs.filter((item) => has(mine, item) || !has(base, item));
  const added = mine.filter((item) => !has(theirs, item) && !has(base, item));
  const merged = [...kept, ...added];
  const first = mine[0];
  if (first !== undefined && !equal(first, base[0]) && equal(theirs[0], base[0]))
    return [first, ...merged.filter((item) => !equal(item, first))];
  return merged;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isMap = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
