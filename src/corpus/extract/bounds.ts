/**
 * How many words outside quotations are read as one sentence. Rules look from each word at others of its sentence, so
 * that reading one takes as long as the square of its length. Real ones have under 150 words, laws’ under 400; what is
 * longer is no sentence but a list or a text without stops, and goes on as another.
 */
export const longestSentence = 1000;
