/** Wordings of the library's entries put into places of a text: replaces where the wording can stand, else explains. */
import { type Concept, ownWording, type PartOfSpeech, type Reader, type Wording } from '../concept.ts';
import { wordingInDegree } from '../english/degree.ts';
import { type Degree, isDegree } from '../english/inflect.ts';
import type { Entry } from '../library.ts';
import type { Analysis } from './analyse.ts';
import { isUpper } from './characters.ts';
import type { CompiledTerm, Reading } from './compiled-term.ts';
import { type Composed, composeReplacement } from './compose.ts';
import { emptyList } from './empty-list.ts';
import { composeExplanation } from './explanation.ts';
import { type Found, wordBeforeTerm } from './found.ts';
import type { Outcome } from './outcome.ts';
import type { Place, Settings } from './place.ts';
import { nounBehind } from './term-place.ts';
import { type ReaderUse, type Slot, slotOf, useFor } from './wording.ts';

const MOST_SLOTS = 20_000;

/** What can stand in the place of a reading, for one reader. */
interface Ready {
  readonly concept: Concept;
  readonly plain: Slot | undefined;
  readonly meaning: Slot | undefined;
}

type ByReader<T> = Record<Reader, (T | undefined)[]>;
const byReader = <T>(size: number): ByReader<T> => ({
  it: emptyList(size),
  marketing: emptyList(size),
  everyone: emptyList(size),
});

export class Composer {
  private readonly entries: readonly Entry[];
  private readonly uses: ByReader<ReaderUse>;
  /** By the reading's number: a key of text for each hit would cost more than the rest of composing. */
  private readonly ready: Partial<ByReader<Ready>> = {};
  private readonly readings: number;
  private readonly slots = new Map<string, Slot>();

  /** @param readings how many readings the library's terms have. */
  constructor(entries: readonly Entry[], readings: number) {
    this.entries = entries;
    this.uses = byReader(entries.length);
    this.readings = readings;
  }

  useOf(entry: number, reader: Reader): ReaderUse {
    return (this.uses[reader][entry] ??= useFor((this.entries[entry] as Entry).concept, reader));
  }

  /**
   * @param entry one of those that the place can be read as.
   * @param explain whether an explanation is wanted even where the wording could stand.
   * @param own a user's own wording, which stands before the entry's.
   */
  compose(
    place: Place,
    entry: number,
    form: Outcome['form'],
    explain: boolean,
    settings: Settings,
    own: string | undefined,
  ): Composed | undefined {
    const { analysis } = place.part;
    const { index, term } = readingOf(place, entry);
    const counted = form === 'singular' && isCountedAcronym(analysis, place.found) ? 'plural' : form;
    const known = (this.ready[settings.reader] ??= emptyList(this.readings));
    const ready =
      own === undefined
        ? (known[index] ??= this.prepare(entry, term, settings.reader, undefined))
        : this.prepare(entry, term, settings.reader, own);
    if (isDegree(counted)) return explain || !ready.plain ? undefined : composeDegree(place, counted, ready, settings);
    if (!explain && ready.plain) {
      const { concept, plain } = ready;
      const replaced = composeReplacement(place, counted, plain, concept, settings);
      if (replaced) return replaced;
    }
    if (!ready.meaning) return undefined;
    const isInstead = !explain && ready.plain !== undefined;
    return composeExplanation(analysis, place.found, counted, ready.meaning, settings, isInstead);
  }

  private prepare(entry: number, { term }: CompiledTerm, reader: Reader, own: string | undefined): Ready {
    const { concept } = this.entries[entry] as Entry;
    const use = this.useOf(entry, reader);
    const pos = concept.pos ?? 'noun';
    // A name with a wording of its own is explained by it: the concept's meaning speaks of the other names.
    const ownOfTerm = ownWording(term);
    const plain = own ?? ownOfTerm ?? use.plain;
    const meaning = ownOfTerm ?? use.meaning ?? plain;
    // `count` speaks of the concept's wording; a name's own one that marks a head has a plural.
    const mass = concept.count === 'mass' && !JSON.stringify(ownOfTerm ?? '').includes('*');
    return {
      // What stands before a noun is made of the name's own wording, where it has one.
      concept: ownOfTerm === undefined || pos !== 'noun' ? concept : withoutBeforeNoun(concept),
      plain: plain === undefined ? undefined : this.slot(pos === 'verb' ? bare(plain) : plain, pos, mass),
      meaning: meaning === undefined ? undefined : this.slot(meaning, pos, concept.count === 'mass'),
    };
  }

