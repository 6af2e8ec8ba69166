import type { KnownActor } from "../names.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { bodyNouns, documentNouns, isRole, outletNouns, roles } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** What a figure is, as far as pronouns ask. */
export type Nature = "person" | "people" | "outlet" | "body" | "document";

/** The nature of an actor whom the names know. */
export function natureOfKind({ kind }: KnownActor): Nature {
  if (kind === "PERSON") return "person";
  if (kind === "MEDIA") return "outlet";
  if (kind === "GROUP" || kind === "UNNAMED") return "people";
  return "body";
}

/** The nature of whomever a phrase describes. */
export function natureOf({ words }: Reading, phrase: NounPhrase): Nature {
  const noun = (words[phrase.to - 1] as Word).lower;
  if (/(men|women|people)$/.test(noun) && noun.length > 5 && noun !== "spokeswomen")
    return "people";
  if (roles.has(noun)) return noun.endsWith("s") && noun !== "boss" ? "people" : "person";
  if (documentNouns.has(noun)) return "document";
  if (outletNouns.has(noun)) return "outlet";
  if (bodyNouns.has(noun)) return "body";
  if (
    noun.endsWith("s") ||
    noun === "media" ||
    noun === "some" ||
    noun === "others" ||
    noun === "many"
  )
    return "people";
  if (/(er|or|ist|ian|man|woman)$/.test(noun)) return "person";
  // A lone name that nobody listed, as of somebody named before.
  const lone = phrase.to - phrase.from === 1 && words[phrase.from]?.tag === "PROPN";
  return lone && /^\p{Lu}\p{Ll}+$/u.test(words[phrase.from]?.text ?? "") ? "person" : "body";
}

/** *spokesmen of the ministry*, of whom one speaks. */
export function single(name: string): string {
  return name.replace(
    /^((?:\p{Ll}+ ){0,3}?\p{L}+?)(?:(m)en|s)(?= (?:of|for|in|at)\b|$)/u,
    (_, rest, men) => (men ? `${rest}man` : rest),
  );
}

/** Nouns for bodies and for people together, who will be *it* and *they*. */
export function gathers(noun: string): boolean {
  if (bodyNouns.has(noun)) return true;
  if (!noun.endsWith("s") && !noun.endsWith("men")) return false;
  return (
    isRole(noun) ||
    (/([^s]ers|ors|ists|ians)$/.test(noun) && !things.test(noun)) ||
    /(unions|groups|parties|workers|miners|deputies|republics|countries|rebels|guerrillas|refugees|veterans|pensioners|students|villagers|journalists|soldiers|fighters|residents|strikers|companies|banks)$/.test(
      noun,
    )
  );
}

/** Things whose names end as those of people do. */
const things =
  /^(papers|newspapers|numbers|errors|factors|rumors|orders|letters|matters|borders|quarters|powers|offers|answers|rivers|sectors|tractors|computers|chapters|headquarters|disasters|winters|summers|shelters|towers|registers|containers|helicopters|freighters|bombers|tankers|corridors|reactors|motors|centers|waters|others|doors|floors|carriers|boosters|launchers|meters|kilometers)$/;
