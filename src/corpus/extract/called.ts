import { parliaments } from "./authorities.ts";
import { lastDescribed } from "./descriptions.ts";
import { paperIssued } from "./documents.ts";
import { civil } from "./entitled.ts";
import type { Figure, Figures } from "./figures.ts";
import type { Known } from "./named.ts";
import { citedOutlet } from "./outlets.ts";
import type { Reading } from "./reading.ts";
import type { Party } from "./subjects.ts";
import { outletNouns } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** *the Russian president*, *the ministry*, *the paper*: whom the article called so before. */
export function called(
  reading: Reading,
  party: Party,
  at: number,
  { figures, names }: Known,
): string | null {
  const { words } = reading;
  const { head } = party;
  const first = (words[head.from] as Word).lower;
  const noun = (words[head.to - 1] as Word).lower;
  const inner = words
    .slice(head.from, head.to)
    .map((word) => word.lower)
    .filter((word) => !/^(the|this|that|same|[’']s)$/.test(word));
  // the head of state, the Russian head of government
  const high = inner.slice(-3).join(" ");
  if (high === "head of state") inner.splice(-3, 3, "president");
  if (high === "head of government") inner.splice(-3, 3, "premier");
  // no general is meant
  if (inner.at(-1) === "general" && civil.includes(inner.at(-2) ?? "")) inner.pop();
  // the UN refugee agency
  const otherwise = noun === "agency" && agencies.test(inner.at(-2) ?? "");
  if (
    outletNouns.has(noun) &&
    !otherwise &&
    // the program of the party
    !(noun.startsWith("program") && paperIssued(reading, head)) &&
    (first === "one" || first === "a" || first === "an" || first === "the" || first === "another")
  ) {
    // an internal paper of the commission, a paper circulated by the mission
    const written = party.to > head.to || paperIssued(reading, head);
    const cited = written ? null : citedOutlet(reading, at, noun, names);
    // the business daily, the Zurich daily, of one that just spoke
    const plain = words
      .slice(head.from + 1, head.to)
      .every(({ text }, k) => /^\p{Ll}/u.test(text) || (k === 0 && head.to - head.from === 3));
    const before =
      first === "the"
        ? (lastDescribed(figures, inner, "outlet") ??
          (plain ? lastDescribed(figures, [noun], "outlet", 1) : null))
        : null;
    // The agency is the High Commissioner’s where that was named after any other.
    const body = noun === "agency" && first === "the" ? lately(figures) : null;
    if (body && (figures.get(before ?? "")?.seen ?? -1) < body.seen) return body.name;
    // Sergeev handed over a plan. The paper speaks of risks: no daily that was named before it
    const text = noun === "paper" && plain && first === "the" ? lastText(figures) : null;
    const seen = figures.get(before ?? "")?.seen ?? -1;
    if (text && (seen < text.seen || (seen === text.seen && text.described.has("paper"))))
      return text.name;
    if (before || cited) return before ?? cited;
  }
  if (first !== "the" && first !== "this" && first !== "that") return null;
  if (party.to > head.to) return null;
  return (
    lastDescribed(figures, inner) ?? lastAccord(figures, inner) ?? lastParliament(figures, inner)
  );
}

/** *The Duma voted. The chamber*, *the lower house*: the parliament named last. */
function lastParliament(figures: Figures, inner: readonly string[]): string | null {
  const noun = inner.at(-1) ?? "";
  const which = inner.length === 2 ? inner[0] : "";
  if (!/^(chamber|house|legislature|parliament)$/.test(noun)) return null;
  if (inner.length > 1 && !/^(lower|upper)$/.test(which ?? "")) return null;
  const parliament = figures.latest(
    ({ name, nature, known, seen }) =>
      nature === "body" &&
      known?.kind === "GOVERNMENT" &&
      parliaments.test(name) &&
      (which === "" || (which === "upper") === upper.test(name)) &&
      figures.since(seen) <= 6,
  );
  return parliament?.name ?? null;
}

const upper = /\b(Federation Council|Senate|House of Lords)$/;

/** *He signed an agreement. The new accord says*: what two or more concluded goes by any noun for such a thing. */
function lastAccord(figures: Figures, inner: readonly string[]): string | null {
  const [noun = "", ...others] = inner.toReversed();
  if (!accords.includes(noun) || others.some((word) => word !== "new")) return null;
  const accord = figures.latest(
    ({ nature, issuers, described, seen }) =>
      nature === "document" &&
      issuers.length > 1 &&
      figures.since(seen) <= 3 &&
      accords.some((word) => described.has(word)),
  );
  return accord?.name ?? null;
}

const accords = ["accord", "pact", "agreement", "treaty", "deal", "act"];

/** The document that this sentence, or one of the two before, named last. */
function lastText(figures: Figures): Figure | null {
  return figures.latest(
    ({ nature, described, seen }) =>
      nature === "document" && described.has("issued") && figures.since(seen) <= 2,
  );
}

/** Words before *agency* for one that gives no news. */
const agencies =
  /^(refugee|intelligence|space|security|aid|relief|health|police|customs|tax|energy|atomic|arms|border|rating|credit|travel|development|environment|humanitarian|counterintelligence|spy|government|federal|state|exporting|export)$/;

/** The body named in this sentence or the one before. */
function lately(figures: Figures): Figure | null {
  return figures.latest(
    ({ known, nature, seen }) =>
      nature === "body" && known?.kind === "ORGANIZATION" && figures.since(seen) <= 1,
  );
}
