/** One turn of phrase a line, in small letters; the signs are told in `idioms.ts`. Only what is no jargon whoever writes it. */
export const IDIOMS = `
# blocks (away|from|down) the (bakery|station|street|school)
a bit (of|more|less|late|early|tired|better|worse|too|cold|warm|ill|longer|older|nervous|sad|shy|rude|much|like|lost|strange|odd|hungry|thirsty|bored|sore|scared|worried|wet|windy|loud|sweet|dry|young|different|rusty)
a box (round|on) the (ears|ear)
a case in point
a (case|crate) of (wine|beer|champagne)
a (little|wee|tiny) bit
a (vivid|moving|true|gripping|frank) account of
above board
abstract (art|painting|paintings|painter|sculpture)
accordion (player|music|lesson|lessons)
action (film|films|movie|movies|hero|figure|figures|man)
actions speak louder
activated (charcoal|carbon)
adopted (son|daughter|child|children)
adoption papers
against (a|the) backdrop of
age of consent
agile (as|for) (a|an|his|her) (cat|monkey|goat|age|deer|panther)
(agony|gossip|spinal|roman|marble|ionic|steering|vertebral|nelson's) (column|columns)
(airtight|tupperware|plastic) (container|containers)
alcohol dependency
all over (my|your|his|her|the) body
(am|is|was|be|are|came) top of (the|her|his) class
an assortment of (biscuits|cakes|chocolates|sweets|cheeses|sandwiches|flowers|fruit|cookies)
an authority on
(ancient|roman|viking|stolen|museum) (artefact|artefacts|artifact|artifacts)
(apple|rotten|pear) (core|cores)
application for (a|the) (job|post|visa|loan|passport|grant|place|mortgage)
argument broke out
arguments for and against
(armed|family|middle|bloody) (conflict|conflicts)
artwork on the (fridge|kitchen)
as the case may be
assault and battery
assert~ (myself|yourself|himself|herself|themselves|itself)
asset to (the|our|any|this|your) (team|department|company|school|family|club|choir|group)
at anchor
at (my|your|his|her) command
at the controls of (the|a)
at the drop of a hat
(a|the) bugbear (of|is) (mine|late|my)
(at|on) full blast
(at|to) (the|a) disco
attribute~ .. to hard work
attribute~ .. to (luck|god|age)
attribute~ .. to the weather
audience (laughed|clapped|applauded|cheered|booed|gasped|sang)
audience with the (pope|king|queen|bishop)
authority figure
autonomous (region|province|community)
awareness of (danger|others)
(baby|babies|ant|ants|toddler|snail|beetle|caterpillar|tortoise) .. crawl~
(baby|beach|golf|dune|twin|double) (buggy|buggies)
(baby|speed|goose) (bump|bumps)
back in circulation
backbone of the (family|village|choir|club|army)
backdoor key
backlog of (washing|ironing|laundry|housework)
backup (singer|singers|vocals)
(back|you|there|start|done|leave) in a bit
bake~ .. batch
(bake|baking|baked|ate|dunk|dunked) .. cookies
(ball|balls) .. bounce~
bank accounts
bank branch
(bank|savings|current) account
(baseball|swimming|bathing|shower|woolly|flat|school|bobble|knee|bottle|night) (cap|caps)
basket case
basket of (fruit|eggs|apples|bread|flowers|washing|laundry|strawberries|cherries|fish|vegetables)
batch of (biscuits|cakes|scones|muffins|bread|jam|soup|beer|pancakes|dough|cupcakes|brownies|rolls)
battery hens
beacon of (hope|light)
bed bugs
(bed|room) and board
(beer|whisky|vodka) (chaser|chasers)
(below|upper|sun) (deck|decks)
beta (blocker|blockers)
beyond (my|our|his|her|their|your) control
bid~ .. (farewell|goodbye|adieu)
bid for (freedom|power)
bid~ (him|her|them|us|me|you) (good|goodnight|welcome)
(birthday|christmas|greetings|greeting|credit|debit|bank|playing|post|library|identity|id|valentine|easter|thank|score|yellow|red|loyalty|sympathy|condolence) (card|cards)
(birth|death|marriage|medical|vaccination|swimming) (certificate|certificates)
bit by bit
bit of a (mess|nuisance|shock|surprise|pain|shame|problem|pity|joke|snob|cold|rush|risk|hurry|headache|struggle)
bits and (pieces|bobs)
bitten by the .. bug
(blade|blades) of grass
blast from the past
blast of (cold|hot|fresh|icy|warm|air|wind)
bleed~ (heavily|badly)
bleed~ to death
bloated (stomach|belly|tummy)
block (capitals|letters)
block~ (the|my|our|his|your|a) (drive|driveway|road|pavement|sink|toilet|drain|exit|entrance|sun|light|street|corridor|stairs|doorway|garage|door|gate)
(block|blocks) of (flats|ice|wood|chocolate|cheese|butter|apartments|marble)
(blocked|block) (nose|nostril|sink|toilet|drain|drains|ears|gutter|gutters)
blood circulation
board and lodging
board (game|games)
board of governors
board~ (the|a|our|my|their) (plane|train|bus|ship|ferry|flight|boat|coach)
boarding (pass|passes|card|cards|school|gate|house)
body and mind
body (language|temperature|weight|lotion|odour|clock|bag|fat|armour|heat|hair|builder|building)
body of water
(body|heart|mind) and soul
boost~ .. (immune|morale|confidence|mood|spirits|metabolism)
boost of (energy|confidence|vitamins)
boost to (my|his|her|their) (confidence|morale|spirits)
boot (camp|polish|laces)
boot is on the other foot
boot of (the|my|our|your|his|her) car
both sides of the argument
bounce~ .. (ball|balls)
bounce~ on the (bed|sofa|trampoline|couch|mattress)
bounce~ up and down
bouncing baby
box office
(box|boxes) of (chocolates|matches|tissues|eggs|biscuits|cereal|tricks|books|toys|sweets|tea|paints|crayons|doughnuts|donuts|strawberries|wine|old|clothes|cakes|cake|pralines|apples|oranges|candles|photos|photographs|nails|screws|plasters|lego)
boxing (match|ring|gloves|day|club|champion|lesson|lessons|fan)
brain drain
branch (line|manager)
branch of (mathematics|physics|science|medicine|chemistry|biology|law)
branch of (the|a|an) (tree|oak|family|police|bank|army)
branches of (the|a|an) (tree|oak|apple|trees)
brand new
brand of (humour|tea|chocolate|toothpaste|soap|cat|dog|gin|yoghurt)
breach of (promise|trust|contract|etiquette)
breach of the peace
breadcrumbs (for|to) the (birds|ducks|swans)
(break|broke|broken|set|hold~) (a|the|all|every) record
breakout of (measles|flu|spots|chickenpox)
brick by brick
brick (wall|walls|house|houses|oven|building|chimney)
bridge (club|player|players|evening|partner|lessons)
bridge of (his|her|my|your|the) nose
bridge (over|across) the (river|canal|road|railway|rhine|thames|danube|elbe|main|motorway|valley|stream)
brief and to the point
brief (visit|moment|chat|pause|look|spell|glance|history|stay|encounter|walk|moments|shower|showers|period|conversation|interlude|romance)
broadcast .. on (radio|television|tv|bbc)
broadcast .. on the radio
broadsheet newspaper
bucket and (spade|mop)
(bucket|buckets) of (water|sand|paint|ice|coal|popcorn|chicken|sweat|tears|rain|mud|milk)
buffer (state|zone)
bug going (round|around)
bug (spray|bite|bites|net)
(bugs|bugging|bugged) (me|you|him|her|us)
build~ (a|an|the|our|their|his|her|my) (house|houses|shed|wall|snowman|sandcastle|sandcastles|den|nest|fence|treehouse|bookcase|garage|barn|greenhouse|patio|cabin|raft|boat|kite|castle)
build~ (sandcastles|snowmen)
build~ up (an|his|her|your|my) (appetite|strength|muscles|muscle|stamina)
building blocks on the (floor|carpet)
(bull|bear|badger) baiting
bump~ (his|her|my|your|its|their) (head|knee|elbow|shin|toe|nose|arm|heads)
bump in the night
bump~ into an old
bump~ into (him|her|you|them|each|someone|my|your|our|tom|anna|people)
bump~ into the door
bump~ into the neighbour
bump~ into the neighbours
(bump|bumps) (on|in) (the|his|her|my|your) (head|road|forehead|knee|carpet|arm)
bumper (sticker|stickers|crop|harvest|cars)
bumper to bumper
bumps and bruises
bundle~ .. into the (car|taxi|van|bed|back)
bundle of (joy|nerves|energy|laughs|clothes|sticks|firewood|letters|banknotes|papers|hay|newspapers|rags|fun|straw|wood)
burn~ a hole in
burn~ (calories|wood|coal|leaves|fat|easily)
burn~ (my|your|his|her|our|their|all) .. bridges
burn~ the candle
burn~ the midnight oil
burn~ (the|my|his|her|your) (toast|dinner|cake|hand|fingers|finger|tongue|mouth|candle|food|rice|wood|onions|sauce|cakes|house|leaves|lunch|roast|arm)
(burned|burnt) to (the|a) (ground|crisp|cinder)
burning (hot|smell|building|house|sensation|candle|candles|eyes|feet|sun|fire)
(burnt|burned) (toast|rice|fingers|offering|hand|tongue|skin|sugar|cake)
burst~ (his|her|my|your|their) bubble
burst~ (into|out) (tears|laughing|laughter|flames|song|crying|singing)
burst of (laughter|energy|sunshine|applause|anger|rain|flavour|tears|song)
(burst|bursting) (pipe|pipes|tyre|balloon|appendix|blister|bubble|main|water)
bursting at the seams
bursting to tell
bursting with pride
bus driver (was|said|waited|told|let|shouted|smiled|stopped)
bus (stop|stops|station|ride|fare|fares|ticket|pass|lane|timetable|trip|shelter|journey|tour|strike)
bus to the airport
bus to the station
bus to the zoo
bus to (work|school|town)
(buses|trains|trams) (were|are) (late|full|on|cancelled|packed)
(butter|milk) churn
by all accounts
by (bus|train|tram|tube|ferry|bike|plane|coach|taxi|sea|air|land)
(by|with) (common|mutual) consent
call~ (a|for) (taxi|cab|help|doctor)
call~ (him|her|me|them) (names|darling|mum|grandpa)
call~ (his|her|my|your|their) bluff
call~ it a day
call~ it a (night|day)
call~ it quits
call~ (my|your|his|her) (mother|mum|mom|dad|father|parents|grandma|gran|sister|brother|wife|husband|son|daughter|aunt)
call of (duty|nature)
call~ (the|an) (doctor|ambulance|police|dentist|plumber|taxi|vet|babysitter|nurse|electrician|waiter)
campaign~ (for|against) (the|a|women|peace|animals|green|party)
canaries sing
canary (islands|yellow)
canvas (bag|bags|shoes|tent|chair)
cap in hand
car boot
(carbon|signed) (copy|copies)
card (game|games|trick|tricks|table|player|players)
(cardboard|lunch|shoe|phone|telephone|post|music|jewellery|window|hat|pencil|snuff|tinder|money|cash|nesting|litter|pizza|moving|removal|egg|jury|witness|fuse|penalty|chocolate|toy) (box|boxes)
(card|cards) up (his|her|my|your) sleeve
cards on the table
carousel (horse|horses|ride)
(car|plane|train|motorway|helicopter|stock|bike|ski|air) (crash|crashes)
cart before the horse
cart~ (off|around|away) (to|the|his|all)
case of (wine|beer|emergency|fire|measles|flu|mistaken|love|nerves|need|doubt|chickenpox|champagne|death|rain|illness|covid)
catch~ (my|your|his|her|the) drift
(catch|miss|take|get|ride|caught|board)~ (the|a|my|his|her) (bus|train|tram|ferry|plane|coach|tube|metro|flight)
cell phone
chain of command
(champagne|ice|coal|mop) bucket
(champing|chomping) at the bit
champions league
(cheque|cheques) .. bounce~
(chess|ironing|chopping|bread|cheese|dart|diving|skirting|snow|surf|sailing|school|pin|floor) (board|boards)
choppy (sea|seas|water|waters|hair)
churn~ (butter|milk)
churning (stomach|sea)
circulation in (my|her|his|your|the) (feet|legs|hands|toes|fingers)
claim~ (the|two|three|many|his|her) (life|lives)
claim to fame
class (reunion|teacher|trip|photo|clown|mate|mates|outing)
clip~ (his|her|the|my|its|their) (wings|hedge|toenails|nails|claws|toes|beard|hedges|ticket)
clip round the ear
cloaking the (hills|valley|mountain)
clobber~ (him|her|me) (with|over)
(close|roll|curtain|wake|bird|distress|toilet|duty) call
cloud (nine|cover|cuckoo)
(cloud|clouds) of (dust|smoke|steam|flies|mosquitoes|ash|midges)
clouds (gathered|gather|parted|cleared|rolled|broke)
clunky (shoes|boots|bracelet|necklace|sandals)
cluster of (houses|trees|grapes|stars|flowers|cottages|berries|mushrooms)
cluster~ (round|around) the (fire|tv|table|barbecue|window|television)
(coat|coated|fried|dip|dipped|roll|rolled|cover|covered) .. breadcrumbs
code of honour
code of (honour|silence|conduct)
cohort of (fans|friends|students|pupils|children)
collateral damage
column of (smoke|ants|soldiers|tanks|marble)
command of (english|french|german|spanish|italian|russian|latin)
commission~ .. (portrait|statue|painting|sculpture|mural)
commit~ .. to memory
commit~ (a|the|this|any|no) (crime|murder|sin|robbery|offence|foul|burglary|theft)
commit~ (myself|himself|herself|ourselves) (yet|to|until|too|before)
commit~ (suicide|murder|adultery|perjury|treason|crimes|arson|theft|fraud|robbery|sin|sins)
commit~ to (a|this|the) (relationship|marriage|diet|wedding)
(completely|utterly|emotionally) drained
(compromised|weakened) immune
compromising (position|photo|photos|picture)
conflict of (interest|opinion|conscience)
console~ (him|her|them|myself|himself|herself|themselves|each)
contact (lens|lenses|sport|sports)
contact with (the|her|his|my|your) (skin|eyes|water|ground|family|mother|father|parents)
contain~ (her|his|my|their) (excitement|anger|joy|laughter|tears|delight)
contain~ (myself|himself|herself|themselves|yourself|ourselves)
contain~ (nuts|milk|gluten|alcohol|sugar|eggs|traces|lactose|meat|pork|caffeine|water|soya|wheat)
contain~ the (fire|blaze|flood|flames|oil)
content~ (himself|herself|myself|themselves|yourself)
content with (my|your|his|her|the|a|what|their|life|that|himself|herself)
contents insurance
contents of (the|my|her|his|your|a) (bag|fridge|drawer|house|suitcase|pockets|pocket|purse|bottle|wallet|handbag|flat|stomach|will|cupboard)
continental drift
contract~ a (disease|cold|fever|illness)
contract killer
contract~ (malaria|measles|typhoid|pneumonia|covid|hepatitis|cholera|hiv)
control (freak|tower)
control~ (my|your|his|her|their|the) (temper|weight|appetite|children|dog|dogs|bladder|anger|emotions|tears|breathing|crowd|ball|fire)
conversion to (islam|christianity|buddhism|catholicism|judaism)
convert~ .. into (a|an) (bedroom|flat|nursery|study|guest|hotel|home|restaurant|museum|gym|bed|playroom|studio)
convert~ (pounds|euros|dollars|miles|inches|grams|ounces|fahrenheit|kilos) .. (to|into)
convert~ to (islam|christianity|buddhism|catholicism|judaism|vegetarianism)
cookie (dough|cutter|crumbs|tin|recipe)
(cookies|cookie) (and|or) (milk|cake|cakes|biscuits|sweets|tea|coffee|ice|crisps)
copy~ (his|her) (homework|brother|sister|hairstyle)
copy of (the|today's|her|his|a|this|my) (book|novel|newspaper|paper|birth|passport|magazine|painting|poem|will|certificate|letter|bible|times|guardian|recipe|report|score)
core (muscles|strength|exercises|stability)
core of the (apple|earth|planet|onion|sun|pear)
corrupt (politician|politicians|police|government|officials|regime|country|judge|cop|mayor|minister)
corrupt~ (the|our|his|young) (youth|morals|children|minds)
cost~ .. bundle
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
creative with (leftovers|paper|food|excuses|colours|lego|clay)
creative (writing|streak|play|arts)
cross~ that bridge
curtain (call|calls)
(dark|rain|storm|black|grey|white|thunder|fluffy|dust|mushroom|low) (cloud|clouds)
(dazzling|bewildering|impressive|wonderful|wide|vast|whole) array of
dead bodies
deck (chair|chairs|hands|shoes)
deck of (cards|the) (for|ship|ferry|boat|yacht|with)
deck~ (the|out|with) (halls|in|holly|with|hall)
default~ on (the|his|her|their) (loan|mortgage|rent|payments|debts|payment)
defect~ to (the|america|france) (west|enemy|soviets|other)
defer to (his|her|your|my|their) (wife|mother|elders|husband|father)
deflect~ (criticism|attention|blame)
delivery (room|van|boy|driver|ward)
delta of the (nile|danube|river|rhone)
detonate~ .. bomb
detract from the (beauty|taste|view)
digest~ (food|milk|the|your|lunch|my|his|lactose|meat) (meal|lunch|dinner|food|news|properly|well|easily)
digestive (system|biscuit|biscuits|tract|problems)
dimensions of (the|a|my|our) (room|kitchen|sofa|garden|wardrobe|bed|fridge|house|carpet)
direct (flight|train|bus|route|sunlight|hit|line|descendant|question|answer|way|road)
direct (question|answer|descendant)
direct~ (the|a|his|her) (film|play|choir|movie|orchestra)
directed by
disabled (toilet|people|person|child|children|parking|passengers|badge|son|daughter|brother|sister|athletes)
disabled toilets
disco (music|dancing|ball|lights|dance|fever)
(discount|food|money|paper|cut) (coupon|coupons) .. (newspaper|supermarket|magazine|ration|pizza|drawer)
discovery of (america|penicillin|fire|australia|gold|dna|radium|insulin)
discovery of (a|the) (body|wreck|planet|tomb|cave|dinosaur|skeleton)
display of (affection|temper|courage|bravery|anger|emotion|flowers|fireworks|love|strength|joy)
divert~ .. attention
divert~ (the|a|our) (river|stream|flight|plane|train|bus)
diverting (story|book|hour)
do~ (my|his|her|their) bidding
do~ (my|your|his|her|our|their) bit
dock (worker|workers|leaves|leaf)
docked (his|her|their|my) (pay|wages|tail)
(dog|cat|snake|horse|tick|mosquito|insect) bit
down in the dumps
down the drain
drain~ (my|your|his|her|all) (energy|strength)
drain~ the (pasta|potatoes|rice|beans|spaghetti|glass|peas|noodles|chickpeas|water|tuna|pond|vegetables|swamp|radiator|radiators|bath|fat)
(dress|dialling|highway|morse|moral) code
drift~ (asleep|ashore|downstream)
drift~ off to sleep
drill (bit|bits)
(drink|drunk) driving
drip dry
dripping (wet|tap)
dripping (wet|tap|taps|with)
drive~ (a|such) hard (bargain|bargains)
drive~ (a|the|my|his|her|our|your|their) (car|lorry|bus|tractor|van|taxi|kids|children|truck|caravan)
drive~ home (from|after|in|at|by|with|now|tonight|tomorrow)
drive~ (me|him|her|you|us) (mad|crazy|nuts|insane|wild|home|there|round|back)
drive~ (slowly|carefully|safely|fast)
drive~ (through|along|past|into) (the|a) (town|village|tunnel|forest|valley|tree|wall|coast|river|mountains|ditch|lamp|rain|snow)
drive~ to (work|town|school|the) (and|in|with|every|sea|coast|mountains|airport|station|hospital|shops|zoo|beach|lake|wedding|seaside|dentist)
driver (said|waved|braked|honked|smiled|shouted|swore|overtook|escaped)
driver's (licence|license|seat|side|door)
driving (licence|license|test|lesson|lessons|school|instructor|rain|seat|conditions|snow|examiner|holiday)
drop~ a brick
drop~ (a|the|her|his|my|your|its) (glass|plate|plates|vase|knife|cup|phone|bombshell|egg|brick|stitch|ice|spoon|towel|baby|gun|anchor|puck|litter|fork|wallet|purse|tray|eggs|jar|bottle|cake)
drop~ dead
drop in the (bucket|ocean)
drop~ (in|by|round|over) (for|on) (tea|coffee|a|lunch|us|me|dinner)
drop~ like flies
drop me a (line|note|card|postcard|message|text|mail|email)
drop~ (me|him|her|you|us) a (line|note|card|postcard|message|text|mail)
drop~ (me|him|her|you|us|them) (off|at) (at|the|here|home|school|outside|there)
drop~ (out|asleep) (of|on|at|in) (school|college|university|the|front)
drop~ (the|my|our|his|her) (children|kids|daughter|son|dog|girls|boys|twins) (off|at)
(drop|drops) of (milk|water|rain|blood|wine|whisky|oil|sherry|rum|lemon|sweat|brandy|vinegar|cream|tea|ink)
dropped (in|by|off|round) (on|for|at|to|my|the|his|her|last|asleep)
dropped (my|his|her) (glasses|glove|purse|hat)
dropper bottle
(drop|weigh|weighed|dropped|cast) anchor
(drug|antique|car|art|antiques|card|arms|horse|coin) (dealer|dealers)
(dry|ferry|loading|fish|floating|fishing) (dock|docks)
dump~ (him|her|me) (for|by|on|last)
dump~ (his|her|my) (boyfriend|girlfriend|husband|wife|fiance)
dumped (by|on) (her|his|my|him)
(ears|eyes|throat|feet|cheeks|candle|candles|fire|house|stove|skin) .. (burn|burns|burning|burned|burnt)
(earth's|earths) core
egg and breadcrumbs
eggs in one basket
(election|political|presidential) (campaign|campaigns)
(emotional|sentimental|strong|romantic) attachment
(estate|travel|letting|secret) agents
(estate|travel|letting|secret|cleaning|bleaching) agent
every bit as
every cloud has
(everything|things|fire|situation|temper|him|nerves) .. under control
eye drops
(eye|ear|rain|cough|tear|name|fruit|acid) (drop|drops)
(eye|skin|human|close|bodily) contact
(eyewitness|firsthand) account
feather in (your|his|her|my) cap
(feel|felt|feeling|stomach|belly) bloated
(firework|fireworks|flower|air|flying|window|public|christmas|gymnastics|dance) (display|displays)
first aid (box|kit)
first port of call
(first|second|business|economy|working|middle|upper|evening|yoga|dance|english|cookery|cooking|maths|swimming|ballet|pottery|pilates|art|antenatal|dancing|exercise) (class|classes)
(flat|dead|car) battery
flood (alert|alerts)
(football|walking|hiking|rubber|ski|riding|winter|snow|army|cowboy|leather|muddy|climbing|ankle|wellington|wet|dirty) boots
for arguments sake
for the record
for the sake of
for the sake of argument
(for|after|wait) a bit
(fortune|oatmeal|ginger|christmas|homemade|butter|peanut|smart|tough|clever|chip|almond) (cookie|cookies)
four wheel drive
free agent
friends .. drift~ apart
(front|baby|army|snail) crawl
(front|rear|back|dented|cars) bumper
(games|mixing|game) console
get~ (my|your|his|the) drift
get~ the boot for
get well (card|cards)
(get|gets|getting) off my case
(get|got|gets|getting|step|stepped) off the (bus|train|tram|plane|ferry|coach)
(get|got|gets|getting|step|stepped) on the (bus|train|tram|plane|ferry|coach) (to|at|in|and|home)
(give|gave|given|giving) (him|her|them|me|us) the boot
(golf|donkey|apple|pony|ox) (cart|carts)
good command of
(go|went|going) for a (drive|walk|run|ride|swim|spin|stroll|drink|meal|jog|paddle)
(go|went|going|take) for a (drive|walk|run|ride|swim|spin|stroll|drink|meal|coffee|beer|jog|paddle)
had a blast
had an argument (with|about|over)
had such a blast
(hair|paper|bulldog|bicycle|tie|nose|toe|money) (clip|clips)
half board
hand in the cookie jar
hands on deck
(hanging|wicker) baskets
(happy|perfectly|quite) (and|with) content
have~ a blast
have~ an argument
head in the clouds
(health|port|police|school|tax) authorities
heard a (loud|terrible|sudden) (crash|bang)
(heart|birth|hearing|speech|genetic|sight|congenital) (defect|defects)
heart's content
(hearts|alcohol|fat|water|sugar|salt|vitamin|calorie|protein|moisture) content
(heated|silly|family|bitter|endless|stupid|blazing) (argument|arguments)
hit~ the buffers
(hit|swab|clear)~ the decks
hold~ (him|her|them|us|me) to account
(hold|held|call|called|bring|brought) to account
(hold|held|holding|carry|carrying|carried|wave|waving|waved) .. (banner|banners)
(holiday|travel|museum|hotel) (brochure|brochures)
(hopeless|sad) case
horse and buggy
horse and cart
(hour's|day's|hours|minutes) drive
house of cards
(human|dead|upper|lower|heavenly|foreign|student) body
if the cap fits
(i|he|she|they|we|you|who) (claim|claims|claimed) (that|to|not|he|she)
immune system .. compromised
in a bid to
in a class of (its|his|her|their) own
in (any|no|that|this|your|my|either|some|most|many) (case|cases)
in brief
in case (of|i|you|he|she|it|we|they|someone|anyone|anything|something|the|there|my|your)
in charge of (the|our) (barbecue|children|kitchen|music|drinks|cooking|garden|class)
in conflict with (his|her|the|my) (parents|law|mother|neighbours|father|conscience)
in front of an audience
in the driving (seat|rain|snow)
industrial action
(insurance|baggage|luggage) (claim|claims)
into the breach
(in|with|and) breadcrumbs (and|until|on) (fry|golden|top)
is (always|often|not|rarely) the case
(job|visa|passport|asylum) (application|applications)
(just|only) in case
(keep|kept|keeping) (it|this|things) brief
(keep|kept|keeping) my speech brief
(keep|kept|stay|stayed) in contact
kick~ the bucket
killed in action
(kitchen|household|electrical|domestic|home) (appliance|appliances)
(left|went) under a cloud
legal action
(lemon|pear|chocolate) drops
letter of application
local (authority|authorities)
(loft|barn|garage) (conversion|conversions)
(long|scenic|short|pleasant|lovely) drive (to|from|home|along|through)
lose~ .. argument
lose~ control
lose~ control of (the|his|her) (car|bike|bicycle|vehicle|temper|boat|sledge)
(lose|lost|losing|losing) contact with (him|her|them|my|his|the|an|our|old)
love~ .. to bits
(luggage|baggage|fairground|wooden|old) carousel
(luggage|suitcase|suitcases|shopping|bags|pram) in the boot
make~ amends for the way
make~ amends for (what|my|his|her)
(marriage|rental|work|tenancy|phone|gym) (contract|contracts)
(mind|soul) and body
money to burn
mop and bucket
(my|her|his|your|our) bucket list
(my|his|her|the) stomach churn~
(my|your|his|her|their) (whole|entire) body
(nail|hedge|grass|hair|press|newspaper|lawn|toenail) (clippings|clipping|clippers)
(nearest|leeds|london|oxford) branch of
newspaper (cutting|cuttings|clipping|clippings)
no call for
(no|any|some|enough) backbone
nose (bleed|bleeds)
(nose|finger|knee|hand|gums|lip|wound|arm|leg) .. (bleed|bleeding|bled|bleeds)
not a bit (of|like|tired|hungry|sorry)
not a cloud in
not the case that
(notice|bulletin) board
number # bus
of no account
of (slim|stocky|medium|athletic|slight|heavy|muscular) build
(olive|apple|oak|tree) (branch|branches)
on a case by case
on a drip in (hospital|the)
on account of the (weather|rain|snow|heat|children|dog|strike)
on board (the|a) (ship|ferry|plane|train|boat|bus|flight|yacht)
on canvas
on commission (for|by) the (church|king|town|museum|family)
on display (in|at) (the|a) (museum|gallery|church|castle|town|library|zoo)
on good authority
on (high|full|red) alert
on no account
on the alert
(on|off) the record
(open|close|shut|pack)~ the boot
out of action
out of circulation
out of commission
(out|beyond) of control
over my dead body
pack of cards
(pack|unpack|carry|lift)~ .. boxes
pair of (boots|shoes|socks|gloves|trousers|jeans|scissors|glasses|sunglasses|pyjamas|shorts|tights|skis|slippers|trainers|earrings)
pandora's box
(parental|written|parents|mutual) consent .. (school|trip|wedding|parents|operation|surgery|marriage)
(park|parked|parking) (in|on) (the|our|my|your|his|her|their) drive
(pay|paid|paying) by card
(pest|birth|crowd|remote|ground|passport|weight|gun|bladder|portion|self) control
phone call from (my|the|his|her|your) (mother|mum|school|doctor|dad|son|daughter|hospital|police)
(phone|telephone|photo|voting|polling|ticket|toll|changing|tanning) (booth|booths)
(physically|very) agile for
(picnic|laundry|bread|fruit|washing|wicker|linen|sewing|egg|dog|cat) (basket|baskets)
piece of the action
(pipe|pipes|balloon|balloons|tyre|bubble|dam) .. burst~
(pizza|milk|flower|baby|parcel|food|grocery|breech|newspaper|furniture) (delivery|deliveries)
(planets|stars) align~
(plastic|food|storage|airtight|tupperware|shipping|glass|lunch|ice) (container|containers) of (soup|rice|milk|salad|cream)
plate of (cookies|biscuits|cheese|chips|pasta|food|sandwiches|soup|cakes)
play~ .. cards right
play~ bridge
play~ the accordion
(play|plays|played|playing) .. cards
(preaching|preach) to the converted
prison (break|breakout)
(prison|police|padded|blood|skin|brain|cancer|stem|sickle|nerve) (cell|cells)
property developer
pub crawl
(pulled|falling|smashed|thrilled|blown) to bits
(put|up|given) .. for adoption
quite a bit
(radio|television|bbc) (broadcast|broadcasts|broadcaster)
(railway|suspension|stone|wooden|toll|foot|road|rope|motorway) (bridge|bridges)
(razor|shoulder|knife|saw|rotor|mower|propeller|windscreen|wiper) (blade|blades)
recharge~ (my|your|our|his|her|their|the) batteries
(red|lego|toy) (brick|bricks)
ride~ .. carousel
(river|nile|danube|okavango|mississippi) delta
(roller|village|school|silent|seventies|eighties|mobile) (disco|discos)
rome .. built in a day
root and branch
(rubbish|garbage|waste|town|municipal) (dump|dumps|tip)
(school|night|tour|last|shuttle|tourist|next|morning) bus
(sea|water|lake) (was|is) (choppy|rough)
(second|next) in command
(sharp|rusty|blunt) blade
sheer drop
(she|he|i|they|dog|cat|we) bit (into|off|his|her|my|me|him)
(ship|boat|ferry|yacht|liner) .. (dock|docks|docked)
(sign|signed|write|wrote|send|sent) .. card for (tom|anna|her|his|mum|grandma|the|my) (birthday|wedding|baby|mother|leaving|sister)
(skin|flesh) crawl~
(slowed|slow|slows) to a crawl
(snow|sand) (drift|drifts)
snug as a bug
someone in the audience
(spatial|self) awareness
stake~ .. claim
star spangled banner
starting blocks
stay~ alert
(storm|blocked|kitchen|shower) (drain|drains)
subject to availability
(suit|brief|pillow|pencil|glasses|violin|guitar|book|murder|court|stair|cello|vanity|cigarette|display|glass) (case|cases)
sun (blocker|block)
(sunny|nervous|cheerful|friendly|kind|gentle|happy) disposition
sweep~ the board
take~ .. into account
take~ control of (my|your|his|her|their) (life|lives|health)
(take|took|takes|taking|put) (off|on) (his|her|my|your) cap
taking into account
(tap|nose|roof|ceiling|shower|pipe|sweat|candle|honey|water) .. (drip|drips|dripping|dripped)
(taxi|train|lorry|truck|van|racing|tram|coach|ambulance|tractor|drunk|learner|cab|lady|engine) (driver|drivers)
(temperature|temperatures|mercury|fever|wind|rain|leaves|apples|sun|blood) .. (drop|drops|dropped|dropping)
that being the case
the audience was (silent|laughing|clapping|cheering)
the channel (tunnel|islands|crossing)
(theatre|concert|studio|cinema|live) audience
thinking cap
(third|new|another|fourth) dimension
(those|people) in authority
(through|above|below|behind) the clouds
to be brief
to cap it all
to the core
(ton|pile|load) of bricks
too big for (his|her|their|your) boots
too close to call
tough as old boots
tower bridge
toy blocks
(travel|estate|adoption|dating|employment|temp|letting|space) agency
tread~ the boards
(tummy|stomach|flu|sickness|vomiting) (bug|bugs)
tv coverage of the (match|wedding|games|olympics|election|storm|flood)
(tv|television|english|bristol) (channel|channels)
(two|three|four|few) blocks (away|from)
(two|three|four|five) (hours|hour) drive
under canvas
under control
under (his|her|my) command
under the banner of
upset~ the (apple|applecart) cart
voyage of discovery
(wait|run|ran)~ for (the|a|my) (bus|train|tram|coach|ferry)
(wait|worry|hurry|stay|stop|rush|cook|change)~ .. on (my|our|his|her) account
(walk|dog|run|walked|once|stroll|jog|twice|drove) .. (round|around) the block
(walk|drive|cycle|stand)~ (over|across|under|on) the bridge
waste basket
waste paper basket
water under the bridge
(waves|wave|cymbals) crash~
way the cookie crumbles
wheel alignment
where the action is
whisky chaser
(will|may|might|could) cloud over
win~ .. argument
(win|won|lose|lost|wins|winning) by default
with full board
(won|lost|win|lose) .. on aggregate
(world|olympic|european|boxing|chess|swimming|tennis|defending|national|reigning) (champion|champions)
(worst|best) case
writer's block
(writers|mental|tower|office|apartment|chopping|stumbling|sun) block
your wish is my command
(your|my|her|his|their) availability (for|next|this|on|in) (week|lunch|a|dinner|friday|monday|tuesday|wednesday|thursday|august|july)
`;
