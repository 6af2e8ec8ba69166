/** Words after which *to say* is said: he went on to say, took pains to stress. */
export const speakingOn: ReadonlySet<string> = new Set(
  "able like likes liked on continued continues quick begun began started starts begins begin pains forced obliged compelled had careful seemed seems appeared appears moved chose rushed hastened hurried first opportunity occasion anxious eager proceeded sought failed reported said began felt understood believed thought alleged rumored heard overheard".split(
    " ",
  ),
);
/** Whether two words lead up to what is said: *went on to say*, *felt obliged to refute*. */
export function ledUp(verb: string, governor: string): boolean {
  if (governor === "on") return /^(went|goes|going|gone)$/.test(verb);
  return /^(feels?|felt)$/.test(verb) && /^(obliged|compelled|forced|moved)$/.test(governor);
}
/** Verbs that make what follows seem so. */
export const seeming: ReadonlySet<string> = new Set(["seemed", "seems", "appeared", "appears"]);
/** Adverbs that *not* goes with: *not surprisingly agreed*. */
export const asExpected: ReadonlySet<string> = new Set(
  "surprisingly unexpectedly unreasonably unnaturally unkindly".split(" "),
);
/** Adverbs by which an article keeps its distance. */
export const hedges: ReadonlySet<string> = new Set(
  "reportedly apparently allegedly supposedly purportedly".split(" "),
);
