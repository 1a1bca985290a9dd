/** The library as it is built for Node (`import ... from 'termbridge'`): the engine, with the bundled glossary beside it. */
import type { Glossary } from '../../glossary/concept.ts';
import { prebuiltGlossary } from '../host/bundled.ts';

export * from '../../glossary/index.ts';

let read: Glossary | undefined;

/** The glossary that comes with the program. Its concepts are read as they are asked for. Throws where its file is missing. */
export function bundledGlossary(): Glossary {
  read ??= prebuiltGlossary();
  if (!read) throw new Error('The bundled glossary (dist/bundled.bin) is missing or damaged: build or install again.');
  return read;
}
