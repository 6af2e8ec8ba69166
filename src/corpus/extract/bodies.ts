import type { Names } from "../names.ts";
import { stateOf } from "./demonyms.ts";
import type { Known } from "./named.ts";
import { textOf } from "./naming.ts";
import { natureOfKind } from "./natures.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import type { States } from "./states.ts";
import type { Party } from "./subjects.ts";
import type { Word } from "./words.ts";

/** *the Foreign Ministry* is that of the state which the article speaks of most. */
export function bodyOf(
  reading: Reading,
  phrase: NounPhrase,
  { names, figures }: Known,
  states: States,
): string | null {
  const { words, mentionAt } = reading;
  const last = words[phrase.to - 1] as Word;
  if (
    last.tag !== "PROPN" ||
    mentionAt[phrase.to - 1] ||
    !/^(ministry|staff|bank|council|service|parliament|court|committee|commission|office|department)$/.test(
      last.lower,
    )
  )
    return null;
  const from = /^(the|a)$/.test((words[phrase.from] as Word).lower) ? phrase.from + 1 : phrase.from;
  const text = textOf(reading, from, phrase.to);
  const first = states.most(figures);
  if (!first) return null;
  const [actor, ...others] = names.lookup(`${first}'s ${text}`);
  if (!actor || others.length > 0) return null;
  figures.enter(reading, phrase, actor.name, actor, natureOfKind(actor));
  return actor.name;
}

/** *the Armenian side* is Armenia. */
export function sideOf(reading: Reading, { head, to }: Party, names: Names): string | null {
  const { words } = reading;
  if ((words[head.to - 1] as Word).lower !== "side" || to !== head.to) return null;
  const from = (words[head.from] as Word).lower === "the" ? head.from + 1 : head.from;
  return stateOf(textOf(reading, from, head.to - 1), names)?.name ?? null;
}