  /** Equal wordings of different entries share a slot, and with it the forms made so far. */
  private slot(wording: Wording, pos: PartOfSpeech, mass: boolean): Slot {
    const key = `${pos}${mass ? '!' : ' '}${typeof wording === 'string' ? wording : JSON.stringify(wording)}`;
    let slot = this.slots.get(key);
    if (!slot) {
      if (this.slots.size > MOST_SLOTS) this.slots.clear();
      this.slots.set(key, (slot = slotOf(wording, pos, mass)));
    }
    return slot;
  }
}

/** "a leaner plan" -> "a cheaper plan"; undefined where the wording is nothing that can be more so. */
function composeDegree(
  place: Place,
  degree: Degree,
  { plain, concept }: Ready,
  settings: Settings,
): Composed | undefined {
  const words = plain?.pos === 'adj' ? wordingInDegree(plain.text.replaceAll('*', ''), degree) : undefined;
  if (words === undefined) return undefined;
  const composed = composeReplacement(
    place,
    'singular',
    slotOf(words, 'adj', false),
    withoutBeforeNoun(concept),
    settings,
  );
  return composed?.kind === 'replace' ? composed : undefined;
}

function withoutBeforeNoun(concept: Concept): Concept {
  const { 'before-noun': _, ...rest } = concept;
  return rest;
}

const BEFORE_YEAR =
  /(?:^|[\s(])(?:in|by|since|until|till|during|before|after|early|late|mid|Jan|Feb|Mar|Apr|May|Jun|June|Jul|July|Aug|Sep|Sept|Oct|Nov|Dec|March|April|August|Q[1-4]) $|(?:uary|ember|ober) $/i;

/** "two DPS": an acronym that shows no plural, behind a number and before no noun. */
function isCountedAcronym(a: Analysis, found: Found): boolean {
  const { text } = a;
  // Nearly always its first or last letter tells.
  if (
    !isUpper(text.charCodeAt(found.start)) ||
    !isUpper(text.charCodeAt(found.end - 1)) ||
    !/^[A-Z]{2,6}$/.test(text.slice(found.start, found.end))
  )
    return false;
  const number = wordBeforeTerm(text, found);
  if (
    number?.gap !== ' ' ||
    !/^(?:two|three|four|five|six|seven|eight|nine|ten|both|[2-9]|[1-9]\d+)$/.test(number.lower)
  )
    return false;
  const lead = text.slice(Math.max(found.block.start, number.start - 8), number.start);
  // "in 2024 CMS use fell"
  if (/^(?:19|20)(?!00)\d\d$/.test(number.lower) && BEFORE_YEAR.test(lead)) return false;
  // "at a €2.50 CPM", "1.10 CPI": one of that size.
  if (
    /(?:\p{Sc}|(?:^| )an? )[\d.,]*$/iu.test(lead) ||
    (/\d\.$/.test(lead) && (/^\d\d$/.test(number.lower) || /\p{Lu} \d+\.$/u.test(lead)))
  )
    return false;
  return !nounBehind(a, found, found.end);
}

/** A verb's meaning may begin with "to", which its wording has not. */
const bare = (wording: Wording): Wording =>
  typeof wording === 'string' && wording.startsWith('to ') ? wording.slice(3) : wording;

function readingOf({ found }: Place, entry: number): Reading {
  const { readings } = found;
  for (let i = 0; i + 1 < readings.length; i++) if (readings[i]?.term.entry === entry) return readings[i] as Reading;
  return readings.at(-1) as Reading;
}
