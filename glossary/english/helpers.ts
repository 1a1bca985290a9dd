/** Helping verbs that a question may begin with, behind which stands who does something and then a verb in its base form. */

const HELPERS = /^(?:can|could|will|would|shall|should|must|may|might|do|does|did)(?:n['’]t)?$|^(?:won|can|shan)['’]t$/;

/** @param word in small letters. */
export const opensQuestion = (word: string): boolean => HELPERS.test(word);
