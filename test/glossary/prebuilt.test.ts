/** A glossary that the build made ready does what the same glossary does when it is compiled on the spot. */
import { expect, test } from 'vitest';
import { bundledGlossary } from '../../glossary/bundled.ts';
import type { Concept, Glossary } from '../../glossary/concept.ts';
import { createLibrary } from '../../glossary/library.ts';
import { indexBytes } from '../../glossary/lookup/prebuilt.ts';
import { PrebuiltGlossary, prebuiltBytes } from '../../glossary/prebuilt-glossary.ts';
import { concept } from './make-concept.ts';

const SMALL: Glossary = {
  id: 'small',
  name: 'Small – «ours»',
  owners: ['Zoë'],
  concepts: [
    concept('resume', ['résumé'], 'life story'),
    concept('colour', ['colour scheme'], 'set* of colours'),
    concept('back-end', ['back-end', '.htaccess'], 'server side'),
    concept('deploy', ['deploy'], 'put* {object} live', { pos: 'verb' }),
    concept('old', ['synergy'], 'shared gain', { status: 'retired' }),
    concept('lead', [{ text: 'lead', case: 'exact' }], 'customer – perhaps', { meaning: '“maybe” a buyer 🙂' }),
  ],
};

const TEXTS = [
  'Two résumés, one RÉSUMÉ and a re\u0301sume\u0301.',
  'The color schemes of the backend; we deployed the .htaccess. No synergy, but a lead.',
  'Nothing to find in here.',
  'The browser may make 10 calls each second; it has a list of sources a web page may load from, and the source is new.',
  'We got 40 new leads, so please deploy the landing page and reach out to the stakeholders about the KPIs and SQL.',
];

const ready = (glossary: Glossary): PrebuiltGlossary =>
  PrebuiltGlossary.from(prebuiltBytes(glossary)) as PrebuiltGlossary;

test.each([
  ['a small glossary', SMALL],
  ['the bundled glossary', bundledGlossary()],
])('%s made ready rewrites as before', (_name, glossary) => {
  const one = createLibrary([glossary]);
  const two = createLibrary([ready(glossary)]);
  for (const text of TEXTS)
    for (const reader of ['it', 'everyone'] as const)
      expect(JSON.stringify(two.rewrite(text, { reader }))).toBe(JSON.stringify(one.rewrite(text, { reader })));
});

test.each([
  ['beside it', [concept('widget', ['widget', 'KPI'], 'small part'), concept('aaa', ['landing pages'], 'first page')]],
  ['over one of its concepts', [concept('involved-people', ['stakeholder'], 'anybody concerned')]],
  ['in place of an acronym', [concept('landing-page', ['first page'], 'page'), concept('seo', ['ranking'], 'place')]],
  [
    'overriding one of its concepts',
    [{ id: 'x', overrides: 'bundled/involved-people', plain: 'anyone' } as unknown as Concept],
  ],
])('a team’s glossary %s does the same over both', (_name, concepts) => {
  const team: Glossary = { id: 'team', name: 'Team', concepts };
  const bundled = bundledGlossary();
  const one = createLibrary([team, bundled]);
  const two = createLibrary([team, ready(bundled)]);
  for (const text of [
    ...TEXTS,
    'The widgets on the landing page move every KPI for the stakeholder, say XQZW, SEO and KPIs.',
  ])
    expect(JSON.stringify(two.rewrite(text, { reader: 'everyone' }))).toBe(
      JSON.stringify(one.rewrite(text, { reader: 'everyone' })),
    );
});

test('no concept is read before a text or a look-up asks for it', () => {
  const index = indexBytes(SMALL);
  const read = ready(SMALL);
  const asked: string[] = [];
  const source = read.concept.bind(read);
  read.concept = (i) => {
    const found = source(i);
    asked.push(found.id);
    return found;
  };
  const personal: Glossary = { id: 'personal', name: 'Mine', concepts: [concept('lead', ['lead'], 'contact')] };
  const library = createLibrary([{ ...personal, concepts: [] }, personal, read], { lookupIndex: index });
  expect(library.entry('back-end')?.glossary).toBe('small');
  expect(library.rewrite('The color schemes of a lead.', { reader: 'everyone' }).text).toBe(
    'The sets of colours of a contact.',
  );
  expect(asked).toEqual(['colour']);
  expect(library.named('back end').map((entry) => entry.concept.id)).toEqual(['back-end']);
  expect(library.named('Lead').map((entry) => entry.glossary)).toEqual(['personal']);
});

test('its concepts are the same, under another glossary too', () => {
  const { concepts, ...head } = SMALL;
  const read = ready(SMALL);
  expect({ ...head, id: read.id, name: read.name, owners: read.owners }).toEqual(head);
  expect(
    [...read.concepts].sort(
      (a, b) => concepts.findIndex((c) => c.id === a.id) - concepts.findIndex((c) => c.id === b.id),
    ),
  ).toEqual(concepts);
  const team: Glossary = { id: 'team', name: 'Team', concepts: [concept('lead', ['lead'], 'contact')] };
  const library = createLibrary([team, read]);
  expect(library.rewrite('A lead deploys it.', { reader: 'everyone' }).text).toBe('A contact puts it live.');
  expect(library.entry('back-end')?.glossary).toBe('small');
});

test('it copies and prints as any glossary, and a changed list is compiled anew', () => {
  const read = ready(SMALL);
  expect(JSON.parse(JSON.stringify(read))).toEqual(Object.assign({}, read));
  expect(Object.keys(read).sort()).toEqual(['concepts', 'id', 'name', 'owners']);
  (read.concepts as Concept[]).push(concept('extra', ['widget'], 'small part'));
  expect(createLibrary([read]).rewrite('A widget.', { reader: 'everyone' }).text).toBe('A small part.');
});

test.each([
  ['cut short', (bytes: Uint8Array) => bytes.slice(0, bytes.length >> 1)],
  ['of another version', (bytes: Uint8Array) => bytes.map((b, i) => (i === 0 ? b + 1 : b))],
  ['empty', () => new Uint8Array(0)],
])('bytes %s are refused', (_name, spoil) => {
  expect(PrebuiltGlossary.from(spoil(prebuiltBytes(SMALL)))).toBeUndefined();
});

test('bytes may begin anywhere in a larger buffer', () => {
  const bytes = prebuiltBytes(SMALL);
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(PrebuiltGlossary.from(shifted.subarray(1))?.concepts.length).toBe(SMALL.concepts.length);
});
