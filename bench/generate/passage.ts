import type { PlacedClaim } from "../../src/corpus/claim.ts";

/** A claim as a sentence makes it; where it stands is found as the sentence is written down. */
export type Said = Pick<PlacedClaim, "actors" | "act" | "form" | "framing" | "cue"> & {
  relays?: PlacedClaim["relays"];
  about?: string[];
};

/** Words of a sentence: plain ones, or those that are the content of its claim. */
export type Part = string | { content: string } | { quoted: string };

export interface Sentence {
  parts: Part[];
  said: Said | null;
}

/** A paragraph as it is written, with the places of its claims. */
export class Passage {
  text = "";
  readonly claims: PlacedClaim[] = [];

  /** `paragraph` counts from 1; curly marks came into print with volume 5. */
  constructor(
    private readonly paragraph: number,
    private readonly marks: readonly [string, string],
  ) {}

  add({ parts, said }: Sentence, draft: PlacedClaim["draft"]): void {
    if (this.text) this.text += " ";
    let start = -1;
    let end = -1;
    const quotes: PlacedClaim["quotes"] = [];
    for (const [index, part] of parts.entries()) {
      if (typeof part === "string") {
        this.text += index === 0 ? capital(part) : part;
        continue;
      }
      const [open, close] = "quoted" in part ? this.marks : ["", ""];
      const words = "quoted" in part ? part.quoted : part.content;
      this.text += open;
      const from = this.text.length;
      this.text += index === 0 ? capital(words) : words;
      const to = this.text.length;
      this.text += close;
      if (open) quotes.push({ start: from, end: to, kind: "SPEECH" });
      if (start < 0) start = from;
      end = to;
    }
    if (said)
      this.claims.push({
        paragraph: this.paragraph,
        start,
        end,
        statement: null,
        relays: [],
        about: [],
        madeOn: null,
        relations: [],
        quotes,
        draft,
        ...said,
      });
  }

  /** Puts a citation before the last full stop. */
  cite(citation: string): void {
    this.text = `${this.text.replace(/\.$/, "")} ${citation}.`;
  }
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
