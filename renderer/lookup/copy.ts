import { type Concept, preferredTerm, type Reader } from '../../glossary/concept.ts';
import { announce, attempt, host, notify } from '../state/app.ts';
import { plainOf, sayTo } from './facts.ts';

async function copy(text: string, said: string): Promise<boolean> {
  const done = await attempt('It could not be copied.', () => host().copy({ text }));
  if (done !== true) return false;
  notify({ text: said, tone: 'info' });
  announce(said);
  return true;
}

/** @param reader whom it is said to; without one, the plain meaning. */
export const copyWording = (concept: Concept, reader?: Reader): Promise<boolean> =>
  copy((reader && sayTo(concept, reader)) ?? plainOf(concept), 'Plain wording copied');
export const copyTerm = (concept: Concept): Promise<boolean> =>
  copy(`${preferredTerm(concept)}: ${plainOf(concept)}`, 'Term and meaning copied');
