// Our own engine as built, all rules on.
import { createLibrary } from '../../../../dist/lib/index.js';

export const name = 'Termbridge';
export function compile(terms) {
  const concepts = terms.map(({ term, plain }, i) => ({
    id: `term-${i}`,
    side: 'business',
    pos: 'noun',
    terms: [term],
    plain,
  }));
  return createLibrary([{ id: 'bench', name: 'Bench', concepts }]);
}
export const rewrite = (library, text) => library.rewrite(text, { reader: 'everyone', format: 'markdown' }).text;

/** The same engine in its other uses. */
export const variants = [
  {
    name: 'Termbridge, edits and findings told',
    rewrite: (library, text) => {
      const result = library.rewrite(text, { reader: 'everyone', format: 'markdown' });
      return result.edits.length + result.findings.length >= 0 ? result.text : '';
    },
  },
  {
    name: 'Termbridge, as plain text',
    rewrite: (library, text) => library.rewrite(text, { reader: 'everyone', format: 'text' }).text,
  },
];
