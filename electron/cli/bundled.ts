/** The bundled glossary as the command line has it: made ready by the build, beside the command. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Glossary } from '../../glossary/concept.ts';
import { PrebuiltGlossary } from '../../glossary/prebuilt-glossary.ts';

/** Reads no concept yet: a command reads those that its text has. */
export async function bundled(): Promise<Glossary> {
  return prebuilt() ?? (await import('../../glossary/bundled.ts')).bundledGlossary();
}

/** Undefined where the file is missing or damaged: the command then compiles the glossary itself. */
function prebuilt(): PrebuiltGlossary | undefined {
  try {
    return PrebuiltGlossary.from(readFileSync(path.join(import.meta.dirname, '../bundled.bin')));
  } catch {
    return undefined;
  }
}
