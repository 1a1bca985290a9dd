/** A file that was dropped or opened -> the editor's document, or why not. */
import { DOMParser, type Node } from 'prosemirror-model';
import type { PickedFile } from '../../../glossary/host-api.ts';
import { schema } from '../editor/schema.ts';
import { cleanHtml } from './clean-html.ts';
import { docFromMarkdown } from './from-markdown.ts';
import { docFromPlain } from './from-plain.ts';

export type FileResult = { readonly ok: true; readonly doc: Node } | { readonly ok: false; readonly reason: string };

const MOST = 20_000_000;

const docFromHtml = (html: string): Node => DOMParser.fromSchema(schema).parse(cleanHtml(html));

/** Reads .txt, .md, .html and .docx. Other files, binary ones and those above 20 MB are refused with a sentence to show. */
export async function docFromFile({ name, bytes }: PickedFile): Promise<FileResult> {
  if (bytes.byteLength > MOST) return { ok: false, reason: `${name} is larger than 20 MB.` };
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (extension === 'docx') return fromDocx(name, bytes);
  if (!['txt', 'md', 'markdown', 'html', 'htm', 'eml', 'text'].includes(extension)) {
    return { ok: false, reason: `${name} is not a text, Markdown, HTML or Word file.` };
  }
  const text = decode(bytes);
  if (text === null || text.includes('\u0000')) return { ok: false, reason: `${name} is not a text file.` };
  if (extension.startsWith('htm')) return { ok: true, doc: docFromHtml(text) };
  return { ok: true, doc: extension === 'md' || extension === 'markdown' ? docFromMarkdown(text) : docFromPlain(text) };
}

function decode(bytes: Uint8Array): string | null {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return label === 'utf-8' ? new TextDecoder('windows-1252').decode(bytes) : null;
  }
}

async function fromDocx(name: string, bytes: Uint8Array): Promise<FileResult> {
  try {
    const mammoth = await import('mammoth');
    const buffer = bytes.slice().buffer;
    const { value } = await mammoth.default.convertToHtml({ arrayBuffer: buffer });
    return { ok: true, doc: docFromHtml(value) };
  } catch {
    return { ok: false, reason: `${name} could not be read as a Word document.` };
  }
}
