/** A wording on its way into the text, in its form, with the place where it goes. */
import type { Form } from '../english/inflect.ts';
import type { NumberChange } from './agreement.ts';
import type { Analysis, Found } from './analyse.ts';
import type { Neighbour } from './neighbour.ts';
import type { Slot } from './wording.ts';

export interface Incoming {
  readonly a: Analysis;
  readonly f: Found;
  /** Where the words begin, and any marks of bold or a link around them. */
  readonly place: number;
  /** The word before them. */
  readonly before: Neighbour | undefined;
  readonly wording: string;
  readonly slot: Slot;
  /** The term's. */
  readonly form: Form;
  /** Whether a noun behind it has the article and the number of both. */
  readonly isAttribute: boolean;
  /** Whether the wording is a plural here. */
  readonly isPlural: boolean;
  /** The number that the place has with it, where it had the other. */
  readonly number: NumberChange;
}
