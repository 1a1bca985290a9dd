/** Adjectives by their looks, to be told from the noun that may stand in the same place before another noun. */

const ADJECTIVES = new Set(
  'own same whole entire full real final main major minor quick long short big small large huge tiny great good best bad worst next last first second third other only single double extra strong weak early late daily weekly monthly yearly current recent actual exact total average proper simple complex easy hard direct main due past top low high deep wide warm cold hot cool paid unpaid free open closed clean fresh young old smart rough rare common private public local global mobile remote joint prime sheer mere steady happy heavy light busy noisy tricky smooth separate invalid valid rapid narrow broad thick thin tall sharp soft loud quiet slow safe sure tight loose wrong false true empty dirty precise strict strange modern similar secret sudden urgent usual weird wild odd blind brief bright dark bare bold genuine honest junior senior mature shallow steep stiff vague raw rich poor'.split(
    ' ',
  ),
);

/** Whether a word in small letters is an adjective, by its ending or because it is a common one. */
export const looksLikeAdjective = (word: string): boolean =>
  ADJECTIVES.has(word) ||
  /(?:ic|al|ive|ous|ful|less|able|ible|ary|ed|en|ing|ly|ish|ant|ent|est|[^aeiou]er|ior)$/.test(word);
