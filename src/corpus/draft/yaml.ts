import { Document, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { Article } from "../article.ts";
import type { PlacedClaim } from "../claim.ts";
import type { Person } from "../people.ts";
import { entryOf } from "./entry.ts";
import { sentenceOf } from "./sentence.ts";

/** An article with what was drafted of it. */
export interface Drafted {
  article: Article;
  claims: PlacedClaim[];
}

/** How annotations are laid out. */
export const format = { lineWidth: 100, flowCollectionPadding: false };

/** Writes an annotation: claims in the order of the text, each under the sentence that it comes from. */
export function draftYaml(
  drafted: readonly Drafted[],
  actors: readonly Person[],
  inferredDay: string | null,
  schemaPath: string,
): string {
  const document = new Document({});
  document.commentBefore = [
    ` yaml-language-server: $schema=${schemaPath}`,
    "",
    " Drafted by rule. Correct a claim, then take its `rule` and `confidence` out: from then on it",
    " counts as checked by a person. Delete what is no claim.",
    ...(inferredDay === null
      ? []
      : [
          "",
          " The latest day cited. Where the day of publication is known, write it:",
          ` publishedOn: ${inferredDay}`,
        ]),
  ].join("\n");
  if (actors.length > 0) {
    const key = document.createNode("actors");
    key.commentBefore = " Named here and not in actors.yaml; check what kind each one is.";
    document.add(document.createPair(key, actors.map(actorEntry)));
  }
  // Without, articles are taken in their order.
  const openings = drafted.map(({ article }) => openingOf(article, drafted));
  const named = drafted.length > 1 && openings.every((opening) => opening !== null);
  const articles = drafted.map((draft, at) =>
    articleNode(document, draft, named ? (openings[at] ?? null) : null),
  );
  document.set("articles", document.createNode(articles));
  return document.toString(format);
}

/** An article as an item of the list of them, by its opening words. */
export function articleItem(draft: Drafted, opening: string): string {
  const document = new Document({});
  document.set("articles", document.createNode([articleNode(document, draft, opening)]));
  return linesIn(document, 1);
}

/** A claim as an item of its article's list, under its sentence. */
export function claimItem(claim: PlacedClaim, article: Article): string {
  const document = new Document({});
  const articles = [articleNode(document, { article, claims: [claim] }, null)];
  document.set("articles", document.createNode(articles));
  return linesIn(document, 2);
}

/** Actors as items of the list of them. */
export function actorItems(actors: readonly Person[]): string[] {
  return actors.map((actor) => linesIn(new Document({ actors: [actorEntry(actor)] }), 1));
}

/** The lines of what a document holds so many lists deep, as if they stood by themselves. */
function linesIn(document: Document, depth: number): string {
  const lines = document.toString(format).split("\n").slice(depth);
  return lines.map((line) => line.slice((2 * depth - 1) * 2)).join("\n");
}

const actorEntry = ({ name, kind }: Person) => ({ name, kind });

/** An article with its claims, and its opening words where they are needed. */
function articleNode(
  document: Document,
  { article, claims }: Drafted,
  opening: string | null,
): YAMLMap {
  const node = document.createNode(opening === null ? {} : { opening }) as unknown as YAMLMap;
  const list = document.createNode([]) as YAMLSeq;
  for (const claim of claims) list.add(claimNode(document, claim, article));
  // A blank line parts claims; before the first there is none to part.
  const [first] = list.items as YAMLMap[];
  if (first) first.spaceBefore = false;
  node.set("claims", list);
  return node;
}

/** A claim as a YAML node, under its sentence. */
function claimNode(document: Document, claim: PlacedClaim, article: Article): YAMLMap {
  const node = document.createNode(entryOf(claim, article)) as unknown as YAMLMap;
  for (const { key, value } of node.items) {
    // Short lists read better in a line.
    if (isSeq(value) && value.items.every(isScalar) && ["actors", "about"].includes(String(key)))
      value.flow = true;
  }
  node.commentBefore = wrapped(sentenceOf(claim, article));
  node.spaceBefore = true;
  return node;
}

const commentWidth = 92;

/** Words as lines of a comment. */
function wrapped(words: string): string {
  const lines = [""];
  for (const word of words.split(" ")) {
    if ((lines.at(-1) as string).length + word.length >= commentWidth) lines.push("");
    lines[lines.length - 1] += ` ${word}`;
  }
  return lines.join("\n");
}

/** The first words of an article, as many as tell it from the others of its file; null where its first paragraph doesn't. */
export function openingOf(article: Article, all: readonly Drafted[]): string | null {
  const words = (each: Article, count: number) =>
    (each.paragraphs[0]?.text ?? "").trim().split(/\s+/).slice(0, count).join(" ");
  for (let count = 6; count < 60; count += 6) {
    const opening = words(article, count);
    if (all.filter((other) => words(other.article, count) === opening).length === 1) return opening;
  }
  return null;
}
