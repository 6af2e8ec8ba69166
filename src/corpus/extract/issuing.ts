import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { bodyNouns, personal } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** What is done with a document by those whose it is. */
export const issuing =
  /^(issued|put|released|adopted|signed|presented|published|passed|approved|circulated|drafted|wrote|sent|made|initialed|initialled|initialing|signing|concluding|adopting|issuing|unveiled|read|distributed|ratified|endorsed|concluded|handed|delivered|addressed|submitted|prepared|compiled|sponsored)$/;

/** Whether a verb after a document tells that somebody brought it about: *a resolution passed by 81 votes*. */
export function isIssued({ words }: Reading, { to }: NounPhrase): boolean {
  return issuing.test(words[to]?.lower ?? "");
}

/** *a paper circulated by the mission*, *adopted an address*, *a written reply*: no daily and no speech, but what somebody wrote. */
export function paperIssued(reading: Reading, phrase: NounPhrase): boolean {
  const { words } = reading;
  const noun = words[phrase.to - 1]?.lower ?? "";
  if (noun === "address")
    return [phrase.from - 1, phrase.to].some((at) => adopting.test(words[at]?.lower ?? ""));
  if (/^(reply|answer|response)$/.test(noun)) return isWritten(reading, phrase);
  // issued a report of its own; one that a daily published is news
  if (noun === "report")
    return /^(issued|submitted|presented|released)$/.test(words[phrase.from - 1]?.lower ?? "");
  // a paper it circulated
  const who = personal.has(words[phrase.to]?.lower ?? "") ? 1 : 0;
  if (noun === "paper" && issuing.test(words[phrase.to + who]?.lower ?? "")) return true;
  return /^(paper|program|programme)$/.test(noun) && ofBody(reading, phrase);
}

/** *a written reply*, *the minister’s answer, which was leaked to a daily*. */
function isWritten({ words }: Reading, { from, to }: NounPhrase): boolean {
  if (words.slice(from, to).some(({ lower }) => lower === "written")) return true;
  let at = to;
  while (/^(,|which|was|were|is)$/.test(words[at]?.lower ?? "")) at++;
  return /^(leaked|sent|published|printed|mailed|faxed|written|circulated|released)$/.test(
    words[at]?.lower ?? "",
  );
}

/** *the mediators’ last paper*, *the party’s program*: what a body or several wrote; a man’s paper is a daily. */
function ofBody({ words, mentionAt }: Reading, { from, to }: NounPhrase): boolean {
  if (words[from]?.lower === "its") return true;
  for (let i = to - 1; i > from; i--) {
    if (!/^[’']s?$/.test(words[i]?.text ?? "")) continue;
    const owner = words[i - 1] as Word;
    const known = mentionAt[i - 1]?.actors ?? [];
    if (known.length > 0) return known.every(({ kind }) => kind !== "PERSON" && kind !== "MEDIA");
    return bodyNouns.has(owner.lower) || words[i]?.text.length === 1;
  }
  return false;
}

const adopting = /^(adopt(s|ed|ing)?|approv(es|ed|ing)|pass(es|ed|ing)|circulated|issued|sent)$/;
