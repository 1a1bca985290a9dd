/**
 * Which meaning a word has here. Every meaning that the library knows (and every everyday use that an entry names) collects points from the words
 * around; a meaning is taken only where it is ahead by a margin, else the user is asked. Each point is kept with its reason, so that a choice can be
 * explained cue by cue (`termbridge explain`).
 */
import { type Concept, type PartOfSpeech, termText, type Writer } from '../concept.ts';
import { CuePhrases } from './cue-phrases.ts';
import { isOtherField } from './other-fields.ts';
import { verbScore } from './part-of-speech.ts';
import { compilePhrases, cueStem, type Phrase, phraseOccurs, type Token } from './phrases.ts';

/** Points for each kind of evidence. Set by hand on the labelled cases; the order of size is what matters. */
export const WEIGHTS = {
  phrase: 6,
  /** A phrase of small words only ("the lead to"). */
  weakPhrase: 3,
  close: 2.2,
  sentence: 1.4,
  message: 0.35,
  messageCap: 1.05,
  related: 0.8,
  usual: 1.2,
  rare: -1.2,
  writer: 0.5,
  definition: 0.35,
  partOfSpeech: 1.1,
  everydayPhrase: 6.5,
  weakEverydayPhrase: 5.5,
  otherField: 1.1,
  otherFieldCap: 2.2,
} as const;

/** A meaning is taken when it has this much... */
const ENOUGH = 1;
/** ...and is this far ahead of the next. */
export const MARGIN = 0.9;
/** Ahead by so much, the writer's own meaning is taken for what the message is about. */
const FAR_AHEAD = 1.2;

export interface Reason {
  readonly kind:
    | 'phrase'
    | 'close'
    | 'sentence'
    | 'message'
    | 'related'
    | 'prior'
    | 'writer'
    | 'part of speech'
    | 'definition'
    | 'other field';
  readonly cue: string;
  readonly points: number;
}

/** The cues of one meaning, ready to be compared. */
export interface SenseCues {
  readonly phrases: CuePhrases;
  readonly near: ReadonlyMap<string, string>;
  /** Cues of several words. */
  readonly nearPhrases: readonly { readonly source: string; readonly phrase: Phrase }[];
  readonly definition: ReadonlySet<string>;
  readonly pos: Concept['pos'];
}

export interface Candidate {
  /** Place in the library, or -1 for an everyday use. */
  readonly entry: number;
  readonly cues: SenseCues;
  readonly side: Concept['side'] | undefined;
  readonly prior: Concept['prior'];
  readonly see: ReadonlySet<string>;
  readonly meaning: string;
  /** Of an everyday use that says no more than "the noun": the part of speech. */
  readonly onlyPos?: PartOfSpeech | undefined;
}

export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface Context {
  readonly tokens: readonly Token[];
  /** Words of the term, as indexes into `tokens`. */
  readonly first: number;
  readonly last: number;
  /** Whether its words stand with a space between ("cold storage", but not "lip-sync"). */
  readonly spaced: boolean;
  /** Stems of the whole message. */
  readonly message: ReadonlySet<string>;
  /** Ids of concepts found elsewhere in the sentence without doubt. */
  readonly neighbours: ReadonlySet<string>;
  /** Tokens that belong to other terms of several words ("boil the ocean"): they speak of that term, and of no other field. */
  readonly inTerms: ReadonlySet<Token>;
  readonly writer: Writer | undefined;
}

/** Words of a definition that are no cues: they stand in any sentence. */
const STOP = new Set(
  'a an and are as at be been being but by can do does for from has have how if in into is it its may more most must not of on one only or other our out over own so some such than that the their them then there these they this those through to up us use used using very was we what when where which who will with would you your about after all any before each every makes make made many part people person someone something thing things way word words'.split(
    ' ',
  ),
);

export function compileCues(concept: Concept): SenseCues {
  // The term itself is no cue; a part of one of its compounds can be.
  const own = ownStems(concept);
  const phrases = (concept.phrases ?? []).flatMap((source) =>
    compilePhrases(source).map((phrase) => ({ source, phrase, weak: isWeak(phrase, own) })),
  );
  const { near, nearPhrases } = compileNear(concept.near ?? [], own);
  const words = `${concept.definition ?? ''} ${(concept.examples ?? []).map((e) => e.said).join(' ')}`;
  const definition = new Set<string>();
  for (const word of words.match(/\p{L}{3,}/gu) ?? []) {
    const lower = word.toLowerCase();
    const stem = cueStem(lower);
    if (!STOP.has(lower) && !own.has(stem) && !near.has(stem)) definition.add(stem);
  }
  return { phrases: new CuePhrases(phrases, own), near, nearPhrases, definition, pos: concept.pos };
}

