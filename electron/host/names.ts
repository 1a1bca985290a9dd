/** Names on disk that come from people: ids and person names become file names only through here. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_ID = 100;
/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Whether an id may become a file name: lower-case words and hyphens, so no path, no drive, no device, no second spelling by case. */
export const isSafeId = (id: string): boolean => id.length <= MAX_ID && ID.test(id) && !RESERVED.test(id);

/** A name for a file or folder from free text ("Sales & Ops" -> "sales-ops"); `fallback` where nothing usable is left. */
export function slug(text: string, fallback: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return isSafeId(plain) ? plain : fallback;
}

/** The first of `name`, `name-2`, `name-3` ... that is not taken. */
export function unusedName(name: string, taken: (candidate: string) => boolean): string {
  let candidate = name;
  for (let n = 2; taken(candidate); n++) candidate = `${name}-${n}`;
  return candidate;
}
