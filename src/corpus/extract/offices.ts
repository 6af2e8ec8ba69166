import { stateOf } from "./demonyms.ts";
import type { Known } from "./named.ts";
import { named } from "./named.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import type { Party } from "./subjects.ts";
import type { Word } from "./words.ts";

/** What stands before *minister* without naming the ministry. */
const rank =
  /^(prime|first|deputy|vice|former|acting|then|new|the|a|and|his|its|chief|senior|cabinet|outgoing|current|interim)$/;

/**
 * *the ministry*, of a minister named since any ministry was; *Gordeev’s ministry*. `described` is whom the
 * phrase would mean otherwise, `home` the state to which a minister without any belongs.
 */
export function officeIn(
  reading: Reading,
  { head, to }: Party,
  described: string | null,
  known: Known,
  home: string | undefined,
): string | null {
  const { words } = reading;
  const { figures } = known;
  const noun = (words[head.to - 1] as Word).lower;
  if (!isOffice(noun) || to !== head.to) return null;
  const size = head.to - head.from;
  if (size !== 2 || (words[head.from] as Word).lower !== "the") {
    if (size !== 3 || !/^[’']s?$/.test((words[head.from + 1] as Word).text)) return null;
    const owner = named(reading, { from: head.from, to: head.from + 1 }, known, true);
    return owner === null ? null : officeOf(reading, head, owner, known, home);
  }
  const role = noun === "embassy" ? "ambassador" : "minister";
  const minister = figures.latest((one) => one.nature === "person" && one.described.has(role));
  const before = described === null ? undefined : figures.get(described);
  if (!minister || (before && before.seen >= minister.seen)) return null;
  return officeOf(reading, head, minister.name, known, home);
}

/** *his department*, of a State Department official; *his commission*, of Election Commission Chairman Tamm: as the speaker’s own name or title tells. */
export function bodyOfSpeaker(
  noun: string,
  owner: string,
  { names, figures }: Known,
  home: string | undefined,
): string | null {
  const described = [...(figures.get(owner)?.described ?? [])];
  for (const words of [owner.split(" "), described]) {
    const at = words.findLastIndex((word) => word.toLowerCase() === noun);
    for (let from = 0; from < at; from++) {
      const text = words.slice(from, at + 1).join(" ");
      for (const name of [text, `${home}'s ${text}`]) {
        const [body, ...others] = names.lookup(name);
        if (body && others.length === 0) return body.name;
      }
    }
  }
  // Central Election Commission Chairman Tamm, of a commission that nobody listed
  const at = described.indexOf(noun);
  if (!/^(chairman|chairwoman|chief|head|director|president)$/.test(described[at + 1] ?? ""))
    return null;
  let from = at;
  while (
    from > 0 &&
    at - from < 3 &&
    /^\p{L}{3,}$/u.test(described[from - 1] ?? "") &&
    !rank.test(described[from - 1] ?? "")
  )
    from--;
  return from < at
    ? described
        .slice(from, at + 1)
        .map(title)
        .join(" ")
    : null;
}

/** The ministry of a minister, the embassy of an ambassador, as their titles tell; null where they don’t. */
export function officeOf(
  reading: Reading,
  head: NounPhrase,
  owner: string,
  { figures, names }: Known,
  home: string | undefined,
): string | null {
  const noun = (reading.words[head.to - 1] as Word).lower;
  const figure = figures.get(owner);
  if (!figure || !isOffice(noun)) return null;
  const { partOf = null } = figure.known ?? {};
  const described = [...figure.described];
  const name =
    noun === "embassy"
      ? embassy(described, names)
      : partOf && / Ministry\b/.test(partOf)
        ? partOf
        : ministry(described, names, partOf, home);
  if (name === null) return null;
  const [listed = null] = names.lookup(name);
  figures.enter(reading, head, name, listed, "body");
  return name;
}

function isOffice(noun: string): boolean {
  return noun === "ministry" || noun === "embassy";
}

function embassy(described: readonly string[], names: Known["names"]): string | null {
  const before = described[described.indexOf("ambassador") - 1] ?? "";
  return before.includes(".") || stateOf(before, names) ? `${title(before)} Embassy` : null;
}

function ministry(
  described: readonly string[],
  names: Known["names"],
  partOf: string | null,
  home: string | undefined,
): string | null {
  const at = described.indexOf("minister");
  const field = described[at - 1] ?? "";
  if (at < 1 || rank.test(field) || stateOf(field, names)) return null;
  // fuel and energy
  const pair = described[at - 2] === "and" ? described[at - 3] : undefined;
  const office = `${pair ? `${title(pair)} and ` : ""}${title(field)} Ministry`;
  const states = described.map((word) => stateOf(word, names)?.name ?? null);
  const own = partOf && names.lookup(partOf)[0]?.kind === "STATE" ? partOf : null;
  const state = own ?? states.find((found) => found !== null) ?? home;
  if (!state) return office;
  const [listed, ...others] = names.lookup(`${state}'s ${office}`);
  if (listed && others.length === 0) return listed.name;
  const adjective = described[states.indexOf(state)];
  return adjective && adjective !== state.toLowerCase()
    ? `${title(adjective)} ${office}`
    : `${office} of ${state}`;
}

function title(word: string): string {
  return word.includes(".") ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}
