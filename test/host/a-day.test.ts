/**
 * Two people with one folder for a day, as a random walk: they edit what they last saw, run into each other, settle it, propose, approve, import,
 * undo and restore. Afterwards every word that either of them was told is saved is in the folder: in an entry or in its history.
 */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readGlossaryFolder } from '../../electron/host/read-folder.ts';
import type { Concept } from '../../glossary/concept.ts';
import type { LoadedGlossary, SaveResult } from '../../glossary/host-api.ts';
import { type Bench, concept, openBench, temporaryFolder } from './workbench.ts';

let people: readonly Bench[];
let shared: string;
beforeEach(async () => {
  shared = temporaryFolder();
  people = [openBench(), openBench()];
  for (const [n, bench] of people.entries()) {
    bench.pick = shared;
    await bench.call('setSettings', { name: ['Anna', 'Ben'][n] ?? '' });
    await bench.call('addGlossaryFolder');
  }
});
afterEach(() => {
  for (const bench of people) bench.close();
  rmSync(shared, { recursive: true, force: true });
});

type Field = 'plain' | 'owner' | 'definition';
type Action = 'edit' | 'look' | 'propose' | 'approve' | 'import' | 'undo' | 'restore' | 'several' | 'remove';
interface Step {
  readonly who: number;
  readonly action: Action;
  readonly entry: number;
  readonly field: Field;
  readonly mine: boolean;
}
const USUAL: readonly Action[] = [
  'edit',
  'edit',
  'edit',
  'edit',
  'look',
  'look',
  'propose',
  'approve',
  'import',
  'undo',
  'restore',
  'several',
];
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(1),
  action: fc.constantFrom<Action>(...USUAL, 'remove'),
  entry: fc.nat(3),
  field: fc.constantFrom<Field>('plain', 'owner', 'definition'),
  mine: fc.boolean(),
});

class Person {
  readonly bench: Bench;
  readonly id: string;
  /** As their page shows it: perhaps an hour old. */
  #shown: LoadedGlossary | undefined;
  #undo = '';

  constructor(bench: Bench) {
    this.bench = bench;
    this.id = bench.host.settings.get().glossaries[0]?.id ?? '';
  }

  async look(): Promise<LoadedGlossary> {
    // The watcher is off here: who looks, reads the folder.
    this.bench.host.close();
    const { glossaries } = await this.bench.call('loadLibrary');
    this.#shown = glossaries.find(({ id }) => id === this.id);
    if (!this.#shown) throw new Error('no glossary');
    return this.#shown;
  }

  /** Does one thing with this word; answers whether the word was said to be saved. */
  async act({ action, entry, field, mine }: Step, word: string): Promise<boolean> {
    const shown = this.#shown ?? (await this.look());
    const id = `c-${entry}`;
    const seen = shown.concepts.find((one) => one.id === id);
    const wanted: Concept = { ...(seen ?? concept(id)), [field]: word };
    const baseRevision = shown.revisions[id] ?? null;
    const { bench } = this;
    switch (action) {
      case 'look':
        await this.look();
        return false;
      case 'edit':
        return this.#settle(await bench.save(this.id, wanted, baseRevision), wanted, field, mine);
      case 'several': {
        const { results, undo } = await bench.call('saveConcepts', {
          glossaryId: this.id,
          changes: [{ id, concept: wanted, baseRevision }],
        });
        this.#undo = undo;
        return results[0]?.ok === true;
      }
      case 'remove':
        await bench.call('saveConcepts', { glossaryId: this.id, changes: [{ id, concept: null, baseRevision }] });
        return false;
      case 'propose':
        await bench.call('propose', { glossaryId: this.id, concept: wanted });
        return false;
      case 'approve': {
        const [proposal] = await bench.call('proposals');
        if (!proposal) return false;
        await bench.call('resolveProposal', {
          glossaryId: this.id,
          file: proposal.file,
          decision: mine ? 'approve' : 'decline',
        });
        return false;
      }
      case 'import': {
        const bytes = new TextEncoder().encode(`id,term,side,plain\n${id},${id},it,${word}\n`);
        const { token, rows } = await bench.call('importPreview', {
          glossaryId: this.id,
          file: { name: 'a.csv', bytes },
        });
        const choices = Object.fromEntries(rows.map(({ row }) => [row, 'theirs' as const]));
        const { imported, undo } = await bench.call('importApply', { token, glossaryId: this.id, choices });
        this.#undo = undo;
        return imported === 1 && rows[0]?.state !== 'same';
      }
      case 'undo':
        await bench.call('undo', this.#undo);
        return false;
      case 'restore': {
        const entries = await bench.call('history', { glossaryId: this.id, conceptId: id });
        const at = entries[Math.min(entries.length - 1, 2)];
        if (at?.concept) await bench.call('restore', { glossaryId: this.id, conceptId: id, entry: at.id });
        return false;
      }
    }
  }

  /** A conflict is shown, and settled by hand: my word or theirs. */
  async #settle(result: SaveResult, wanted: Concept, field: Field, mine: boolean): Promise<boolean> {
    if (result.ok) return true;
    if (!result.conflict || !mine) return false;
    const { theirs, revision } = result.conflict;
    const again = await this.bench.save(this.id, { ...theirs, [field]: wanted[field] }, revision);
    return again.ok;
  }
}

test('nothing that was said to be saved is lost in a day of edits', { timeout: 240_000 }, async () => {
  const steps = fc.sample(step, { numRuns: 250, seed: Number(process.env['FC_SEED'] ?? 7) });
  const [anna, ben] = people.map((bench) => new Person(bench));
  const saved: string[] = [];
  for (const [n, one] of steps.entries()) {
    const word = `word${n}x`;
    if (await (one.who === 0 ? anna : ben)?.act(one, word)) saved.push(word);
  }
  const { glossary, problems } = await readGlossaryFolder(shared);
  expect(problems).toEqual([]);
  const inHistory = await Promise.all(
    [0, 1, 2, 3].map(async (n) => anna?.bench.call('history', { glossaryId: anna.id, conceptId: `c-${n}` })),
  );
  const found = JSON.stringify([glossary.concepts, inHistory]);
  expect(saved.length).toBeGreaterThan(80);
  expect(saved.filter((word) => !found.includes(word))).toEqual([]);
  expect(readdirSync(path.join(shared, 'terms')).filter((name) => !/^c-\d\.md$/.test(name))).toEqual([]);
});
