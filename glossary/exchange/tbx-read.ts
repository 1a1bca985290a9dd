/** TBX of every make: third edition in DCA and DCT style, and the second (`martif`), with `tig` and `ntig`. */
import type { Problem } from '../concept.ts';
import { decodeText } from './decode-text.ts';
import { failed, LIMITS, noticed, type ReadFile, unreadable } from './exchange.ts';
import { type Entry, type Language, resolveEntries, type TermPart } from './tbx-entry.ts';
import { OUR_SOURCE } from './tbx-terms.ts';
import { attribute, refuse, type Tag, walkXml } from './xml.ts';

/** Elements whose category is in `type` (DCA and the second edition). In DCT the element itself is the category. */
const TYPED = new Set([
  'termNote',
  'descrip',
  'admin',
  'transac',
  'transacNote',
  'adminNote',
  'ref',
  'xref',
  'descripNote',
]);
const DCT = 'http://www.tbxinfo.net/ns/';
const CONCEPT = new Set(['conceptEntry', 'termEntry']);
const LANGUAGE = new Set(['langSec', 'langSet']);
const TERM = new Set(['termSec', 'tig', 'ntig']);

export function readTbx(bytes: Uint8Array): ReadFile {
  // The declaration is ASCII in every encoding but UTF-16, which shows itself.
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const { text, problems } = decodeText(bytes, /^[^<]*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]);
  if (text === undefined) return unreadable(...problems);
  const builder = new EntryBuilder();
  const problem = walkXml(text, {
    open: (tag, _depth, line) => builder.open(tag, line),
    text: (part) => builder.text(part),
    close: (tag) => builder.close(tag),
  });
  if (problem) return unreadable(...problems, problem);
  if (!builder.isTbx) return unreadable(failed('no-tbx'));
  const { concepts, languages } = resolveEntries(builder.entries, builder.source.includes(OUR_SOURCE));
  const notices: Problem[] =
    languages.length > 0 ? [noticed('other-languages', { languages: languages.join(', ').slice(0, 200) })] : [];
  return { concepts, problems: [...problems, ...notices], allTerms: true };
}

/** Follows the elements; a category counts for the innermost of term, language and concept it stands in. */
class EntryBuilder {
  readonly entries: Entry[] = [];
  isTbx = false;
  source = '';
  #entry: Entry | undefined;
  #language: Language | undefined;
  #term: TermPart | undefined;
  #category: { readonly name: string; readonly target: string; text: string } | undefined;
  #inSource = false;

  open(tag: Tag, line: number): void {
    const { local } = tag;
    if (local === 'tbx' || local === 'martif' || local === 'TBX') this.isTbx = true;
    else if (local === 'sourceDesc') this.#inSource = true;
    else if (CONCEPT.has(local)) {
      if (this.entries.length >= LIMITS.rows) refuse(failed('too-many-rows', { limit: LIMITS.rows }));
      this.#entry = { id: attribute(tag, 'id') ?? '', line, parts: [], languages: [] };
      this.entries.push(this.#entry);
    } else if (LANGUAGE.has(local) && this.#entry) {
      this.#language = { code: attribute(tag, 'lang') ?? '', parts: [], terms: [] };
      this.#entry.languages.push(this.#language);
    } else if (TERM.has(local) && this.#language) {
      this.#term = { text: '', parts: [] };
      this.#language.terms.push(this.#term);
    } else if (this.#entry) {
      const name = TYPED.has(local)
        ? (attribute(tag, 'type') ?? local)
        : tag.uri.startsWith(DCT) || ['term', 'note', 'date'].includes(local)
          ? local
          : '';
      if (name !== '') this.#category = { name, target: attribute(tag, 'target') ?? '', text: '' };
    }
  }

  text(part: string): void {
    if (this.#inSource && this.source.length < 1_000) this.source += part;
    if (!this.#category) return;
    this.#category.text += part;
    if (this.#category.text.length > LIMITS.record)
      refuse(failed('too-long', { key: this.#category.name, limit: LIMITS.record }));
  }

  close({ local, uri }: Tag): void {
    if (local === 'sourceDesc') this.#inSource = false;
    else if (CONCEPT.has(local)) this.#entry = undefined;
    else if (LANGUAGE.has(local)) this.#language = undefined;
    else if (TERM.has(local)) this.#term = undefined;
    else if (this.#category && (TYPED.has(local) || uri.startsWith(DCT) || ['term', 'note', 'date'].includes(local))) {
      const { name, target, text } = this.#category;
      this.#category = undefined;
      if (name === 'term') {
        if (this.#term) this.#term.text = text.replace(/\s+/g, ' ').trim();
      } else (this.#term ?? this.#language ?? this.#entry)?.parts.push({ name, target, text: text.trim() });
    }
  }
}
