/** Import and export calls: the one seam between the host and the exchange formats. */
import type { HistoryEntry, SaveResult } from '../../glossary/host-api.ts';
import type { FolderStore } from './folder-store.ts';
import type { HostAnswers } from './host.ts';
import type { Shelf } from './shelf.ts';
import { type Change, problemOf } from './write-concept.ts';

export type ExchangeCalls = Pick<HostAnswers, 'importPreview' | 'importApply' | 'exportGlossary'>;

export interface ExchangeContext {
  readonly shelf: Shelf;
  /** Writes with history and one undo. */
  readonly write: (
    store: FolderStore,
    changes: readonly Change[],
    action?: HistoryEntry['action'],
  ) => Promise<{ readonly results: readonly SaveResult[]; readonly undo: string }>;
}

export function createExchange(_context: ExchangeContext): ExchangeCalls {
  const problems = [problemOf('not-available', { what: 'exchange' })];
  return {
    importPreview: ({ mapping }) => ({
      token: '',
      format: '',
      columns: [],
      sample: [],
      mapping: mapping ?? {},
      rows: [],
      problems,
    }),
    importApply: () => ({ imported: 0, problems, undo: '' }),
    exportGlossary: () => ({ name: '', bytes: new Uint8Array(), problems }),
  };
}
