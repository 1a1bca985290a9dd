/** Markdown -> the editor's document, through markdown-it's tokens. Raw HTML stays text. */
import MarkdownIt from 'markdown-it';
import type { Mark, Node } from 'prosemirror-model';
import { markType, nodeType, schema } from '../editor/schema.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, breaks: false });

const SIGNS = /^(#{1,6} \S|\s*[-*+] \S|\s*\d+[.)] \S|> |```|\|.+\|)|\*\*\S[^*]*\*\*|\[[^\]\n]+\]\([^)\n]+\)|`[^`\n]+`/m;
/** Whether plain text looks as if its writer meant Markdown. */
export const looksLikeMarkdown = (text: string): boolean => SIGNS.test(text);

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];
const BLOCKS: Readonly<Record<string, Parameters<typeof nodeType>[0]>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  blockquote: 'blockquote',
  bullet_list: 'bullet_list',
  ordered_list: 'ordered_list',
  list_item: 'list_item',
  table: 'table',
  tr: 'table_row',
  th: 'table_header',
  td: 'table_cell',
};
const CELLS = new Set(['th', 'td']);

export function docFromMarkdown(text: string): Node {
  const doc: Node[] = [];
  const open: { readonly name: string; readonly token: Token; readonly content: Node[] }[] = [];
  const add = (node: Node) => (open.at(-1)?.content ?? doc).push(node);
  for (const token of markdown.parse(text, {})) {
    const name = token.type.replace(/_(open|close)$/, '');
    if (token.type === 'inline') {
      const inline = inlineNodes(token);
      if (CELLS.has(open.at(-1)?.name ?? '')) add(nodeType('paragraph').create(null, inline));
      else for (const node of inline) add(node);
    } else if (token.type === 'fence' || token.type === 'code_block') {
      const code = token.content.replace(/\n$/, '');
      add(nodeType('code_block').create(null, code === '' ? null : schema.text(code)));
    } else if (token.type === 'hr') add(nodeType('horizontal_rule').create());
    else if (token.nesting === 1 && BLOCKS[name] !== undefined) open.push({ name, token, content: [] });
    else if (token.nesting === -1 && BLOCKS[name] !== undefined) {
      const closed = open.pop();
      if (closed !== undefined) add(blockNode(closed.name, closed.token, closed.content));
    }
  }
  return nodeType('doc').create(null, doc.length > 0 ? doc : nodeType('paragraph').create());
}

function blockNode(name: string, token: Token, content: readonly Node[]): Node {
  const type = nodeType(BLOCKS[name] ?? 'paragraph');
  const attrs =
    name === 'heading'
      ? { level: Math.min(3, Number(token.tag.slice(1))) }
      : name === 'ordered_list'
        ? { order: Number(token.attrGet('start') ?? 1) }
        : null;
  return type.createAndFill(attrs, [...content]) ?? nodeType('paragraph').create();
}

/** A line that is shorter was ended by its writer ("Cheers" above a name), not by the edge of the page. */
const FULL_LINE = 50;

function inlineNodes(token: Token): Node[] {
  const nodes: Node[] = [];
  const lines = token.content.split('\n');
  let line = 0;
  let marks: readonly Mark[] = [];
  for (const child of token.children ?? []) {
    const mark = child.type.replace(/_(open|close)$/, '');
    if (child.type === 'text' && child.content !== '') nodes.push(schema.text(child.content, marks));
    else if (child.type === 'code_inline')
      nodes.push(schema.text(child.content, markType('code').create().addToSet(marks)));
    else if (child.type === 'softbreak' || child.type === 'hardbreak') {
      const ended = child.type === 'hardbreak' || (lines[line]?.length ?? 0) < FULL_LINE;
      line += 1;
      nodes.push(ended ? nodeType('hard_break').create() : schema.text(' ', marks));
    } else if (child.type === 'image') nodes.push(...(child.content === '' ? [] : [schema.text(child.content, marks)]));
    else if (mark === 'strong' || mark === 'em') marks = toggle(marks, markType(mark).create(), child.nesting);
    else if (mark === 's') marks = toggle(marks, markType('strike').create(), child.nesting);
    else if (mark === 'link')
      marks = toggle(marks, markType('link').create({ href: child.attrGet('href') ?? '' }), child.nesting);
  }
  return nodes;
}

const toggle = (marks: readonly Mark[], mark: Mark, nesting: number): readonly Mark[] =>
  nesting === 1 ? mark.addToSet(marks) : marks.filter((one) => one.type !== mark.type);
