import type { Article, Span } from "../article.ts";
import type { PlacedClaim } from "../claim.ts";
import type { CorpusError } from "../error.ts";
import { locate, type Passage } from "./locate.ts";
import type { YamlFile } from "./read.ts";
import type { AnnotatedArticle, AnnotatedClaim, Annotation } from "./shape.ts";

/** An annotation's part for one article: its claims with their words found in the text. */
export interface PlacedAnnotation {
  article: AnnotatedArticle;
  claims: PlacedClaim[];
}

type Path = readonly PropertyKey[];

/**
 * Finds the words of an annotation in the articles of its text, in their order. Throws an
 * AggregateError of CorpusErrors: words that aren't in the paragraph, or stand there more than
 * once; relations that lead nowhere; articles that can't be told apart.
 */
export function placeAnnotation(
  file: YamlFile<Annotation>,
  articles: readonly Article[],
): (PlacedAnnotation | null)[] {
  const errors: CorpusError[] = [];
  const placed: (PlacedAnnotation | null)[] = articles.map(() => null);
  file.content.articles.forEach((article, index) => {
    const path = ["articles", index];
    const at = articleFor(article, index, file.content.articles.length, articles);
    if (at === null || placed[at])
      errors.push(file.errorAt([...path, "opening"], openingWanted(articles)));
    else placed[at] = placeArticle(file, path, article, articles[at] as Article, errors);
  });
  if (errors.length > 0) throw new AggregateError(errors);
  return placed;
}

/** The article whose text begins with the opening words; without them, the only one. */
function articleFor(
  annotated: AnnotatedArticle,
  index: number,
  count: number,
  articles: readonly Article[],
): number | null {
  const { opening } = annotated;
  if (opening === undefined) return count === articles.length ? index : null;
  const found = articles.flatMap((article, at) => {
    const first = article.paragraphs[0]?.text ?? "";
    const span = locate(first.slice(0, opening.length + 40), { exact: opening });
    return typeof span === "object" && span.start === 0 ? [at] : [];
  });
  return found.length === 1 ? (found[0] as number) : null;
}

function openingWanted(articles: readonly Article[]): string {
  const first = articles.map((article) => `"${article.paragraphs[0]?.text.slice(0, 40)}…"`);
  return `expected \`opening\` to be the first words of one of the file's ${articles.length} articles, each annotated once: ${first.join(", ")}`;
}

function placeArticle(
  file: YamlFile<Annotation>,
  path: Path,
  annotated: AnnotatedArticle,
  article: Article,
  errors: CorpusError[],
): PlacedAnnotation {
  const ids = new Map<string, number>();
  annotated.claims.forEach((claim, index) => {
    if (claim.id === undefined) return;
    if (ids.has(claim.id))
      errors.push(
        file.errorAt([...path, "claims", index, "id"], `a second claim with the id "${claim.id}"`),
      );
    ids.set(claim.id, index);
  });
  const claims = annotated.claims.flatMap((claim, index) => {
    const complain = (part: Path, message: string) => {
      errors.push(file.errorAt([...path, "claims", index, ...part], message));
    };
    return placeClaim(claim, article, ids, complain) ?? [];
  });
  return { article: annotated, claims };
}

function placeClaim(
  claim: AnnotatedClaim,
  article: Article,
  ids: ReadonlyMap<string, number>,
  complain: (part: Path, message: string) => void,
): PlacedClaim | null {
  const paragraph = article.paragraphs[claim.paragraph - 1];
  if (!paragraph) {
    complain(
      ["paragraph"],
      `there is no paragraph ${claim.paragraph}; the article has ${article.paragraphs.length}`,
    );
    return null;
  }
  const find = (passage: Passage, part: Path, from: number): Span | null => {
    const span = locate(paragraph.text, passage, from);
    if (typeof span === "object") return span;
    complain(
      part,
      span === "absent"
        ? absent(passage, article, claim.paragraph)
        : several(passage, claim.paragraph),
    );
    return null;
  };
  const span = find(claim, ["exact"], 0);
  let from = span?.start ?? 0;
  const quotes = claim.quotes.flatMap((written, index) => {
    const quote =
      typeof written === "string" ? { exact: written, kind: "SPEECH" as const } : written;
    const at = find(quote, ["quotes", index], from);
    if (!at) return [];
    if (index === 0 && span && (at.start < span.start || at.end > span.end))
      complain(["quotes", index], "expected the first quote within the claim's `exact`");
    from = at.end;
    return [{ ...at, kind: quote.kind }];
  });
  const relations = claim.relations.flatMap(({ kind, claim: id }, index) => {
    const target = ids.get(id);
    if (target !== undefined && id !== claim.id) return [{ kind, claim: target }];
    complain(
      ["relations", index, "claim"],
      `expected the \`id\` of another claim of this article, not "${id}"`,
    );
    return [];
  });
  if (
    claim.cue !== undefined &&
    claim.rule === undefined &&
    locate(paragraph.text, { exact: claim.cue }) === "absent"
  )
    complain(["cue"], `"${claim.cue}" isn't in paragraph ${claim.paragraph}`);
  if ((claim.rule === undefined) !== (claim.confidence === undefined))
    complain([], "expected `rule` and `confidence` together, or neither once the claim is checked");
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

function absent(passage: Passage, article: Article, paragraph: number): string {
  const elsewhere = article.paragraphs.find(
    ({ text }) => typeof locate(text, passage) === "object",
  );
  const hint = elsewhere
    ? `; it stands in paragraph ${elsewhere.ordinal}`
    : "; expected the words as printed, with the text's own quotation marks and dashes";
  return `"${passage.exact}" isn't in paragraph ${paragraph}${hint}`;
}

function several(passage: Passage, paragraph: number): string {
  return `"${passage.exact}" stands more than once in paragraph ${paragraph}; expected a \`prefix\` or \`suffix\` that tells which`;
}
