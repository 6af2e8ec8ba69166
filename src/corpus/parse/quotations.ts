import type { Quotation, Span } from "../article.ts";
import type { Mark } from "./quotation-marks.ts";
import { quotationMarksOf } from "./quotation-marks.ts";
import { nestedIn } from "./single-marks.ts";

/** The quotations of a paragraph in order, and whether its last one goes on in the next paragraph. */
export interface Quotations {
  quotations: Quotation[];
  goesOn: boolean;
}

/**
 * Finds the words between quotation marks. `citations` are the paragraph's own, whose marks stand
 * around papers' names, and within which no quotation goes on. `begun` says that the paragraph
 * before ended within a quotation.
 */
export function quotationsIn(text: string, citations: readonly Span[], begun: boolean): Quotations {
  const marks = quotationMarksOf(text, citations);
  if (marks.length === 0) return { quotations: [], goesOn: false };
  const doubles = marks.filter((mark) => mark.level === "double");
  const singles = marks.filter((mark) => mark.level === "single");
  const pairing = new Pairing(text, citations, begun);
  for (const [index, mark] of doubles.entries()) pairing.take(mark, doubles, index);
  const outer = pairing.finish();
  const quotations = outer.concat(nestedIn(text, singles, outer));
  quotations.sort((a, b) => a.start - b.start || b.end - a.end);
  return { quotations, goesOn: pairing.goesOn };
}

/** Pairs double marks from left to right. */
class Pairing {
  goesOn = false;
  private readonly found: Quotation[] = [];
  private readonly open: Mark[] = [];
  /** Behind the last complete quotation. */
  private behind = 0;
  /** How many citations lie before the mark at hand. */
  private passed = 0;
  private readonly text: string;
  private readonly citations: readonly Span[];
  private readonly begun: boolean;

  constructor(text: string, citations: readonly Span[], begun: boolean) {
    this.text = text;
    this.citations = citations;
    this.begun = begun;
  }

  take(mark: Mark, marks: readonly Mark[], index: number): void {
    const top = this.open.at(-1);
    if (this.opens(mark)) {
      // Two that open in a row: nested where two close in a row after them, else the first lacks its end.
      const [next, next2] = [marks[index + 1], marks[index + 2]];
      const nests = next && next2 && closes(next) && closes(next2) && this.open.length < 2;
      if (top && !nests) {
        for (const left of this.open.splice(0)) this.unclosed(left, mark.index);
      }
      this.open.push(mark);
    } else if (top) {
      this.open.pop();
      this.add(top.index + top.width, mark.index, this.open.length > 0, true);
      this.behind = mark.index + mark.width;
    } else {
      this.add(this.startOfUnopened(mark.index), mark.index, false, false);
      this.behind = mark.index + mark.width;
    }
  }

  finish(): Quotation[] {
    const [left] = this.open;
    if (left) {
      const end = this.unclosed(left, this.text.length);
      this.goesOn = end >= this.text.trimEnd().length;
    }
    return this.found;
  }

  private opens(mark: Mark): boolean {
    const within = this.open.length > 0;
    if (mark.shape !== null) {
      // A mark of the wrong shape, where only the other one fits.
      if (mark.shape === "open") return !(within && mark.canClose && !mark.canOpen);
      return !within && mark.canOpen && !mark.canClose;
    }
    if (mark.canOpen !== mark.canClose) return mark.canOpen;
    return !within;
  }

  private add(start: number, end: number, nested: boolean, complete: boolean): void {
    const words = this.text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(words)) return;
    const from = start + words.length - words.trimStart().length;
    this.found.push({ start: from, end: from + words.trim().length, nested, complete });
  }

  /** A quotation whose closing mark is missing ends before its speaker, a citation, or the next one. */
  private unclosed(mark: Mark, limit: number): number {
    const start = mark.index + mark.width;
    const citation = this.citationAfter(start, limit);
    let end = citation?.start ?? limit;
    const words = this.text.slice(start, end);
    const speaker = speakerAfter.exec(words);
    if (speaker) end = start + speaker.index + 1;
    else if (end < this.text.length && !citation) end = start + lastSentenceEnd(words);
    this.add(start, end, false, false);
    return end;
  }

  // Marks are taken from left to right, so the place among the citations only moves on.
  private citationAfter(start: number, limit: number): Span | undefined {
    this.citationBefore(start);
    const next = this.citations[this.passed];
    return next && next.start >= start && next.start < limit ? next : undefined;
  }

  private citationBefore(end: number): Span | undefined {
    while ((this.citations[this.passed]?.end ?? Number.POSITIVE_INFINITY) <= end) this.passed += 1;
    return this.citations[this.passed - 1];
  }

  /** One whose opening mark is missing starts its sentence, or the paragraph where it was begun before. */
  private startOfUnopened(end: number): number {
    const cited = this.citationBefore(end)?.end ?? 0;
    const from = Math.max(this.behind, cited);
    if (from === 0 && this.begun) return 0;
    // Its own last stop is no sentence's before it.
    const words = this.text.slice(from, Math.max(from, end - 2));
    const start = from + lastSentenceEnd(words, 0);
    return start + (/^[\s.,;:!?)\]”’]*/.exec(this.text.slice(start, end))?.[0].length ?? 0);
  }
}

const closes = (mark: Mark) =>
  mark.shape === "close" || (mark.shape === null && mark.canClose && !mark.canOpen);

// `…, Putin said`: a comma, a name or pronoun, and a word for speaking.
const speakerAfter =
  /[,?!] (?:(?:he|she|they|it|the \p{Ll}+|\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?) (?:also |later |then |was quoted as )?(?:said|says|added|saying|told|went on|warned|declared|stated|argued|claimed|asked)|(?:said|says|added|declared) \p{Lu})/u;

/** Where the last sentence of some words ends, or `otherwise`, or their own end. */
function lastSentenceEnd(words: string, otherwise = words.length): number {
  for (let at = words.length - 1; at > 0; at--) {
    const char = words[at] ?? "";
    if (!/[.!?]/.test(char)) continue;
    // Not the stop of an initial or of U.S.
    if (char === "." && /(?:^|[\s.])\p{Lu}$/u.test(words.slice(Math.max(0, at - 2), at))) continue;
    if (/^\s+\S|^\s*$/.test(words.slice(at + 1, at + 4))) return at + 1;
  }
  return otherwise;
}
