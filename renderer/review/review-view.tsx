import { useEffect, useState } from 'react';
import { preferredTerm } from '../../glossary/concept.ts';
import type { Proposal } from '../../glossary/host-api.ts';
import { problemText } from '../../glossary/problem-text.ts';
import { ConceptDiff } from '../glossary/concept-diff.tsx';
import { openForm } from '../glossary/store.ts';
import { announce, attempt, countProposals, host, notify, reloadLibrary, show, useApp } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { dayAndTime } from '../ui/dates.ts';
import { TextField } from '../ui/fields.tsx';
import { SideTag } from '../ui/tags.tsx';

/** What colleagues propose for the team's glossaries. */
export default function ReviewView() {
  const [proposals, setProposals] = useState<readonly Proposal[] | null>(null);
  const loaded = useApp((app) => app.loaded);
  // biome-ignore lint/correctness/useExhaustiveDependencies: proposals live in the glossary folders
  useEffect(() => {
    void attempt('The proposals could not be read.', () => host().proposals()).then((list) => setProposals(list ?? []));
  }, [loaded]);
  const resolved = async (): Promise<void> => {
    await reloadLibrary();
    await countProposals();
    setProposals(await host().proposals());
  };
  const hasTeam = loaded?.glossaries.some(({ kind }) => kind === 'team') === true;
  if (proposals === null) return <div className="review" />;
  if (proposals.length === 0) {
    return (
      <div className="review">
        <p className="quiet-note">
          Nothing waits for review. Proposals from your team’s glossaries appear here.{' '}
          {hasTeam ? (
            'To make one yourself, open an entry and choose “Propose” in its menu.'
          ) : (
            <>
              There is no team’s glossary yet: add one in the{' '}
              <button type="button" className="link" onClick={() => show('settings')}>
                settings
              </button>
              .
            </>
          )}
        </p>
      </div>
    );
  }
  return (
    <ul className="review scroll" data-region="view">
      {proposals.map((proposal) => (
        <li key={`${proposal.glossaryId}/${proposal.file}`}>
          <ProposalCard proposal={proposal} onResolved={() => void resolved()} />
        </li>
      ))}
    </ul>
  );
}

function ProposalCard({ proposal, onResolved }: { readonly proposal: Proposal; readonly onResolved: () => void }) {
  const { glossaryId, file, proposed, current, who, when } = proposal;
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const glossary = useApp((app) => app.loaded?.glossaries.find(({ id }) => id === glossaryId));
  const name = preferredTerm(proposed);
  const resolve = async (decision: 'approve' | 'decline'): Promise<void> => {
    const result = await attempt('The decision could not be saved.', () =>
      host().resolveProposal({ glossaryId, file, decision, ...(decision === 'decline' ? { reason } : {}) }),
    );
    if (result === null) return;
    if (!result.ok)
      return void notify({
        text: result.problems.map(problemText).join(' ') || 'The entry was changed meanwhile. Look at it again.',
        tone: 'error',
      });
    const text = decision === 'approve' ? `${name} approved.` : `${name} declined.`;
    notify({ text, tone: 'info' });
    announce(text);
    onResolved();
  };
  const change = (): void => {
    openForm({
      glossaryId,
      original: current,
      concept: proposed,
      baseRevision: glossary?.revisions[proposal.conceptId] ?? null,
      base: null,
    });
  };
  return (
    <article className="proposal" aria-label={`Proposal for ${name}`}>
      <header className="proposal-head">
        <h2>{name}</h2>
        <SideTag side={proposed.side} />
        <span className="pane-note">
          {current === null ? 'New term' : 'Change'} by {who}, {dayAndTime(when)}, in {glossary?.name ?? glossaryId}
        </span>
      </header>
      <ConceptDiff before={current} after={proposed} />
      {declining ? (
        <form
          className="decline"
          onSubmit={(event) => {
            event.preventDefault();
            void resolve('decline');
          }}
        >
          <TextField label="Reason, for whoever proposed it" value={reason} onChange={setReason} autoFocus />
          <div className="row">
            <Button look="danger" type="submit" isDisabled={reason.trim() === ''}>
              Decline
            </Button>
            <Button onPress={() => setDeclining(false)}>Cancel</Button>
          </div>
        </form>
      ) : (
        <div className="row">
          <Button look="primary" onPress={() => void resolve('approve')}>
            Approve
          </Button>
          <Button onPress={change}>Change first</Button>
          <Button look="quiet" onPress={() => setDeclining(true)}>
            Decline…
          </Button>
        </div>
      )}
    </article>
  );
}
