/**
 * How many words outside quotations are read as one sentence. Rules look from each word at others of its sentence, so
 * that reading one takes as long as the square of its length. Of 14,262 sentences in articles that rules were tuned to
 * the longest has 139; what is longer than this is no sentence but a list or a text without stops, and goes on as another.
 */
export const longestSentence = 600;

/** Of so few things each may be looked at: to find those in question would take longer. */
export const few = 8;

/**
 * How many signs without a blank between them are read. The library reads each of them as often as there are signs after
 * it. Words tied by dashes have under 60, and hardly any address has so many; what is longer is no word that a rule knows,
 * and its rest is left out as citations are.
 */
export const longestRun = 300;

/**
 * How many texts of which each is the next one’s, *a draft of the protocol to the treaty*, are asked whose they are to
 * find whose the first is: each reads on to the end of all of them. Two are many.
 */
export const mostTexts = 4;
