/**
 * The phrases of one meaning, found by their rarest word: a meaning has dozens of them, and nearly none stands in the sentence at hand, so that the
 * sentence's words are looked up and only what they lead to is matched.
 */
import { type Phrase, phraseMatches, type Token } from './phrases.ts';

export interface CuePhrase {
  readonly source: string;
  readonly phrase: Phrase;
  /** Small words only around the term: speaks for the meaning, but does not settle it. */
  readonly weak: boolean;
}

export class CuePhrases {
  private readonly list: readonly CuePhrase[];
  /** Places in `list`, by each word that the phrase's rarest part can be. */
  private readonly byStem = new Map<string, number[]>();
  /** Those made of the term's own words and signs alone. */
  private readonly others: number[] = [];

  /** @param own the stems of the term itself, which stand in every sentence that is asked about. */
  constructor(list: readonly CuePhrase[], own: ReadonlySet<string>) {
    this.list = list;
    for (const [i, { phrase }] of list.entries()) {
      const stems = rarest(phrase, own);
      if (stems === undefined) this.others.push(i);
      else
        for (const stem of stems) {
          const same = this.byStem.get(stem);
          if (same) same.push(i);
          else this.byStem.set(stem, [i]);
        }
    }
  }

  get size(): number {
    return this.list.length;
  }

  /** The first phrase in the entry's order that matches around the words [first, last]; a weak one only where no other does. */
  matching(tokens: readonly Token[], first: number, last: number): CuePhrase | undefined {
    if (this.list.length === 0) return undefined;
    let strong = Number.POSITIVE_INFINITY;
    let weak = Number.POSITIVE_INFINITY;
    const tryAll = (places: readonly number[]): void => {
      for (const i of places) {
        const { phrase, weak: isWeak } = this.list[i] as CuePhrase;
        if (i >= (isWeak ? weak : strong) || !phraseMatches(phrase, tokens, first, last)) continue;
        if (isWeak) weak = i;
        else strong = i;
      }
    };
    tryAll(this.others);
    for (let i = 0; i < tokens.length; i++) {
      const places = this.byStem.get((tokens[i] as Token).stem);
      if (places) tryAll(places);
    }
    return this.list[strong < Number.POSITIVE_INFINITY ? strong : weak];
  }
}

/** The stems of the part with fewest choices that says more than the term. */
function rarest(phrase: Phrase, own: ReadonlySet<string>): ReadonlySet<string> | undefined {
  let best: ReadonlySet<string> | undefined;
  for (const part of phrase) {
    // What a number or the end of the sentence may stand for is no word to be found by.
    if (part.kind !== 'words' || part.orNumber || part.orEnd || (best && part.stems.size >= best.size)) continue;
    let isOwn = true;
    for (const stem of part.stems) isOwn &&= own.has(stem);
    if (!isOwn) best = part.stems;
  }
  return best;
}
