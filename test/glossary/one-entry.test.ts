/** A glossary of one entry each: how its wording goes into sentences of several shapes, and that a second run finds nothing to do. */
import { describe, expect, test } from 'vitest';
import type { Concept } from '../../glossary/concept.ts';
import { createLibrary } from '../../glossary/library.ts';
import { EXPLAINED } from './one-entry/explained.ts';
import { LOOK_ALIKES } from './one-entry/look-alikes.ts';
import { NOUNS } from './one-entry/nouns.ts';
import { SPELLINGS } from './one-entry/spellings.ts';
import { VERBS } from './one-entry/verbs.ts';

describe.each([
  ['nouns', NOUNS],
  ['verbs', VERBS],
  ['look-alikes', LOOK_ALIKES],
  ['explanations', EXPLAINED],
  ['spellings', SPELLINGS],
])('%s', (_, rows) => {
  test.each(rows)('%s %s: %o, "%s"', (term, pos, wording, before, after) => {
    const words = typeof wording === 'string' ? { plain: wording } : wording;
    const concept: Concept = { id: 'own', side: 'business', terms: [term], pos, ...words };
    const library = createLibrary([{ id: 'own', name: 'Own', concepts: [concept] }]);
    const once = library.rewrite(before, { reader: 'everyone', format: 'markdown' }).text;
    expect(once).toBe(after);
    expect(library.rewrite(once, { reader: 'everyone', format: 'markdown' }).text).toBe(once);
  });
});
