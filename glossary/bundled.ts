/** The glossary that comes with the program: `terms/*.md`, compiled by `npm run build` (build/bundle-terms.mjs). */
import terms from 'termbridge:terms';
import type { Glossary } from './concept.ts';

export const bundledGlossary = (): Glossary => terms;
