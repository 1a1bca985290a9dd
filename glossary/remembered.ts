/** Results that are asked for again and again, kept by the word or wording they were found for. */

/**
 * @param most after how many results all are forgotten, so that no text can fill the memory.
 * @param find tells the result; the same word must always have the same one, and never `undefined`.
 * @returns a function that answers as `find` does and asks it once a word. Make it once for a module: a look-up makes nothing anew.
 */
export function remembered<T extends NonNullable<unknown>>(
  most: number,
  find: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>();
  // Several rules in a row ask for the same word.
  let last: string | undefined;
  let answer: T | undefined;
  return (word) => {
    if (word === last && answer !== undefined) return answer;
    let result = known.get(word);
    if (result === undefined) {
      result = find(word);
      if (known.size === most) known.clear();
      known.set(word, result);
    }
    last = word;
    answer = result;
    return result;
  };
}
