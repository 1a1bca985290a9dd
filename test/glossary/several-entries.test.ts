/** Terms of several entries side by side, and rows of the same word: what they do to each other. */
import { expect, test } from 'vitest';
import type { Concept } from '../../glossary/concept.ts';
import { createLibrary } from '../../glossary/library.ts';

/** An entry of one term. */
const entry = (term: string, pos: Concept['pos'], plain: string): Concept => ({
  id: `${term.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${pos}`,
  side: 'business',
  terms: [term],
  ...(pos && { pos }),
  plain,
});

/** Rewrites a text with a glossary of these entries. */
function rewriting(concepts: readonly Concept[]): (text: string) => string {
  const library = createLibrary([{ id: 'own', name: 'Own', concepts: [...concepts] }]);
  return (text) => library.rewrite(text, { reader: 'everyone', format: 'markdown' }).text;
}

test('two terms side by side with the same plain words are said once', () => {
  const concepts: Concept[] = ['lead', 'prospect'].map((term) => ({
    id: term,
    side: 'business',
    terms: [term],
    pos: 'noun',
    plain: 'possible buyer',
  }));
  const said = rewriting(concepts);
  expect(said('Leads and prospects get the list.')).toBe('Possible buyers get the list.');
  expect(said('A lead and a prospect came.')).toBe('A possible buyer and a possible buyer came.');
});

test('a word that ends one wording and begins the next is said once', () => {
  const concepts: Concept[] = [
    entry('OOH', 'noun', 'outdoor advertising'),
    entry('flight', 'noun', 'advertising period'),
  ];
  const said = rewriting(concepts);
  expect(said('The OOH flight is over, one flight is left.')).toBe(
    'The outdoor advertising period is over, one advertising period is left.',
  );
});

test('names of one entry with wordings of their own are explained apart', () => {
  const concepts: Concept[] = [
    {
      id: 'id',
      side: 'business',
      terms: ['gclid', { text: 'fbclid', plain: 'code of a Facebook click' }],
      pos: 'noun',
      meaning: 'code of a Google click',
      use: 'explain',
    },
  ];
  const said = rewriting(concepts);
  expect(said('We lost the gclid, then the fbclid, then the gclid.')).toBe(
    'We lost the gclid (code of a Google click), then the fbclid (code of a Facebook click), then the gclid.',
  );
});

test('behind a noun of several words that changes, a wording that goes on is told in brackets', () => {
  const concepts: Concept[] = [
    entry('landing page', 'noun', 'entry page'),
    entry('conversion rate', 'noun', 'share of visitors who buy'),
  ];
  const said = rewriting(concepts);
  expect(said('The landing page conversion rate fell.')).toBe(
    'The entry page conversion rate (share of visitors who buy) fell.',
  );
  expect(said('The conversion rate fell.')).toBe('The share of visitors who buy fell.');
});

test('what stands in the particle of a parted verb is its own, also where its object changes', () => {
  const concepts: Concept[] = [
    entry('restore from backup', 'verb', 'bring* {object} back from the safety copy'),
    entry('backup', 'noun', 'safety copy'),
    entry('mailbox', 'noun', 'post box'),
  ];
  const said = rewriting(concepts);
  expect(said('Restore my mailbox from backup, then the backup.')).toBe(
    'Bring my post box back from the safety copy, then the safety copy.',
  );
});

test('a longer term that is none here gives way to one that begins in it', () => {
  const concepts: Concept[] = [
    {
      id: 'survey',
      side: 'business',
      terms: ['go to field'],
      pos: 'verb',
      plain: 'start asking',
      near: ['survey'],
      prior: 'rare',
    },
    entry('field sales', 'noun', 'visiting sellers'),
  ];
  const said = rewriting(concepts);
  expect(said('Buyers of more than ten go to field sales.')).toBe('Buyers of more than ten go to visiting sellers.');
  expect(said('The survey can go to field next week.')).toBe('The survey can start asking next week.');
});

