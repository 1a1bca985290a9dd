/** A small glossary, so that the tests of the page say what they expect whatever the bundled glossary becomes. */
import type { Concept, Glossary } from '../../glossary/concept.ts';

const CONCEPTS: readonly Concept[] = [
  {
    id: 'landing-page',
    side: 'marketing',
    terms: ['landing page', { text: 'LP', type: 'acronym' }],
    pos: 'noun',
    plain: 'first page after an ad',
    'before-noun': 'ad page',
    use: 'replace',
    topic: ['campaigns'],
    status: 'approved',
    definition: 'The page that people see first when they click an ad or a link in a mail.',
    examples: [{ said: 'The LP is slow.', better: 'The first page after an ad is slow.' }],
    see: ['call-to-action'],
  },
  {
    id: 'call-to-action',
    side: 'marketing',
    terms: ['call to action', { text: 'CTA', type: 'acronym' }],
    pos: 'noun',
    plain: 'button that asks people to act',
    status: 'approved',
    definition: 'The button or line that tells readers what to do next. It stands on a [landing page](landing-page).',
  },
  {
    id: 'customer-data-platform',
    side: 'marketing',
    terms: ['customer data platform', { text: 'CDP', type: 'acronym' }],
    pos: 'noun',
    plain: 'joint store of customer data',
    use: 'replace',
    near: ['campaign', 'customer', 'segment'],
    status: 'approved',
    definition: 'One place that joins what a company knows about each customer.',
  },
  {
    id: 'cisco-discovery-protocol',
    side: 'it',
    terms: ['Cisco Discovery Protocol', { text: 'CDP', type: 'acronym' }],
    pos: 'noun',
    meaning: 'how network devices find each other',
    use: 'explain',
    count: 'mass',
    near: ['switch', 'network', 'router'],
    status: 'approved',
    definition: 'The messages by which network devices of one maker tell their neighbours what they are.',
  },
  {
    id: 'dns',
    side: 'it',
    terms: ['domain name system', { text: 'DNS', type: 'acronym' }],
    pos: 'noun',
    meaning: 'the address book of the internet',
    use: 'explain',
    count: 'mass',
    status: 'approved',
    definition: 'The service that turns a name into the address of a computer.',
  },
  {
    id: 'circle-back',
    side: 'business',
    terms: ['circle back'],
    pos: 'verb',
    plain: 'talk* again',
    status: 'approved',
    definition: 'To come back to a matter later.',
  },
];

export const TERMS: Glossary = { id: 'bundled', name: 'Built-in terms', concepts: CONCEPTS };

/** As many entries as a large team has. */
export const manyConcepts = (count: number): Concept[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `term-${n}`,
    side: (['marketing', 'it', 'both', 'business'] as const)[n % 4] ?? 'it',
    terms: [`word${n} phrase`],
    pos: 'noun' as const,
    plain: `plain words number ${n}`,
    status: (['approved', 'draft', 'review'] as const)[n % 3] ?? 'draft',
    changed: '2026-11-20',
  }));
