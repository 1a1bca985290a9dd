/** The document -> plain text or Markdown. */
import type { Mark, Node } from 'prosemirror-model';

type Format = 'text' | 'markdown';

export const toPlainText = (doc: Node): string => `${blocks(doc, 'text').trimEnd()}\n`;
export const toMarkdown = (doc: Node): string => `${blocks(doc, 'markdown').trimEnd()}\n`;

const children = (node: Node): Node[] => {
  const list: Node[] = [];
  node.forEach((child) => {
    list.push(child);
  });
  return list;
};

const blocks = (node: Node, format: Format): string =>
  children(node)
    .map((child) => block(child, format))
    .join('\n\n');

function block(node: Node, format: Format): string {
  switch (node.type.name) {
    case 'heading':
      return `${format === 'markdown' ? `${'#'.repeat(node.attrs['level'])} ` : ''}${inline(node, format)}`;
    case 'code_block':
      return format === 'markdown' ? `\`\`\`\n${node.textContent}\n\`\`\`` : node.textContent;
    case 'horizontal_rule':
      return '---';
    case 'blockquote':
      return blocks(node, format).replace(/^/gm, '> ').replace(/^> $/gm, '>');
    case 'bullet_list':
      return list(node, format, () => '- ');
    case 'ordered_list':
      return list(node, format, (index) => `${Number(node.attrs['order']) + index}. `);
    case 'table':
      return format === 'markdown' ? markdownTable(node) : textTable(node);
    default:
      return node.isTextblock ? inline(node, format) : blocks(node, format);
  }
}

const list = (node: Node, format: Format, bullet: (index: number) => string): string =>
  children(node)
    .map((item, index) => {
      const mark = bullet(index);
      const inner = children(item)
        .map((child) => block(child, format))
        .join('\n');
      return mark + inner.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');

const cells = (row: Node, format: Format): string[] =>
  children(row).map((cell) => blocks(cell, format).replaceAll(/\s*\n\s*/g, ' '));
const textTable = (table: Node): string =>
  children(table)
    .map((row) => cells(row, 'text').join('\t'))
    .join('\n');

function markdownTable(table: Node): string {
  const rows = children(table).map((row) => `| ${cells(row, 'markdown').join(' | ').replaceAll('\n', ' ')} |`);
  const width = table.firstChild?.childCount ?? 1;
  return [rows[0], `|${' --- |'.repeat(width)}`, ...rows.slice(1)].join('\n');
}

const WRAPS: Readonly<Record<string, string>> = { strong: '**', em: '_', strike: '~~', code: '`' };

function inline(node: Node, format: Format): string {
  let out = '';
  for (const child of children(node)) {
    if (child.type.name === 'hard_break') out += format === 'markdown' ? '\\\n' : '\n';
    else out += format === 'markdown' ? marked(child) : (child.text ?? '');
  }
  return out;
}

function marked(node: Node): string {
  const isCode = node.marks.some((mark) => mark.type.name === 'code');
  const text = isCode ? (node.text ?? '') : (node.text ?? '').replace(/([\\`*_[\]<])/g, '\\$1');
  const [, before = '', body = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (body === '') return text;
  return before + node.marks.reduceRight(wrap, body) + after;
}

const wrap = (text: string, mark: Mark): string =>
  mark.type.name === 'link'
    ? `[${text}](${mark.attrs['href']})`
    : `${WRAPS[mark.type.name] ?? ''}${text}${WRAPS[mark.type.name] ?? ''}`;
