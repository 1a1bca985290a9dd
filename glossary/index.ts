export * from './concept.ts';
export { createLibrary, type Entry, type Library, type LookupOptions } from './library.ts';
export type * from './results.ts';
