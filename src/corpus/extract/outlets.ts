import type { Names } from "../names.ts";
import type { Reading } from "./reading.ts";
import type { Party } from "./subjects.ts";
import type { Word } from "./words.ts";

/** Which kinds of outlet a noun can mean. */
export const outletKinds: ReadonlyMap<string, readonly string[]> = new Map([
  ["daily", ["NEWSPAPER"]],
  ["newspaper", ["NEWSPAPER"]],
  ["paper", ["NEWSPAPER"]],
  ["weekly", ["MAGAZINE", "NEWSPAPER"]],
  ["magazine", ["MAGAZINE"]],
  ["agency", ["WIRE_SERVICE"]],
  ["station", ["BROADCASTER"]],
  ["channel", ["BROADCASTER"]],
  ["network", ["BROADCASTER"]],
  ["website", ["WEBSITE"]],
  ["site", ["WEBSITE"]],
  ["publication", ["NEWSPAPER", "MAGAZINE"]],
]);

/** *a report in the daily Milliyet* is the daily's. */
export function carrierOf(reading: Reading, { head, to }: Party): string | null {
  const noun = (reading.words[head.to - 1] as Word).lower;
  if (
    !/^(report|reports|article|editorial|commentary|account|story|piece|dispatch|column|item)$/.test(
      noun,
    )
  )
    return null;
  for (let i = head.to; i < to; i++) {
    const mention = reading.mentionAt[i];
    const outlet = mention?.actors.find(({ kind, source }) => kind === "MEDIA" || source !== null);
    if (outlet) return outlet.name;
  }
  return null;
}

/** *one Moscow daily* is the outlet that its citation names, where it names one. */
export function citedOutlet(
  { paragraph, mentions }: Reading,
  at: number,
  noun: string,
  names: Names,
): string | null {
  const citation = paragraph.citations.find((citation) => citation.start > at);
  if (!citation) return null;
  const sources = [...new Set(citation.groups.flatMap((group) => group.sources))];
  const known = sources.map((source) => names.lookup(source)[0]);
  const kinds = outletKinds.get(noun) ?? null;
  const fitting = sources.filter(
    (_, k) => !kinds || (known[k]?.source && kinds.includes(known[k]?.source?.kind ?? "UNKNOWN")),
  );
  // of a wire service and one that nobody listed, a weekly is the other
  const unlisted = sources.filter((_, k) => !known[k]?.source);
  // Izvestia thought so; one Moscow daily did not (Izvestia, Segodnya): the other of the two
  const named = new Set(mentions.flatMap(({ actors }) => actors.map(({ name }) => name)));
  const rest = fitting.filter((source) => !named.has(names.lookup(source)[0]?.name ?? source));
  const candidates = [fitting, sources, fitting.length === 0 ? unlisted : [], rest];
  const [only] = candidates.find(({ length }) => length === 1) ?? [];
  if (only === undefined) return null;
  return names.lookup(only)[0]?.name ?? only;
}
