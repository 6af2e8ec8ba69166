import { authorityFor, parliamentLast } from "./authorities.ts";
import { lastDescribed } from "./descriptions.ts";
import { isBilateral, isIssued, issuersIn, nounOf } from "./documents.ts";
import { type Figure, TOGETHER } from "./figures.ts";
import type { Known } from "./named.ts";
import { textOf } from "./naming.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { metFor } from "./summits.ts";
import { ownerIn } from "./utterances.ts";
import { bodyNouns, openMarks, partsOfText } from "./word-lists.ts";
import type { Word } from "./words.ts";

/**
 * Who issued a document, as its phrase and what the article named before tell; empty where they don’t. `whoIs` tells
 * whom a phrase within it means.
 */
export function knownIssuers(
  reading: Reading,
  head: NounPhrase,
  known: Known,
  whoIs: (phrase: NounPhrase) => string[],
): string[] {
  const within = issuersIn(reading, head, known.names);
  if (within.length > 0) return within;
  const met = metFor(reading, head, known.names);
  if (met.length > 0) return met;
  const whole = wholeOf(reading, head, known);
  if (whole) return whole;
  const body = bodyWritten(reading, head);
  if (body) {
    const name = textOf(reading, body.from, body.to);
    const before = lastDescribed(known.figures, name.toLowerCase().split(" "));
    return before ? [before] : whoIs(body);
  }
  const issuer = modifying(reading, head, known);
  return issuer ? [issuer] : [];
}

/** Those for whom people sign a document: a treaty, or a declaration of several, is that of their states. */
export function signatories(
  { described }: Figure,
  names: readonly string[],
  figures: Known["figures"],
): string[] {
  const states = described.has("treaty") || (names.length > 1 && described.has("declaration"));
  return names.map((name) => {
    const known = states ? figures.get(name)?.known : null;
    return (known?.kind === "PERSON" && known.partOf) || name;
  });
}

/**
 * Who acted in the sentence before a document that nobody is named for: *The parliament met. A resolution passed at
 * night says*; *Belov wrote to Riga. The letter says*.
 */
export function lastActing(
  reading: Reading,
  head: NounPhrase,
  figure: Figure,
  figures: Known["figures"],
): string[] {
  const { described } = figure;
  // Riga and Kyiv met in Irkutsk. The Irkutsk Statement says
  if (isNamed(reading.words, head)) return lastTogether(figures);
  // What two sides bring about is not the one’s named last; one may declare alone.
  if ([...described].some(isBilateral))
    return described.has("joint") || ![...described].some(unilateral)
      ? lastTogether(figures)
      : bodyNamed(figures);
  // his decree: whoever he is
  const owned = /^(his|her|its|their|whose)$/.test(reading.words[head.from]?.lower ?? "");
  const authority = owned ? null : authorityFor(figure, figures);
  if (authority) return [authority];
  const the = (nouns: readonly string[]) =>
    described.has("the") && nouns.some((noun) => described.has(noun));
  const letter = the(sent);
  // The Duma voted to leave. The resolution says
  const told = letter || the(decided) || isIssued(reading, head);
  const writer = told
    ? figures.latest(
        ({ nature, known, weight, seen }) =>
          (letter ? nature !== "document" : nature === "body" && known?.kind !== "STATE") &&
          weight >= 2 &&
          figures.since(seen) <= 1,
      )
    : null;
  if (writer) return writer.name.split(TOGETHER);
  // In parliament nobody slept. A resolution moved by Belov calls
  const house = described.has("resolution") ? parliamentLast(figures) : null;
  return house ? [house] : [];
}

/** What somebody sends, who acted just before it is named. */
const sent = ["letter", "telegram", "appeal", "petition", "complaint", "lawsuit", "motion"];
/** What a body has said when it has decided something. */
const decided = ["resolution", "ruling", "verdict", "statement"];

/** *The alliance’s leaders met in Madrid. The communique says*: the body that was named last. */
function bodyNamed(figures: Known["figures"]): string[] {
  const body = bodyLast(figures);
  return body ? [body] : [];
}

