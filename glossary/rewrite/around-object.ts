/** Where an object stands in a verb's wording: "put the shop live", "sort the bugs by urgency", "make a copy of the orders". */
import { looksLikeAdjective } from '../english/adjectives.ts';
import { endsOpen } from '../english/ends-open.ts';
import { remembered } from '../remembered.ts';
import { takesPronounInside } from './separable.ts';

/** "report to the boss" has its object before the phrase that belongs to it: "report it to the boss". */
function placeForObject(words: string): string {
  const parts = words.includes(' ')
    ? (ON_TO.exec(words) ??
      TO_AND_FRO.exec(words) ??
      GOAL.exec(words) ??
      OWN_PHRASE.exec(words) ??
      HOW.exec(words) ??
      WHOLE_PHRASE.exec(words) ??
      CAUSED.exec(words) ??
      TELLS.exec(words) ??
      intoState(words))
    : null;
  return parts ? `${parts[1]} {object} ${parts[2]}` : '';
}
const knownPlace = remembered(2000, placeForObject);
export const withPlaceForObject = (words: string): string | undefined => knownPlace(words) || undefined;
const OWN_PHRASE =
  /^(\p{L}+(?: (?:up|out|off|back|down|away))?) ((?:(?:to|from|on|onto|into|in|under|through|with) (?:the|an?|our|your|their|one|some|every) |(?:into|under|by|without) |(?:to|from|with|for) (?=(?:some|every|any)(?:one|body)|others|people|users|customers|each other))(?:[\p{L}-]+ )*(?!(?:in|on|at|to|for|with|of|about|by|from|up|out|off|over|into)$)[\p{L}-]+)$/u;

/** "offer as an extra", "open on camera", "remove from all systems", "check for faults": a phrase that is whole stands behind what it is said of. */
const WHOLE_PHRASE =
  /^((?!(?:(?:look|listen|wait|ask(?!\p{L}* for)|call|car|work|talk|go|liv|agre|stand|speak|think|react|repl|appl|act|deal|head|aim)(?:e|es|s|ies|y|ed|d|ied|ing|p?ing|ped)?|com(?:e|es|ing)|came|stay(?:s|ed|ing)?|begin(?:s|ning)?|began|begun|went|gone|goes|stood|spoken?|thought|dealt|agree(?:s|d|ing)?)\b)\p{L}+(?: (?:up|out|off|back|down|away))?) ((?:straight |directly |right |back )?(?:(?:as|by|for|from|into|onto|under|with|without|against|outside|inside|behind|between|beside|below|above|within) (?:[\p{L}-]+ )*|at a |in (?:order|line|step|touch) (?:of|with) (?:[\p{L}-]+ )*|in (?=(?:order|place|line|motion|context|charge|shape|sync|step|check|quarantine|storage|stock|production|front|parallel|sequence)$)|in (?:small|several|a|one|two|more|plain|full) (?:[\p{L}-]+ )*|(?:up|down) the |(?:straight|directly) into the |off the (?=(?:system|list|market|air|shelf|road|page|site|menu|table|internet|network|server)$)|on (?=(?:camera|hold|board|sale|show|stock|record|video|paper|screen|air|time|file|disk|tape|film|demand|request|trial|credit|average|purpose|ice|top|tour)$))(?!(?:in|on|at|to|for|with|of|about|by|from|up|out|off|over|into|as)$)[\p{L}-]+)(?<!(?:before|after|without|by|when|while|instead of) \p{L}+ing)$/u;

/** "pass on to management", "hand over to sales" */
const ON_TO = /^(\p{L}+) ((?:on|over|up|back|out|along|down) to [^{}]+)$/u;

/** "switch off and on again", "move back and forth" */
const TO_AND_FRO =
  /^(\p{L}+) ((?:off and (?:back )?on|on and off|up and down|back and forth|in and out)(?: again)?|(?:back (?:on|up|in|out|together|online)|out again|on again|up again|in again))$/u;

/** "adapt to local tastes": verbs that bring something to something, which no infinitive follows. */
const GOAL =
  /^((?:adapt|adjust|tailor|match|link|tie|attach|connect|move|send|sell|bring|take|switch|change|turn|convert|add|limit|restrict|reduce|expand|pass|hand|assign|return|push|raise|lower|fit|point|direct|route|forward|transfer|present|introduce|release|expose|reset|cut)(?:s|es|ed|d|ing|ting)?|sent|sold|brought|took|taken|moving|changing|taking|releasing|raising|exposing|routing|introducing|reducing) (to (?!be |do |make )(?:[\p{L}-]+ )*(?!(?:in|on|at|to|for|with|of|about|by|from|up|out|off|over|into|as)$)[\p{L}-]+)$/u;

