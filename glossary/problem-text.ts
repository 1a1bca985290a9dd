/** Sentences for problems: what is wrong, where, and how to mend it. The only place where they are made. */
import type { Problem } from './concept.ts';
import { EXCHANGE_TEXTS } from './exchange-problem-text.ts';
import { STORAGE_TEXTS } from './storage-problem-text.ts';

type Data = Problem['data'];
const d = (data: Data, key: string): string => String(data[key] ?? '');
const at = (data: Data): string => (data['key'] === undefined ? 'This' : `“${data['key']}”`);

const TEXTS: Readonly<Record<string, (data: Data) => string>> = {
  ...STORAGE_TEXTS,
  ...EXCHANGE_TEXTS,
  'not-text': (x) => `${at(x)} must be text, but is ${d(x, 'got')}: put it in quotation marks.`,
  'empty-text': (x) => `${at(x)} is empty: write something or remove it.`,
  'too-long': (x) => `${at(x)} is longer than ${d(x, 'limit')} characters: shorten it.`,
  'too-many': (x) => `${at(x)} has more than ${d(x, 'limit')} items: split the concept.`,
  'not-yes-no': (x) => `${at(x)} must be true or false.`,
  'not-one-of': (x) => `${at(x)} is “${d(x, 'got')}”, but must be one of: ${d(x, 'allowed')}.`,
  'not-list': (x) => `${at(x)} must be a list, but is ${d(x, 'got')}: write it as [one, two].`,
  'not-mapping': (x) => `${at(x)} must have keys and values, but is ${d(x, 'got')}.`,
  'missing-key': (x) => `“${d(x, 'key')}” is missing: add it.`,
  'unknown-key': (x) => `“${d(x, 'key')}” is not known here: use one of ${d(x, 'known')}.`,
  'misspelt-key': (x) => `“${d(x, 'key')}” is not known: did you mean “${d(x, 'meant')}”?`,
  'empty-key': (x) => `“${d(x, 'key')}” has no value: write one or remove the line.`,
  'bad-id': (x) => `The id “${d(x, 'id')}” must be lower-case words joined by hyphens, such as sales-lead.`,
  'no-terms': () => 'There is no term: name at least one.',
  'two-heads': (x) =>
    `“${d(x, 'text')}” marks two words with *: mark only the one that inflects (or both of two verbs with “and” between).`,
  'head-mark-alone': (x) => `The * in “${d(x, 'text')}” must stand directly behind a word.`,
  'object-needs-verb': () => '{object} only works in the wording of a verb: set pos to verb, or remove it.',
  'file-too-large': (x) => `The file is larger than ${d(x, 'limit')} bytes, which is too large for one concept.`,
  'keys-too-large': (x) =>
    `The lines between “---” are longer than ${d(x, 'limit')} characters, which is too much for one concept: split it.`,
  'no-front-matter': () => 'The file must begin with a line “---”, the keys, and another line “---”.',
  yaml: (x) => `The lines between “---” are no valid YAML: ${d(x, 'message')}.`,
  'yaml-tag': () => 'YAML tags (!...) are not allowed: put the text in quotation marks.',
  'yaml-anchor': () =>
    'YAML anchors and aliases (& and *) are not allowed: put the text in quotation marks or write it out.',
  'id-not-file-name': (x) =>
    `The id is “${d(x, 'id')}”, but the file is called “${d(x, 'name')}.md”: make them the same.`,
  'dangling-see': (x) => `“see” names “${d(x, 'id')}”, which no concept has: correct or remove it.`,
  'overrides-nothing': (x) =>
    `“overrides” names “${d(x, 'place')}”, which is not there: write the glossary’s id, a slash and the concept’s id, such as bundled/crm.`,
  'duplicate-id': (x) =>
    d(x, 'kept') === ''
      ? `The id “${d(x, 'id')}” is used twice: rename one.`
      : `The id “${d(x, 'id')}” is used twice, and ${d(x, 'kept')} is the one that counts: give the other an id of its own.`,
  'term-twice': (x) => `The term “${d(x, 'term')}” stands twice in this concept: remove one.`,
  'clash-without-cues': (x) =>
    `“${d(x, 'term')}” also names “${d(x, 'other')}”: give both words that tell them apart (near, phrases).`,
  'wording-cycle': (x) =>
    `The wording “${d(x, 'wording')}” contains “${d(x, 'term')}”, which would itself be changed for ${d(x, 'reader')}: choose other words.`,
  'phrase-without-term': (x) => `The phrase “${d(x, 'phrase')}” does not contain the term: it can never match.`,
  'no-place-for-object': (x) =>
    `“without-object” is never used, because the wording “${d(x, 'wording')}” has no {object}: mark its place, or remove the key.`,
  'check-failed': (x) => `The check “${d(x, 'from')}” gives “${d(x, 'got')}”, but should give “${d(x, 'want')}”.`,
  'check-incomplete': () => 'A check needs from and to, from and ask, or keep.',
};

/** The problem as one English sentence. A code of a later version is shown as it is. */
export function problemText(problem: Problem): string {
  const make = TEXTS[problem.code];
  return make ? make(problem.data) : `${problem.code}: ${JSON.stringify(problem.data)}`;
}
