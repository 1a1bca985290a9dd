/** What a request says and what it lacks: rules on the words as written, no guesses. */
import type { Concept } from '../concept.ts';
import type { Brief, BriefPoint } from '../results.ts';
import type { Analysis } from '../rewrite/analyse.ts';

/** A point is present where one of its signs stands in the text. */
const SIGNS: readonly { readonly point: BriefPoint; readonly pattern: RegExp; readonly question: string }[] = [
  {
    point: 'ask',
    pattern:
      /\b(?:please|could you|can you|would you|we(?:'d| would) (?:like|need)|we (?:need|want|ask)|i(?:'d| would) like|i need|(?:is|would) it (?:be )?possible|asking (?:you|for)|our asks?|what we need)\b|\?/i,
    question: 'What exactly should be done?',
  },
  {
    point: 'goal',
    pattern:
      /\b(?:so that|so we|so you|in order to|because|the goal|our goal|the aim|goal:|aim:|purpose|we want to|to (?:win|reach|increase|reduce|grow|avoid|make sure|stop|find out|measure|learn))\b/i,
    question: 'Why: what should be better afterwards?',
  },
  {
    point: 'deadline',
    pattern:
      /\b(?:\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]* \d{1,2}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\/\d{1,2}|by (?:the )?\d{1,2}(?:st|nd|rd|th)|(?:by|until|before|on|next|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight)\b/i,
    question: 'By which day?',
  },
  {
    point: 'owner',
    pattern:
      /\b(?:contact|owner|responsible|in charge|point of contact|ask me|call me|reach me|speak to|talk to|on our side|from our side|assigned to|owned by|sponsor)\b|@[a-z]/i,
    question: 'Who decides and answers questions?',
  },
  {
    point: 'audience',
    pattern:
      /\b(?:customers?|visitors?|users?|subscribers?|recipients?|readers?|audience|people who|companies|employees|colleagues|page|pages|site|website|homepage|country|countries|segment|everyone|all contacts|url)\b|https?:\/\/|(?:^|\s)\/[a-z]/i,
    question: 'Whom or which pages does it concern?',
  },
  {
    point: 'systems',
    pattern:
      /\b(?:crm|cms|website|web ?shop|shop|newsletter tool|mailing (?:tool|platform)|database|server|app|tool|system|platform|analytics|hubspot|salesforce|marketo|mailchimp|sap|sharepoint|teams|outlook|form|domain|dns|account|vpn|wordpress|typo3|shopify|zoom)s?\b/i,
    question: 'Which systems are touched?',
  },
  {
    point: 'personal-data',
    pattern:
      /\b(?:personal data|e-?mail addresses?|addresses|names?|phone numbers?|date of birth|customer data|contacts?|consent|opt(?:ed)?[- ](?:in|out)|gdpr|data protection|dpia|no personal data|anonym\w+|csv)\b/i,
    question: 'Does it touch data about people? If so, which?',
  },
  {
    point: 'approval',
    pattern:
      /\b(?:approved?|approval|sign(?:ed)?[- ]off|signed off|released? by|agreed with|budget|ok(?:ay)? from|confirmed by|go-ahead|legal (?:has|wants|said|agreed))\b/i,
    question: 'Who has agreed to it, or must agree?',
  },
];

/** @param concepts what was found in the message, for who should hear of it. */
export function briefOf(analyses: readonly Analysis[], concepts: readonly Concept[]): Brief {
  const text = analyses
    .flatMap((a) => a.blocks.map((b) => a.text.slice(b.start, b.end)))
    .join('\n')
    .slice(0, 200_000);
  const present: Brief['present'][number][] = [];
  const missing: Brief['missing'][number][] = [];
  for (const { point, pattern, question } of SIGNS) {
    const m = pattern.exec(text);
    if (m) present.push({ point, text: m[0].trim() });
    else missing.push({ point, question });
  }
  // A text that asks for nothing is no request: nothing is missing from it.
  const isRequest = present.some((p) => p.point === 'ask');
  return { present, missing: isRequest ? missing : [], involve: involved(concepts) };
}

function involved(concepts: readonly Concept[]): Brief['involve'] {
  const seen = new Map<string, Brief['involve'][number]>();
  for (const concept of concepts)
    for (const who of concept.involve ?? [])
      if (!seen.has(who))
        seen.set(who, {
          who,
          because: typeof concept.terms[0] === 'string' ? concept.terms[0] : (concept.terms[0]?.text ?? concept.id),
          concept: concept.id,
        });
  return [...seen.values()];
}
