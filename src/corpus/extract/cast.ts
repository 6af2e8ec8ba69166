import type { Names } from "../names.ts";
import { asWritten } from "./as-written.ts";
import { bodyOf, sideOf } from "./bodies.ts";
import { called } from "./called.ts";
import { bodyOfKind } from "./descriptions.ts";
import { namesDocument, namesIssued } from "./documents.ts";
import { type Figure, Figures, TOGETHER } from "./figures.ts";
import { frontedBefore } from "./fronted.ts";
import { type Known, listedBeside, named, namedBeside } from "./named.ts";
import { natureOf, single } from "./natures.ts";
import { noted } from "./noting.ts";
import { officeIn } from "./offices.ts";
import { carrierOf } from "./outlets.ts";
import { heldBy, ownedBy } from "./owned.ts";
import { meantBefore, notePair, otherThan } from "./pairs.ts";
import { Papers } from "./papers.ts";
import { chainEnd } from "./phrase-role.ts";
import { personMeant } from "./prominent.ts";
import { figureMeant, tellerMeant } from "./pronouns.ts";
import type { Reading } from "./reading.ts";
import { eachOf } from "./shared-nouns.ts";
import type { Speakers } from "./speakers.ts";
import { States } from "./states.ts";
import { type Party, partyOf, type Subject } from "./subjects.ts";
import { officeBefore } from "./titles.ts";
import { saidBefore, uttered, uttererIn } from "./utterances.ts";
import { noteWithin } from "./within.ts";
import type { Word } from "./words.ts";

/** How prominent the sentence leaves the one it is about: more than another who spoke in it. */
const foremost = 3.2;

/** Who is who in an article, as far as it has been read. */
export class Cast {
  readonly #names: Names;
  readonly #known: Known;
  readonly #figures = new Figures();
  readonly #states = new States();
  readonly #papers: Papers;
  #document = false;
  /** Those who asked something in the sentence before. */
  askers: readonly string[] = [];

  constructor(names: Names) {
    this.#names = names;
    this.#known = { names, figures: this.#figures };
    this.#papers = new Papers(this.#known, (reading, subject) => this.#all(reading, subject));
  }

