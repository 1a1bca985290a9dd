// Compiles glossary/terms/*.md into dist/terms.json, the bundled glossary. Stops at the first file that is no valid concept.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from './parts.mjs';

const folder = path.join(root, 'glossary/terms');

export async function bundleTerms() {
  const { module } = await runnerImport(path.join(root, 'glossary/concept-file.ts'), { configFile: false, logLevel: 'warn' });
  const concepts = [];
  const wrong = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.md') || file === 'README.md') continue;
    const { concept, problems } = module.parseConceptFile(readFileSync(path.join(folder, file), 'utf8'), file);
    if (concept) concepts.push(concept);
    for (const problem of problems) if (problem.severity === 'error') wrong.push(`${file}:${problem.line ?? 1} ${problem.code} ${JSON.stringify(problem.data)}`);
  }
  if (wrong.length > 0) throw new Error(`glossary/terms:\n${wrong.join('\n')}`);
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  const glossary = { id: 'bundled', name: 'Termbridge glossary', language: 'en', concepts };
  writeFileSync(path.join(root, 'dist/terms.json'), JSON.stringify(glossary));
}
