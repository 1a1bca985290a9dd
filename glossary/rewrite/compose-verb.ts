/** A verb's wording in its place: its form, its object in the middle, particles, and the form of "be" that its subject asks for. */
import type { Concept } from '../concept.ts';
import { endsOpen, endsOpenBehindNoun } from '../english/ends-open.ts';
import type { Form, VerbForm } from '../english/inflect.ts';
import { BASE_VERBS, isThirdPerson } from '../english/not-nouns.ts';
import { inSpelling } from '../english/spelling.ts';
import type { Range } from '../results.ts';
import type { Analysis, Found } from './analyse.ts';
import { partsAroundObject, withPlaceForObject } from './around-object.ts';
import { capitals } from './capitals.ts';
import type { Composed, ComposeOptions } from './compose.ts';
import { fitIn } from './fit.ts';
import { wordBeforeTerm } from './found.ts';
import { composeGiven, receiverBehind, takesReceiver } from './given-to.ts';
import type { Neighbour } from './neighbour.ts';
import { isFronted, isThatAlone, objectBehind, saysWhen, sharesObject } from './object.ts';
import { withOrigin } from './object-origin.ts';
import { ownTail, withoutOwnPhrase } from './own-phrase.ts';
import { hasNoObject, isGivenApart } from './parted-object.ts';
import { othersIn, type Place } from './place.ts';
import { isAskedAbout, isAskedOfDoing } from './question.ts';
import { withReflexive } from './reflexive.ts';
import { PRONOUN_OBJECT, particleBehindPronoun, takesPronounInside } from './separable.ts';
import { isPersonBehind } from './somebody.ts';
import { followedByNoun, isInTime, wordBehind } from './surroundings.ts';
import { beHere, hasObjectBefore, isAttributive, isPassive, verbFormHere } from './term-place.ts';
import { withoutTopic } from './told-of.ts';
import { realise, type Slot, slotOf } from './wording.ts';

/** Stands for the object between the parts of a wording. */
const GAP = '\u0000';

