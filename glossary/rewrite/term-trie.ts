/**
 * All terms of a library in one automaton: a trie over word numbers. Every inflected form of a term's head word is a path of its own, made when
 * the library is compiled, so that matching needs no lemmatiser and its cost does not grow with the number of terms.
 */
import { type Concept, type PartOfSpeech, type Term, termText } from '../concept.ts';
import { conjugate, type Form, headIndex, plural, singular } from '../english/inflect.ts';
import { UNCHANGING } from '../english/irregular.ts';
import { otherSpelling } from '../english/spelling.ts';
import { foldWord, scanWords, Vocabulary, type Words } from './words.ts';

/** A term as the matcher knows it. */
export interface CompiledTerm {
  readonly index: number;
  readonly entry: number;
  readonly term: Term;
  readonly text: string;
  readonly pos: PartOfSpeech;
  /** What stands between its words, one string a gap. */
  readonly gaps: readonly string[];
  /** What stands before its first and behind its last word (".htaccess", "C#"). */
  readonly before: string;
  readonly after: string;
  readonly letterCase: 'exact' | 'capitals' | 'free';
}

/** One way a path can be read: a term in a form. */
export interface Reading {
  readonly term: CompiledTerm;
  readonly form: Form;
  /** The path joins or splits words of the term ("backend" for "back-end"), so its gaps do not count. */
  readonly joined: boolean;
}

const FORMS_OF_VERBS = ['base', 'third', 'past', 'participle', 'ing'] as const;
/** Short acronyms that are everyday words in small letters; longer ones hardly occur. Matched in capitals only. */
const ALSO_WORDS = new Set(
  `it is us or in on at as an am be by do go he if me my no of ok so to up we was who sem pr aim all and any are arm art ask bad bar bat bet bid big bit
  box boy bug bus but buy can cap car cat cut dad dam day did die dog dot dry due ear eat end era eye fan far fat few fit fix fly for fun gap gas get god got gut guy had
  has hat her hey him his hit hot how ice ill its jam job joy key kid lab law lay led leg let lie lip log lot low mad man map may men met mid mix mob mom mud net new nor
  not now nut odd off oil old one our out own pad pan par pay pen per pet pie pin pit pop pot put ram ran raw red rep rid rim rip rob rod row rub rug run sad sat saw say
  sea see set sex she shy sin sip sir sit six ski sky son spy sum sun tab tag tan tap tax tea ten the tie tin tip toe ton too top toy try two use van via war way web wet
  why win won yes yet you zip tam sam cat mom rice reach soap smart spin bant cab case rest raid fast safe star care core sage ace
  able area base beat bill card cast chat cost data deal desk door east edge face fact fair fall farm fear feed feel file fill film find fire firm fish five flat flow food foot
  form four free from full fund gain game gate gave gear gift girl give glad goal goes gold gone good grew grow hair half hall hand hang hard harm hate have head hear heat held`.split(
    /\s+/,
  ),
);

export class TermTrie {
  readonly vocabulary = new Vocabulary();
  readonly terms: CompiledTerm[] = [];
  /** Readings by node. */
  private readonly outputs: (Reading[] | undefined)[] = [undefined];
  private nodes = 1;
  private keys = new Float64Array(4096);
  private values = new Int32Array(4096);
  private used = 0;
  /** Node of the first word, by word number; 0 where no term begins with it. */
  private roots = new Int32Array(0);

  /** Adds all terms of a concept. `entry` is its place in the library. */
  addConcept(concept: Concept, entry: number): void {
    const pos = concept.pos ?? 'noun';
    for (const term of concept.terms) this.addTerm(term, pos, entry);
  }

  private addTerm(term: Term, pos: PartOfSpeech, entry: number): void {
    const text = termText(term).trim();
    const bare = text.replaceAll('*', '');
    const scan = scanWords(bare, this.vocabulary);
    if (scan.count === 0 || scan.count > 12) return;
    const words: string[] = [];
    const gaps: string[] = [];
    for (let i = 0; i < scan.count; i++) {
      words.push(bare.slice(scan.start[i], scan.end[i]));
      if (i > 0) gaps.push(bare.slice(scan.end[i - 1], scan.start[i]));
    }
    const compiled: CompiledTerm = {
      index: this.terms.length,
      entry,
      term,
      text: bare,
      pos,
      gaps,
      before: bare.slice(0, scan.start[0]),
      after: bare.slice(scan.end[scan.count - 1]),
      letterCase: letterCase(term, bare),
    };
    this.terms.push(compiled);
    for (const { form, head, at } of formsOf(text, words, pos, term)) {
      const path = words.map((w, i) => (i === at ? head : w));
      this.insert(path, { term: compiled, form, joined: false });
      for (const variant of spacingVariants(path, gaps)) this.insert(variant, { term: compiled, form, joined: true });
    }
  }

