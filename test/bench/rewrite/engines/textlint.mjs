// textlint's kernel with its Markdown plugin and prh, as `textlint --fix` runs them.
import { TextlintKernel } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import prh from 'textlint-rule-prh';
import { escaped, longestFirst } from './shared.mjs';

export const name = 'textlint with prh';
const inner = (module) => module.default?.default ?? module.default ?? module;
const rules = (terms) =>
  `version: 1\nrules:\n${longestFirst(terms)
    .map(
      ({ term, plain }) =>
        `  - expected: ${JSON.stringify(plain)}\n    pattern: ${JSON.stringify(`/\\b${escaped(term)}\\b/i`)}\n`,
    )
    .join('')}`;

export function compile(terms) {
  const options = {
    ruleContents: [rules(terms)],
    checkLink: true,
    checkEmphasis: true,
    checkHeader: true,
    checkBlockQuote: true,
  };
  return {
    kernel: new TextlintKernel(),
    settings: {
      ext: '.md',
      plugins: [{ pluginId: 'markdown', plugin: inner(markdown), options: true }],
      rules: [{ ruleId: 'prh', rule: inner(prh), options }],
    },
  };
}
export const rewrite = async ({ kernel, settings }, text) => (await kernel.fixText(text, settings)).output;
