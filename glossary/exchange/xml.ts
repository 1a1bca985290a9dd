/** XML from outside: no document type, so no entities of its own and nothing fetched; no deep nesting. */
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import type { Problem } from '../concept.ts';
import { failed, LIMITS } from './exchange.ts';

export type Tag = SaxesTagNS;

export interface XmlHandlers {
  readonly open?: (tag: Tag, depth: number, line: number) => void;
  readonly text?: (text: string) => void;
  readonly close?: (tag: Tag, depth: number) => void;
}

class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
/** For handlers: ends the reading with this problem. */
export function refuse(problem: Problem): never {
  throw new Refused(problem);
}

const CHUNK = 64_000;

/** Walks through the text; answers the problem that ended the walk, with its line. */
export function walkXml(text: string, handlers: XmlHandlers): Problem | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  const stop = (code: string, data: Problem['data'] = {}): never => refuse(failed(code, data, parser.line));
  parser.on('doctype', () => stop('xml-doctype'));
  parser.on('error', (error) => stop('bad-xml', { message: error.message.replace(/^\d+:\d+:\s*/, '').slice(0, 200) }));
  parser.on('opentag', (tag) => {
    if (++depth > LIMITS.depth) stop('too-deep', { limit: LIMITS.depth });
    handlers.open?.(tag, depth, parser.line);
  });
  parser.on('text', (part) => handlers.text?.(part));
  parser.on('cdata', (part) => handlers.text?.(part));
  parser.on('closetag', (tag) => handlers.close?.(tag, depth--));
  try {
    for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
    parser.close();
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
  return undefined;
}

/** The value of an attribute by its local name. */
export const attribute = (tag: Tag, local: string): string | undefined =>
  Object.values(tag.attributes).find((one: SaxesAttributeNS) => one.local === local)?.value;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
export const xmlText = (text: string): string => text.replace(/[&<>"\r]/g, (c) => ESCAPES[c] ?? c);
