/** Concept files for the library, in a file of their own: their YAML reader is a third of everything, and few who rewrite or look up read files. */
export { formatConceptFile, parseConceptFile } from '../../glossary/concept-file.ts';
