import type { Contents, PrintedGroup, PrintedReference } from "./groups.ts";
import { contentsOf } from "./groups.ts";
import type { Lookup } from "./known.ts";
import { isProse } from "./not-outlets.ts";
import type { Parenthesis } from "./parentheses.ts";
import { parenthesesOf } from "./parentheses.ts";

/** A citation whose days have no year yet. */
export interface PrintedCitation extends Parenthesis {
  groups: PrintedGroup[];
}

/** What a paragraph's parentheses hold, in the order of the text. */
export interface Findings {
  citations: PrintedCitation[];
  references: PrintedReference[];
  doubts: { index: number; message: string }[];
}

// Longer than any list of outlets; it bounds the work on damaged text.
const longest = 1500;
const monthAndDay =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? *\d{1,2}\b(?! *%)/i;

const dayInFigures = /[,;] *\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$/;

/** Finds the citations and references in a paragraph; `text` has plain spaces. */
export function findingsIn(text: string, lookup: Lookup): Findings {
  const findings: Findings = { citations: [], references: [], doubts: [] };
  if (!/[()]/.test(text)) return findings;
  const { pairs, unclosed, unopened } = parenthesesOf(text);
  let behind = 0;
  for (const pair of pairs) {
    if (pair.start < behind) continue;
    if (take(text, pair, 1, 1, lookup, findings)) behind = pair.end;
  }
  for (const start of unclosed) {
    const end = endOfUnclosed(text, start, lookup);
    if (end !== null && take(text, { start, end }, 1, 0, lookup, findings)) {
      findings.doubts.push({
        index: start,
        message: "A citation whose parenthesis is never closed.",
      });
    }
  }
  for (const index of unopened) {
    const start = startOfUnopened(text, index);
    if (start !== null && take(text, { start, end: index + 1 }, 0, 1, lookup, findings)) {
      findings.doubts.push({
        index: start,
        message: "A citation whose parenthesis is never opened.",
      });
    }
  }
  findings.citations.sort((a, b) => a.start - b.start);
  findings.references.sort((a, b) => a.start - b.start);
  findings.doubts.sort((a, b) => a.index - b.index);
  return findings;
}

/** Reads one parenthesis into the findings; `opens` and `closes` are the widths of its marks. */
function take(
  text: string,
  span: Parenthesis,
  opens: number,
  closes: number,
  lookup: Lookup,
  findings: Findings,
): boolean {
  if (span.end - span.start > longest) return false;
  const inside = text.slice(span.start + opens, span.end - closes);
  if (!/\d/.test(inside)) return false;
  if (isEndnote(text, span, inside)) {
    findings.citations.push({ ...span, groups: [] });
    return true;
  }
  const contents = contentsOf(wordsOf(inside), lookup);
  const isRead = contents.groups.length > 0 || contents.references.length > 0;
  if (contents.groups.length > 0) findings.citations.push({ ...span, groups: contents.groups });
  for (const reference of contents.references) {
    // One that has the parenthesis to itself is the whole of it.
    const place =
      contents.groups.length === 0
        ? span
        : {
            start: span.start + opens + reference.start,
            end: span.start + opens + Math.min(reference.end, inside.trimEnd().length),
          };
    findings.references.push({ ...reference, ...place });
  }
  const complaints = isRead ? contents.doubts : doubtsOf(inside, contents, lookup);
  for (const message of complaints) findings.doubts.push({ index: span.start, message });
  return isRead;
}

/** A parenthesis's words without a stray stop, and with a comma inside a name's marks put behind them. */
function wordsOf(inside: string): string {
  const swapped = inside.replace(/,(["”]|['’](?= |$))/g, "$1,");
  return swapped.replace(/[\s.,;:]+$/, (tail, at: number) =>
    /\b[A-Z]$/.test(swapped.slice(0, at)) ? tail.trimEnd() : "",
  );
}

/** `(8)` behind the end of a sentence or before its stop; elsewhere a number counts or lists things. */
function isEndnote(text: string, { start, end }: Parenthesis, inside: string): boolean {
  if (!/^ *\d{1,3} *$/.test(inside)) return false;
  const before = text.slice(Math.max(0, start - 300), start).trimEnd();
  const after = text.slice(end, end + 3);
  if (before === "") return after.trim() === "";
  const sentence = before.slice(Math.max(before.lastIndexOf(". "), 0));
  if (/\(\d{1,3}\)/.test(sentence)) return false;
  if (/^ *(?:[.!?]|$)/.test(after)) return !/[:;]$/.test(before);
  return /[.!?]["”’']?$/.test(before) && /^ ?["“]?\p{Lu}/u.test(after);
}

/** Says what is wrong with a parenthesis that looks like a citation and can't be read as one. */
function doubtsOf(inside: string, contents: Contents, lookup: Lookup): string[] {
  const text = inside.trim();
  if (lookup.publicationIn(text) && /^see\b/i.test(text) && !contents.dated) {
    return [`A reference whose day can't be read: (${text}).`];
  }
  if (!/^(?:\p{Lu}|["“])/u.test(text) || !/[,;]/.test(text) || isProse(text)) return [];
  const looks = contents.dated || monthAndDay.test(text) || dayInFigures.test(text);
  // What names only places, events or days was read, and is no citation.
  return looks && contents.groups.length === 0 && !contents.isAside
    ? [`What looks like a citation can't be read: (${text}).`]
    : [];
}

/** Where a citation ends whose closing mark is missing: at the paragraph's end, or its sentence's. */
function endOfUnclosed(text: string, start: number, lookup: Lookup): number | null {
  const next = text.indexOf("(", start + 1);
  const limit = Math.min(next < 0 ? text.length : next, start + 300, text.length);
  const words = text.slice(start + 1, limit);
  if (!monthAndDay.test(words)) return null;
  const ends = [...words.matchAll(/[.!?]["”]?(?: +(?=["“]?\p{Lu})| *$)/gu)].map(
    (match) => match.index,
  );
  if (limit === text.length) ends.push(words.length);
  for (const end of ends) {
    if (contentsOf(wordsOf(words.slice(0, end)), lookup).groups.length > 0) return start + 1 + end;
  }
  return null;
}

/** Where a citation begins whose opening mark is missing: behind the sentence before it. */
function startOfUnopened(text: string, end: number): number | null {
  const near = text.slice(Math.max(0, end - 200), end);
  const words = near.slice(Math.max(near.lastIndexOf("("), near.lastIndexOf(")")) + 1);
  const from = end - words.length;
  if (!monthAndDay.test(words)) return null;
  const sentences = [...words.matchAll(/[.!?]["”]? +(?=\p{Lu})/gu)];
  const last = sentences.at(-1);
  return last ? from + last.index + last[0].length : null;
}
