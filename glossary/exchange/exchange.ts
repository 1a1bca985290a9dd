/** What every exchange format gives and takes, and how much of a file is read at all: files are hostile until proven otherwise. */
import type { Concept, Glossary, Problem } from '../concept.ts';

export const IMPORT_FORMATS = ['csv', 'xlsx', 'tbx', 'json', 'omegat'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];
export const EXPORT_FORMATS = ['csv', 'xlsx', 'tbx', 'json', 'omegat', 'vale', 'prh'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Sizes in bytes or UTF-16 units. A glossary of 10,000 full entries stays a tenth below each of them. */
export const LIMITS = {
  file: 50_000_000,
  /** A file packed in a zip may not unfold beyond this, all parts together. */
  unzipped: 200_000_000,
  zipParts: 2_000,
  rows: 100_000,
  columns: 200,
  record: 1_000_000,
  depth: 64,
  cell: 32_767,
  sample: 5,
} as const;

/** A concept as far as the file gives it: keys of `Concept`, unchecked. What a file does not say stays as it is where the concept exists. */
export type ConceptValue = Readonly<Record<string, unknown>>;

/** One concept of a file. */
export interface ReadConcept {
  /** The row of a table counted as spreadsheets do, the line of a text file, or the number of the entry; from 1, each only once. */
  readonly row: number;
  /** The line of the file where that is another number. */
  readonly line?: number;
  readonly value: ConceptValue;
  /** An id for a new concept where the file gives none that means anything here. */
  readonly suggestedId?: string;
  readonly problems: readonly Problem[];
}

/** What a format's reader makes of a file. */
export interface ReadFile {
  readonly concepts: readonly ReadConcept[];
  readonly problems: readonly Problem[];
  /** The file lists all names of a concept; otherwise the names it has are added to those that are there. */
  readonly allTerms: boolean;
  /** What the file says of the glossary itself. */
  readonly head?: Partial<Omit<Glossary, 'concepts'>>;
  /** Tables only: the columns' names, the first rows, and which column holds what. */
  readonly columns?: readonly string[];
  readonly sample?: readonly (readonly string[])[];
  readonly mapping?: Mapping;
  /** Tables only: the name of the column that a concept's key (or a part of it, such as `say.it`) was read from. */
  readonly columnOf?: (key: string) => string | undefined;
}

/** Which field each column holds (`''` leaves it out), and how the file is to be cut. */
export interface Mapping {
  readonly columns?: Readonly<Record<string, string>>;
  readonly delimiter?: string;
  readonly sheet?: string;
}

/** A concept of a file with the defaults that make it whole. */
export interface ImportedConcept extends ReadConcept {
  /** Absent where it cannot stand alone; it may still complete a concept that exists. */
  readonly concept?: Concept;
}

export const failed = (code: string, data: Problem['data'] = {}, line?: number): Problem => ({
  code,
  severity: 'error',
  ...(line !== undefined && { line }),
  data,
});
export const noticed = (code: string, data: Problem['data'] = {}): Problem => ({ code, severity: 'warning', data });

/** A file that could not be read at all. */
export const unreadable = (...problems: readonly Problem[]): ReadFile => ({ concepts: [], problems, allTerms: false });
