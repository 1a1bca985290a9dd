/** A message's document as the engine's blocks of text. Leaf nodes count one character, so that offsets are the same on both sides. */
import type { Node } from 'prosemirror-model';
import type { Range, TextBlock } from '../../../glossary/results.ts';

export interface DocBlock {
  readonly node: Node;
  /** Position of the block's first character in the document. */
  readonly start: number;
  readonly block: TextBlock;
}

const cache = new WeakMap<Node, Map<TextBlock['kind'], TextBlock>>();

/** Every text block of a document, in order. Unchanged blocks are the same objects as last time, which the engine's cache relies on. */
export function docBlocks(doc: Node): DocBlock[] {
  const blocks: DocBlock[] = [];
  doc.descendants((node, position, parent) => {
    if (!node.isTextblock) return true;
    const kind = blockKind(node, parent, doc, position);
    blocks.push({ node, start: position + 1, block: textBlock(node, kind) });
    return false;
  });
  return blocks;
}

function blockKind(node: Node, parent: Node | null, doc: Node, position: number): TextBlock['kind'] {
  if (node.type.name === 'code_block') return 'code';
  if (node.type.name === 'heading') return 'heading';
  if (parent === null || parent === doc) return 'paragraph';
  const around = doc.resolve(position);
  for (let depth = around.depth; depth > 0; depth -= 1) {
    const name = around.node(depth).type.name;
    if (name === 'table_header') return 'header-cell';
    if (name === 'table_cell') return 'cell';
    if (name === 'blockquote') return 'quote';
    if (name === 'list_item') return 'item';
  }
  return 'paragraph';
}

function textBlock(node: Node, kind: TextBlock['kind']): TextBlock {
  const known = cache.get(node) ?? new Map<TextBlock['kind'], TextBlock>();
  cache.set(node, known);
  const cached = known.get(kind);
  if (cached !== undefined) return cached;
  const code: Range[] = [];
  node.forEach((child, offset) => {
    if (child.marks.some((mark) => mark.type.name === 'code'))
      code.push({ start: offset, end: offset + child.nodeSize });
  });
  const text = node.textBetween(0, node.content.size, '\n', '\n');
  const block: TextBlock = code.length > 0 ? { kind, text, protected: code } : { kind, text };
  known.set(kind, block);
  return block;
}

const WORD = /[\p{L}\p{N}]+(?:['’.@_/-][\p{L}\p{N}]+)*/gu;
const counts = new WeakMap<Node, number>();

/** Words in a document, counted once a block. */
export function countWords(doc: Node): number {
  let words = 0;
  doc.descendants((node) => {
    if (!node.isTextblock) return true;
    let count = counts.get(node);
    if (count === undefined) {
      count = node.textBetween(0, node.content.size, ' ', ' ').match(WORD)?.length ?? 0;
      counts.set(node, count);
    }
    words += count;
    return false;
  });
  return words;
}
