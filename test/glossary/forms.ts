/** How the labelled cases of inflect.jsonl and article.jsonl name our functions. */
import { indefiniteArticle } from '../../glossary/english/article.ts';
import {
  comparative,
  inflectPhrase,
  plural,
  possessive,
  singular,
  singularPhrase,
  verbBase,
} from '../../glossary/english/inflect.ts';

export interface InflectCase {
  readonly op: string;
  readonly pos: 'noun' | 'verb' | 'adj';
  readonly input: string;
  readonly expected: readonly string[];
}

export function inflected({ op, pos, input }: InflectCase): string {
  switch (op) {
    case 'plural':
      return inflectPhrase(input, 'noun', 'plural');
    case 'singular':
      return singularPhrase(input);
    case 'third':
    case 'past':
    case 'participle':
      return inflectPhrase(input, 'verb', op);
    case 'gerund':
      return inflectPhrase(input, 'verb', 'ing');
    case 'possessive':
      return possessive(input);
    case 'pluralpossessive':
      return possessive(inflectPhrase(input, 'noun', 'plural'), 'plural');
    case 'lemma':
      return pos === 'verb' ? verbBase(input) : input.includes(' ') ? singularPhrase(input) : singular(input);
    case 'comparative':
      return comparative(input);
    case 'pluralWord':
      return plural(input);
    default:
      throw new Error(`unknown operation ${op}`);
  }
}

export const article = ({ phrase }: { readonly phrase: string }): string => indefiniteArticle(phrase);