  private insert(path: readonly string[], reading: Reading): void {
    let node = 0;
    for (const word of path) node = this.child(node, this.wordId(foldWord(word)));
    const readings = this.outputs[node];
    if (!readings) this.outputs[node] = [reading];
    else if (!readings.some((r) => r.term === reading.term && r.form === reading.form)) readings.push(reading);
  }

  /** Both spellings of a word have one number's path: the second spelling points to the first. */
  private readonly canonical: number[] = [0];
  private wordId(folded: string): number {
    const id = this.vocabulary.add(folded);
    const known = this.canonical[id];
    if (known !== undefined) return known;
    this.canonical[id] = id;
    const other = otherSpelling(folded);
    if (other !== undefined) {
      const otherId = this.vocabulary.add(other);
      const first = this.canonical[otherId];
      if (first === undefined) this.canonical[otherId] = id;
      else this.canonical[id] = first;
    }
    return this.canonical[id] as number;
  }

  private child(node: number, word: number): number {
    const found = this.next(node, word);
    if (found !== 0) return found;
    if (this.used * 2 >= this.values.length) this.growTable();
    const fresh = this.nodes++;
    this.outputs[fresh] = undefined;
    this.put(node * 16_777_216 + word, fresh);
    return fresh;
  }

  private put(key: number, value: number): void {
    const mask = this.values.length - 1;
    let at = slotOfKey(key, mask);
    while (this.values[at] !== 0) at = (at + 1) & mask;
    this.keys[at] = key;
    this.values[at] = value;
    this.used++;
  }

  private growTable(): void {
    const { keys, values } = this;
    this.keys = new Float64Array(keys.length * 4);
    this.values = new Int32Array(values.length * 4);
    this.used = 0;
    for (let i = 0; i < values.length; i++) if (values[i] !== 0) this.put(keys[i] as number, values[i] as number);
  }

  private next(node: number, word: number): number {
    const key = node * 16_777_216 + word;
    const mask = this.values.length - 1;
    let at = slotOfKey(key, mask);
    for (;;) {
      const value = this.values[at] as number;
      if (value === 0) return 0;
      if (this.keys[at] === key) return value;
      at = (at + 1) & mask;
    }
  }

  /** Call once after the last concept: prepares the table of first words. */
  finish(): void {
    const count = this.vocabulary.words.length;
    this.roots = new Int32Array(count);
    this.flat = new Int32Array(count);
    for (let id = 1; id < count; id++) {
      this.flat[id] = this.canonical[id] ?? id;
      this.roots[id] = this.next(0, this.flat[id] as number);
    }
  }
  private flat = new Int32Array(0);

  /**
   * Calls `found` for every place where a term's words stand one after the other, longest first at each place; `found` says whether it
   * takes the match. Gaps, case and protection are the caller's business.
   */
  match(words: Words, found: (first: number, last: number, readings: readonly Reading[]) => boolean): void {
    const { id, count } = words;
    const { roots, flat, outputs } = this;
    const ends: number[] = [];
    const nodes: number[] = [];
    for (let i = 0; i < count; i++) {
      const first = id[i] as number;
      if (first === 0) continue;
      let node = roots[first] as number;
      if (node === 0) continue;
      ends.length = 0;
      nodes.length = 0;
      if (outputs[node]) {
        ends.push(i);
        nodes.push(node);
      }
      for (let k = i + 1; k < count; k++) {
        const word = id[k] as number;
        if (word === 0) break;
        node = this.next(node, flat[word] as number);
        if (node === 0) break;
        if (outputs[node]) {
          ends.push(k);
          nodes.push(node);
        }
      }
      for (let n = ends.length - 1; n >= 0; n--)
        if (found(i, ends[n] as number, outputs[nodes[n] as number] as Reading[])) break;
    }
  }
}

const slotOfKey = (key: number, mask: number): number => {
  const high = Math.floor(key / 16_777_216);
  let h = Math.imul(high, 0x9e3779b1) ^ Math.imul(key % 16_777_216, 0x85ebca6b);
  h ^= h >>> 15;
  return h & mask;
};

