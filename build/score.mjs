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
/** Name of the line, script, and the file of cases where it is not the script's own, with its floors where they are others. */
const kinds = [
  ['requests', 'requests', 'requests.jsonl', { KEEP: '99' }],
  ['messages', 'requests', 'messages.jsonl'],
  ['more messages', 'requests', 'messages-more.jsonl', { FACTS: '98', KEEP: '95', CAUGHT: '78' }],
  ['held messages', 'requests', 'messages-held.jsonl', { FACTS: '96', KEEP: '95', CAUGHT: '76' }],
  ['fresh messages', 'requests', 'messages-fresh.jsonl', { FACTS: '99', KEEP: '94', CAUGHT: '90' }],
  ['fresh, held', 'requests', 'messages-fresh-held.jsonl', { FACTS: '99', KEEP: '94', CAUGHT: '85' }],
  ['third messages', 'requests', 'messages-third.jsonl', { FACTS: '97', KEEP: '93', CAUGHT: '90' }],
  ['third, held', 'requests', 'messages-third-held.jsonl', { FACTS: '97', KEEP: '92', CAUGHT: '85' }],
  ['fourth messages', 'requests', 'messages-fourth.jsonl', { FACTS: '97', KEEP: '92', CAUGHT: '85' }],
  ['fourth, held', 'requests', 'messages-fourth-held.jsonl', { FACTS: '96', KEEP: '90', CAUGHT: '80' }],
  ['fifth messages', 'requests', 'messages-fifth.jsonl', { FACTS: '98', KEEP: '95', CAUGHT: '86' }],
  ['fifth, held', 'requests', 'messages-fifth-held.jsonl', { FACTS: '95', KEEP: '92', CAUGHT: '90' }],
  ['sixth messages', 'requests', 'messages-sixth.jsonl', { FACTS: '97', KEEP: '94', CAUGHT: '90' }],
  ['seventh messages', 'requests', 'messages-seventh.jsonl', { FACTS: '100', KEEP: '95', CAUGHT: '80' }],
  ['eighth messages', 'requests', 'messages-eighth.jsonl', { FACTS: '96', KEEP: '89', CAUGHT: '90' }],
  ['ninth messages', 'requests', 'messages-ninth.jsonl', { FACTS: '97', KEEP: '93', CAUGHT: '92' }],
  ['tenth messages', 'requests', 'messages-tenth.jsonl', { FACTS: '96', KEEP: '95', CAUGHT: '82' }],
  ['eleventh messages', 'requests', 'messages-eleventh.jsonl', { FACTS: '98', KEEP: '96', CAUGHT: '89' }],
  ['twelfth messages', 'requests', 'messages-twelfth.jsonl', { FACTS: '98', KEEP: '95', CAUGHT: '87' }],
  ['thirteenth messages', 'requests', 'messages-thirteenth.jsonl', { FACTS: '98', KEEP: '93', CAUGHT: '93' }],
  ['fourteenth messages', 'requests', 'messages-fourteenth.jsonl', { FACTS: '99', KEEP: '93', CAUGHT: '81' }],
  ['fifteenth messages', 'requests', 'messages-fifteenth.jsonl', { FACTS: '99', KEEP: '88', CAUGHT: '81' }],
  ['sixteenth messages', 'requests', 'messages-sixteenth.jsonl', { FACTS: '98', KEEP: '95', CAUGHT: '85' }],
  ['seventeenth messages', 'requests', 'messages-seventeenth.jsonl', { FACTS: '98', KEEP: '92', CAUGHT: '83' }],
  ['eighteenth messages', 'requests', 'messages-eighteenth.jsonl', { FACTS: '98', KEEP: '96', CAUGHT: '90' }],
  ['nineteenth messages', 'requests', 'messages-nineteenth.jsonl', { FACTS: '99', KEEP: '95', CAUGHT: '90' }],
  ['twentieth messages', 'requests', 'messages-twentieth.jsonl', { FACTS: '99', KEEP: '95', CAUGHT: '85' }],
  ['twenty-first messages', 'requests', 'messages-twentyfirst.jsonl', { FACTS: '98', KEEP: '96', CAUGHT: '85' }],
  ['twenty-second messages', 'requests', 'messages-twentysecond.jsonl', { FACTS: '99', KEEP: '96', CAUGHT: '88' }],
  ['twenty-third messages', 'requests', 'messages-twentythird.jsonl', { FACTS: '98', KEEP: '96', CAUGHT: '90' }],
  ['senses', 'senses'],
  ['more senses', 'senses', 'senses-more.jsonl'],
  ['third senses', 'senses', 'senses-third.jsonl'],
  ['held senses', 'senses', 'senses-held.jsonl', { RIGHT: '86', NOISY: '5' }],
  ['fourth senses', 'senses', 'senses-fourth.jsonl'],
  ['fifth senses', 'senses', 'senses-fifth.jsonl'],
  ['sixth senses', 'senses', 'senses-sixth.jsonl'],
  ['seventh senses', 'senses', 'senses-seventh.jsonl'],
  ['eighth senses', 'senses', 'senses-eighth.jsonl'],
  ['ninth senses', 'senses', 'senses-ninth.jsonl'],
  ['tenth senses', 'senses', 'senses-tenth.jsonl'],
  ['eleventh senses', 'senses', 'senses-eleventh.jsonl'],
  ['twelfth senses', 'senses', 'senses-twelfth.jsonl'],
  ['everyday uses', 'senses', 'senses-everyday.jsonl', { NOISY: '14' }],
  ['own senses', 'senses', 'senses-own.jsonl', { RIGHT: '95', ANSWERED: '85', NOISY: '18' }],
  ['lookups', 'lookups'],
  ['more lookups', 'lookups', 'lookups-more.jsonl', { ALL: '95', DESCRIPTION: '90' }],
  ['held lookups', 'lookups', 'lookups-held.jsonl'],
  ['third lookups', 'lookups', 'lookups-third.jsonl'],
  ['our lookups', 'lookups', 'lookups-ours.jsonl', { ALL: '97', DESCRIPTION: '93' }],
  ['rewrites', 'rewrites'],
  ['more rewrites', 'rewrites', 'rewrites-more.jsonl'],
  ['third rewrites', 'rewrites', 'rewrites-third.jsonl'],
  ['fourth rewrites', 'rewrites', 'rewrites-fourth.jsonl'],
  ['fifth rewrites', 'rewrites', 'rewrites-fifth.jsonl'],
  ['sixth rewrites', 'rewrites', 'rewrites-sixth.jsonl'],
  ['seventh rewrites', 'rewrites', 'rewrites-seventh.jsonl', { NEED: '95' }],
  ['eighth rewrites', 'rewrites', 'rewrites-eighth.jsonl', { NEED: '95' }],
  ['ninth rewrites', 'rewrites', 'rewrites-ninth.jsonl', { NEED: '96' }],
  ['tenth rewrites', 'rewrites', 'rewrites-tenth.jsonl'],
  ['eleventh rewrites', 'rewrites', 'rewrites-eleventh.jsonl'],
  ['twelfth rewrites', 'rewrites', 'rewrites-twelfth.jsonl'],
  ['thirteenth rewrites', 'rewrites', 'rewrites-thirteenth.jsonl'],
  ['fourteenth rewrites', 'rewrites', 'rewrites-fourteenth.jsonl'],
  ['fifteenth rewrites', 'rewrites', 'rewrites-fifteenth.jsonl'],
  ['sixteenth rewrites', 'rewrites', 'rewrites-sixteenth.jsonl'],
  ['seventeenth rewrites', 'rewrites', 'rewrites-seventeenth.jsonl'],
  ['eighteenth rewrites', 'rewrites', 'rewrites-eighteenth.jsonl'],
  ['nineteenth rewrites', 'rewrites', 'rewrites-nineteenth.jsonl'],
  ['twentieth rewrites', 'rewrites', 'rewrites-twentieth.jsonl'],
  ['twenty-first rewrites', 'rewrites', 'rewrites-twentyfirst.jsonl'],
  ['twenty-second rewrites', 'rewrites', 'rewrites-twentysecond.jsonl', { NEED: '90' }],
  ['twenty-third rewrites', 'rewrites', 'rewrites-twentythird.jsonl', { NEED: '93' }],
  ['forms', 'forms'],
];
for (const [kind, script, file, floors] of kinds) {
  const { stdout, stderr, status } = spawnSync('node', [path.join(root, `test/score/${script}.mjs`)], {
    cwd: root,
    env: { ...env, ...(file === undefined ? {} : { FILE: file }), ...floors },
    encoding: 'utf8',
  });
  const lines = stdout.trim().split('\n');
  if (process.env.SHOW) console.log(lines.slice(0, -1).join('\n'));
  console.log(`${status === 0 ? 'ok  ' : 'LOW '} ${kind.padEnd(18)} ${lines.at(-1)}${stderr ? `\n${stderr}` : ''}`);
  if (status !== 0) bad++;
}
process.exit(bad === 0 ? 0 : 1);
