import type { FoundClaim } from "../extract.ts";
import { few } from "./bounds.ts";
import { firstThat } from "./first-that.ts";
import { type QuotedWords, type Reading, sentenceIndex } from "./reading.ts";

/** The claims of a paragraph by where they stand: each of its quotations asks for those around it, and both can be many. */
export class ClaimsHere {
  readonly #reading: Reading;
  readonly #all: readonly FoundClaim[];
  /** Claims, in order, by the sentences that they reach into; empty where there are few. */
  readonly #bySentence: FoundClaim[][] = [];
  /** For each claim where the first of it and all after it begins. */
  readonly #starts: number[];

  constructor(reading: Reading, all: readonly FoundClaim[]) {
    this.#reading = reading;
    this.#all = all;
    if (all.length > few) {
      this.#bySentence = reading.sentences.map(() => []);
      for (const claim of all) this.#place(claim);
    }
    this.#starts = all.map(({ exact }) => exact.start);
    for (let i = all.length - 2; i >= 0; i--)
      this.#starts[i] = Math.min(this.#starts[i] as number, this.#starts[i + 1] as number);
  }

  /** Those that reach into the sentence of a quotation; of few, all. */
  beside({ from, to }: QuotedWords): readonly FoundClaim[] {
    // One that holds no words, but a citation, may stand at the end of the sentence before.
    return to > from ? this.#in(sentenceIndex(this.#reading, from)) : this.#all;
  }

  /** Those that reach into the sentence of a place; of few, all. */
  around(place: number): readonly FoundClaim[] {
    return this.#in(this.#sentenceOf(place));
  }

  /** The last whose content begins before a place. */
  lastBefore(place: number): FoundClaim | undefined {
    return this.#all[firstThat(this.#starts, (start) => start >= place) - 1];
  }

  #place(claim: FoundClaim): void {
    const { exact, cue } = claim;
    // A quotation may go beyond its claim by its marks.
    const from = this.#sentenceOf(Math.min(exact.start, cue.start) - 2);
    const to = this.#sentenceOf(Math.max(exact.end, cue.end) + 1);
    for (let i = from; i <= to; i++) this.#bySentence[i]?.push(claim);
  }

  #in(sentence: number): readonly FoundClaim[] {
    return this.#bySentence[sentence] ?? this.#all;
  }

  #sentenceOf(place: number): number {
    return sentenceIndex(
      this.#reading,
      firstThat(this.#reading.words, ({ end }) => end > place),
    );
  }
}
