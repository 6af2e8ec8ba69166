import type { PrintedDays } from "./dates.ts";
import type { Entry, Target } from "./entries.ts";
import { entriesOf } from "./entries.ts";
import { itemsOf } from "./items.ts";
import type { Lookup } from "./known.ts";
import { isNoOutlet, isNumberedThing } from "./not-outlets.ts";
import { canBeOutlet, cleanName, outletsOf } from "./outlets.ts";

/** A cited group whose days have no year yet. */
export interface PrintedGroup {
  sources: string[];
  days: PrintedDays | null;
  edition: string | null;
}

/** A reference to an issue of a publication, its place within the parenthesis. */
export interface PrintedReference {
  publication: string;
  days: PrintedDays;
  start: number;
  end: number;
}

/** What a parenthesis says. */
export interface Contents {
  groups: PrintedGroup[];
  references: PrintedReference[];
  /** What couldn't be read, or was read only by a guess. */
  doubts: string[];
  /** Whether there is a day in it at all. */
  dated: boolean;
  /** Whether all it names are places, events and what is pointed to: it was read, and cites nothing. */
  isAside: boolean;
}

/** Reads a parenthesis's words into groups of outlets with their days, and references. */
export function contentsOf(text: string, lookup: Lookup): Contents {
  const items = itemsOf(text, (at) => lookup.outletAt(text, at));
  const doubts: string[] = [];
  const entries = entriesOf(items, lookup, doubts);
  return {
    groups: groupsOf(entries, lookup),
    references: entries.flatMap(({ target, days }) =>
      target.publication !== null && days
        ? [{ publication: target.publication, days, start: target.start, end: target.end }]
        : [],
    ),
    doubts,
    isAside: !entries.some(
      ({ target }) => target.lost || target.pieces.some((piece) => !isNoOutlet(piece)),
    ),
    dated: items.some((item) => item.kind === "days" || item.kind === "no-day"),
  };
}

/** The groups of outlets, or none where one of them is no outlet or nothing dates them. */
function groupsOf(entries: readonly Entry[], lookup: Lookup): PrintedGroup[] {
  const cited = entries.filter(({ target }) => target.publication === null && !target.elsewhere);
  const names = new Map<Target, string[]>();
  for (const { target } of cited) {
    const pieces = target.pieces.map((piece) =>
      lookup.isOutlet(piece) ? piece : cleanName(piece),
    );
    names.set(target, outletsOf(pieces, lookup.isOutlet));
  }
  const all = [...names.values()].flat();
  const alone = !all.some((name) => /^\p{Lu}/u.test(name));
  if (!all.every((name) => lookup.isOutlet(name) || canBeOutlet(name, alone))) return [];
  if (all.length > 0 && all.every((name) => isNoOutlet(name) && !lookup.isOutlet(name))) return [];
  const groups = cited.map(({ target, days, edition }) => ({
    sources: names.get(target) ?? [],
    days,
    edition,
  }));
  const tells = cited.some(({ target, days, sure }, index) => {
    const sources = groups[index]?.sources ?? [];
    if (!sure || (sources.length === 0 && !target.lost)) return false;
    return days !== null || !groups[index]?.edition || !sources.some(isNumberedThing);
  });
  return tells ? groups : [];
}
