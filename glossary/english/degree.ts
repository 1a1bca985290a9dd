/** The degrees of adjectives, as forms of a term and of its wording: "leaner" -> "cheaper", "stickiest" -> "most memorable". */
import { comparative, type Degree, superlative } from './inflect.ts';

/** What has no degrees, or has another word where they would stand ("primer", "toaster", "flatter"). */
const NO_DEGREES =
  /ed$|ing$|wn$|^(?:toast|skew|live|prime|cross|flat|dead|free|paid|null|raw|mono|bulk|idle|rogue|late|main|own|off|on|out|full|short|tender|real|true|able|little|top|low|gz|lost|sold|kept|built|sent|made)$/;

/** An adjective in one word with an ending for its degree; undefined where it has none ("more agile"). */
export function withEnding(word: string, degree: Degree): string | undefined {
  if (!/^[a-z]{3,}$/.test(word) || NO_DEGREES.test(word)) return undefined;
  const said = inDegree(word, degree);
  return said.includes(' ') ? undefined : said;
}

/**
 * A wording for an adjective in a degree: "easy to use" -> "easier to use", "economical" -> "more economical", "ready for use" -> "more ready for
 * use".
 * @returns undefined where it is none that can be more or less so ("on the internet", "not paid for").
 */
export function wordingInDegree(wording: string, degree: Degree): string | undefined {
  const [, first = '', rest = ''] =
    /^(\p{L}[\p{L}-]*)((?: (?:to|of|for|with|about|in|on|at|against|from) .*)?)$/u.exec(wording) ?? [];
  // "good value for money" -> "best value for money"
  const odd = /^(?:good|bad) \p{L}/u.exec(wording)?.[0].split(' ', 1)[0];
  if (odd !== undefined && rest === '') return inDegree(odd, degree) + wording.slice(odd.length);
  // "short of money" is no length.
  if (
    rest.startsWith(' of ') &&
    !/^(?:full|free|aware|sure|certain|worthy|proud|fond|critical|typical|tired|capable|afraid|ahead)$/.test(first)
  )
    return undefined;
  if (first === '' || /^(?:not|no|too|so|very|more|most|less|least)$/.test(first)) return undefined;
  return rest === '' || ENDS_BEFORE_PHRASE.test(first)
    ? inDegree(first, degree) + rest
    : `${degree === 'comparative' ? 'more' : 'most'} ${wording}`;
}

/** Short adjectives that take their ending before a phrase as well; others sound forced ("readier for use"). */
const ENDS_BEFORE_PHRASE =
  /^(?:easy|hard|quick|fast|slow|simple|cheap|safe|tough|small|large|big|poor|rich|good|bad|low|high|short|long|close|near)$/;

const inDegree = (word: string, degree: Degree): string =>
  degree === 'comparative' ? comparative(word) : superlative(word);
