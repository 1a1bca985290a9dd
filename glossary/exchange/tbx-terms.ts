/** The values that TBX and we have for the same things. */
import type { PartOfSpeech, TermStatus, TermType } from '../concept.ts';

/** Says that ids and notes of a file are ours; stands in its `sourceDesc`. */
export const OUR_SOURCE = 'Exported by Termbridge';

export const STATUS_OUT: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  // TBX-Basic knows nothing stronger than deprecated; a note beside it says the rest.
  forbidden: 'deprecatedTerm-admn-sts',
};
/** `administrativeStatus`, `usageStatus` and `normativeAuthorization`, of every edition. */
export function statusIn(value: string): TermStatus | undefined {
  const word = value.toLowerCase();
  if (word.startsWith('preferred') || word.startsWith('standardized')) return 'preferred';
  if (word.startsWith('admitted') || word.startsWith('legal') || word.startsWith('regulated')) return 'admitted';
  if (word.startsWith('deprecated') || word.startsWith('superseded') || word === 'notrecommended') return 'deprecated';
  return undefined;
}

export const POS_OUT: Readonly<Record<PartOfSpeech, string>> = {
  noun: 'noun',
  verb: 'verb',
  adj: 'adjective',
  adv: 'adverb',
  phrase: 'other',
};
export function posIn(value: string): PartOfSpeech | undefined {
  const found = Object.entries(POS_OUT).find(([, out]) => out === value.toLowerCase());
  return found ? (found[0] as PartOfSpeech) : value === 'properNoun' ? 'noun' : undefined;
}

export const TYPE_OUT: Readonly<Record<TermType, string>> = {
  acronym: 'acronym',
  'full form': 'fullForm',
  'short form': 'shortForm',
  variant: 'variant',
};
export function typeIn(value: string): TermType | undefined {
  const found = Object.entries(TYPE_OUT).find(([, out]) => out === value);
  return found ? (found[0] as TermType) : value === 'abbreviation' || value === 'initialism' ? 'acronym' : undefined;
}

/** Sides as `customerSubset`: TBX has no category of its own for whose word it is. */
export const SIDE_IN: Readonly<Record<string, string>> = {
  marketing: 'marketing',
  it: 'it',
  both: 'both',
  business: 'business',
};
