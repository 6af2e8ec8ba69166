import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import type { Party } from "./subjects.ts";
import type { Word } from "./words.ts";

/** What somebody says and nobody issues. */
const utterances =
  /^(reply|answer|response|rejoinder|retort|speech|address|remark|remarks|comment|comments|words|toast|sermon|request|warning|plea|explanation|apology|testimony|verdict|advice|conclusion|assessment|diagnosis|prediction|argument)$/;

/** *The minister’s reply*: whose it is, who speaks in it. */
export function uttererIn(reading: Reading, head: NounPhrase): NounPhrase | null {
  return uttered(reading, head) ? ownerIn(reading, head) : null;
}

/** Whether a phrase is for what somebody says. */
export function uttered({ words }: Reading, { to }: NounPhrase): boolean {
  return isUtterance((words[to - 1] as Word).lower);
}

/** Whose a thing is, as its phrase tells: *the presidents’ communique*. */
export function ownerIn({ words }: Reading, head: NounPhrase): NounPhrase | null {
  let to = head.to - 1;
  while (to > head.from && !/^[’']s?$/.test((words[to] as Word).text)) to--;
  return to > head.from ? { from: head.from, to } : null;
}

/** Whether a noun is one for what somebody says. */
export function isUtterance(noun: string): boolean {
  return utterances.test(noun);
}

/** *The reply denies it*: whether words mean what was just said, by nothing but their noun. */
export function saidBefore({ words }: Reading, { head, to }: Party): boolean {
  if (head.to - head.from !== 2 || to !== head.to) return false;
  const [first, noun] = [words[head.from], words[head.to - 1]] as [Word, Word];
  return (
    /^(the|this|that)$/.test(first.lower) &&
    /^(reply|answer|response|rejoinder|retort)$/.test(noun.lower)
  );
}
