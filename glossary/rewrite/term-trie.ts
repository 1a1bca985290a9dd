/**
 * All terms of a library in one automaton: a trie over word numbers. Every inflected form of a term's head word is a path of its own, made when
 * the library is compiled, so that matching needs no lemmatiser and its cost does not grow with the number of terms.
 *
 * Kept in arrays of numbers, which are quick to make and to read and hold no objects; a term becomes an object when a text has it.
 */
import { type Concept, type Term, termText } from '../concept.ts';
import { type Form, plainHeadIndex } from '../english/inflect.ts';
import { otherSpelling } from '../english/spelling.ts';
import type { Column } from '../packed.ts';
import { type CompiledTerm, compileTerm, partsOf, type Reading } from './compiled-term.ts';
import { emptyList } from './empty-list.ts';
import { foldWord } from './letters.ts';
import { BEHIND_OBJECT, MOST_OBJECT_WORDS, PARTICLES } from './separable.ts';
import { formsOf, hasOneSpelling, mayBeOneWord, nounForms, partsOfCompound, spacingVariants } from './term-forms.ts';
import { grown, Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

const FORMS: readonly Form[] = [
  'singular',
  'plural',
  'base',
  'third',
  'past',
  'participle',
  'ing',
  'comparative',
  'superlative',
];
/** Twice their places in `FORMS`. */
const SINGULAR = 0;
const PLURAL = 2;
/** The first of a verb's forms. */
const BASE = 4;

/** One to twelve words of letters and figures with a space between, and none that has spellings of its own ("email"). */
const PLAIN = /^(?!.*mail)[A-Za-z0-9]+(?: [A-Za-z0-9]+){0,11}$/i;

export class TermTrie {
  vocabulary = new Vocabulary();
  private readonly conceptOf: (entry: number) => Concept;
  /** Triples of a node, a word and the node that follows, found by hash; a node of 0 that follows is a free place. */
  private edges = new Int32Array(3 * 4096);
  private nodes = 1;
  /** By node: its first reading's number and one, 0 for none. */
  private first = new Int32Array(4096);
  /** Triples, by reading: its term, its form (twice its number, and one where it is joined), the next reading at its node as in `first`. */
  private readings = new Int32Array(3 * 4096);
  private readingCount = 0;
  /** Pairs, by term: its entry, and its place among the concept's terms. */
  private terms = new Int32Array(2 * 1024);
  private termCount = 0;
  /** By word: the number that stands for it in paths. Both spellings of a word have one number's path: the second points to the first. */
  private canonical = new Int32Array(1024);
  /** Node of the first word, by word number; 0 where no term begins with it. */
  private roots = new Int32Array(0);

  /** Of words as they are written, until `finish`. */
  private readonly numbers = new Map<string, number>();

  /** So many of its terms are not in use. */
  private hidden = 0;
  private inUse: Uint8Array | undefined;

  private madeTerms: (CompiledTerm | undefined)[] = [];
  /** By node. */
  private madeReadings: (Reading[] | undefined)[] = [];

  /**
   * @param conceptOf the concept at a place in the library.
   * @param concepts about how many there will be: room made at once is not made again and again.
   */
  constructor(conceptOf: (entry: number) => Concept, concepts = 0) {
    this.conceptOf = conceptOf;
    const places = 4096 * 2 ** Math.max(0, Math.ceil(Math.log2((concepts * 6) / 4096)));
    if (places > 4096) {
      this.edges = new Int32Array(3 * places);
      this.vocabulary = new Vocabulary(places / 2);
    }
  }

  /** The terms that `columns` gave, over the same concepts, as views of them: no more can be added. */
  static fromColumns(conceptOf: (entry: number) => Concept, columns: readonly Column[]): TermTrie {
    const trie = new TermTrie(conceptOf);
    const [edges, first, readings, terms, canonical, roots, ...words] = columns as Int32Array<ArrayBuffer>[];
    if (!edges || !first || !readings || !terms || !canonical || !roots) throw new RangeError('A column is missing.');
    Object.assign(trie, { edges, first, readings, terms, canonical, roots });
    trie.nodes = first.length;
    trie.readingCount = readings.length / 3;
    trie.termCount = terms.length / 2;
    trie.vocabulary = Vocabulary.fromColumns(words);
    trie.makeRoom();
    return trie;
  }

  /**
   * The same, to which more can be added: `places` says where each of its concepts stands in the larger library, or that it does not (below 0).
   * `finish` comes last.
   */
  static extending(
    conceptOf: (entry: number) => Concept,
    columns: readonly Column[],
    places: readonly number[],
  ): TermTrie {
    const trie = TermTrie.fromColumns(
      conceptOf,
      columns.map((column) => column.slice()),
    );
    for (let i = 0; i < trie.termCount; i++) {
      const place = places[trie.terms[i * 2] as number] ?? -1;
      if (place < 0) trie.hidden++;
      trie.terms[i * 2] = place;
    }
    if (trie.hidden > 0) trie.dropHidden();
    return trie;
  }

  /** Takes out the readings of terms that stand nowhere. */
  private dropHidden(): void {
    const { first, readings, terms } = this;
    for (let node = 0; node < this.nodes; node++) {
      let last = -1;
      for (let row = first[node] as number; row !== 0; row = readings[(row - 1) * 3 + 2] as number) {
        const next = readings[(row - 1) * 3 + 2] as number;
        if ((terms[(readings[(row - 1) * 3] as number) * 2] as number) >= 0) last = row;
        else if (last < 0) first[node] = next;
        else readings[(last - 1) * 3 + 2] = next;
      }
    }
  }

  /** Whether a folded word stands in any term. */
  knows(folded: string): boolean {
    const id = this.vocabulary.idOf(folded);
    return id !== 0 && (this.hidden === 0 || this.wordsInUse()[this.canonical[id] as number] === 1);
  }

  /** By word: 1 where a term in use has it. */
  private wordsInUse(): Uint8Array {
    if (this.inUse) return this.inUse;
    const { edges, first, nodes } = this;
    const from = new Int32Array(nodes);
    const by = new Int32Array(nodes);
    for (let at = 0; at < edges.length; at += 3) {
      const to = edges[at + 2] as number;
      if (to === 0) continue;
      from[to] = edges[at] as number;
      by[to] = edges[at + 1] as number;
    }
    const leads = new Uint8Array(nodes);
    const used = new Uint8Array(this.canonical.length);
    // A node's number is higher than that of the one before it.
    for (let node = nodes - 1; node > 0; node--) {
      if (first[node] === 0 && leads[node] === 0) continue;
      leads[from[node] as number] = 1;
      used[by[node] as number] = 1;
    }
    this.inUse = used;
    return used;
  }

  /** How much of it is of no use any more, 0 to 1. */
  get waste(): number {
    return this.hidden / Math.max(1, this.termCount);
  }

  columns(): Column[] {
    return [
      this.edges,
      this.first.slice(0, this.nodes),
      this.readings.slice(0, this.readingCount * 3),
      this.terms.slice(0, this.termCount * 2),
      this.canonical.slice(0, this.vocabulary.size),
      this.roots,
      ...this.vocabulary.columns(),
    ];
  }

  /** How many readings there are; each has its number below. */
  get readingTotal(): number {
    return this.readingCount;
  }

  /** Adds all terms of a concept. `entry` is its place in the library. */
  addConcept(concept: Concept, entry: number): void {
    const pos = concept.pos ?? 'noun';
    for (let place = 0; place < concept.terms.length; place++)
      this.addTerm(concept.terms[place] as Term, pos, entry, place);
  }

  private addTerm(term: Term, pos: string, entry: number, place: number): void {
    if (pos === 'noun' && typeof term === 'string' && PLAIN.test(term) && !mayBeOneWord(term))
      this.addPlainNoun(term, entry, place);
    else this.addAnyTerm(term, pos, entry, place);
  }

  /** As `addAnyTerm`, for what nearly every term is, in a third of the time. */
  private addPlainNoun(text: string, entry: number, place: number): void {
    const words = text.split(' ');
    const index = this.newTerm(entry, place);
    const at = words.length === 1 ? 0 : plainHeadIndex(words);
    // A term without a head ("how long it lasts") stands in one form.
    const before = this.nodeOf(0, words, 0, at < 0 ? words.length : at);
    if (at < 0) {
      this.output(before, index, SINGULAR);
      return;
    }
    const { one, plurals } = nounForms(words[at] as string);
    this.addHead(before, one, words, at, index, SINGULAR);
    for (let i = 0; i < plurals.length; i++)
      if (plurals[i] !== one) this.addHead(before, plurals[i] as string, words, at, index, PLURAL);
  }

  private addHead(
    before: number,
    head: string,
    words: readonly string[],
    at: number,
    index: number,
    form: number,
  ): void {
    const node = this.child(before, this.numberOf(head));
    this.output(at + 1 === words.length ? node : this.nodeOf(node, words, at + 1, words.length), index, form);
    if (words.length === 1) this.addCompound(head, index, form);
  }

  /** A word that some write with a hyphen ("mock-up"). */
  private addCompound(word: string, term: number, form: number): void {
    const parts = partsOfCompound(word);
    if (parts) this.output(this.nodeOf(0, parts, 0, 2), term, form + 1);
  }

  private newTerm(entry: number, place: number): number {
    const index = this.termCount++;
    if (index * 2 === this.terms.length) this.terms = grown(this.terms, index * 4);
    this.terms[index * 2] = entry;
    this.terms[index * 2 + 1] = place;
    return index;
  }

  private addAnyTerm(term: Term, pos: string, entry: number, place: number): void {
    const parts = partsOf(term);
    if (!parts) return;
    const index = this.newTerm(entry, place);
    const { words, gaps } = parts;
    const text = termText(term).trim();
    const single = hasOneSpelling(words, gaps);
    for (const { form, head, at, second } of formsOf(text, words, pos, term)) {
      const first = at < 0 ? words : words.with(at, head);
      const path = second === undefined ? first : first.with(-1, second);
      const code = FORMS.indexOf(form) * 2;
      this.output(this.nodeOf(0, path, 0, path.length), index, code);
      if (path.length === 1) this.addCompound(path[0] as string, index, code);
      if (!single)
        for (const variant of spacingVariants(path, gaps))
          this.output(this.nodeOf(0, variant, 0, variant.length), index, code + 1);
    }
  }

  /** The node that the words [from, to) of a path lead to. */
  private nodeOf(start: number, path: readonly string[], from: number, to: number): number {
    let node = start;
    for (let i = from; i < to; i++) node = this.child(node, this.numberOf(path[i] as string));
    return node;
  }

  /** The number of a word as it is written; most words of a library come again and again. */
  private numberOf(word: string): number {
    let id = this.numbers.get(word);
    if (id === undefined) this.numbers.set(word, (id = this.wordId(foldWord(word))));
    return id;
  }

  private output(node: number, term: number, form: number): void {
    let last = -1;
    for (let row = this.first[node] as number; row !== 0; row = this.readings[last + 2] as number) {
      last = (row - 1) * 3;
      if (this.readings[last] === term && (this.readings[last + 1] as number) >> 1 === form >> 1) return;
    }
    const at = this.readingCount++ * 3;
    if (at === this.readings.length) this.readings = grown(this.readings, at * 2);
    this.readings[at] = term;
    this.readings[at + 1] = form;
    if (last < 0) this.first[node] = this.readingCount;
    else this.readings[last + 2] = this.readingCount;
  }

  private wordId(folded: string): number {
    const id = this.vocabulary.add(folded);
    const known = this.canonicalOf(id);
    if (known !== 0) return known;
    this.canonical[id] = id;
    const other = otherSpelling(folded);
    if (other !== undefined) {
      const otherId = this.vocabulary.add(other);
      const first = this.canonicalOf(otherId);
      this.canonical[first === 0 ? otherId : id] = first === 0 ? id : first;
    }
    return this.canonical[id] as number;
  }

  private canonicalOf(id: number): number {
    if (id >= this.canonical.length) this.canonical = grown(this.canonical, id * 2);
    return this.canonical[id] as number;
  }

  private child(node: number, word: number): number {
    const found = this.next(node, word);
    if (found !== 0) return found;
    if (this.nodes * 6 > this.edges.length) this.growEdges();
    const fresh = this.nodes++;
    if (fresh === this.first.length) this.first = grown(this.first, fresh * 2);
    put(this.edges, node, word, fresh);
    return fresh;
  }

  private growEdges(): void {
    const { edges } = this;
    const larger = new Int32Array(edges.length * 2);
    for (let at = 0; at < edges.length; at += 3)
      if (edges[at + 2] !== 0) put(larger, edges[at] as number, edges[at + 1] as number, edges[at + 2] as number);
    this.edges = larger;
  }

  private next(node: number, word: number): number {
    const { edges } = this;
    const mask = edges.length / 3 - 1;
    for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      const to = edges[at + 2] as number;
      if (to === 0 || (edges[at] === node && edges[at + 1] === word)) return to;
    }
  }

  /** Call once after the last concept: prepares the table of first words. */
  finish(): void {
    this.numbers.clear();
    const count = this.vocabulary.size;
    this.canonicalOf(count);
    this.roots = new Int32Array(count);
    for (let id = 1; id < count; id++) {
      if (this.canonical[id] === 0) this.canonical[id] = id;
      this.roots[id] = this.next(0, this.canonical[id] as number);
    }
    this.makeRoom();
  }

  private makeRoom(): void {
    this.madeTerms = emptyList(this.termCount);
    this.madeReadings = emptyList(this.nodes);
    this.isParticle = new Uint8Array(this.vocabulary.size);
    for (const word of BEHIND_OBJECT) {
      const id = this.vocabulary.idOf(word);
      if (id !== 0) this.isParticle[id] = 1;
    }
    this.parts = this.partedVerbs();
  }

  /** By node: 1 where a verb's particle follows, or its phrase of several words ("keep" before "in the loop"). */
  private partedVerbs(): Uint8Array {
    const { edges, first, readings, nodes } = this;
    const parts = new Uint8Array(nodes);
    // By the number that stands for a word in paths: 1 for a preposition, 2 for a particle.
    const inPaths = new Uint8Array(this.vocabulary.size);
    for (const word of BEHIND_OBJECT) inPaths[this.canonical[this.vocabulary.idOf(word)] as number] = 1;
    for (const word of PARTICLES) inPaths[this.canonical[this.vocabulary.idOf(word)] as number] = 2;
    inPaths[0] = 0;
    const isVerb = (node: number): boolean => {
      for (let row = first[node] as number; row !== 0; row = readings[(row - 1) * 3 + 2] as number)
        if ((readings[(row - 1) * 3 + 1] as number) >= BASE) return true;
      return false;
    };
    const from = new Int32Array(nodes);
    for (let at = 0; at < edges.length; at += 3) from[edges[at + 2] as number] = edges[at] as number;
    // A node's number is higher than that of the one before it.
    const leads = new Uint8Array(nodes);
    for (let node = nodes - 1; node > 0; node--) if (leads[node] === 1 || isVerb(node)) leads[from[node] as number] = 1;
    for (let at = 0; at < edges.length; at += 3) {
      const to = edges[at + 2] as number;
      const kind = inPaths[edges[at + 1] as number] as number;
      if (to !== 0 && kind > 0 && (leads[to] === 1 || (kind === 2 && isVerb(to)))) parts[edges[at] as number] = 1;
    }
    return parts;
  }

  /**
   * Calls `found` for every place where a term's words stand one after the other, longest first at each place; `found` says whether it
   * takes the match. Gaps, case and protection are the caller's business. `apart` is called where a verb and its particle ("roll back"),
   * or its phrase ("keep in the loop"), may stand with an object between them.
   */
  match(
    words: Words,
    found: (first: number, last: number, readings: readonly Reading[]) => boolean,
    apart: (first: number, particle: number, last: number, readings: readonly Reading[]) => void,
  ): void {
    const { id, count } = words;
    const { roots, canonical, first, isParticle } = this;
    const { ends, nodePath, parts } = this;
    for (let i = 0; i < count; i++) {
      let node = roots[id[i] as number] as number;
      if (node === 0) continue;
      let n = 0;
      for (let k = i; ; ) {
        if (first[node] !== 0) {
          ends[n] = k;
          nodePath[n++] = node;
        }
        const word = ++k < count ? (id[k] as number) : 0;
        if (word === 0) break;
        node = this.next(node, canonical[word] as number);
        if (node === 0) break;
      }
      while (n > 0) {
        n--;
        if (found(i, ends[n] as number, this.readingsAt(nodePath[n] as number))) break;
      }
      const root = roots[id[i] as number] as number;
      if (parts[root] === 0) continue;
      for (let k = i + 2; k <= i + 1 + MOST_OBJECT_WORDS && k < count; k++) {
        if (isParticle[id[k] as number] !== 1) continue;
        let last = k;
        let longest = 0;
        node = this.next(root, canonical[id[k] as number] as number);
        for (let at = k; node !== 0; ) {
          if (first[node] !== 0) {
            last = at;
            longest = node;
          }
          const word = ++at < count ? (id[at] as number) : 0;
          node = word === 0 ? 0 : this.next(node, canonical[word] as number);
        }
        if (longest === 0) continue;
        apart(i, k, last, this.readingsAt(longest));
        break;
      }
    }
  }
  private isParticle = new Uint8Array(0);
  /** By node: 1 where a particle follows, which an object may stand before. */
  private parts: Uint8Array = new Uint8Array(0);
  /** Where the terms that begin at a word end, to be filled again and again; no term has more words. */
  private readonly ends = new Int32Array(32);
  private readonly nodePath = new Int32Array(32);

  /** The readings of one folded word that is a term. */
  readingsOf(folded: string): readonly Reading[] {
    const node = this.roots[this.vocabulary.idOf(folded)] as number;
    return node === 0 ? [] : this.readingsAt(node);
  }

  private readingsAt(node: number): readonly Reading[] {
    const made = this.madeReadings[node];
    if (made) return made;
    const out: Reading[] = [];
    for (let row = this.first[node] as number; row !== 0; ) {
      const at = (row - 1) * 3;
      const form = this.readings[at + 1] as number;
      out.push({
        index: row - 1,
        term: this.term(this.readings[at] as number),
        form: FORMS[form >> 1] as Form,
        joined: (form & 1) === 1,
      });
      row = this.readings[at + 2] as number;
    }
    // In library order, in whatever order they were added.
    if (out.length > 1) out.sort((a, b) => a.term.entry - b.term.entry);
    this.madeReadings[node] = out;
    return out;
  }

  private term(index: number): CompiledTerm {
    const entry = this.terms[index * 2] as number;
    const place = this.terms[index * 2 + 1] as number;
    return (this.madeTerms[index] ??= compileTerm(this.conceptOf(entry), place, index, entry));
  }
}

function put(edges: Int32Array, node: number, word: number, to: number): void {
  const mask = edges.length / 3 - 1;
  let slot = slotOf(node, word) & mask;
  while (edges[slot * 3 + 2] !== 0) slot = (slot + 1) & mask;
  edges[slot * 3] = node;
  edges[slot * 3 + 1] = word;
  edges[slot * 3 + 2] = to;
}

const slotOf = (node: number, word: number): number => {
  const h = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return h ^ (h >>> 15);
};
