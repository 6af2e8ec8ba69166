import { asWritten } from "./as-written.ts";
import { mostTexts } from "./bounds.ts";
import { called } from "./called.ts";
import { issuing, namesIssued } from "./documents.ts";
import { type Figure, TOGETHER } from "./figures.ts";
import { frontedBefore } from "./fronted.ts";
import { agentAfter, issuersAround, signedBy } from "./issued-by.ts";
import { knownIssuers, lastActing, signatories } from "./issuers.ts";
import type { Known } from "./named.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { acts } from "./phrase-role.ts";
import { figureMeant } from "./pronouns.ts";
import { type Reading, sentenceAt } from "./reading.ts";
import { type Party, partyOf, type Subject, subjectOf } from "./subjects.ts";
import { ownerIn } from "./utterances.ts";
import { closeMarks, ordinal, partsOfText, possessives } from "./word-lists.ts";
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
    const party = partyOf(phrase);
    const before = called(reading, party, 0, this.#known);
    const figure =
      this.wholeOf(reading, phrase) ?? (before ? figures.get(before) : this.enter(reading, party));
    const weight = acts(reading, phrase) ? 2 : 1;
    // Belov left. His report has leaked; it says
    const first = reading.words[phrase.from]?.lower ?? "";
    if (figure?.issuers.length === 0 && possessives.has(first)) {
      const owner = figureMeant(figures, first);
      if (owner && owner !== figure) figure.issuers = owner.name.split(TOGETHER);
      this.#publish(figure);
    }
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
    if (figure) this.#publish(figure);
    return figure;
  }

  /** Notes who issued a document, as its phrase and its sentence tell. */
  issue(reading: Reading, party: Party, figure: Figure): void {
    if (namesIssued(reading, party.head)) figure.described.add("issued");
    // Others may have published what it turns out to be signed by.
    const signers = figure.issuers.length > 0 ? signedBy(reading, party.head) : null;
    if (signers)
      figure.issuers = signatories(figure, this.#whoAre(reading, signers), this.#known.figures);
    // Words out of order may make a statement its own issuer.
    const asked = this.#asked.has(figure) || this.#asked.size >= mostTexts;
    if (figure.issuers.length === 0 && !asked) {
      this.#asked.add(figure);
      figure.issuers = this.#issuersOf(reading, party, figure);
      this.#asked.delete(figure);
    }
    this.#publish(figure);
  }

  /** What a body reports is its own, what an outlet does is news. */
  #publish(figure: Figure): void {
    const told = reports.some((noun) => figure.described.has(noun));
    if (told && this.#ofBodies(figure)) figure.described.add("issued");
  }

  /** *Its second article*, *its last line*; *Two sentences are on Riga. The first*: the text named last. */
  wholeOf({ words }: Reading, { from, to }: NounPhrase): Figure | null {
    const first = words[from]?.lower;
    const last = words[to - 1]?.lower ?? "";
    if (first === "its") return partsOfText.has(last) || last === "text" ? this.latest(2) : null;
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

  /** *Sponsored by a deputy, it declares*, *It obliges them to*: what is issued, named in the sentence before, and by whom where this one tells. */
  issuedAbove(reading: Reading, { from, to }: Subject): Figure | null {
    const { words } = reading;
    const sentence = sentenceAt(reading, from);
    const start = sentence?.from ?? from;
    const first = words[start]?.lower ?? "";
    const issued = start < from && issuing.test(first);
    // “Ships rust,” it concludes
    // The council, it specifies, “meets at night”
    const aside = words[from - 1]?.text === "," && words[to + 1]?.text === ",";
    const clear = start === from || aside || closeMarks.has(words[from - 1]?.text ?? "");
    const text = sentence ? this.latest(1) : null;
    if (!sentence || !text?.described.has("issued")) return null;
    // It is signed by one Belov for the Harbor Board and proclaims
    const signers = start === from ? signedBy(reading, { from, to }) : null;
    if (signers) text.issuers = this.#whoAre(reading, signers);
    if (signers) return text;
    if (!issued) return (clear && binds(words, to)) || this.#onlyNamed(words[to]) ? text : null;
    // Who sponsors a text is not always whose it is.
    const theirs = !/^(sponsored|published|put)$/.test(first) || text.issuers.length === 0;
    const agent = theirs && agentAfter(reading, sentence, start + 1);
    if (agent) text.issuers = this.#whoAre(reading, agent);
    return text;
  }

  /** *They wrote a letter to the council. It asks*: whether all else that it could be was only named, as those to whom the letter is. */
  #onlyNamed(verb: Word | undefined): boolean {
    const { figures } = this.#known;
    if (!/[^s]s$/.test(verb?.lower ?? "")) return false;
    const meant = figures.latest(({ nature }) => nature !== "person" && nature !== "people");
    return meant !== null && meant.weight < 2 && figures.since(meant.seen) === 1;
  }

  /** *In Article 2 the parties undertake*, *the sides’ readiness*: the text of several that was named last, whose they are. */
  ofParties({ words }: Reading, { from, to }: NounPhrase): Figure | null {
    if (to - from !== 2 || words[from]?.lower !== "the") return null;
    if (!/^(parties|sides)$/.test(words[to - 1]?.lower ?? "")) return null;
    const text = this.latest(2);
    return text && text.issuers.length > 1 ? text : null;
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
    // a memorandum it sent to the bank: no text sends another
    if (around && reading.words[around.from]?.tag === "PRON")
      figures.hide([...this.#texts(), ...frontedBefore(reading, around, figures)]);
    const names = (around ? this.#whoAre(reading, around) : []).filter(
      (name) => figures.get(name)?.nature !== "document" && name !== figure.name,
    );
    figures.hide([]);
    const signers = around || owner ? null : signedBy(reading, head);
    if (signers) return signatories(figure, this.#whoAre(reading, signers), figures);
    if (!around && !owner)
      return signatories(figure, lastActing(reading, head, figure, figures), figures);
    return signatories(figure, names, figures);
  }

  #texts(): string[] {
    const texts: string[] = [];
    for (const { nature, name } of this.#known.figures.all())
      if (nature === "document") texts.push(name);
    return texts;
  }

  /** Whether those who issued it are no outlets. */
  #ofBodies({ issuers }: Figure): boolean {
    const { figures, names } = this.#known;
    const outlet = (name: string) =>
      figures.get(name)?.nature === "outlet" || names.lookup(name)[0]?.kind === "MEDIA";
    return issuers.length > 0 && !issuers.some(outlet);
  }
}

/** What somebody found out and put on paper. */
const reports = ["report", "inquiry", "audit", "essay"];

/** What texts do to those for whom they hold, or have in them, and outlets and bodies hardly ever. */
const textual =
  /^(obliges|obligates|binds|instructs|provides|stipulates|specifies|contains|reads|runs|requires|forbids|prohibits|guarantees|entitles|empowers|authorizes|bans|envisages|foresees|commits|assigns|enshrines|opens|ends|begins|lists|allots|grants|speaks|mentions|concludes)$/;

function binds(words: readonly Word[], at: number): boolean {
  let verb = at;
  while (words[verb]?.tag === "ADV") verb++;
  return textual.test(words[verb]?.lower ?? "");
}
