import type { KnownActor } from "../names.ts";
import type { WordRange } from "./content.ts";
import { civil } from "./entitled.ts";
import type { Nature } from "./natures.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import type { Word } from "./words.ts";

/** Somebody an article has named so far. */
export interface Figure {
  /** The canonical name where known, else the words as written. */
  name: string;
  nature: Nature;
  known: KnownActor | null;
  /** Words in lower case that described them: russian, foreign, minister. */
  described: Set<string>;
  /** The sentence, counted through the article, in which they were last named, and the word in it. */
  seen: number;
  word: number;
  /** How prominent they were there: 1 named, 2 the subject of a verb, 3 speaking. */
  weight: number;
  /** Who issued it, of a document: its speakers. */
  issuers: string[];
}

/** Between the names of several who were named together and are then *they*. */
export const TOGETHER = "\u0000";

const nobody: ReadonlySet<string> = new Set();

/** All whom an article has named, and how long ago. */
export class Figures {
  readonly #byName = new Map<string, Figure>();
  /** The last word of a person's name, and the name in full. */
  readonly surnames = new Map<string, string>();
  #now = 0;
  #hidden: ReadonlySet<string> = nobody;

  /** How many sentences ago one was. */
  since(seen: number): number {
    return Math.floor(this.#now - seen);
  }

  /** Goes on to the next sentence. */
  advance(): void {
    this.#now++;
  }

  /** Goes on to the next paragraph: farther for a pronoun, no sentence more for *the president*. */
  turn(): void {
    this.#now += 0.875;
  }

  /** Everybody, in the order in which they were first named. */
  all(): Iterable<Figure> {
    if (this.#hidden.size === 0) return this.#byName.values();
    return [...this.#byName.values()].filter(({ name }) => !this.#hidden.has(name));
  }

  /** Whether somebody tells of whoever is asked for. */
  get told(): boolean {
    return this.#hidden.size > 0;
  }

  /** Leaves some out until they are shown again: who speaks of *the president* is another. */
  hide(names: readonly string[]): void {
    this.#hidden = names.length === 0 ? nobody : new Set(names);
  }

  get(name: string): Figure | undefined {
    return this.#byName.get(name);
  }

  /** Whether a body issued a document in the sentence before: *it said* is what the statement said. */
  justIssued({ name, nature }: Figure): boolean {
    if (nature !== "body") return false;
    for (const { described, issuers, seen } of this.#byName.values())
      if (described.has("issued") && this.since(seen) <= 1 && issuers.includes(name)) return true;
    return false;
  }

  /** An unnamed officer was quoted. *The officer added*: he, not the admiral whom he spoke of. */
  justSpoke(name: string): boolean {
    const figure = this.get(name);
    return figure !== undefined && figure.weight >= 3 && this.since(figure.seen) <= 1;
  }

  /** Whether somebody speaks in this sentence. */
  speaks(name: string): boolean {
    const figure = this.get(name);
    return figure !== undefined && figure.weight >= 3 && this.since(figure.seen) === 0;
  }

  /** Those of some names whom the article has named. */
  named(names: readonly string[]): Figure[] {
    return names.map((name) => this.#byName.get(name)).filter((figure) => figure !== undefined);
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** Names somebody: a new figure, or one named once more and described by the phrase's words. */
  enter(
    { words }: Reading,
    phrase: NounPhrase,
    name: string,
    known: KnownActor | null,
    nature: Nature,
  ): Figure {
    let figure = this.#byName.get(name);
    if (!figure) {
      figure = this.#made(name, nature, known);
      if (name !== "") this.#byName.set(name, figure);
      if (nature === "person") this.#entitle(name);
    }
    if (figure.seen < this.#now) figure.weight = 1;
    figure.seen = this.#now;
    figure.word = phrase.from;
    tell(figure, words, phrase);
    return figure;
  }

  /** Forgets what was said of a thing that goes by the same words as another, where this isn’t its own place. */
  renew(name: string, { from }: NounPhrase): void {
    const figure = this.#byName.get(name);
    if (figure && !(figure.seen === this.#now && figure.word === from)) this.#byName.delete(name);
  }

  /** Names several together: *they* in the next sentence. */
  together(names: readonly string[]): void {
    const name = names.join(TOGETHER);
    this.#byName.set(name, { ...this.#made(name, "people", null), seen: this.#now, weight: 3.5 });
  }

  /** Makes somebody as prominent as one who speaks. */
  raise(figure: Figure): void {
    // The letter holds it void, as Moscow had. It concludes: the letter
    const weight = figure.nature === "document" ? 3.1 : 3;
    // However prominent the sentence before left them.
    figure.weight = figure.seen < this.#now ? weight : Math.max(figure.weight, weight);
    figure.seen = this.#now;
  }

  /** Notes that somebody was named, as the subject of a verb or not. */
  touch(figure: Figure, weight: number): void {
    figure.seen = this.#now;
    figure.weight = weight;
  }

  /** The most prominent of those who fit, the last few sentences counting most. */
  latest(fits: (figure: Figure) => boolean): Figure | null {
    let best: Figure | null = null;
    let rank = Number.NEGATIVE_INFINITY;
    for (const figure of this.all()) {
      if (!fits(figure)) continue;
      const score = figure.weight - 1.2 * (this.#now - figure.seen) + figure.word / 10000;
      if (score > rank) {
        best = figure;
        rank = score;
      }
    }
    return best;
  }

  /** Milosevich, where the article named Milosevic before. */
  misspelt(word: string): string | undefined {
    if (word.length < 7) return undefined;
    for (const [surname, name] of this.surnames) {
      if (surname.slice(0, 6) === word.slice(0, 6) && Math.abs(surname.length - word.length) < 3)
        return name;
    }
    return undefined;
  }

  #made(name: string, nature: Nature, known: KnownActor | null): Figure {
    return { name, nature, known, described: new Set(), seen: -1, word: 0, weight: 1, issuers: [] };
  }

  #entitle(name: string): void {
    // Patriarch Pavel II goes by Pavel: his number is no surname.
    const surname = name
      .replace(/ [IVX]{2,}$/, "")
      .split(" ")
      .at(-1)
      ?.toLowerCase();
    if (!surname || !name.includes(" ")) return;
    if (!this.surnames.has(surname)) this.surnames.set(surname, name);
    // Kim Jong-il goes by Kim.
    const [family = ""] = name.toLowerCase().split(" ");
    if (surname.includes("-") && !this.surnames.has(family)) this.surnames.set(family, name);
  }
}

/** Describes a figure by the words `from` up to `to`: no secretary general and no general director is a general. */
export function tell({ described }: Figure, words: readonly Word[], { from, to }: WordRange): void {
  for (let k = from; k < to; k++) {
    const { lower } = words[k] as Word;
    const title = words[k - 1]?.lower ?? "";
    if (lower !== "general") described.add(lower);
    else if (civil.includes(title)) described.add(`${title}-general`);
    else if (!/^(director|manager|secretary|prosecutor)$/.test(words[k + 1]?.lower ?? ""))
      described.add(lower);
  }
}
