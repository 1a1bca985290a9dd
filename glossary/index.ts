export { bundledGlossary } from './bundled.ts';
export * from './concept.ts';
export { formatConceptFile, parseConceptFile } from './concept-file.ts';
export { equal } from './equal.ts';
export { createLibrary, type Entry, type Library, type LibraryOptions, type LookupOptions } from './library.ts';
export type * from './results.ts';
export { validateConcept } from './validate.ts';
