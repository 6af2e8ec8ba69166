import type { PrintedDays } from "./dates.ts";
import { dayAloneAt, daysAt, misspeltDays, monthPattern, restOfRangeAt } from "./dates.ts";

/** What stands in a parenthesis, one after the other; places count within the parenthesis. */
export type Item = { start: number; end: number } & (
  | { kind: "source"; text: string }
  /** A name that was lost with its link: nothing before the comma. */
  | { kind: "lost" }
  | { kind: "days"; days: PrintedDays; misspelt: boolean }
  /** It begins as a day and can't be read as one: `May l9`. */
  | { kind: "no-day"; text: string }
  | { kind: "year"; year: number }
  /** `sure` is false for a month alone, which an event has as well. */
  | { kind: "edition"; text: string; sure: boolean }
  | { kind: "see" }
  | { kind: "break" }
);

// A dash or colon may stand between a name and its day.
const blank = /[ :–—-]+/y;
const see = /\b(?:see|cf\.?)(?=[ ,]|$)(?: +also\b)?/iy;
const joint = /(?:and|&|or) +(?=\d|\w{3,9}\.? *\d)/iy;
const year = /(?:(\d{4})|['’](\d\d))(?!\d)/y;
const edition = /(?:Nos?\.?|№|#|Issues?|Number|Vol(?:ume)?\.?) *\d+(?: *[-–/] *\d+)?\b/iy;
// Where in a paper, or when on the air: neither names anything.
const page = /(?:pp?\.|pages?) *\d+(?: *[-–] *\d+)?\b|\d{1,2}:?\d{2} +(?:GMT|UTC|MSK)\b/iy;
const monthAlone = new RegExp(`^${monthPattern}(?: *[-–/] *${monthPattern})?(?: +\\d{4})?$`, "i");
const brokenDay = new RegExp(`^${monthPattern} *[\\dlIO?]{1,3}(?: *[-–] *[\\dlIO?]{1,3})?$`, "i");
// Where a name ends: at a comma or semicolon, or before a day, a number or another reference.
const nameEnd = new RegExp(
  `[,;]|(?:[.,:]? +|[-–—:]+)(?=${monthPattern} *\\d)|(?<=[a-z.]) +(?=\\d{1,2} +${monthPattern}(?:$|[,; ]))` +
    "| +(?=(?:No|Nos)\\.? *\\d|№|#\\d|Vol(?:ume)?\\.? *\\d|Issue +\\d)|[.,]? +(?=see[ ,])",
  "gi",
);

function stickyEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Reads what stands in a parenthesis from left to right; `nameAt` finds names that may hold a comma. */
export function itemsOf(text: string, nameAt: (at: number) => number): Item[] {
  const items: Item[] = [];
  // Whether a name is still due: at the start, and behind a comma.
  let due = true;
  for (let at = 0; at < text.length; ) {
    const next = stickyEnd(blank, text, at);
    if (next > at) {
      at = next;
      continue;
    }
    const last = items.at(-1);
    const char = text[at];
    if (char === "," || char === ";" || char === ".") {
      const opens = last === undefined || last.kind === "break" || last.kind === "see";
      if (char === "," && due && (opens || last.kind === "days" || last.kind === "year")) {
        items.push({ kind: "lost", start: at, end: at });
      }
      if (char === ";") items.push({ kind: "break", start: at, end: at + 1 });
      due = char !== ".";
      at += 1;
      continue;
    }
    const passed = stickyEnd(page, text, at);
    if (passed > at) {
      at = passed;
      continue;
    }
    const item = itemAt(text, at, items, nameAt);
    items.push(item);
    at = Math.max(item.end, at + 1);
    due = item.kind === "see";
  }
  return items;
}

function itemAt(text: string, at: number, items: Item[], nameAt: (at: number) => number): Item {
  const last = items.at(-1);
  let end = stickyEnd(see, text, at);
  if (end > at) return { kind: "see", start: at, end };
  const joined = stickyEnd(joint, text, at);
  const from = joined > at ? joined : at;
  const found = daysAt(text, from);
  if (found)
    return { kind: "days", days: found.days, misspelt: false, start: from, end: found.end };
  const before = items.findLast((item) => item.kind !== "year");
  if (before?.kind === "days") {
    year.lastIndex = from;
    const printed = year.exec(text);
    if (printed && last?.kind === "days") {
      const value = printed[1] ? Number(printed[1]) : 1900 + Number(printed[2]);
      const rest = restOfRangeAt(text, year.lastIndex);
      if (rest) {
        items.pop();
        const days = { ...before.days, fromYear: value, to: rest.to };
        return { kind: "days", days, misspelt: false, start: before.start, end: rest.end };
      }
      return { kind: "year", year: value, start: from, end: year.lastIndex };
    }
    const alone = dayAloneAt(text, from, before.days.to.month);
    if (alone)
      return { kind: "days", days: alone.days, misspelt: false, start: from, end: alone.end };
  }
  if (last?.kind === "edition") {
    year.lastIndex = from;
    const printed = year.exec(text);
    if (printed)
      return { kind: "year", year: Number(printed[1]), start: from, end: year.lastIndex };
  }
  end = stickyEnd(edition, text, from);
  if (end > from) {
    // A volume and its number are one edition: `Vol. 3, No. 2`.
    const more = stickyEnd(/,? +(?:Nos?\.?|Issue) *\d+\b/iy, text, end);
    end = Math.max(end, more);
    return { kind: "edition", text: text.slice(from, end), sure: true, start: from, end };
  }
  return nameItem(text, at, nameAt);
}

function nameItem(text: string, at: number, nameAt: (at: number) => number): Item {
  const end = Math.max(nameAt(at), at) > at ? nameAt(at) : endOfName(text, at);
  const name = text.slice(at, end).trim();
  const place = { start: at, end };
  if (monthAlone.test(name)) return { kind: "edition", text: name, sure: false, ...place };
  if (brokenDay.test(name)) return { kind: "no-day", text: name, ...place };
  const days = /\d/.test(name) ? misspeltDays(name) : null;
  if (days) return { kind: "days", days, misspelt: true, ...place };
  return { kind: "source", text: name, ...place };
}

/** The end of a name, behind any brackets that open in it. */
function endOfName(text: string, at: number): number {
  nameEnd.lastIndex = at + 1;
  for (let match = nameEnd.exec(text); match; match = nameEnd.exec(text)) {
    const name = text.slice(at, match.index);
    const opened = name.match(/[([]/g)?.length ?? 0;
    const closed = name.match(/[)\]]/g)?.length ?? 0;
    if (opened <= closed) return match.index;
  }
  return text.length;
}
