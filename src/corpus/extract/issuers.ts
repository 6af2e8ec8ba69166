import { lastDescribed } from "./descriptions.ts";
import { isIssued, issuersIn, nounOf } from "./documents.ts";
import type { Figure } from "./figures.ts";
import type { Known } from "./named.ts";
import { textOf } from "./naming.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { bodyNouns, partsOfText } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Who issued a document, as its phrase and what the article named before tell; empty where they don’t. */
export function knownIssuers(reading: Reading, head: NounPhrase, known: Known): string[] {
  const within = issuersIn(reading, head, known.names);
  if (within.length > 0) return within;
  const whole = wholeOf(reading, head, known);
  if (whole) return whole;
  const issuer = modifying(reading, head, known);
  return issuer ? [issuer] : [];
}

/** Those for whom some who issue a document do: a treaty or a joint declaration is that of the states that sign. */
export function signatories(
  { described }: Figure,
  names: readonly string[],
  figures: Known["figures"],
): string[] {
  const joint =
    described.has("joint") ||
    described.has("treaty") ||
    (names.length > 1 && described.has("declaration"));
  return names.map((name) => (joint && figures.get(name)?.known?.partOf) || name);
}

/**
 * Who acted in the sentence before a document that nobody is named for: *The parliament met. A resolution passed at
 * night says*; *Belov wrote to Riga. The letter says*.
 */
export function lastActing(
  reading: Reading,
  head: NounPhrase,
  { described }: Figure,
  figures: Known["figures"],
): string[] {
  // what two sides bring about is not the one’s named last
  if ([...described].some((word) => bilateral.test(word))) return [];
  const letter = described.has("the") && ["letter", "telegram"].some((word) => described.has(word));
  if (!letter && !isIssued(reading, head)) return [];
  const writer = figures.latest(
    ({ nature, known, weight, seen }) =>
      (letter ? nature !== "document" : nature === "body" && known?.kind !== "STATE") &&
      weight >= 2 &&
      figures.since(seen) <= 1,
  );
  return writer ? [writer.name] : [];
}

const bilateral =
  /^(joint|treaty|protocol|accord|pact|agreement|declaration|memorandum|communique)$/;

/** *Article 9*, *the preamble*: a part is issued by those who issued the document named last. */
function wholeOf(reading: Reading, phrase: NounPhrase, { figures }: Known): string[] | null {
  const { words } = reading;
  const { to } = phrase;
  if (!partsOfText.has(nounOf(reading, phrase))) return null;
  if (/^(of|in)$/.test(words[to]?.lower ?? "")) return null;
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
    const { lower, text } = words[i] as Word;
    if (lower === "presidential") return lastDescribed(figures, ["president"]);
    // The ministry is its spokesman’s, where only he was named.
    if (bodyNouns.has(lower))
      return (
        lastDescribed(figures, [lower]) ??
        bodyOfSomebody(lower, figures) ??
        // a Foreign Ministry note
        (/^\p{Lu}/u.test(text) ? bodyWritten(reading, from, i) : null)
      );
    if (lower === "summit")
      return (
        figures.latest(({ nature, known }) => nature === "body" && known?.kind === "ORGANIZATION")
          ?.name ?? null
      );
  }
  return null;
}

/** *Foreign Ministry*: a body as written, by the capitals up to its noun. */
function bodyWritten(reading: Reading, floor: number, at: number): string {
  let from = at;
  while (from > floor && /^\p{Lu}/u.test(reading.words[from - 1]?.text ?? "")) from--;
  if (/^(the|an?)$/.test(reading.words[from]?.lower ?? "")) from++;
  return textOf(reading, from, at + 1);
}

/** The body whose name ends with a noun and for which somebody named before speaks. */
function bodyOfSomebody(noun: string, figures: Known["figures"]): string | null {
  const ends = (name: string | null | undefined) =>
    name?.toLowerCase().endsWith(` ${noun}`) === true;
  return figures.latest(({ known }) => ends(known?.partOf))?.known?.partOf ?? null;
}
