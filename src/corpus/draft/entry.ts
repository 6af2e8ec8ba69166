import { locate, type Passage } from "../annotation/locate.ts";
import type { AnnotatedClaim } from "../annotation/shape.ts";
import type { Article, Span } from "../article.ts";
import type { PlacedClaim } from "../claim.ts";

/** How many words before or after are tried to tell one place from others with the same words. */
const tries = [1, 2, 3, 5, 8, 13, 21];

/** A drafted claim as an annotation writes it: words in place of offsets, nothing that goes without saying. */
export function entryOf(claim: PlacedClaim, article: Article): Partial<AnnotatedClaim> {
  const text = article.paragraphs[claim.paragraph - 1]?.text ?? "";
  const { actors, act, form, framing, cue, relays, about, madeOn, draft } = claim;
  return {
    paragraph: claim.paragraph,
    ...passageOf(text, claim, 0),
    ...(actors.length > 0 && { actors }),
    act,
    form,
    ...(framing !== "PLAIN" && { framing }),
    ...(cue !== null && { cue }),
    ...(relays.length > 0 && {
      relays: relays.map(({ actor, cue }) => ({ actor, ...(cue !== null && { cue }) })),
    }),
    ...(about.length > 0 && { about }),
    ...(!saysItself(claim) && { quotes: quotesOf(text, claim) }),
    ...(madeOn !== null && { madeOn }),
    ...draft,
  };
}

/** Whether a claim's quotes are what its form and its words say already. */
function saysItself({ form, start, end, quotes }: PlacedClaim): boolean {
  const [quote] = quotes;
  if (form !== "DIRECT" || !quote) return !quote;
  const { kind } = quote;
  return quotes.length === 1 && kind === "SPEECH" && quote.start === start && quote.end === end;
}

function quotesOf(text: string, claim: PlacedClaim): AnnotatedClaim["quotes"] {
  let from = claim.start;
  return claim.quotes.map((quote) => {
    const passage = passageOf(text, quote, from);
    from = quote.end;
    if (quote.kind === "DOCUMENT") return { ...passage, kind: quote.kind };
    return passage.prefix || passage.suffix ? { ...passage, kind: quote.kind } : passage.exact;
  });
}

/** Within so many characters lie as many words as are tried. */
const reach = 1000;

/** Words that name a span, with as few around them as tell it from other places. */
function passageOf(text: string, { start, end }: Span, from: number): Passage {
  const exact = text.slice(start, end);
  const found = (passage: Passage) => typeof locate(text, passage, from) === "object";
  if (found({ exact })) return { exact };
  const before = text.slice(Math.max(0, start - reach), start).split(/(?<=\s)/);
  const after = text.slice(end, end + reach).split(/(?=\s)/);
  for (const count of tries) {
    const prefix = before.slice(-count).join("").trim();
    if (prefix && found({ exact, prefix })) return { exact, prefix };
    const suffix = after.slice(0, count).join("").trim();
    if (suffix && found({ exact, suffix })) return { exact, suffix };
    if (prefix && suffix && found({ exact, prefix, suffix })) return { exact, prefix, suffix };
  }
  return { exact };
}
