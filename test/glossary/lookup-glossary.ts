/** A small glossary for the tests of look-up. */
import type { Concept } from '../../glossary/concept.ts';
import type { Entry } from '../../glossary/library.ts';
import type { Hit } from '../../glossary/results.ts';

export const concept = (c: Partial<Concept> & { id: string }): Concept => ({
  side: 'marketing',
  terms: [c.id],
  plain: 'plain words',
  status: 'approved',
  ...c,
});
export const ids = (hits: readonly Hit[]): string[] => hits.map((h) => h.id);

const acronym = (text: string) => ({ text, type: 'acronym' as const });

export const concepts: readonly Concept[] = [
  concept({
    id: 'landing-page',
    terms: ['landing page', 'entry page'],
    definition: 'The page on which people arrive after a click on an advertisement.',
  }),
  concept({
    id: 'landing-page-test',
    terms: ['landing page test'],
    definition: 'A comparison of two versions of one page.',
  }),
  concept({
    id: 'click-through-rate',
    terms: ['click-through rate', acronym('CTR')],
    plain: 'share of people who click',
    definition: 'How many of those who saw a link clicked on it.',
  }),
  concept({
    id: 'sla',
    side: 'it',
    terms: ['service level agreement', acronym('SLA')],
    definition: 'What was agreed about how fast and how well a service works.',
  }),
  concept({
    id: 'redirect-301',
    side: 'it',
    terms: ['301 redirect'],
    definition: 'A lasting forwarding from an old address to a new one.',
  }),
  concept({
    id: 'blocklist',
    side: 'it',
    terms: ['blocklist', { text: 'blacklist', status: 'deprecated' }],
    topic: ['mail'],
  }),
  concept({
    id: 'suppression-list',
    terms: ['suppression list'],
    topic: ['email'],
    status: 'draft',
    definition: 'Addresses that must get no more newsletters.',
  }),
  concept({ id: 'personalise', pos: 'verb', terms: ['personalise'] }),
  concept({ id: 'cohort-analysis', terms: ['analysis of cohorts', 'cohort analysis'] }),
  concept({
    id: 'webhook',
    side: 'it',
    terms: ['webhook'],
    definition: 'A message that one system sends to another by itself.',
  }),
  concept({ id: 'email-bounce', terms: ['e-mail bounce'] }),
  concept({ id: 'colour-grading', terms: ['colour grading'] }),
  concept({ id: 'data-centre', side: 'it', terms: ['data centre'] }),
  concept({
    id: 'cache',
    side: 'it',
    terms: ['cache'],
    definition: 'A store of earlier copies that makes a site faster.',
  }),
  concept({
    id: 'acquisition-cost',
    terms: ['customer acquisition cost', acronym('CAC')],
    definition: 'The money spent to gain one new customer.',
  }),
  concept({
    id: 'spf',
    side: 'it',
    terms: ['sender policy framework', acronym('SPF')],
    definition: 'A list of the computers that may send our mail, so that it does not end up in the junk folder.',
    examples: [{ said: 'Without SPF our mails land in spam.' }],
  }),
  concept({
    id: 'sql-language',
    side: 'it',
    terms: ['structured query language', acronym('SQL')],
    definition: 'The language in which databases are asked.',
  }),
  concept({
    id: 'sql-lead',
    terms: ['sales-qualified lead', acronym('SQL')],
    definition: 'Somebody whom the sales team found ready to buy.',
  }),
  concept({ id: 'cpp', side: 'it', terms: ['C++'] }),
  concept({ id: 'c-sharp', side: 'it', terms: ['C#'] }),
  concept({ id: 'it', side: 'it', terms: [{ text: 'IT', case: 'exact' }] }),
  concept({ id: 'go-live', side: 'it', terms: ['go-live'] }),
];
export const entries: readonly Entry[] = concepts.map((c) => ({ glossary: 'bundled', concept: c }));
