/** The document -> HTML with nothing but meaningful tags: what other programs paste best. */
import { DOMSerializer, type Node } from 'prosemirror-model';
import { schema } from '../editor/schema.ts';

export function toHtml(doc: Node): string {
  const serializer = DOMSerializer.fromSchema(schema);
  const body = document.implementation.createHTMLDocument('').body;
  body.append(serializer.serializeFragment(doc.content, { document: body.ownerDocument }));
  // A list item of one paragraph reads better without it: programs add space around paragraphs.
  for (const paragraph of body.querySelectorAll(
    'li > p:only-child, li > p:first-child, td > p:only-child, th > p:only-child',
  )) {
    paragraph.replaceWith(...paragraph.childNodes);
  }
  for (const element of body.querySelectorAll('[colspan="1"], [rowspan="1"]')) {
    element.removeAttribute('colspan');
    element.removeAttribute('rowspan');
  }
  return body.innerHTML;
}

/** A whole page, for a file. */
export const toHtmlPage = (doc: Node, title: string): string =>
  `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>${escapeText(title)}</title>\n<body>\n${toHtml(doc)}\n</body>\n</html>\n`;

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
