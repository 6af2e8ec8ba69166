import type { KnownActor, Names } from "../names.ts";
import { asWritten } from "./as-written.ts";
import { bodyOf, sideOf } from "./bodies.ts";
import { describe, lastDescribed, prominent } from "./descriptions.ts";
import { issuersAround, issuersIn, namesDocument, namesIssued } from "./documents.ts";
import { type Figure, Figures, TOGETHER } from "./figures.ts";
import { type Known, named, oneOf } from "./named.ts";
import { personNamed, textOf } from "./naming.ts";
import { gathers, natureOf, natureOfKind } from "./natures.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { carrierOf, citedOutlet } from "./outlets.ts";
import { notePair } from "./pairs.ts";
import { acts, chainEnd } from "./phrase-role.ts";
import type { Reading } from "./reading.ts";
import { type Party, type Subject, timeAt } from "./subjects.ts";
import { issuedDocuments, outletNouns, roles } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Those whom a subject means, and whether it is a document that speaks for them. */
export interface Speakers {
  names: string[];
  document: boolean;
}

/** Who is who in an article, as far as it has been read. */
export class Cast {
  readonly #names: Names;
  readonly #known: Known;
  readonly #figures = new Figures();
  /** How often the article has named each state, or somebody who is part of it. */
  readonly #states = new Map<string, number>();
  #document = false;

  constructor(names: Names) {
    this.#names = names;
    this.#known = { names, figures: this.#figures };
  }

  /** Notes those whom a sentence names, before its claims ask who *he* is. */
  read(reading: Reading, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const phrase = reading.phrases[i];
      if (!phrase || phrase.from !== i) continue;
      if (phrase.to > to) break;
      this.#note(reading, phrase);
      notePair(reading, phrase, this.#figures);
      i = phrase.to - 1;
    }
  }

  /** Goes on to the next sentence. */
  advance(): void {
    this.#figures.advance();
  }

  /** Marks those who speak in this sentence: *he* in the next will mean them first. */
  spoke(names: readonly string[]): void {
    for (const name of names) {
      const figure = this.#figures.get(name);
      if (figure) this.#figures.touch(figure, 3);
    }
    if (names.length > 1) this.#figures.together(names);
  }

