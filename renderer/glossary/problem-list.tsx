import { useState } from 'react';
import { problemText } from '../../glossary/problem-text.ts';
import { useApp } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { AlertIcon } from '../ui/icons.ts';

/** Files that could not be read: named with place and cure, never in the way. */
export function ProblemList() {
  const [open, setOpen] = useState(false);
  const glossaries = useApp((app) => app.loaded?.glossaries) ?? [];
  const problems = glossaries.flatMap(({ name, problems: list }) => list.map((problem) => ({ name, problem })));
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
          {problems.map(({ name, problem }) => (
            <li key={`${name} ${problem.file} ${problem.line} ${problem.code} ${JSON.stringify(problem.data)}`}>
              <b>{name}</b> {problemText(problem)}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
