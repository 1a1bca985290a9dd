/** A real host on a real folder, for the tests of this directory. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openConfStore } from '../../electron/host/conf-store.ts';
import { createHost, type Host } from '../../electron/host/host.ts';
import { keepSettings } from '../../electron/host/settings.ts';
import type { Surroundings } from '../../electron/host/surroundings.ts';
import type { Concept } from '../../glossary/concept.ts';
import type { HostCalls, SaveResult } from '../../glossary/host-api.ts';

export { concept } from './concepts.ts';

export const BUNDLED_CONCEPT: Concept = {
  id: 'sales-lead',
  side: 'marketing',
  terms: ['lead'],
  pos: 'noun',
  plain: 'potential customer*',
};

export interface Bench {
  readonly data: string;
  readonly host: Host;
  /** What a dialog for folders answers. */
  pick: string | null;
  readonly log: string[];
  save(glossaryId: string, wanted: Concept, baseRevision?: string | null): Promise<SaveResult>;
  call<N extends keyof HostCalls>(name: N, ...args: Parameters<HostCalls[N]>): Promise<ReturnType<HostCalls[N]>>;
  close(): void;
}

export const temporaryFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'termbridge-test-'));

export function openBench(data = temporaryFolder(), watch: 'auto' | 'poll' | 'off' = 'off'): Bench {
  const log: string[] = [];
  const surroundings: Surroundings = {
    platform: 'linux',
    pickFolder: async () => bench.pick,
    copy: () => true,
    readClipboard: () => ({ text: '', html: '' }),
    saveFile: () => null,
    openExternal: () => false,
    windowAction: () => false,
    desktop: () => null,
    versions: {},
    places: () => [],
    log: (line) => log.push(line),
  };
  const { store, problems } = openConfStore(data);
  const bundled = () => ({ id: 'bundled', name: 'Termbridge', concepts: [BUNDLED_CONCEPT] });
  const host = createHost({
    data,
    version: '0.0.0',
    settings: keepSettings(store),
    surroundings,
    bundled,
    problems,
    watch,
  });
  const bench: Bench = {
    data,
    host,
    pick: null,
    log,
    save: async (glossaryId, wanted, baseRevision = null) =>
      host.answers.saveConcept({ glossaryId, concept: wanted, baseRevision }),
    call: async (name, ...args) => host.answers[name](...args),
    close() {
      host.close();
      rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return bench;
}

export function good(result: SaveResult): Extract<SaveResult, { ok: true }> {
  if (!result.ok) throw new Error(`not saved: ${JSON.stringify(result.problems)}`);
  return result;
}
export const codes = (result: SaveResult): string[] => (result.ok ? [] : result.problems.map(({ code }) => code));
