/** The bundled glossary made ready by the build: `bundled.bin`, in the folder above the program's parts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PrebuiltGlossary } from '../../glossary/prebuilt-glossary.ts';

/** Reads no concept yet: each is read when it is asked for. Undefined where the file is missing or damaged. */
export function prebuiltGlossary(): PrebuiltGlossary | undefined {
  try {
    return PrebuiltGlossary.from(readFileSync(path.join(import.meta.dirname, '../bundled.bin')));
  } catch {
    return undefined;
  }
}
