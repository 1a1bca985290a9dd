/** Look-ups of every kind, run once after loading: the index is unpacked and the code compiled before the first key is typed. */
import type { Library } from '../library.ts';

const QUERIES = [
  'landng page',
  'conversoin rate',
  'd*arc',
  'opt in',
  'lpcr',
  'page landing',
  'APIs',
  'side:it cache',
  'colour',
  'how much it costs to win a customer',
  'the thing that stops our mails going to spam',
  'Please purge the CDN cache before the embargo lifts.',
];
/** As many hits as the page asks for. */
const LIMIT = 40;
const ROUNDS = 3;
/** Concepts read between two pauses, a few milliseconds' work. */
const SLICE = 250;

/** `pause` hands the processor back between two keystrokes; it answers false when the library is no longer in use. */
export async function warmUp(library: Library, pause: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < library.entries.length; i++) {
    if (i % SLICE === 0 && !(await pause())) return;
    void library.entries[i]?.concept;
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const query of QUERIES)
      for (let end = 1; end <= query.length; end++) {
        if (!(await pause())) return;
        library.lookup(query.slice(0, end), { limit: LIMIT });
      }
}