function letterCase(term: Term, text: string): CompiledTerm['letterCase'] {
  if (typeof term !== 'string' && term.case === 'exact') return 'exact';
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === '' || letters !== letters.toUpperCase() || letters === letters.toLowerCase())
    return /^[a-z]+[A-Z]/.test(text) && letters.length < 5 ? 'exact' : 'free';
  // Capitals throughout: an acronym. One or two letters, and everyday words, are matched as written.
  if (letters.length <= 2 || ALSO_WORDS.has(letters.toLowerCase())) return 'exact';
  return 'capitals';
}

/** The head word of a term in each of its forms. */
function formsOf(
  text: string,
  words: readonly string[],
  pos: string,
  term: Term,
): { form: Form; head: string; at: number }[] {
  const marked = words.length > 1 && text.includes('*') ? markedIndex(text) : -1;
  const forms = typeof term === 'string' ? undefined : term.forms;
  if (pos === 'noun') {
    const at = marked >= 0 ? marked : nounHead(text, words);
    const head = words[at] ?? '';
    const one = UNCHANGING.has(head.toLowerCase()) ? head : singular(head);
    const many = forms?.plural ?? plural(one);
    const out: { form: Form; head: string; at: number }[] = [{ form: 'singular', head: one, at }];
    if (many !== one) out.push({ form: 'plural', head: many, at });
    return out;
  }
  if (pos === 'verb') {
    const at = marked >= 0 ? marked : verbHead(text, words);
    const head = words[at] ?? '';
    const seen = new Map<string, Form>();
    for (const form of FORMS_OF_VERBS) {
      const given = form === 'base' ? undefined : (forms?.[form] ?? (form === 'participle' ? forms?.past : undefined));
      const inflected = given ?? conjugate(head, form);
      if (!seen.has(inflected)) seen.set(inflected, form);
      // American spelling does not double: "labeled".
    }
    return [...seen].map(([inflected, form]) => ({ form, head: inflected, at }));
  }
  return [{ form: 'singular', head: words[0] ?? '', at: 0 }];
}

const markedIndex = (text: string): number =>
  text.slice(0, text.indexOf('*')).split(/[^\p{L}\p{N}\p{M}'’]+/u).length - 1;

/** A verb term's head: its first word, and of a hyphenated one the last part, unless that is a particle (de-scope, but opt-in). */
function verbHead(text: string, words: readonly string[]): number {
  const first = text.split(' ')[0] ?? '';
  const parts = first.split('-').filter(Boolean).length;
  if (parts < 2) return 0;
  return /^(?:in|on|off|out|up|down|over|back|through|live|away|by|to)$/i.test(words[parts - 1] ?? '') ? 0 : parts - 1;
}

/** A noun term's head: the last word before its first preposition. */
function nounHead(text: string, words: readonly string[]): number {
  if (!text.includes(' ')) return words.length - 1;
  const spaced = text.replaceAll('*', '').split(' ');
  const at = headIndex(spaced, 'noun');
  // Hyphens and slashes split further than spaces do.
  const upTo = spaced.slice(0, at + 1).join(' ');
  return Math.min(words.length, upTo.split(/[^\p{L}\p{N}\p{M}'’]+/u).filter(Boolean).length) - 1;
}

/** "re-sign" must not become "resign". */
const NO_JOIN = /^(?:re|co|pre|un|pro|de|ex|non|anti|sub)$/i;

/** Paths that write the term's words together ("backend") or apart ("e mail"). */
function spacingVariants(path: readonly string[], gaps: readonly string[]): string[][] {
  const out: string[][] = [];
  for (let i = 0; i < gaps.length; i++) {
    const a = path[i] ?? '';
    const b = path[i + 1] ?? '';
    const letters = /^\p{L}+$/u.test(a) && /^\p{L}+$/u.test(b);
    if (
      letters &&
      !NO_JOIN.test(a) &&
      (gaps[i] === '-' || (gaps[i] === '/' && a.length + b.length <= 5) || gaps[i] === '.')
    )
      out.push([...path.slice(0, i), a + b, ...path.slice(i + 2)]);
  }
  const at = path.findIndex((w) => /^emails?$/i.test(w));
  if (at >= 0) {
    const mail = (path[at] ?? '').slice(1);
    out.push([...path.slice(0, at), 'e', mail, ...path.slice(at + 1)]);
    // "transactional mail", where more than the bare word names the thing.
    if (path.length > 1) out.push([...path.slice(0, at), mail, ...path.slice(at + 1)]);
  }
  return out;
}
