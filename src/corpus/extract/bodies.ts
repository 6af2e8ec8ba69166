import type { KnownActor, Names } from "../names.ts";
import { stateOf } from "./demonyms.ts";
import type { Figure, Figures } from "./figures.ts";
import type { Known } from "./named.ts";
import { textOf } from "./naming.ts";
import { natureOfKind } from "./natures.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import type { States } from "./states.ts";
import type { Party } from "./subjects.ts";
import { adjectival } from "./word-lists.ts";
import type { Word } from "./words.ts";

/**
 * *the Foreign Ministry in Riga* is Latvia’s; *the Security Council* that of the UN where the UN was spoken of last; any
 * other body that of the state which the article speaks of most and last.
 */
export function bodyOf(
  reading: Reading,
  phrase: NounPhrase,
  { names, figures }: Known,
  states: States,
): string | null {
  const { words, mentionAt } = reading;
  const last = words[phrase.to - 1] as Word;
  if (last.tag !== "PROPN" || mentionAt[phrase.to - 1] || !bodies.test(last.lower)) return null;
  const from = /^(the|a)$/.test((words[phrase.from] as Word).lower) ? phrase.from + 1 : phrase.from;
  const text = textOf(reading, from, phrase.to);
  const place = placeBeside(reading, phrase);
  const body =
    (place && listed(`${place}'s ${text}`, names)) ??
    ofOrganization(text, { names, figures }) ??
    ofStates(text, states.ranked, names);
  if (!body) return null;
  const name = typeof body === "string" ? body : body.name;
  const known = typeof body === "string" ? null : body;
  figures.enter(reading, phrase, name, known, known ? natureOfKind(known) : "body");
  return name;
}

const bodies =
  /^(ministry|staff|bank|council|service|parliament|court|committee|commission|office|department)$/;

/** The one whom a name means, where it means no other. */
function listed(name: string, names: Names): KnownActor | null {
  const [actor = null, ...others] = names.lookup(name);
  return others.length === 0 ? actor : null;
}

/** *The Foreign Ministry | in Riga*, *In Riga | the Foreign Ministry*: the state of the place. */
function placeBeside({ words, phrases, mentionAt }: Reading, phrase: NounPhrase): string | null {
  const state = (at: number) => {
    const [actor, ...others] = mentionAt[at]?.actors ?? [];
    const alone = phrases[at]?.to === at + 1 && phrases[at]?.from === at;
    return alone && actor?.kind === "STATE" && others.length === 0 ? actor.name : null;
  };
  if (words[phrase.to]?.lower === "in") return state(phrase.to + 1);
  // In Moscow, meanwhile, the Foreign Ministry
  let at = phrase.from - 1;
  while (words[at]?.text === "," || words[at]?.tag === "ADV") at--;
  return words[at - 1]?.lower === "in" ? state(at) : null;
}

/** The body of an organization that was spoken of, and since any state’s body of that name was. */
function ofOrganization(text: string, { names, figures }: Known): KnownActor | null {
  const named = text.toLowerCase().split(" ");
  const seen = (fits: (figure: Figure) => boolean) => lastSeen(figures, fits);
  const state = seen(
    ({ known, nature, described }) =>
      known?.kind !== "ORGANIZATION" &&
      nature !== "document" &&
      named.every((word) => described.has(word)),
  );
  for (const { name, seen, known } of figures.all()) {
    const whole = known?.kind === "ORGANIZATION" ? name : known?.partOf;
    if (!whole || seen < state) continue;
    const body = listed(`${whole} ${text}`, names);
    if (body?.kind === "ORGANIZATION") return body;
  }
  return null;
}

function lastSeen(figures: Figures, fits: (figure: Figure) => boolean): number {
  let last = -1;
  for (const figure of figures.all()) if (fits(figure)) last = Math.max(last, figure.seen);
  return last;
}

/** That of the first state which has one; a state of which no ministry is listed has none. */
function ofStates(
  text: string,
  states: readonly string[],
  names: Names,
): KnownActor | string | null {
  // the Norwegian Defense Ministry: its state stands there
  const [first = ""] = text.toLowerCase().split(" ");
  const owned = /[’']s? /.test(text) || adjectival.test(first) || stateOf(first, names) !== null;
  for (const state of states) {
    const body = listed(`${state}'s ${text}`, names);
    if (body) return body;
    const foreign = listed(`${state}'s Foreign Ministry`, names);
    if (!foreign) continue;
    return text.endsWith(" Ministry") && !owned
      ? foreign.name.replace("Foreign Ministry", text)
      : null;
  }
  return null;
}

/** *the Armenian side* is Armenia. */
export function sideOf(reading: Reading, { head, to }: Party, names: Names): string | null {
  const { words } = reading;
  if ((words[head.to - 1] as Word).lower !== "side" || to !== head.to) return null;
  const from = (words[head.from] as Word).lower === "the" ? head.from + 1 : head.from;
  return stateOf(textOf(reading, from, head.to - 1), names)?.name ?? null;
}
