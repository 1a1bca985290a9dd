/** The part of the script that the first paint does not wait for. */
export { createLibrary } from '../../glossary/library.ts';
export { warmUp } from '../../glossary/lookup/warm-up.ts';
export { PrebuiltGlossary } from '../../glossary/prebuilt-glossary.ts';
