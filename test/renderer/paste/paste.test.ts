/** Pasted HTML of the programs people use, through the browser's own parser. */
import { expect, test } from 'vitest';
import { pastedSlice } from '../../../renderer/translate/editor/paste.ts';
import { nodeType } from '../../../renderer/translate/editor/schema.ts';
import { toMarkdown } from '../../../renderer/translate/text/to-text.ts';
import docs from '../../fixtures/paste/gdocs.html?raw';
import outlook from '../../fixtures/paste/outlook.html?raw';
import slack from '../../fixtures/paste/slack.html?raw';
import teams from '../../fixtures/paste/teams.html?raw';
import web from '../../fixtures/paste/web.html?raw';
import word from '../../fixtures/paste/word.html?raw';

const paste = (html: string, text = ''): string => {
  const slice = pastedSlice(text, html);
  if (slice === null) return '';
  const first = slice.content.firstChild;
  const content = first?.isInline ? nodeType('paragraph').create(null, slice.content) : slice.content;
  return toMarkdown(nodeType('doc').create(null, content));
};

test('Word: nested lists are lists again, bold, italic and links stay', () => {
  expect(paste(word)).toBe(
    `${[
      '**Campaign launch – asks for IT**',
      'Hi team, we need to _sunset_ the old [LP](https://example.com/lp)\u00a0and A/B test the new CTA.',
      '- 301 redirects for **all** URLs\n  - incl. UTMs\n- SSO for the CDP',
      '1. EOD Friday',
      '| KPI | CTR 2% |\n| --- | --- |',
    ].join('\n\n')}\n`,
  );
});
test('Google Docs: what is not bold is not bold', () => {
  expect(paste(docs)).toBe('**Launch** _plan_\n\n- Fix the CLS\n');
});
test('Outlook: layout tables go, data tables stay', () => {
  expect(paste(outlook)).toBe(
    'Hi team,\n\nthe **LP** goes live on 12 May.\n\n| Page | Owner |\n| --- | --- |\n| Home | Anna |\n\nBest\n\nTom\n',
  );
});
test('Slack: its lists, which stand one after the other, are nested again; a break between paragraphs is one', () => {
  expect(paste(slack)).toBe(
    `${[
      'Morning! The **LP** is up, see [the page](https://example.com/lp) and `utm_source`',
      'Next steps:',
      '- fix the _CTA_\n  - both languages\n- tell @Priya',
      ':tada:',
    ].join('\n\n')}\n`,
  );
});
test('Teams: mentions, nested lists, a quoted reply, code and emoji', () => {
  expect(paste(teams)).toBe(
    `${[
      'Hi Priya, the **LP** needs a CTA.',
      '1. check the _CDP_\n   - only the shop\n2. see [the wiki](https://example.com/wiki)',
      '> **Tom**\n>\n> is it live?',
      '```\ncurl -I /lp\nexit 0\n```',
      'Thanks 🙂',
    ].join('\n\n')}\n`,
  );
});
test('a web page: headings, a table, line breaks; no scripts, no links that lead nowhere', () => {
  expect(paste(web)).toBe(
    `${[
      '# Release notes',
      '- Top',
      '## What is new',
      'The **API** answers _faster_.\\\nSee [the docs](https://example.com/docs).',
      'Figure 1',
      '### Small print',
      'TTL',
      '300 seconds',
      '| Page | State |\n| --- | --- |\n| Home | ~~old~~ new |',
    ].join('\n\n')}\n`,
  );
});
test('nothing that runs, loads or hides comes along', () => {
  const nasty =
    '<p onclick="alert(1)">a<script>alert(1)</script><img src="https://evil.example/x.png" alt="chart"><span style="display:none">hidden</span><a href="javascript:alert(1)">b</a></p><style>p{}</style><iframe src="https://evil.example"></iframe>';
  const result = paste(nasty);
  expect(result).toBe('achartb\n');
});
test('a word pasted into a sentence stays in it', () => {
  const slice = pastedSlice('', '<p>one</p>');
  expect([slice?.openStart, slice?.openEnd]).toEqual([1, 1]);
});
test('plain text that is Markdown is read as Markdown', () => {
  expect(paste('', '- a\n- b')).toBe('- a\n- b\n');
});
test('a huge paste ends in time', () => {
  expect(paste(`<p>${'<b>x</b> '.repeat(50_000)}</p>`).length).toBeGreaterThan(100_000);
});
