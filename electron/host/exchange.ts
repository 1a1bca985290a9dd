/** Import and export calls: the one seam between the host and the exchange formats. The formats' readers are loaded when first needed. */
import { randomBytes } from 'node:crypto';
import type { Problem } from '../../glossary/concept.ts';
import type { Match } from '../../glossary/exchange/match-import.ts';
import type { HistoryEntry, ImportPreview, SaveResult } from '../../glossary/host-api.ts';
import type { FolderStore } from './folder-store.ts';
import type { HostAnswers } from './host.ts';
import type { Shelf } from './shelf.ts';
import { type Change, problemOf } from './write-concept.ts';

type ExchangeCalls = Pick<HostAnswers, 'importPreview' | 'importApply' | 'exportGlossary'>;

interface ExchangeContext {
  readonly shelf: Shelf;
  /** Writes with history and one undo. */
  readonly write: (
    store: FolderStore,
    changes: readonly Change[],
    action?: HistoryEntry['action'],
  ) => Promise<{ readonly results: readonly SaveResult[]; readonly undo: string }>;
}

/** What a preview showed and an apply may do. */
interface Plan {
  readonly glossaryId: string;
  readonly rows: readonly Match[];
  /** Revisions that the preview compared with: what somebody changes meanwhile is merged or refused as with any save. */
  readonly revisions: Readonly<Record<string, string>>;
}

/** Previews kept for an apply; a page shows one at a time. */
const MAX_PLANS = 5;

export function createExchange({ shelf, write }: ExchangeContext): ExchangeCalls {
  const plans = new Map<string, Plan>();
  const keep = (plan: Plan): string => {
    const token = randomBytes(12).toString('hex');
    plans.set(token, plan);
    if (plans.size > MAX_PLANS) plans.delete(plans.keys().next().value ?? '');
    return token;
  };
  return {
    async importPreview({ glossaryId, file, mapping }): Promise<ImportPreview> {
      const store = await shelf.store(glossaryId);
      const { importFile } = await import('../../glossary/exchange/import-file.ts');
      const { matchImport, matchNotices } = await import('../../glossary/exchange/match-import.ts');
      const read = importFile(file.bytes, file.name, mapping);
      const target = store?.loaded();
      const rows = matchImport(target?.concepts ?? [], read.concepts, read.allTerms);
      const said = [...read.problems, ...matchNotices(rows)];
      const problems = target ? said : [...said, problemOf('unknown-glossary', { glossary: glossaryId })];
      const shown = rows.map(({ apart: _apart, statusKept: _kept, line: _line, ...row }) => row);
      const { format, columns, sample } = read;
      return {
        token: keep({ glossaryId, rows, revisions: target?.revisions ?? {} }),
        format,
        columns,
        sample,
        mapping: read.mapping,
        rows: shown,
        problems,
      };
    },

    async importApply({ token, glossaryId, choices }) {
      const plan = plans.get(token);
      const store = await shelf.store(glossaryId);
      if (!plan || !store || plan.glossaryId !== glossaryId)
        return { imported: 0, problems: [problemOf('no-such-preview')], undo: '' };
      plans.delete(token);
      const { chosenConcepts } = await import('../../glossary/exchange/match-import.ts');
      const changes = chosenConcepts(plan.rows, choices).map((concept) => ({
        id: concept.id,
        concept,
        baseRevision: plan.revisions[concept.id] ?? null,
      }));
      const { results, undo } = await write(store, changes, 'imported');
      const problems: Problem[] = results.flatMap((result) => (result.ok ? [] : result.problems));
      return { imported: results.filter(({ ok }) => ok).length, problems, undo };
    },

    async exportGlossary({ glossaryId, format }) {
      const { exportGlossary, isExportFormat } = await import('../../glossary/exchange/export-glossary.ts');
      const glossary = await shelf.glossary(glossaryId);
      const nothing = (problem: Problem) => ({ name: '', bytes: new Uint8Array(), problems: [problem] });
      if (!glossary) return nothing(problemOf('unknown-glossary', { glossary: glossaryId }));
      if (!isExportFormat(format)) return nothing(problemOf('unknown-export-format', { name: format }));
      const { id, name, language, owners, concepts } = glossary;
      return exportGlossary(
        { id, name, ...(language !== undefined && { language }), ...(owners !== undefined && { owners }), concepts },
        format,
      );
    },
  };
}
