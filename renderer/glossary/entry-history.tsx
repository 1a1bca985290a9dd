import { useEffect, useState } from 'react';
import type { Concept } from '../../glossary/concept.ts';
import type { HistoryEntry } from '../../glossary/host-api.ts';
import { attempt, host, notify, reloadLibrary } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { dayAndTime } from '../ui/dates.ts';
import { ConceptDiff } from './concept-diff.tsx';
import { closeForm } from './store.ts';

/** Who changed what, word by word, and the way back. */
export function EntryHistory({ glossaryId, conceptId }: { readonly glossaryId: string; readonly conceptId: string }) {
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  useEffect(() => {
    void attempt('The history could not be read.', () => host().history({ glossaryId, conceptId })).then((list) =>
      setEntries(list ?? []),
    );
  }, [glossaryId, conceptId]);
  if (entries === null) return null;
  if (entries.length === 0)
    return <p className="quiet-note">No earlier versions. From now on each change is kept here.</p>;
  const restore = async (entry: HistoryEntry) => {
    const result = await attempt('This version could not be restored.', () =>
      host().restore({ glossaryId, conceptId, entry: entry.id }),
    );
    if (result?.ok !== true) return;
    await reloadLibrary();
    closeForm();
    notify({ text: 'Restored.', tone: 'info' });
  };
  return (
    <ol className="history">
      {entries.map((entry, index) => (
        <li key={entry.id} className="history-entry">
          <p className="history-head">
            <b>{entry.who}</b> {entry.action} <span className="pane-note">{dayAndTime(entry.when)}</span>
          </p>
          <ConceptDiff before={(entries[index + 1]?.concept ?? null) as Concept | null} after={entry.concept} />
          {index === 0 || entry.concept === null ? null : (
            <Button small onPress={() => void restore(entry)}>
              Restore this version
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
