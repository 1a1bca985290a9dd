/** What is done, behind "to" or "what ... to": base forms that are verbs there, though many are nouns elsewhere. */
import { BASE_VERBS } from './not-nouns.ts';

const DONE = new Set(
  `
  add approve ask assign automate avoid be block book boost build buy call change chase check choose click close collect combine confirm
  contact create cut delete discuss do drop escalate exclude expect export find fix follow grow hand help ignore import improve invite keep
  know learn look mail make measure meet merge migrate move nurture offer open order pass pay pick plan print prioritise prioritize promote
  publish pursue put qualify raise reach read reject remove replace report revert review run save schedule search see send set share show
  skip start stop subscribe target test track try turn update upload use visit watch work write
`
    .trim()
    .split(/\s+/),
);

/** Whether a word in small letters behind "to" is something to do ("what KPIs to *track*"), and no place or thing ("what leads to *sales*"). */
export const isToDo = (word: string): boolean => BASE_VERBS.has(word) || DONE.has(word);
