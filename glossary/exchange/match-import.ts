/** What an import would do to a glossary: each of the file's concepts against those that are there, by id, else by term and sense. */
import { type Concept, type Problem, type Term, termText, type Wording } from '../concept.ts';
import { equal } from '../equal.ts';
import { atFile, validateConcept } from '../validate.ts';
import { isTerm } from './complete.ts';
import { type ConceptValue, failed, type ImportedConcept, noticed } from './exchange.ts';
import { createIdGiver, type IdGiver } from './ids.ts';
import { isSetBack, mergeImport } from './merge-import.ts';

type MatchState = 'new' | 'changed' | 'same' | 'conflict' | 'error';

export interface Match {
  readonly row: number;
  /** Where that is in the file, if it is no table. */
  readonly line?: number;
  readonly state: MatchState;
  /** What would stand there afterwards; with a conflict, if theirs is taken. */
  readonly concept?: Concept;
  readonly current?: Concept;
  /** With a conflict: the file's concept as one of its own, for who wants both. */
  readonly apart?: Concept;
  /** The file would have set the status back, which was left out. */
  readonly statusKept?: true;
  readonly problems: readonly Problem[];
}

/** @param allTerms the file names all terms of a concept; otherwise its terms are added. */
export function matchImport(
  current: readonly Concept[],
  concepts: readonly ImportedConcept[],
  allTerms: boolean,
): Match[] {
  const index = new Index(current);
  const ids = createIdGiver([
    ...current.map(({ id }) => id),
    ...concepts.flatMap(({ value }) => (typeof value['id'] === 'string' ? [value['id']] : [])),
  ]);
  const seen = new Map<string, { readonly row: number; readonly concept: Concept }>();
  return concepts.map((item): Match => {
    const found = index.find(item.value);
    if (!found) return fresh(item, () => ids.take(item.suggestedId ?? 'term'));
    const { concept, by } = found;
    // What is missing in the row is there already, so only what is wrong about it counts.
    const own = item.problems.filter(({ code }) => code !== 'missing-key' && code !== 'row-without-term');
    const merged = validateConcept(mergeImport(concept, item.value, allTerms));
    const problems = [...own];
    for (const problem of merged.concept ? [] : atFile(merged.problems, undefined, () => item.line ?? item.row))
      if (!own.some((one) => one.code === problem.code)) problems.push(problem);
    const state = merged.concept ? stateOf(concept, merged.concept, item.value, by) : 'error';
    const earlier = seen.get(concept.id);
    const repeated = earlier !== undefined && merged.concept !== undefined && equal(earlier.concept, merged.concept);
    if (earlier && !repeated && state === 'changed')
      problems.push(failed('row-twice', { id: concept.id, first: earlier.row }, item.line ?? item.row));
    if (!merged.concept || problems.some(({ severity }) => severity === 'error'))
      return { row: item.row, state: 'error', current: concept, problems };
    if (!earlier && state === 'changed') seen.set(concept.id, { row: item.line ?? item.row, concept: merged.concept });
    const apart = state === 'conflict' && item.concept && { ...item.concept, id: apartId(item, concept, ids) };
    return {
      row: item.row,
      ...(item.line !== undefined && { line: item.line }),
      state: repeated ? 'same' : state,
      concept: merged.concept,
      current: concept,
      ...(apart && { apart }),
      ...(isSetBack(concept, item.value) && { statusKept: true }),
      problems,
    };
  });
}

/** What there is to say about the matches as a whole. */
export function matchNotices(matches: readonly Match[]): Problem[] {
  const kept = matches.filter(({ statusKept }) => statusKept);
  const [first] = kept;
  return first ? [noticed('status-kept', { count: kept.length, example: first.current?.id ?? '' })] : [];
}

/** The file's own id where it has one and the glossary does not; else the next that is free. */
const apartId = ({ value, suggestedId }: ImportedConcept, current: Concept, ids: IdGiver): string => {
  const { id } = value;
  return typeof id === 'string' && id !== current.id ? id : ids.take(suggestedId ?? current.id);
};

/** What to write once a person has chosen, by row; a conflict without a choice stays as it is. */
export function chosenConcepts(
  matches: readonly Match[],
  choices: Readonly<Record<number, 'mine' | 'theirs' | 'both'>>,
): Concept[] {
  return matches.flatMap(({ row, state, concept, apart }) => {
    const choice = state === 'conflict' ? (choices[row] ?? 'mine') : 'theirs';
    const chosen = choice === 'both' ? apart : choice === 'theirs' ? concept : undefined;
    return chosen !== undefined && state !== 'same' && state !== 'error' ? [chosen] : [];
  });
}

