import type { KnownActor, Names } from "../names.ts";
import { stateOf } from "./demonyms.ts";
import { issuersAround, issuersIn, namesDocument, namesIssued } from "./documents.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import type { Party, Subject } from "./subjects.ts";
import { timeAt } from "./subjects.ts";
import {
  bodyNouns,
  documentNouns,
  isRole,
  issuedDocuments,
  outletNouns,
  roles,
} from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Somebody an article has named so far. */
export interface Figure {
  /** The canonical name where known, else the words as written. */
  name: string;
  nature: "person" | "people" | "outlet" | "body" | "document";
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

/** Those whom a subject means, and whether it is a document that speaks for them. */
export interface Speakers {
  names: string[];
  document: boolean;
}

const particle = /^(van|der|de|von|al|bin|ibn|ul|ter|den|la|del|di)$/;
const vague =
  /^(retired|former|acting|veteran|outgoing|new|young|old|embattled|ailing|current|then|senior|top|hardline|maverick|late|same|visiting|incumbent|ousted|jailed|exiled)$/;

/** Between the names of several who were named together and are then *they*. */
const TOGETHER = "\u0000";

/** Who is who in an article, as far as it has been read. */
export class Cast {
  readonly #names: Names;
  readonly #figures = new Map<string, Figure>();
  /** The last word of a person's name, for those whom no file knows. */
  readonly #surnames = new Map<string, string>();
  /** How often the article has named each state, or somebody who is part of it. */
  readonly #states = new Map<string, number>();
  #now = 0;
  #document = false;

  constructor(names: Names) {
    this.#names = names;
  }

  /** Notes those whom a sentence names, before its claims ask who *he* is. */
  read(reading: Reading, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const phrase = reading.phrases[i];
      if (!phrase || phrase.from !== i) continue;
      if (phrase.to > to) break;
      this.#note(reading, phrase);
      i = phrase.to - 1;
    }
  }

  /** Goes on to the next sentence. */
  advance(): void {
    this.#now++;
  }

  /** Marks those who speak in this sentence: *he* in the next will mean them first. */
  spoke(names: readonly string[]): void {
    for (const name of names) {
      const figure = this.#figures.get(name);
      if (!figure) continue;
      figure.seen = this.#now;
      figure.weight = 3;
    }
    if (names.length > 1) this.#together(names);
  }

