import type { Article } from "../article.ts";
import type { Extraction, FoundClaim, FoundQuote } from "../extract.ts";
import type { Names } from "../names.ts";
import { bare, overlap, sameName, sameSpeakers } from "./alike.ts";
import type { GoldArticle, GoldClaim } from "./gold.ts";
import { addTo, emptyTally, paired, type Tally } from "./tally.ts";

/** All that is measured, each as counts that add up over articles. */
export interface Measures {
  citations: Tally;
  crossReferences: Tally;
  quotes: Tally;
  speakers: Tally;
  /** Contents of claims, whoever is said to speak. */
  contents: Tally;
  claims: Tally;
  relays: Tally;
  denials: Tally;
}

/** A found claim, and whether it is right: for the table of confidence. */
export interface Judged {
  claim: FoundClaim;
  right: boolean;
}

/** What was measured on an article, with the claims that were missed and those that nobody made. */
export interface Scored {
  measures: Measures;
  judged: Judged[];
  missed: GoldClaim[];
}

/** Measures with nothing counted yet. */
export function emptyMeasures(): Measures {
  return {
    citations: emptyTally(),
    crossReferences: emptyTally(),
    quotes: emptyTally(),
    speakers: emptyTally(),
    contents: emptyTally(),
    claims: emptyTally(),
    relays: emptyTally(),
    denials: emptyTally(),
  };
}

/** Adds the counts of some measures to others, which it changes. */
export function sumUp(sum: Measures, more: Measures): void {
  for (const key of Object.keys(sum) as (keyof Measures)[]) addTo(sum[key], more[key]);
}

/** Holds what was found in an article against what a reader found in it. */
export function scored(
  article: Article,
  extraction: Extraction,
  gold: GoldArticle,
  names: Names,
): Scored {
  const measures = emptyMeasures();
  const textOf = (paragraph: number) => article.paragraphs[paragraph - 1]?.text ?? "";

  const wanted = gold.citations.flatMap(({ paragraph, groups }) =>
    groups.map(
      (group) => `${paragraph} ${group.sources.join("|")} ${group.from ?? ""} ${group.to ?? ""}`,
    ),
  );
  const cited = article.paragraphs.flatMap(({ ordinal, citations }) =>
    citations.flatMap(({ groups }) =>
      groups.map(
        ({ sources, days }) =>
          `${ordinal} ${sources.join("|")} ${days?.from ?? ""} ${days?.to ?? ""}`,
      ),
    ),
  );
  measures.citations = counted(wanted, cited, (a, b) => Number(a === b));

  const dates = gold.crossReferences.flatMap(({ paragraph, dates }) =>
    dates.map((date) => `${paragraph} ${date}`),
  );
  const referred = article.paragraphs.flatMap(({ ordinal, crossReferences }) =>
    crossReferences.map(({ date }) => `${ordinal} ${date}`),
  );
  measures.crossReferences = counted(dates, referred, (a, b) => Number(a === b));

  const partners = quotePartners(article, gold, extraction.quotes);
  const found = partners.map((k) => extraction.quotes[k]);
  measures.quotes = {
    right: gold.quotes.filter(({ kind }, k) => found[k]?.kind === kind).length,
    found: extraction.quotes.length,
    expected: gold.quotes.length,
  };
  gold.quotes.forEach((quote, k) => {
    if (quote.speakers.length === 0) return;
    const partner = found[k];
    measures.speakers.expected++;
    if (!partner) return;
    measures.speakers.found++;
    if (sameSpeakers(quote.speakers, partner.speakers, names)) measures.speakers.right++;
  });

  const match = paired(gold.claims, extraction.claims, (wanted, claim) => {
    if (wanted.paragraph !== claim.paragraph || !sameSpeakers(wanted.speakers, claim.actors, names))
      return 0;
    const share = overlap(textOf(claim.paragraph), wanted.exact, claim.exact);
    const cue = textOf(claim.paragraph).slice(claim.cue.start, claim.cue.end);
    const sameCue = cue !== "" && wanted.cue.toLowerCase().includes(cue.toLowerCase());
    return share >= 0.5 ? share + (sameCue ? 1 : 0) : 0;
  });
  const places = paired(gold.claims, extraction.claims, (wanted, claim) => {
    if (wanted.paragraph !== claim.paragraph) return 0;
    const share = overlap(textOf(claim.paragraph), wanted.exact, claim.exact);
    return share >= 0.5 ? share : 0;
  });
  measures.contents = {
    right: places.filter((k) => k >= 0).length,
    found: extraction.claims.length,
    expected: gold.claims.length,
  };
  const right = new Set(match.filter((k) => k >= 0));
  measures.claims = {
    right: right.size,
    found: extraction.claims.length,
    expected: gold.claims.length,
  };
  gold.claims.forEach((wanted, k) => {
    const claim = extraction.claims[match[k] ?? -1];
    measures.relays.expected += wanted.relays.length;
    if (wanted.denial) measures.denials.expected++;
    if (!claim) return;
    for (const relay of wanted.relays) {
      if (claim.relays.some((found) => sameName(relay, found.actor, names)))
        measures.relays.right++;
    }
    if (wanted.denial && claim.denial) measures.denials.right++;
  });
  measures.relays.found = extraction.claims.reduce((sum, claim) => sum + claim.relays.length, 0);
  measures.denials.found = extraction.claims.filter((claim) => claim.denial).length;

  return {
    measures,
    judged: extraction.claims.map((claim, k) => ({ claim, right: right.has(k) })),
    missed: gold.claims.filter((_, k) => (match[k] ?? -1) < 0),
  };
}

/** For each quotation that a reader noted the index of the one found in its place, -1 where none is. */
export function quotePartners(
  { paragraphs }: Article,
  gold: Pick<GoldArticle, "quotes">,
  found: readonly FoundQuote[],
): number[] {
  const words = found.map(({ paragraph, start, end }) => ({
    paragraph,
    exact: bare(paragraphs[paragraph - 1]?.text.slice(start, end) ?? ""),
  }));
  return paired(gold.quotes, words, (a, b) =>
    Number(a.paragraph === b.paragraph && bare(a.exact) === b.exact),
  );
}

function counted<E, F>(
  expected: readonly E[],
  found: readonly F[],
  alike: (e: E, f: F) => number,
): Tally {
  const right = paired(expected, found, alike).filter((k) => k >= 0).length;
  return { right, found: found.length, expected: expected.length };
}