function fresh(item: ImportedConcept, takeId: () => string): Match {
  const { row, concept, problems } = item;
  if (!concept) return { row, state: 'error', problems };
  const id = typeof item.value['id'] === 'string' ? concept.id : takeId();
  return { row, state: 'new', concept: { ...concept, id }, problems };
}

type By = 'id' | 'other-id' | 'sense' | 'term';

/** Its own words for a thing: where they differ, a person decides. */
const SAYS = ['plain', 'meaning', 'definition'] as const;

function stateOf(current: Concept, merged: Concept, value: ConceptValue, by: By): MatchState {
  const changed = Object.keys({ ...current, ...merged }).filter(
    (key) => key !== 'changed' && !equal(fieldOf(current, key), fieldOf(merged, key)),
  );
  if (changed.length === 0) return 'same';
  if (by === 'other-id') return 'conflict';
  const differing = changed.filter((key) => fieldOf(current, key) !== undefined);
  if (by === 'id') {
    // Changed here after the file was made: neither side may win in silence.
    const made = value['changed'];
    const later = isDay(made) && isDay(current.changed) && current.changed > made;
    return later && differing.length > 0 ? 'conflict' : 'changed';
  }
  return differing.some((key) => (SAYS as readonly string[]).includes(key)) ? 'conflict' : 'changed';
}

/** A spreadsheet may have written the day in another way; such a one cannot be compared. */
const isDay = (day: unknown): day is string => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}/.test(day);
const fieldOf = (concept: Concept, key: string): unknown => (concept as unknown as ConceptValue)[key];
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('*', '')
    .replace(/[-\s]+/g, ' ')
    .trim();
const textOf = (wording: unknown): string => {
  const text = typeof wording === 'string' ? wording : (wording as Exclude<Wording, string> | undefined)?.text;
  return typeof text === 'string' ? fold(text) : '';
};

class Index {
  readonly #byId = new Map<string, Concept>();
  readonly #byTerm = new Map<string, Concept[]>();

  constructor(concepts: readonly Concept[]) {
    for (const concept of concepts) {
      this.#byId.set(concept.id, concept);
      for (const key of new Set((concept.terms ?? []).map((term) => fold(termText(term))))) {
        const list = this.#byTerm.get(key);
        if (list) list.push(concept);
        else this.#byTerm.set(key, [concept]);
      }
    }
  }

  find(value: ConceptValue): { readonly concept: Concept; readonly by: By } | undefined {
    const { id } = value;
    const terms: readonly Term[] = Array.isArray(value['terms']) ? value['terms'].filter(isTerm) : [];
    const keys = new Set(terms.map((term) => fold(termText(term))));
    const same = typeof id === 'string' ? this.#byId.get(id) : undefined;
    if (same) {
      const shared =
        keys.size === 0 || (same.terms ?? []).length === 0 || same.terms.some((term) => keys.has(fold(termText(term))));
      return { concept: same, by: shared || saysTheSame(same, value) ? 'id' : 'other-id' };
    }
    const first = terms[0] === undefined ? undefined : fold(termText(terms[0]));
    const candidates = (first === undefined ? [] : (this.#byTerm.get(first) ?? [])).filter((concept) =>
      agrees(concept, value, 'pos'),
    );
    const bySense = candidates.find((concept) => saysTheSame(concept, value));
    if (bySense) return { concept: bySense, by: 'sense' };
    // An id of its own says that the file means another concept, unless it is also the same side's word.
    const open =
      typeof id === 'string'
        ? candidates.filter((concept) => value['side'] !== undefined && agrees(concept, value, 'side'))
        : candidates;
    return open[0] ? { concept: open[0], by: 'term' } : undefined;
  }
}

const agrees = (concept: Concept, value: ConceptValue, key: 'pos' | 'side'): boolean =>
  value[key] === undefined || concept[key] === undefined || value[key] === concept[key];
const saysTheSame = (concept: Concept, value: ConceptValue): boolean =>
  SAYS.some((key) => textOf(value[key]) !== '' && textOf(value[key]) === textOf(concept[key]));
