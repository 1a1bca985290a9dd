// Compiles glossary/terms/*.md into dist/terms.json, the bundled glossary, and what look-up and the command line load of it ready made. Stops at the first file that is no valid concept.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from './parts.mjs';

const folder = path.join(root, 'glossary/terms');

export async function bundleTerms() {
  const load = async (file) =>
    (await runnerImport(path.join(root, file), { configFile: false, logLevel: 'warn' })).module;
  const module = await load('glossary/concept-file.ts');
  const { indexBytes } = await load('glossary/lookup/prebuilt.ts');
  const { jsonBytes } = await load('glossary/packed.ts');
  const { prebuiltBytes } = await load('glossary/prebuilt-glossary.ts');
  const { toAmerican } = await load('glossary/english/spelling.ts');
  const concepts = [];
  const wrong = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.md') || file === 'README.md') continue;
    const { concept, problems } = module.parseConceptFile(readFileSync(path.join(folder, file), 'utf8'), file);
    if (concept) concepts.push(withAmerican(concept, toAmerican));
    // Warnings too: what ships is clean.
    for (const problem of problems)
      wrong.push(`${file}:${problem.line ?? 1} ${problem.code} ${JSON.stringify(problem.data)}`);
  }
  if (wrong.length > 0) throw new Error(`glossary/terms:\n${wrong.join('\n')}`);
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  const glossary = { id: 'bundled', name: 'Termbridge glossary', language: 'en', concepts };
  const json = Buffer.from(jsonBytes(glossary)).toString('latin1');
  writeFileSync(path.join(root, 'dist/terms.json'), json);
  // Inside a function, the text takes no memory before somebody asks for it.
  writeFileSync(path.join(root, 'dist/terms.js'), `export default () =>\n  ${JSON.stringify(json)};\n`);
  writeFileSync(path.join(root, 'dist/lookup-index.bin'), indexBytes(glossary));
  writeFileSync(path.join(root, 'dist/bundled.bin'), prebuiltBytes(glossary));
}

/** Our entries are written in British spelling; the compiled ones also carry each name in American spelling, to be found and shown under it. */
function withAmerican(concept, toAmerican) {
  const text = (term) => (typeof term === 'string' ? term : term.text);
  const names = new Set(concept.terms.map((term) => text(term).toLowerCase()));
  const added = [];
  for (const term of concept.terms) {
    const american = text(term).replace(/[a-z]{4,}/g, toAmerican);
    if (names.has(american.toLowerCase())) continue;
    names.add(american.toLowerCase());
    added.push({ ...(typeof term === 'string' ? {} : term), text: american, type: 'variant', status: 'admitted' });
  }
  return added.length > 0 ? { ...concept, terms: [...concept.terms, ...added] } : concept;
}
