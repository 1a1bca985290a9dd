// As it comes: all letters in their order, none wrong.
import { ufuzzy } from './ufuzzy-haystack.mjs';

export const { name, build, search, save, load } = ufuzzy('uFuzzy, default', {});
