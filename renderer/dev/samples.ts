/** A small team glossary and two proposals, to look at. */
import type { Concept } from '../../glossary/concept.ts';
import type { Proposal } from '../../glossary/host-api.ts';

export const TEAM_CONCEPTS: readonly Concept[] = [
  {
    id: 'cmp-v2',
    side: 'marketing',
    terms: [{ text: 'consent banner', type: 'full form' }, 'cookie wall'],
    pos: 'noun',
    plain: 'cookie question on our website',
    topic: ['consent'],
    status: 'approved',
    owner: 'Jana K.',
    changed: '2026-10-12',
    definition: 'The window that asks visitors whether we may count their visits.',
    examples: [
      {
        said: 'The consent banner must load before any tag.',
        better: 'The cookie question must appear before anything counts visits.',
      },
    ],
  },
  {
    id: 'release-train',
    side: 'it',
    terms: ['release train'],
    pos: 'noun',
    plain: 'fixed date* for new versions',
    topic: ['delivery'],
    status: 'review',
    owner: 'IT service desk',
    changed: '2026-11-02',
    definition: 'The fixed rhythm in which IT brings new versions of our systems to everyone.',
  },
  {
    id: 'golden-record',
    side: 'both',
    terms: ['golden record'],
    pos: 'noun',
    plain: 'one agreed customer record*',
    topic: ['crm'],
    status: 'draft',
    changed: '2026-11-20',
    definition: 'The customer entry that all our systems treat as the right one.',
  },
];

export function sampleProposals(): Proposal[] {
  const [banner, train] = TEAM_CONCEPTS;
  if (banner === undefined || train === undefined) return [];
  return [
    {
      glossaryId: 'company',
      file: 'proposals/cmp-v2--priya.md',
      conceptId: 'cmp-v2',
      who: 'Priya',
      when: '2026-11-21T09:12:00Z',
      current: banner,
      proposed: {
        ...banner,
        plain: 'cookie question',
        definition: 'The window that asks visitors whether we may count their visits and remember their choices.',
      },
    },
    {
      glossaryId: 'company',
      file: 'proposals/hypercare--tom.md',
      conceptId: 'hypercare',
      who: 'Tom',
      when: '2026-11-22T15:40:00Z',
      current: null,
      proposed: {
        ...train,
        id: 'hypercare',
        terms: ['hypercare'],
        plain: 'extra support right after a launch',
        status: 'draft',
        definition: 'The first weeks after a launch, in which IT watches more closely and helps faster.',
      },
    },
  ];
}