const ownStems = (concept: Concept): ReadonlySet<string> =>
  new Set(
    concept.terms
      .map(termText)
      .filter((t) => !/[^\p{L}\p{N}]/u.test(t))
      .map(cueStem),
  );

/** Stems of words that say little: those of `STOP`, and everyday verbs, times and numbers. */
const SMALL: ReadonlySet<string> = new Set(
  [
    ...STOP,
    ...'get got give take took put set go keep need want see ask add again today yesterday tomorrow soon late later now never always often already still just new good two three last next first'.split(
      ' ',
    ),
  ].map(cueStem),
);

/** Whether nothing but small words stands around the term: such a phrase speaks for a meaning, but does not settle it. */
function isWeak(phrase: Phrase, own: ReadonlySet<string>): boolean {
  return phrase.every((part) => {
    if (part.kind === 'number') return false;
    if (part.kind !== 'words') return true;
    const stems = [...part.stems];
    return stems.some((s) => own.has(s)) || stems.filter((s) => SMALL.has(s)).length * 2 >= stems.length;
  });
}

function compileNear(cues: readonly string[], own: ReadonlySet<string>): Pick<SenseCues, 'near' | 'nearPhrases'> {
  const near = new Map<string, string>();
  const nearPhrases: { source: string; phrase: Phrase }[] = [];
  for (const cue of cues) {
    if (/[^\p{L}\p{N}'’]/u.test(cue.trim()))
      nearPhrases.push(...compilePhrases(cue).map((phrase) => ({ source: cue, phrase })));
    else if (!own.has(cueStem(cue))) near.set(cueStem(cue), cue);
  }
  return { near, nearPhrases };
}

/** The everyday uses that a concept names, as meanings of its terms that are none of the library's. */
export function everydayCandidates(concept: Concept): Candidate[] {
  const own = ownStems(concept);
  return (concept.everyday ?? []).map((use) => ({
    entry: -1,
    side: undefined,
    prior: undefined,
    see: new Set<string>(),
    meaning: use.meaning ?? 'an everyday word',
    onlyPos: use.phrases === undefined && use.near === undefined ? use.pos : undefined,
    cues: {
      phrases: new CuePhrases(
        (use.phrases ?? []).flatMap((source) =>
          compilePhrases(source).map((phrase) => ({ source, phrase, weak: isWeak(phrase, own) })),
        ),
        own,
      ),
      ...compileNear(use.near ?? [], new Set()),
      definition: new Set<string>(),
      pos: use.pos,
    },
  }));
}

/** Scores every candidate, best first; ties keep the order given (library order, then id). */
export function scoreSenses(candidates: readonly Candidate[], context: Context): Scored[] {
  const speech = verbScore(context.tokens, context.first, context.last);
  // "files move to cold storage": a name of several words stands for a verb only where one of its meanings is one.
  const isName = context.spaced && candidates.every(({ cues }) => cues.pos !== 'verb');
  const verb = isName ? Math.min(speech, 0) : speech;
  let scored = candidates.map((candidate) => scoreOne(candidate, context, verb));
  // The usual meaning is the one nothing speaks against: an everyday phrase does, and so do two everyday cues.
  if (scored.some((s) => s.candidate.entry < 0 && s.score >= 2 * WEIGHTS.sentence))
    scored = scored.map((s) => (s.candidate.prior === 'usual' ? withoutPrior(s) : s));
  const other = otherField(candidates, context);
  if (other) {
    // It strengthens the everyday use that is in front, else it stands for one.
    const use = scored.filter((s) => s.candidate.entry < 0).sort((a, b) => b.score - a.score)[0];
    if (use === undefined) scored.push(other);
    else
      scored[scored.indexOf(use)] = {
        ...use,
        score: use.score + other.score,
        reasons: [...use.reasons, ...other.reasons],
      };
  }
  return scored.sort((a, b) => b.score - a.score);
}

function withoutPrior(scored: Scored): Scored {
  const reasons = scored.reasons.filter((r) => r.kind !== 'prior');
  return { ...scored, reasons, score: reasons.reduce((sum, r) => sum + r.points, 0) };
}

/** Different words of a message from which on it would show what it is about. */
export const LONG_MESSAGE = 60;

const NO_CUES: SenseCues = {
  phrases: new CuePhrases([], new Set()),
  near: new Map(),
  nearPhrases: [],
  definition: new Set(),
  pos: undefined,
};
const OTHER_FIELD: Candidate = {
  entry: -1,
  side: undefined,
  prior: undefined,
  see: new Set(),
  meaning: 'a word of another field',
  cues: NO_CUES,
};

/**
 * What the sentence's words of other fields weigh; words that a meaning itself names as cues do not count. In a whole message one of them is what
 * the company makes ("the cheese finder fails in Safari").
 */
function otherField(
  candidates: readonly Candidate[],
  { tokens, first, last, inTerms, message }: Context,
): Scored | undefined {
  const reasons: Reason[] = [];
  let score = 0;
  const seen = new Set<string>();
  for (let i = 0; i < tokens.length && score < WEIGHTS.otherFieldCap; i++) {
    const token = tokens[i] as Token;
    const { stem } = token;
    if ((i >= first && i <= last) || token.capitals || seen.has(stem) || !isOtherField(stem) || inTerms.has(token))
      continue;
    if (candidates.some(({ cues }) => cues.near.has(stem) || cues.definition.has(stem))) continue;
    seen.add(stem);
    score += WEIGHTS.otherField;
    reasons.push({ kind: 'other field', cue: stem, points: WEIGHTS.otherField });
  }
  const enough = message.size >= LONG_MESSAGE ? 2 : 1;
  return reasons.length >= enough ? { candidate: OTHER_FIELD, score, reasons } : undefined;
}

function scoreOne(candidate: Candidate, context: Context, verb: number): Scored {
  const reasons: Reason[] = [];
  const add = (kind: Reason['kind'], cue: string, points: number): void => {
    if (points !== 0) reasons.push({ kind, cue, points });
  };
  const { cues } = candidate;
  const { tokens, first, last } = context;
  const phrase = cues.phrases.matching(tokens, first, last);
  if (phrase)
    add(
      'phrase',
      phrase.source,
      candidate.entry < 0
        ? phrase.weak
          ? WEIGHTS.weakEverydayPhrase
          : WEIGHTS.everydayPhrase
        : phrase.weak
          ? WEIGHTS.weakPhrase
          : WEIGHTS.phrase,
    );
  nearCues(cues, context, add);
  if (candidate.prior) add('prior', candidate.prior, candidate.prior === 'usual' ? WEIGHTS.usual : WEIGHTS.rare);
  if (context.writer !== undefined && candidate.side === context.writer) add('writer', context.writer, WEIGHTS.writer);
  for (const id of candidate.see) {
    if (!context.neighbours.has(id)) continue;
    add('related', id, WEIGHTS.related);
    break;
  }
  if (cues.pos === 'noun' || cues.pos === 'verb') {
    const fit = (cues.pos === 'verb' ? verb : -verb) * WEIGHTS.partOfSpeech;
    // Grammar can rule a meaning out, but that a noun stands where a noun can stand says little about which noun it is.
    add(
      'part of speech',
      cues.pos,
      fit < 0
        ? Math.max(fit, -5)
        : candidate.entry < 0 && cues.near.size === 0 && cues.phrases.size === 0
          ? Math.min(fit, 3.5)
          : Math.min(fit, 0.4),
    );
  }
  return { candidate, reasons, score: reasons.reduce((sum, r) => sum + r.points, 0) };
}

/** Cues that are names when they have a capital letter, and words of everyday language without ("open the window", "their teams"). */
const NAME_WORDS = new Set(
  'Windows Word Teams Office Slack Access Outlook Excel Edge Go Swift Spark Swarm Meta Apple Oracle Zoom Stripe Safari Chrome Pages Drive Notion Segment AND OR NOT'.split(
    ' ',
  ),
);
/** Acronyms that are words of every sentence in small letters: "each box gets an update" is no "GET". */
const isShortWord = (cue: string): boolean => WORDS_TOO.test(cue);
const WORDS_TOO =
  /^(?:GET|PUT|REST|LED|CAN|BY|IT|US|AM|AS|OR|AND|NOT|ALL|ANY|HAS|BE|DO|GO|IS|WAS|WHO|SO|TO|UP|IN|ON|AT|IF|NO|WE|HE|ME|MAY|WILL|POST|SEE|SET|RUN|HIT|OUT|OFF|PR|DAM|CAB|RAM|ART|SUM|DID)$/;
const isNameWord = (cue: string): boolean => NAME_WORDS.has(cue) || isShortWord(cue);
/** Whether a word is written as such a cue must be. */
const isWrittenSo = (cue: string, { capital, capitals }: Token): boolean => (isShortWord(cue) ? capitals : capital);

function nearCues(
  cues: SenseCues,
  context: Context,
  add: (kind: Reason['kind'], cue: string, points: number) => void,
): void {
  // Most everyday uses are told by phrases alone.
  if (cues.near.size + cues.definition.size + cues.nearPhrases.length === 0) return;
  const { tokens, first, last } = context;
  const seen = new Set<string>();
  let background = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i >= first && i <= last) continue;
    const stem = (tokens[i] as Token).stem;
    if (seen.has(stem)) continue;
    const cue = cues.near.get(stem);
    if (cue !== undefined && isNameWord(cue) && !isWrittenSo(cue, tokens[i] as Token)) continue;
    if (cue !== undefined) {
      seen.add(stem);
      const close = i >= first - 2 && i <= last + 2;
      add(close ? 'close' : 'sentence', cue, close ? WEIGHTS.close : WEIGHTS.sentence);
    } else if (cues.definition.has(stem) && background < 3) {
      seen.add(stem);
      background++;
      add('definition', stem, WEIGHTS.definition);
    }
  }
  for (const { source, phrase } of cues.nearPhrases)
    if (phraseOccurs(phrase, tokens)) add('sentence', source, WEIGHTS.sentence);
  let sum = 0;
  for (const [stem, cue] of cues.near) {
    if (sum >= WEIGHTS.messageCap) break;
    if (!context.message.has(stem) || seen.has(stem) || isNameWord(cue)) continue;
    sum += WEIGHTS.message;
    add('message', cue, WEIGHTS.message);
  }
}

