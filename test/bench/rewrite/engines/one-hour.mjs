// The "one-hour script": protected spans and simple plurals by one regex in the shape of a trie, a leading capital kept.
import { escaped, wordings } from './shared.mjs';

export const name = 'one-hour script';

const SPANS =
  '^(?:```|~~~)[^]*?^(?:```|~~~)|`[^`\\n]*`|https?:\\/\\/\\S+|\\S+@\\S+\\.\\w+|\\]\\([^)]*\\)|[“"][^"”\\n]*["”]|[@#]\\w+|\\S*[\\/\\\\]\\S*\\.\\w+';
const plural = (s) => (/(s|x|ch|sh)$/.test(s) ? `${s}es` : /[^aeiou]y$/.test(s) ? `${s.slice(0, -1)}ies` : `${s}s`);

function trieSource(terms) {
  const root = new Map();
  for (const term of terms) {
    let node = root;
    for (const letter of term) {
      if (!node.has(letter)) node.set(letter, new Map());
      node = node.get(letter);
    }
    node.set('', undefined);
  }
  const source = (node) => {
    const ways = [...node].filter(([letter]) => letter !== '').map(([letter, next]) => escaped(letter) + source(next));
    if (ways.length === 0) return '';
    const whole = node.has('');
    const inner = ways.length === 1 && !whole ? ways[0] : `(?:${ways.join('|')})`;
    return whole ? `${inner}?` : inner;
  };
  return source(root);
}

export function compile(terms) {
  const map = wordings(terms);
  for (const [term, plain] of [...map])
    if (!/s$/.test(term) && /\w$/.test(term) && !map.has(plural(term))) map.set(plural(term), plural(plain));
  return { pattern: new RegExp(`(${SPANS})|\\b${trieSource(map.keys())}\\b`, 'gim'), map };
}
export const rewrite = ({ pattern, map }, text) =>
  text.replace(pattern, (found, span) => {
    const plain = span === undefined ? map.get(found.toLowerCase()) : undefined;
    if (plain === undefined) return found;
    return /^[A-Z]/.test(found) && found !== found.toUpperCase() ? plain[0].toUpperCase() + plain.slice(1) : plain;
  });
