import type { PrintedDays } from "./dates.ts";
import type { Item } from "./items.ts";
import type { Lookup } from "./known.ts";
import { cleanName } from "./outlets.ts";

/** A day, a range or a number, and what it belongs to. */
export interface Entry {
  target: Target;
  days: PrintedDays | null;
  edition: string | null;
  /** Whether it tells a citation from an aside. */
  sure: boolean;
}

/** What the days that follow belong to: outlets, a publication, or something that is neither. */
export interface Target {
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

/**
 * Joins days and numbers to the names they belong to: those before them, or behind them where a
 * parenthesis begins with its day. What is doubtful is added to `doubts`.
 */
export function entriesOf(items: readonly Item[], lookup: Lookup, doubts: string[]): Entry[] {
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
        // The year of the issue that is pointed to is not that of the days cited before.
        undated = [];
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
        // The month of a numbered paper tells nothing more.
        if (!item.sure && closed) break;
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
