/** Sentences for what import and export find (part of `problem-text.ts`). */
import type { Problem } from './concept.ts';

type Data = Problem['data'];
const d = (data: Data, key: string): string => String(data[key] ?? '');
const many = (data: Data, one: string, more: string): string =>
  data['count'] === 1 ? `1 ${one}` : `${d(data, 'count')} ${more}`;
const FORMATS: Readonly<Record<string, string>> = {
  csv: 'CSV',
  xlsx: 'Excel',
  tbx: 'TBX',
  json: 'JSON',
  omegat: 'OmegaT’s format',
  vale: 'Vale',
  prh: 'prh',
};
const format = (data: Data): string => FORMATS[d(data, 'format')] ?? d(data, 'format');

export const EXCHANGE_TEXTS: Readonly<Record<string, (data: Data) => string>> = {
  // A file that cannot be read.
  'unknown-format': (x) =>
    `Termbridge cannot tell what “${d(x, 'name')}” is: give it an ending such as .csv, .xlsx, .tbx or .json.`,
  'file-too-large-to-import': (x) => `The file is larger than ${d(x, 'limit')} MB: split it and import the parts.`,
  'too-many-rows': (x) =>
    `The file has more than ${d(x, 'limit')} rows: split it and import the parts. Nothing was read.`,
  'too-many-columns': (x) =>
    `The file has ${d(x, 'count')} columns, more than the ${d(x, 'limit')} that are read: remove those that hold no terms.`,
  'zip-bomb': (x) =>
    `The workbook unfolds to more than ${d(x, 'limit')} MB and was not read: save only the sheet with the terms.`,
  'broken-zip': () => 'The workbook is damaged: open it in its program and save it anew.',
  'old-excel': () => 'This is an old Excel file or one with a password: save it as .xlsx without a password.',
  'open-document': () =>
    'This is an OpenDocument file (.ods): open it in LibreOffice, save it as Excel 2007–365 (.xlsx) and import that.',
  'no-sheet': () => 'The workbook has no sheet with cells.',
  'unknown-sheet': (x) => `The workbook has no sheet “${d(x, 'sheet')}”: choose one of ${d(x, 'sheets')}.`,
  'binary-file': () => 'The file holds no text: save the terms as CSV, .xlsx, TBX or JSON.',
  'wrong-encoding': (x) => `The file is no valid ${d(x, 'encoding')} text: save it anew as UTF-8.`,
  'empty-file': () => 'The file is empty.',
  'no-concepts': () => 'The file holds no terms.',
  'no-term-column': () => 'No column holds the terms: say which one does.',
  'open-quote': (x) => `A quotation mark in line ${d(x, 'line')} is never closed: add the missing " or remove it.`,
  'bad-csv': (x) => `Line ${d(x, 'line')} is no valid CSV: check its quotation marks.`,
  'not-json': (x) => `The file is no valid JSON: ${d(x, 'message')}.`,
  'too-deep': (x) => `The file is nested deeper than ${d(x, 'limit')} levels, which no glossary is: nothing was read.`,
  'bad-xml': (x) => `The file is no valid XML: ${d(x, 'message')}.`,
  'xml-doctype': () =>
    'The file has a document type (<!DOCTYPE …>), which could fetch or unfold other files: remove that line and import again.',
  'no-tbx': () => 'The XML file is no TBX file: export it as TBX.',
  // A row.
  'row-without-term': () => 'There is no term: fill it in.',
  'id-twice': (x) => `The id “${d(x, 'id')}” already stands in line ${d(x, 'first')}: give one of the two another id.`,
  'row-twice': (x) => `This says something else about “${d(x, 'id')}” than line ${d(x, 'first')}: keep one of the two.`,
  'bad-more': (x) =>
    `The column “${d(x, 'column')}” of row ${d(x, 'row')} is no JSON any more: restore it or empty the cell.`,
  'formula-error': (x) =>
    `The cell in column “${d(x, 'column')}” of row ${d(x, 'row')} holds no value but ${d(x, 'cell')}: mend its formula or type the text.`,
  'no-tab': () => 'There is no tab between term and wording: write “term, tab, wording”.',
  // What was settled by rule, or is worth a look.
  'encoding-assumed': (x) =>
    `The file is not UTF-8 and was read as ${d(x, 'encoding')}: check that letters such as é and ü are right.`,
  'columns-left-out': (x) => `Nothing is taken from: ${d(x, 'columns')}.`,
  'other-sheets': (x) => `The sheet “${d(x, 'sheet')}” is read; left out: ${d(x, 'sheets')}.`,
  'other-languages': (x) => `Only English is taken; left out: ${d(x, 'languages')}.`,
  'initial-capitals': (x) =>
    `“${d(x, 'column')}”: ${many(x, 'cell begins', 'cells begin')} with a capital, as in “${d(x, 'example')}”; it was made small, so that it fits inside a sentence. Check names.`,
  'side-assumed': (x) =>
    `${many(x, 'entry does', 'entries do')} not say whose word it is (side): taken as office words, which change for every reader.`,
  'wording-missing': (x) =>
    `${many(x, 'entry has', 'entries have')} no plain wording: found in Look up, but left alone in texts.`,
  'status-kept': (x) =>
    `${many(x, 'entry keeps its status', 'entries keep their status')}, which the file would set back (such as ${d(x, 'example')}): change it in the entry if that is meant.`,
  'case-set': (x) =>
    `${many(x, 'acronym is', 'acronyms are')} also an everyday word (IT, it): matched in capitals only.`,
  // What an export cannot say.
  'more-column': (x) =>
    `The column “${d(x, 'column')}” keeps what has no column of its own (${many(x, 'entry', 'entries')}): leave it as it is.`,
  'csv-numbers': (x) =>
    `${many(x, 'cell looks', 'cells look')} like a number or a day, as “${d(x, 'example')}” does: spreadsheets may change such text in a CSV. Export as .xlsx instead where it is to be edited.`,
  'cell-too-long': (x) =>
    `“${d(x, 'column')}” of “${d(x, 'id')}” is longer than the ${d(x, 'limit')} characters of an Excel cell and was left out.`,
  'controls-removed': (x) => `Control characters were removed, which ${format(x)} cannot hold.`,
  'tbx-side': () => 'TBX has no field for whose word it is: it stands in customerSubset.',
  'export-as-notes': (x) => `${format(x)} has no field for ${d(x, 'keys')}: other programs see them as notes.`,
  'export-unsaid': (x) => `${format(x)} cannot hold: ${d(x, 'keys')}.`,
  'export-left-out': (x) =>
    `${many(x, 'entry was', 'entries were')} left out, because ${format(x)} needs a term and a wording: ${d(x, 'examples')}.`,
  'export-no-wording': (x) =>
    `${many(x, 'entry was', 'entries were')} left out, because they replace nothing for every reader: ${d(x, 'examples')}.`,
  'export-clash': (x) =>
    `${many(x, 'entry was', 'entries were')} left out, because ${format(x)} cannot ask which meaning is meant: ${d(x, 'examples')}.`,
  'export-exact-case': (x) =>
    `${many(x, 'entry was', 'entries were')} left out, because ${format(x)} would also match the term in small letters: ${d(x, 'examples')}.`,
};
