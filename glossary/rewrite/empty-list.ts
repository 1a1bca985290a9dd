/**
 * A list with room for `size` things that are made when they are first asked for. Filled from the middle, a list that began empty would be kept as
 * a table of keys, which is several times slower to read.
 */
export function emptyList<T>(size: number): (T | undefined)[] {
  const list: (T | undefined)[] = [];
  list.length = size;
  return list;
}
