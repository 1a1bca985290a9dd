/** Explanations as a list at the end of the message, instead of in brackets behind the words. */
import type { Node } from 'prosemirror-model';
import { nodeType, schema } from '../editor/schema.ts';
import type { WordUsed } from './types.ts';

const BRACKETS = /^ ?\((.+)\)$/s;

/** The explanation in `after` as a line of its own; null where it is anything but brackets behind what was written. */
export function wordUsed(before: string, after: string): WordUsed | null {
  const meaning = after.startsWith(before) ? BRACKETS.exec(after.slice(before.length))?.[1] : undefined;
  return meaning === undefined ? null : { term: before, meaning };
}

/** The document with the list behind it; the same document where there is nothing to list. */
export function withWordsUsed(doc: Node, words: readonly WordUsed[]): Node {
  if (words.length === 0) return doc;
  const line = (text: string): Node => nodeType('paragraph').create(null, schema.text(text));
  const items = words.map(({ term, meaning }) => nodeType('list_item').create(null, line(`${term}: ${meaning}`)));
  return doc.copy(doc.content.addToEnd(line('Words used:')).addToEnd(nodeType('bullet_list').create(null, items)));
}
