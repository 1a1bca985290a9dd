/** What a person typed: words to look for, filters (`side:it status:draft in:team topic:mail`), wildcards, or the frame of a question around a term. */
import { CONCEPT_STATUSES, type Concept, SIDES } from '../concept.ts';
import type { Entry } from '../library.ts';

export interface Query {
  /** What is left to look for, without filters. */
  readonly text: string;
  readonly filters: readonly Filter[];
}

export type Filter = (entry: Entry) => boolean;

/** Longer queries are cut here: a look-up is no text editor. Pasted sentences are read whole (`sentence.ts`). */
export const LONGEST_QUERY = 240;

const fold = (text: string): string => text.toLowerCase().trim();
const statusOf = (concept: Concept): string => concept.status ?? 'approved';

/** Own glossaries are all but the one that comes with the program. */
const isTeam = (glossary: string): boolean => glossary !== 'bundled' && glossary !== 'personal';

/** A filter for `key:value`, undefined where it is none (a URL, "note: ..."): then it stays a word of the query. */
function filterOf(key: string, value: string): Filter | undefined {
  switch (key) {
    case 'side': {
      const side = SIDES.find((s) => s === value) ?? (value === 'office' ? 'business' : undefined);
      return side && ((e) => e.concept.side === side);
    }
    case 'status':
      return CONCEPT_STATUSES.some((s) => s === value) ? (e) => statusOf(e.concept) === value : undefined;
    case 'in':
      return (e) =>
        fold(e.glossary) === value ||
        (value === 'team' && isTeam(e.glossary)) ||
        fold(e.glossary)
          .split(/[^\p{L}\p{N}]+/u)
          .includes(value);
    case 'topic':
      return (e) => (e.concept.topic ?? []).some((t) => fold(t) === value);
    default:
      return undefined;
  }
}

export function parseQuery(typed: string): Query {
  const filters: Filter[] = [];
  const text = typed.replace(
    /(^|\s)([a-z]+):("[^"]+"|[^\s"]+)(?=\s|$)/gi,
    (whole, before: string, key: string, value: string) => {
      const filter = filterOf(key.toLowerCase(), fold(value.replaceAll('"', '')));
      if (!filter) return whole;
      filters.push(filter);
      return before;
    },
  );
  return { text: text.trim(), filters };
}

const FRAMES = [
  /^(?:what|who|where)(?:'s|’s|\s+is|\s+are|\s+was|s)\s+(?:an?\s+|the\s+)?(\S.*?)\s*\?*$/i,
  /^what\s+(?:does|do|did)\s+(?:an?\s+|the\s+)?(\S.*?)\s+(?:mean|stand\s+for|do)\s*\?*$/i,
  /^(?:the\s+)?(?:meaning|definition)\s+of\s+(?:an?\s+|the\s+)?(\S.*?)\s*\?*$/i,
  /^(?:define|explain)\s+(?:an?\s+|the\s+)?(\S.*?)\s*\?*$/i,
  /^(\S.*?)\s+(?:meaning|definition|explained)\s*\?*$/i,
];

/** "what is a CDP?" -> "CDP"; undefined where no such frame stands around a few words. */
export function insideFrame(text: string): string | undefined {
  for (const frame of FRAMES) {
    const inner = frame.exec(text)?.[1];
    if (inner !== undefined && inner.split(/\s+/).length <= 4) return inner;
  }
  return undefined;
}

/** A word with `*` or `?` inside or at an end; a question mark that closes several words is none. */
export function wildcardOf(text: string): string | undefined {
  const pattern = /\s/.test(text) ? text.replace(/\?+$/, '') : text;
  return /[*?]/.test(pattern) && /[\p{L}\p{N}]/u.test(pattern) ? pattern : undefined;
}
