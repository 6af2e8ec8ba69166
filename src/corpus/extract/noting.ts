import type { KnownActor } from "../names.ts";
import { asWritten } from "./as-written.ts";
import { sideOf } from "./bodies.ts";
import { called } from "./called.ts";
import { bodyOfKind, describe } from "./descriptions.ts";
import { namesDocument, paperIssued } from "./documents.ts";
import type { Figure } from "./figures.ts";
import { introducedAs, type Known, oneOf, spelled } from "./named.ts";
import { otherwise, personNamed } from "./naming.ts";
import { gathers, natureOf, natureOfKind } from "./natures.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { officeIn, officeOf } from "./offices.ts";
import { acts, chainEnd } from "./phrase-role.ts";
import { personMeant, tellsMore } from "./prominent.ts";
import { figureMeant } from "./pronouns.ts";
import type { Reading } from "./reading.ts";
import type { States } from "./states.ts";
import { partyOf } from "./subjects.ts";
import { timeAt } from "./times.ts";
import { bodyNouns, documentNouns, modals, roles } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Notes whom a phrase names: somebody known, a person, a role or a body that acts; says where it names a document. */
export function noted(
  reading: Reading,
  phrase: NounPhrase,
  people: Known,
  states: States,
): "document" | null {
  const { words, phrases, mentionAt } = reading;
  const { figures, names } = people;
  const last = words[phrase.to - 1] as Word;
  const role = roles.has(last.lower) && !last.lower.endsWith("s");
  const group = !role && gathers(last.lower);
  const text =
    documentNouns.has(last.lower) ||
    /^programm?e?$/.test(last.lower) ||
    paperIssued(reading, phrase);
  if (!role && !group && last.tag !== "PROPN" && !text) return null;
  if (timeAt(reading, phrase.from)) return null;
  // a customs officer named Roman Shubin: he is noted by his name
  if (role && /^(named|called)$/.test(words[phrase.to]?.lower ?? "") && phrases[phrase.to + 1])
    return null;
  let name: string | null = null;
  let known: KnownActor | null = null;
  const to = chainEnd(reading, phrase);
  const party = partyOf(phrase, to);
  const mention = mentionAt[phrase.to - 1];
  if (mention) {
    known = oneOf(mention.actors, figures);
    const other =
      known?.kind === "PERSON" && otherwise(reading, phrase, mention.start, "PERSON", false);
    const introduced = introducedAs(mention, last, figures);
    if (introduced || (other && known && spelled(other) !== spelled(known.name))) {
      known = null;
      name = introduced ?? (other as string);
    } else name = known?.name ?? null;
    states.count(known);
  } else if (last.tag === "PROPN") {
    name = personNamed(reading, phrase, figures.surnames);
  }
  // Vladimir Yegorov, a former admiral, has; Oleg Tamm, the retired president of the bank, has: the same man
  const beside = words[phrase.from - 1]?.text === "," ? phrases[phrase.from - 2] : null;
  const same =
    beside?.to === phrase.from - 1 && /^(a|an|the)$/.test(words[phrase.from]?.lower ?? "");
  if (!name && role && same && isPerson(reading, beside, people)) return null;
  // as close as a diplomat can: any diplomat
  const any =
    /^(a|an)$/.test(words[phrase.from]?.lower ?? "") && modals.has(words[to]?.lower ?? "");
  if (!name && role && !any && !named(reading, to) && acts(reading, phrase)) {
    // The Belarusian president was no less blunt: he will be he.
    const described = called(reading, party, last.start, people);
    // The president laughed. “Yes,” he said; but Hora said that the president had laughed: another
    const meant = tellsMore(last.lower) ? personMeant(reading, party, described, people) : null;
    name =
      (meant && !figures.speaks(meant) ? meant : described) ?? asWritten(reading, party, figures);
    // Kazakhstan’s president, the president
    const owned =
      words[phrase.from - 1]?.text !== "," &&
      words.slice(phrase.from, phrase.to).some(({ text }) => /^[’']s?$/.test(text));
    if (!owned && !/^(the|a|an|one)$/.test(words[phrase.from]?.lower ?? "")) name = null;
  }
  if (!name && group && acts(reading, phrase)) {
    const described = called(reading, party, last.start, people);
    // Ivanov left, and his ministry issued a note
    const first = words[phrase.from]?.lower ?? "";
    const owner = /^(his|her|its)$/.test(first) ? figureMeant(figures, first) : null;
    // Zadornov’s ministry: the Finance Ministry
    name =
      (owner && officeOf(reading, phrase, owner.name, people, states.home)) ??
      sideOf(reading, party, names) ??
      officeIn(reading, party, described, people, states.home) ??
      described ??
      bodyOfKind(reading, party, people) ??
      asWritten(reading, party, figures);
    figures.enter(reading, phrase, name, null, natureOf(reading, phrase));
    const figure = figures.get(name);
    if (figure) figure.weight = Math.max(figure.weight, 2);
    return null;
  }
  // turned on the OSCE mission in Minsk; the mission disputed it
  const proper = () => words.slice(phrase.from, phrase.to).some(({ tag }) => tag === "PROPN");
  if (!name && bodyNouns.has(last.lower) && words[phrase.from]?.lower === "the" && proper()) {
    // the Venice Commission | of the Council, the commission | on the loss of the ship
    const placed =
      last.tag !== "PROPN" && /^(in|at|of|for|to)$/.test(words[phrase.to]?.lower ?? "");
    const whole = placed ? party : { ...party, to: phrase.to };
    const body = sideOf(reading, whole, names) ?? asWritten(reading, whole, figures);
    if (!figures.has(body)) figures.enter(reading, phrase, body, null, "body");
    return null;
  }
  // appealed to the guerrillas; they replied
  if (!name && group && natureOf(reading, phrase) === "people" && to === phrase.to) {
    const whom = called(reading, party, last.start, people) ?? asWritten(reading, party, figures);
    const seen = figures.get(whom);
    if (!seen || (figures.since(seen.seen) > 0 && seen.nature === "people"))
      figures.enter(reading, phrase, whom, null, "people");
    return null;
  }
  if (!name && namesDocument(reading, phrase)) return "document";
  if (name) {
    figures.enter(reading, phrase, name, known, known ? natureOfKind(known) : "person");
    const figure = figures.get(name) as Figure;
    if (figure.weight < 2 && acts(reading, phrase)) figure.weight = 2;
    if (
      figure.nature === "person" &&
      phrase.to - phrase.from > 1 &&
      !/^[ivx]{2,}$/.test(last.lower) &&
      !figures.surnames.has(last.lower)
    )
      figures.surnames.set(last.lower, name);
    describe(reading, phrase, figure);
  }
  return null;
}

/** Whether a phrase is somebody’s name, listed or not. */
function isPerson(reading: Reading, phrase: NounPhrase, { figures }: Known): boolean {
  const mention = reading.mentionAt[phrase.to - 1];
  if (mention) return mention.actors.every(({ kind }) => kind === "PERSON");
  return personNamed(reading, phrase, figures.surnames) !== null;
}

/** *Latvia’s president, Vaira Vike-Freiberga, asked*: whether a person’s name follows, who is noted instead. */
function named({ words, phrases, mentionAt }: Reading, to: number): boolean {
  const name = words[to]?.text === "," ? phrases[to + 1] : null;
  if (name?.from !== to + 1 || words[name.to]?.text !== ",") return false;
  const mention = mentionAt[name.to - 1];
  if (mention) return mention.actors.every(({ kind }) => kind === "PERSON");
  const two = name.to - name.from === 2;
  return two && words.slice(name.from, name.to).every(({ tag }) => tag === "PROPN");
}