test('a parted verb goes round the changes of its object, or stays with its particle', () => {
  const concepts: Concept[] = [
    entry('roll out', 'verb', 'introduce'),
    entry('roll', 'verb', 'change'),
    entry('hand over', 'verb', 'pass on'),
    entry('wave through', 'verb', 'approve {object} unread'),
    entry('set up', 'verb', 'get to work'),
    entry('client', 'noun', 'desktop program'),
  ];
  const said = rewriting(concepts);
  expect(said('IT will roll the new client out on Monday.')).toBe(
    'IT will introduce the new desktop program on Monday.',
  );
  expect(said('We hand the clients over today.')).toBe('We pass the desktop programs on today.');
  expect(said('They waved the new client through.')).toBe('They approved the new desktop program unread.');
  expect(said('We set the client up today.')).toBe('We set the desktop program up today.');
  expect(said('We roll the shop out.')).toBe('We introduce the shop.');
});

test('an explanation stands before the verb that follows its group’s number', () => {
  const concepts: Concept[] = [
    {
      id: 'non-brand',
      side: 'business',
      terms: ['non-brand'],
      pos: 'adj',
      plain: 'searched without our name',
      use: 'explain',
    },
    { id: 'traffic', side: 'business', terms: ['traffic'], pos: 'noun', plain: 'visitors', count: 'mass' },
  ];
  const said = rewriting(concepts);
  expect(said('The non-brand traffic is down.')).toBe('The non-brand visitors (searched without our name) are down.');
  expect(said('The non-brand traffic fell.')).toBe('The non-brand visitors (searched without our name) fell.');
});

test('a word that is passed over is passed over once, however often it stands there', () => {
  const concepts: Concept[] = [entry('launch', 'noun', 'start of sales')];
  const library = createLibrary([{ id: 'own', name: 'Own', concepts }]);
  const text = `The launch ${'back '.repeat(30_000)}`;
  expect(library.rewrite(text, { reader: 'everyone', format: 'text' }).text).toContain('The start of sales back');
});

test('of two terms that overlap, the one whose hyphen ties the other', () => {
  const concepts: Concept[] = [
    entry('end user', 'noun', 'shopper'),
    entry('user test', 'noun', 'trial with real people'),
  ];
  const said = rewriting(concepts);
  expect(said('The end-user test is over, the user test too.')).toBe(
    'The shopper test is over, the trial with real people too.',
  );
});

test('behind the month of May stands what it names, behind the verb another verb', () => {
  const said = rewriting([entry('review', 'noun', 'check'), entry('review', 'verb', 'look over')]);
  expect(said('The May review is late. They may review the page.')).toBe(
    'The May check is late. They may look over the page.',
  );
});

test('of a name that is written as one word and apart, the way it is written tells which is meant', () => {
  const said = rewriting([
    {
      id: 'touchpoint',
      side: 'business',
      terms: [
        { text: 'touchpoint', plain: 'moment of contact' },
        { text: 'touch point', plain: 'place of contact' },
      ],
      pos: 'noun',
      plain: 'contact',
    },
  ]);
  expect(said('One touchpoint is new, a touch point is old.')).toBe(
    'One moment of contact is new, a place of contact is old.',
  );
});

test('what looks like a verb as well is explained behind its group of nouns', () => {
  const said = rewriting([
    {
      id: 'noun',
      side: 'business',
      terms: ['retargeting'],
      pos: 'noun',
      plain: 'showing ads to earlier visitors',
      use: 'explain',
    },
    entry('retarget', 'verb', 'show ads again to'),
  ]);
  expect(said('The retargeting budget is gone.')).toBe(
    'The retargeting budget (retargeting: showing ads to earlier visitors) is gone.',
  );
});

test('where grammar rules a term of several words out, the shorter one inside it stands', () => {
  const said = rewriting([
    entry('capsule drop', 'noun', 'small sale'),
    entry('capsule', 'noun', 'small collection'),
    entry('drop', 'verb', 'come out'),
    entry('bounce-back', 'noun', 'recovery'),
    entry('bounce', 'verb', 'come back undelivered'),
    entry('network switch', 'noun', 'box'),
    entry('switch', 'noun', 'change'),
  ]);
  expect(said('The capsule drops at 18:00, the capsule drop is small.')).toBe(
    'The small collection comes out at 18:00, the small sale is small.',
  );
  // Half a phrasal verb would leave its particle behind, and what the whole cannot be its last word cannot be either.
  expect(said('Some mails bounce back. We fear the network switches on Sunday.')).toBe(
    'Some mails bounce back. We fear the network switches on Sunday.',
  );
});

