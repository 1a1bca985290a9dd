/** Whom somebody tells and of what: "let customers know of the change", but "let the manager of the shop know". */
import type { Range } from '../results.ts';

/** "notify customers of the change" -> "let customers know of the change": who is told, without what. */
export function withoutTopic(words: string, text: string, object: Range | undefined): Range | undefined {
  if (!object || !/^l(?:et|ets|etting) (?:\{object\} )?know$/.test(words)) return object;
  const told = text.slice(object.start, object.end);
  for (let of = told.indexOf(' of '); of >= 0; of = told.indexOf(' of ', of + 1))
    if (isToldOf(told.slice(0, of), told.slice(of))) return { start: object.start, end: object.start + of };
  return object;
}

/** "hundreds of customers *of the change*", "them *of the launch*", but "the manager of the shop", "users of the tool", "members of staff". */
const isToldOf = (who: string, what: string): boolean =>
  !PARTS_OF.test(who) &&
  !/^ of (?:staff|people|them|us|you)$/.test(what) &&
  (TOPIC.test(what) || (!SOMEBODY_OF.test(who) && !WHERE_THEY_ARE.test(what)));
/** One with an article: what stands behind says which one, where it is nothing that people are told of. */
const SOMEBODY_OF =
  /^(?:the|an?|our|your|their|any) (?:[\p{L}-]+ ){0,3}(?!customers|users|clients|team|people|press|public|board)[\p{L}-]+$/iu;
/** What people belong to. */
const WHERE_THEY_ARE =
  /^ of (?:(?:the|an?|our|your|their|this|that|all|each) )?(?:\p{L}+ )?(?:sites?|apps?|tools?|shops?|pages?|blogs?|newsletters?|firms?|company|teams?|versions?|systems?|portals?|programs?|groups?|clubs?|hotels?|stores?|branch|branches|lists?|platforms?|\p{Lu}[\p{L}\p{N}]*|\d+)(?!\p{L})/u;
/** What people are told of, and not what they belong to or look after. */
const TOPIC =
  /^ of (?:(?:the|an?|our|any|all|this|these|your|their|its|every|each|such|some) )?(?:[\p{L}-]+ ){0,2}?(?:it|this|that|these|changes?|outages?|breach(?:es)?|delays?|prices?|dates?|risks?|events?|updates?|issues?|problems?|incidents?|moves?|decisions?|errors?|faults?|failures?|downtime|closures?|loss(?:es)?|increases?|cuts?|results?|status|progress|leaks?|attacks?|deadlines?|needs?|terms|shutdowns?|rises?|steps?|dangers?|news|rights?|hours|costs?|fees?|shortages?|recalls?|arrivals?|departures?|holidays?|absences?)(?!\p{L})/u;
/** What is part of something, or at its head. */
const PARTS_OF =
  /(?:^| )(?:heads?|board|directors?|one|some|all|both|team|group|rest|couple|(?:owner|author|host|organi[sz]er|sponsor|speaker|guest|victim|visitor)s?|most|none|each|half|any|many|few|number|lots?|hundreds|thousands|dozens|handful|another|parents?|chair|members?|majority|part|two|three)$/i;
