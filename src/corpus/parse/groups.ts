import type { PrintedDays } from "./dates.ts";
import type { Item } from "./items.ts";
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

interface Entry {
  target: Target;
  days: PrintedDays | null;
  edition: string | null;
  /** Whether it tells a citation from an aside. */
  sure: boolean;
}

/** What the days that follow belong to: outlets, a publication, or something that is neither. */
interface Target {
  pieces: string[];
  lost: boolean;
  publication: string | null;
  elsewhere: boolean;
  start: number;
  end: number;
}

function newTarget(start: number): Target {
  return { pieces: [], lost: false, publication: null, elsewhere: false, start, end: start };
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

function entriesOf(items: readonly Item[], lookup: Lookup, doubts: string[]): Entry[] {
  const entries: Entry[] = [];
  const dateFirst = isDateFirst(items);
  let target = newTarget(0);
  let seeing: number | null = null;
  let undated: PrintedDays[] = [];
  // Whether days or a number have come for the target, so that a further name begins another one.
  let closed = false;
  const reopen = (start: number) => {
    target = newTarget(start);
    closed = false;
  };
  const enter = (days: PrintedDays | null, edition: string | null, sure: boolean, end: number) => {
    if (dateFirst && days && target.pieces.length > 0) reopen(end);
    const last = entries.at(-1);
    const joins =
      closed && last?.target === target && (edition === null ? !last.days : !last.edition);
    if (joins && last) {
      last.days ??= days;
      last.edition ??= edition;
      last.sure ||= sure;
    } else entries.push({ target, days, edition, sure });
    target.end = end;
    closed = true;
  };
  for (const item of items) {
    switch (item.kind) {
      case "see":
        seeing = item.start;
        reopen(item.start);
        target.elsewhere = true;
        break;
      case "break":
        seeing = null;
        undated = [];
        break;
      case "lost":
      case "source": {
        // `see the May 3 Monitor` names its publication behind the day.
        const follows =
          seeing !== null && target.publication === null && item.start === target.end + 1;
        if (closed && !dateFirst && !follows) reopen(item.start);
        if (item.kind === "lost") target.lost = true;
        else aim(target, item, seeing, lookup);
        break;
      }
      case "days":
        if (item.misspelt) doubts.push("A misspelt month, read as the one it is nearest to.");
        undated.push(item.days);
        enter(item.days, null, true, item.end);
        break;
      case "no-day":
        doubts.push(`A day that can't be read: ${item.text}.`);
        enter(null, null, true, item.end);
        break;
      case "year":
        for (const days of undated) days.year = item.year;
        if (undated.length > 0) target.end = item.end;
        undated = [];
        break;
      case "edition":
        enter(null, item.text, item.sure, item.end);
        break;
    }
  }
  const isLoose =
    target.pieces.length > 0 && !closed && !entries.some((entry) => entry.target === target);
  if (isLoose) entries.push({ target, days: null, edition: null, sure: false });
  return entries;
}

/** Adds a name to what is cited, unless it is a publication's, or it is only pointed to. */
function aim(
  target: Target,
  item: Item & { kind: "source" },
  seeing: number | null,
  lookup: Lookup,
): void {
  const name = cleanName(item.text);
  if (seeing === null) {
    const publication = target.pieces.length === 0 ? lookup.publication(name) : null;
    if (publication === null) target.pieces.push(item.text);
    else Object.assign(target, { publication, start: item.start });
    return;
  }
  const found = target.publication === null ? lookup.publicationIn(item.text) : null;
  if (found) target.publication = found.name;
  else if (target.publication === null) target.elsewhere = true;
  target.end = item.end;
}

/** `April 30-May 1, Interfax`: days first, and the outlets last. */
function isDateFirst(items: readonly Item[]): boolean {
  return items[0]?.kind === "days" && items.at(-1)?.kind === "source";
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
