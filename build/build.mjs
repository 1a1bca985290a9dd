// `npm run build [-- part...]`: everything into dist/. A part whose sources are not there is skipped and named.
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasSources, root, stages } from './parts.mjs';

const wanted = process.argv.slice(2);
const started = performance.now();
const made = [];
const skipped = [];
for (const stage of stages) {
  const parts = stage.filter((part) => wanted.length === 0 || wanted.includes(part.name));
  await Promise.all(
    parts.map(async (part) => {
      if (!hasSources(part)) return void skipped.push(part.name);
      await part.make();
      made.push(part.name);
    }),
  );
}
const command = path.join(root, 'dist/cli/termbridge.js');
if (existsSync(command)) chmodSync(command, 0o755);
if (wanted.length === 0) {
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  writeFileSync(path.join(root, 'dist/.built'), '');
}
console.log(
  `built ${made.join(', ')} in ${((performance.now() - started) / 1000).toFixed(1)} s${skipped.length ? `; no sources for ${skipped.join(', ')}` : ''}`,
);
