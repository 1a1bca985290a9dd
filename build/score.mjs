// `npm run score`: grades the built engine on the labelled cases of test/cases, one line a kind. SHOW=1 lists what fell short.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const env = {
  ...process.env,
  PROJECT: root,
  PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
};
let bad = 0;
/** Name of the line, script, and the file of cases where it is not the script's own. */
const kinds = [
  ['requests', 'requests'],
  ['messages', 'requests', 'messages.jsonl'],
  ['senses', 'senses'],
  ['more senses', 'senses', 'senses-more.jsonl'],
  ['lookups', 'lookups'],
  ['more lookups', 'lookups', 'lookups-more.jsonl'],
  ['held lookups', 'lookups', 'lookups-held.jsonl'],
  ['rewrites', 'rewrites'],
  ['forms', 'forms'],
];
for (const [kind, script, file] of kinds) {
  const { stdout, stderr, status } = spawnSync('node', [path.join(root, `test/score/${script}.mjs`)], {
    cwd: root,
    env: file === undefined ? env : { ...env, FILE: file },
    encoding: 'utf8',
  });
  const lines = stdout.trim().split('\n');
  if (process.env.SHOW) console.log(lines.slice(0, -1).join('\n'));
  console.log(`${status === 0 ? 'ok  ' : 'LOW '} ${kind.padEnd(12)} ${lines.at(-1)}${stderr ? `\n${stderr}` : ''}`);
  if (status !== 0) bad++;
}
process.exit(bad === 0 ? 0 : 1);
