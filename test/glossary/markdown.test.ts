/** Our block and protection scanners beside a full Markdown parser: where that sees code, addresses or HTML, no edit may reach. */
import { parser } from '@lezer/markdown';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { small } from './small.ts';

const CLOSED = new Set([
  'FencedCode',
  'CodeBlock',
  'InlineCode',
  'Autolink',
  'LinkReference',
  'HTMLTag',
  'HTMLBlock',
  'CommentBlock',
  'Comment',
  'URL',
  'LinkTitle',
  'LinkMark',
  'CodeMark',
]);

/** What the parser takes for no running text. */
function closedRanges(text: string): [number, number, string][] {
  const out: [number, number, string][] = [];
  parser.parse(text).iterate({
    enter({ name, from, to }) {
      if (CLOSED.has(name)) out.push([from, to, name]);
    },
  });
  return out;
}

const inline = fc.constantFrom(
  'leads',
  'the KPI',
  '`leads`',
  '``a ` leads``',
  '**leads**',
  '[leads](https://x.example/leads "leads")',
  '<https://x.example/leads>',
  'https://x.example/leads',
  '<b>leads</b>',
  'and',
);
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const block = fc.oneof(
  line,
  line.map((l) => `# ${l}`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((ls) => ls.map((l) => `- ${l}`).join('\n')),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((ls) => ls.map((l, i) => `${i + 1}. ${l}\n   - ${l}`).join('\n')),
  line.map((l) => `\`\`\`js\n${l}\n\`\`\``),
  line.map((l) => `~~~\n${l}\n~~~`),
  line.map((l) => `    ${l}`),
  line.map((l) => `> ${l}`),
  line.map((l) => `<!-- ${l} -->`),
  line.map((l) => `${l}\n===`),
  fc.constant('[leads]: https://x.example/leads'),
  fc.constant('---'),
);
const document = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n\n'));

test('no edit reaches into what a full parser takes for code, links or HTML', () => {
  fc.assert(
    fc.property(document, (text) => {
      const { edits } = small.rewrite(text, { reader: 'everyone', format: 'markdown' });
      for (const [from, to, name] of closedRanges(text)) {
        // Markup around a whole replacement may move with it; its content may not.
        if (name === 'LinkMark' || name === 'CodeMark' || name === 'HTMLBlock') continue;
        for (const e of edits) expect(e.start >= to || e.end <= from ? '' : `${name}: ${e.before}`).toBe('');
      }
    }),
    { numRuns: 2000 },
  );
});

test('and running text is not passed over', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('leads', 'and', 'new'), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('', '# ', '- ', '1. ', '- [ ] '),
      (words, prefix) => {
        const text = prefix + words.join(' ');
        expect(small.rewrite(text, { reader: 'everyone', format: 'markdown' }).text).not.toMatch(/\bleads\b/i);
      },
    ),
    { numRuns: 300 },
  );
});
