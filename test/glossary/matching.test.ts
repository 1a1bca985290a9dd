/** What counts as a term: variants match, look-alikes do not; the longest wins, across markup and line breaks too. */
import { describe, expect, test } from 'vitest';
import { bundledGlossary } from '../../glossary/bundled.ts';
import type { Concept } from '../../glossary/concept.ts';
import type { Column } from '../../glossary/packed.ts';
import { TermTrie } from '../../glossary/rewrite/term-trie.ts';
import { rewritten } from './small.ts';

const bytesOf = ({ buffer, byteOffset, byteLength }: Column): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

describe('matches', () => {
  test.each([
    ['hyphen for space', 'The landing-page is up.', 'The entry page is up.'],
    ['no-break space', 'The landing\u00a0page is up.', 'The entry page is up.'],
    ['soft hyphen', 'The plat\u00adform is up.', 'The system is up.'],
    ['zero-width space', 'The plat\u200bform is up.', 'The system is up.'],
    ['without the slash', 'An AB test runs.', 'A two-version test runs.'],
    ['hyphens for the slash', 'An A-B test runs.', 'A two-version test runs.'],
    ['joined', 'The optin counts.', 'The agreement counts.'],
    ['spaced', 'The opt in counts.', 'The agreement counts.'],
    ['email for e-mail', 'The email blast failed.', 'The bulk message failed.'],
    ['American spelling', 'Personalization works.', 'Fitting texts works.'],
    ['small letters for an acronym in chat', 'our crm is down', 'our customer database is down'],
    [
      'a small o in an acronym',
      'Our RoR is two, EoD is five.',
      'Our rate of return is two, the end of the day is five.',
    ],
    ['as it is written, of two', 'Our MoM and our MOM.', 'Our monthly change and our meeting notes.'],
    ['longest', 'Our marketing automation platform is slow.', 'Our campaign tool is slow.'],
    ['across bold', 'Our **marketing** automation platform is slow.', 'Our **campaign tool** is slow.'],
    ['inside a link', 'Our [landing page](https://x.example) is slow.', 'Our [entry page](https://x.example) is slow.'],
    ['across a soft line break', 'Our marketing\nautomation platform is slow.', 'Our campaign tool is slow.'],
    ['figures', 'We answer 24/7.', 'We answer day and night.'],
    ['a sign in front', 'Change the .htaccess today.', 'Change the server settings file today.'],
    ['a comma inside', 'Our extract, transform and load failed.', 'Our copying job failed.'],
    ['a comma inside left out', 'Our extract transform and load failed.', 'Our copying job failed.'],
    ['one more comma before and', 'Our extract, transform, and load failed.', 'Our copying job failed.'],
    ['an equals sign inside', 'Set p=reject today.', 'Set strict check today.'],
    ['a sign behind', 'The A+ pages are late.', 'The rich text pages are late.'],
    ['a sign inside', 'Our A+ report is new.', 'Our fine thing is new.'],
    ['an apostrophe inside', 'We use Let’s Encrypt.', 'We use fine thing.'],
    ['a dot inside', 'Node.js is new.', 'Program engine is new.'],
  ])('%s', (_, from, to) => {
    expect(rewritten(from)).toBe(to);
  });
});

describe('does not match', () => {
  test.each([
    'We use 490 of 500 GB.',
    'Of the 410 some are old.',
    'Log files, 410 GB, filled the disk.',
    'We met in the hut.',
    'IT&T called.',
    'Of 612 visitors 410 of them share one address.',
    'This is a board slide.',
    'Our Seoul office is leading the misleading team.',
    'The stalled platforming game.',
    'Send it to us.',
    'I T people met.',
    'On 1/24/7 we met.',
    'A leadd and a platfrom.',
    'The Lead Designer left.',
    'We met our Campaign Lead today.',
    'Jenny Lead joins us.',
    'Jenny Backlog joins us.',
    'Let me know by three, Hugo.',
    'Thanks for the help! – Hugo',
    'Use the non-platform way.',
    'The landing, page by page, was slow.',
    'We opt, in the end, for both.',
  ])('%s', (text) => {
    expect(rewritten(text)).toBe(text);
  });
});

test('a plain noun goes the short way into the automaton, to the same places', () => {
  const trieOf = (asObjects: boolean): readonly Column[] => {
    const concepts = bundledGlossary().concepts.map(
      (c): Concept => (asObjects ? { ...c, terms: c.terms.map((t) => (typeof t === 'string' ? { text: t } : t)) } : c),
    );
    const trie = new TermTrie((i) => concepts[i] as Concept, concepts.length);
    for (const [i, concept] of concepts.entries()) trie.addConcept(concept, i);
    trie.finish();
    return trie.columns();
  };
  const short = trieOf(false);
  const long = trieOf(true);
  for (const [i, column] of short.entries())
    expect(Buffer.compare(bytesOf(column), bytesOf(long[i] as Column))).toBe(0);
});
