/** One turn of phrase a line, in small letters; the signs are told in `idioms.ts`. Only what is no jargon whoever writes it. */
export const IDIOMS = `
# blocks (away|from|down) the (bakery|station|street|school)
a (big|great|real|huge) hit (with|at) (the|my|our) (children|kids|guests|family|party|wedding)
a box (round|on) the (ears|ear)
a case in point
a (case|crate) of (wine|beer|champagne)
a heartbeat away
a (load|bunch) of (rubbish|nonsense|washing|laundry|hay|wood|coal|old|flowers|grapes|bananas|roses|daffodils|parsley)
a log fire
a (previous|prior|dinner|speaking) engagement
a (stack|pile) of (novels|books|paper|papers|chairs|dishes|letters|plates|boxes|magazines)
a touch of (flu|salt|frost|sun|garlic|class|pepper|colour|cold|lemon|humour)
a (vivid|moving|true|gripping|frank) account of
above board
abstract (art|painting|paintings|painter|sculpture)
(a|the|our) trade (journalist|journalists|magazine|magazines|union|unions|secret|secrets)
(on|via|is|to) (my|his|her|your) cell
(point|time|proof|free|cash) (of|on) delivery
(tech|team|project|design|practice|squad|engineering|product) (lead|leads)
accordion (player|music|lesson|lessons)
action (film|films|movie|movies|hero|figure|figures|man)
action replay
actions speak louder
activated (charcoal|carbon)
ad (lib|libs|hoc|nauseam|infinitum)
adoption papers
(afraid|scared|fear|frightened|terrified) of spiders
against (a|the) backdrop of
against the grain to (waste|throw|lie|pay)
age of consent
agile (as|for) (a|an|his|her) (cat|monkey|goat|age|deer|panther)
(agony|gossip|spinal|roman|marble|ionic|steering|vertebral|nelson's) (column|columns)
(airport|bus|ferry|coach) (terminal|terminals)
(airtight|tupperware|plastic) (container|containers)
alcohol dependency
all over (my|your|his|her|the) body
(am|is|was|be|are|came) top of (the|her|his) class
an argument with (my|his|her) (wife|husband|mother|father|neighbour|sister|brother|son|daughter)
an authority on
(ancient|roman|viking|stolen|museum) (artefact|artefacts|artifact|artifacts)
announced their engagement
any port in a storm
argument broke out
arguments for and against
(armed|family|middle|bloody) (conflict|conflicts)
(arrow|archer|dart) .. target
artist's palette
artwork on the (fridge|kitchen)
as a starter
as the case may be
(ask|asks|asked) .. (parents|mother|father|mum|dad|teacher|wife) .. permission
assault and battery
at a push
at anchor
at (my|your|his|her) command
at sunset
at the controls of (the|a)
at the drop of a hat
at the top of (my|his|her|your|their) (voice|voices|lungs)
(a|the) bugbear (of|is) (mine|late|my)
(at|on) full blast
(at|to) (the|a) disco
attribute~ .. to hard work
attribute~ .. to (luck|god|age)
attribute~ .. to the weather
au (pair|pairs)
audience (laughed|clapped|applauded|cheered|booed|gasped|sang)
audience with the (pope|king|queen|bishop)
authority figure
autonomous (region|province|community)
awareness of (danger|others)
baby formula
(baby|babies|ant|ants|toddler|snail|beetle|caterpillar|tortoise) .. crawl~
(baby|beach|golf|dune|twin|double) (buggy|buggies)
back in circulation
backbone of the (family|village|choir|club|army)
backlog of (washing|ironing|laundry|housework)
backup (singer|singers|vocals)
baggage reclaim
bake~ .. batch
(bake|baking|baked|ate|dunk|dunked) .. cookies
ball of string
(ball|balls) .. bounce~
banana split
bank accounts
bank branch
bank (vault|vaults)
(bank|savings) account
baptism of fire
basket case
batch of (biscuits|cakes|scones|muffins|bread|jam|soup|beer|pancakes|dough|cupcakes|brownies|rolls)
(bathroom|hand|rear|wing|shaving|hall) (mirror|mirrors)
battery hens
be my guest
beacon of (hope|light)
(bean|bamboo|grouse|pheasant|garlic) (shoot|shoots)
(bear|fox|deer|wolf|rabbit) tracks
beaten track
(beautiful|romantic|lovely|gorgeous|watch|watched|watching) .. sunset
bed bugs
(bed|room) and board
(bedtime|ghost|love|fairy|sob|detective|bible|crime|horror|adventure|tall) (story|stories)
beef jerky
(beer|whisky|vodka) (chaser|chasers)
(bee|wasp|nettle|jellyfish|hornet|scorpion|wasps|bees) .. (sting|stings|stung|stinging)
(below|upper|sun) (deck|decks)
belt (loop|loops)
beside the point
beta (blocker|blockers)
beyond (my|our|his|her|their|your) control
bid for (freedom|power)
(birds|geese|swallows|whales|storks|bird|herds) .. (migrate|migrates|migrated|migrating|migration)
(birth|death|marriage|medical|vaccination|swimming) (certificate|certificates)
bite~ the hand that feeds
bits and (pieces|bobs)
bitten by the .. bug
(blade|blades) of grass
blast from the past
blast of (cold|hot|fresh|icy|warm|air|wind)
bleed~ (heavily|badly)
bleed~ to death
bloated (stomach|belly|tummy)
block (capitals|letters)
blood circulation
(blood|air|lava) flow
(blood|urine|stool|dna|soil|hair|tissue|saliva) (sample|samples)
blow~ (my|your|his|her) stack
board and lodging
board (game|games)
board of governors
board~ (the|a|our|my|their) (plane|train|bus|ship|ferry|flight|boat|coach)
boarding (pass|passes|card|cards|school|gate|house)
body and mind
body (language|temperature|weight|lotion|odour|clock|bag|fat|armour|heat|hair|builder|building)
body of water
(body|face|foot|facial) scrub
(body|heart|mind) and soul
bone idle
book~ .. flight (to|home)
book~ (a|the|our|my|your) (hotel|table|room|holiday|tickets|cottage|trip|ferry|cruise)
(book|booked|reserve|reserved|reserving|booking) a table
(book|gift) (token|tokens)
boost~ .. (immune|morale|confidence|mood|spirits|metabolism)
boost of (energy|confidence|vitamins)
boost to (my|his|her|their) (confidence|morale|spirits)
boot (camp|polish|laces)
boot is on the other foot
boot of (the|my|our|your|his|her) car
borrow~ .. from the library
both sides of the argument
bounce~ .. (ball|balls)
bounce~ on the (bed|sofa|trampoline|couch|mattress)
bounce~ up and down
bouncing baby
box office
(box|boxes) of (chocolates|matches|tissues|eggs|biscuits|cereal|tricks|books|toys|sweets|tea|paints|crayons|doughnuts|donuts|strawberries|wine|old|clothes|cakes|cake|pralines|apples|oranges|candles|photos|photographs|nails|screws|plasters|lego)
boxing (match|ring|gloves|day|club|champion|lesson|lessons|fan)
brain drain
branch broke and (he|she|they|it) fell
branch (line|manager)
branch of (mathematics|physics|science|medicine|chemistry|biology|law)
branch of the (family|police|bank|army)
branch snapped
branches of (the|an) (oak|apple)
brand new
(braved|brave|braving) the elements
breach of (promise|trust|contract|etiquette)
breach of the peace
breadcrumbs (for|to) the (birds|ducks|swans)
break~ our journey
(break|broke|broken|breaking) (a|the|all|every|his|her) record
(break|broke|broken|called|calling|call) off (the|their) engagement
breakout of (measles|flu|spots|chickenpox)
(breast|bottle|chicken|spoon|cattle|fish|bird) feed
(breathtaking|lovely|stunning|panoramic|magnificent|sea) (view|views)
brick by brick
(bridal|honeymoon|presidential|penthouse|nutcracker) suite
bridge (club|player|players|evening|partner|lessons)
bridge of (his|her|my|your|the) nose
bridge (over|across) the (river|canal|road|railway|rhine|thames|danube|elbe|main|motorway|valley|stream)
brief and to the point
brief (visit|moment|chat|pause|look|spell|glance|history|stay|encounter|walk|moments|shower|showers|period|conversation|interlude|romance)
bring~ back memories
broadcast .. on (radio|television|tv|bbc)
broadcast .. on the radio
broadsheet newspaper
brownie points
bucket and (spade|mop)
(bucket|buckets) of (water|sand|paint|ice|coal|popcorn|chicken|sweat|tears|rain|mud|milk)
buffer (state|zone)
bug going (round|around)
bug (spray|bite|bites|net)
(bugs|bugging|bugged) (me|him|her)
build~ (sandcastles|snowmen)
building blocks on the (floor|carpet)
(bull|bear|badger) baiting
bump in the night
bumper to bumper
bumps and bruises
burden of proof
burn~ a hole in
burn~ (my|your|his|her|our|their|all) .. bridges
burn~ the candle
burn~ the midnight oil
burnt toast
burst (main|mains|pipe|pipes|tyre|tyres|boiler|appendix|banks)
bus driver (was|said|waited|told|let|shouted|smiled|stopped)
bus (stop|stops|station|ride|fare|fares|ticket|pass|lane|timetable|trip|shelter|journey|tour|strike)
bus to the airport
bus to the station
bus to the zoo
bus to (work|school|town)
(buses|trains|trams) (were|are) (late|full|on|cancelled|packed)
(butter|clay|paint|cement|chocolate|glue|icing|bread|dough|mud|lava|concrete|caramel|wax|toffee|varnish) .. (harden|hardens|hardened)
(butter|milk) churn
by all accounts
by (bus|train|tram|tube|ferry|bike|plane|coach|taxi|sea|air|land)
by hook or by crook
by (popular|special) request
by the same token (he|she|they)
(cabbage|vegetable|pumpkin|bald|eye|knee|elbow|nicotine|strawberry|fog|veg|damp) (patch|patches)
(cake|biscuit|baking|cookie|roasting|tuna|loaf|muffin|watering) (tin|tins)
(cake|plate|cup|glass|bread|food|flowers|vase|soup|cheese|biscuits|chocolates|wine|candle|candles|knife|fork|spoon|breakfast|newspaper|gloves|coffee|crumbs|elbows|feet|hat|pizza|bottle|tea|dinner) .. (on|off) the table
call~ it a day
call~ it a (night|day)
call~ it quits
call of (duty|nature)
campaign~ (for|against) (peace|whaling|war|hunger)
(canal|door|bike|bicycle|combination|head) (lock|locks)
canaries sing
canary (islands|yellow)
canvas (bag|bags|shoes|tent|chair)
cap in hand
captain hook
car .. serviced
car boot
(carbon|dinosaur|muddy|bear) (footprint|footprints)
(carbon|signed) (copy|copies)
(cardboard|lunch|shoe|phone|telephone|post|music|jewellery|window|hat|pencil|snuff|tinder|money|cash|nesting|litter|pizza|moving|removal|egg|jury|witness|fuse|penalty|chocolate|toy) (box|boxes)
card details
cards on the table
carousel (horse|horses|ride)
carpet (remnant|remnants)
(car|plane|train|motorway|helicopter|stock|bike|ski|air) (crash|crashes)
carried (her|him|me) over the threshold
cart before the horse
case of (wine|beer|emergency|fire|measles|flu|mistaken|love|nerves|need|doubt|chickenpox|champagne|death|rain|illness|covid)
castle moat
cat and mouse
(catch|miss|take|get|ride|caught|board)~ (the|a|my|his|her) (bus|train|tram|ferry|plane|coach|tube)
cattle prod
caught on the hop
cause or just impediment
cell phone
chain of command
(champagne|ice|coal|mop) bucket
(champing|chomping) at the bit
champions league
(channel|railway|road|wind|gotthard|carpal|simplon) (tunnel|tunnels)
(chat|talk|game|quiz) show (host|hosts)
cheese on toast
(cheque|cheques) .. bounce~
(chess|ironing|chopping|bread|cheese|dart|diving|skirting|snow|surf|sailing|school|pin|floor) (board|boards)
(children|kids|toddler|playground) .. sandbox
chimney stack
(chinese|indian|thai|pizza|kebab) (takeaway|takeaways)
(chop|chopped|chopping) .. logs
churn~ (butter|milk)
churning (stomach|sea)
claim~ (the|two|three|many|his|her) (life|lives)
claim to fame
class (reunion|teacher|trip|photo|clown|mate|mates|outing)
(class|classes) (went|goes|go) on a (field|school|trip)
clean~ (the|our) gutters
clear~ the table (after|before) (dinner|lunch|breakfast)
(cliff|knife|forest|pavement) edge
clip round the ear
cloaking the (hills|valley|mountain)
clobber~ (him|her|me) (with|over)
cloud (nine|cover|cuckoo)
(cloud|clouds) of (dust|smoke|steam|flies|mosquitoes|ash|midges)
clouds (gathered|gather|parted|cleared|rolled|broke)
clunky (shoes|boots|bracelet|necklace|sandals)
(coat|coated|fried|dip|dipped|roll|rolled|cover|covered) .. breadcrumbs
code of honour
code of (honour|silence|conduct)
cohort of (fans|friends|students|pupils|children)
(coin|vending) (slot|slots)
collateral damage
column of (smoke|ants|soldiers|tanks|marble)
come in small packages
(come|came|coming|out) (of|out) .. (his|her) shell
command of (english|french|german|spanish|italian|russian|latin)
commit~ .. to memory
commit~ (a|the|this|any|no) (crime|murder|sin|robbery|offence|foul|burglary|theft)
commit~ (myself|himself|herself|ourselves) (yet|to|until|too|before)
commit~ (suicide|murder|adultery|perjury|treason|crimes|arson|theft|fraud|robbery|sin|sins)
commit~ to (a|this|the) (relationship|marriage|diet|wedding)
communion host
(compromised|weakened) immune
conflict of (interest|opinion|conscience)
console~ (him|her|them|myself|himself|herself|themselves|each)
contents insurance
continental drift
contract killer
control (freak|tower)
control~ (my|your|his|her|their|the) (temper|weight|appetite|children|dog|dogs|bladder|anger|emotions|tears|breathing|crowd|ball|fire)
conversion to (islam|christianity|buddhism|catholicism|judaism)
convert~ .. into (a|an) (bedroom|flat|nursery|study|guest|hotel|home|restaurant|museum|gym|bed|playroom|studio)
convert~ (pounds|euros|dollars|miles|inches|grams|ounces|fahrenheit|kilos) .. (to|into)
convert~ to (islam|christianity|buddhism|catholicism|judaism|vegetarianism)
cookie (dough|cutter|crumbs|tin|recipe)
(cookies|cookie) (and|or) (milk|cake|cakes|biscuits|sweets|tea|coffee|ice|crisps)
copy~ (his|her) (homework|brother|sister|hairstyle)
copy of (the|her|his|a|my) (book|novel|birth|passport|painting|will|certificate|bible|times|guardian|recipe)
(corn|wheat|apricot|almond|popcorn|cherry|peach) (kernel|kernels)
corrupt (politician|politicians|police|government|officials|regime|country|judge|cop|mayor|minister)
corrupt~ (the|our|his|young) (youth|morals|children|minds)
cost~ .. a packet
cost~ .. bundle
(cotton|silk|sewing|gold) (thread|threads)
country of origin
course of action
crash (diet|helmet|barrier|landing|course)
crash~ (his|her|my|our|the|their|dads) (car|bike|motorbike|lorry|van|party|wedding|motorcycle)
crash~ into (a|the|my|his|her|our|another) (tree|car|wall|lamp|fence|lorry|van|bike|sea|mountain|house|river|barrier|garage|bus|shop)
crash~ on (my|our|your|his|her|their) (sofa|couch|floor|settee)
crash~ out (on|in|at) (the|my|bed|half)
crash test dummy
(crash|loud) (of|crash) thunder
crawl~ (into|under|out) (bed|of|the) (bed|blanket|covers|early|at|after|tent)
crawl~ (on|across|over|along) the (floor|carpet|grass|ceiling|rug|motorway|kitchen|lawn|beach)
crawling with (ants|tourists|spiders|police|flies|insects|wasps)
creative with (leftovers|excuses|lego|clay)
creative (writing|streak|play|arts)
(criminal|medical|dental|police) (record|records)
(crisp|seed|pay|cigarette|crisps|soup) (packet|packets)
crop rotation
cross~ paths with
cross stitch
cross~ that bridge
cuff (link|links)
curiosity killed the cat
curtain (call|calls)
cut a long story short
cut the string with
(cycled|cycling|rode|ride|pedalled|walk|ran) .. headwind
(dark|rain|storm|black|grey|white|thunder|fluffy|dust|mushroom|low) (cloud|clouds)
day job
(dazzling|bewildering|impressive|wonderful) array of
dead bodies
deck (chair|chairs|hands|shoes)
deck of (cards|the) (for|ship|ferry|boat|yacht|with)
deck~ (the|out|with) (halls|in|holly|with|hall)
deep freeze
default~ on (the|his|her|their) (loan|mortgage|rent|payments|debts|payment)
defect~ to (the|america|france) (west|enemy|soviets|other)
delivery (room|van|boy|driver|ward)
(dental|teeth) (retainer|retainers)
detonate~ .. bomb
detract from the (beauty|taste|view)
die~ of exposure
(diesel|steam|fire|car|train|jet|petrol|lawnmower|motorbike|rocket) (engine|engines)
(dietary|high|moral|muscle) (fibre|fiber)
digest~ (food|milk|lunch|lactose|meat) (properly|well|easily)
dimensions of (the|a|my|our) (room|kitchen|sofa|garden|wardrobe|bed|fridge|house|carpet)
(dim|poor) view of
(dinner|kitchen|coffee|bedside|dining|dressing|snooker|picnic|breakfast|operating|card|trestle|billiard|wooden|garden) (table|tables)
directed by
disabled toilets
disco (music|dancing|ball|lights|dance|fever)
discovery of (america|penicillin|fire|australia|gold|dna|radium|insulin)
discovery of (a|the) (body|wreck|planet|tomb|cave|dinosaur|skeleton)
display of (affection|temper|courage|bravery|anger|emotion|flowers|fireworks|love|strength|joy)
divert~ .. attention
diverting (story|book|hour)
do~ the splits
dock (worker|workers|leaves|leaf)
docked (his|her|their|my) (pay|wages|tail)
dog lead
(dog|cat|covid|hotel) .. quarantine
(dog|cat|sleeps|hid|hides|crawled) .. under the table
(dog|dogs|him) off the lead
(dog|dogs|puppy|labrador|terrier) .. on (a|the|its|his|her) lead
(dog|pet|cat|horse|poodle) (grooming|groomer)
(door|doors|gate|shutters|lid) .. (slam|slams|slammed|slamming)
(door|wooden|solar|glass|fence|oak) (panel|panels)
double fault
double parked
down in the dumps
down memory lane
down the drain
down to the wire
(dream|dance|fight|chase) (sequence|sequences)
dress rehearsal
(dress|dialling|highway|morse|moral) code
dressed to kill
drift~ off to sleep
drill (bit|bits)
drink~ .. under the table
(drink|drunk) driving
drip dry
dripping (wet|tap)
dripping (wet|tap|taps|with)
driver (said|waved|braked|honked|smiled|shouted|swore|overtook|escaped)
driver's (licence|license|seat|side|door)
drop~ a brick
drop~ dead
drop in the (bucket|ocean)
drop~ like flies
dropper bottle
(drop|drops|dropped|dropping) a (clanger|brick|hint|line)
(drop|weigh|weighed|dropped|cast) anchor
(drug|human|arms|people) (traffic|trafficking|traffickers)
(dry|ferry|loading|fish|floating|fishing) (dock|docks)
due process
dump~ (him|her|me) (for|by|on|last)
dump~ (his|her|my) (boyfriend|girlfriend|husband|wife|fiance)
dumped (by|on) (her|his|my|him)
early bird catches the worm
(earth|glow|tape|silk|lug|compost) (worm|worms)
(earth's|earths) core
(eat|ate|eating|mash|prick|stir|whisk|beat)~ .. with a fork
ebb and flow
edge~ (forward|closer|along)
edge of (my|his|her|your) seat
egg and breadcrumbs
eggs in one basket
(egg|sea|snail|nut|tortoise|mussel|oyster|walnut|coconut|taco|pastry) (shell|shells)
(election|political|presidential) (campaign|campaigns)
element of (surprise|truth|luck|danger)
embedded in (the|my|his|her) (rock|mud|sand|finger|ice)
empower~ (women|girls|children)
en route to
engagement (ring|party|rings|present)
engine .. idle~
engine (room|oil|noise|trouble|driver)
engine (stalled|roared|spluttered|purred)
engine was (cold|smoking|hot)
enrich~ (the|our|my|your) (soil|lives|life|sauce)
enriched (uranium|flour|bread)
environment (minister|ministry|agency)
epic (poem|film|novel|journey|fail|battle|adventure|voyage)
evergreen (tree|trees|shrub|shrubs|bush|bushes|forest|oak|plants|hedge)
every bit as
every cloud has
(everything|things|fire|situation|temper|him|nerves) .. under control
(evil|murderous|criminal) intent
exception proves the rule
exchange of (views|letters|gifts|vows|rings|prisoners|glances|pleasantries|gunfire)
exploit~ (his|her|their) (kindness|generosity|workers)
exploit~ the (poor|weak)
exploit~ (workers|labourers|children)
exploits of (robin|sherlock|king)
exposure to (sun|cold|sunlight|smoke|asbestos|wind|heat|dust|pollen)
exposure to the (sun|cold|elements)
eye drops
eyeball to eyeball
(eyewitness|firsthand) account
facial (feature|features)
falling off a log
family retainer
fan the flames
(fashion|life|artist's|nude|underwear|catwalk) (model|models)
(favourite|title) track on the (album|record)
feature (film|films)
fed up
feed~ on (grass|insects|worms|leaves|mice|plankton|seeds|berries)
feed~ (the|my|your|our|his|her) (cat|cats|dog|dogs|baby|ducks|birds|fish|chickens|horse|horses|children|family|kids|goldfish|hamster|pigs|hens|pigeons|twins|animals|meter|rabbit|rabbits|cows|sheep|parrot|goats|swans)
feeding (time|bottle|frenzy)
feel~ on edge (all|before|today|when)
feel~ refreshed
feel~ (sluggish|slow) after (lunch|the|a)
(feel|felt|feeling|stomach|belly) bloated
fibre of (my|his|her|your) being
(fibre|fiber) in (your|my|his|her|the) (diet|food)
fight or flight
file~ for divorce
film (premiere|premieres)
(film|orchestral) score
(financial|culinary|football) wizardry
(finishing|final) (touch|touches) to the (cake|dress|meal|flowers)
fire~ away
(firework|fireworks|flower|flying|window|christmas|gymnastics) (display|displays)
first aid (box|kit)
first flush of (youth|love)
first port of call
(first|second|business|economy|working|middle|upper|evening|yoga|dance|english|cookery|cooking|maths|swimming|ballet|pottery|pilates|art|antenatal|dancing|exercise) (class|classes)
(fish|coat|crochet|picture|meat|boat|curtain|towel|bra) (hook|hooks)
fishing reel
(fishing|ferry|cruise|sea) (port|ports)
fixtures and fittings
flaky (pastry|skin|scalp|crust|croissant|croissants|salmon|cod)
(flew|circled|birds|gulls|seagulls|sky|stars|thunder|helicopter) .. overhead
flight .. turbulence
flight (attendant|attendants|deck|ticket|tickets|home|path|crew|simulator|controller|lieutenant)
flight of (stairs|steps|fancy)
(flight|airport|flew|flies|plane) .. terminal #
(flight|flights) to (london|rome|paris|berlin|madrid|munich|frankfurt|zurich|vienna|dublin|lisbon|athens|spain|greece|japan)
flights of (stairs|steps|fancy)
floats your boat
flood (alert|alerts)
flush~ .. toilet
flush~ the (toilet|loo|lavatory|wc|goldfish)
flushed (face|cheeks)
flushed with (anger|embarrassment|excitement|pride)
(flu|steroid|insulin|vitamin|botox|tetanus|epidural|penicillin|lethal|cortisone) (injection|injections)
fly~ off the handle
(fog|mist|cloud|clouds) .. lift~
(fog|snow|rain) .. visibility
fold~ in half
fold~ in the (flour|egg|eggs|cream|sugar|chocolate)
fold~ (the|your|my|his|her|up) (arms|clothes|napkins|sheets|towels|washing|laundry|blanket|chairs|hands|shirts|tablecloth|deckchair|legs|umbrella|serviettes|blankets|shirt|towel)
folding (chair|chairs|bed|bicycle|bike|table|ruler)
folds of (skin|cloth|her|his) (dress|skirt|and|cloak|robe)
food processor
footage of (the|a) (accident|wolf|burglar|lion|storm|bear|volcano|fight|robbery|riot|moon|war)
football pools
(football|cricket) (score|scores)
(football|cricket|rugby|hockey|tent|camping|caravan|muddy) (pitch|pitches)
(football|police|firing|flying|bomb|rugby|drug|vice) squad
(football|walking|hiking|rubber|ski|riding|winter|snow|army|cowboy|leather|muddy|climbing|ankle|wellington|wet|dirty) boots
(footprint|footprints) in the (snow|sand|mud|garden|kitchen|hall|concrete)
for the record
for the sake of argument
(forest|volunteer) (firefighting|firefighter|firefighters)
fork in the (road|river|path)
form an orderly queue
formula for (happiness|disaster)
formula (milk|one)
(fortune|oatmeal|ginger|christmas|homemade|butter|peanut|smart|tough|clever|chip|almond) (cookie|cookies)
four wheel drive
frame~ (a|the|my|his|her|our) (picture|photo|photograph|painting|certificate|drawing|wedding|portrait)
frame of mind
framed for (murder|theft)
framed (picture|photo|photograph|print|painting|certificate)
free agent
freeze~ (the|some|half) (soup|cake|sauce|leftovers|bread|berries|dough|fish|lasagne)
(freeze|froze|frozen|freezing) to death
freezing (cold|fog|weather|temperatures|rain|wind|outside)
friction between (the|his|her|my) (brothers|neighbours|sisters|parents)
friction burn
friction in the family
friendly and outgoing
friends .. drift~ apart
(front|baby|army|snail) crawl
fuel~ the fire
fulfilment in (gardening|motherhood|music|painting|teaching)
full of (fibre|fiber)
full throttle
funnel (cake|web)
funnels of the (ship|steamer)
game of pool
(games|mixing|game) console
(garden|cycle|bike|coastal|muddy|steep|gravel|narrow|winding|mountain|cliff|forest|bridle|woodland|riverside|bicycle) (path|paths)
(garden|fire|watering|support|shower|vacuum) (hose|hoses)
(garden|front|school|iron|farm|level|boarding|departure|park|wooden|lock|castle) (gate|gates)
(garden|sea|slimy|fat|brown) (slug|slugs)
(gas|oil|radiator) (leak|leaks)
gates of (heaven|hell)
gateway to the (alps|highlands|mountains|orient)
generous to a fault
(gentle|tender|loving) (touch|touches)
get~ the hang of
get~ to the point
get well (card|cards)
(get|gets|getting) off my case
(get|got|gets|getting|step|stepped) off the (bus|train|tram|plane|ferry|coach)
(get|got|gets|getting|step|stepped) on the (bus|train|tram|plane|ferry|coach) (to|at|in|and|home)
(give|gave|given|giving) (him|her|them|me|us) the boot
(give|gave|given|giving) (me|him|her) a push
(give|gave|giving|offer|offered) (me|him|her|you|us) a lift
(give|gave|offer|offered) .. seat (to|for) (an|a|the|her|him|my) (old|elderly|pregnant|lady|woman|man|grandmother)
(glass|bottle|drop|decanter) of port
go~ to seed
go~ to the polls
go~ with the flow
(golf|sausage) links
good command of
(good|bad|kind|kinder|harmful) (for|to) the environment
(good|bad|lasting|false|wrong|terrible) impression (of|on|that)
(good|great|attentive|radio) (listener|listeners)
got the boot for
(got|get|keep|kept|brought|bring) .. under control
(got|had|has) the jitters before
(gracious|charming|generous|quiz|wonderful) (host|hosts|hostess)
grain harvest
grain (silo|silos)
(grain|corn|missile|wheat|maize) (silo|silos)
(grain|grains) of (rice|sand|salt|truth|wheat|barley|corn|sugar)
granular sugar
(grapefruit|orange|tangerine|satsuma) (segment|segments)
(gravy|kitchen|ice|jam) funnel
(great|good|wonderful|bad) role model
(great|real|valuable|huge) asset to (the|our|any) (team|school|family|club|choir|department)
(green|sore|sprained|broken) (thumb|thumbs)
gutter press
(gutter|gutters) (is|are|were|was) (leaking|blocked|dripping)
hack~ (off|through) the (branch|bushes|branches|undergrowth|jungle)
hacking cough
(had|got) the hiccups
(had|have|having) a blast (at|in|on) the (beach|party|zoo|wedding|pool|snow|park|playground)
hair toner
(hair|grass|ginger|beet) (root|roots)
hairy (chest|legs|dog|spider|caterpillar|back|arms|armpits|man|face|toes|chin|feet)
hallucinate~ (with|from) (fever|hunger|thirst)
hallucinations from the fever
halo (around|round) the (moon|sun)
halo of (light|curls|hair)
hammer throw
hand in the cookie jar
handle of the (door|cup|pan|knife|bag|spade|broom|axe|suitcase|jug|saucepan)
handle~ with care
hands on deck
hang~ around (with|outside)
hang~ by a thread
hang (gliding|glider)
hang~ (his|her|your|my) (head|coat|jacket|hat)
hang~ wallpaper
(hanging|wicker) baskets
(hangs|hung|hanging|hang) (in|on|from|over|above) the (hall|wall|balance|ceiling|kitchen|wardrobe|tree|sofa|bathroom|bedroom|museum)
happy medium
(happy|sporting|family|charity|blessed) (event|events)
hard to swallow
harden~ (my|his|her|your) (heart|hearts|muscles)
hardened (criminal|criminals|smoker|drinker|soldier|arteries|steel)
hardening of the arteries
has (perfect|absolute) pitch
(has|have|had|got|comb|for|with) nits
(hash|corned) (browns|brownies|beef)
haul~ (him|her|me) out of
haul of (fish|presents|medals|sweets|apples|mushrooms|gold)
haul~ the (boat|sofa|piano|net|nets|fridge|sledge)
(have|had|having) an argument (about|over) (dinner|money|the|who)
head in the clouds
head (lice|nits)
headless (chicken|chickens|horseman|corpse|rider|statue)
(headlines|headline) in the (paper|papers|newspaper|newspapers|guardian|times)
headwind (on|all) (my|the) (bike|way|day|coast)
(health|port|police|school|tax) authorities
hear a pin drop
heard a (loud|terrible|sudden) (crash|bang)
(heart|baby) monitor
(heart|birth|hearing|speech|genetic|sight|congenital) (defect|defects)
heart's content
(heated|silly|family|bitter|endless|stupid|blazing) (argument|arguments)
heating element
heavy as lead
(heavy|slow|oncoming) traffic (on|in) the (motorway|town|road|roads|bridge|city|tunnel|village)
hell freezes over
(he|she) (has|had) no backbone
(he|she|i|baby) (has|had|have|got|gets|get) hiccups
(he|she|i|people|workers|father|mother|husband|wife) .. made redundant
hiccups all (night|day|evening)
high pitched (scream|voice|whistle|laugh)
hit and (run|miss)
hit by (a|lightning) (car|bus|lorry|train|and|last|falling)
hit it off
hit puberty
hit (single|song|musical|parade)
hit~ the buffers
hit~ the fan
hit~ the spot
hit~ (the|a|my|his|her|your) (head|tree|sack|hay|nail|ball|road|roof|bottle|beach|town|car|wall|brother|sister|thumb|jackpot|brakes|shops|gym|deer|lorry|ceiling|rocks|iceberg|deck|slopes|kerb|pavement|pothole|fence|dog|elbow|knee|lamp|crossbar)
hit (with|at) (the|my|our) (children|kids|guests|family)
(hit|hits|grabbed) the headlines
hits home
(hit|swab|clear)~ the decks
hold~ (him|her|them|us|me) to account
hold~ the record for
(hold|held|call|called|bring|brought) to account
home fires burning
honesty is the best policy
hook line and sinker
hop~ on one (leg|foot)
hop~ (on|onto|off|into) (the|a|my|his|her) (bus|train|plane|bike|tram|car|bed|shower|taxi|scooter)
hop skip and
(hopeless|sad) case
hopping mad
hops and (malt|barley)
horse and buggy
horse and cart
hose~ (down|off) the (car|patio|dog|boots|terrace)
host~ (a|the|an|our|my) (dinner|party|olympics|barbecue|wedding|birthday|reception|picnic|bbq|reunion)
host (family|families|mother|father|parents|nation)
hot and sticky
(hottest|coldest|wettest|driest|warmest) .. on record
(hour|just|shortly) (before|after) sunset
house of cards
(house|money|hairy|poisonous|huge|jumping|wolf) (spider|spiders)
hub (cap|caps)
huddle~ (round|around) the (fire|stove|heater|tv|radiator)
huddled (together|under)
(human|dead|upper|lower|heavenly|foreign|student) body
icon of the (virgin|saint)
identity (card|cards|parade|crisis)
idle~ away
if memory serves
if the cap fits
(i|he|she|they|we|you|who) (claim|claims|claimed) (that|to|not|he|she)
image of (his|her|my) (father|mother|grandfather|brother|sister|uncle|dad)
immune system .. compromised
impersonate~ (a|the|his) (teacher|king|queen|chicken|president|duck)
impersonate~ (elvis|madonna|politicians|marilyn)
impersonating a police
impression of (a|his|her|elvis) (duck|teacher|chicken|queen|mother|father|singing)
in a bid to
in a class of (its|his|her|their) own
in (any|no|that|some|most|many) (case|cases)
in brief
in case (of|i|you|he|she|it|we|they|someone|anyone|anything|something|the|there|my|your)
in charge of (the|our) (barbecue|children|kitchen|music|drinks|cooking|garden|class)
in conflict with (his|her|the|my) (parents|law|mother|neighbours|father|conscience)
in front of an audience
in (his|her|my|your|their) element
in living memory
in pairs
in record time
in the driving (seat|rain|snow)
in the event of (rain|fire|bad|snow|my|death|illness)
in the lead after (ten|two|three|five) (laps|minutes|rounds|games)
in the lead at half
in the margin of the book
in the park
in view of the (weather|rain|heat|snow|storm|time)
incident (at|in|on) the (beach|zoo|playground|motorway|park|swimming)
(indecent|sun|double) exposure
index (finger|card|cards)
(indian|lost|native|amazonian|nomadic|zulu|african|celtic|maori|apache) (tribe|tribes)
industrial action
inherited (disease|diseases)
injection in (my|the|his|her) (arm|bottom|knee|shoulder|thigh|leg|gum|eye)
(in|on) good form
(insurance|baggage|luggage) (claim|claims)
(insurance|foreign) policy
intent on (marrying|winning|leaving|revenge|becoming)
intermittent (rain|showers|fasting|sunshine|drizzle|snow|pain|wipers|fever)
interpreter for the deaf
into the breach
into the sunset
(in|with|and) breadcrumbs (and|until|on) (fry|golden|top)
is (always|often|not|rarely) the case
it is rude to point
(i|we|she|he) (am|was|were) (very|so|deeply) touched
jerky (ride|walk|gait|dance)
jet (lag|lagged|lagging)
jingle (bells|bell)
jingle~ (his|her|my|the) (keys|coins|bells)
(job|career|marriage) prospects
join~ hands
journey by (train|car|bus|coach|boat|sea)
journey home
journey (takes|took) .. hours
(jump|jumped|jumping|jumps) the queue
(just|only) in case
keep~ a low profile
keep~ the flag flying
keep~ track of (the|my|time|all|birthdays)
keep~ (you|him|her|yourself|us) warm
(keep|kept|keeping) (it|this|things) brief
(keep|kept|keeping) my speech brief
(keep|stay|get|kept|be) in touch
(kernel|kernels) of (truth|corn|wheat)
key to a (happy|long|good)
key to (success|happiness)
keyboard in a band
keyed up (about|before)
kick~ the bucket
kill~ (flies|wasps|bacteria|germs|weeds)
kill~ time
kill~ two birds
killed by (lightning|wolves|poachers)
killed in action
killed in (action|battle)
(killed|arrested|married|die|died|decided|hired|caught|dead) .. on the spot
(kitchen|household|electrical|domestic|home) (appliance|appliances)
(knife|knives|spoon|spoons) and (fork|forks)
know~ the score
label on the (bottle|jar|jacket|wine|jam|suitcase|coat|tin|medicine)
language (interpreter|interpreters)
lapse of (memory|concentration|judgement|taste)
lapsed (catholic|vegetarian)
(last|dying) request
launch~ (a|the) (boat|ship|rocket|lifeboat|canoe|satellite)
layer cake
layer of (dust|snow|paint|cream|chocolate|ice|fat|icing|skin|cake|jam|mud|clothing|clothes|wool)
layers of (clothes|clothing|paint|snow|wool|wallpaper|cake|pasta)
(lay|laid|laying|lays) the table
lead~ .. horse (to|into|out)
lead~ a (happy|quiet|double|busy|normal|lonely|healthy|full) (life|existence)
lead~ (him|her|me|us) (to|astray|on|up|by) (believe|the|hand|garden|a|by)
lead (singer|guitarist|role|part|guitar|violin|pipe|pipes|poisoning|pencil|roof|actor|actress|paint)
lead~ the way (to|down|up|through|into|home)
lead~ to (tears|divorce|blindness|war|death|obesity|cancer|starvation|headaches|drowsiness)
lead up to (christmas|easter|the|our) (wedding|war|birth|holidays)
leading (lady|man|actor|actress|role|question)
leak in the (roof|ceiling|pipe|kitchen|cellar|bathroom|boat|tent|tank)
leaking (tap|roof|pipe|radiator|tent|boat|gutter|nappy|shower|toilet)
(left|went) under a cloud
legacy in (his|her) will
legacy of (slavery|colonialism|war)
legal action
legal tender
(leg|arm|hip) .. in traction
let it all hang out
(let|get|gets) .. off the hook
letter of application
library (book|books|card|fine|fines|ticket)
licence to kill
lift~ .. spirits
lift~ (a|the) (finger|lid|piano|sofa|curfew|cup|trophy|ban|receiver|siege|fridge|box|boxes)
lift (doors|shaft|attendant)
lift (home|into) (from|tonight|after|town)
lift to the (station|airport|party|wedding|hospital|match)
lift~ (weights|him|her|me)
light at the end of the tunnel
light (switch|switches)
(light|heavy|sound) (sleeper|sleepers)
like a broken record
link~ arms
lion's share
(little|index|ring|middle) finger
living proof that
load off (my|your|his|her) mind
load~ the washing machine
load~ (the|my|your|our) (dishwasher|car|van|lorry|gun|trailer|suitcases)
loaded (gun|question|dice)
loads of (people|time|food|fun|presents|money|room|friends|snow|cake|books|kids|children|toys|sweets|wine)
local (authority|authorities)
lock~ horns
lock keeper
lock~ (myself|himself|herself|themselves|yourself) in the (bathroom|toilet|room|car|kitchen)
lock~ (myself|himself|herself|yourself|ourselves) out of the (house|flat|car)
lock of (hair|her|his)
lock stock and
lock~ (the|my|your|our|his|her) (door|doors|car|house|gate|shed|bike|cellar|garage|flat|suitcase|bathroom)
(loft|barn|garage) (conversion|conversions)
log (fire|cabin|cabins|burner|burners)
logs for the (fire|stove|winter|fireplace)
loiter~ with intent
long haul (flight|flights)
(look|looked|looking|looks|stared|stood|himself|herself|yourself|myself) .. (in|into|before) the mirror
loop of (string|rope|wool|wire|ribbon)
loop the loop
(lorry|coach|bus|car|boat|truck) (load|loads) of (tourists|people|sand|hay|wood|bricks|pensioners)
lose~ control
lose~ control of (the|his|her) (car|bike|bicycle|vehicle|temper|boat|sledge)
lose~ touch
lose~ track of (time|the)
lost the thread of the (film|story|book|plot)
(lost|lose|losing|raise|raised|lower|lowered) (my|his|her|your) voice
(loud|deep|hoarse|singing|husky|tenor|shrill|shaky|soprano|squeaky|croaky|angelic|raised) (voice|voices)
love~ .. to bits
(love|door|pan|cup|broom|axe|bag|spade) (handle|handles)
(love|loved|like|liked|agreed|came) .. without exception
(luggage|baggage|fairground) carousel
(luggage|suitcase|suitcases|shopping|bags|pram) in the boot
lymph (node|nodes)
make~ a killing
make~ (a|an) (good|bad|big|lasting|terrible|great) impression
make~ an exception
make~ an issue of
mangled (car|bike|wreck|body|wreckage)
map reading
(marine|urban|natural|rural|family) environment
marriage by proxy
marriage registrar
(matinee|theatre|opera|ballet|concert|circus) (performance|performances)
(meat|beef|steak|chicken|lamb|carrots|potatoes) .. (tender|tenderise)
memory foam
memory like a (sieve|elephant)
(mentally|emotionally|politically) unstable
merge~ (onto|into) the motorway
(metres|olympic|hundred) (sprint|sprinter|sprinters)
metric (system|ton|tons)
mezzanine (floor|bed)
milestone birthday
mind in the gutter
(mind|soul) and body
mirror ball
mirror on the wall
missed (my|his|her) flight
missed (my|our|his|her|their|the) (train|bus|ferry|plane|connection)
(mistaken|secret|true) identity
mitigating circumstances
moat (around|round) the castle
mock (exam|exams|turtle|tudor)
mock~ (him|her) (for|because)
model of (the|a) (eiffel|titanic|ship|castle|church|cathedral|train|plane)
model (railway|railways|aeroplane|aeroplanes|airplane|village|boat|boats|pupil)
money is no object
money to burn
monitor lizard
mop and bucket
(mosquito|disease|malaria|rat) .. vector
motorway .. tailgating
(mountain|jet|gulf|trout|bubbling|babbling) (stream|streams)
mouths to feed
(muscle|travel|compassion|battle) fatigue
my flight (home|back|leaves|landed)
(my|her|his) bucket list
(my|his|her|baby's) heartbeat
(my|his|her|the) stomach churn~
(my|your|his|her|their) (whole|entire) body
(nail|hedge|grass|hair|press|newspaper|lawn|toenail) (clippings|clipping|clippers)
natural (resource|resources)
nature (and|or|versus) nurture
(nearest|leeds|london|oxford) branch of
needle and thread
nerves on edge
new year's (resolution|resolutions)
newspaper (cutting|cuttings|clipping|clippings)
newspaper (headline|headlines)
no problem at all
no signal (here|in|up|at) (the|here|my) (mountains|tunnel|valley|cellar|train|forest|village|hills|island|lift|woods)
no smoke without fire
no strings attached
no trouble at all
nobody's fault
nose (bleed|bleeds)
not a cloud in
not a patch on
not the case that
(notice|bulletin) board
(not|isn't) my problem
number # bus
nurture~ (a|the|her|his|their|your) (child|children|plants|seedlings)
object lesson
object of (desire|ridicule|affection|pity|envy|fun|scorn)
object of (his|her|my) (desire|affection|affections|hatred|love)
object~ to (paying|smoking|being|dogs|wearing|queueing)
o'clock prompt
of (humble|irish|polish|italian|turkish|french|german|indian|african|unknown|spanish|greek|russian|english|scottish|welsh|noble) origin
of no account
off the record
oil (rig|rigs)
(oil|gas|water) (pipeline|pipelines)
(oil|oils|acrylic) on canvas
(olive|apple|oak) (branch|branches)
omnibus edition
on a case by case
on a drip in (hospital|the)
on account of the (weather|rain|snow|heat|children|dog|strike)
on board (the|a) (ship|ferry|plane|train|boat|bus|flight|yacht)
on display (in|at) (the|a) (museum|gallery|church|castle|town|library|zoo)
on file with the police
on fire
on good authority
on (high|full|red) alert
on no account
one thing led to another
(on|over) the edge of (the|her|his|my) (bed|chair|sofa|cliff|forest|town|village|bath|seat|wood)
(open|close|shut|pack)~ the boot
(opera|theatre|concert|school) stage
(opera|theatre|wine|milk|cheese|egg|steel|beer|amateur|honey) (production|productions)
(opinion|exit) (poll|polls)
(oral|personal|dental|hand|food|bodily|intimate) hygiene
(order|ordered) a takeaway
origin of (species|life|man|mankind)
(our|the|a) flight (landed|departs)
(our|their) paths cross~
out of action
out of circulation
out of commission
out of the reach of children
out of tune
(out|beyond) of control
over a medium (heat|flame)
over my dead body
overflowing (bin|bins|bath|ashtray|gutter|wardrobe)
overflowing with (joy|love|flowers|tears|guests|toys|rubbish|shoes|happiness)
overhead (locker|lockers|luggage|lamp|kick|light|lights|fan|wires|cables)
ozone layer
pack of cards
package from (grandma|gran|mum|santa)
package (holiday|holidays|tour|tours)
(packet|packets) of (crisps|biscuits|seeds|cigarettes|tea|sweets|nuts|tissues|rice|pasta|gum|soup|chocolate|butter|ham|needles|ham|raisins|peas)
(pack|unpack|carry|lift)~ .. boxes
page (boy|turner)
pain threshold
pair of specs
pandora's box
panel of judges
panel (show|game|beater)
(parcel|onion|unwrapped|peeled) .. layer by layer
parents permission
park and ride
partition of (india|ireland|poland)
partition (wall|walls)
pass .. salt and pepper
pass (me|him|us) the salt
(passed|landed|home) .. without incident
passport renewal
patch of (grass|ice|fog|land|blue|skin|damp|garden|ground|sunlight|sky|shade|mud|snow|weeds|nettles|oil)
patch~ things up
patches on (his|her|my|the) (elbows|knees|jeans|trousers|sleeves|jacket|skin)
path (through|along|across|by|down) the (woods|forest|park|trees|wood|river|canal|cliffs|coast|garden|valley|shore|beach|sea|dunes)
path to the (beach|river|house|cottage|church|village|summit|barn|waterfall)
peas in a pod
(pea|vanilla|cardamom) (pod|pods)
peeling wallpaper
peer pressure
performance of (hamlet|macbeth|romeo|carmen)
performance of the (nutcracker|opera|messiah|musical|requiem|symphony)
perimeter (fence|wall)
permission slip
permission to (marry|land|speak|camp)
(pest|birth|crowd|remote|ground|passport|weight|gun|bladder|portion|self) control
phone off the hook
(physically|very) agile for
(picasso|monet|museum|painter) .. retrospective
(picture|photo|window|bed|door|bike|bicycle|spectacle|climbing|zimmer|gold) (frame|frames)
piece of string
piece of the action
pilot .. (cockpit|turbulence)
pilot ejected
pilot light
pilot (whale|whales)
(pilot|pilot's) licence
pin~ (my|our|his|her|their|your) hopes
pin~ the blame on
ping pong
pins and needles
pins in her (hair|mouth)
(pipe|pipes) down
piping hot
pitch~ (a|the|our|your|their|my) (tent|tents|camp)
pitch (black|dark|invasion)
pitched (roof|battle)
pivot~ on (one|his|her) (foot|heel)
(pizza|milk|flower|baby|parcel|food|grocery|breech|newspaper|furniture) (delivery|deliveries)
(plane|flight|flights|passengers|airport|terminal) .. gate #
(planes|flights|aircraft) .. grounded
(planets|stars) align~
planning permission
(plant|plants|tree|seed|weed|weeds|cutting) .. (take|took|taken|takes) root
(plastic|food|storage|airtight|tupperware|shipping|glass|lunch|ice) (container|containers) of (soup|rice|milk|salad|cream)
(plastic|garden|pitch|cake|tuning|toasting|pastry|salad|carving|dinner) (fork|forks)
plate of (cookies|biscuits|cheese|chips|pasta|food|sandwiches|soup|cakes)
(plate|wine|luggage|roof|spice|toast|shoe|magazine|hat|coat|bike|towel|vegetable) (rack|racks)
platform (shoes|heels|ticket|boots|edge|sandals)
play~ .. cards right
play~ .. old records
play~ bridge
play~ pool (in|with|at|after)
play~ squash
play~ tag
play~ the accordion
play~ the field
play~ with fire
(players|dogs|fans|referee|striker|goalkeeper|captain) .. on the pitch
please be seated
pleasure of your (presence|company)
pod of (dolphins|whales|orcas)
point blank
point of view
point taken
points of the compass
(pole|family|burial|wine|gym|barrel) (vault|vaults|vaulter|vaulted)
poll tax
polling (station|day|booth|stations)
(pond|lake|pipes|river|toes|fingers|feet|hands|ground) .. (freezing|frozen|freeze|froze|freezes)
pool of (blood|water|light|tears|sweat|mud|vomit)
pool (table|party|hall|attendant|cue|lifeguard|bar|towel)
port and (starboard|lemon|stilton|cheese)
port of (call|dover|hamburg|rotterdam|calais|genoa|antwerp|marseille|piraeus)
port (wine|side|city|town)
(pottery|woodwork|carpenter's|santa's|joiner's|cobbler's|bicycle) (workshop|workshops)
pour~ .. funnel
(preaching|preach) to the converted
presence of mind
(presence|absence) felt
(price|name|dog) (tag|tags)
priority (seat|seats|boarding)
prison (break|breakout)
prodded (him|her|me|it) (with|in|awake)
production of (hamlet|macbeth|milk|wine|cheese|sweat|saliva|cats|hair|insulin|tears)
promotion to (captain|sergeant|headmaster|colonel)
promotion to the (first|premier|second) (division|league)
prompt (reply|service|arrival|payment)
proof of the pudding
property developer
prospect of (rain|seeing|marriage|moving|snow|dinner|going|meeting|becoming|christmas|another|being|getting|having|spending)
provisions for the (trip|voyage|journey|winter|hike|picnic|weekend)
pub crawl
pull~ .. out of (the|a|his|her|my) (water|river|hat|sea|pocket|bag|car|fire|mud|ditch|bed|oven)
pull~ (faces|rank|weeds|crackers)
pull~ (off|on|down|up) (his|her|my|your|the) (boots|socks|trousers|gloves|blinds|jumper|shutters|coat|hat|hood|sweater|chair|covers|zip|sleeves|jeans|tights)
pull~ (over|up|in) (at|outside|beside|to) (the|a) (side|lights|kerb|layby|house|station|garage|petrol|hotel)
pull~ the other one
pull~ the wool over
pull~ (the|a|my|your|his|her) (door|leg|muscle|trigger|curtains|rope|sledge|hair|weeds|tail|lever|cracker|blanket|duvet|blinds|sleeve|handbrake|tooth|hamstring|sickie|weight|ears|punches)
pull~ (your|my|his|her) socks up
pull~ (yourself|myself|himself|herself|themselves|ourselves) together
pulled (pork|muscle|hamstring)
(pull|pulled|squeeze|squeezed) the trigger
push (chair|chairs|ups)
push comes to shove
push~ (him|her|me) (into|over|off|down|out|aside|around|away|too) (the|of|hard|far|when)
push~ (my|your|his|her|our) luck
push~ past (me|him|her|us)
push~ (the|a|my|your|his|her|our) (door|pram|buggy|wheelchair|swing|car|bike|chair|pushchair|sofa|piano|cupboard|plate|hair|bicycle|boat|lawnmower)
pushed for (time|money|space)
pushing up the daisies
put~ down roots
put~ it down to experience
put~ out (the|a) fire
queue (at|outside) the (canteen|bakery|till|airport|museum|supermarket|toilets|border|ladies)
queue (up|outside|here) for (bread|tickets|ice|lunch)
quiet as a mouse
quite a bit
quote unquote
(quote|quotes|quoted|quoting) (shakespeare|goethe)
(rabbit|frog|kangaroo|sparrow|bunny|toad) .. hop~
rack~ (my|your|his|her|our) brains
rack of lamb
(radio|television|bbc) (broadcast|broadcasts|broadcaster)
raffle (ticket|tickets|prize)
rail link
(railway|station|diving|oil|viewing) (platform|platforms)
(railway|suspension|stone|wooden|toll|foot|road|rope|motorway) (bridge|bridges)
(railway|train|race|running|cycle|muddy|forest|dirt|rough|farm|mountain|ski|athletics|tram) (track|tracks)
(ran|run|walked|running|walking) along the platform
reach~ for the (salt|stars|moon|sky|butter)
reach~ (through|over|into) the (fence|window|bars|hedge|bag|cupboard|drawer)
read~ a map
read (me|us|him|her|them) a story
recharge~ (my|your|our|his|her|their|the) batteries
record label
record (player|collection|temperatures|heat|rainfall|snowfall|holder)
redeem~ (himself|herself|themselves|yourself|myself)
redeeming (feature|quality|features)
redundancy (pay|money|payment)
refresh~ (my|your|his|her) memory
refreshing (drink|breeze|swim|shower|dip)
registry office
relay (race|races|runner|baton)
release~ (the|two|his|all) (hostages|prisoners|hostage|bird|handbrake|balloons|dove|doves|prisoner)
released from (prison|jail|hospital|captivity|custody)
remnants of (the|our) (meal|breakfast|castle|lunch|dinner|party|picnic)
render~ (him|her|me|them) (speechless|helpless|unconscious|homeless)
retro (look|style|dress|lamp|furniture|sofa|bike|fridge|sunglasses|kitchen|wallpaper|music|clothes|fashion|toaster)
retrospective of (his|her) (work|films|paintings)
return~ to the fold
(return|connecting|delayed|bumpy|domestic|charter|helicopter|cheap|overnight|transatlantic) (flight|flights)
ride~ .. carousel
(rig|rigged|rigging) the (election|vote|elections|lottery)
(river|bath|sink|toilet|bathtub|gutter|dustbin) .. (overflow|overflows|overflowed|overflowing)
(river|wine|tears|champagne|beer|blood|water|honey|lava) .. flow~
roads lead to (rome|the)
(road|street|lane|stairs|staircase) .. lead~ (to|down|up|into|past) the
robust (health|child|shoes|boots|constitution)
rocket launch
(role|part) of (hamlet|macbeth|juliet|romeo)
(roller|village|school|silent|seventies|eighties|mobile) (disco|discos)
rome .. built in a day
(roof|tap|pipe|boat|tent|fridge|gutter|shower|bottle|boots|boiler|radiator|nappy) .. (leak|leaks|leaked|leaking)
room service
room with a view
take~ a (dim|long|different|balanced|relaxed|generous) view
root and branch
root (canal|vegetable|vegetables|beer)
root~ for (you|him|her|england|scotland)
root of all evil
rooted to the spot
roots of (a|the|my|her|his) (plant|oak|hair|tooth|teeth|roses)
(rough|sticky) patch
(royal|diplomatic) protocol
(royal|straight|hot) (flush|flushes)
(rubbish|garbage|waste|town|municipal) (dump|dumps|tip)
rugby .. scrum
run~ a tight ship
runners crossed
rush hour traffic
(said|say|speak|spoke|speaking|goes|went|go) .. on the record
salt and vinegar
salt into the wound
salt of the earth
sample~ the (wine|wines|cheese|food|cake|beer|delights|soup)
samples of (cheese|wine|perfume|blood|urine)
sandbox in the (garden|yard|park|playground)
(sat|sit|lie|lay|lunch|reading|drinks|lying|sitting|relax) .. by the pool
(school|church|tombola|christmas) raffle
(school|night|tour|shuttle|tourist) bus
score~ (a|the|two|three|an) (goal|goals|try|penalty|hat|century|equaliser)
scores of (children|fans|tourists|birds|villagers|midges|sheep)
scrape~ (my|his|her|the|our) bumper
scrape~ out the (seeds|bowl|pan|vanilla)
scrubbing brush
scrum half
seamless (stockings|tights|knickers|bra|socks|underwear)
season~ .. salt and pepper
seat belt
seat of the (pants|trousers)
seat on the (train|bus|plane|sofa|ferry|tram)
(second|next) in command
(segment|segments) of (an|a) (orange|grapefruit|tangerine)
send~ shivers down
sense of entitlement
serial (killer|killers)
sermon on the mount
set~ the record straight
(set|sets) a new record
severity of the (frost|drought)
severity of (the|his|her) (illness|injuries|winter|weather|storm|pain|burns)
sew~ .. label
sex (object|drive|symbol)
(shaken|shocked|rotten|evil) to the core
(sharp|blunt|flying|shiny|household|sacred|precious|everyday) (object|objects)
shed its load
sheer drop
shell (suit|shock|shocked)
(shell|shelled|shelling) (peas|prawns|nuts|almonds)
(ship|boat|ferry|yacht|fleet|crew|sailors|cruise) .. (in|into|left|leave|leaves|enter|entered|of) port
(ship|boat|ferry|yacht|liner) .. (dock|docks|docked)
(ship|crew|boat|ferry|sailors) reached port
ships that pass in the night
(shoe|violin|guitar|bow|apron|kite|cello|puppet|bikini|purse) (string|strings)
shoot~ (a|the) (deer|rabbit|goal|gun|arrow|pheasant|duck|lion|breeze|messenger|bear)
shooting (star|stars|range|pain|pains|party|gallery|season)
signal failure
signature (dish|tune|drink|cocktail|perfume)
silence is golden
silo (full|on) (of|the) (grain|corn|farm|hill|wheat|maize)
(sit|sat|sitting|eat|ate|elbows) .. at the table
size medium
(ski|chair|stair) (lift|lifts)
skin and bone
skin elasticity
skin toner
(skin|drink) .. hydration
(skin|flesh) crawl~
slammed (on|down|into) the (brakes|wall|receiver|tree|phone)
slammed (the|his|her) (door|brakes|phone|window|lid|drawer)
sleep~ like a log
sleeper (train|carriage|compartment|berth)
slipped disc
slot machine
(slowed|slow|slows) to a crawl
sluggish (river|liver|metabolism|bowel)
(slug|slugs) and snails
(slug|slugs) (ate|pellets)
(slug|slugs) on (the|my) (lettuce|lawn|hosta|salad|cabbage|strawberries)
(smash|greatest|summer) (hit|hits)
smoke~ .. pipe
(smoke|distress|hand|railway|turn|mayday) (signal|signals)
(smoked|smoking) hash
sniffer (dog|dogs)
snug as a bug
(soaked|wet|drenched) to the skin
soft spot for
someone in the audience
sorry to trouble you
(spatial|self) awareness
speak~ from experience
speak~ volumes
speech (impediment|impediments)
spider (bite|plant|webs|monkey|crab|legs|veins)
(spider|spiders) in the (bath|cellar|shower|shed|sink|attic|garage)
spike~ (his|her|my|the) (drink|drinks|punch)
spiky (hair|leaves|plant|hedgehog|cactus|haircut)
spiral notebook
spitting image
split (ends|peas|second|lip|lentils|personality|hairs)
split~ the (bill|wood|atom|difference|logs|rent)
split~ up with (him|her|his|my|me)
splitting headache
sporadic (rain|showers|fighting|gunfire|violence)
spotted dick
sprint~ (to|for) the (bus|station|train|line|door|finish)
stack~ the (chairs|dishwasher|shelves|plates|wood|dishes|bricks|cups|firewood)
(stack|stacks) of (pancakes|plates|hay|books|chairs|newspapers|wood|toast|dishes|straw|bricks)
stage (fright|door|whisper|hand|hands|musical|struck|mother|curtain|debut)
stage presence
stages of (pregnancy|labour|cancer|life|grief|dementia)
stake~ .. claim
star spangled banner
(starring|maternal|speaking) role
starting blocks
static electricity
stay~ alert
(stay|keep)~ well hydrated
stickiness of the (toffee|honey|dough|glue|jam|rice)
sting in the tail
stinging (nettle|nettles|eyes)
stocks and shares
stone monolith
(stood|stand|wait|waited|waiting|standing|freezing) on the platform (at|in|when|and|for|of)
story of (my|his|her) life
(strawberry|chocolate) .. vanilla
streamed down (her|his|my) (face|cheeks)
streaming (cold|nose|eyes)
string of (pearls|onions|beads|lights|sausages|garlic|polo)
string (quartet|orchestra|beans|bean|vest|bikini|trio)
stuck in (the|a) (lift|mud|snow|traffic|jam)
(stuck|sat|caught|sit|sitting) in traffic
subject to availability
(suck|sucks|sucking|sucked) (his|her|my|your) thumb
(suit|brief|pillow|pencil|glasses|violin|guitar|book|murder|court|stair|cello|vanity|cigarette|display|glass) (case|cases)
sun (blocker|block)
sun screen
(sunny|nervous|cheerful|friendly|kind|gentle|happy) disposition
sunrise to sunset
sunset boulevard
sunset (over|behind) the (sea|mountains|lake|hills|city|ocean|alps|bay|roofs)
suppress~ (a|the|his|her|your|my) (yawn|smile|laugh|cough|appetite|anger|giggle|sneeze|sob|sigh|grin)
swamped with (presents|guests|tourists|children|visitors|cucumbers|flowers)
swatch of (fabric|cloth|silk)
sweep~ the board
(sweet|chocolate|burger|biscuit|toffee) (wrapper|wrappers)
(swimming|paddling|indoor|outdoor|hotel|rock|thermal|children's|heated|plunge|garden|diving|olympic|infinity|toddler) (pool|pools)
(swim|swam|jump|jumped|dive|dived|splash|splashed|swimming) .. (in|into) the pool
swings and slides
switch~ (on|off) the (light|lights|kettle|tv|television|radio|heating|oven|cooker|iron|telly|hoover)
switch~ (seats|trains|lanes|places) (with|at|in)
table by the window
table for (two|four|six) (at|in|tonight|by)
table (tennis|cloth|manners|football|salt|wine|lamp|mat|mats|napkin)
tag (along|rugby)
tailgating (me|him|her)
take~ .. into account
take~ a leak
take~ control of (my|your|his|her|their) (life|lives|health)
take~ exception to (his|her|my|the) (jokes|remarks|tone|remark|joke)
take~ issue with
take~ the edge off my (hunger|thirst|appetite)
take~ the lead in (the|a) (race|match|play|dance)
take~ the lift (to|up|down)
take~ the sting out
takeaway (pizza|food|coffee|curry|dinner)
(take|grab) a seat (please|by|over|and|here|at)
taking into account
(tap|nose|roof|ceiling|shower|pipe|sweat|candle|honey|water) .. (drip|drips|dripping|dripped)
target practice
tax rebate
(taxi|cab) (rank|ranks)
(taxi|train|lorry|truck|van|racing|tram|coach|ambulance|tractor|drunk|learner|cab|lady|engine) (driver|drivers)
(telephone|phone) handset
tell~ (me|us|him|her|them) (a|another) (bedtime|story|funny|lovely|long)
tell you a secret
temperamental (car|artist|teenager|boiler|horse|cook|diva)
tenant farmer
tender (meat|beef|steak|chicken|lamb|loving|love|kiss|heart|age|moment|gums|skin|breasts|vegetables|hearted)
tender to the touch
terminal (illness|cancer|decline)
thank our (host|hosts|hostess)
thanks for the lift
that being the case
the audience was (silent|laughing|clapping|cheering)
the channel (tunnel|islands|crossing)
the locals
(theatre|concert|studio|cinema|live) audience
theme (park|parks|tune|song|night|party)
thin on top
thinking cap
(those|people) in authority
thread~ (a|the) (needle|beads)
three piece suite
through thick and thin
(through|above|below|behind) the clouds
throw~ a wobbler
thumb~ a (lift|ride)
thumbs (up|down)
ticket (office|inspector|machine|collector|barrier|tout|touts|stub)
tickets (to|for) the (match|concert|zoo|opera|theatre|museum|ballet|cup|circus|cinema|musical)
tier (cake|wedding)
timeout (chair|corner)
times (table|tables)
tin (of|opener|foil|roof|soldier|soldiers|whistle|can|cans|mine)
(tins|tin) of (beans|tomatoes|tuna|soup|biscuits|peaches|sardines|paint|sweetcorn|peas|salmon|fruit)
to all intents
to be brief
to cap it all
to the library to (read|study|borrow|return)
token of (my|our|his|her|their) (gratitude|appreciation|love|affection|esteem|thanks)
(ton|pile|load) of bricks
too big for (his|her|their|your) boots
too close to call
took flight (when|from|and|as)
took the trouble to
touch~ (my|his|her|your|a|the) (nose|toes|heart|hand|knee|dog|stove|iron|baby|paintings|exhibits|wall)
touch wood
tough as old boots
(tourist|school|examination|medical|parole|ironing|diving|drawing) (board|boards)
tower bridge
(town|village|university|city) (library|libraries)
toy blocks
tracing paper
track and field
track (suit|record)
traction engine
traction on (ice|snow|mud)
traffic (jam|jams|light|lights|warden|cone|cones|island|accident|accidents|fumes|police|calming|offence)
traffic on the (motorway|roads|bridge)
(tragic|funny|diplomatic|road|shooting) (incident|incidents)
train of thought
(train|bus|plane|concert|theatre|lottery|raffle|parking|season|cinema|speeding|ferry|zoo|tram|opera|football|museum|meal) (ticket|tickets)
(train|car|bus|plane|night|ferry|coach|taxi|tube|boat|return|spiritual|safe|tiring|tedious|bumpy|exhausting) (journey|journeys)
(train|trains|leaves|departs|waiting|arrives) .. platform #
travel journal
tread~ the boards
trigger~ (an|a) (asthma|migraine|avalanche|allergic|heart|landslide)
trigger (happy|finger)
trojan war
troll under the bridge
trunk road
(tummy|stomach|flu|sickness|vomiting) (bug|bugs)
tunnel (under|through) the (channel|mountain|alps|hill|river|thames)
tunnel vision
turn~ the (page|pages) of
turn~ the tables
(turn|course) of events
turnout (at|for) the (funeral|election|wedding|match|fair|picnic|party)
tv coverage of the (match|wedding|games|olympics|election|storm|flood)
(tv|television|english|bristol) (channel|channels)
(two|three|four|few) blocks away
(ugly|cave|norwegian|mountain) (troll|trolls)
under canvas
under floodlights
under (her|his|the) thumb
under (his|her|my) command
under lock and key
under the banner of
under the hammer
undercut hairstyle
(under|get|got|had|have|gets|gave) the impression that
unstable (ladder|chair|weather|marriage|knee|childhood)
up for adoption
up to a point
up to (my|his|her) eyeballs
uplifting (song|film|music|sermon|story|book|speech)
upset~ the (apple|applecart) cart
vanilla (ice|sugar|pod|pods|custard|sauce|essence|extract|pudding|cake|bean|yoghurt|cream|slice|milkshake|flavour|fudge)
(vanished|disappeared|sank) without a trace
vault of the (bank|church|cathedral|chapel)
vaulted (ceiling|cellar|roof)
(vaulted|climbed|jumped|leapt|leaned) over the gate
version of events
vertical (cliff|stripes|drop|climb)
view from the (balcony|summit|tower|castle|terrace|hotel)
view (of|over|across) the (sea|valley|mountains|bay|alps|river|hills|ocean|rooftops|harbour)
village postmaster
(vinyl|jazz|beatles|elvis|gramophone) (record|records)
viral (infection|infections|illness|fever|meningitis|pneumonia|hepatitis|disease|load)
visibility on the (road|roads|motorway|slopes)
voice (broke|trembled|shook|cracked)
(voluntary|mass|compulsory) (redundancy|redundancies)
vote~ by proxy
voter turnout
voyage of discovery
(wait|run|ran)~ for (the|a|my) (bus|train|tram|coach|ferry)
(wait|worry|hurry|stay|stop|rush|cook|change)~ .. on (my|our|his|her) account
walk~ .. in single file
walk in the park
(walk|drive|cycle|stand)~ (over|across|under|on) the bridge
(war|danger|pedestrian|twilight|earthquake) (zone|zones)
warm as toast
warm~ up the (soup|milk|bread|leftovers|plates|bottle|stew)
warm (welcome|weather|clothes|bath|milk|coat|evening|smile|socks|jumper|winter|summer|regards|wishes|hearted|blanket|meal|soup|thanks|hug|sea|breeze|bread|plate|oven|scarf|gloves|drink)
waste basket
waste paper basket
water under the bridge
(water|rock) feature
water's edge
(waves|wave|cymbals) crash~
way the cookie crumbles
weakest link
(wear|wears|wore) (a|her|his) retainer
(wedding|exam|opening) jitters
whaling (ship|ships|station|ban|museum)
wheel alignment
where the action is
whisky chaser
whole grain (rice|bread|mustard|flour)
(will|may|might|could) cloud over
win~ on points
(window|aisle|car|toilet|booster|child|bike|bicycle|saddle|theatre|garden|safe|middle|back) (seat|seats)
(winter|he|she|today|monday|mine|dad) (is|was) no exception
(win|won|lose|lost|wins|winning) by default
wipe~ the floor with
wipe~ the slate clean
wise after the event
with a hammer
with a view to (marriage|marrying|buying|moving)
with the exception of
within (easy|walking) (reach|distance)
(women's|men's|torch|sprint|swimming) relay
won by a (narrow|wide|small|clear|huge|tiny) margin
won the argument with (my|his|her)
wonky (chair|teeth|wheel|nose|carrots|smile|knee|shelf|leg|fringe|tooth)
(won't|not|doesn't|didn't|don't|can't|cannot) cut it
work placement
(world|olympic|guinness|lap) (record|records)
world's a stage
(worm|worms) in the (apple|garden|compost|salad|mud)
(worst|best) case
(would|do|him|her|home|there|again) .. in a heartbeat
wrap~ up warm
writer's block
wrong side of the tracks
(yoga|therapy|massage|physio|tanning|jam|gossip) (session|sessions)
your wish is my command
(your|his|her) prompt (answer|response)
yule log
`;