  /** Notes those whom a sentence names, before its claims ask who *he* is. */
  read(reading: Reading, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const phrase = reading.phrases[i];
      if (!phrase || phrase.from !== i) continue;
      if (phrase.to > to) break;
      noteWithin(reading, phrase, this.#known, this.#states);
      if (noted(reading, phrase, this.#known, this.#states) === "document")
        this.#papers.note(reading, phrase);
      notePair(reading, phrase, this.#figures);
      i = phrase.to - 1;
    }
  }

  /** Goes on to the next sentence. */
  advance(): void {
    this.#figures.advance();
  }

  /** Goes on to the next paragraph. */
  turn(): void {
    this.#figures.turn();
  }

  /** Marks those who speak in this sentence: *he* in the next will mean them first. */
  spoke(names: readonly string[]): void {
    for (const figure of this.#figures.named(names)) this.#figures.touch(figure, foremost);
    if (names.length > 1) this.#figures.together(names);
  }

  /** Makes whoever did something after a word as prominent as one who spoke before it. */
  actedAfter(word: number): void {
    for (const figure of this.#figures.all())
      if (this.#figures.since(figure.seen) === 0 && figure.word > word && figure.weight >= 2)
        this.#figures.touch(figure, foremost);
  }

  /** *That was news to Hora. “We agreed,” he said*: a sentence in which nobody acts is about the one person in it. */
  turnedTo(): void {
    const here = [...this.#figures.all()].filter(({ seen }) => this.#figures.since(seen) === 0);
    const [person, ...others] = here.filter(({ nature }) => nature === "person");
    if (person && others.length === 0 && here.every(({ weight }) => weight < 2))
      this.#figures.touch(person, 2.3);
  }

  /** *Hora laughed; the figures, he said, were wrong*: whoever did something before a semicolon goes on after it. */
  actedBefore(word: number): void {
    // Most sentences have none.
    if (word < 0) return;
    const here = ({ seen, word: at }: Figure) => at < word && this.#figures.since(seen) === 0;
    const figure = this.#figures.latest(here);
    if (figure?.nature === "person") this.#figures.raise(figure);
  }

  /** Those who last did something, in the sentence before. */
  actedLast(): string[] {
    const figure = this.#figures.latest(
      ({ seen, weight, nature }) =>
        nature !== "document" && weight >= 2 && this.#figures.since(seen) <= 1,
    );
    return figure ? this.#spokenBy(figure) : [];
  }

  /** Whose the text is that this sentence or the one before named last; null where none was. */
  textLast(): string[] | null {
    const text = this.#papers.latest(1);
    return text?.described.has("issued") ? this.#spokenBy(text) : null;
  }

  /** Makes somebody prominent who speaks, while their sentence goes on. */
  raised(names: readonly string[]): void {
    for (const figure of this.#figures.named(names)) this.#figures.raise(figure);
  }

  /** The names of those whom a subject means; empty where it is a pronoun for nobody plain. `tellers` speak of them, `askers` asked them. */
  whoAre(
    reading: Reading,
    subject: Subject,
    tellers: readonly string[] = [],
    askers: readonly string[] = [],
  ): Speakers {
    this.#document = false;
    // Gorbachev said that the president had promised it: not himself.
    const { lower, tag } = reading.words[subject.from] as Word;
    if (tag === "DET" && lower === "the")
      this.#figures.hide(tellers.filter((name) => this.#figures.get(name)?.nature === "person"));
    if (tag === "PRON")
      this.#figures.hide([...frontedBefore(reading, subject, this.#figures), ...askers]);
    const text = lower === "it" && this.#papers.issuedAbove(reading, subject);
    if (text) return { names: this.#spokenBy(text), document: true };
    const teller = tellerMeant(reading, subject, this.#figures.named(tellers));
    const names = teller ? this.#spokenBy(teller) : this.#all(reading, subject);
    this.#figures.hide([]);
    if (names.length > 1) this.#figures.together(names);
    return { names, document: this.#document };
  }

  #all(reading: Reading, { parties }: Subject): string[] {
    return [...new Set(parties.flatMap((party) => this.#whoIs(reading, party)))];
  }

  #whoIs(reading: Reading, party: Party): string[] {
    const { words } = reading;
    const { head, apposition } = party;
    const first = words[head.from] as Word;
    const at = first.start;
    const whole = this.#papers.wholeOf(reading, head) ?? this.#papers.ofParties(reading, head);
    if (whole) return this.#spokenBy(whole);
    if (head.to - head.from === 1 || /^(his|her|its|their)$/.test(first.lower)) {
      const meant = this.#pronoun(first.lower);
      if (meant && head.to - head.from === 1) return meant;
      // Its leader warned: the accord is his subject, not his words
      this.#document = false;
      const other = apposition && named(reading, apposition, this.#known, true);
      if (other) return [other];
      const listed = reading.mentionAt[head.to - 1]?.actors ?? [];
      const body = listed.length === 1 && /^(ORGANIZATION|MEDIA)$/.test(listed[0]?.kind ?? "");
      const itself = named(reading, head, this.#known, !body);
      // his rival Petru Lucinschi, his Liberal Democratic Party
      if (itself && head.to - head.from > 1) return [itself];
      // Russia and Iran met. Their declaration says
      if (meant && meant.length > 1 && namesIssued(reading, head))
        return this.#papersOf(reading, party, meant);
      if (meant && meant.length === 1) {
        const owner = meant[0] as string;
        const other = otherThan(reading, party, owner, this.#figures);
        return other ? this.#spokenBy(other) : this.#ownedBy(reading, party, owner);
      }
    }
    const alone = first.lower === "one" && party.to - head.from === 1 && apposition !== null;
    if (alone || (party.to - head.from === 3 && words[party.to - 1]?.lower === "them")) {
      // one, a retired teacher; one of them
      return apposition
        ? this.#whoIs(reading, partyOf(apposition, chainEnd(reading, apposition)))
        : (this.#pronoun("they") ?? []);
    }
    const among = first.lower === "one" ? reading.phrases[head.to + 1] : null;
    if (
      among &&
      words[head.to]?.lower === "of" &&
      among.from === head.to + 1 &&
      among.to <= party.to &&
      // one of its spokesmen
      /^(his|her|its|their)$/.test(words[among.from]?.lower ?? "")
    )
      return this.#whoIs(reading, { ...party, head: among, from: among.from }).map(single);
    const before = meantBefore(reading, party, this.#known);
    if (before) return this.#spokenBy(before);
    const beside = apposition && namedBeside(reading, apposition, this.#known);
    if (first.lower === "whose" && !beside) {
      const one = reading.phrases[head.from - (words[head.from - 1]?.text === "," ? 2 : 1)];
      const owners = one ? this.#whoIs(reading, partyOf(one)) : [];
      // the NATO-Russia Act, whose preamble
      if (owners.length > 1 && namesDocument(reading, head)) return owners;
      if (owners[0]) return [this.#owned(reading, party, owners[0])];
    }
    const several = listedBeside(reading, party, this.#known) ?? eachOf(reading, head, this.#names);
    if (several) return several;
    if (first.lower === "one" && head.to - head.from === 1) {
      // Diplomats were less reticent. One recalled that
      const those = party.to === head.to && this.#pronoun("they")?.[0];
      if (those) return [single(those)];
      // the declaration–one that states
      const thing = reading.phrases[head.from - 2];
      if (thing && namesDocument(reading, thing)) {
        const figure = this.#papers.enter(reading, partyOf(thing));
        if (figure) return this.#spokenBy(figure);
      }
    }
    const holder = party.to > head.to ? reading.phrases[party.to - 1] : null;
    if (holder && officeBefore(reading, holder) === head) {
      const name = named(reading, holder, this.#known, true);
      if (name) return [name];
    }
    const direct = named(reading, head, this.#known);
    if (direct) return [direct];
    const body = bodyOf(reading, head, this.#known, this.#states);
    if (body) return [body];
    const carrier = carrierOf(reading, party);
    if (carrier) return [carrier];
    if (beside) return [beside];
    // the organization’s report is no figure of its own
    const text = namesDocument(reading, head);
    const utterer = text ? null : uttererIn(reading, head);
    if (utterer) return this.#whoIs(reading, partyOf(utterer));
    const held = text ? null : heldBy(reading, party);
    if (held) {
      const { owner: whose, thing } = held;
      const owner =
        called(reading, whose, at, this.#known) ?? bodyOfKind(reading, whose, this.#known);
      const nature = this.#figures.get(owner ?? "")?.nature;
      // The company is in the sentence with its spokesman; the president’s office stays his, whoever he is.
      if (owner && nature === "body") this.raised([owner]);
      const office = nature === "person" && natureOf(reading, head) === "body";
      if (owner && /^\p{Lu}/u.test(owner) && !office) return [this.#owned(reading, thing, owner)];
    }
    const side = sideOf(reading, party, this.#names);
    if (side) return [side];
    const described = called(reading, party, at, this.#known);
    const office = officeIn(reading, party, described, this.#known, this.#states.home);
    if (office) return [office];
    const person = personMeant(reading, party, described, this.#known);
    if (person) return [person];
    const kind = bodyOfKind(reading, party, this.#known);
    if (kind && !(described && /^\p{Lu}/u.test(described))) return [kind];
    if (described) {
      const nature = this.#figures.get(described)?.nature ?? "outlet";
      const figure = this.#figures.enter(reading, head, described, null, nature);
      if (nature === "document") this.#papers.issue(reading, party, figure);
      return this.#spokenBy(figure);
    }
    if (saidBefore(reading, party)) return this.actedLast();
    const issued = text ? this.#papers.enter(reading, party) : null;
    if (issued) return this.#spokenBy(issued);
    const name = asWritten(reading, party, this.#figures);
    this.#figures.enter(reading, head, name, null, natureOf(reading, head));
    return name === "" ? [] : [name];
  }

  #pronoun(pronoun: string): string[] | null {
    const best = figureMeant(this.#figures, pronoun);
    if (best === undefined) return null;
    if (best && pronoun === "it") this.#document ||= this.#figures.justIssued(best);
    return best ? this.#spokenBy(best) : [];
  }

  /** A document speaks for those who issued it. */
  #spokenBy(figure: Figure): string[] {
    this.#figures.raise(figure);
    if (figure.nature === "document") this.#document ||= figure.described.has("issued");
    return figure.issuers.length > 0 ? figure.issuers : figure.name.split(TOGETHER);
  }

  #owned(reading: Reading, party: Party, owner: string): string {
    return ownedBy(reading, party, owner, this.#known, this.#states.home);
  }

  /** *its declaration* speaks for it, *his aide* for himself. */
  #ownedBy(reading: Reading, party: Party, owner: string): string[] {
    // “Never,” ran his answer
    if (uttered(reading, party.head)) return [owner];
    if (namesDocument(reading, party.head)) return this.#papersOf(reading, party, [owner]);
    return [this.#owned(reading, party, owner)];
  }

  #papersOf(reading: Reading, party: Party, owners: string[]): string[] {
    const figure = this.#papers.enterOwned(reading, party, owners);
    return figure ? this.#spokenBy(figure) : owners;
  }
}
