import type { Span } from "../article.ts";

/** What its neighbours allow a mark to be. */
export interface Mark {
  index: number;
  /** Its width: two where a mark is typed as two signs. */
  width: number;
  level: "double" | "single";
  canOpen: boolean;
  canClose: boolean;
  /** What its own shape says; null for straight ones. */
  shape: "open" | "close" | null;
}

const signs = /["“”„‟«»]|``|''|['‘’‚‛`]/g;
const opening = "“„‟«``‘‚‛`";
const closing = "”»’";
const blankOrOpener = /[\s([{–—\-/"“„«'‘`:]/;
const blankOrCloser = /[\s)\]}–—\-/"”»'’.,;:!?…(]/;

/** Every quotation mark of a text outside `masked` spans, apostrophes left out. */
export function quotationMarksOf(text: string, masked: readonly Span[]): Mark[] {
  const marks: Mark[] = [];
  let mask = 0;
  signs.lastIndex = 0;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    const index = match.index;
    let sign = match[0];
    // A mark typed twice is one.
    if (sign === '"' && text[index + 1] === '"') {
      sign = '""';
      signs.lastIndex = index + 2;
    }
    while ((masked[mask]?.end ?? Number.POSITIVE_INFINITY) <= index) mask += 1;
    if ((masked[mask]?.start ?? Number.POSITIVE_INFINITY) <= index) continue;
    const before = text[index - 1] ?? " ";
    const after = text[index + sign.length] ?? " ";
    const level = /^['‘’‚‛`]$/.test(sign) ? "single" : "double";
    if (level === "single" && isApostrophe(sign, before, after)) continue;
    // Nothing stands between these two.
    if (sign === '""' && /\s/.test(before) && /[\s.,;]/.test(after)) continue;
    if (sign === '"' && /\d/.test(before) && /[\s\d]/.test(after) && marks.length === 0) continue;
    marks.push({
      index,
      width: sign.length,
      level,
      canOpen: blankOrOpener.test(before) && /\S/.test(after),
      canClose: /\S/.test(before) && blankOrCloser.test(after),
      shape: opening.includes(sign) ? "open" : closing.includes(sign) ? "close" : null,
    });
  }
  return marks;
}

/** Within a word (`don't`), or before a figure or a clipped word (`’90s`, `'em`). */
function isApostrophe(sign: string, before: string, after: string): boolean {
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return true;
  return sign !== "‚" && /\s/.test(before) && /\d/.test(after);
}
