// One big regex alternation: no grammar, nothing protected. What a search-and-replace can reach.
import { escaped, likeCase, longestFirst, wordings } from './shared.mjs';

export const name = 'bare alternation';
export const compile = (terms) => ({
  pattern: new RegExp(
    `\\b(?:${longestFirst(terms)
      .map(({ term }) => escaped(term))
      .join('|')})\\b`,
    'gi',
  ),
  map: wordings(terms),
});
export const rewrite = ({ pattern, map }, text) =>
  text.replace(pattern, (found) => {
    const plain = map.get(found.toLowerCase());
    return plain === undefined ? found : likeCase(found, plain);
  });
