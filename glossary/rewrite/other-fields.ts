/**
 * Words that show that a sentence is about something else than marketing or IT: health, sport, kitchen, garden, law, travel, household, arts.
 * An acronym or a word of ours in such a sentence is likely the other field's ("our striker tore his ACL").
 */
import { cueStem } from './phrases.ts';

const FIELDS = `
doctor nurse surgeon surgery hospital patient disease illness asthma allergy malaria flu vaccine muscle knee ankle shoulder elbow wrist ligament
bone injury blood lung liver kidney stomach throat cough fever headache pregnant pregnancy dentist tooth therapist ambulance cancer tumour diabetes
insulin pill midwife clinic diagnosis symptom medicine dose bandage striker goalkeeper midfielder football rugby cricket tennis golf hockey
basketball volleyball baseball athlete marathon runner jockey umpire stadium league tournament olympic medal sprinter cyclist swimmer ski skiing
wrestler racket oven soup salad sauce butter flour dough bake baked roast boil saucepan recipe dessert cheese meat beef lamb chicken fish potato
onion garlic tomato pear lemon banana wine beer whisky chef cook waiter waitress dinner breakfast supper curry pasta rice egg milk sugar spoon knife
plate jar kettle popcorn forest river lake ocean beach mountain hill island desert meadow garden gardener flower soil harvest farmer farm barn cow
horse sheep goat ewe pig hen duck goose bird nest feather dog puppy cat kitten rabbit fox wolf whale dolphin bee mosquito insect snow rain storm
thunder fog wind sunshine moon planet telescope volcano earthquake soldier troop army navy battle weapon gun rifle pistol bullet bomb missile war
sergeant police policeman detective burglar thief theft murder prison prisoner jail convict jury verdict parliament minister senator mayor election
treaty queen prince princess bishop priest church chapel cathedral mosque temple prayer saint car lorry van truck motorbike bicycle bike tyre brake
steering motorway tram railway locomotive airplane aeroplane aircraft airport helicopter ferry boat sailor yacht captain harbour passenger luggage
suitcase taxi rocket astronaut kitchen bathroom bedroom cellar attic loft roof ceiling chimney curtain carpet sofa cupboard bath toilet plumber
plumbing carpenter nail ladder paint painter broom mop lamp candle umbrella coat jacket shirt trousers skirt dress shoe hat scarf glove ribbon
needle leather wool necklace jewel poem poet novel novelist opera orchestra violin piano guitar trumpet choir concert singer actor actress theatre
museum painting sculpture ballet dancer dance song melody grandmother grandfather grandma grandpa mother father uncle aunt cousin baby toddler
husband wife bride groom wedding honeymoon funeral neighbour landlord playground bread bun nut zoo pupil teacher kindergarten politician
voter bribe surfer diver pearl diamond beard nose ear smile hug kiss castle tomb statue knight oak yoghurt spy sewing knit peace cot pram cradle
wrestling sausage ham bacon pub cave cliff canyon glacier iceberg jungle lion tiger elephant monkey tulip rope blacksmith nun monk gunfire ceasefire
robbery robber corpse coffin grave dragon pirate sword helmet circus clown puppet mortgage pension shareholder dividend bitcoin medicare
`;

/** Made for the first text that holds a word of several meanings. */
let stems: ReadonlySet<string> | undefined;

/** @param stem a word's stem, as tokens have it. */
export function isOtherField(stem: string): boolean {
  stems ??= new Set(FIELDS.trim().split(/\s+/).map(cueStem));
  return stems.has(stem);
}
