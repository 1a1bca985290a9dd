// As its documentation says for typos: one mistake a word, a transposition among them.
import { ufuzzy } from './ufuzzy-haystack.mjs';

export const { name, build, search, save, load } = ufuzzy('uFuzzy', {
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
});
