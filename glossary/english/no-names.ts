/** Words that are no names though they begin a sentence with a capital: what stands before a noun, by a list and by its ending. */
const NO_NAMES =
  /^(?:new|old|more|most|many|several|other|some|such|good|bad|hot|cold|warm|only|first|last|next|no|few|fewer|recent|current|open|late|early|big|small|high|low|main|qualified|real|fresh|extra|to|for|of|in|on|with|from|by|about|as|at|via|per|and|or|but|if|when|please|send|give|get|see|check|use|add|move|import|export|show|sell|buy|call|mail|count|two|three|four|five|six|seven|eight|nine|ten|.*(?:al|ive|ed|ic|ary|able|ing|ly|ous|ful))$/;

/** @param word in small letters. */
export const isNoName = (word: string): boolean => NO_NAMES.test(word);
