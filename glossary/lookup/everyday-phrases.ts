/**
 * Everyday phrases whose words say something together that none says alone: "cannot be reached" is an outage. On the left the phrase, without
 * its small words ("not" stands for every way to say no); on the right the words that a definition may use for it, at about half the weight.
 */
import { STOP, stemOf } from './fold.ts';

const PHRASES = `
not reach = unavailable outage downtime offline unreachable
not reachable = unavailable outage downtime offline
not available = unavailable outage downtime offline
not work = outage failure fault broken unavailable
not work any more = outage failure broken
not load = error broken unavailable
not deliver = bounce undelivered refused returned
not arrive = bounce undelivered lost delivery
not exist = missing invalid 404 error
not find = missing 404 error
not want = refuse unwanted unsubscribe optout unsolicited
not ask = unsolicited unwanted
not interest = unqualified cold
not mail = exclude suppression unsubscribe
not send = exclude suppression block
not contact = exclude suppression optout
not write = exclude suppression
not allow = forbidden denied blocked restrict
not pay = free organic unpaid
not cost = free organic unpaid
not buy = abandon leave
not finish = abandon incomplete unfinished
not know = unknown anonymous
not name = anonymous
not see = hidden invisible
not visible = hidden invisible
not read = unread encrypted unreadable
not open = unopened inactive
not react = inactive silent dormant
not change = fixed static frozen
not click = inactive silent
not urgent = low priority
not program = no-code visual drag
not code = no-code visual
go back = return restore revert rollback undo previous
get back = restore recover return
come back = return retention repeat loyal again
bring back = restore recover reactivate
give back = return refund
money back = refund return
put back = restore rollback
go live = launch release publish deploy production
put live = launch release publish deploy install
put online = publish launch release upload
go online = launch release publish
go wrong = failure error incident fault
go down = outage failure unavailable decline
go up = increase rise grow
leave behind = abandon left
look like = resemble similar same lookalike appearance
look up = search query resolve
look after = maintain manage support
look for = search query
put together = compile combine bundle merge build
bring together = combine merge unify
switch off = disable deactivate stop unavailable
turn off = disable deactivate stop
shut down = stop unavailable downtime
switch on = enable activate
turn on = enable activate
take away = remove revoke withdraw
get rid = remove delete
take over = hijack replace
find out = discover analyse research learn
fill in = form enter field
fill out = form enter field
pop up = popup overlay window appear
make up = invented fictional imaginary
set up = install configure
sign up = register subscribe enrol opt
sign in = login authenticate
log in = login authenticate
write down = record document note
break in = attack intrusion hack breach
break down = outage failure
slow down = latency delay throttle
speed up = accelerate faster optimise
clean up = cleanse hygiene tidy remove
tidy up = cleanse hygiene
end up = arrive reach land
run out = expire end
give up = abandon cancel stop
one by one = series sequence single
again again = repeat recurring regular
day day = daily operation
step step = guide process sequence
side side = compare comparison
how many = number count rate percentage share
how much = cost price amount money
how often = frequency rate number
how long = duration time period
how far = depth distance
how well = performance quality score
how fast = speed latency
how likely = probability chance propensity score
how sure = probability significance confidence
how old = age date
how happy = satisfaction score
how satisfied = satisfaction score
how busy = load traffic utilisation
who decide = owner responsible approve approver
who allow = permission access rights role
who open = permission access
same time = simultaneous parallel concurrent
real time = realtime live
out date = outdated obsolete legacy
up date = current latest
side page = sidebar
bottom page = footer
top page = header
end link = parameter query suffix
by hand = manual
word mouth = referral recommendation
in charge = owner responsible
small print = terms conditions footnote
first time = new onboarding once
well known = famous brand awareness
known well = famous brand awareness
ready made = standard shelf
keep track = track monitor record
keep eye = monitor watch
keep out = block deny filter prevent
let in = allow permit access
hand over = handover transfer
pass on = forward share transfer
try out = test trial pilot
sort out = filter remove solve
from home = remote
from outside = external remote
real reason = root cause
true reason = root cause
own computer = premises inhouse local
own room = premises inhouse
own building = premises inhouse
spread out = distribute balance
plan b = fallback contingency
old system = legacy
old program = legacy
second chance = retry
try again = retry
send again = resend retry
spare copy = backup
web address = url domain link
internet address = url domain ip
name internet = domain url
search engine = google seo search
`;

const NEGATION = new Set('not no cannot cant dont doesnt didnt isnt arent wont never without nobody'.split(' '));
const KEPT = new Set(['how', 'who', 'in', 'up', 'by', 'on', 'from', 'out', 'again', 'b']);

interface Phrase {
  readonly stems: readonly string[];
  readonly means: readonly string[];
}

let byFirst: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** Phrases by their first stem. Made on the first search of several words: rewriting does without. */
function phrases(): ReadonlyMap<string, readonly Phrase[]> {
  if (byFirst) return byFirst;
  const made = new Map<string, Phrase[]>();
  for (const line of PHRASES.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' = ');
    const phrase = { stems: left.split(' ').map(stemOf), means: right.split(' ').map(stemOf) };
    const [first = ''] = phrase.stems;
    const list = made.get(first);
    if (list) list.push(phrase);
    else made.set(first, [phrase]);
  }
  return (byFirst = made);
}

/** Stems that the phrases of a query stand for, by the place of the word that carries them: the phrase's last word that is no small word. */
export function phrasesIn(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const kept = words
    .map((word, at) => ({ stem: NEGATION.has(word) ? 'not' : stemOf(word), at, small: STOP.has(word) }))
    .filter(({ stem, small }) => !small || stem === 'not' || KEPT.has(stem));
  kept.forEach((first, i) => {
    for (const { stems, means } of phrases().get(first.stem) ?? []) {
      let next = i + 1;
      let carrier = first.small ? undefined : first.at;
      for (const stem of stems.slice(1)) {
        // A small word that the phrase does not name may stand between: "switched it off", "go on back".
        while (kept[next]?.small && kept[next]?.stem !== stem && stem !== 'not') next++;
        const word = kept[next++];
        if (word?.stem !== stem) {
          carrier = undefined;
          next = Number.POSITIVE_INFINITY;
          break;
        }
        if (!word.small) carrier = word.at;
      }
      if (carrier !== undefined && next !== Number.POSITIVE_INFINITY)
        found.set(carrier, [...(found.get(carrier) ?? []), ...means]);
    }
  });
  return found;
}
