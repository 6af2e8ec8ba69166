import { titleAt } from "./titles.ts";
import type { Word } from "./words.ts";

/** What is called by the things it is about. */
const entitled =
  /^(Treaty|Pact|Agreement|Accord|Convention|Charter|Declaration|Memorandum|Protocol|Act|Law|Committee|Commission|Ministry)$/;

/**
 * Where a phrase ends that a title of several things begins with: *the Treaty on | Friendship, Cooperation and Trade*.
 * Known names, as `nameEnds` tells them, are none of these things: *the Treaty on Friendship and Putin*.
 */
export function titleEnd(
  words: readonly Word[],
  nameEnds: Int32Array,
  from: number,
  to: number,
): number {
  const link = words[from - 1]?.lower;
  if (
    (link !== "of" && link !== "on" && link !== "for") ||
    !entitled.test(words[from - 2]?.text ?? "")
  )
    return to;
  if (!thing(words, nameEnds, from)) return to;
  let end = to;
  while (words[end]?.text === "," && thing(words, nameEnds, end + 1))
    end = thingEnd(words, nameEnds, end + 1);
  if (words[end]?.text === ",") end++;
  return words[end]?.lower === "and" && thing(words, nameEnds, end + 1)
    ? thingEnd(words, nameEnds, end + 1)
    : to;
}

function thing(words: readonly Word[], nameEnds: Int32Array, at: number): boolean {
  const capital = /^\p{Lu}/u.test(words[at]?.text ?? "");
  // the Ministry of Finance and Prime Minister Belov
  return capital && nameEnds[at] === 0 && !titleAt(words, at);
}

function thingEnd(words: readonly Word[], nameEnds: Int32Array, at: number): number {
  let end = at;
  while (thing(words, nameEnds, end)) end++;
  return end;
}
