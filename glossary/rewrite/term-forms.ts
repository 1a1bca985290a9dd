/** The forms and spellings in which a term can stand in a text, made when the library is compiled. */
import type { Term } from '../concept.ts';
import { withEnding } from '../english/degree.ts';
import {
  conjugate,
  type Form,
  headIndex,
  isPairOfVerbs,
  otherForms,
  plural,
  singular,
  type VerbForm,
} from '../english/inflect.ts';
import { UNCHANGING } from '../english/irregular.ts';
import { remembered } from '../remembered.ts';

const DEGREES = ['comparative', 'superlative'] as const;
const FORMS_OF_VERBS = ['base', 'third', 'past', 'participle', 'ing'] as const;

export interface FormOfTerm {
  readonly form: Form;
  readonly head: string;
  /** Index of the head among the term's words; -1 where it has none. */
  readonly at: number;
  /** The term's last word, where it inflects as well: "copied and *pasted*". */
  readonly second?: string;
}

/** The head word of a term in each of its forms. */
export function formsOf(text: string, words: readonly string[], pos: string, term: Term): FormOfTerm[] {
  const marked = words.length > 1 && text.includes('*') ? markedIndex(text) : -1;
  const forms = typeof term === 'string' ? undefined : term.forms;
  if (pos === 'noun') {
    const at = marked >= 0 ? marked : nounHead(text, words);
    // A term without a head ("how long it lasts") stands in one form.
    if (at < 0) return [{ form: 'singular', head: '', at }];
    const head = words[at] ?? '';
    // "Company all-hands" is one meeting.
    const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
    const alone = last.includes('-') && UNCHANGING.has(last);
    const { one, plurals } = alone ? { one: head, plurals: [head] } : nounForms(head);
    const many = forms?.plural ?? (plurals[0] as string);
    const doers = forms === undefined && at > 0 ? pluralOfDoer(text, words, at) : undefined;
    const out: FormOfTerm[] = [{ form: 'singular', head: one, at }];
    if (doers !== undefined) out.push({ form: 'plural', head: doers, at: at - 1 });
    if (many !== one) out.push({ form: 'plural', head: many, at });
    if (forms === undefined)
      for (let i = 1; i < plurals.length; i++) out.push({ form: 'plural', head: plurals[i] as string, at });
    return out;
  }
  if (pos === 'verb') {
    const at = marked >= 0 ? marked : verbHead(text, words);
    const head = words[at] ?? '';
    const seen = new Map<string, VerbForm>();
    for (const form of FORMS_OF_VERBS) {
      const given = form === 'base' ? undefined : (forms?.[form] ?? (form === 'participle' ? forms?.past : undefined));
      const inflected = given ?? conjugate(head, form);
      if (!seen.has(inflected)) seen.set(inflected, form);
      if (given === undefined) for (const other of otherForms(head, form)) if (!seen.has(other)) seen.set(other, form);
    }
    // "be bricked": "is" and "was" are made above.
    if (head === 'be') seen.set('are', 'base').set('am', 'base').set('were', 'past');
    if (at === 0 && /^\S+ (?:and|or|&) \S+$/.test(text) && isPairOfVerbs(text.replaceAll('*', '').split(' ')))
      return [...seen].map(([inflected, form]) => ({
        form,
        head: inflected,
        at,
        second: conjugate(words.at(-1) as string, form),
      }));
    return [...seen].map(([inflected, form]) => ({ form, head: inflected, at }));
  }
  const out: FormOfTerm[] = [{ form: 'singular', head: words[0] ?? '', at: 0 }];
  if (pos === 'adj' && words.length === 1 && words[0] === text)
    for (const form of DEGREES) {
      const head = withEnding(text, form);
      if (head !== undefined) out.push({ form, head, at: 0 });
    }
  return out;
}

/** "runner-up" -> "runners": who does something, with a particle behind the hyphen. */
const pluralOfDoer = (text: string, words: readonly string[], at: number): string | undefined =>
  at === words.length - 1 && /-(?:up|by|on|in|out|off)\*?$/i.test(text) && /er$/i.test(words[at - 1] ?? '')
    ? plural(words[at - 1] as string)
    : undefined;

interface NounForms {
  readonly one: string;
  readonly plurals: readonly string[];
}

/** A noun's singular, and its plurals with the usual one first. Many terms share a head ("... rate", "... page"). */
export const nounForms = remembered(5000, (head): NounForms => {
  const one = UNCHANGING.has(head.toLowerCase()) ? head : singular(head);
  const plurals = [plural(one), ...otherForms(one, 'plural')];
  // "collaterals", "feedbacks": people write them.
  if (one === head && UNCHANGING.has(head.toLowerCase()) && /[^s]$/.test(head)) plurals.push(`${head}s`);
  return { one, plurals };
});

