import { useDeferredValue, useMemo, useState } from 'react';
import { type Concept, type Reader, termText } from '../../glossary/concept.ts';
import { createLibrary } from '../../glossary/library.ts';
import type { Edit } from '../../glossary/results.ts';

/** What the entry does to a sentence, with nothing but this entry in force. */
export function Preview({ concept }: { readonly concept: Concept }) {
  const shown = useDeferredValue(concept);
  const name = termText(shown.terms[0] ?? '').trim();
  const [own, setOwn] = useState<string | null>(null);
  const sentence = own ?? shown.examples?.[0]?.said ?? (name === '' ? '' : sample(shown, name));
  const result = useMemo(() => rewrite(shown, sentence), [shown, sentence]);
  if (name === '') return null;
  return (
    <section className="preview" aria-label="Preview">
      <h3>Preview</h3>
      <input
        className="input"
        aria-label="Sentence to try"
        value={sentence}
        onChange={(event) => setOwn(event.target.value)}
      />
      {result === null ? (
        <p className="field-hint">Fill in the wording to see what happens.</p>
      ) : (
        <p aria-live="polite">
          {result.edits.length === 0 ? (
            <span className="field-hint">Nothing changes in this sentence.</span>
          ) : (
            <Changed text={result.text} edits={result.edits} sentence={sentence} />
          )}
        </p>
      )}
    </section>
  );
}

const sample = (concept: Concept, name: string): string =>
  concept.pos === 'verb' ? `Could you ${name} this by Friday?` : `We talked about the ${name} today.`;

function rewrite(concept: Concept, sentence: string): { text: string; edits: readonly Edit[] } | null {
  const reader: Reader = concept.side === 'marketing' ? 'it' : concept.side === 'it' ? 'marketing' : 'everyone';
  try {
    const { text, edits } = createLibrary([
      { id: 'preview', name: 'Preview', concepts: [{ ...concept, id: concept.id || 'preview' }] },
    ]).rewrite(sentence, { reader });
    return { text, edits };
  } catch {
    // A half-written entry may be one that the engine cannot compile yet.
    return null;
  }
}

function Changed({
  sentence,
  edits,
}: {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly sentence: string;
}) {
  const parts = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(sentence.slice(at, edit.start), <mark key={edit.start}>{edit.applied ? edit.after : edit.before}</mark>);
    at = edit.end;
  }
  parts.push(sentence.slice(at));
  return <>{parts}</>;
}
