/** The bundled glossary as the command line has it. */
import type { Glossary } from '../../glossary/concept.ts';
import { prebuiltGlossary } from '../host/bundled.ts';

/** As the build made it ready; compiled here where that file is missing. */
export const bundled = async (): Promise<Glossary> =>
  prebuiltGlossary() ?? (await import('../../glossary/bundled.ts')).bundledGlossary();