const markedIndex = (text: string): number =>
  text.slice(0, text.indexOf('*')).split(/[^\p{L}\p{N}\p{M}'’]+/u).length - 1;

/**
 * A verb term's head: its first word, and of a hyphenated one the last part, unless that is a particle (de-scope, but opt-in); of some the second
 * ("load test", "manually add").
 */
function verbHead(text: string, words: readonly string[]): number {
  const spaced = text.split(' ');
  const [first = ''] = spaced;
  const parts = first.split('-').filter(Boolean).length;
  if (parts < 2) {
    const at = spaced.length > 1 ? headIndex(spaced, 'verb') : 0;
    return at > 0
      ? spaced
          .slice(0, at)
          .join(' ')
          .split(/[^\p{L}\p{N}\p{M}'’]+/u)
          .filter(Boolean).length
      : 0;
  }
  return /^(?:in|on|off|out|up|down|over|back|through|live|away|by|to)$/i.test(words[parts - 1] ?? '') ? 0 : parts - 1;
}

/** A noun term's head: the last word before its first preposition. */
function nounHead(text: string, words: readonly string[]): number {
  if (!text.includes(' ')) return words.length - 1;
  const spaced = text.replaceAll('*', '').split(' ');
  // Nearly every term is of plain words with a space between.
  if (spaced.length === words.length && /^[A-Za-z0-9* ]+$/.test(text)) return headIndex(spaced, 'noun');
  const at = headIndex(spaced, 'noun');
  // Hyphens and slashes split further than spaces do.
  const upTo = spaced.slice(0, at + 1).join(' ');
  return Math.min(words.length, upTo.split(/[^\p{L}\p{N}\p{M}'’]+/u).filter(Boolean).length) - 1;
}

/** "re-sign" must not become "resign". */
const NO_JOIN = /^(?:re|co|un|pro|ex)$/i;

const isMail = (word: string): boolean =>
  (word.length === 5 || word.length === 6) && (word[0] === 'e' || word[0] === 'E') && /^emails?$/i.test(word);

/** "mock-up", "web-hook": the two parts of a word that some write with a hyphen; undefined for any other word. */
export function partsOfCompound(word: string): [string, string] | undefined {
  const parts = word.length < 5 ? null : COMPOUND.exec(word);
  return parts ? [parts[1] ?? parts[3] ?? parts[5] ?? '', parts[2] ?? parts[4] ?? parts[6] ?? ''] : undefined;
}
const COMPOUND =
  /^(?:([a-z]{3,})((?:up|out|down|off|over|back|in|on)s?)|(back|front|web|data|down|up|over|on|out|off|home|site|news|time|white|click|dash|pop|hash|key|cross|multi|micro|pre|bi|hard|soft|omni|hyper|inter|intra|semi|anti|auto|meta|macro|mini|non|road|work|head|wire|bench|dead|life|pipe|mile|black|touch)([a-z]{3,})|(re|de)((?:dup|scop|list|prioriti|normali|provision|commission|fragment|target|market|platform|permission|onboard|engag|activat|launch|brand|index|connect|schedul|direct|deploy|install|configur|enabl|authenticat|purpos|assign|calculat|generat|validat|negotiat)[a-z]*))$/i;

/** First words of compounds that many write as one word ("white paper"). */
const LEADS_COMPOUND = /^(?:white|black|web|data|home|key|chat|pay|news|work|time|wire|pipe|bench|side|dash)$/i;

/** Whether a term of plain words may be written as one. */
export const mayBeOneWord = (text: string): boolean => {
  const space = text.indexOf(' ');
  return space > 2 && space < 6 && text.lastIndexOf(' ') === space && LEADS_COMPOUND.test(text.slice(0, space));
};

/** Whether a term's words can stand in one spelling only: a space between, and no mail among them. As nearly all. */
export const hasOneSpelling = (words: readonly string[], gaps: readonly string[]): boolean =>
  gaps.every((gap) => gap === ' ') &&
  !words.some(isMail) &&
  !(words.length === 2 && LEADS_COMPOUND.test(words[0] as string));

/** Paths that write the term's words together ("backend") or apart ("e mail"). */
export function spacingVariants(path: readonly string[], gaps: readonly string[]): string[][] {
  const out: string[][] = [];
  const at = path.findIndex(isMail);
  for (let i = 0; i < gaps.length; i++) {
    const a = path[i] ?? '';
    const b = path[i + 1] ?? '';
    const joins =
      gaps[i] === '-' ||
      (gaps[i] === ' ' && gaps.length === 1 && LEADS_COMPOUND.test(a) && b.length > 3) ||
      (gaps[i] === '/' && a.length + b.length <= 5) ||
      gaps[i] === '.';
    if (joins && !NO_JOIN.test(a) && /^\p{L}+$/u.test(a) && /^\p{L}+$/u.test(b))
      out.push([...path.slice(0, i), a + b, ...path.slice(i + 2)]);
  }
  if (at >= 0) {
    const mail = (path[at] ?? '').slice(1);
    out.push([...path.slice(0, at), 'e', mail, ...path.slice(at + 1)]);
    // "transactional mail", where more than the bare word names the thing.
    if (path.length > 1) out.push([...path.slice(0, at), mail, ...path.slice(at + 1)]);
  }
  return out;
}
