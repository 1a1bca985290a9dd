/** A concept with what a file says about it: what the file cannot say, or says less exactly, stays as it is. */
import { CONCEPT_STATUSES, type Concept, type Term, type TermStatus, termText } from '../concept.ts';
import { isTerm } from './complete.ts';
import type { ConceptValue } from './exchange.ts';
import { isRecord } from './plain-data.ts';

/** Set by whoever writes the concept. */
const NOT_TAKEN = new Set(['id', 'changed']);

/**
 * Whether the file would take a concept back to an earlier status: a file is often older than the approval that was given here since, so an
 * import moves a status only onwards.
 */
export const isSetBack = ({ status }: Concept, value: ConceptValue): boolean => {
  const given = (CONCEPT_STATUSES as readonly unknown[]).indexOf(value['status']);
  return given >= 0 && status !== undefined && given < CONCEPT_STATUSES.indexOf(status);
};

/** The merged value, unchecked. */
export function mergeImport(current: Concept, value: ConceptValue, allTerms: boolean): ConceptValue {
  const out: Record<string, unknown> = { ...current };
  for (const [key, given] of Object.entries(value)) {
    if (NOT_TAKEN.has(key) || (key === 'status' && isSetBack(current, value))) continue;
    if (key === 'terms' && Array.isArray(given)) out[key] = mergeTerms(current.terms ?? [], given, allTerms);
    else if ((key === 'say' || key === 'extra') && isRecord(given)) out[key] = { ...current[key], ...given };
    else out[key] = keepExact((current as unknown as ConceptValue)[key], given);
  }
  // "keep" was only there because there was nothing to say instead.
  const wordless = current.use === 'keep' && current.plain === undefined && current.say === undefined;
  if (wordless && out['plain'] !== undefined && value['use'] === undefined) delete out['use'];
  return out;
}

/** Forms of a wording, and the case of a first letter that a spreadsheet made large, are no change. */
function keepExact(current: unknown, given: unknown): unknown {
  const text = isRecord(current) ? current['text'] : current;
  if (typeof given !== 'string' || typeof text !== 'string') return given;
  return sameText(text, given) ? current : given;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
function sameText(text: string, given: string): boolean {
  const a = squeeze(text);
  const b = squeeze(given);
  return a === b || (a.slice(1) === b.slice(1) && a.slice(0, 1).toLowerCase() === b.slice(0, 1).toLowerCase());
}

/** The file's names with what is known of them here; where the file does not name all, the others stay. */
function mergeTerms(current: readonly Term[], given: readonly unknown[], all: boolean): unknown[] {
  const texts = new Set(given.flatMap((term) => (isTerm(term) ? [termText(term)] : [])));
  // "B-roll" and "b-roll" may both be names, so the very same text goes before one that only looks the same.
  const find = (term: Term): Term | undefined =>
    current.find((one) => termText(one) === termText(term)) ??
    current.find((one) => sameText(termText(one), termText(term)) && !texts.has(termText(one)));
  const known = given.map((term, n): unknown => {
    // A name may stand there twice by mistake: each is its own as long as the order is the same.
    const there = current[n];
    const inPlace = isTerm(term) && there !== undefined && termText(there) === termText(term) ? there : undefined;
    const here = inPlace ?? (isTerm(term) ? find(term) : undefined);
    return here === undefined || !isTerm(term) ? term : withDetails(here, term);
  });
  return all ? known : [...current, ...given.filter((term) => !isTerm(term) || find(term) === undefined)];
}

const BANNED: readonly (TermStatus | undefined)[] = ['deprecated', 'forbidden'];

function withDetails(here: Term, given: Term): Term {
  if (typeof here === 'string') return typeof given === 'string' ? here : { ...given, text: here };
  if (typeof given !== 'string') return { ...here, ...given, text: here.text };
  // A bare name in a full list is one that may be used.
  const { status, ...rest } = here;
  if (!BANNED.includes(status)) return here;
  return Object.keys(rest).length === 1 ? rest.text : rest;
}
