/** One entry of a TBX file -> a concept's value. */
import { TERM_STATUSES, type Term, type TermStatus, termText } from '../concept.ts';
import { CONCEPT_KEYS } from '../validate.ts';
import type { ConceptValue, ReadConcept } from './exchange.ts';
import { createIdGiver, idFrom } from './ids.ts';
import { fromNote } from './notes.ts';
import { posIn, SIDE_IN, statusIn, typeIn } from './tbx-terms.ts';

interface Part {
  readonly name: string;
  readonly target: string;
  readonly text: string;
}
export interface TermPart {
  text: string;
  readonly parts: Part[];
}
export interface Language {
  readonly code: string;
  readonly parts: Part[];
  readonly terms: TermPart[];
}
export interface Entry {
  readonly id: string;
  readonly line: number;
  readonly parts: Part[];
  readonly languages: Language[];
}

/** @param ours the file is one of our own exports: its ids are ids here, and its notes hold keys. */
export function resolveEntries(
  entries: readonly Entry[],
  ours: boolean,
): { readonly concepts: readonly ReadConcept[]; readonly languages: readonly string[] } {
  const spoken = entries.map(({ languages }) => spokenOf(languages));
  const ids = createIdGiver([]);
  const idOf = new Map<string, string>();
  const own = entries.map(({ id }, i) => {
    const [preferred = ''] = termsOf(spoken[i] ?? [], ours);
    const wanted = ours ? id.replace(/^_(?=[0-9])/, '') : ids.take(idFrom(termText(preferred), `term-${i + 1}`));
    if (!idOf.has(id)) idOf.set(id, wanted);
    return wanted;
  });
  const others = new Set(
    entries.flatMap(({ languages }, i) => languages.filter((one) => !spoken[i]?.includes(one)).map(({ code }) => code)),
  );
  const concepts = entries.map((entry, i): ReadConcept => {
    const value = entryValue(entry, spoken[i] ?? [], ours, idOf);
    const base = { row: i + 1, line: entry.line, problems: [] };
    return ours ? { ...base, value: { id: own[i] ?? '', ...value } } : { ...base, value, suggestedId: own[i] ?? '' };
  });
  return { concepts, languages: [...others].filter((code) => code !== '').sort() };
}

/** The English sections of an entry; where it has none, its first language. */
function spokenOf(languages: readonly Language[]): readonly Language[] {
  const english = languages.filter(({ code }) => /^en\b/i.test(code));
  return english.length > 0 ? english : languages.slice(0, 1);
}

function entryValue(
  entry: Entry,
  languages: readonly Language[],
  ours: boolean,
  idOf: ReadonlyMap<string, string>,
): ConceptValue {
  const termParts = termPartsOf(languages);
  const parts = [...entry.parts, ...languages.flatMap((language) => language.parts)];
  const texts = (name: string): string[] =>
    parts.flatMap((part) => (part.name === name && part.text !== '' ? [part.text] : []));
  const inTerms = (name: string): string[] =>
    termParts.flatMap((term) =>
      term.parts.flatMap((part) => (part.name === name && part.text !== '' ? [part.text] : [])),
    );
  const value: Record<string, unknown> = {};
  const definition = [...texts('definition'), ...inTerms('definition')][0];
  if (definition !== undefined) value['definition'] = ours ? definition : oneLine(definition);
  const pos = [...inTerms('partOfSpeech'), ...texts('partOfSpeech')][0];
  const ourPos = pos === undefined ? undefined : posIn(pos);
  if (ourPos !== undefined && (ours || ourPos !== 'phrase')) value['pos'] = ourPos;
  const topics = [...texts('subjectField'), ...inTerms('subjectField')].map(ours ? (text) => text : oneLine);
  if (topics.length > 0) value['topic'] = ours ? topics : [...new Set(topics)];
  const side = [...texts('customerSubset'), ...inTerms('customerSubset')]
    .map((text) => SIDE_IN[text.toLowerCase()])
    .find((one) => one !== undefined);
  if (side !== undefined) value['side'] = side;
  const see = [...parts, ...termParts.flatMap((term) => term.parts)]
    .filter(({ name }) => name === 'crossReference')
    .flatMap(({ target }) => idOf.get(target) ?? []);
  if (see.length > 0) value['see'] = ours ? see : [...new Set(see)];
  const changed = texts('date').at(-1)?.slice(0, 10);
  if (changed !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(changed)) value['changed'] = changed;
  const owner = ours ? texts('responsibility').at(-1) : undefined;
  if (owner !== undefined) value['owner'] = owner;
  const contexts = inTerms('context').map((said) => ({ said: ours ? said : oneLine(said) }));
  if (contexts.length > 0) value['examples'] = contexts;
  addNotes(value, [...texts('note'), ...(ours ? [] : inTerms('note'))], ours);
  const terms = termsOf(languages, ours);
  if (terms.length > 0) value['terms'] = terms;
  return value;
}

const termPartsOf = (languages: readonly Language[]): TermPart[] =>
  languages.flatMap(({ terms }) => terms).filter(({ text }) => text !== '');
const termsOf = (languages: readonly Language[], ours: boolean): readonly Term[] =>
  preferredFirst(termPartsOf(languages).map((term, i) => termOf(term, i, ours)));
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const OUR_KEYS = new Set([...CONCEPT_KEYS, 'sections']);

/** Our own notes are keys. The notes of others are kept as text, so that nothing is dropped. */
function addNotes(value: Record<string, unknown>, notes: readonly string[], ours: boolean): void {
  const free: string[] = [];
  for (const note of notes) {
    const read = fromNote(note, (key) => (ours ? key !== 'id' && key !== 'terms' : ['plain', 'meaning'].includes(key)));
    if (read && (OUR_KEYS.has(read.key) || ours)) value[read.key] = read.value;
    else free.push(note);
  }
  if (free.length > 0) value['sections'] = [{ title: 'Notes', markdown: free.map(oneLine).join('\n\n') }];
}

function termOf({ text, parts }: TermPart, index: number, ours: boolean): Term {
  const find = (...names: string[]): string | undefined => parts.find(({ name }) => names.includes(name))?.text;
  const status = statusIn(find('administrativeStatus', 'usageStatus', 'normativeAuthorization') ?? '');
  const type = typeIn(find('termType') ?? '');
  const details: Record<string, unknown> = {};
  for (const part of ours ? parts : []) {
    const note =
      part.name === 'note'
        ? fromNote(part.text, (key) => ['status', 'case', 'say-as', 'forms', 'plain'].includes(key))
        : undefined;
    if (note) details[note.key] = note.value;
  }
  const noted = TERM_STATUSES.find((one) => one === details['status']);
  const usual: TermStatus = index === 0 ? 'preferred' : 'admitted';
  const own = noted ?? status ?? usual;
  const whole = { text, ...(own !== usual && { status: own }), ...(type !== undefined && { type }), ...details };
  return Object.keys(whole).length === 1 ? text : whole;
}

/** The preferred term leads, wherever the file has it. */
function preferredFirst(terms: readonly Term[]): readonly Term[] {
  const at = terms.findIndex((term) => typeof term !== 'string' && term.status === 'preferred');
  const [first] = terms;
  if (at < 1 || first === undefined) return terms;
  const { status: _status, ...rest } = terms[at] as Exclude<Term, string>;
  const leads: Term = Object.keys(rest).length === 1 ? rest.text : rest;
  return [leads, ...terms.slice(0, at), ...terms.slice(at + 1)];
}
