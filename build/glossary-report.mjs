// `npm run glossary:report`: what the bundled glossary covers, and where it is thin. Reads dist/terms.json (npm run build).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './parts.mjs';

const { concepts } = JSON.parse(readFileSync(path.join(root, 'dist/terms.json'), 'utf8'));
const text = (term) => (typeof term === 'string' ? term : term.text);
const wording = (w) => (w === undefined ? '' : typeof w === 'string' ? w : w.text);
const count = (keysOf) => {
  const sums = new Map();
  for (const c of concepts) for (const key of keysOf(c)) sums.set(key, (sums.get(key) ?? 0) + 1);
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
};
const line = (pairs) => pairs.map(([key, n]) => `${key} ${n}`).join(', ');
const list = (title, found) =>
  console.log(
    `${title}: ${found.length}${
      found.length > 0
        ? `\n  ${found
            .slice(0, 40)
            .map((c) => c.id)
            .join(' ')}${found.length > 40 ? ' ...' : ''}`
        : ''
    }`,
  );

console.log(`${concepts.length} concepts, ${concepts.reduce((n, c) => n + c.terms.length, 0)} terms`);
console.log(`by side: ${line(count((c) => [c.side]))}`);
console.log(`by topic: ${line(count((c) => c.topic ?? []))}`);
console.log(`by use: ${line(count((c) => [typeof c.use === 'object' ? 'by reader' : (c.use ?? 'replace')]))}`);

const claims = new Map();
for (const c of concepts)
  for (const name of new Set(c.terms.map((t) => text(t).toLowerCase())))
    claims.set(name, [...(claims.get(name) ?? []), c]);
const clashes = [...claims.values()].filter((found) => found.length > 1);
const clashing = new Set(clashes.flat());
console.log(`clashes: ${clashes.length} terms that name several concepts`);
list(
  'clashing concepts without "Don\'t confuse with"',
  [...clashing].filter((c) => !(c.sections ?? []).some((s) => /confuse/i.test(s.title))),
);
list(
  'without an example',
  concepts.filter((c) => !c.examples?.length),
);
list(
  'without a check',
  concepts.filter((c) => !c.checks?.length),
);
list(
  'with everyday uses but fewer than two lines to leave alone',
  concepts.filter((c) => c.everyday?.length && (c.checks ?? []).filter((k) => k.keep).length < 2),
);
list(
  'wordings longer than five words',
  concepts.filter((c) => wording(c.plain).split(/\s+/).length > 5),
);
