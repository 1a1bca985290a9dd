/** What a file leaves open about a concept, settled by rule and said once for the whole file. */
import { type Problem, type Term, termText } from '../concept.ts';
import { atFile, validateConcept } from '../validate.ts';
import {
  type ConceptValue,
  failed,
  type ImportedConcept,
  noticed,
  type ReadConcept,
  type ReadFile,
} from './exchange.ts';
import { createIdGiver, idFrom } from './ids.ts';

/** Acronyms that are words of every English sentence in small letters. */
const EVERYDAY_WORDS = new Set(
  'it us am is as at or and an in on no so to do go he we me all are can who how was one out may aim art eat sad sit fun pin cat pop set per seal'.split(
    ' ',
  ),
);

type Counts = Record<'side' | 'wording' | 'case', number>;

/** The file's concepts with defaults, checked one by one. `foreign`: its terms carry no `case`, so it is set where an acronym needs it. */
export function completeAll(
  read: ReadFile,
  foreign: boolean,
): { readonly concepts: readonly ImportedConcept[]; readonly problems: readonly Problem[] } {
  const explicit = read.concepts.flatMap(({ value }) => (typeof value['id'] === 'string' ? [value['id']] : []));
  const ids = createIdGiver(explicit);
  const rowOf = new Map<string, number>();
  const counts: Counts = { side: 0, wording: 0, case: 0 };
  const concepts = read.concepts.map((item) => {
    const id = item.value['id'];
    const first = typeof id === 'string' ? rowOf.get(id) : undefined;
    if (typeof id === 'string' && first === undefined) rowOf.set(id, item.line ?? item.row);
    const twice =
      first === undefined ? [] : [failed('id-twice', { id: String(id).slice(0, 60), first }, item.line ?? item.row)];
    const whole = complete({ ...item, problems: [...item.problems, ...twice] }, foreign, counts, (wanted) =>
      ids.take(wanted),
    );
    return read.columnOf ? { ...whole, problems: whole.problems.map(inColumn(read.columnOf)) } : whole;
  });
  const problems: Problem[] = [];
  if (counts.side > 0) problems.push(noticed('side-assumed', { count: counts.side }));
  if (counts.wording > 0) problems.push(noticed('wording-missing', { count: counts.wording }));
  if (counts.case > 0) problems.push(noticed('case-set', { count: counts.case }));
  return { concepts, problems };
}

/** Says the column's own name where a problem names a key. */
const inColumn =
  (columnOf: (key: string) => string | undefined) =>
  (problem: Problem): Problem => {
    const column = columnOf(String(problem.data['key'] ?? ''));
    return column === undefined ? problem : { ...problem, data: { ...problem.data, key: column } };
  };

function complete(
  item: ReadConcept,
  foreign: boolean,
  counts: Counts,
  takeId: (wanted: string) => string,
): ImportedConcept {
  const { row, line = row } = item;
  const value = tidy(item.value, foreign, counts);
  const terms = value['terms'];
  const overriding = typeof value['overrides'] === 'string';
  const hasTerm = Array.isArray(terms) && terms.length > 0;
  if (!hasTerm && !overriding)
    return { ...item, value, problems: [...item.problems, failed('row-without-term', { row }, line)] };
  const whole: Record<string, unknown> = { ...value };
  const suggestedId = item.suggestedId ?? idFrom(firstTerm(terms), `term-${row}`);
  if (whole['id'] === undefined) whole['id'] = takeId(suggestedId);
  if (!overriding) {
    if (whole['side'] === undefined) {
      whole['side'] = 'business';
      counts.side++;
    }
    const says = ['plain', 'say', 'use'].some((key) => whole[key] !== undefined);
    if (!says && whole['meaning'] !== undefined) whole['use'] = 'explain';
    else if (!says) {
      whole['use'] = 'keep';
      counts.wording++;
    }
  }
  const checked = validateConcept(whole);
  const problems = [...item.problems, ...atFile(checked.problems, undefined, () => line)];
  const fine = checked.concept !== undefined && !problems.some(({ severity }) => severity === 'error');
  return { ...item, value, suggestedId, problems, ...(fine && { concept: checked.concept }) };
}

const firstTerm = (terms: unknown): string => (Array.isArray(terms) && isTerm(terms[0]) ? termText(terms[0]) : '');
export const isTerm = (term: unknown): term is Term =>
  typeof term === 'string' ||
  (typeof term === 'object' && term !== null && 'text' in term && typeof term.text === 'string');

/** An id in the only spelling that is allowed, no name twice, and `case` where the bare acronym would match everywhere. */
function tidy(value: ConceptValue, foreign: boolean, counts: Counts): ConceptValue {
  const { id, terms } = value;
  const out: Record<string, unknown> = { ...value };
  if (typeof id === 'string' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) out['id'] = idFrom(id, id);
  if (!Array.isArray(terms)) return out;
  const seen = new Set<string>();
  out['terms'] = terms.flatMap((term: unknown): unknown[] => {
    if (!isTerm(term)) return [term];
    const text = termText(term);
    if (foreign && seen.has(text)) return [];
    seen.add(text);
    const bare =
      foreign && typeof term === 'string' && text === text.toUpperCase() && EVERYDAY_WORDS.has(text.toLowerCase());
    if (bare) counts.case++;
    return [bare ? { text, case: 'exact' } : term];
  });
  return out;
}
