/** One undo for one action, however many concepts it changed. */
import { randomBytes } from 'node:crypto';
import type { Concept } from '../../glossary/concept.ts';
import type { Written } from './write-concept.ts';

export interface UndoItem {
  readonly id: string;
  readonly before: Concept | null;
  readonly revision: string | null;
}
export interface UndoStep {
  readonly glossaryId: string;
  readonly items: readonly UndoItem[];
}

const MAX_STEPS = 200;

export function createUndo(): {
  remember(glossaryId: string, changes: readonly { readonly id: string }[], written: readonly Written[]): string;
  take(token: string): UndoStep | undefined;
} {
  const steps = new Map<string, UndoStep>();
  return {
    remember(glossaryId, changes, written) {
      const items = changes.flatMap(({ id }, n) => {
        const done = written[n];
        return done?.result.ok ? [{ id, before: done.before, revision: done.revision }] : [];
      });
      const token = randomBytes(12).toString('hex');
      steps.set(token, { glossaryId, items });
      if (steps.size > MAX_STEPS) steps.delete(steps.keys().next().value ?? '');
      return token;
    },
    take(token) {
      const step = steps.get(token);
      steps.delete(token);
      return step;
    },
  };
}
