import { stateOf } from "./demonyms.ts";
import { namesDocument } from "./documents.ts";
import type { Known } from "./named.ts";
import { textOf } from "./naming.ts";
import { natureOf } from "./natures.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { bodyOfSpeaker, officeOf } from "./offices.ts";
import type { Reading } from "./reading.ts";
import type { Party } from "./subjects.ts";
import { metBefore } from "./summits.ts";
import { isUtterance } from "./utterances.ts";
import { partsOfText } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** *the company’s spokesman*: the company, and what is its; null where a name or nothing is the owner. */
export function heldBy({ words }: Reading, party: Party): { owner: Party; thing: Party } | null {
  const { from, to } = party.head;
  if ((words[from] as Word).lower !== "the") return null;
  let end = from + 1;
  while (end < to && !/^[’']s?$/.test((words[end] as Word).text)) end++;
  if (end === to || !/^\p{Ll}/u.test(words[end - 1]?.text ?? "")) return null;
  const head = { from, to: end };
  return {
    owner: { ...party, ...head, head },
    thing: { ...party, head: { from: end, to } },
  };
}

/** *his aide*: an aide of somebody, as written with the name in place of the pronoun; of what is written, the owner. */
export function ownedBy(
  reading: Reading,
  { head, to }: Party,
  owner: string,
  known: Known,
  home: string | undefined,
): string {
  const noun = (reading.words[head.to - 1] as Word).lower;
  // the chamber’s resolution, the alliance, whose declaration: the words are the owner’s own
  if (namesDocument(reading, head) || partsOfText.has(noun) || isUtterance(noun)) {
    const summit = reading.words[head.from]?.lower === "whose";
    return (summit && metBefore(reading, head.from, known.names)[0]) || owner;
  }
  const office =
    counterpartOf(reading, head, owner, known) ??
    officeOf(reading, head, owner, known, home) ??
    bodyOfSpeaker(noun, owner, known, home);
  if (office) return office;
  const rest = textOf(reading, head.from + 1, to);
  const name = `${rest.replace(/^([’']s?|own) /, "")} of ${owner}`;
  known.figures.enter(reading, head, name, null, natureOf(reading, head));
  return name;
}

/** *The Latvian Foreign Ministry denies it; its Russian counterpart*: the body of that name of another state. */
function counterpartOf(
  { words }: Reading,
  { from, to }: NounPhrase,
  owner: string,
  { names, figures }: Known,
): string | null {
  if (words[to - 1]?.lower !== "counterpart" || words[from]?.lower !== "its") return null;
  const state = to - from === 3 ? stateOf((words[from + 1] as Word).text, names)?.name : undefined;
  if (!state || figures.get(owner)?.nature !== "body") return null;
  const [, ...rest] = owner.split(" ");
  const text = rest.join(" ");
  const [body, ...others] = names.lookup(`${state}'s ${text}`);
  return body && others.length === 0 ? body.name : `${(words[from + 1] as Word).text} ${text}`;
}
