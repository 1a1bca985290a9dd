/** Words of wordings that are verbs and hardly ever things. */
import { IRREGULAR_VERBS } from './irregular.ts';
import { BASE_VERBS } from './not-nouns.ts';

/** Irregular verbs that are as often things: "set of rules", "cut in price". */
const THING_TOO =
  /^(?:set|cut|run|hit|cost|read|bid|split|cast|spread|bet|show|drive|deal|fight|ride|lead|feed|hold|ring|spring|sleep|swing|shoot|wind|drink|fall|rise|break|draw|catch|swim|shed|sink|beat|input|offset|broadcast|reset|rerun|upset|forecast|overhead|shut|slide|steal|sting|thrust|weave|string|speed|light|lay|grind|build|burn|spell|spill|learn|smell|dream|leap|kneel|lean)$/;
/** Common verbs of wordings that are hardly ever things. */
const VERB =
  /^(?:add|adapt|adjust|announce|apply|approve|arrange|assign|avoid|begin|bring|carry|clarify|clean|collect|combine|compare|connect|copy|correct|create|delay|delete|deliver|describe|discuss|divide|download|enter|examine|explain|extend|fill|find|finish|fix|follow|gather|handle|hide|improve|include|inform|install|introduce|invite|join|keep|limit|listen|look|make|mark|merge|move|notify|obtain|open|organise|organize|pass|pay|place|postpone|prepare|prevent|protect|prove|publish|pull|push|put|raise|reach|receive|recommend|reduce|reject|remind|remove|rename|repair|replace|save|send|separate|share|simplify|solve|sort|start|stay|stop|store|suggest|switch|take|talk|tell|test|think|translate|try|turn|upload|use|wait|write)$/;

/** @param word in small letters. */
export const isSureVerb = (word: string): boolean =>
  VERB.test(word) || BASE_VERBS.has(word) || (IRREGULAR_VERBS.has(word) && !THING_TOO.test(word));
