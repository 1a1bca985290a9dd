import { useState } from 'react';
import type { Concept, Problem } from '../../glossary/concept.ts';
import { problemText } from '../../glossary/problem-text.ts';
import { useApp } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { AlertIcon } from '../ui/icons.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { resolveCopy } from './save.ts';

/** Files that could not be read: named with place and cure, never in the way. */
export function ProblemList() {
  const [open, setOpen] = useState(false);
  const glossaries = useApp((app) => app.loaded?.glossaries) ?? [];
  const problems = glossaries.flatMap(({ id, name, problems: list }) => list.map((problem) => ({ id, name, problem })));
  if (problems.length === 0) return null;
  return (
    <section className="problems" aria-label="Problems in glossary files">
      <p>
        <AlertIcon size={16} aria-hidden="true" />
        {problems.length === 1
          ? '1 thing in the glossary files needs a look.'
          : `${problems.length} things in the glossary files need a look.`}{' '}
        All other terms are in use.
        <Button small look="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? 'Hide' : 'Show'}
        </Button>
      </p>
      {open ? (
        <ul className="scroll">
          {problems.map(({ id, name, problem }) => (
            <li key={`${name} ${problem.file} ${problem.line} ${problem.code} ${JSON.stringify(problem.data)}`}>
              <b>{name}</b> {problemText(problem)} {place(problem)}
              {SECOND_FILE.has(problem.code) && problem.file !== undefined && problem.data['kept'] !== undefined ? (
                <CopyChoice
                  glossaryId={id}
                  conceptId={String(problem.data['id'])}
                  file={problem.file}
                  isOther={problem.code === 'duplicate-id'}
                />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

const place = ({ file, line }: Problem): string =>
  file === undefined ? '' : line === undefined ? `(${file})` : `(${file}, line ${line})`;

/** Two files of one id: a sync tool's doing, or a file that was copied by hand. */
const SECOND_FILE = new Set(['conflicted-copy', 'duplicate-id']);

interface CopyProps {
  readonly glossaryId: string;
  readonly conceptId: string;
  readonly file: string;
  /** Most likely meant to be another entry. */
  readonly isOther: boolean;
}

function CopyChoice({ glossaryId, conceptId, file, isOther }: CopyProps) {
  const [conflict, setConflict] = useState<Awaited<ReturnType<typeof resolveCopy>>>(undefined);
  const inUse = useApp((app) =>
    app.loaded?.glossaries.find(({ id }) => id === glossaryId)?.concepts.find(({ id }) => id === conceptId),
  );
  const take = async (concept?: Concept): Promise<void> =>
    setConflict(await resolveCopy({ glossaryId, file, decision: 'merge', ...(concept && { concept }) }));
  return (
    <span className="copy-choice">
      {isOther ? (
        <Button small onPress={() => void resolveCopy({ glossaryId, file, decision: 'rename' })}>
          Make it an entry of its own
        </Button>
      ) : null}
      <Button small onPress={() => void take()}>
        Take it in
      </Button>
      <Button small onPress={() => void resolveCopy({ glossaryId, file, decision: 'drop' })}>
        Drop it
      </Button>
      {conflict && inUse ? (
        <ConflictDialog
          title="The two versions of this entry differ"
          names={['In use', 'Second version']}
          mine={inUse}
          conflict={conflict}
          onClose={() => setConflict(undefined)}
          onTake={(concept) => void take(concept)}
        />
      ) : null}
    </span>
  );
}
