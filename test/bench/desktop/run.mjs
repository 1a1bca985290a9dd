// The desktop program's weight: start, memory after a day's work, size of our own part, and glossary folders of 10,000 concepts.
// On the real Electron where it is installed, else on the stand-in, whose start includes starting Chromium.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright-core';
import { FolderStore } from '../../../electron/host/folder-store.ts';
import { formatConceptFile } from '../../../glossary/concept-file.ts';
import { blocks, writeTeam } from './large.mjs';
import { draftTyping, typing } from './typing.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const quick = process.argv.includes('--quick');
const rounds = quick ? 2 : 5;
const actions = quick ? 100 : 1_000;
const concepts = quick ? 1_000 : 10_000;
const isReal = existsSync(path.join(root, 'node_modules/electron/dist/version'));
if (!isReal) process.env.ELECTRON_OVERRIDE_DIST_PATH ??= path.join(root, 'test/electron-standin');

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const line = (what, value) => console.log(`${what.padEnd(56)} ${value}`);
const temporary = () => mkdtempSync(path.join(os.tmpdir(), 'termbridge-bench-'));
const sizeOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);

async function start(data) {
  const began = performance.now();
  const app = await _electron.launch({ args: [root, `--user-data-dir=${data}`], cwd: root });
  const page = await app.firstWindow();
  const draft = page.getByRole('textbox', { name: 'Your draft' });
  await draft.waitFor();
  const usable = performance.now() - began;
  await page.waitForSelector('html[data-loaded]', { state: 'attached' });
  const [paint, ready, engine] = await page.evaluate(() =>
    ['first-contentful-paint', 'ready-for-typing', 'glossaries-ready'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN,
    ),
  );
  return { app, page, draft, usable, paint, ready, engine };
}

async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

async function desktop() {
  const data = temporary();
  writeFileSync(path.join(data, 'config.json'), JSON.stringify({ version: 1, firstRunDone: true }));
  const starts = [];
  for (let n = 0; n < rounds; n++) {
    const { app, ...times } = await start(data);
    starts.push(times);
    await app.close();
  }
  const of = (what) => `${Math.round(median(starts.map((one) => one[what])))} ms`;
  line(`start to typing${isReal ? '' : ' (stand-in, Chromium included)'}`, of('usable'));
  line('first paint of the page', of('paint'));
  line('the draft takes keys, after the page began', of('ready'));
  line('the glossaries are in force, after the page began', of('engine'));

  const { app, page, draft } = await start(data);
  await page.waitForTimeout(2000);
  await typing(page, line, quick ? 1 : 3);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Translate' }).click();
  for (const words of quick ? [1_000] : [1_000, 5_000]) await draftTyping(page, draft, line, words);
  const message = 'We got 40 leads. The API must send opt-outs by 12 May. ';
  const work = async (times) => {
    for (let n = 0; n < times; n++) await draft.fill(message.repeat(1 + (n % 20)));
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Look up' }).click();
    const box = page.getByRole('combobox').or(page.getByRole('searchbox')).first();
    for (let n = 0; n < times; n++)
      await box.fill(['dns', 'lead', 'sso', 'bounce', 'landing'][n % 5].slice(0, 1 + (n % 6)));
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Translate' }).click();
  };
  await work(Math.ceil(actions / 10));
  const mainHeap = () =>
    app.evaluate(() => {
      globalThis.gc?.();
      return process.memoryUsage().heapUsed / 1e6;
    });
  const before = await heapOf(page);
  const mainBefore = await mainHeap();
  await work(actions);
  const after = await heapOf(page);
  const mainAfter = await mainHeap();
  const more = (now, then) => `${now.toFixed(1)} MB (${now >= then ? '+' : ''}${(now - then).toFixed(1)})`;
  line(`page's heap after a first ${Math.ceil(actions / 10)} rewrites and look-ups`, `${before.toFixed(1)} MB`);
  line(`page's heap after ${actions} more of each`, more(after, before));
  line(`program's heap (main process) after them`, more(mainAfter, mainBefore));
  await app.close();
  rmSync(data, { recursive: true, force: true });
}

async function folders() {
  const folder = temporary();
  const cache = temporary();
  mkdirSync(path.join(folder, 'terms'));
  const { concepts: bundled } = JSON.parse(readFileSync(path.join(root, 'dist/terms.json'), 'utf8'));
  for (let n = 0; n < concepts; n++) {
    const concept = bundled[n % bundled.length];
    const id = `${concept.id.slice(0, 80)}-${n}`;
    writeFileSync(path.join(folder, 'terms', `${id}.md`), formatConceptFile({ ...concept, id }));
  }
  const open = async () => {
    const store = new FolderStore({ folder, kind: 'team', id: 'team', watch: 'auto', cache });
    const began = performance.now();
    await store.open();
    return { store, took: performance.now() - began };
  };
  const cold = await open();
  line(`${concepts} concepts from a folder, cold`, `${Math.round(cold.took)} ms`);
  while (readdirSync(cache).filter((name) => name.endsWith('.json')).length === 0)
    await new Promise((wait) => setTimeout(wait, 50));
  const warm = [];
  for (let n = 0; n < rounds; n++) {
    const { store, took } = await open();
    warm.push(took);
    store.close();
  }
  line(`${concepts} concepts from a folder, warm`, `${Math.round(median(warm))} ms`);
  const saves = [];
  const [{ id }] = cold.store.loaded().concepts;
  for (let n = 0; n < rounds; n++) {
    const current = cold.store.current(id);
    const began = performance.now();
    await cold.store.write(
      [{ id, concept: { ...current.concept, owner: `person ${n}` }, baseRevision: current.revision }],
      'bench',
    );
    saves.push(performance.now() - began);
  }
  line('saving one of them', `${Math.round(median(saves))} ms`);
  cold.store.close();
  for (const place of [folder, cache]) rmSync(place, { recursive: true, force: true });
}

/** The same with a library of so many concepts more: what blocks the page. */
async function largeLibrary() {
  const data = temporary();
  const folder = path.join(data, 'team');
  writeTeam(folder, JSON.parse(readFileSync(path.join(root, 'dist/terms.json'), 'utf8')).concepts, concepts);
  const glossaries = [{ id: 'team', folder, on: true }];
  writeFileSync(path.join(data, 'config.json'), JSON.stringify({ version: 1, firstRunDone: true, glossaries }));
  // The first start reads the folder, the second its copy.
  await (await start(data)).app.close();
  const { app, page, engine } = await start(data);
  console.log(`\n### With ${concepts} concepts more`);
  line('the glossaries are in force, after the page began', `${Math.round(engine)} ms`);
  await blocks(page, line, quick ? 1 : 2);
  await app.close();
  rmSync(data, { recursive: true, force: true });
}

console.log('## Desktop');
line(
  'our own part, program and page',
  `${((sizeOf(path.join(root, 'dist/app')) + sizeOf(path.join(root, 'dist/renderer'))) / 1e6).toFixed(1)} MB`,
);
await folders();
await desktop();
await largeLibrary();
