/** What a concept's card says, read off the concept. */
import {
  type Concept,
  ownWording,
  preferredTerm,
  preferredWording,
  type Reader,
  termText,
  type Use,
  wordingText,
} from '../../glossary/concept.ts';
import type { Entry, Library } from '../../glossary/library.ts';

/** The other name that explains the first: an acronym's full form, a full form's acronym. */
export function otherName(concept: Concept): string {
  const [, ...others] = concept.terms;
  const full = others.find(
    (term) => typeof term !== 'string' && (term.type === 'full form' || term.type === 'acronym'),
  );
  const shown =
    full ?? others.find((term) => typeof term === 'string' || term.status === undefined || term.status === 'admitted');
  return shown === undefined ? '' : termText(shown);
}

export const names = (concept: Concept): string[] => concept.terms.map(termText);

/** The plain meaning in one line. */
export const plainOf = (concept: Concept): string => preferredWording(concept);

const wayFor = (concept: Concept, reader: Reader): Use =>
  (typeof concept.use === 'string' ? concept.use : concept.use?.[reader]) ??
  (concept.plain === undefined ? 'explain' : 'replace');

/** What to say to this reader; null where the word itself is right. */
export function sayTo(concept: Concept, reader: Reader): string | null {
  const ownSide = reader === concept.side || (concept.side === 'both' && reader !== 'everyone');
  if (ownSide || wayFor(concept, reader) === 'keep') return null;
  const own = ownWording(concept.terms[0]);
  const wording = wordingText(own ?? concept.say?.[reader] ?? concept.plain);
  const meaning = wordingText(own ?? concept.meaning ?? concept.plain);
  if (wayFor(concept, reader) === 'explain') return meaning === '' ? null : `${preferredTerm(concept)} (${meaning})`;
  return wording === '' ? null : wording;
}

/** Other concepts that share a name with this one. */
export function clashesOf(library: Library, concept: Concept): Entry[] {
  const mine = new Set(names(concept).map(fold));
  const found = new Set(names(concept).flatMap((name) => library.named(name)));
  return [...found].filter(
    (entry) => entry.concept.id !== concept.id && names(entry.concept).some((name) => mine.has(fold(name))),
  );
}

/** The name that this concept shares with others, as it is written here. */
export function sharedName(concept: Concept, clashes: readonly Entry[]): string {
  const theirs = new Set(clashes.flatMap((clash) => names(clash.concept).map(fold)));
  return names(concept).find((name) => theirs.has(fold(name))) ?? preferredTerm(concept);
}

const fold = (name: string): string => name.toLowerCase().replace(/[\s-]+/g, ' ');
