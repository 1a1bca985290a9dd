/** The glossary that comes with the program: `terms/*.md`, compiled by `npm run build` (build/bundle-terms.mjs). */
import terms from 'termbridge:terms';
import type { Glossary } from './concept.ts';

let read: Glossary | undefined;

/** Read on the first call: who brings glossaries of their own does not pay for it. */
export const bundledGlossary = (): Glossary => (read ??= JSON.parse(terms()) as Glossary);
