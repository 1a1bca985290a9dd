/** Plain text -> the editor's document: an empty line parts paragraphs, a line end stays a line end. */
import type { Node } from 'prosemirror-model';
import { nodeType, schema } from '../editor/schema.ts';

export function docFromPlain(text: string): Node {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\s+$/g, '')
    .split(/\n[ \t]*(?:\n[ \t]*)+/);
  return nodeType('doc').create(
    null,
    paragraphs.map((paragraph) => nodeType('paragraph').create(null, lines(paragraph))),
  );
}

const lines = (paragraph: string): Node[] =>
  paragraph
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [nodeType('hard_break').create()] : []),
      ...(line === '' ? [] : [schema.text(line)]),
    ]);
