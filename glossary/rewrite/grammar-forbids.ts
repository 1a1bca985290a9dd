/** Whether the words around a place rule a part of speech out, so that the entry's wording could not stand there. */
import type { PartOfSpeech } from '../concept.ts';
import { adjectiveForbidden } from './adjective-forbidden.ts';
import type { Analysis, Found } from './analyse.ts';
import { nounForbidden } from './noun-forbidden.ts';
import type { Option } from './outcome.ts';
import { verbForbidden } from './verb-forbidden.ts';

/** A noun entry where a verb stands ("to backlog it"), or a verb entry where a noun stands ("the deploy"): the wording would not fit. */
export function grammarForbids(
  pos: PartOfSpeech | undefined,
  analysis: Analysis,
  found: Found,
  option: Option,
): boolean {
  if (pos === 'noun') return nounForbidden(analysis, found, option);
  if (pos === 'verb') return verbForbidden(analysis, found, option);
  return pos === 'adj' && adjectiveForbidden(analysis, found, option);
}
