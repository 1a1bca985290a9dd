/** Text nobody writes: nothing throws, nothing hangs (the test's own time limit), and what is no term comes back as it was. */
import { describe, expect, test } from 'vitest';
import { small } from './small.ts';

const rewrite = (text: string): string => small.rewrite(text, { reader: 'everyone', format: 'markdown' }).text;
const MANY = 100_000;

describe('repetition', () => {
  test.each([
    ['one word', 'a', 10_000_000],
    ['brackets that never close', '[', MANY],
    ['nested brackets', '[x](', MANY],
    ['parentheses', '(', MANY],
    ['backticks', '`', MANY],
    ['backtick runs of growing length', '` `` ``` ', MANY],
    ['quotation marks', ' "a', MANY],
    ['curly quotation marks', ' “a', MANY],
    ['stars', '*', MANY],
    ['star words', ' *a', MANY],
    ['less-than signs', '<a ', MANY],
    ['HTML comments', '<!-- ', MANY],
    ['braces', '{{a', MANY],
    ['slashes', '/a', MANY],
    ['backslashes', '\\a', MANY],
    ['at signs', 'a@', MANY],
    ['dots', 'a.', MANY],
    ['underscores', 'a_', MANY],
    ['dollars', '$', MANY],
    ['colons', ':a', MANY],
    ['pipes', '| a ', MANY],
    ['table rows', '|a|\n|-|\n', 20_000],
    ['list items', '- a\n', MANY],
    ['headings', '# a\n', MANY],
    ['quotes', '> a\n', MANY],
    ['blank lines', '\n', MANY],
    ['carriage returns', '\r', MANY],
    ['percent signs', '%a', MANY],
    ['soft hyphens', 'a\u00ad', MANY],
    ['combining marks', 'a\u0301', MANY],
    ['lone surrogates', '\ud800', MANY],
    ['emoji', '🙂', MANY],
    ['right-to-left marks', '\u202ea', MANY],
    ['zero bytes', '\0', MANY],
  ])('%s', (_, piece, times) => {
    const text = piece.repeat(times);
    expect(rewrite(text)).toBe(text);
  });

  test.each([
    ['terms', 'lead '],
    ['acronyms', 'SEO '],
    ['slash chains', 'SEO/'],
    ['verbs and objects', 'deploy the '],
    ['terms in brackets', '(lead '],
    ['quoted terms', '"lead '],
    ['terms in bold', '**lead '],
    ['possessives', "lead's "],
  ])('%s', (_, piece) => {
    expect(typeof rewrite(piece.repeat(20_000))).toBe('string');
  });
});

test('every single UTF-16 unit, alone and between terms', () => {
  const units = Array.from({ length: 65_536 }, (_, c) => String.fromCharCode(c));
  expect(() => rewrite(units.join(''))).not.toThrow();
  for (let c = 0; c < 65_536; c += 97) expect(typeof rewrite(`lead${units[c]}lead ${units[c]} lead`)).toBe('string');
});
