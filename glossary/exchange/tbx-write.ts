/** TBX-Basic, third edition, DCA style. What TBX has no category for stands in notes, which other tools show and we read back. */
import {
  type Concept,
  type Glossary,
  type Problem,
  type Term,
  type TermObject,
  termStatus,
  termText,
} from '../concept.ts';
import { utf8, withoutControls } from './decode-text.ts';
import { noticed } from './exchange.ts';
import { leftOut } from './left-out.ts';
import { noteOf } from './notes.ts';
import { OUR_SOURCE, POS_OUT, STATUS_OUT, TYPE_OUT } from './tbx-terms.ts';
import { xmlText } from './xml.ts';

/** Keys that a note can begin with. */
const NOTE_KEY = /^\p{L}[\p{L}\p{N}_ -]*$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function writeTbx(glossary: Glossary): { readonly bytes: Uint8Array; readonly problems: readonly Problem[] } {
  const there = glossary.concepts.filter((concept) => (concept.terms?.length ?? 0) > 0);
  const ids = new Set(there.map(({ id }) => id));
  const noted = new Set<string>();
  const entries = there.map((concept) => entry(concept, ids, noted));
  const body = entries.length === 0 ? '' : `\n    <body>\n${entries.join('')}    </body>\n  `;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en">
  <tbxHeader>
    <fileDesc>
      <titleStmt><title>${xmlText(glossary.name)}</title></titleStmt>
      <sourceDesc><p>${OUR_SOURCE}</p></sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>${body}</text>
</tbx>
`;
  const text = withoutControls(xml);
  const problems = [
    ...leftOut(
      'tbx',
      glossary.concepts.filter((concept) => !there.includes(concept)),
    ),
    ...(ids.size > 0 ? [noticed('tbx-side')] : []),
    ...(noted.size > 0 ? [noticed('export-as-notes', { format: 'tbx', keys: [...noted].sort().join(', ') })] : []),
    ...(text === xml ? [] : [noticed('controls-removed', { format: 'tbx' })]),
  ];
  return { bytes: utf8(text), problems };
}

/** An XML id must not begin with a figure. */
const xmlId = (id: string): string => (/^[0-9]/.test(id) ? `_${id}` : id);

function entry(concept: Concept, ids: ReadonlySet<string>, noted: Set<string>): string {
  const lines: string[] = [];
  const add = (line: string): number => lines.push(`        ${line}\n`);
  const dated = concept.changed != null && DAY.test(concept.changed);
  if (dated) {
    const who =
      concept.owner == null ? '' : `<transacNote type="responsibility">${xmlText(concept.owner)}</transacNote>`;
    add(
      `<transacGrp><transac type="transactionType">modification</transac>${who}<date>${concept.changed}</date></transacGrp>`,
    );
  }
  for (const topic of concept.topic ?? []) add(`<descrip type="subjectField">${xmlText(topic)}</descrip>`);
  if (concept.definition != null) add(`<descrip type="definition">${xmlText(concept.definition)}</descrip>`);
  if (concept.side) add(`<admin type="customerSubset">${concept.side}</admin>`);
  for (const id of concept.see ?? [])
    if (ids.has(id)) add(`<ref type="crossReference" target="${xmlId(id)}">${xmlText(id)}</ref>`);
  for (const [key, value] of notesOf(concept, ids, dated)) {
    noted.add(key);
    add(`<note>${xmlText(noteOf(key, value))}</note>`);
  }
  const terms = concept.terms.map((term, i) => termSection(term, i, concept, noted)).join('');
  return `      <conceptEntry id="${xmlId(concept.id)}">\n${lines.join('')}        <langSec xml:lang="en">\n${terms}        </langSec>\n      </conceptEntry>\n`;
}

/** What the categories do not say, or not exactly. */
function notesOf(concept: Concept, ids: ReadonlySet<string>, dated: boolean): [string, unknown][] {
  const { extra = {}, ...known } = concept;
  const odd = Object.entries(extra).filter(([key]) => !NOTE_KEY.test(key));
  const all = [...Object.entries(known), ...Object.entries(extra).filter(([key]) => NOTE_KEY.test(key))];
  const held: Readonly<Record<string, boolean>> = {
    id: true,
    terms: true,
    pos: true,
    side: true,
    definition: known.definition === known.definition?.trim(),
    topic: (known.topic ?? []).every((topic) => topic === topic.trim()),
    owner: dated && known.owner === known.owner?.trim(),
    changed: dated,
    see: (known.see ?? []).every((id) => ids.has(id)),
    examples: (known.examples ?? []).every(({ said, better }) => better === undefined && said === said.trim()),
  };
  const notes = all.filter(([key, value]) => {
    const empty = value === null || (Array.isArray(value) && value.length === 0);
    return empty || held[key] !== true;
  });
  return odd.length === 0 ? notes : [...notes, ['extra', Object.fromEntries(odd)]];
}

/** `termNote`s follow the term directly, in TBX's order; contexts and notes come after them. */
function termSection(term: Term, index: number, concept: Concept, noted: Set<string>): string {
  const status = termStatus(term, index);
  const lines = [`<term>${xmlText(termText(term))}</term>`];
  if (concept.pos) lines.push(`<termNote type="partOfSpeech">${POS_OUT[concept.pos]}</termNote>`);
  const whole: TermObject = typeof term === 'string' ? { text: term } : term;
  const { type, text: _text, status: _status, ...rest } = whole;
  if (type !== undefined) lines.push(`<termNote type="termType">${TYPE_OUT[type]}</termNote>`);
  lines.push(`<termNote type="administrativeStatus">${STATUS_OUT[status]}</termNote>`);
  if (index === 0)
    for (const { said } of concept.examples ?? []) lines.push(`<descrip type="context">${xmlText(said)}</descrip>`);
  const details: Record<string, unknown> = { ...(status === 'forbidden' && { status }), ...rest };
  for (const [key, value] of Object.entries(details)) {
    noted.add(`${key} of a term`);
    lines.push(`<note>${xmlText(noteOf(key, value))}</note>`);
  }
  return `          <termSec>\n${lines.map((line) => `            ${line}\n`).join('')}          </termSec>\n`;
}
