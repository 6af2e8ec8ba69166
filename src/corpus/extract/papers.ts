import { asWritten } from "./as-written.ts";
import { called } from "./called.ts";
import { issuersAround, namesIssued } from "./documents.ts";
import type { Figure } from "./figures.ts";
import { knownIssuers, lastActing, signatories } from "./issuers.ts";
import { issuing } from "./issuing.ts";
import type { Known } from "./named.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { acts } from "./phrase-role.ts";
import type { Reading } from "./reading.ts";
import { type Party, type Subject, subjectAfter, subjectOf } from "./subjects.ts";
import { ownerIn } from "./utterances.ts";
import { partsOfText } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** The documents that an article has named so far, and who issued them. */
export class Papers {
  readonly #known: Known;
  /** Those whose issuers are being looked for. */
  readonly #asked = new Set<Figure>();
  readonly #whoAre: (reading: Reading, subject: Subject) => string[];

  /** `whoAre` tells whom a subject means. */
  constructor(known: Known, whoAre: (reading: Reading, subject: Subject) => string[]) {
    this.#known = known;
    this.#whoAre = whoAre;
  }

  /** Notes a document that a phrase names, and whether it does something there. */
  note(reading: Reading, phrase: NounPhrase): void {
    const { figures } = this.#known;
    const party: Party = { head: phrase, from: phrase.from, to: phrase.to, apposition: null };
    const before = called(reading, party, 0, this.#known);
    const figure = before ? figures.get(before) : this.enter(reading, party);
    const weight = acts(reading, phrase) ? 2 : 1;
    // What has spoken in this sentence stays as prominent.
    const here = figure !== null && figure !== undefined && figures.since(figure.seen) === 0;
    if (figure) figures.touch(figure, here ? Math.max(figure.weight, weight) : weight);
  }

  /** The document that somebody’s words name, made a figure; null where they name none. */
  enter(reading: Reading, party: Party): Figure | null {
    const { figures } = this.#known;
    const { head } = party;
    const name = asWritten(reading, party, figures);
    // A second statement is not the one before it, whoever issued that.
    if (/^(an?|another)$/.test(reading.words[head.from]?.lower ?? "")) figures.renew(name, head);
    const figure = figures.enter(reading, head, name, null, "document");
    if (name === "") return null;
    this.issue(reading, party, figure);
    return figure;
  }

  /** *its declaration*: the same, issued by those whom the pronoun means where nothing else tells. */
  enterOwned(reading: Reading, party: Party, owners: string[]): Figure | null {
    const figure = this.enter(reading, party);
    if (figure && figure.issuers.length === 0) figure.issuers = owners;
    return figure;
  }

  /** Notes who issued a document, as its phrase and its sentence tell. */
  issue(reading: Reading, party: Party, figure: Figure): void {
    if (namesIssued(reading, party.head)) figure.described.add("issued");
    // Words out of order may make a statement its own issuer.
    if (figure.issuers.length === 0 && !this.#asked.has(figure)) {
      this.#asked.add(figure);
      figure.issuers = this.#issuersOf(reading, party, figure);
      this.#asked.delete(figure);
    }
    // What a body reports is its own, what an outlet does is news.
    if (figure.described.has("report") && this.#ofBodies(figure)) figure.described.add("issued");
  }

  /** *Its second article*, *its last line*; *Two sentences are on Riga. The first*: the text named last. */
  wholeOf({ words }: Reading, { from, to }: NounPhrase): Figure | null {
    const first = words[from]?.lower;
    const last = words[to - 1]?.lower ?? "";
    if (first === "its") return partsOfText.has(last) ? this.latest(2) : null;
    // the third paragraph
    if (first === "the" && to - from === 3 && partsOfText.has(last))
      return ordinal.test(words[from + 1]?.lower ?? "") ? this.latest(2) : null;
    if (first !== "the" || to - from !== 2 || !ordinal.test(last)) return null;
    for (let i = from - 1, stops = 0; i >= 0 && stops < 2; i--) {
      const { lower } = words[i] as Word;
      if (partsOfText.has(lower.replace(/s$/, ""))) return this.latest(2);
      if (/^[.?!]$/.test(lower)) stops++;
    }
    return null;
  }

  /** *Sponsored by a deputy, it declares*: what is issued, named in the sentence before, and by whom where this one tells. */
  issuedAbove(reading: Reading, { from }: Subject): Figure | null {
    const { words, phrases, sentences } = reading;
    const sentence = sentences.findLast((sentence) => sentence.from <= from);
    const start = sentence?.from ?? from;
    if (!sentence || !issuing.test(words[start]?.lower ?? "") || start === from)
      return this.#ruling(reading, from + 1);
    const figure = this.latest(1);
    // Signed by seventy deputies, addressed to the president by his own aides
    const to = words[start + 1]?.lower === "to" ? phrases[start + 2] : null;
    const by = to?.to ?? start + 1;
    if (
      !figure ||
      words[by]?.lower !== "by" ||
      /^(sponsored|published|put)/.test(words[start]?.lower ?? "")
    )
      return figure;
    const agent = subjectAfter(reading, { ...sentence, to: from }, by + 1);
    const names = agent ? this.#whoAre(reading, agent) : [];
    if (names.length > 0) figure.issuers = names;
    return figure;
  }

  /** *They wrote a letter to the council. It asks*, *a circular came to light. It instructs*: a document by what it does. */
  #ruling({ words }: Reading, at: number): Figure | null {
    const { figures } = this.#known;
    const verb = words[at]?.lower ?? "";
    if (!/[^s]s$/.test(verb)) return null;
    const text = figures.latest(
      ({ nature, described, seen }) =>
        nature === "document" && described.has("issued") && figures.since(seen) === 1,
    );
    if (!text || ruling.test(verb)) return text;
    const meant = figures.latest(({ nature }) => nature !== "person" && nature !== "people");
    // Whoever was only named, as those to whom it is.
    return meant && meant.weight < 2 && figures.since(meant.seen) === 1 ? text : null;
  }

  /** The document named last, no more than some sentences ago. */
  latest(sentences: number): Figure | null {
    const { figures } = this.#known;
    return figures.latest(
      ({ nature, seen }) => nature === "document" && figures.since(seen) <= sentences,
    );
  }

  #issuersOf(reading: Reading, party: Party, figure: Figure): string[] {
    const { figures } = this.#known;
    const { head } = party;
    const known = knownIssuers(reading, head, this.#known, (phrase) =>
      this.#whoAre(reading, subjectOf(phrase)),
    );
    if (known.length > 0) return known;
    const owner = ownerIn(reading, head);
    const around = owner ? subjectOf(owner) : issuersAround(reading, party);
    // the treaty’s preamble, Article 4 of the treaty: a part speaks for those who issued the whole.
    if (owner) figures.hide([figure.name]);
    const names = (around ? this.#whoAre(reading, around) : []).filter(
      (name) => figures.get(name)?.nature !== "document" && name !== figure.name,
    );
    figures.hide([]);
    if (!around && !owner)
      return signatories(figure, lastActing(reading, head, figure, figures), figures);
    return signatories(figure, names, figures);
  }

  /** Whether those who issued it are no outlets. */
  #ofBodies({ issuers }: Figure): boolean {
    const { figures, names } = this.#known;
    const outlet = (name: string) =>
      figures.get(name)?.nature === "outlet" || names.lookup(name)[0]?.kind === "MEDIA";
    return issuers.length > 0 && !issuers.some(outlet);
  }
}

/** What documents do and people hardly. */
const ruling =
  /^(instructs|provides|stipulates|obliges|obligates|empowers|entitles|authorizes|forbids|bans|reads)$/;

const ordinal = /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)$/;
