// harper.js with one rule a term, its own rules off.
import { LocalLinter, packWeirpackFiles } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { applied } from './shared.mjs';

export const name = 'harper.js';
const rule = ({ term, plain }) =>
  `expr main (${term.replace(/[/&]/g, ' ')})\n\nlet message "plain"\nlet description "plain"\nlet kind "Style"\nlet becomes ${JSON.stringify(plain)}\n`;

export async function compile(terms) {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  const manifest = JSON.stringify({ author: 'bench', version: '1', description: 'bench', license: 'MIT' });
  const files = new Map([['manifest.json', manifest], ...terms.map((term, i) => [`Rule${i}.weir`, rule(term)])]);
  const bad = await linter.loadWeirpackFromBytes(packWeirpackFiles(files));
  if (bad) throw new Error(`harper.js refused its rules: ${JSON.stringify(bad).slice(0, 200)}`);
  const settings = await linter.getLintConfig();
  for (const key of Object.keys(settings)) settings[key] = /^Rule\d+$/.test(key);
  for (let i = 0; i < terms.length; i++) settings[`Rule${i}`] = true;
  await linter.setLintConfig(settings);
  return linter;
}
export async function rewrite(linter, text) {
  // harper counts code points.
  const at = [0];
  for (const letter of text) at.push(at.at(-1) + letter.length);
  const edits = [];
  for (const lint of await linter.lint(text, { language: 'markdown' })) {
    const span = lint.span();
    const [suggestion] = lint.suggestions();
    if (suggestion) edits.push([at[span.start], at[span.end], suggestion.get_replacement_text()]);
  }
  return applied(text, edits);
}
