/** Rewriting a plain version again: it is plain already, so nothing happens to it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundledGlossary } from '../../glossary/bundled.ts';
import type { Reader, Writer } from '../../glossary/concept.ts';
import { createLibrary, type Library } from '../../glossary/library.ts';
import type { Rewrite } from '../../glossary/results.ts';
import { concept } from './make-concept.ts';

const library = createLibrary([
  {
    id: 'twice',
    name: 'Twice',
    concepts: [
      concept('csp', ['CSP'], 'blocklist', { use: 'explain', meaning: 'list of sources a page may load from' }),
      concept('source', ['source'], 'program text', {
        prior: 'rare',
        near: ['page', 'load', 'header'],
        everyday: [{ near: ['river'] }],
      }),
      concept('rps', ['rps'], 'call* each second'),
      concept('call', ['call'], 'request', {
        pos: 'noun',
        near: ['second', 'server'],
        everyday: [{ near: ['phone'] }],
      }),
      concept('occupied', ['occupied'], 'in use', { pos: 'adj' }),
      concept('recall', ['recall'], 'bring* {object} back from tape', { pos: 'verb' }),
      concept('tape', ['tape'], 'magnetic band'),
      concept('use', ['in use'], 'busy', { pos: 'adj' }),
      concept('dedupe', ['deduplicate'], 'remove doubles from', {
        pos: 'verb',
        use: 'explain',
        meaning: 'remove double entries from',
      }),
      concept('varchar', ['varchar'], 'text field', { use: 'explain', meaning: 'place for text' }),
      concept('unsub', ['unsub'], 'goodbye', { use: 'explain', meaning: 'removal from the list' }),
      concept('encrypted', ['encrypted'], 'unreadable', { pos: 'adj', use: 'explain', meaning: 'in secret writing' }),
      concept('at-rest', ['data at rest'], 'stored data', { use: 'explain', meaning: 'encrypted data on a disk' }),
    ],
  },
]);
const plain = (text: string, by: Library = library): string => by.rewrite(text, { reader: 'everyone' }).text;

test.each([
  [
    'the words of an explanation are plain',
    'The CSP header blocks the page.',
    'The CSP header (CSP: list of sources a page may load from) blocks the page.',
  ],
  [
    'and no evidence of what the author writes about',
    'The source is a river. Our CSP is new.',
    'The source is a river. Our CSP (list of sources a page may load from) is new.',
  ],
  ['a wording is plain', 'The server gets 300 rps.', 'The server gets 300 calls each second.'],
  [
    'what is told as the verb’s',
    'They are deduplicated by hand.',
    'They are deduplicated (to deduplicate: remove double entries from) by hand.',
  ],
  ['behind a bracket of its own', 'It is a varchar(255) now.', 'It is a varchar(255) (place for text) now.'],
  [
    'by name behind a figure',
    'The unsub rate 0.2 is low.',
    'The unsub rate 0.2 (unsub: removal from the list) is low.',
  ],
  ['with another term inside', 'Data at rest is safe.', 'Data at rest (encrypted data on a disk) is safe.'],
])('%s', (_, from, to) => {
  expect(plain(from)).toBe(to);
  expect(plain(to)).toBe(to);
});

test.each([
  ['in other words', 'The server gets 300 calls.', 'The server gets 300 requests.'],
  [
    'over the end of a sentence',
    'The server gets calls. Each second counts.',
    'The server gets requests. Each second counts.',
  ],
  ['beside little words', 'It came back from tape.', 'It came back from magnetic band.'],
  ['as a whole', 'The phone is in use.', 'The phone is busy.'],
])('a term is a term %s', (_, from, to) => {
  expect(plain(from)).toBe(to);
});

interface Message {
  readonly id: string;
  readonly text: string;
  readonly reader: Reader;
  readonly from: Writer | 'both';
}

const cases = path.resolve(import.meta.dirname, '../cases');
const messages = readdirSync(cases)
  .filter((name) => /^(?:messages|requests).*\.jsonl$/.test(name))
  .flatMap((name) => readFileSync(path.join(cases, name), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Message);

/** So many words, of some 1,080 messages, are read otherwise the second time, because the plain words around them say more than the jargon did. */
const MOST = 30;

test('people’s messages, rewritten twice, change once, but for words that were asked about', () => {
  const bundled = createLibrary([bundledGlossary()]);
  const changed = messages.flatMap(({ id, text, reader, from }) => {
    const rewrite = (message: string): Rewrite =>
      bundled.rewrite(message, { reader, format: 'markdown', ...(from === 'both' ? {} : { writer: from }) });
    const once = rewrite(text);
    const asked = new Set(
      once.edits.filter((e) => !e.applied).map((e) => text.slice(e.term.start, e.term.end).toLowerCase()),
    );
    return rewrite(once.text)
      .edits.filter((e) => e.applied)
      .filter((e) => !asked.has(once.text.slice(e.term.start, e.term.end).toLowerCase()))
      .map((e) => `${id}: ${e.before} -> ${e.after}`);
  });
  expect(changed.length, changed.join('\n')).toBeLessThanOrEqual(MOST);
});
