import { type Concept, preferredTerm } from '../../glossary/concept.ts';
import { announce, attempt, host, notify } from '../state/app.ts';
import { plainOf } from './facts.ts';

async function copy(text: string, said: string): Promise<boolean> {
  const done = await attempt('It could not be copied.', () => host().copy({ text }));
  if (done !== true) return false;
  notify({ text: said, tone: 'info' });
  announce(said);
  return true;
}

export const copyWording = (concept: Concept): Promise<boolean> => copy(plainOf(concept), 'Plain wording copied');
export const copyTerm = (concept: Concept): Promise<boolean> =>
  copy(`${preferredTerm(concept)}: ${plainOf(concept)}`, 'Term and meaning copied');