/** "tell what to do", "show how it works", "show the ropes" */
const TELLS =
  /^((?:tell|ask|remind)(?:s|ed|ing)?|told|teach(?:es|ing)?|taught|(?:shows?|showed|showing|shown)(?= (?:how to do it|what to do|how it works|what it does|where it is|the ropes|the way|the basics)$)) (the (?:ropes|way|basics)|(?:what|how|where|when|who|whether|why|which) [^{}]+)(?<!(?<!it is)(?: (?:in|on|at|to|for|with|of|about|by|from|up|out|off|over|into|inside|behind)))$/u;

/** "make happen again", "let run", "get started": what somebody makes happen is done by what it is done to. */
const CAUSED =
  /^((?:helps?|helped|helping)(?= (?:happen|fit|stand|look|sound|feel|last|disappear|appear|\p{L}+ (?:again|faster|better|longer))(?!\p{L}))|(?:makes?|made|making|lets?|letting)(?= (?:know|see|try|choose|decide|happen|work|fit|stand|look|sound|feel|last|grow|disappear|appear|run|count|stick|stop|start|go|fail|pass|move|match|agree|talk|wait|expire|rest|sink|rise|fall|open|sell|pay|load)\b)|(?:gets?|got|getting|gotten)(?= (?:started|going|moving|working|running|ready|done|approved|signed|fixed|paid|tested|checked|built|talking|thinking|involved|online|live)\b)) (\p{L}+(?: (?!(?:in|on|at|to|for|with|of|about|by|from|up|out|off|over|into|as)$)[\p{L}-]+)*)$/u;

/** "keep interested", "make available": the state into which something is brought stands behind it. */
const intoState = (words: string): RegExpExecArray | null => {
  const parts =
    /^(ke(?:ep|eps|pt|eping)|ma(?:ke|kes|de|king)|lea(?:ve|ves|ving)|left|set|sets|setting|wip(?:e|es|ed|ing)|turn(?:s|ed|ing)?|h[oe]ld(?:s|ing)?|render(?:s|ed|ing)?) ((?:more |less |fully |very |as |too )?(\p{L}+))$/u.exec(
      words,
    );
  const state = parts?.[3] ?? '';
  return (looksLikeAdjective(state) && !state.endsWith('ing')) || STATE.test(state) ? parts : null;
};

const STATE =
  /^(?:up-to-date|(?:risk|eas|tid|hand|nois|read|bus|health|trust)(?:y|ier)|public|ready|alive|awake|visible|dry|flat)$/;

/** "roll out step by step", "test thoroughly": how it is done stands behind what it is done to. */
const HOW =
  /^(\p{L}+(?: (?:up|out|off|back|down|away|in|on|over|with|at|about|after|(?:for|to)(?= (?:first|again)$)))?) (again|afterwards|beforehand|anew|twice|early|late|first|later|sooner|further|once more|out of (?:use|service|action|operation|order|sight|reach)|(?<=^(?:show|pass|turn|hand|move|send|push|take|bring)\p{Ll}* )around|apart|together|aside|live|online|offline|at once|by hand|for good|from scratch|in (?:steps|stages|advance|detail|full|public|writing|person)|(\p{L}+) by \3|(?:too |very |more |less |so )?\p{L}{3,}ly)$/u;

/** Whether an object can stand right behind: "make a copy of", "gradually stop using", "install and test". */
const leadsObject = (words: string): boolean =>
  !words.includes(' ') ||
  endsOpen(words) ||
  /^(?:(?:\p{L}+ly )?\p{L}+ \p{L}+ing|\p{L}+ly \p{L}+|\p{L}+ and \p{L}+)$/u.test(words);

/** What stands before and behind an object, the latter with its space; undefined where that is not to be seen. */
export function partsAroundObject(words: string): readonly [string, string] | undefined {
  const [head, rest = ''] = (withPlaceForObject(words) ?? words).split(/ ?\{object\}/) as [string, string?];
  if (head !== words) return [head, rest];
  const space = words.indexOf(' ');
  if (takesPronounInside(words)) return [words.slice(0, space), words.slice(space)];
  return leadsObject(words) ? [words, ''] : undefined;
}
