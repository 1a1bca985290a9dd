export * from './concept.ts';
export { createLibrary, type Entry, type Library, type LookupOptions } from './library.ts';
export type * from './results.ts';
export { bundledGlossary } from './bundled.ts';
export { equal, formatConceptFile, parseConceptFile } from './concept-file.ts';
export { validateConcept } from './validate.ts';
