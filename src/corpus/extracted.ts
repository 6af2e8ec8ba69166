import type { Article, Span } from "./article.ts";
import type { PlacedClaim } from "./claim.ts";
import type { FoundClaim } from "./extract.ts";

/** A claim that a rule found, in the shape of an annotated one; it stays a draft until checked. */
export function claimOf(found: FoundClaim, article: Article): PlacedClaim {
  const text = article.paragraphs[found.paragraph - 1]?.text ?? "";
  const words = ({ start, end }: Span) => text.slice(start, end);
  return {
    paragraph: found.paragraph,
    start: found.exact.start,
    end: found.exact.end,
    statement: null,
    actors: found.actors,
    act: found.act,
    form: found.form,
    framing: found.framing,
    cue: words(found.cue),
    relays: found.relays.map(({ actor, cue }) => ({ actor, cue: words(cue) })),
    about: found.about,
    quotes: quotesWithin(found, text),
    madeOn: found.madeOn,
    relations: [],
    draft: { rule: found.rule, confidence: found.confidence },
  };
}

/** Quotes carry a claim from within its words, or go on with it after one that does. */
function quotesWithin(
  { paragraph, exact, quotes }: FoundClaim,
  text: string,
): PlacedClaim["quotes"] {
  const kept: PlacedClaim["quotes"] = [];
  for (const { kind, start, end: last, paragraph: at } of quotes) {
    if (at !== paragraph || kind === "scare" || kind === "name") continue;
    // A claim's words end before the comma or stop that stands within the quotation marks.
    const end = /^[,.;]$/.test(text.slice(exact.end, last)) ? exact.end : last;
    const within = start >= exact.start && end <= exact.end;
    const after = kept.length > 0 && start >= exact.end;
    if (within || after) kept.push({ kind: kind === "speech" ? "SPEECH" : "DOCUMENT", start, end });
  }
  return kept;
}