test('what belongs to a term and changes itself is turned round with it', () => {
  const said = rewriting([
    entry('CMO', 'noun', 'head of marketing'),
    entry('deck', 'noun', 'presentation'),
    entry('creative', 'noun', 'pictures'),
  ]);
  expect(said("The CMO's deck is in the shared drive.")).toBe(
    'The presentation of the head of marketing is in the shared drive.',
  );
  // What has its verb behind it is not turned round.
  expect(said("The CMO's deck covers May. The CMO's deck, budget and plan are here.")).toBe(
    "The head of marketing's presentation covers May. The CMO's presentation, budget and plan are here.",
  );
  // An edit that reaches out of the phrase leaves the owner before it.
  expect(said("The CMO's creative is late.")).toBe("The head of marketing's pictures are late.");
});

test('the particle behind an object belongs to no noun, and what things are like has no parts', () => {
  const said = rewriting([
    entry('push back', 'verb', 'postpone'),
    entry('push', 'noun', 'phone message'),
    entry('client side', 'adj', 'on the device'),
    entry('client', 'noun', 'customer'),
    entry('crash', 'noun', 'sudden stop'),
    entry('crash', 'verb', 'stop suddenly'),
  ]);
  expect(said('We sent the push out. The push back took a week. First the client side.')).toBe(
    'We sent the phone message out. The push back took a week. First the client side.',
  );
  expect(said('See what crashes. What crashes did we see?')).toBe(
    'See what stops suddenly. What sudden stops did we see?',
  );
});

test('what is asked for is a thing where its verb follows', () => {
  const said = rewriting([
    entry('test', 'noun', 'try-out'),
    entry('test', 'verb', 'try out'),
    entry('KPI', 'noun', 'key figure'),
    entry('CRM', 'noun', 'customer list'),
    entry('pipeline', 'noun', 'list of deals'),
  ]);
  expect(said('Tell us what tests to run. Please decide what KPIs to track.')).toBe(
    'Tell us what try-outs to run. Please decide what key figures to track.',
  );
  expect(said('We moved from Pipeline CRM to HubSpot, the pipeline is empty.')).toBe(
    'We moved from Pipeline CRM to HubSpot, the list of deals is empty.',
  );
});

test('a sentence that has no other verb ends in one', () => {
  const said = rewriting([entry('crash', 'noun', 'sudden stop'), entry('crash', 'verb', 'stop suddenly')]);
  expect(said('The app for Android crashes. Crashes for Android rise.')).toBe(
    'The app for Android stops suddenly. Sudden stops for Android rise.',
  );
});

test('an owner is turned round with its thing, where both change or are explained', () => {
  const said = rewriting([entry('backlink', 'noun', 'link* from another website'), entry('target', 'noun', 'goal')]);
  expect(said("Each backlink's target must still work.")).toBe(
    'The goal of each link from another website must still work.',
  );
  expect(said("The backlink's target moved.")).toBe('The goal of the link from another website moved.');
  const explained = rewriting([
    { ...entry('load balancer', 'noun', 'device that spreads visitors'), use: 'explain' },
    { ...entry('certificate', 'noun', 'proof of identity'), use: 'explain' },
  ]);
  expect(explained("The load balancer's certificate has expired.")).toBe(
    'The certificate (proof of identity) of the load balancer (device that spreads visitors) has expired.',
  );
  // The thing's change reaches over its verb.
  const reaching = rewriting([
    { ...entry('CMO', 'noun', 'head of marketing'), use: 'explain' },
    entry('traffic', 'noun', 'visitors'),
  ]);
  expect(reaching("The CMO's traffic is up.")).toBe('The visitors of the CMO (head of marketing) are up.');
});

test('one of several verbs with one object is a verb', () => {
  const said = rewriting([entry('deploy', 'noun', 'software update'), entry('deploy', 'verb', 'put {object} live')]);
  expect(said('We test, deploy and monitor each change.')).toBe('We test, put live and monitor each change.');
});

test('an adjective that is a term stands before a wording with an adjective', () => {
  const said = rewriting([entry('legacy', 'adj', 'outdated'), entry('ERP', 'noun', 'old planning system')]);
  expect(said('It was the legacy ERP.')).toBe('It was the outdated old planning system.');
});

test('what is worth doing is a verb', () => {
  const said = rewriting([entry('refactoring', 'noun', 'tidying'), entry('refactor', 'verb', 'tidy {object} inside')]);
  expect(said('It is worth refactoring the page.')).toBe('It is worth tidying the page inside.');
  expect(said('Is it worth refactoring?')).toBe('Is it worth tidying inside?');
});