  /** The names of those whom a subject means; empty where it is a pronoun for nobody plain. */
  whoAre(reading: Reading, subject: Subject): Speakers {
    this.#document = false;
    const names = this.#all(reading, subject);
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
    if (head.to - head.from === 1 || /^(his|her|its|their)$/.test(first.lower)) {
      const meant = this.#pronoun(first.lower, reading, head);
      if (meant && head.to - head.from === 1) return meant;
      const other = apposition && named(reading, apposition, this.#known, true);
      if (other) return [other];
      if (meant && meant.length === 1 && !personNamed(reading, head, this.#figures.surnames)) {
        return [this.#owned(reading, party, meant[0] as string)];
      }
    }
    if (
      party.to - head.from === 3 &&
      words[party.to - 1]?.lower === "them" &&
      words[head.from + 1]?.lower === "of"
    ) {
      return this.#pronoun("they", reading, head) ?? [];
    }
    const both =
      /^(both|two)$/.test(first.lower) ||
      (first.lower === "the" && /^(two|three)$/.test(words[head.from + 1]?.lower ?? ""));
    if (both && party.to === head.to && words[head.to - 1]?.tag !== "PROPN") {
      const pair = this.#figures.latest((figure) => figure.name.includes(TOGETHER));
      if (pair) return this.#spokenBy(pair);
    }
    if (first.lower === "one" && head.to - head.from === 1) {
      // the declaration–one that states
      const thing = reading.phrases[head.from - 2];
      const figure =
        thing && namesDocument(reading, thing)
          ? this.#enterDocument(reading, { head: thing, ...thing, apposition: null })
          : null;
      if (figure) return this.#spokenBy(figure);
    }
    const direct = named(reading, head, this.#known);
    if (direct) return [direct];
    const body = bodyOf(reading, head, this.#known, this.#states);
    if (body) return [body];
    const carrier = carrierOf(reading, party);
    if (carrier) return [carrier];
    if (apposition) {
      const other = named(reading, apposition, this.#known, true);
      if (other) return [other];
    }
    let possessor = head.from + 1;
    while (possessor < head.to && !/^[’']s?$/.test((words[possessor] as Word).text)) possessor++;
    if (
      first.lower === "the" &&
      possessor < head.to &&
      /^\p{Ll}/u.test(words[possessor - 1]?.text ?? "")
    ) {
      const inner = { from: head.from, to: possessor };
      const owner = this.#described(reading, { ...party, ...inner, head: inner }, at);
      if (owner && /^\p{Lu}/u.test(owner))
        return [this.#owned(reading, { ...party, head: { from: possessor, to: head.to } }, owner)];
    }
    const side = sideOf(reading, party, this.#names);
    if (side) return [side];
    const described = this.#described(reading, party, at);
    if (described) {
      const nature = this.#figures.get(described)?.nature ?? "outlet";
      this.#figures.enter(reading, head, described, null, nature);
      return this.#spokenBy(this.#figures.get(described) as Figure);
    }
    const person = prominent(reading, party, this.#known);
    if (person) return [person];
    if (namesDocument(reading, head)) {
      const figure = this.#enterDocument(reading, party);
      if (figure) return this.#spokenBy(figure);
    }
    const name = asWritten(reading, party, this.#figures);
    this.#figures.enter(reading, head, name, null, natureOf(reading, head));
    return name === "" ? [] : [name];
  }

  #pronoun(pronoun: string, _reading: Reading, _head: NounPhrase): string[] | null {
    let fits: (figure: Figure) => boolean;
    if (/^(he|she|him|her|his)$/.test(pronoun)) fits = (figure) => figure.nature === "person";
    else if (/^(it|its)$/.test(pronoun))
      fits = (figure) => figure.nature !== "person" && figure.nature !== "people";
    else if (/^(they|them|their)$/.test(pronoun)) fits = (figure) => figure.nature === "people";
    else if (/^(i|we|you|this|that|these|those|there|which|what)$/.test(pronoun)) return [];
    else return null;
    const best = this.#figures.latest(fits);
    if (!best) return [];
    return this.#spokenBy(best);
  }

  /** A document speaks for those who issued it. */
  #spokenBy(figure: Figure): string[] {
    this.#figures.raise(figure);
    if (figure.nature === "document") this.#document ||= figure.described.has("issued");
    return figure.issuers.length > 0 ? figure.issuers : figure.name.split(TOGETHER);
  }

  #enterDocument(reading: Reading, party: Party): Figure | null {
    const { head } = party;
    const name = asWritten(reading, party, this.#figures);
    this.#figures.enter(reading, head, name, null, "document");
    const figure = this.#figures.get(name);
    if (!figure) return null;
    if (namesIssued(reading, head)) figure.described.add("issued");
    if (figure.issuers.length > 0) return figure;
    figure.issuers = issuersIn(reading, head, this.#names);
    if (figure.issuers.length === 0) {
      const around = issuersAround(reading, party);
      const person = around && !around.parties.some(({ head }) => namesDocument(reading, head));
      const names = person ? this.#all(reading, around) : [];
      const joint = figure.described.has("joint") || figure.described.has("treaty");
      figure.issuers = joint ? names.map((name) => this.#stateOf(name)) : names;
    }
    return figure;
  }

  /** The state for which somebody signs. */
  #stateOf(name: string): string {
    const partOf = this.#figures.get(name)?.known?.partOf;
    return partOf ?? name;
  }

  /** *his aide*: an aide of somebody, as written with the name in place of the pronoun. */
  #owned(reading: Reading, { head, to }: Party, owner: string): string {
    const rest = textOf(reading, head.from + 1, to);
    const name = `${rest.replace(/^[’']s? /, "")} of ${owner}`;
    this.#figures.enter(reading, head, name, null, natureOf(reading, head));
    return name;
  }

  /** *the Russian president*, *the ministry*, *the paper*: whom the article called so before. */
  #described(reading: Reading, party: Party, at: number): string | null {
    const { words } = reading;
    const { head } = party;
    const first = (words[head.from] as Word).lower;
    const noun = (words[head.to - 1] as Word).lower;
    const inner = words
      .slice(head.from, head.to)
      .map((word) => word.lower)
      .filter((word) => word !== "the" && word !== "same" && word !== "’s" && word !== "'s");
    if (
      outletNouns.has(noun) &&
      (first === "one" || first === "a" || first === "an" || first === "the" || first === "another")
    ) {
      const cited = citedOutlet(reading, at, noun, this.#names);
      const before = first === "the" ? lastDescribed(this.#figures, inner, "outlet") : null;
      if (before || cited) return before ?? cited;
    }
    if (first !== "the" && first !== "this" && first !== "that") return null;
    if (party.to > head.to) return null;
    return lastDescribed(this.#figures, inner);
  }

  #note(reading: Reading, phrase: NounPhrase): void {
    const { words, mentionAt } = reading;
    const last = words[phrase.to - 1] as Word;
    const role = roles.has(last.lower) && !last.lower.endsWith("s");
    const group = !role && gathers(last.lower);
    if (!role && !group && last.tag !== "PROPN" && !issuedDocuments.has(last.lower)) return;
    if (timeAt(reading, phrase.from)) return;
    let name: string | null = null;
    let known: KnownActor | null = null;
    const mention = mentionAt[phrase.to - 1];
    if (mention) {
      known = oneOf(mention.actors, this.#figures);
      name = known?.name ?? null;
      const state = known?.kind === "STATE" ? known.name : known?.partOf;
      if (state) this.#states.set(state, (this.#states.get(state) ?? 0) + 1);
    } else if (last.tag === "PROPN") {
      name = personNamed(reading, phrase, this.#figures.surnames);
    }
    if (!name && role && acts(reading, phrase)) {
      // The Belarusian president was no less blunt: he will be he.
      const party: Party = {
        head: phrase,
        from: phrase.from,
        to: chainEnd(reading, phrase),
        apposition: null,
      };
      name =
        this.#described(reading, party, last.start) ?? asWritten(reading, party, this.#figures);
      if (!/^(the|a|an|one)$/.test(words[phrase.from]?.lower ?? "")) name = null;
    }
    if (!name && group && acts(reading, phrase)) {
      const party: Party = {
        head: phrase,
        from: phrase.from,
        to: chainEnd(reading, phrase),
        apposition: null,
      };
      name =
        this.#described(reading, party, last.start) ?? asWritten(reading, party, this.#figures);
      this.#figures.enter(reading, phrase, name, null, natureOf(reading, phrase));
      const figure = this.#figures.get(name);
      if (figure) figure.weight = Math.max(figure.weight, 2);
      return;
    }
    if (!name && namesIssued(reading, phrase)) {
      this.#noteDocument(reading, phrase);
      return;
    }
    if (name) {
      this.#figures.enter(reading, phrase, name, known, known ? natureOfKind(known) : "person");
      const figure = this.#figures.get(name) as Figure;
      if (figure.weight < 2 && acts(reading, phrase)) figure.weight = 2;
      if (
        figure.nature === "person" &&
        phrase.to - phrase.from > 1 &&
        !this.#figures.surnames.has(last.lower)
      )
        this.#figures.surnames.set(last.lower, name);
      describe(reading, phrase, figure);
    }
  }

  #noteDocument(reading: Reading, phrase: NounPhrase): void {
    const party: Party = { head: phrase, from: phrase.from, to: phrase.to, apposition: null };
    const before = this.#described(reading, party, 0);
    const figure = before ? this.#figures.get(before) : this.#enterDocument(reading, party);
    if (!figure) return;
    this.#figures.touch(figure, acts(reading, phrase) ? 2 : 1);
  }
}
