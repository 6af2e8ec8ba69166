import type { Article, Paragraph, Span } from "../article.ts";
import type { PlacedClaim } from "../claim.ts";
import { nearest } from "../nearest.ts";
import { locate } from "./locate.ts";
import { misplaced } from "./misplaced.ts";
import type { AnnotatedClaim } from "./shape.ts";

/** Says what is wrong with a part of what is being read. */
export type Complain = (part: readonly PropertyKey[], message: string) => void;

/** Finds a claim's words in its article. Complains of all that is wrong; null where it has no place. */
export function placeClaim(
  claim: AnnotatedClaim,
  article: Article,
  ids: ReadonlyMap<string, number>,
  complain: Complain,
): PlacedClaim | null {
  if ((claim.rule === undefined) !== (claim.confidence === undefined))
    complain(
      [claim.rule === undefined ? "confidence" : "rule"],
      "expected `rule` and `confidence` together, or neither once the claim is checked",
    );
  const relations = relationsOf(claim, ids, complain);
  const paragraph = article.paragraphs[claim.paragraph - 1];
  if (!paragraph) {
    const { length } = article.paragraphs;
    complain(["paragraph"], `there is no paragraph ${claim.paragraph}; the article has ${length}`);
    return null;
  }
  const found = locate(paragraph.text, claim);
  if (typeof found !== "object") complain(["exact"], misplaced(claim, found, article, paragraph));
  const span = typeof found === "object" ? found : null;
  const quotes = quotesOf(claim, span, article, paragraph, complain);
  // A drafted cue may have been put together; one that a person has checked is what is printed.
  if (
    claim.cue !== undefined &&
    claim.rule === undefined &&
    locate(paragraph.text, { exact: claim.cue }) === "absent"
  )
    complain(["cue"], misplaced({ exact: claim.cue }, "absent", article, paragraph));
  if (!span) return null;
  return {
    ...span,
    paragraph: claim.paragraph,
    statement: claim.statement ?? null,
    actors: claim.actors,
    act: claim.act,
    form: claim.form,
    framing: claim.framing,
    cue: claim.cue ?? null,
    relays: claim.relays.map((relay) =>
      typeof relay === "string"
        ? { actor: relay, cue: null }
        : { actor: relay.actor, cue: relay.cue ?? null },
    ),
    about: claim.about,
    quotes,
    madeOn: claim.madeOn ?? null,
    relations,
    draft:
      claim.rule !== undefined && claim.confidence !== undefined
        ? { rule: claim.rule, confidence: claim.confidence }
        : null,
  };
}

function relationsOf(
  claim: AnnotatedClaim,
  ids: ReadonlyMap<string, number>,
  complain: Complain,
): PlacedClaim["relations"] {
  return claim.relations.flatMap(({ kind, claim: id }, index) => {
    const target = ids.get(id);
    if (target !== undefined && id !== claim.id) return [{ kind, claim: target }];
    const close = nearest(id, ids.keys());
    const wanted = close && id !== claim.id ? `; did you mean "${close}"?` : "";
    complain(
      ["relations", index, "claim"],
      `expected the \`id\` of another claim of this article, not "${id}"${wanted}`,
    );
    return [];
  });
}

/**
 * A claim's quotes in order: the first within its words, each after the one before it. Of a direct one that names none
 * all words are the quote.
 */
function quotesOf(
  claim: AnnotatedClaim,
  span: Span | null,
  article: Article,
  paragraph: Paragraph,
  complain: Complain,
): PlacedClaim["quotes"] {
  if (span && claim.form === "DIRECT" && claim.quotes.length === 0)
    return [{ ...span, kind: "SPEECH" }];
  let from = span?.start ?? 0;
  return claim.quotes.flatMap((written, index) => {
    const quote =
      typeof written === "string" ? { exact: written, kind: "SPEECH" as const } : written;
    const within = span ? locate(paragraph.text, quote, from, span.end) : "absent";
    const found = typeof within === "object" ? within : locate(paragraph.text, quote, from);
    if (typeof found !== "object") {
      // Where the claim has no place yet, nobody can say which of several is meant.
      if (!span && found === "several") return [];
      const wrong = misplaced(quote, found, article, paragraph);
      const elsewhere = typeof locate(paragraph.text, quote) === "object";
      const early = "expected a claim's quotes in the order of the text, from its `exact` on";
      complain(["quotes", index], elsewhere ? early : wrong);
      return [];
    }
    from = found.end;
    if (span && index === 0 && found.end > span.end)
      complain(["quotes", index], "expected the first quote within the claim's `exact`");
    else if (span && found.start < span.end && found.end > span.end)
      complain(["quotes", index], "expected a quote within the claim's `exact`, or after it");
    return [{ ...found, kind: quote.kind }];
  });
}
