/**
 * What an import would do to a glossary: each concept of the file is matched by id, then by term and meaning, and is new, a change, the same, a
 * conflict for a person to settle, or an error. Nothing is written here.
 */
import { type Concept, type Problem, type Term, termText } from '../../glossary/concept.ts';
import { equal } from '../../glossary/concept-file.ts';
import type { ImportedConcept } from '../../glossary/exchange/exchange.ts';
import type { ConflictChoice, ImportPreview } from '../../glossary/host-api.ts';
import { atFile, validateConcept } from '../../glossary/validate.ts';
import { unusedName } from './names.ts';

export interface PlannedRow {
  readonly row: number;
  readonly state: ImportPreview['rows'][number]['state'];
  /** What would be written; for a conflict, if theirs is taken. */
  readonly concept?: Concept;
  readonly current?: Concept;
  /** For "both": the file's concept as one of its own. */
  readonly apart?: Concept;
  readonly problems: readonly Problem[];
}

/** Fields that say what a concept means; where they differ, the same term may be another meaning. */
const SENSE = ['plain', 'meaning', 'definition'] as const;

const fold = (term: Term): string =>
  termText(term)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();

/** @param allTerms the file lists every name of a concept; otherwise its names are added. */
export function planImport(
  read: readonly ImportedConcept[],
  current: readonly Concept[],
  allTerms: boolean,
): PlannedRow[] {
  const byId = new Map(current.map((concept) => [concept.id, concept]));
  const byTerm = new Map<string, Concept[]>();
  for (const concept of current)
    for (const term of concept.terms) byTerm.set(fold(term), [...(byTerm.get(fold(term)) ?? []), concept]);
  const taken = new Set(byId.keys());
  const used = new Set<string>();
  return read.map((item): PlannedRow => {
    const { row, value, problems } = item;
    if (problems.some(({ severity }) => severity === 'error')) return { row, state: 'error', problems };
    const id = typeof value['id'] === 'string' ? value['id'] : undefined;
    const same = id === undefined ? undefined : byId.get(id);
    const alike = same ?? bestByTerm(item, byTerm);
    if (!alike) {
      if (!item.concept) return { row, state: 'error', problems };
      const fresh = unusedName(item.concept.id, (candidate) => taken.has(candidate));
      taken.add(fresh);
      return { row, state: 'new', concept: { ...item.concept, id: fresh }, problems };
    }
    const merged = validateConcept(completed(alike, value, allTerms));
    const found = [...problems, ...atFile(merged.problems, undefined, () => row)];
    if (!merged.concept) return { row, state: 'error', current: alike, problems: found };
    if (equal({ ...merged.concept, changed: '' }, { ...alike, changed: '' }))
      return { row, state: 'same', current: alike, problems: found };
    const clash =
      used.has(alike.id) || isOlder(value['changed'], alike.changed) || (!same && saysOther(alike, merged.concept));
    used.add(alike.id);
    const apart = item.concept && {
      ...item.concept,
      id: unusedName(item.concept.id, (candidate) => taken.has(candidate)),
    };
    return {
      row,
      state: clash ? 'conflict' : 'changed',
      concept: merged.concept,
      current: alike,
      ...(clash && apart && { apart }),
      problems: found,
    };
  });
}

/** Of the concepts with one of these names, the one that means the same; else the first that could. */
function bestByTerm({ value }: ImportedConcept, byTerm: ReadonlyMap<string, readonly Concept[]>): Concept | undefined {
  const terms = Array.isArray(value['terms']) ? (value['terms'] as Term[]) : [];
  const found = [...new Set(terms.flatMap((term) => byTerm.get(fold(term)) ?? []))];
  const possible = found.filter(({ pos }) => value['pos'] === undefined || pos === undefined || pos === value['pos']);
  return (
    possible.find((concept) => SENSE.some((key) => value[key] !== undefined && equal(value[key], concept[key]))) ??
    possible[0]
  );
}

/** The concept with what the file says; what it does not say stays. */
function completed(current: Concept, value: ImportedConcept['value'], allTerms: boolean): Record<string, unknown> {
  const given = Object.fromEntries(Object.entries(value).filter(([key, one]) => key !== 'id' && one !== undefined));
  const terms = Array.isArray(value['terms']) ? (value['terms'] as Term[]) : undefined;
  if (!terms || allTerms) return { ...current, ...given, id: current.id };
  const known = new Set(current.terms.map(fold));
  return {
    ...current,
    ...given,
    id: current.id,
    terms: [...current.terms, ...terms.filter((term) => !known.has(fold(term)))],
  };
}

const saysOther = (current: Concept, merged: Concept): boolean =>
  SENSE.some((key) => current[key] !== undefined && !equal(current[key], merged[key]));

/** The entry was changed here after the file was made from it. */
const isOlder = (file: unknown, here: string | undefined): boolean =>
  typeof file === 'string' && here !== undefined && file < here;

/** The concepts to write once a person has chosen; a conflict without a choice stays as it is. */
export function chosenChanges(
  rows: readonly PlannedRow[],
  choices: Readonly<Record<number, ConflictChoice>>,
): Concept[] {
  return rows.flatMap(({ row, state, concept, apart }) => {
    if (state === 'new' || state === 'changed') return concept ? [concept] : [];
    if (state !== 'conflict') return [];
    const choice = choices[row] ?? 'mine';
    if (choice === 'theirs') return concept ? [concept] : [];
    return choice === 'both' && apart ? [apart] : [];
  });
}
