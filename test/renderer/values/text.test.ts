/** Text in and out: Markdown, plain text, HTML. */
import { expect, test } from 'vitest';
import { docFromFile } from '../../../renderer/translate/text/from-file.ts';
import { docFromMarkdown, looksLikeMarkdown } from '../../../renderer/translate/text/from-markdown.ts';
import { docFromPlain } from '../../../renderer/translate/text/from-plain.ts';
import { toHtml } from '../../../renderer/translate/text/to-html.ts';
import { toMarkdown, toPlainText } from '../../../renderer/translate/text/to-text.ts';

test.each([
  ['a heading and a paragraph', '## Plan\n\nAll **bold**, _slanted_ and `code`.\n'],
  ['nested lists', '- one\n  - two\n  - three\n- four\n'],
  ['numbered list from three', '3. three\n4. four\n'],
  ['a quote', '> said **once**\n'],
  ['a table', '| a | b |\n| --- | --- |\n| 1 | 2 |\n'],
  ['code', '```\nlet a = *b*;\n```\n'],
  ['a link', 'See [here](https://example.com/a).\n'],
])('Markdown survives: %s', (_name, markdown) => {
  expect(toMarkdown(docFromMarkdown(markdown))).toBe(markdown);
});

test('signs that mean something in Markdown are kept as signs', () => {
  const doc = docFromPlain('5 * 3 * 2 and snake_case_name and [x]');
  expect(docFromMarkdown(toMarkdown(doc)).textContent).toBe('5 * 3 * 2 and snake_case_name and [x]');
});

test('HTML in Markdown stays text', () => {
  expect(toHtml(docFromMarkdown('<img src=x onerror=alert(1)> hi'))).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt; hi</p>',
  );
});

test('a short line ends where its writer ended it, a full one runs on', () => {
  const full = 'This line is as long as a line of a mail that was wrapped at its edge,';
  expect(toPlainText(docFromMarkdown(`- one\n\n${full}\nand goes on.\n\nCheers\nAna`))).toBe(
    `- one\n\n${full} and goes on.\n\nCheers\nAna\n`,
  );
});

test('links that run script are no links', () => {
  expect(toHtml(docFromMarkdown('[a](javascript:alert(1))'))).not.toContain('<a');
});

test('plain text: empty lines part paragraphs, line ends stay', () => {
  const doc = docFromPlain('Hi\r\nthere\r\n\r\n\r\nBye');
  expect(doc.childCount).toBe(2);
  expect(toPlainText(doc)).toBe('Hi\nthere\n\nBye\n');
});

test.each([
  ['- one\n- two', true],
  ['# Title', true],
  ['see [a](https://b.example)', true],
  ['Costs 3 * 4 EUR - no more.', false],
  ['Hi Priya,\n\nwe need it.', false],
])('Markdown is recognised: %j', (text, expected) => {
  expect(looksLikeMarkdown(text)).toBe(expected);
});

test('copied lists are plain list items with nothing but meaning', () => {
  expect(toHtml(docFromMarkdown('- **a**\n- b'))).toBe('<ul><li><strong>a</strong></li><li>b</li></ul>');
});

test.each([
  ['notes.exe', new TextEncoder().encode('x'), 'not a text, Markdown, HTML or Word file'],
  ['notes.txt', new Uint8Array([0x41, 0, 0x42]), 'not a text file'],
  ['notes.docx', new TextEncoder().encode('no zip'), 'could not be read as a Word document'],
])('a file that cannot be read is refused with a sentence: %s', async (name, bytes, reason) => {
  const result = await docFromFile({ name, bytes });
  expect(result.ok ? '' : result.reason).toContain(reason);
});

test('a Markdown file is opened with its structure', async () => {
  const result = await docFromFile({ name: 'a.md', bytes: new TextEncoder().encode('# T\n\n- x') });
  expect(result.ok && toMarkdown(result.doc)).toBe('# T\n\n- x\n');
});