/** Replaces, or says (undefined) that the wording cannot stand here. */
export function composeVerb(
  place: Place,
  form: Form,
  slot: Slot,
  concept: Concept,
  options: ComposeOptions,
): Composed | undefined {
  const { found: f } = place;
  const { analysis: a } = place.part;
  const { text } = a;
  const limit = f.block.end;
  const exact = verbFormHere(a, f, form as VerbForm);
  const many = /\s/.test(slot.text.replace(/ ?\{object\}/, '')) || slot.text.includes('{object}');
  // "the deployed version": a group of words cannot stand before a noun.
  if (many && isAttributive(a, f, exact)) return undefined;
  let words = realise(slot, exact);
  const receiver = receiverBehind(text, f, limit);
  if (receiver && !isPassive(a, f, exact) && !takesReceiver(slot.text))
    return composeGiven(place, words, receiver, options);
  // "push back the date" has no place for "object".
  if (!f.object && hasNoObject(slot.text) && !isPassive(a, f, exact) && objectBehind(text, f.end, limit))
    return undefined;
  // "demo the app" has no place for "show how it works".
  if (
    SHOWS_PEOPLE.test(slot.text) &&
    !f.object &&
    !isPassive(a, f, exact) &&
    !hasObjectBefore(a, f) &&
    objectBehind(text, f.end, limit) &&
    !isPersonBehind(text, f.end, limit)
  )
    return undefined;
  const placed = f.object ? undefined : withPlaceForObject(words);
  // "What deploys today?": what is put live is not said.
  if (
    placed !== undefined &&
    exact === 'third' &&
    PUTS.test(placed) &&
    wordBeforeTerm(text, f)?.lower === 'what' &&
    !objectBehind(text, f.end, limit)
  )
    return undefined;
  if (placed !== undefined && !isPassive(a, f, exact) && !hasObjectBefore(a, f)) {
    const object = withoutTopic(words, text, ownObject(a, f, exact));
    // "take out of service a portal that nobody uses": what goes on with a clause stands behind the whole wording.
    if (
      object &&
      !CLAUSE.test(text.slice(object.end, Math.min(limit, object.end + 50))) &&
      !isInOpenList(text, object, limit, IN_LIST)
    )
      words = placed;
  }
  if (f.object) {
    if (hasNoObject(slot.text)) return undefined;
    // "shoot me over the plan" -> "send me the plan"
    if (isGivenApart(text, f.object, f.particleEnd ?? f.end, limit) && !takesReceiver(slot.text)) return undefined;
    return composeApart(a, f, words, f.object, options);
  }
  if (words.includes('{object}')) {
    const passive = isPassive(a, f, exact);
    const before = hasObjectBefore(a, f);
    const [head = '', rest = ''] = words.split('{object}');
    const object =
      passive || before || (exact === 'ing' && isAskedOfDoing(text, f))
        ? undefined
        : withOrigin(a, withoutTopic(words, text, ownObject(a, f, exact)), rest, limit);
    const alone = concept['without-object'];
    // "He upsold them a second licence", "we retarget visitors who left": no place between them.
    if (
      object &&
      rest.trim() !== '' &&
      (goesOnBehind(text, object.end, limit) || isInOpenList(text, object, limit, LIST_OF_THINGS))
    )
      return undefined;
    if (object) {
      const start = f.start;
      // Both parts have the capitals of their place: "WE LOCK IT AWAY".
      const said = inSpelling(`${head.trimEnd()}${GAP}${ownTail(rest, text, object.end, limit)}`, options.spelling);
      const [lead = '', tail = ''] = capitals(a, f, said).split(GAP);
      // Terms inside the object have their own changes.
      if (othersIn(place, object.start, object.end)) {
        return { start, end: f.end, after: lead, kind: 'replace', tail: { at: object.end, words: tail } };
      }
      const particle = particleBehindPronoun(lead, text.slice(object.start, object.end));
      // "work it out in detail"
      if (particle !== undefined) {
        const verb = lead.slice(0, -particle.length - 1);
        const after = `${verb} ${text.slice(object.start, object.end)} ${particle}${tail}`;
        return { start, end: object.end, after, kind: 'replace' };
      }
      const gap = text.slice(f.end, object.start);
      const after = `${lead}${gap}${text.slice(object.start, object.end)}${tail}`;
      return { start, end: object.end, after, kind: 'replace' };
    }
    // "Escalate the bugs we can't fix": an object is there, though its end is not to be seen.
    if (
      !passive &&
      !before &&
      ((exact !== 'ing' && /^ (?:the|an?|our|your|their|all|these|those|any) /.test(text.slice(f.end, f.end + 7))) ||
        (rest.trim().includes(' ') &&
          /^ (?:every|any|some|no)(?:one|body|thing) /.test(text.slice(f.end, f.end + 11)))) &&
      !saysWhen(text, f.end + 1, limit)
    )
      return undefined;
    // "Is caching switched on?" cannot become "is keeping as a copy switched on?"
    if (
      alone === undefined &&
      exact === 'ing' &&
      (LEANS.test(rest) || endsOpen(head.trimEnd())) &&
      isAskedOfDoing(text, f)
    )
      return undefined;
    if (!passive && alone !== undefined && !before && !sharesObject(text, f.end, limit))
      words = realise(slotOf(alone, 'verb', false), exact);
    words = words.replace(/\s*\{object\}/, '');
  }
  words = withoutOwnPhrase(words, text, f.end, limit);
  if (/^(?:not )?be\b/.test(slot.text) || words.startsWith('be ')) {
    // "The tags don't fire" cannot become "the tags don't be set off".
    if (exact === 'base' && /^(?:do|does|did)(?:n['’]t)?$|^not$/.test(wordBeforeTerm(a.text, f)?.lower ?? ''))
      return undefined;
    const own = ownBe(text.slice(f.start, f.end));
    // "are out of scope" -> "are not part of the job"
    if (own !== undefined && !/^be/.test(own)) words = words.replace(/^not (?:be|is|was|been|being)(?= )/, 'be not');
    const be = own ?? beHere(a, f, exact);
    if (be !== undefined) words = words.replace(/\b(?:be|is|was|been|being)\b/, be);
  }
  // "600 supporters were timed out": what nobody can be done to has no passive.
  if (isPassive(a, f, exact) && NO_PASSIVE.test(slot.text.replaceAll('*', ''))) return undefined;
  // "Tidying up the inside isn't rewriting": nothing stands behind that it could be of.
  if (
    / of$/.test(words) &&
    exact === 'ing' &&
    f.sentenceStart &&
    IS_SUBJECT.test(text.slice(f.end, Math.min(limit, f.end + 10)))
  )
    words = words.slice(0, -3);
  // "Half the list is shown our ads again"
  if (isPassive(a, f, exact))
    words = words.replace(/^((?:sent|given|told|shown|offered|promised) .+) to (again|later|too)$/, '$1 $2');
  // "Joe was sent a message": what the preposition spoke of stands before the verb now.
  if (endsOpenBehindNoun(words) && isPassive(a, f, exact) && (slot.text.includes('{object}') || !endsAlike(f, words))) {
    // "it can't be made use of"
    if (!BOUND.test(words)) {
      if (
        !/^(?:sent|given|told|shown|offered|promised|taught|lent|paid|handed|granted|awarded|served) .* to$/.test(words)
      )
        return undefined;
      words = words.slice(0, -3);
    }
  }
  // "Will retargeting work?" cannot become "will showing ads again to work?"
  if (
    exact === 'ing' &&
    (isAskedAbout(text, f) ||
      (exact === 'ing' && isAskedOfDoing(text, f)) ||
      (f.sentenceStart && IS_DOING.test(text.slice(f.end, Math.min(limit, f.end + 10))))) &&
    endsOpen(words) &&
    !OBJECT.test(text.slice(f.end, Math.min(limit, f.end + 7)))
  )
    return undefined;
  const itsOwn = withReflexive(inSpelling(words, options.spelling), a, f);
  if (itsOwn === undefined) return undefined;
  words = itsOwn;
  if (takesPronounInside(words)) {
    const pronoun = pronounBehind(text, f.end, limit);
    if (pronoun) {
      const [verb = '', particle = ''] = capitals(a, f, words).split(' ');
      // "scale it up", where "scale" is "scale up": said already.
      const behind = wordBehind(text, pronoun.end, limit);
      if (
        behind?.lower === particle.toLowerCase() &&
        // "We onboard them in May": a preposition.
        !(/^(?:in|on|over|through)$/.test(behind.lower) && / \S/.test(text.slice(behind.end, behind.end + 2)))
      )
        return { start: f.start, end: f.end, after: text.slice(f.start, f.end), kind: 'replace' };
      return {
        start: f.start,
        end: pronoun.end,
        after: `${verb}${pronoun.gap}${pronoun.text} ${particle}`,
        kind: 'replace',
      };
    }
  }
  // "Nothing will be brought in in August": behind a passive, the second says when or where.
  const isBroughtIn = isPassive(a, f, exact) && /^\p{L}+ (?:in|on)$/u.test(words) && isInTime(text, f.end, limit);
  const doubled = isBroughtIn ? undefined : doubledParticle(text, f.end, limit, words);
  return fitIn(a, f, doubled ?? f.end, words, slot, exact);
}

/** "roll the change back" -> "undo the change", "set the change aside": the object keeps its place where the wording has one. */
function composeApart(
  a: Analysis,
  f: Found,
  words: string,
  object: Range,
  options: ComposeOptions,
): Composed | undefined {
  const parts = partsAroundObject(words);
  if (!parts) return undefined;
  const [head, rest] = parts.map((part) => inSpelling(part, options.spelling)) as [string, string];
  const { particleEnd } = f;
  // "roll the new client out" -> "introduce the new program": terms inside the object have their own changes.
  if (particleEnd !== undefined)
    return {
      start: f.start,
      end: f.end,
      after: capitals(a, f, head),
      kind: 'replace',
      tail: { at: object.end, words: rest, until: particleEnd },
    };
  const after = `${head} ${a.text.slice(object.start, object.end)}${rest}`;
  return { start: f.start, end: f.end, after: capitals(a, f, after), kind: 'replace' };
}

const CLAUSE =
  /^ (?:about (?:[\p{L}\p{N}-]+ ){1,4})?(?:that (?!(?:day|week|month|year|time|morning|night)(?!\p{L}))|which |who |whose )/u;

/** What belongs to an object, and cannot stand alone. */
const LEANS = /^ ?(?:as|into|in|on|to|under|for|from|with|up|down|off|out|back|away|live|apart)(?!\p{L})/u;
/** "Retargeting works.": what is done is what its clause speaks of. */
const IS_DOING = /^ (?:is|isn['’]t|was|works|has|helps|costs|takes|can|will|needs|pays|brings|makes)(?!\p{L})/u;

/** Whether a second object or a clause follows an object. */
function goesOnBehind(text: string, end: number, limit: number): boolean {
  const next = wordBehind(text, end, limit);
  if (next?.gap !== ' ') return false;
  return (
    /^(?:who|which|whose)$/.test(next.lower) ||
    (/^(?:an?|the|our|your|their)$/.test(next.lower) &&
      !saysWhen(text, next.start, limit) &&
      !ONE_OF_THOSE.test(text.slice(next.start, Math.min(limit, next.start + 30))))
  );
}
/** "the day after", "a lot", "the same way": how and when. */
const ONE_OF_THOSE =
  /^(?:(?:an?|the) (?:lot|bit|little|same|usual|hard|few|while|average of)|(?:an?|the|our|your|their) (?:[\p{L}-]+ )?(?:way|time|moment|minute|hour|day|night|morning|week|weekend|month|quarter|year|step|bit|piece))(?!\p{L})/u;

/** Behind an object, a list that goes on and whose end is not to be seen: "the site, our newest shop page and apps". */
const IN_LIST =
  /^, (?!(?:then|so|but|and|or|which|who|please|because|as|if|when|while|we|you|they|i|it|he|she|not|otherwise|also|\p{Ll}+ (?:the|an?|our|your|their|its|all|it|them|us|me|him|her)) )\p{L}+ [^.!?;\n]{0,60}\band /u;

/** Whether an object is the first of a list whose end is not to be seen. */
const isInOpenList = (text: string, { start, end }: Range, limit: number, list: RegExp): boolean =>
  !isFronted(text, start) && list.test(text.slice(end, Math.min(limit, end + 90)));
/** One that has its determiner, and another behind it. */
const LIST_OF_THINGS =
  /^, (?:the|an?|our|your|their|both|all|every|each) [^.!?;,\n]{1,40}(?:,|,? (?:and|or) (?:the|an?|our|your|their|both|all|every|each) )/;

/** Verbs that always have an object. */
const PUTS = /^(?:puts|brings|takes|makes|turns|sets|hands|sends|gives) /;

/** The form of "be" with which a term begins itself: "are bricked". */
const ownBe = (surface: string): string | undefined =>
  /^(?:is|are|am|was|were|been|being|be)(?= )/i.exec(surface)?.[0].toLowerCase();

/** What is shown or left to somebody, and not to a thing. */
const SHOWS_PEOPLE = /^show\*? how it |^let\*? (?:see|try|choose|decide)(?: |$)/;
/** How an object begins. */
const OBJECT = /^ (?:the|an?|our|your|their|all|this|these|it|them|him|her|us|me|\d+)(?!\p{L})/u;
/** What stands behind a subject. */
const IS_SUBJECT =
  /^(?:$|[.,;:!?)]| (?:is|was|isn['’]t|wasn['’]t|has|will|can|takes|helps|costs|needs|means)(?!\p{L}))/u;

/** A verb, its noun and its preposition that are as one word. */
const BOUND =
  /^(?:kept (?:in touch|up|pace) with|(?:made (?:use|fun|much)|taken (?:care|advantage|notice|account)|got rid|kept track|lost (?:sight|track)|paid (?:attention|heed)|put an end|given way) (?:of|to))$/;

const NO_PASSIVE =
  /^let\*? (?:know|see|try)$|^(?:go(?! (?:through|over))|come|fall|arrive|appear|disappear|vanish|happen|wait|end by itself|stop suddenly)(?: |$)|^(?:give up|stop|start|keep|go on) \p{L}+ing$/u;

type Pronoun = Pick<Neighbour, 'text' | 'gap' | 'end'>;

/** A pronoun that is the verb's object. */
function pronounBehind(text: string, end: number, limit: number): Pronoun | undefined {
  const next = wordBehind(text, end, limit);
  if (!next || !/^(?: |\r?\n)$/.test(next.gap) || !(PRONOUN_OBJECT.test(next.lower) || next.lower === 'everything'))
    return undefined;
  // Over a line's end, what begins a sentence of its own is no object.
  if (next.gap !== ' ' && (next.text !== next.lower || isSubjectBehind(text, next, limit))) return undefined;
  if (saysWhen(text, end + 1, limit)) return undefined;
  // "flagged that the shops ...": a clause.
  if (next.lower === 'that' && !isThatAlone(text, next.end)) return undefined;
  if (/^(?:it|them|me|us|him)$/.test(next.lower)) return withAll(text, next, limit);
  return followedByNoun(text, next.end, limit) ? undefined : next;
}

/** "We log\nthis is the list": behind it stands its own verb. */
const isSubjectBehind = (text: string, { end }: Neighbour, limit: number): boolean =>
  /^ (?:is|are|was|were|has|have|will|would|can|could|should|must|may|needs?|takes?)(?!\p{L})/u.test(
    text.slice(end, Math.min(limit, end + 9)),
  );

/** "We logged them all.", "We logged it all.", but "We logged them all the time." */
function withAll(text: string, pronoun: Neighbour, limit: number): Pronoun {
  const all = /^(?:them|us|it)$/.test(pronoun.lower) ? wordBehind(text, pronoun.end, limit) : undefined;
  if (all?.gap !== ' ' || !/^(?:all|both)$/.test(all.lower)) return pronoun;
  const next = wordBehind(text, all.end, limit);
  return (next?.gap === ' ' &&
    /^(?:the|our|your|their|my|his|her|along|through|over|but|too|year|day|night|week|morning|afternoon|evening|weekend|month)$/.test(
      next.lower,
    )) ||
    followedByNoun(text, all.end, limit, next)
    ? pronoun
    : { gap: pronoun.gap, end: all.end, text: text.slice(pronoun.start, all.end) };
}

/** "After fine-tuning the model writes in our tone": what stands before a verb of its own is its subject. */
function ownObject(a: Analysis, f: Found, exact: VerbForm): Range | undefined {
  const object = objectBehind(a.text, f.end, f.block.end);
  if (!object || exact !== 'ing') return object;
  // "Redlining the contract delays the deal."
  const verb = f.sentenceStart ? MAIN_VERB.exec(a.text.slice(f.end, object.end + 24)) : null;
  if (verb) return { start: object.start, end: f.end + (verb[1] as string).length };
  const next = wordBehind(a.text, object.end, f.block.end);
  if (
    next?.gap !== ' ' ||
    !/^(?:after|before|by|because|of|with|without|since|when|while)$/.test(wordBeforeTerm(a.text, f)?.lower ?? '')
  )
    return object;
  const after = wordBehind(a.text, next.end, f.block.end)?.lower;
  return isThirdPerson(next.lower, after) || BASE_VERBS.has(next.lower) ? undefined : object;
}

/** The object of a gerund that is the subject, before its verb. */
const MAIN_VERB =
  /^( (?:(?:the|our|an?|your|their|this) )?[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+)?) \p{Ll}{2,}[^s\P{Ll}]s (?:the|an?|our|your|their|us|it|them|nothing|everything|more|nobody|everybody) /u;

/** Whether the term itself ends with the wording's last word ("followed up on" for "looked again at" does not). */
const endsAlike = (f: Found, words: string): boolean =>
  f.readings.some((r) => endsOpen(r.term.text) || r.term.text.endsWith(words.slice(words.lastIndexOf(' '))));

/** "circle back on" with the wording "talk again about" and its like: a particle that the wording repeats is swallowed. */
function doubledParticle(text: string, end: number, limit: number, words: string): number | undefined {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const next = wordBehind(text, end, limit);
  return next &&
    next.lower === last.toLowerCase() &&
    /^(?:up|to|on|in|out|about|with|for|at|from|of|off|into|over|back|again|through|live)$/.test(last)
    ? next.end
    : undefined;
}
