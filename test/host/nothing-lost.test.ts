/** Several programs and sudden deaths on one folder: every change that was acknowledged is found there, each file whole. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomically } from '../../electron/host/atomic-write.ts';
import { claimTo, withFolderLock } from '../../electron/host/folder-lock.ts';
import { readGlossaryFolder } from '../../electron/host/read-folder.ts';
import { temporaryFolder } from './workbench.ts';

const KILLS = Number(process.env['TERMBRIDGE_KILLS'] ?? 100);
const ROUNDS = Number(process.env['TERMBRIDGE_ROUNDS'] ?? 20);
const WRITER = path.join(import.meta.dirname, 'writer.ts');

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(path.join(folder, 'terms'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Person {
  readonly child: ChildProcess;
  readonly done: Promise<{
    readonly lines: readonly string[];
    readonly signal: NodeJS.Signals | null;
    readonly code: number | null;
  }>;
}
function person(name: string, concepts: number, rounds: number): Person {
  const child = spawn(process.execPath, ['--no-warnings', WRITER, folder, name, String(concepts), String(rounds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Hundreds of starts: what Node has compiled once is taken from there.
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(os.tmpdir(), 'termbridge-compiled') },
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const done = new Promise<Awaited<Person['done']>>((end) =>
    child.on('close', (code, signal) => end({ lines: text.split('\n').slice(0, -1), code, signal })),
  );
  return { child, done };
}
async function cues(): Promise<Map<string, readonly string[]>> {
  const { glossary, problems } = await readGlossaryFolder(folder);
  expect(problems).toEqual([]);
  return new Map(glossary.concepts.map((one) => [one.id, one.near ?? []]));
}

test('five people edit the same concepts at once and no acknowledged change is lost', {
  timeout: 120_000,
}, async () => {
  const people = ['anna', 'ben', 'cleo', 'dan', 'eva'].map((name) => person(name, 3, ROUNDS));
  const ends = await Promise.all(people.map(({ done }) => done));
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
  const acknowledged = ends.flatMap(({ lines }) => lines);
  expect(acknowledged.length).toBeGreaterThan(ROUNDS * 4);
  const found = await cues();
  for (const line of acknowledged) {
    const [id = '', cue = ''] = line.split(' ');
    expect(found.get(id)).toContain(cue);
  }
  expect(readdirSync(path.join(folder, 'terms')).filter((name) => !/^c\d\.md$/.test(name))).toEqual([]);
});

test('a program killed at any moment leaves whole files and all it had acknowledged', {
  timeout: KILLS * 5_000,
}, async () => {
  const acknowledged: string[] = [];
  for (let n = 0; n < KILLS; n++) {
    const { child, done } = person(`k${n}x`, 3, 10_000);
    await new Promise((seen) => child.stdout?.once('data', seen));
    await new Promise((wait) => setTimeout(wait, Math.random() * 60));
    child.kill('SIGKILL');
    acknowledged.push(...(await done).lines);
    // The next one need not wait for a dead one's lock in this test; that it would is tested below.
    rmSync(path.join(folder, '.termbridge.lock'), { force: true });
  }
  const found = await cues();
  for (const line of acknowledged) {
    const [id = '', cue = ''] = line.split(' ');
    expect(found.get(id)).toContain(cue);
  }
});

test('a dead program’s lock is taken over, a living one’s is waited for', { timeout: 60_000 }, async () => {
  // Many folders at once: whoever takes a lock over has only an instant in which another could do the same.
  await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const place = path.join(folder, 'terms', String(n));
      mkdirSync(place);
      writeFileSync(path.join(place, '.termbridge.lock'), 'somebody who died');
      let inside = 0;
      let most = 0;
      const work = async (): Promise<void> => {
        inside++;
        most = Math.max(most, inside);
        await new Promise((wait) => setTimeout(wait, 20));
        inside--;
      };
      await Promise.all(Array.from({ length: 6 }, () => withFolderLock(place, work)));
      expect(most).toBe(1);
      expect(readdirSync(place)).toEqual([]);
    }),
  );
});

test('who dies while taking a dead lock away stands in nobody’s way', { timeout: 60_000 }, async () => {
  const lock = path.join(folder, '.termbridge.lock');
  writeFileSync(lock, 'somebody who died');
  writeFileSync(claimTo(lock, 'somebody who died', 1), '');
  expect(await withFolderLock(folder, () => Promise.resolve('done'))).toBe('done');
  expect(readdirSync(folder)).toEqual(['terms']);
});

test('a write that fails leaves the old file and no rubbish', async () => {
  const file = path.join(folder, 'terms');
  await expect(writeAtomically(file, 'text over a folder that is not empty').then(() => 'written')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['terms']);
  const small = path.join(folder, 'small.txt');
  await writeAtomically(small, 'one');
  await writeAtomically(small, 'two');
  expect(readFileSync(small, 'utf8')).toBe('two');
});
