/**
 * How look-up reads text: words in small letters without accents, apostrophes or punctuation; "e-mail" is one word, "C#" and "C++" keep their
 * sign. A *key* is the words written together: what is searched when someone forgets, adds or moves a space or a hyphen.
 */

import { toAmerican } from '../english/spelling.ts';
import { stem } from '../english/stem.ts';
import { remembered } from '../remembered.ts';

const COMBINING = /\p{M}/u;

/** The words of a text. Lone surrogates, right-to-left marks and the like separate words or vanish; nothing throws. */
export function wordsOf(text: string): string[] {
  const out: string[] = [];
  let start = -1;
  let small = true;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 32;
    if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57)) {
      if (start < 0) start = i;
    } else if (c >= 65 && c <= 90) {
      if (start < 0) start = i;
      small = false;
    } else if (c === 39 || c === 0x2019) small &&= start < 0;
    else if (c >= 128 || c === 35 || c === 43) return wordsOfAny(text);
    else if (start >= 0) {
      const word = text.slice(start, i);
      // Apostrophes vanish: don't, customer's.
      out.push(small ? word : word.toLowerCase().replace(/['\u2019]/g, ''));
      start = -1;
      small = true;
    }
  }
  return joinMail(out);
}

function wordsOfAny(text: string): string[] {
  const plain = text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'\u2018\u2019]/g, '')
    .normalize('NFKD')
    .toLowerCase();
  let folded = '';
  for (const c of plain) if (!COMBINING.test(c)) folded += c;
  return joinMail(folded.match(/[a-z](?:#|\+\+?)(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu) ?? []);
}

/** "e-mail", "e mail" and "email" are one word. */
function joinMail(words: string[]): string[] {
  for (let i = words.length - 2; i >= 0; i--)
    if (words[i] === 'e' && (words[i + 1] === 'mail' || words[i + 1] === 'mails'))
      words.splice(i, 2, `e${words[i + 1]}`);
  return words;
}

/** The stem of a folded word, the same for British and American spelling. */
export const stemOf = remembered(50_000, (word) => stem(toAmerican(word)));

const SUFFIX =
  /(?:ations?|ators?|ating|ated|ates?|ions?|ings?|ements?|ments?|ness|abilit(?:y|i)|able|ibilit(?:y|i)|ible|iti(?:y|es)?|ity|ers?|ors?|ings?|ives?|ively|ally|als?|ly|ances?|ences?|ants?|ents?|ours?|ic|y|i|e)$/;

/** What words of one family share (deliver, delivery, deliverability): coarser than a stem, for descriptions only. */
export const rootOf = remembered(50_000, (word) => {
  let root = stemOf(word);
  for (let i = 0; i < 2; i++) {
    const cut = root.replace(SUFFIX, '');
    if (cut.length < 4) break;
    root = cut;
  }
  return root;
});

/** Words that carry no meaning of their own in a query or a definition. */
export const STOP: ReadonlySet<string> = new Set(
  `a an the of for to in on at by with and or is are was were be been being it its this that these those as from into not no so how what which
  who whom whose when where why you your yours we our ours us i me my they them their he him his she her do does did doing done can could would
  should will may might must there here than then very just about if has have had having thing things something someone somebody anything
  everything stuff kind sort way ways get gets got some any each also too such over still even dont doesnt cant isnt wont im ive youre were
  lets per via etc eg ie called call name term word mean means meaning`.split(/\s+/),
);
