/** A glossary -> a file for other tools, and what that file cannot say. */
import type { Glossary, Problem } from '../concept.ts';
import { writeCsv } from './csv.ts';
import { EXPORT_FORMATS, type ExportFormat } from './exchange.ts';
import { idFrom } from './ids.ts';
import { writeJson } from './json.ts';
import { writeOmegat } from './omegat.ts';
import { writePrh } from './prh.ts';
import { writeTbx } from './tbx-write.ts';
import { writeVale } from './vale.ts';
import { writeXlsx } from './xlsx-write.ts';

export interface Exported {
  /** A name for the file, with its extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Warnings: what the format cannot hold. */
  readonly problems: readonly Problem[];
}

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  csv: '.csv',
  xlsx: '.xlsx',
  tbx: '.tbx',
  json: '.json',
  omegat: '.utf8',
  vale: '.yml',
  prh: '.prh.yml',
};

/** Same glossary, same bytes; only XLSX carries the time of its making inside the zip. */
export async function exportGlossary(glossary: Glossary, format: ExportFormat): Promise<Exported> {
  const sorted: Glossary = {
    ...glossary,
    concepts: [...glossary.concepts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  };
  return { name: idFrom(glossary.id, 'glossary') + ENDINGS[format], ...(await written(sorted, format)) };
}

async function written(glossary: Glossary, format: ExportFormat): Promise<Omit<Exported, 'name'>> {
  switch (format) {
    case 'csv':
      return writeCsv(glossary);
    case 'xlsx':
      return writeXlsx(glossary);
    case 'tbx':
      return writeTbx(glossary);
    case 'json':
      return { bytes: writeJson(glossary), problems: [] };
    case 'omegat':
      return writeOmegat(glossary);
    case 'vale':
      return writeVale(glossary);
    case 'prh':
      return writePrh(glossary);
  }
}

export const isExportFormat = (format: string): format is ExportFormat =>
  (EXPORT_FORMATS as readonly string[]).includes(format);

/** The format that a file's name asks for. */
export function exportFormatOf(name: string): ExportFormat | undefined {
  const lower = name.toLowerCase();
  if (/(?:^|[/\\.])prh\.ya?ml$/.test(lower)) return 'prh';
  if (/\.ya?ml$/.test(lower)) return 'vale';
  return EXPORT_FORMATS.find((format) => lower.endsWith(ENDINGS[format]));
}
