/** Bytes of an exchange file -> its concepts, each with its row, and everything that is wrong with it. Nothing throws for what a file can hold. */
import type { Problem } from '../concept.ts';
import { completeAll } from './complete.ts';
import { readCsv } from './csv.ts';
import { decodeText } from './decode-text.ts';
import {
  failed,
  type ImportedConcept,
  type ImportFormat,
  LIMITS,
  type Mapping,
  type ReadFile,
  unreadable,
} from './exchange.ts';
import { readJson } from './json.ts';
import { readOmegat } from './omegat.ts';
import { readTbx } from './tbx-read.ts';
import { readXlsx } from './xlsx-read.ts';

export interface Imported {
  readonly format: ImportFormat | '';
  /** Tables only: the names of the columns, the first rows, and what each column was taken for. */
  readonly columns: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly mapping: Mapping;
  readonly concepts: readonly ImportedConcept[];
  /** The file names all terms of a concept; otherwise its terms are added. */
  readonly allTerms: boolean;
  /** What the file says of the glossary itself. */
  readonly head: NonNullable<ReadFile['head']>;
  /** About the file as a whole. */
  readonly problems: readonly Problem[];
}

/**
 * @param name the file's name; its extension and the first bytes tell the format.
 * @param mapping which column holds what, and how to cut the file; what is left out is found out.
 * @param format settles the format where the name does not tell.
 */
export function importFile(bytes: Uint8Array, name: string, mapping: Mapping = {}, format?: ImportFormat): Imported {
  const found = format ?? formatOf(bytes, name);
  const read =
    found === undefined
      ? unreadable(failed('unknown-format', { name: name.slice(0, 100) }))
      : readAs(found, bytes, mapping);
  const foreign = found !== 'json' && !read.concepts.some(({ value }) => value['id'] !== undefined);
  const { concepts, problems } = completeAll(read, foreign);
  const nothing = read.concepts.length === 0 && !read.problems.some(({ severity }) => severity === 'error');
  return {
    format: found ?? '',
    columns: read.columns ?? [],
    sample: read.sample ?? [],
    mapping: read.mapping ?? mapping,
    concepts,
    allTerms: read.allTerms,
    head: read.head ?? {},
    problems: [...read.problems, ...problems, ...(nothing ? [failed('no-concepts')] : [])],
  };
}

function readAs(format: ImportFormat, bytes: Uint8Array, mapping: Mapping): ReadFile {
  if (bytes.length > LIMITS.file)
    return unreadable(failed('file-too-large-to-import', { limit: LIMITS.file / 1_000_000 }));
  switch (format) {
    case 'csv':
      return readCsv(bytes, mapping);
    case 'xlsx':
      return readXlsx(bytes, mapping);
    case 'tbx':
      return readTbx(bytes);
    case 'json':
      return readJson(bytes);
    case 'omegat':
      return readOmegat(bytes);
  }
}

const BY_EXTENSION: Readonly<Record<string, ImportFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  tbx: 'tbx',
  xml: 'tbx',
  tbxm: 'tbx',
  json: 'json',
  utf8: 'omegat',
};

/** The first bytes are believed before the name: a renamed file is the commonest mistake. */
function formatOf(bytes: Uint8Array, name: string): ImportFormat | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'xlsx';
  const start = decodeText(bytes.subarray(0, 2_000))
    .text?.replace(/^\uFEFF/, '')
    .trimStart();
  if (start === undefined) return BY_EXTENSION[extension];
  if (/^<(?:\?xml|!--|!doctype|tbx\b|martif\b)/i.test(start)) return 'tbx';
  if (extension === 'json' || (!(extension in BY_EXTENSION) && /^[[{]/.test(start))) return 'json';
  const known = BY_EXTENSION[extension];
  if (known !== undefined) return known;
  if (extension === 'tab' || extension === 'txt' || extension === '')
    return start.startsWith('#') ? 'omegat' : /[,;\t|]/.test(start) ? 'csv' : undefined;
  return undefined;
}
