/** What happens when something is pasted or dropped: own cleaner for HTML, Markdown recognised, else plain text. */
import { closeHistory } from 'prosemirror-history';
import { DOMParser, type Node, Slice } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { cleanHtml } from '../text/clean-html.ts';
import { docFromMarkdown, looksLikeMarkdown } from '../text/from-markdown.ts';
import { docFromPlain } from '../text/from-plain.ts';
import { schema } from './schema.ts';

const inCode = (view: EditorView): boolean => view.state.selection.$from.parent.type.spec.code === true;

/** The pasted content as a slice that joins with the text around it. */
export function pastedSlice(text: string, html: string): Slice | null {
  if (html.trim() !== '') {
    const slice = DOMParser.fromSchema(schema).parseSlice(cleanHtml(html));
    if (slice.content.size > 0) return slice;
  }
  if (text === '') return null;
  const doc = looksLikeMarkdown(text) ? docFromMarkdown(text) : docFromPlain(text);
  return openSlice(doc);
}

/** Open at both ends where they are paragraphs, so that a word pasted into a sentence stays in it. */
function openSlice(doc: Node): Slice {
  const open = (node: Node | null | undefined) => (node?.type.name === 'paragraph' ? 1 : 0);
  return new Slice(doc.content, open(doc.firstChild), open(doc.lastChild));
}

/** Puts what the data holds at the selection; false when there is nothing of use in it. */
export function insertPasted(view: EditorView, text: string, html: string, plain: boolean): boolean {
  if (inCode(view)) {
    if (text !== '') view.dispatch(view.state.tr.insertText(text).scrollIntoView());
    return text !== '';
  }
  const slice = plain ? openSlice(docFromPlain(text)) : pastedSlice(text, html);
  if (slice === null) return false;
  const { $from, empty } = view.state.selection;
  // Into an empty message: the pasted blocks replace its one empty paragraph.
  const wholeIsEmpty = empty && view.state.doc.childCount === 1 && $from.parent.content.size === 0;
  const tr = wholeIsEmpty
    ? view.state.tr.replaceWith(0, view.state.doc.content.size, wholeContent(slice))
    : view.state.tr.replaceSelection(slice);
  // What is pasted is one step of undo, and what is typed next another.
  view.dispatch(closeHistory(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste')));
  view.dispatch(closeHistory(view.state.tr));
  return true;
}

const wholeContent = (slice: Slice) => {
  const type = schema.topNodeType;
  const first = slice.content.firstChild;
  if (first?.isInline) return schema.nodes['paragraph']?.create(null, slice.content) ?? slice.content;
  return type.createAndFill(null, slice.content)?.content ?? slice.content;
};