  #together(names: readonly string[]): void {
    const name = names.join(TOGETHER);
    const seen = this.#now;
    const figure = { name, known: null, described: new Set<string>(), seen, word: 0, weight: 3 };
    this.#figures.set(name, { ...figure, weight: 3.5, nature: "people", issuers: [] });
  }
  /** The names of those whom a subject means; empty where it is a pronoun for nobody plain. */
  whoAre(reading: Reading, subject: Subject): Speakers {
    this.#document = false;
    const names = this.#all(reading, subject);
    if (names.length > 1) this.#together(names);
    return { names, document: this.#document };
  }

  #all(reading: Reading, { parties }: Subject): string[] {
    return [...new Set(parties.flatMap((party) => this.#whoIs(reading, party)))];
  }

  /** The figure of that name, if the article named one. */
  figure(name: string): Figure | undefined {
    return this.#figures.get(name);
  }

  #whoIs(reading: Reading, party: Party): string[] {
    const { words } = reading;
    const { head, apposition } = party;
    const first = words[head.from] as Word;
    const at = first.start;
    if (head.to - head.from === 1 || /^(his|her|its|their)$/.test(first.lower)) {
      const meant = this.#pronoun(first.lower, reading, head);
      if (meant && head.to - head.from === 1) return meant;
      const named = apposition && this.#named(reading, apposition, true);
      if (named) return [named];
      if (meant && meant.length === 1 && !this.#personNamed(reading, head)) {
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
    if (both && head === party.head && party.to === head.to) {
      const pair = this.#latest((figure) => figure.name.includes(TOGETHER));
      if (pair) return this.#spokenBy(pair);
    }
    const direct = this.#named(reading, head);
    if (direct) return [direct];
    const body = this.#bodyOf(reading, head);
    if (body) return [body];
    const carrier = this.#carrier(reading, party);
    if (carrier) return [carrier];
    if (apposition) {
      const other = this.#named(reading, apposition, true);
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
    if (/^(side|authorities)$/.test((words[head.to - 1] as Word).lower) && party.to === head.to) {
      // The Armenian side is Armenia.
      const state = stateOf(
        textOf(reading, head.from + (first.lower === "the" ? 1 : 0), head.to - 1),
        this.#names,
      );
      if (state && (words[head.to - 1] as Word).lower === "side") return [state.name];
    }
    const described = this.#described(reading, party, at);
    if (described) {
      const nature = this.#figures.get(described)?.nature ?? "outlet";
      this.#enter(reading, head, described, null, nature);
      return this.#spokenBy(this.#figures.get(described) as Figure);
    }
    if (namesDocument(reading, head)) {
      const figure = this.#enterDocument(reading, party);
      if (figure) return this.#spokenBy(figure);
    }
    const name = this.#asWritten(reading, party);
    this.#enter(reading, head, name, null, natureOf(reading, head));
    return name === "" ? [] : [name];
  }

  /** *the Foreign Ministry* is that of the state which the article speaks of most. */
  #bodyOf(reading: Reading, phrase: NounPhrase): string | null {
    const { words, mentionAt } = reading;
    const last = words[phrase.to - 1] as Word;
    if (
      last.tag !== "PROPN" ||
      mentionAt[phrase.to - 1] ||
      !/^(ministry|staff|bank|council|service|parliament|court|committee|commission|office|department)$/.test(
        last.lower,
      )
    )
      return null;
    const from = /^(the|a)$/.test((words[phrase.from] as Word).lower)
      ? phrase.from + 1
      : phrase.from;
    const text = textOf(reading, from, phrase.to);
    const states = [...this.#states].sort((a, b) => b[1] - a[1]);
    const [first, second] = states;
    if (!first || (second && second[1] === first[1])) return null;
    const [actor, ...others] = this.#names.lookup(`${first[0]}'s ${text}`);
    if (!actor || others.length > 0) return null;
    this.#enter(reading, phrase, actor.name, actor, natureOfKind(actor));
    return actor.name;
  }

  /** *a report in the daily Milliyet* is the daily's. */
  #carrier(reading: Reading, { head, to }: Party): string | null {
    const noun = (reading.words[head.to - 1] as Word).lower;
    if (
      !/^(report|reports|article|editorial|commentary|account|story|piece|dispatch|column|item)$/.test(
        noun,
      )
    )
      return null;
    for (let i = head.to; i < to; i++) {
      const mention = reading.mentionAt[i];
      const outlet = mention?.actors.find(
        ({ kind, source }) => kind === "MEDIA" || source !== null,
      );
      if (outlet) return outlet.name;
    }
    return null;
  }

  /** A known name, or a person's name, that a phrase ends with. */
  #named(reading: Reading, phrase: NounPhrase, personOnly = false): string | null {
    const { words, mentionAt } = reading;
    const mention = mentionAt[phrase.to - 1];
    const last = words[phrase.to - 1] as Word;
    if (mention) {
      const actor = this.#oneOf(mention.actors);
      const other = actor && otherwise(reading, phrase, mention.start, actor.kind, mention.metonym);
      if (other) {
        this.#enter(reading, phrase, other, null, actor.kind === "PERSON" ? "person" : "body");
        return other;
      }
      if (actor) {
        // Russia’s Foreign Ministry is not the Foreign Ministry of anybody else.
        if (!personOnly || actor.kind === "PERSON") {
          this.#enter(reading, phrase, actor.name, actor, natureOfKind(actor));
          return actor.name;
        }
      }
    }
    const whole = this.#names.lookup(textOf(reading, phrase.from, phrase.to));
    if (whole.length === 1) return (whole[0] as KnownActor).name;
    const outlet = outletNamed(reading, phrase);
    if (outlet) {
      this.#enter(reading, phrase, outlet, null, "outlet");
      return outlet;
    }
    if (phrase.to - phrase.from <= 2 && /^\p{Lu}/u.test(last.text) && !mention) {
      // Russian assertions: the adjective holds the noun.
      const state = stateOf(textOf(reading, phrase.from, phrase.to), this.#names);
      if (state) return state.name;
    }
    const person = this.#personNamed(reading, phrase);
    if (person) {
      this.#enter(reading, phrase, person, null, "person");
      return person;
    }
    if (last.tag === "PROPN" && phrase.to - phrase.from <= 2) {
      const full = this.#surnames.get(last.lower) ?? this.#misspelt(last.lower);
      if (full && words[phrase.from]?.lower !== "the") {
        this.#enter(reading, phrase, full, null, "person");
        return full;
      }
    }
    return null;
  }

  /** Milosevich, where the article named Milosevic before. */
  #misspelt(word: string): string | undefined {
    if (word.length < 7) return undefined;
    for (const [surname, name] of this.#surnames) {
      if (surname.slice(0, 6) === word.slice(0, 6) && Math.abs(surname.length - word.length) < 3)
        return name;
    }
    return undefined;
  }

  #oneOf(actors: readonly KnownActor[]): KnownActor | null {
    if (actors.length === 1) return actors[0] as KnownActor;
    const seen = actors.filter((actor) => this.#figures.has(actor.name));
    return seen.length === 1 ? (seen[0] as KnownActor) : null;
  }

  /** A name of two or more capitalised words after titles: Deputy Prime Minister *Nikolai Yegorov*. */
  #personNamed({ words, mentionAt }: Reading, phrase: NounPhrase): string | null {
    let from = phrase.to;
    while (from > phrase.from) {
      const word = words[from - 1] as Word;
      if (particle.test(word.lower) && words[from - 2]?.tag === "PROPN" && from < phrase.to) {
        from--;
        continue;
      }
      if (
        word.tag !== "PROPN" ||
        mentionAt[from - 1] ||
        isRole(word.lower) ||
        !/^\p{Lu}/u.test(word.text)
      )
        break;
      if (/^(state|staff)$/.test(word.lower) && words[from - 2]?.lower === "of") break;
      if (bodyNouns.has(word.lower) || outletNouns.has(word.lower) || documentNouns.has(word.lower))
        return null;
      from--;
    }
    const count = phrase.to - from;
    if (count === 1) {
      const last = words[from] as Word;
      const title = words[from - 1];
      const full = this.#surnames.get(last.lower);
      if (full) return full;
      return from > phrase.from && title && isRole(title.lower) ? last.text : null;
    }
    if (count < 2 || count > 4) return null;
    const before = words[from - 1];
    const titled = from > phrase.from && before && (isRole(before.lower) || before.tag === "NOUN");
    const the = /^(the|a|an|its|their)$/.test(words[phrase.from]?.lower ?? "");
    if (the && !titled) return null;
    if (
      /(an|ish|ese)$/.test((words[from] as Word).lower) &&
      from === phrase.from &&
      count === 2 &&
      !titled
    ) {
      // Russian Television, not a person; but Jan, Ivan, Roman.
      if (/(ian|ish|ese|can|ssian)$/.test((words[from] as Word).lower)) return null;
    }
    return words
      .slice(from, phrase.to)
      .map((word) => word.text)
      .join(" ");
  }

  #pronoun(pronoun: string, _reading: Reading, _head: NounPhrase): string[] | null {
    let fits: (figure: Figure) => boolean;
    if (/^(he|she|him|her|his)$/.test(pronoun)) fits = (figure) => figure.nature === "person";
    else if (/^(it|its)$/.test(pronoun))
      fits = (figure) => figure.nature !== "person" && figure.nature !== "people";
    else if (/^(they|them|their)$/.test(pronoun)) fits = (figure) => figure.nature === "people";
    else if (/^(i|we|you|this|that|these|those|there|which|what)$/.test(pronoun)) return [];
    else return null;
    const best = this.#latest(fits);
    if (!best) return [];
    return this.#spokenBy(best);
  }

  /** A document speaks for those who issued it. */
  #spokenBy(figure: Figure): string[] {
    figure.seen = this.#now;
    figure.weight = Math.max(figure.weight, 3);
    if (figure.nature === "document") this.#document ||= figure.described.has("issued");
    return figure.issuers.length > 0 ? figure.issuers : figure.name.split(TOGETHER);
  }

  #enterDocument(reading: Reading, party: Party): Figure | null {
    const { head } = party;
    const name = this.#asWritten(reading, party);
    this.#enter(reading, head, name, null, "document");
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

  /** The most prominent of those who fit, the last few sentences counting most. */
  #latest(fits: (figure: Figure) => boolean): Figure | null {
    let best: Figure | null = null;
    let rank = Number.NEGATIVE_INFINITY;
    for (const figure of this.#figures.values()) {
      if (!fits(figure)) continue;
      const score = figure.weight - 1.2 * (this.#now - figure.seen) + figure.word / 10000;
      if (score > rank) {
        best = figure;
        rank = score;
      }
    }
    return best;
  }
  /** *his aide*: an aide of somebody, as written with the name in place of the pronoun. */
  #owned(reading: Reading, { head, to }: Party, owner: string): string {
    const rest = textOf(reading, head.from + 1, to);
    const name = `${rest.replace(/^[’']s? /, "")} of ${owner}`;
    this.#enter(reading, head, name, null, natureOf(reading, head));
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
      const cited = this.#citedOutlet(reading, at, noun);
      const before = first === "the" ? this.#lastDescribed(inner, "outlet") : null;
      if (before || cited) return before ?? cited;
    }
    if (first !== "the" && first !== "this" && first !== "that") return null;
    if (party.to > head.to) return null;
    return this.#lastDescribed(inner, null);
  }

  #lastDescribed(inner: readonly string[], nature: Figure["nature"] | null): string | null {
    const noun = inner.at(-1) as string;
    let best: Figure | null = null;
    for (const figure of this.#figures.values()) {
      if (nature && figure.nature !== nature) continue;
      if (!this.#answers(figure, noun)) continue;
      if (!inner.slice(0, -1).every((word) => this.#fits(figure, word))) continue;
      if (!best || figure.seen > best.seen) best = figure;
    }
    return best?.name ?? this.#ofState(inner, noun);
  }

  /** *the Belarusian president*, where one person of Belarus was named and nothing says that it is another. */
  #ofState(inner: readonly string[], noun: string): string | null {
    if (
      !/^(president|leader|premier|minister|head|ruler|strongman)$/.test(noun) ||
      inner.length !== 2
    )
      return null;
    const people = [...this.#figures.values()].filter(
      (figure) => figure.known?.kind === "PERSON" && this.#belongs(figure, inner[0] as string),
    );
    return people.length === 1 ? (people[0]?.name ?? null) : null;
  }

  /** A word before the noun: one that described them, their country, or one that says too little to tell them apart. */
  #fits(figure: Figure, word: string): boolean {
    if (this.#answers(figure, word) || this.#belongs(figure, word)) return true;
    return figure.nature === "person" && vague.test(word);
  }

  #answers(figure: Figure, word: string): boolean {
    if (figure.described.has(word)) return true;
    if (figure.nature === "outlet" && outletNouns.has(word)) return true;
    if (figure.nature === "document" && /^(document|text|paper)$/.test(word)) return true;
    if (figure.nature === "person") {
      if (word === "premier")
        return figure.described.has("prime") || figure.described.has("premier");
      if (/^(politician|diplomat|official|man|woman|lawmaker|deputy)$/.test(word))
        return figure.weight > 1;
      if (word === "general")
        return [...figure.described].some((one) => /general|colonel|commander|marshal/.test(one));
    }
    if (word === "leader" || word === "politician")
      return (
        figure.described.has("president") ||
        figure.described.has("chairman") ||
        figure.described.has("head")
      );
    if (word === "head" || word === "chief")
      return (
        figure.described.has("chairman") ||
        figure.described.has("leader") ||
        figure.described.has("director")
      );
    return false;
  }

  /** Belarusian, of somebody who is part of Belarus. */
  #belongs(figure: Figure, word: string): boolean {
    const { partOf = null } = figure.known ?? {};
    return (
      partOf !== null && word.length > 4 && partOf.toLowerCase().slice(0, 4) === word.slice(0, 4)
    );
  }

  /** *one Moscow daily* is the outlet that its citation names, where it names one. */
  #citedOutlet({ paragraph }: Reading, at: number, noun: string): string | null {
    const citation = paragraph.citations.find((citation) => citation.start > at);
    if (!citation) return null;
    const sources = [...new Set(citation.groups.flatMap((group) => group.sources))];
    const known = sources.map((source) => this.#names.lookup(source)[0]);
    const kinds = outletKinds[noun] ?? null;
    const fitting = sources.filter(
      (_, k) => !kinds || (known[k]?.source && kinds.includes(known[k]?.source?.kind ?? "UNKNOWN")),
    );
    const only = fitting.length === 1 ? fitting[0] : sources.length === 1 ? sources[0] : undefined;
    if (only === undefined) return null;
    return this.#names.lookup(only)[0]?.name ?? only;
  }

  #asWritten(reading: Reading, party: Party): string {
    const { words } = reading;
    let { from } = party.head;
    const head = words[from] as Word;
    if (
      /^(the|a|an|one|some|both|many|various|several|another|this|that|these|those|two|three|other|certain)$/.test(
        head.lower,
      ) &&
      party.head.to - from > 1
    )
      from++;
    const name = textOf(reading, from, party.to);
    return this.#filled(
      name
        .replace(/,? (who|speaking|on condition)\b.*\banonym.*$/, "")
        .replace(/ (quoted|cited|interviewed|contacted|reached) (by|in)\b.*$/, ""),
    );
  }

  /** *an official of the ministry*: the ministry is the one that was named before. */
  #filled(name: string): string {
    const match =
      /(^|of the |at the |for the |in the )(ministry|party|agency|commission|committee|company|bank|mission|newspaper|paper|daily|magazine|weekly|council|court|movement|faction|union|front|bloc)\b(?=$| \p{Ll})/u.exec(
        name,
      );
    if (!match || (match[1] === "" && match[0] === name)) return name;
    const owner = this.#lastDescribed([match[2] as string], null);
    if (!owner || !/^\p{Lu}/u.test(owner)) return name;
    const before = (match[1] ?? "").replace("the ", "");
    return name.slice(0, match.index) + before + owner + name.slice(match.index + match[0].length);
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
      known = this.#oneOf(mention.actors);
      name = known?.name ?? null;
      const state = known?.kind === "STATE" ? known.name : known?.partOf;
      if (state) this.#states.set(state, (this.#states.get(state) ?? 0) + 1);
    } else if (last.tag === "PROPN") {
      name = this.#personNamed(reading, phrase);
    }
    if (!name && role && acts(reading, phrase)) {
      // The Belarusian president was no less blunt: he will be he.
      const party: Party = {
        head: phrase,
        from: phrase.from,
        to: chainEnd(reading, phrase),
        apposition: null,
      };
      name = this.#described(reading, party, last.start) ?? this.#asWritten(reading, party);
      if (!/^(the|a|an|one)$/.test(words[phrase.from]?.lower ?? "")) name = null;
    }
    if (!name && group && acts(reading, phrase)) {
      const party: Party = {
        head: phrase,
        from: phrase.from,
        to: chainEnd(reading, phrase),
        apposition: null,
      };
      name = this.#described(reading, party, last.start) ?? this.#asWritten(reading, party);
      this.#enter(reading, phrase, name, null, natureOf(reading, phrase));
      const figure = this.#figures.get(name);
      if (figure) figure.weight = Math.max(figure.weight, 2);
      return;
    }
    if (!name && namesIssued(reading, phrase)) {
      this.#noteDocument(reading, phrase);
      return;
    }
    if (name) {
      this.#enter(reading, phrase, name, known, known ? natureOfKind(known) : "person");
      const figure = this.#figures.get(name) as Figure;
      if (figure.weight < 2 && acts(reading, phrase)) figure.weight = 2;
      if (
        figure.nature === "person" &&
        phrase.to - phrase.from > 1 &&
        !this.#surnames.has(last.lower)
      )
        this.#surnames.set(last.lower, name);
      this.#describe(reading, phrase, figure);
    }
  }

  #noteDocument(reading: Reading, phrase: NounPhrase): void {
    const party: Party = { head: phrase, from: phrase.from, to: phrase.to, apposition: null };
    const before = this.#described(reading, party, 0);
    const figure = before ? this.#figures.get(before) : this.#enterDocument(reading, party);
    if (!figure) return;
    figure.seen = this.#now;
    figure.weight = acts(reading, phrase) ? 2 : 1;
  }

  /** Words of an apposition describe too: Igor Sergunin, a retired commander, … */
  #describe({ words, phrases }: Reading, phrase: NounPhrase, figure: Figure): void {
    if (words[phrase.to]?.text === ",") {
      const next = phrases[phrase.to + 1];
      if (next && next.from === phrase.to + 1 && words[next.from]?.tag !== "PROPN") {
        for (let k = next.from; k < next.to; k++) figure.described.add((words[k] as Word).lower);
      }
    }
    if (words[phrase.from - 1]?.text === ",") {
      const before = phrases[phrase.from - 2];
      if (
        before &&
        before.to === phrase.from - 1 &&
        (/^(the|a|an|its|his|their)$/.test(words[before.from]?.lower ?? "") ||
          isRole(words[before.to - 1]?.lower ?? ""))
      ) {
        // the secretary of the party, Leonid Grach
        const from =
          phrases[before.from - 2]?.to === before.from - 1 && words[before.from - 1]?.lower === "of"
            ? (phrases[before.from - 2]?.from ?? before.from)
            : before.from;
        for (let k = from; k < before.to; k++) figure.described.add((words[k] as Word).lower);
      }
    }
  }

  #enter(
    reading: Reading,
    phrase: NounPhrase,
    name: string,
    known: KnownActor | null,
    nature: Figure["nature"],
  ): void {
    if (name === "") return;
    let figure = this.#figures.get(name);
    if (!figure) {
      figure = {
        name,
        nature,
        known,
        described: new Set(),
        seen: -1,
        word: 0,
        weight: 1,
        issuers: [],
      };
      this.#figures.set(name, figure);
      if (nature === "person") {
        const surname = name.split(" ").at(-1)?.toLowerCase();
        if (surname && name.includes(" ") && !this.#surnames.has(surname))
          this.#surnames.set(surname, name);
        // Kim Jong-il goes by Kim.
        const [family = ""] = name.toLowerCase().split(" ");
        if (surname?.includes("-") && !this.#surnames.has(family)) this.#surnames.set(family, name);
      }
    }
    if (figure.seen < this.#now) figure.weight = 1;
    figure.seen = this.#now;
    figure.word = phrase.from;
    for (let k = phrase.from; k < phrase.to; k++) {
      figure.described.add((reading.words[k] as Word).lower);
    }
  }
}

/** Nouns for bodies and for people together, who will be *it* and *they*. */
function gathers(noun: string): boolean {
  return (
    bodyNouns.has(noun) ||
    (roles.has(noun) && noun.endsWith("s")) ||
    /(unions|groups|parties|workers|miners|deputies|republics|countries|rebels|fighters|residents|strikers|companies|banks)$/.test(
      noun,
    )
  );
}

/** Where a phrase ends with what hangs on it: *a diplomat in Minsk*. */
function chainEnd(
  { words, phrases }: Pick<Reading, "words" | "phrases">,
  phrase: NounPhrase,
): number {
  let { to } = phrase;
  while (words[to]?.tag === "ADP" && phrases[to + 1]) to = (phrases[to + 1] as NounPhrase).to;
  return to;
}

/** Whether a phrase is the subject of a verb, an aside between them or not. */
function acts({ words, phrases }: Reading, phrase: NounPhrase): boolean {
  const to = chainEnd({ words, phrases }, phrase);
  const after = words[to];
  if (to > phrase.to && (after?.tag === "VERB" || after?.tag === "AUX")) return true;
  const next = words[phrase.to];
  if (!next) return false;
  if (next.tag === "VERB" || next.tag === "AUX") return true;
  if (next.tag === "ADV") return words[phrase.to + 1]?.tag === "VERB";
  if (next.text !== ",") return false;
  // Igor Sergunin, a retired commander, said
  for (let i = phrase.to + 1; i < phrase.to + 20; i++) {
    if (words[i]?.text === ",") return words[i + 1]?.tag === "VERB" || words[i + 1]?.tag === "AUX";
    // the chairman, Vytautas Landsbergis, was
    if (
      i === phrase.to + 1 &&
      words[phrase.from - 1]?.text === "," &&
      /^(VERB|AUX)$/.test(words[i]?.tag ?? "")
    )
      return true;
  }
  return false;
}
const outletKinds: Record<string, string[]> = {
  daily: ["NEWSPAPER"],
  newspaper: ["NEWSPAPER"],
  paper: ["NEWSPAPER"],
  weekly: ["MAGAZINE", "NEWSPAPER"],
  magazine: ["MAGAZINE"],
  agency: ["WIRE_SERVICE"],
  station: ["BROADCASTER"],
  channel: ["BROADCASTER"],
  network: ["BROADCASTER"],
  website: ["WEBSITE"],
  site: ["WEBSITE"],
  publication: ["NEWSPAPER", "MAGAZINE"],
};

/** A namesake: *Alexander Sergeev* where Sergeev is another, *Vechirniy Kyiv* where Kyiv is the capital. */
function otherwise(
  reading: Reading,
  phrase: NounPhrase,
  start: number,
  kind: string,
  metonym: boolean,
): string | null {
  if (kind !== "PERSON" && !metonym) return null;
  const { words, mentionAt } = reading;
  let from = phrase.to - 1;
  while (from > phrase.from && (words[from] as Word).start > start) from--;
  let first = from;
  while (first > phrase.from) {
    const word = words[first - 1] as Word;
    if (
      word.tag !== "PROPN" ||
      mentionAt[first - 1] ||
      isRole(word.lower) ||
      /(ian|ean|ese|ish|ist|an)$/.test(word.lower)
    )
      break;
    first--;
  }
  if (first === from) return null;
  if (
    bodyNouns.has((words[from - 1] as Word).lower) ||
    outletNouns.has((words[from - 1] as Word).lower)
  )
    return null;
  return textOf(reading, first, phrase.to);
}

/** *the Communist paper Tovarysh*: the name that a noun for outlets introduces. */
function outletNamed(reading: Reading, phrase: NounPhrase): string | null {
  const { words } = reading;
  let from = phrase.to;
  while (from > phrase.from && words[from - 1]?.tag === "PROPN") from--;
  if (from === phrase.to || from === phrase.from) return null;
  return outletNouns.has(words[from - 1]?.lower ?? "") ? textOf(reading, from, phrase.to) : null;
}

/** The words of a range as printed, spaces and all. */
export function textOf({ words, paragraph }: Reading, from: number, to: number): string {
  if (to <= from) return "";
  return paragraph.text.slice((words[from] as Word).start, (words[to - 1] as Word).end);
}

function natureOfKind({ kind }: KnownActor): Figure["nature"] {
  if (kind === "PERSON") return "person";
  if (kind === "MEDIA") return "outlet";
  if (kind === "GROUP" || kind === "UNNAMED") return "people";
  return "body";
}

function natureOf({ words }: Reading, phrase: NounPhrase): Figure["nature"] {
  const noun = (words[phrase.to - 1] as Word).lower;
  if (/(men|women|people)$/.test(noun) && noun.length > 5 && noun !== "spokeswomen")
    return "people";
  if (roles.has(noun)) return noun.endsWith("s") && noun !== "boss" ? "people" : "person";
  if (documentNouns.has(noun)) return "document";
  if (outletNouns.has(noun)) return "outlet";
  if (bodyNouns.has(noun)) return "body";
  if (
    noun.endsWith("s") ||
    noun === "media" ||
    noun === "some" ||
    noun === "others" ||
    noun === "many"
  )
    return "people";
  if (/(er|or|ist|ian|man|woman)$/.test(noun)) return "person";
  return "body";
}
