/** Why an edit is proposed, and what its concept means, in a few words. */
import { type Concept, type Side, wordingText } from '../concept.ts';
import type { Entry } from '../library.ts';
import type { Why } from '../results.ts';
import type { Outcome } from './outcome.ts';

export const senseOf = (concept: Concept): string =>
  wordingText(concept.meaning ?? concept.plain) || (concept.definition ?? '').slice(0, 120);

const WHOSE: Record<Side, string> = {
  marketing: 'Marketing word',
  it: 'IT word',
  both: 'Word of the trade',
  business: 'Office jargon',
};

const said = (concept: Concept): string =>
  `${senseOf(concept)} (${WHOSE[concept.side].toLowerCase().replace('it word', 'IT word')})`;

const MOST_MEANINGS = 4;
const listed = (texts: readonly string[]): string => {
  const some = texts.slice(0, MOST_MEANINGS);
  const last = texts.length > MOST_MEANINGS ? 'something else' : (some.pop() ?? '');
  return some.length === 0 ? last : `${some.join(', ')} or ${last}`;
};

export function whyOf(
  outcome: Exclude<Outcome, { kind: 'none' }>,
  term: string,
  entry: Entry,
  meaning: string,
  entries: readonly Entry[],
): Why {
  const other = outcome.others.map((o) => entries[o.entry] as Entry).find((o) => o.concept.id !== entry.concept.id);
  const data = { term, meaning, side: entry.concept.side, glossary: entry.glossary };
  const clash = other ? ` “${term}” can also mean ${said(other.concept)}.` : '';
  if (outcome.kind === 'ask') {
    const meanings = [entry, ...outcome.others.map((o) => entries[o.entry] as Entry)].map(({ concept }) =>
      said(concept),
    );
    const can = meanings.length > 1 ? `can mean ${listed([...new Set(meanings)])}` : 'may be an everyday word here';
    return { code: 'ask', data, text: `“${term}” ${can}: the words around it do not settle which.` };
  }
  const decided = outcome.decided ? ' You chose this.' : '';
  return {
    code: other ? 'clash' : outcome.wantsExplanation ? 'explain' : 'replace',
    data,
    text: `${WHOSE[entry.concept.side]}: here it means ${meaning}.${clash}${decided}`,
  };
}
