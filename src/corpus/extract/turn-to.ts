import type { FoundClaim, FoundQuote, MarkedKind } from "../extract.ts";
import { firstThat } from "./first-that.ts";

/**
 * Makes a quotation one of another kind, in claims as well: what is at arm's length or a name is
 * nobody's and in no claim, and what turns out to be somebody's is that of `teller`, in whose claim it stands or who
 * spoke last. `claims` are those that may hold it.
 */
export function turnTo(
  kind: MarkedKind,
  found: FoundQuote,
  claims: readonly FoundClaim[],
  teller: FoundClaim | null,
): void {
  const owned = isOwned(found.kind);
  found.kind = kind;
  const own = (quote: FoundQuote) => isSame(quote, found);
  if (!isOwned(kind)) {
    found.speakers = [];
    for (const claim of claims) {
      if (!claim.quotes.some(own)) continue;
      claim.quotes = claim.quotes.filter((quote) => !own(quote));
      if (claim.quotes.length === 0) claim.form = "INDIRECT";
    }
    return;
  }
  for (const { quotes } of claims) for (const quote of quotes) if (own(quote)) quote.kind = kind;
  if (owned || !teller) return;
  found.speakers = teller.actors;
  const { exact } = teller;
  const within = found.start >= exact.start && found.end <= exact.end;
  if (teller.paragraph !== found.paragraph || !within) return;
  putInto(teller, { ...found });
  if (teller.form === "INDIRECT") teller.form = "MIXED";
}

/** Puts a quotation into a claim, once and in the order of the text. */
export function putInto(claim: FoundClaim, quote: FoundQuote): void {
  const at = firstThat(
    claim.quotes,
    ({ paragraph, start }) =>
      paragraph > quote.paragraph || (paragraph === quote.paragraph && start >= quote.start),
  );
  const other = claim.quotes[at];
  if (!other || !isSame(other, quote)) claim.quotes.splice(at, 0, quote);
}

function isSame(a: FoundQuote, b: FoundQuote): boolean {
  return a.paragraph === b.paragraph && a.start === b.start;
}

/** Whether what a quotation holds is somebody's words. */
function isOwned(kind: MarkedKind): boolean {
  return kind === "speech" || kind === "document";
}