/** A meaning that is rare, with one word somewhere in the sentence for it: enough for a question, and not for a change. */
const isThin = ({ candidate, reasons }: Scored): boolean =>
  candidate.prior === 'rare' &&
  !reasons.some((r) => r.kind === 'phrase' || r.kind === 'close' || r.kind === 'related' || r.kind === 'definition') &&
  reasons.filter((r) => r.kind === 'sentence').length < 2 &&
  reasons.filter((r) => r.kind === 'message').length < 3;

/** What the scores say: the best meaning, and whether it is far enough ahead to be taken unasked. */
export interface Choice {
  readonly best: Scored;
  readonly others: readonly Scored[];
  readonly sure: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}

export function choose(scored: readonly Scored[]): Choice | undefined {
  const [best, ...others] = scored;
  if (!best) return undefined;
  // Meanings of the same concept (several everyday uses) do not compete with each other.
  const rival = others.find((o) => o.candidate.entry !== best.candidate.entry);
  const ahead = best.score - Math.max(rival?.score ?? 0, 0);
  // What the rest of the message is about is a hint, not a proof: something here must speak for it too, or three cues for nothing else.
  const here = best.reasons.some((r) => r.points > 0.5 && r.kind !== 'message' && r.kind !== 'definition');
  const topic =
    best.reasons.filter((r) => r.kind === 'message').length >= 3 &&
    ((rival?.score ?? 0) < 0.5 || (ahead >= FAR_AHEAD && best.reasons.some((r) => r.kind === 'writer')));
  const sure = best.score >= ENOUGH && ahead >= MARGIN && (here || topic) && !isThin(best);
  return {
    best,
    others,
    sure,
    confidence: Math.max(
      0.05,
      Math.min(0.99, 1 - 0.5 * Math.exp(-Math.max(ahead, 0) / 1.5) - (best.score < ENOUGH ? 0.3 : 0)),
    ),
  };
}
