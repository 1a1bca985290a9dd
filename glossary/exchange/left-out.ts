/** What a format cannot hold, for the report after an export. */
import { type Concept, type Problem, termStatus } from '../concept.ts';
import { type ExportFormat, noticed } from './exchange.ts';

/** Concepts that are not in the file at all. */
export function leftOut(format: ExportFormat, concepts: readonly Concept[], code = 'export-left-out'): Problem[] {
  if (concepts.length === 0) return [];
  const ids = concepts.slice(0, 5).map(({ id }) => id);
  return [
    noticed(code, { format, count: concepts.length, examples: ids.join(', ') + (concepts.length > 5 ? ' …' : '') }),
  ];
}

/** Keys that concepts have and the format does not know. `id` is no loss where a file is not meant to come back. */
export function unsaid(
  format: ExportFormat,
  concepts: readonly Concept[],
  held: readonly string[],
  lost: { readonly forbidden?: boolean } = {},
): Problem[] {
  const keys = new Map<string, number>();
  const count = (key: string): Map<string, number> => keys.set(key, (keys.get(key) ?? 0) + 1);
  for (const concept of concepts) {
    for (const key of Object.keys(concept)) if (!held.includes(key)) count(key);
    if (lost.forbidden && concept.terms?.some((term, i) => termStatus(term, i) === 'forbidden'))
      count('forbidden terms');
    if (
      concept.terms?.some(
        (term) => typeof term !== 'string' && Object.keys(term).some((key) => !['text', 'status'].includes(key)),
      )
    )
      count('details of terms');
  }
  if (keys.size === 0) return [];
  const names = [...keys].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
  return [noticed('export-unsaid', { format, keys: names.join(', ') })];
}
