/** What is wrong with a TBX file after the schema (test/schema) and the two rules that no schema of its kind can say. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RelaxNGValidator, XmlDocument, type XmlElement, XmlValidateError } from 'libxml2-wasm';

const schema = XmlDocument.fromBuffer(readFileSync(path.join(import.meta.dirname, '../../schema/tbx-basic-dca.rng')));
const validator = RelaxNGValidator.fromDoc(schema);
const NAMES = { t: 'urn:iso:std:iso:30042:ed-2' };

/** Each fault with its line; none for a file that keeps the rules. Throws for what is no XML. */
export function tbxFaults(xml: Uint8Array): string[] {
  using document = XmlDocument.fromBuffer(xml);
  const values = (query: string): string[] => document.find(query, NAMES).map((node) => (node as XmlElement).content);
  const ids = values('//@id');
  const twice = ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `the id ${id} is there twice`);
  const known = new Set(ids);
  const lost = values('//t:ref/@target').flatMap((id) => (known.has(id) ? [] : [`nothing has the id ${id}`]));
  return [...schemaFaults(document), ...twice, ...lost];
}

function schemaFaults(document: XmlDocument): string[] {
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
  }
}
