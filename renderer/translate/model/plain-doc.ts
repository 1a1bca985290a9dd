/** The plain version's document: the draft's, with every change in its place and all formatting kept. */
import { Fragment, type Mark, type Node } from 'prosemirror-model';
import type { DocBlock } from './blocks.ts';

/** One replacement in a block; offsets in the block's text, in order and not overlapping. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

const cache = new WeakMap<Node, { readonly key: string; readonly node: Node }>();

/** The block with the replacements in it. A replaced stretch takes the formatting of its first character. */
export function plainBlock(node: Node, replacements: readonly Replacement[]): Node {
  if (replacements.length === 0) return node;
  const key = replacements.map((r) => `${r.start},${r.end},${r.after}`).join('\u0000');
  const cached = cache.get(node);
  if (cached?.key === key) return cached.node;
  const parts: Node[] = [];
  let at = 0;
  for (const { start, end, after } of replacements) {
    append(parts, node, at, start);
    if (after !== '') parts.push(node.type.schema.text(after, marksAt(node, start)));
    at = end;
  }
  append(parts, node, at, node.content.size);
  const made = node.copy(Fragment.fromArray(parts));
  cache.set(node, { key, node: made });
  return made;
}

function append(parts: Node[], node: Node, from: number, to: number): void {
  if (to > from)
    node.content.cut(from, to).forEach((part) => {
      parts.push(part);
    });
}

const marksAt = (node: Node, offset: number): readonly Mark[] => node.nodeAt(offset)?.marks ?? [];

const rebuilt = new WeakMap<Node, Node>();

/** Rebuilds `doc` with `made` standing for its text blocks, in order. Branches without a change are shared. */
export function plainDoc(doc: Node, blocks: readonly DocBlock[], made: readonly Node[]): Node {
  const byNode = new Map<number, Node>();
  blocks.forEach(({ start, node }, index) => {
    const replacement = made[index];
    if (replacement !== undefined && replacement !== node) byNode.set(start - 1, replacement);
  });
  if (byNode.size === 0) return doc;
  const rebuild = (node: Node, position: number): Node => {
    const replaced = byNode.get(position);
    if (replaced !== undefined) return replaced;
    if (node.isTextblock || node.isLeaf) return node;
    const children: Node[] = [];
    let changed = false;
    node.forEach((child, offset) => {
      const next = rebuild(child, position + 1 + offset);
      changed ||= next !== child;
      children.push(next);
    });
    return changed ? shared(node, children) : node;
  };
  return rebuild(doc, -1);
}

/** The same node as last time where its children are the same as last time: then the view has nothing to redraw. */
function shared(node: Node, children: readonly Node[]): Node {
  const last = rebuilt.get(node);
  if (
    last !== undefined &&
    last.childCount === children.length &&
    children.every((child, i) => last.child(i) === child)
  ) {
    return last;
  }
  const result = node.copy(Fragment.fromArray([...children]));
  rebuilt.set(node, result);
  return result;
}
