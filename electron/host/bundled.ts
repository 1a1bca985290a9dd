/** The bundled glossary made ready by the build: `bundled.bin`, in the folder above the program's parts, and beside the page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PrebuiltGlossary } from '../../glossary/prebuilt-glossary.ts';

/** For the program around the page, which has the page's files only. Throws where the file is missing. */
export function pagesGlossary(): PrebuiltGlossary {
  const read = prebuiltGlossary('../renderer/bundled.bin');
  if (!read) throw new Error('The bundled glossary (bundled.bin) is missing or damaged: install the program again.');
  return read;
}

/** Reads no concept yet: each is read when it is asked for. Undefined where the file is missing or damaged. */
export function prebuiltGlossary(file = '../bundled.bin'): PrebuiltGlossary | undefined {
  try {
    return PrebuiltGlossary.from(readFileSync(path.join(import.meta.dirname, file)));
  } catch {
    return undefined;
  }
}
