/** Look-up over all concepts: filled by its own module soon; exact and prefix for now. */
import { preferredTerm, termText, wordingText } from '../concept.ts';
import type { Entry } from '../library.ts';
import type { Hit } from '../results.ts';

export class LookupIndex {
  private readonly entries: readonly Entry[];
  constructor(entries: readonly Entry[]) {
    this.entries = entries;
  }

  search(query: string, limit: number): Hit[] {
    const q = query.trim().toLowerCase();
    if (q === '') return [];
    return this.entries
      .flatMap((e): Hit[] => {
        const terms = e.concept.terms.map(termText);
        const match = terms.find((t) => t.toLowerCase() === q) ?? terms.find((t) => t.toLowerCase().startsWith(q));
        if (match === undefined) return [];
        return [
          {
            id: e.concept.id,
            term: preferredTerm(e.concept),
            terms,
            glossary: e.glossary,
            side: e.concept.side,
            plain: wordingText(e.concept.plain ?? e.concept.meaning),
            score: match.length === q.length ? 1 : 0.5,
            match: { field: 'term', text: match, ranges: [{ start: 0, end: q.length }] },
          },
        ];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }
}
