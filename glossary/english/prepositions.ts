/** Whether words begin with a preposition: "by the end of the day", "in production". */
export const opensWithPreposition = (words: string): boolean => PREPOSITION.test(words);

const PREPOSITION =
  /^(?:in|on|at|by|from|to|with|without|within|for|off|out|up|under|behind|before|after|since|until|till) /i;
