/** The library as it is built for Node (`import ... from 'termbridge'`): the engine, with the bundled glossary beside it. */
import { createRequire } from 'node:module';
import type { Glossary } from '../../glossary/concept.ts';
import { prebuiltGlossary } from '../host/bundled.ts';

export * from '../../glossary/index.ts';

type ConceptFiles = typeof import('./concept-files.ts');

const require = createRequire(import.meta.url);
/** Loaded when it is first asked for, and at once, because these functions answer at once. */
const conceptFiles = (): ConceptFiles => require('./concept-files.cjs') as ConceptFiles;

// These take the place of the two that `export *` would bring along.
export const parseConceptFile: ConceptFiles['parseConceptFile'] = (...given) =>
  conceptFiles().parseConceptFile(...given);
export const formatConceptFile: ConceptFiles['formatConceptFile'] = (...given) =>
  conceptFiles().formatConceptFile(...given);

let read: Glossary | undefined;

/** The glossary that comes with the program. Its concepts are read as they are asked for. Throws where its file is missing. */
export function bundledGlossary(): Glossary {
  read ??= prebuiltGlossary();
  if (!read) throw new Error('The bundled glossary (dist/bundled.bin) is missing or damaged: build or install again.');
  return read;
}
