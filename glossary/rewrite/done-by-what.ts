/** "Check what bounces.", "what churns in May is ...", but "what leads we have", "what posts on Instagram did well": "what" and its verb. */
import { BASE_VERBS, isThirdPerson } from '../english/not-nouns.ts';
import { isIrregularPast } from '../english/pasts.ts';
import { isToDo } from '../english/to-do.ts';
import type { Found } from './analyse.ts';
import { wordBehindTerm } from './found.ts';
import { wordBehind } from './neighbour.ts';
import { isNothingButDeterminer } from './surroundings.ts';

/** Whether a word in -s right behind "what" is its verb, by what stands behind. */
export function isDoneByWhat(text: string, found: Found): boolean {
  const behind = wordBehindTerm(text, found);
  if (behind?.gap !== ' ') return /^(?:$|[.,;:!?)]| \()/.test(text.slice(found.end, found.end + 2));
  // "what KPIs to track", "what tickets to escalate", but "what leads to more sales"
  if (behind.lower === 'to')
    return (
      TAKES_TO.test(text.slice(found.start, found.end)) &&
      !isToDo(wordBehind(text, behind.end, found.block.end)?.lower ?? '')
    );
  const clause = CLAUSE.exec(text.slice(found.end, Math.min(found.block.end, found.end + 120)))?.[0] ?? '';
  if (behind.lower === 'and') return ASKS_MORE.test(clause);
  if (!(isNothingButDeterminer(behind.lower) || GOES_ON.test(behind.lower))) return false;
  // "What posts on Instagram did well?", "what updates from the vendor do we need?": the clause has its verb behind.
  return !clause
    .split(/[^\p{L}'’-]+/u)
    .some((w) => FINITE.test(w) || isIrregularPast(w) || BASE_VERBS.has(w) || isThirdPerson(w, 'it'));
}

/** Verbs that something stands behind with "to". */
const TAKES_TO =
  /^(?:leads|maps|syncs|points|links|feeds|posts|connects|refers|relates|routes|ports|reports|migrates|defaults|redirects|exports|writes|logs|commits|pushes|scales|belongs|applies|adds|goes|comes|talks|sells|ships|moves|switches|converts)$/i;
const CLAUSE = /^(?:(?! (?:when|if|before|after|because|while|as|until|since) )[^.!?;:,\n])*/;
const ASKS_MORE = /^ and (?:how|why|when|where|what|who|gets?|goes|comes|stays|is|has|does|needs)(?!\p{L})/u;
const GOES_ON =
  /^(?:in|on|at|from|to|into|for|with|by|after|before|during|until|when|if|first|next|most|best|worst|fast(?:er)?|slow(?:er)?|again|now|today|tomorrow|tonight|here|there|back|out|off|up|down|over|it|them|us|me)$/;
const FINITE =
  /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|must|may|might|won|broke|went|came|fell|rose|failed|cost|like|use|work|do|\p{L}{2,}ed|we|you|they|i|it)$/u;
