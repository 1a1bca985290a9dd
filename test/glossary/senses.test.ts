/** Which meaning: phrases settle it, cues outweigh each other, everyday uses stay, doubt asks. A glossary of its own, so that the rules are seen, not the entries. */
import { describe, expect, test } from 'vitest';
import type { Concept } from '../../glossary/concept.ts';
import { createLibrary } from '../../glossary/library.ts';

const CONCEPTS: readonly Concept[] = [
  {
    id: 'lead-customer',
    side: 'marketing',
    pos: 'noun',
    terms: ['lead'],
    plain: 'potential customer',
    near: ['form', 'sales', 'campaign', 'fair'],
    phrases: ['lead generation', 'hot lead'],
    everyday: [{ pos: 'verb' }, { phrases: ['lead time', '(take|took|in) the lead'] }],
  },
  {
    id: 'lead-cable',
    side: 'it',
    pos: 'noun',
    terms: ['lead'],
    plain: 'cable',
    near: ['plug', 'socket', 'power', 'printer'],
    phrases: ['power lead'],
  },
  {
    id: 'push-message',
    side: 'marketing',
    pos: 'noun',
    terms: ['push'],
    plain: 'message on the phone',
    near: ['app', 'user', 'notification'],
    phrases: ['push (message|notification)'],
    prior: 'rare',
  },
  {
    id: 'call-request',
    side: 'it',
    pos: 'noun',
    terms: ['call'],
    plain: 'request to the system',
    near: ['webhook', 'server'],
    everyday: [{ phrases: ['phone call'] }],
    prior: 'rare',
  },
  {
    id: 'cache',
    side: 'it',
    pos: 'noun',
    terms: ['cache'],
    plain: 'saved copy',
    prior: 'usual',
    everyday: [{ phrases: ['cache of (weapons|arms)'] }],
  },
  {
    id: 'network-share',
    side: 'it',
    pos: 'noun',
    terms: ['share', 'file server folder', 'first share'],
    plain: 'common folder',
    near: ['network'],
    everyday: [{ phrases: ['first share of the (price|profit)'] }, { near: ['price'] }],
    prior: 'rare',
  },
  {
    id: 'embargo',
    side: 'marketing',
    pos: 'noun',
    terms: ['embargo'],
    plain: 'ban on publishing',
    prior: 'usual',
    everyday: [{ phrases: ['(oil|arms) embargo'] }],
  },
  {
    id: 'embargo-verb',
    side: 'marketing',
    pos: 'verb',
    terms: ['embargo'],
    plain: 'hold* back',
    phrases: ['embargo the page'],
    everyday: [{ pos: 'noun' }],
    prior: 'rare',
  },
  { id: 'hash', side: 'it', pos: 'verb', terms: ['hash'], plain: 'mix', prior: 'usual' },
  { id: 'hashed-state', side: 'it', pos: 'adj', terms: ['hashed'], plain: 'mixed up', prior: 'usual' },
  {
    id: 'gate',
    side: 'it',
    pos: 'noun',
    terms: ['gate'],
    plain: 'approval',
    prior: 'usual',
    everyday: [{ phrases: ['gate (#|number)', 'pass the gate (today|$)'] }],
  },
  { id: 'promoters', side: 'marketing', pos: 'noun', terms: ['NPS'], plain: 'promoter score', near: ['customer'] },
  {
    id: 'policies',
    side: 'it',
    pos: 'noun',
    terms: ['NPS'],
    plain: 'policy server',
    near: ['login'],
    phrases: ['NPS rejects'],
  },
  {
    id: 'handle',
    side: 'it',
    pos: 'noun',
    terms: ['handle'],
    plain: 'reference',
    near: ['Windows', 'process'],
    everyday: [{ phrases: ['door handle'] }],
  },
  {
    id: 'ligament-or-list',
    side: 'it',
    pos: 'noun',
    terms: [{ text: 'ACL', type: 'acronym' }],
    plain: 'access list',
    prior: 'usual',
    phrases: ['(the|our|his) ACL'],
    everyday: [{ near: ['ligament', 'striker'] }],
  },
  {
    id: 'cold-store',
    side: 'it',
    pos: 'noun',
    terms: ['cold storage'],
    plain: 'slow disks',
    prior: 'usual',
    everyday: [{ near: ['food'] }],
  },
  { id: 'overreach', side: 'business', pos: 'verb', terms: ['boil the ocean'], plain: 'try too much' },
  {
    id: 'relay',
    side: 'it',
    pos: 'noun',
    terms: ['relay'],
    plain: 'mail server',
    phrases: ['(smtp|our (mail|old post)) relay'],
    everyday: [{ near: ['runner'] }],
  },
  {
    id: 'sprint',
    side: 'it',
    pos: 'noun',
    terms: ['sprint'],
    plain: 'work period',
    near: ['developer', 'ticket'],
    everyday: [{ near: ['runner', 'stadium'] }],
  },
  { id: 'deploy-noun', side: 'it', pos: 'noun', terms: ['deploy'], plain: 'start of real use' },
  { id: 'reboot-noun', side: 'it', pos: 'noun', terms: ['reboot'], plain: 'restart' },
  { id: 'reboot-job', side: 'marketing', pos: 'noun', terms: ['reboot'], plain: 'restart' },
  { id: 'deploy-verb', side: 'it', pos: 'verb', terms: ['deploy'], plain: 'put into use' },
];
const library = createLibrary([{ id: 'test', name: 'Test', concepts: CONCEPTS }]);

