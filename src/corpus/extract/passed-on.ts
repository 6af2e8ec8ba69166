import type { Placed } from "./arrangement.ts";
import type { Reading } from "./reading.ts";
import type { Passing } from "./rule.ts";

/** Gives the drafts of a sentence those who passed them on. */
export function passedOn(
  reading: Reading,
  placed: readonly Placed[],
  passing: readonly Passing[],
): void {
  for (const draft of placed) {
    if (draft.relays.length > 0 || draft.rule === "quoted-as-saying") continue;
    draft.relays = passing.filter(({ cue, channel, of }) => {
      if (of && !speaks(draft, of.from)) return false;
      if (parted(reading, cue.from, draft.at) && !(cue.from < draft.at && speaksOn(reading, draft)))
        return false;
      if (channel && nearest(reading, placed, cue.from) !== draft) return false;
      // a diplomat, in comments carried by Tass, said: nobody else’s words of that sentence
      const beside = placed.find(
        ({ speaker, at }) =>
          speaker && speaker !== "shared" && speaker.from < cue.from && cue.from < at,
      );
      if (beside && beside.speaker !== draft.speaker && draft.at < cue.from) return false;
      return cue.from < draft.at || cue.from < draft.content.from || cue.from >= draft.content.to;
    });
  }
  // A general, quoted by Tass, said that Kyiv had promised it: Tass passes on the general.
  for (const draft of placed) {
    const { outer } = draft;
    if (outer && passesOn(outer, draft))
      draft.relays = draft.relays.filter((relay) => !outer.relays.includes(relay));
  }
}

/** *; few, he added, would come*: whether whoever spoke before a semicolon says more, to nobody else. */
function speaksOn({ words }: Reading, { speaker, outer, predicate }: Placed): boolean {
  if (outer || !speaker || speaker === "shared" || speaker.to - speaker.from !== 1) return false;
  return (
    /^(he|she)$/.test(words[speaker.from]?.lower ?? "") &&
    words[predicate?.at ?? 0]?.lower !== "told"
  );
}

/** Whether what begins at a word is who or what says something. */
function speaks({ speaker }: Placed, from: number): boolean {
  return speaker !== null && speaker !== "shared" && speaker.from === from;
}

/**
 * Whether who makes one claim passes on another within it: who denies or deplores what a noun says that others hold
 * tells of it too, and so does who turns down a demand; who praises a promise or turns down an offer only answers it, and
 * so does whoever it *was denied by*.
 */
export function passesOn({ act, predicate }: Placed, { rule, act: inner }: Placed): boolean {
  const judges = (act === "DENIAL" || act === "EVALUATION") && !predicate?.passive;
  const refused = act === "DENIAL" && inner === "DEMAND";
  return says(act) || (judges && rule === "nominal" && (says(inner) || refused));
}

function says(act: Placed["act"]): boolean {
  return act === "ASSERTION" || act === "PREDICTION";
}

/** *He relayed the president’s view that*: whoever passes on what a noun names is the one who spoke. */
export function tellersOf(
  { rule, relays }: Placed,
  passers: ReadonlyMap<Passing, string[]>,
): string[] | null {
  const [relay] = relays;
  return (rule === "nominal" && relay && passers.get(relay)) || null;
}

/** The draft of the verb before a word, or of the first after it where there is none in its clause. */
function nearest(reading: Reading, placed: readonly Placed[], word: number): Placed | undefined {
  const before = placed.findLast(({ at }) => at < word);
  if (before && !parted(reading, before.at, word)) return before;
  return placed.find(({ at }) => at >= word) ?? before;
}

/** Whether a semicolon stands between two words: what is said of one clause is not of the other. */
function parted({ words, quotedAt }: Reading, a: number, b: number): boolean {
  for (let i = Math.min(a, b); i < Math.max(a, b); i++)
    if (words[i]?.text === ";" && !quotedAt[i]) return true;
  return false;
}
