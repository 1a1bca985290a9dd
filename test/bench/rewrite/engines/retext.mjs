// retext on Markdown with nlcst-search, the search that retext-simplify uses, given our dictionary.
import { search } from 'nlcst-search';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { pointEnd, pointStart } from 'unist-util-position';
import { VFile } from 'vfile';
import { applied, likeCase } from './shared.mjs';

export const name = 'retext';
export const compile = (terms) => ({
  phrases: terms.map(({ term }) => term),
  map: new Map(terms.map(({ term, plain }) => [term, plain])),
});
export async function rewrite({ phrases, map }, text) {
  const edits = [];
  const find = () => (tree) =>
    search(tree, phrases, (nodes, _index, _parent, phrase) => {
      const start = pointStart(nodes[0])?.offset;
      const end = pointEnd(nodes.at(-1))?.offset;
      if (start !== undefined && end !== undefined)
        edits.push([start, end, likeCase(text.slice(start, end), map.get(phrase))]);
    });
  const processor = unified().use(remarkParse).use(remarkRetext, unified().use(retextEnglish).use(find));
  const file = new VFile(text);
  await processor.run(processor.parse(file), file);
  return applied(text, edits);
}