/** `id`, `? id` for a question, or nothing. */
function read(text: string, writer?: 'it' | 'marketing'): string[] {
  return library
    .rewrite(text, { reader: 'everyone', ...(writer && { writer }) })
    .edits.map((e) => `${e.applied ? '' : '? '}${e.concept}`);
}

describe('meanings', () => {
  test.each([
    ['a fixed phrase', 'The power lead is short.', ['lead-cable']],
    ['another fixed phrase', 'A hot lead called.', ['lead-customer']],
    ['a close cue', 'Plug the lead in.', ['lead-cable']],
    ['cues in the sentence', 'The fair gave the sales team one lead.', ['lead-customer']],
    [
      'both in one message',
      'The lead from the campaign form called. The printer lead has no plug.',
      ['lead-customer', 'lead-cable'],
    ],
    ['a name as a cue', 'Windows lost the handle.', ['handle']],
    ['the same word without its capital is no cue', 'The windows lost a handle.', ['? handle']],
    ['a phrase of small words', 'He changed the ACL.', ['ligament-or-list']],
    ['does not settle it', 'The striker tore his ACL, the ligament.', ['? ligament-or-list']],
    ['words of another field make a usual meaning doubtful', 'The doctor saw the cache.', ['? cache']],
    ['two of them speak against it', 'The doctor and the nurse saw the cache.', []],
    ['not where they belong to another term', 'If we boil the ocean, clear the cache.', ['overreach', 'cache']],
    ['a name of several words is no verb behind "to"', 'The files move to cold storage.', ['cold-store']],
    ['a choice inside a choice', 'Our old post relay is down. So is our mail relay.', ['relay', 'relay']],
    ['a usual meaning needs no cue', 'Clear the cache.', ['cache']],
    ['an everyday phrase against a usual meaning', 'They found a cache of weapons.', []],
    ['a rare meaning needs one', 'One last push and we are done.', []],
    ['a rare meaning with one word of the message for it is not asked about', 'One push. The user left.', []],
    ['a rare meaning with its phrase', 'Send a push notification.', ['push-message']],
    ['a full name needs no cue', 'The file server folder has its price.', ['network-share']],
    ['a full name that an everyday use names needs one', 'The first share is his.', []],
    ['noun by grammar', 'The deploy failed.', ['deploy-noun']],
    ['what the verb calls everyday as a noun is the noun', 'The embargo ends at nine.', ['embargo']],
    ['between what is done and a state, the state', 'They are enrolled, i.e. hashed.', ['hashed-state']],
    ['an adverb behind a determiner says nothing of a verb', 'It is our only deploy this week.', ['deploy-noun']],
    ['a number as one of a choice', 'We wait at gate 3.', []],
    ['which it is not behind another word', 'We wait at gate here.', ['gate']],
    ['the end of the sentence as one of a choice', 'We pass the gate.', []],
    ['which has everyday uses of its own', 'The oil embargo ends in May.', []],
    ['verb by grammar', 'We will deploy it.', ['deploy-verb']],
    ['the last word of a clause that has no other verb', 'It stops when the app deploys.', ['deploy-verb']],
    ['the object of the verb before', 'We saw fewer app deploys.', ['deploy-noun']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each(['For the deploy record, we share the lead.', 'For the record, they left.', 'It is off the record.'])(
    'a turn of phrase, whatever the entry says: %s',
    (text) => {
      const records = createLibrary([
        {
          id: 'r',
          name: 'R',
          concepts: [{ id: 'record', side: 'it', pos: 'noun', terms: ['record'], plain: 'entry' }],
        },
      ]);
      const of = (line: string): string => records.rewrite(line, { reader: 'everyone' }).text;
      expect(of(text)).toBe(text.replace('deploy record', 'deploy entry'));
      expect(of('The record is old.')).toBe('The entry is old.');
    },
  );

  test.each(['Anna will lead the meeting.', 'We took the lead.', 'The lead time is long.', 'They lead us.'])(
    'left alone: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test('a question offers an explanation where these are preferred', () => {
    const { edits } = library.rewrite('The windows lost a handle.', { reader: 'everyone', prefer: 'explain' });
    expect(edits.map(({ applied, after }) => [applied, after])).toEqual([
      [false, expect.stringMatching(/^handle \(.+\)$/)],
    ]);
  });
  test('no evidence: it asks, with the other meaning at hand', () => {
    const { edits, text } = library.rewrite('The lead was red.', { reader: 'everyone' });
    expect(text).toBe('The lead was red.');
    expect(edits.map((e) => [e.applied, e.alternatives.some((a) => a.concept !== e.concept)])).toEqual([[false, true]]);
  });

  test('what the rest of the message is about is a hint, not a proof', () => {
    expect(read('The campaign form is new. The lead was red.')).toEqual(['? lead-customer']);
  });

  test.each([
    [
      'taken from their own department, where the message speaks of such things',
      'Our developers closed a ticket.',
      'it',
      'sprint',
    ],
    ['asked about from the other', 'Our developers closed a ticket.', 'marketing', '? sprint'],
    [
      'asked about where an everyday use has something for it',
      'A runner saw our developers close a ticket in the stadium.',
      'it',
      '? sprint',
    ],
  ] as const)('a word with one meaning is %s', (_, message, writer, expected) => {
    expect(read(`${message} The sprint ends soon.`, writer)).toEqual([expected]);
  });

  test('a rare meaning is taken with two words for it or one close by; with one it is asked about', () => {
    expect(read('The webhook that we made writes a call.', 'it')).toEqual(['? call-request']);
    expect(read('The webhook of the server writes a call.', 'it')).toEqual(['call-request']);
    expect(read('A call by webhook failed.', 'it')).toEqual(['call-request']);
  });

  test('an acronym is its writer’s, where the other department’s has nothing to show', () => {
    expect(read('The NPS is up.', 'marketing')).toEqual(['promoters']);
    expect(read('The NPS is up.', 'it')).toEqual(['policies']);
    expect(read('The NPS is up.')).toEqual(['? policies']);
    expect(read('The NPS rejects the login.', 'marketing')).toEqual(['policies']);
  });

  test('of a whole message, one word of another field is what the company makes', () => {
    const about = Array.from(
      { length: 60 },
      (_, i) => `word${String.fromCharCode(97 + (i % 26))}${'x'.repeat(i % 7)}${i}`,
    ).join(' ');
    expect(read('The doctor saw the cache.')).toEqual(['? cache']);
    expect(read(`We wrote ${about}. The doctor saw the cache.`)).toEqual(['cache']);
  });

  test('what is settled in one place is not asked about in another; where two meanings are settled, it is', () => {
    expect(read('A hot lead came. The lead was red.')).toEqual(['lead-customer', 'lead-customer']);
    expect(read('The lead was red. A hot lead came.')).toEqual(['lead-customer', 'lead-customer']);
    expect(read('A hot lead came. The lead of the printer broke. The lead was red.')).toEqual([
      'lead-customer',
      'lead-cable',
      '? lead-cable',
    ]);
  });

  test('where every meaning would stand in the same words, there is nothing to ask', () => {
    expect(read('A reboot is due.')).toEqual(['reboot-job']);
  });

  test('a decision settles every place', () => {
    const { text } = library.rewrite('The lead was red. Two leads.', {
      reader: 'everyone',
      decisions: [{ term: 'lead', concept: 'lead-cable' }],
    });
    expect(text).toBe('The cable was red. Two cables.');
  });

  test('own words take the form of the place, and keep leaves everything', () => {
    const with_ = (decision: object): string =>
      library.rewrite('A hot lead, two hot leads.', { reader: 'everyone', decisions: [{ term: 'lead', ...decision }] })
        .text;
    expect(with_({ wording: 'interested person' })).toBe('A hot interested person, two hot interested people.');
    expect(with_({ keep: true })).toBe('A hot lead, two hot leads.');
  });

  test('for the reader whose word it is nothing changes, and nothing is asked', () => {
    expect(library.rewrite('Plug the power lead in. Clear the cache.', { reader: 'it' }).edits).toEqual([]);
  });
});

test('a question offers each meaning, also the one whose word the reader knows', () => {
  for (const reader of ['it', 'marketing'] as const) {
    const [edit] = createLibrary([{ id: 'small', name: 'Small', concepts: CONCEPTS }]).rewrite('The lead is gone.', {
      reader,
    }).edits;
    expect(edit?.applied).toBe(false);
    const said = new Map([edit, ...(edit?.alternatives ?? [])].map((one) => [one?.concept, one?.after]));
    const [other, own] = reader === 'it' ? ['lead-customer', 'lead-cable'] : ['lead-cable', 'lead-customer'];
    expect(said.get(other)).toBeDefined();
    expect(said.get(own)).toBe(own === 'lead-cable' ? 'lead (cable)' : 'lead (potential customer)');
  }
});
