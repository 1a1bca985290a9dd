// English forms: inflected words and phrases, a or an.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { pct, project, rows, verdict } from './lib.mjs';

const need = +(process.env.NEED ?? 97);
const { article, inflected } = await import(pathToFileURL(path.join(project, 'test/glossary/forms.ts')));
const bad = [];
const all = [
  ...rows('inflect.jsonl').map((c) => [`${c.op} ${c.input}`, inflected(c), c.expected]),
  ...rows('article.jsonl').map((c) => [c.phrase, article(c), [c.expected]]),
];
for (const [what, got, want] of all)
  if (!want.includes(got)) bad.push(`${what}: got ${got}, want ${want.join(' or ')}`);
if (process.env.SHOW) console.log(bad.join('\n'));
verdict(
  pct(all.length - bad.length, all.length) >= need,
  `forms and articles ${all.length - bad.length} of ${all.length} (${pct(all.length - bad.length, all.length)}%, need ${need}%)`,
);
