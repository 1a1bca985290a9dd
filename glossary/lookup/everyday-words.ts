/**
 * Everyday words that say much the same when someone describes a thing whose name they do not know: one group a line. A group is no dictionary:
 * its words only help a description to find its concept, with about half the weight of the word itself.
 */
import { stemOf } from './fold.ts';

const GROUPS = `
mail email message letter newsletter mailing inbox
ad advert advertisement advertising commercial banner promotion
customer client buyer shopper consumer purchaser
visitor user viewer reader audience guest people person
people person human man woman individual
worker employee colleague staff team coworker
boss manager management executive director leader
company business firm organisation enterprise employer
supplier vendor provider seller contractor agency
shop store retailer ecommerce
buy purchase order pay acquire
sell sale deal selling
money budget cost price spend spending pay fee payment expense revenue
cheap discount low reduced
expensive cost price high
free gratis costless
win gain get acquire earn attract
lose loss drop churn leave miss
profit gain earning return income revenue
number figure count amount total value metric measure
share percentage percent proportion rate ratio part fraction
average mean typical usual
often frequency frequent regularly times
grow growth increase rise more expand
shrink decrease fall decline less reduce drop
site website webpage page homepage web
page screen site
link url address hyperlink
click press tap push
visit come land arrive browse view open
leave exit quit abandon bounce unsubscribe
stay remain keep retain
return back again come
look see view watch read show display
picture image photo graphic visual illustration
film video clip movie recording
text copy wording words content writing
word term keyword
list table register overview inventory catalogue
plan schedule calendar roadmap timetable
date deadline day time
slow late delay wait lag
fast quick speed rapid instant immediate
wait queue delay
start begin launch open first kick
end finish stop close last complete
stop block prevent avoid forbid
allow permit let grant enable authorise
forbid ban block disallow prohibit
permission consent agreement right approval
agree accept approve consent
ask request demand query question survey
answer reply respond response feedback
question survey poll enquiry
opinion feedback review rating
try test trial experiment attempt check pilot
check test verify validate inspect review audit control
compare versus against comparison benchmark
choose select pick option decide
guess estimate forecast predict assume
find search discover look locate
hide conceal invisible mask
secret hidden confidential private encrypted
password passphrase credential pin login
login log sign access signin account
account profile user login
identity who person prove
prove verify confirm authenticate evidence
safe secure security protect protection
attack hack threat intruder criminal break
criminal attacker hacker thief fraud
steal theft stolen take
fake false forged pretend spoof
trick fool deceive fraud
danger risk threat harm
spam junk unwanted unsolicited
virus malware malicious harmful
error mistake fault bug defect problem wrong failure
broken down fail failure outage crash fault
repair fix correct solve patch mend
problem issue incident trouble error fault
outage down unavailable downtime interruption
wrong incorrect error bad false
change modify alter edit update adjust
update new upgrade refresh version
old outdated legacy previous obsolete former
new fresh latest recent modern
version release edition update
copy duplicate backup replicate clone
backup copy save restore
save store keep retain archive
store storage save repository keep
delete remove erase wipe purge clear
throw delete discard remove
move transfer migrate shift relocate
send deliver transmit dispatch ship
deliver delivery arrive reach
receive get obtain incoming
reach contact audience exposure
connect link join integrate connection attach
connection interface link integration line
talk communicate speak exchange conversation chat call
phone telephone mobile call smartphone
mobile phone smartphone device handheld
computer machine server pc laptop device hardware
machine computer server device
program software application app tool system
tool program software system application
system program platform software application
robot bot crawler automated machine
automatic automatically automated itself robot
manual hand manually
rule policy regulation law guideline
law legal regulation rule statute
contract agreement deal terms
group segment set cluster category class
kind type sort category
part piece component section element
piece part chunk fragment bit
place location position spot site
top first best highest
bottom lowest below
same identical equal duplicate
different differ vary variant other
whole entire full complete total
small little tiny mini short
big large huge great
long lengthy extended
step stage phase
path journey route way trip
goal aim target objective purpose
result outcome effect output
success win effective performance
useful valuable helpful relevant
important priority key critical urgent
urgent emergency critical immediate
job task work ticket assignment
task work job ticket todo
duty responsibility role task
help support assist service
helpdesk support service desk
guide manual documentation instruction help
document file paper doc
file document
data information record records facts
information data knowledge detail
record entry data row log
name label title identifier
tag label mark marker code
mark flag label tag
code program source script
script program code
write create compose author draft
make create build produce generate
build construct develop make
design layout look style appearance
look appearance design style
colour shade hue
size dimension width height large
paper print printed
room office building place
meeting call appointment session gathering
event fair conference show webinar
press journalist media reporter newspaper
journalist press reporter media editor
news press announcement story
publish release post announce public
post publish share article
article blog post story
share forward post spread distribute
follow track pursue chase trail
track follow trace monitor observe watch record
watch monitor observe track supervise
measure metric track count analyse
reward incentive bonus loyalty points prize
loyal loyalty regular repeat
gift present giveaway free
famous celebrity known influencer
brand trademark name image
logo brand emblem sign
slogan tagline claim motto
remember recall recognise memory
know aware awareness recognise
interest interested curious lead prospect
potential possible prospective likely
promise guarantee commitment agree
fill complete enter type
form questionnaire field
box field popup checkbox window
window popup box dialog
button link cta call
menu navigation list
suggest recommend recommendation propose
personal individual private personalised custom
private personal confidential
public open visible everyone
live online production public running
online internet web digital
internet web online net network
network internet connection lan
cable wire line lead
wireless wifi radio air
house building inside internal office inhouse
inside internal within
outside external foreign
abroad foreign international country
country region nation state
language translate translation
translate translation localise language
local region nearby place
year annual yearly
month monthly
week weekly
day daily
hour hourly time
future forecast upcoming later next
now current present today
past history previous earlier former
twice double two duplicate
two second double both
once single one first
many several multiple various numerous
few little limited
limit maximum cap restriction bound quota
full capacity complete
empty blank missing
missing lacking absent lost gap
extra additional more spare
spare reserve backup redundant
train teach learn course training
teach train learning education
learn study training
smart intelligent clever ai
think intelligence reason
picture screenshot image
split divide separate share
combine merge join unify
mix combine blend
sort order rank arrange
rank position order place ranking
score rating points rank
judge assess evaluate rate score
hire recruit employ
pay charge bill invoice cost
bill invoice charge receipt
month subscription recurring
subscribe subscription signup register
register signup enrol subscribe
cancel unsubscribe terminate end quit
unsubscribe optout leave cancel
renew renewal extend
offer deal proposal quote
coupon voucher code discount
basket cart trolley checkout
checkout payment basket pay till
parcel shipping delivery
warehouse stock inventory storage
product item goods article
feature function capability property
function feature purpose
dear expensive costly pricey
happy pleased satisfied content satisfaction
unhappy angry dissatisfied complaint complain
complain complaint criticism
persuade convince talk win
suitable suit fit match matching fitting
need want wish demand require requirement
want wish wanted desired
collect gather capture get harvest
prospect lead interested potential
touch contact
contact reach touch person
world worldwide everywhere global international
turn convert translate transform change
convert turn change
ip address number
number id identifier reference
statistics figure statistical analysis numbers
analyse analysis evaluate examine study
unique special different exclusive only
unlike different
promise benefit value
advantage benefit plus value
everyone everybody all whole
nobody none
minimum minimal smallest least
maximum most largest
reason why purpose cause intent
cause reason root source
central single one common shared
common shared joint together
repeat repeated again recurring regular
reachable available accessible offline
available ready up
offline down unavailable disconnected
barrier wall filter shield protect
filter screen sort
impossible cannot unable
may allowed permitted right
right permission entitlement access
rights permission licence access
extra addition additional
similar alike related lookalike
beginner newcomer new starter
expert specialist professional
explain describe
short brief summary
summary overview short
draft sketch outline
drawing sketch wireframe layout
invite invitation ask
lock locked blocked
unlock open release
key code secret
letter character
capital uppercase
sound audio voice
voice spoken speech
speak speech talk
light lightweight
wear device
car vehicle
street outdoor outside
poster billboard outdoor sign
television tv broadcast
radio broadcast audio
magazine newspaper print publication
age old young
woman female
price tariff rate fee
debt owe credit
saving save reduce
waste lost useless
useless worthless vanity
trust reputation credibility
reputation image standing trust
honest true genuine authentic
genuine real authentic
real actual live genuine
imaginary fictional invented fake
invent create
typical usual average normal
unusual strange odd anomaly
strange odd suspicious
suspicious strange distrust
careful cautious
hurry rush urgent
shortcut workaround
workaround temporary fix
temporary interim short provisional
permanent lasting forever
forever permanent
moment instant real
immediately instant once realtime
later after follow subsequent
early soon beforehand
before ahead prior pre
together joint shared team
alone single own
own internal self
itself self automatic
neighbour near nearby
middle mid centre
front first face
back behind rear
behind background back
hidden behind invisible
crowd mass many bulk
bulk mass many
everything all whole
sum total amount
reply answer comment
comment remark note
note remark comment
remark note comment
remind reminder
reminder remind follow
nag remind
forget forgotten lose
lost missing forgotten
recover restore rescue
rescue restore recover
undo reverse roll revert
reverse undo revert
previous earlier former last
next following upcoming
series row sequence chain
sequence series order row
chain series sequence
tree hierarchy structure
structure hierarchy organisation
department team unit
agency firm company provider
freelancer contractor external
partner affiliate ally
competitor rival competition
rival competitor
market industry sector
industry sector branch
town city local
stranger outsider intruder unauthorised unknown unwanted
wall firewall barrier
reachable available uptime
unreachable unavailable offline outage downtime
much amount
euro money revenue
pound money
dollar money
google search engine
typed query keyword
bottom footer
tick checkbox select
newcomer onboarding starter
joiner onboarding starter
expire deadline end
late delay overdue
inbox mailbox
envelope recipient
address recipient url
headline title heading
paragraph text passage copy
pretend impersonate spoof fake
gadget device hardware
plug connector plugin
screen display monitor
folder directory drive storage
drive disk storage
freeze hang crash
congestion jam latency
rush peak spike surge
busy load traffic peak
overloaded load traffic spike
proof evidence certificate verify
fine penalty
promise agreement level commitment
holiday absence vacation
absence holiday away
chart graph diagram dashboard report
drawing diagram wireframe sketch
traffic visitors visits
follower subscriber fan audience
subscriber recipient follower
praise review
star rating
mood sentiment emotion feeling
feeling sentiment emotion experience
gone churn lost
faithful loyal
regular loyal recurring
wish request requirement feature
unfinished backlog open incomplete
pile backlog queue
fair event exhibition
stand booth exhibition
bundle package
sample test demo
preview draft mockup
sketch wireframe mockup
pretty design layout
font typeface typography
lettering font typeface
photo image picture stock
sharp resolution
blurred resolution
blind accessibility disability impaired
disabled accessibility impaired
deaf accessibility captions
subtitles captions
chat chatbot messenger
predict forecast model prediction
chance probability likelihood
luck chance coincidence
coincidence chance significance
winner variant test
variant version test
half split
slice segment
audience cohort segment
country region locale
abroad international
clock time timestamp
diary calendar
key credential token
token key credential
fingerprint biometric
badge card access
door gateway access port
gate gateway
tunnel vpn
bridge gateway connector interface integration
translator converter interface middleware
pipe pipeline stream
stream flow
lake warehouse storage
archive history
history log record
log record diary trace
trace log track
footprint tracking
spy tracking spyware
alarm alert warning notification
warn alert warning
warning alert
nudge reminder prompt
prompt request reminder
question query
typo error spelling
maintenance repair service
service maintenance support
healthy health uptime
infect malware virus
padlock encryption certificate secure
lock encryption secure
seal certificate signature stamp
stamp seal postmark
signature sign
scramble encrypt encryption unreadable
unreadable encrypted scrambled
readable plain
nameless anonymous
anonymous nameless anonymisation
recognise identify identification
twin duplicate
mirror replica copy
spare standby failover fallback
standby failover spare
substitute fallback replacement
replacement substitute spare
emergency contingency disaster recovery incident
disaster recovery emergency
rescue recovery
ancient legacy
retire sunset decommission
passcode password code
neighbourhood local area
leaflet flyer brochure
flyer leaflet brochure
brochure leaflet catalogue
booklet brochure catalogue
letterbox post mailing
postal post mailing
postman post
billboard poster
shelf standard
cup merchandise
pen merchandise giveaway
present preset
till checkout register
haggle negotiate
quarterly quarter
owner responsible
responsible owner accountable
accountable responsible
decision approve approver
approver decision
sort classify category
remote distance home
chief executive officer
head chief lead executive
wage salary payroll
newcomers onboarding
joining onboarding
leaver offboarding
deliverable result output
rough estimate draft
estimate effort
effort estimate cost work
unit component module
brick component module building block
block building component
container box package
box container field
recipe instruction template
template pattern model sample
pattern template
mould template
form template
stencil template
skeleton template wireframe
finished done ready complete
ready done finished
done complete finished definition
handy mobile
crash failure outage error
slowness latency
lag latency delay
speed latency performance
performance speed result
weight size
heavy size weight load
thin lightweight
quality good
good quality
bad poor
poor bad low
weak vulnerability weakness
weakness vulnerability hole gap
hole vulnerability gap weakness
gap hole
loophole vulnerability exploit
exploit vulnerability attack
patch fix update
plaster patch fix
guard protection security firewall
guardian protection
bodyguard protection
police security
rights permission licence
forbidden prohibited denied
refused rejected denied bounce
rejected refused bounce
returned bounce refused
undeliverable bounce undelivered
bounce undelivered returned
flood mass attack
flooded overload attack
swamp overload flood
hijack takeover attack
kidnap ransom
ransom ransomware extortion
blackmail ransom extortion
extortion ransom
hostage ransom
bait phishing lure
lure bait phishing
lookalike similar
resemble similar lookalike
comparable similar
lifetime whole
years lifetime
relationship lifetime
spent spending
outlay spend expense
earned earning revenue
brought bring
origin source referrer
source origin referrer
came source referrer
credit attribution
deserve attribution credit
merit attribution credit
contribution attribution
responsible attribution
touchpoint contact
encounter touchpoint contact
steps journey funnel
route journey routing
narrowing funnel
nurture develop
warm nurture
convince nurture
score points rate
mark score
grade score rating
urgency priority
severity urgency priority
`;

let groups: ReadonlyMap<string, readonly string[]> | undefined;

/** Stem of a word -> stems of the words that may stand for it. Made on the first search: rewriting does without. */
export const everydayWords = (): ReadonlyMap<string, readonly string[]> => (groups ??= groupsOf(GROUPS));

function groupsOf(text: string): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const line of text.trim().split('\n')) {
    const stems = line.split(' ').map(stemOf);
    for (const a of stems) {
      const list = out.get(a) ?? [];
      for (const b of stems) if (a !== b && !list.includes(b)) list.push(b);
      out.set(a, list);
    }
  }
  return out;
}