function bodyLast(figures: Known["figures"]): string | null {
  const body = figures.latest(
    ({ known, seen }) => known?.kind === "ORGANIZATION" && figures.since(seen) <= 1,
  );
  return body?.name ?? null;
}

/** *the Irkutsk Statement*: whether capitals name a document by one word before its noun. */
function isNamed(words: readonly Word[], { from, to }: NounPhrase): boolean {
  const named =
    to - from > 1 && words.slice(from + 1, to).every(({ text }) => /^\p{Lu}/u.test(text));
  return (
    named &&
    (words[from]?.lower === "the" || openMarks.has(words[from - 1]?.text ?? "")) &&
    /^(statement|declaration|document|memorandum)$/.test(words[to - 1]?.lower ?? "")
  );
}

function unilateral(noun: string): boolean {
  return /^(memorandum|communique|declaration)$/.test(noun);
}

/** *Riga and Kyiv met in May. The protocol says*: those who were last named together. */
function lastTogether(figures: Known["figures"]): string[] {
  const several = figures.latest(
    ({ name, seen }) => name.includes(TOGETHER) && figures.since(seen) <= 4,
  );
  return several?.name.split(TOGETHER) ?? [];
}

/** *Article 9*, *the preamble*: a part is issued by those who issued the document named last. */
function wholeOf(reading: Reading, phrase: NounPhrase, { figures }: Known): string[] | null {
  const { words } = reading;
  const { to } = phrase;
  if (!partsOfText.has(nounOf(reading, phrase))) return null;
  if (/^(of|in)$/.test(words[to]?.lower ?? "") || ownerIn(reading, phrase)) return null;
  const whole = figures.latest(
    ({ nature, issuers, described }) =>
      nature === "document" && issuers.length > 0 && described.has("issued"),
  );
  return whole?.issuers ?? null;
}

/** *a ministry statement*, *a presidential decree*, *the summit communique*: that of whom the article named so before. */
function modifying(reading: Reading, { from, to }: NounPhrase, { figures }: Known): string | null {
  const { words } = reading;
  // the delegation’s draft: its own
  if (words.slice(from, to).some(({ text }) => /^[’']s?$/.test(text))) return null;
  for (let i = to - 2; i >= from; i--) {
    const { lower } = words[i] as Word;
    if (lower === "presidential") return lastDescribed(figures, ["president"]);
    // The ministry is its spokesman’s, where only he was named.
    if (bodyNouns.has(lower))
      return (
        lastDescribed(figures, [lower]) ??
        bodyOfSomebody(lower, figures) ??
        (/^(party|company|firm|union|bloc|movement|bank|alliance)$/.test(lower)
          ? bodyLast(figures)
          : null)
      );
    if (lower === "summit")
      return (
        figures.latest(({ nature, known }) => nature === "body" && known?.kind === "ORGANIZATION")
          ?.name ?? null
      );
  }
  return null;
}

/** *Foreign Ministry*, of its statement: a body by its whole name, the capitals up to its noun. */
function bodyWritten({ words }: Reading, head: NounPhrase): NounPhrase | null {
  const capital = (at: number) => /^\p{Lu}/u.test(words[at]?.text ?? "");
  let to = head.to - 1;
  while (to > head.from && !(bodyNouns.has(words[to - 1]?.lower ?? "") && capital(to - 1))) to--;
  let from = to;
  while (from > head.from && capital(from - 1)) from--;
  if (/^(the|an?)$/.test(words[from]?.lower ?? "")) from++;
  return to - from > 1 ? { from, to } : null;
}

/** The body whose name ends with a noun and for which somebody named before speaks. */
function bodyOfSomebody(noun: string, figures: Known["figures"]): string | null {
  const ends = (name: string | null | undefined) =>
    name?.toLowerCase().endsWith(` ${noun}`) === true;
  return figures.latest(({ known }) => ends(known?.partOf))?.known?.partOf ?? null;
}
