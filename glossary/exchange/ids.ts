/** Ids for concepts that come without one: they become file names, so lower-case words and hyphens only. */
const MAX_ID = 60;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** "Lead scoring (B2B)" -> "lead-scoring-b2b"; `fallback` where no letter or figure is left. */
export function idFrom(text: string, fallback: string): string {
  const plain = text
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_ID)
    .replace(/^-+|-+$/g, '');
  if (plain === '') return fallback;
  return RESERVED.test(plain) ? `${plain}-term` : plain;
}

export interface IdGiver {
  take(id: string): string;
}

/** The first of `id`, `id-2`, `id-3` ... that is free. Long series are cut short by starting where the last one ended. */
export function createIdGiver(taken: Iterable<string>): IdGiver {
  const used = new Set(taken);
  const last = new Map<string, number>();
  return {
    take(id) {
      let candidate = id;
      let n = last.get(id) ?? 1;
      while (used.has(candidate)) candidate = `${id}-${++n}`;
      last.set(id, n);
      used.add(candidate);
      return candidate;
    },
  };
}
