/** Words in -ing that name a thing or a field, not something being done: "meeting", "pricing", "marketing". */
export const THINGS_IN_ING =
  /^(?:marketing|advertising|mailing|meeting|training|pricing|testing|scoring|tracking|tagging|routing|hosting|building|planning|reporting|targeting|setting|listing|rating|ranking|landing|listening|monitoring|handling|processing|sharing|billing|shipping|mapping|sourcing|screening|branding|sampling|warming|streaming|loading|rendering|caching|timing|spending|funding|hearing|briefing|heading|booking|saving|opening|recording|string|thing|filing|bidding|lending|modelling|matching|publishing|engineering|networking|learning|computing|programming|onboarding|nurturing|provisioning|logging|painting|wording|ring|king|spring|drawing|parking|cleaning|gaming|printing)s?$/;

/** Whether a word in -ing says what a thing is like or does just now. */
export const isStateInIng = (word: string): boolean => STATE_IN_ING.test(word);
const STATE_IN_ING =
  /^(?:existing|missing|remaining|following|failing|working|running|ongoing|outstanding|interesting|surprising|annoying|confusing|leading|winning|losing|growing|rising|falling|matching|corresponding|resulting|underlying|amazing|boring|exciting|promising|living|moving|blinking|flashing|spinning|hanging|competing|recurring|upcoming|incoming|outgoing|conflicting|convincing|disappointing|encouraging|increasing|pending|starting|surviving|warning)$/;
