/** Arbitrary concepts as people could have written them, for round trips. */
import fc from 'fast-check';
import {
  CONCEPT_STATUSES,
  type Concept,
  type Glossary,
  PARTS_OF_SPEECH,
  SIDES,
  TERM_TYPES,
  type Term,
  termText,
} from '../../../glossary/concept.ts';
import { validateConcept } from '../../../glossary/validate.ts';

const PIECES = [
  'lead',
  'Größe',
  'CRM',
  '=SUM(A1)',
  '+1',
  '-x',
  '@home',
  "'quoted",
  '"said"',
  'a;b',
  'a,b',
  '→',
  '#tag',
  '日本',
  '🙂',
  '&amp;',
  '<b>',
  '_x0041_',
  '|',
  '{x}',
  'true',
  '12',
  'e-mail',
  '\\',
  '[x]',
  "it's",
  '́',
  '%s',
];
const words = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const prose = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: words },
      { weight: 1, arbitrary: fc.constantFrom('first\nsecond', 'a\tb', 'x\n\ny') },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) => list.join(' '));
const wording = fc.oneof(
  { weight: 3, arbitrary: words },
  { weight: 1, arbitrary: fc.record({ text: words, forms: fc.record({ plural: words }) }) },
);
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });
const list = (item: fc.Arbitrary<string>): fc.Arbitrary<string[]> =>
  fc.uniqueArray(item, { minLength: 1, maxLength: 3 });

const term: fc.Arbitrary<Term> = fc.oneof(
  { weight: 3, arbitrary: words },
  {
    weight: 1,
    arbitrary: fc
      .record({
        text: words,
        status: optional(fc.constantFrom('deprecated' as const, 'forbidden' as const)),
        type: optional(fc.constantFrom(...TERM_TYPES)),
        case: optional(fc.constant('exact' as const)),
        'say-as': optional(words),
      })
      .map((one): Term => {
        const whole = defined(one) as unknown as Exclude<Term, string>;
        return Object.keys(whole).length === 1 ? whole.text : whole;
      }),
  },
);
const terms = fc.uniqueArray(term, { minLength: 1, maxLength: 5, selector: termText });

/** Without the keys that have no value, as concepts come from files. */
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

const concept = fc
  .record({
    side: fc.constantFrom(...SIDES),
    terms,
    pos: optional(fc.constantFrom(...PARTS_OF_SPEECH)),
    plain: wording,
    topic: optional(list(words)),
    say: optional(fc.record({ it: wording })),
    meaning: optional(wording),
    use: optional(
      fc.oneof(
        fc.constantFrom('replace' as const, 'explain' as const, 'keep' as const),
        fc.constant({ it: 'keep' as const }),
      ),
    ),
    count: optional(fc.constant('mass' as const)),
    near: optional(list(words)),
    phrases: optional(list(words)),
    everyday: optional(fc.array(fc.record({ phrases: list(words), meaning: words }), { minLength: 1, maxLength: 2 })),
    see: optional(list(fc.constantFrom('c-0', 'c-1', 'nowhere'))),
    involve: optional(list(words)),
    status: optional(fc.constantFrom(...CONCEPT_STATUSES)),
    owner: optional(words),
    changed: optional(fc.constantFrom('2026-11-23', '2025-01-01')),
    examples: optional(
      fc.array(fc.oneof(fc.record({ said: prose }), fc.record({ said: prose, better: prose })), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    checks: optional(fc.constant([{ keep: 'Anna leads.' }])),
    definition: optional(prose),
    sections: optional(fc.constant([{ title: 'More', markdown: 'One\n\n- two' }])),
    extra: optional(fc.constantFrom({ team: 'web' }, { 'odd: key': [1, { x: null }], n: 4 })),
  })
  .map(defined);

export const glossary: fc.Arbitrary<Glossary> = fc.array(concept, { minLength: 1, maxLength: 5 }).map((all) => ({
  id: 'team',
  name: 'Team & Söhne',
  concepts: all.flatMap((one, i) => {
    const checked = validateConcept({ id: i === 0 ? '4-eyes' : `c-${i}`, ...one });
    return checked.concept ? [checked.concept] : [];
  }) as Concept[],
}));

export const small: Glossary = {
  id: 'web-team',
  name: 'Web team',
  concepts: [
    {
      id: 'crm',
      side: 'both',
      pos: 'noun',
      terms: [{ text: 'CRM', type: 'acronym', case: 'exact' }, 'customer relationship management'],
      plain: 'customer database*',
      definition: 'The system that holds what we know about customers.',
      status: 'approved',
    },
    {
      id: 'deploy',
      side: 'it',
      pos: 'verb',
      terms: ['deploy', { text: 'push live', status: 'deprecated' }],
      plain: 'put* {object} live',
      'without-object': 'go* live',
      definition: 'To put a new version where visitors use it;\nusually outside office hours.',
      see: ['release'],
      examples: [{ said: 'We deploy on Friday.', better: 'We go live on Friday.' }, { said: 'Deploy it, please.' }],
    },
    {
      id: 'sales-lead',
      side: 'marketing',
      pos: 'noun',
      terms: ['lead', 'sales lead', { text: 'suspect', status: 'forbidden' }],
      plain: 'potential customer*',
      say: { it: 'contact record' },
      meaning: 'someone who may buy',
      topic: ['sales', 'crm; data'],
      near: ['form', 'campaign'],
      status: 'approved',
      owner: 'sales operations',
      changed: '2026-11-23',
      checks: [{ keep: 'Anna leads the project.' }],
    },
  ],
};
