import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { PlacedAnnotation } from "../annotation/place.ts";
import type { Annotation } from "../annotation/shape.ts";
import type { PlacedClaim } from "../claim.ts";
import type { Person } from "../people.ts";
import { claimNode, type Drafted, format, openingOf } from "./yaml.ts";

/** An annotation that is there already. */
export interface Written {
  text: string;
  content: Annotation;
  /** Its part for each article of the text, in the text's order. */
  placed: readonly (PlacedAnnotation | null)[];
}

/**
 * Adds drafted claims to an annotation, each in its place in the order of the text, and leaves all
 * that a person wrote. Answers the new text and how many were added.
 */
export function mergeYaml(
  written: Written,
  drafted: readonly Drafted[],
  actors: readonly Person[],
): { text: string; added: number } {
  const document = parseDocument(written.text);
  const articles = document.get("articles") as YAMLSeq;
  let added = 0;
  for (const [index, { article, claims }] of drafted.entries()) {
    const placed = written.placed[index] ?? null;
    const there = [...(placed?.claims ?? [])];
    const fresh = claims.filter((claim) => !there.some((other) => same(other, claim)));
    if (fresh.length === 0) continue;
    if (!placed)
      articles.add(document.createNode({ opening: openingOf(article, drafted), claims: [] }));
    const at = placed
      ? written.content.articles.indexOf(placed.article)
      : articles.items.length - 1;
    const list = claimsOf(articles.items[at] as YAMLMap, document.createNode([]) as YAMLSeq);
    for (const claim of fresh) {
      const next = there.findIndex((other) => stands(claim) < stands(other));
      const place = next < 0 ? there.length : next;
      list.items.splice(place, 0, claimNode(document, claim, article));
      there.splice(place, 0, claim);
      added += 1;
    }
  }
  if (added === 0) return { text: written.text, added };
  const listed = document.get("actors");
  const entries = actors.map(({ name, kind }) => document.createNode({ name, kind }));
  if (isSeq(listed)) listed.items.push(...entries);
  else if (entries.length > 0) document.set("actors", document.createNode(entries));
  return { text: document.toString(format), added };
}

/** The list of an article's claims, made where there is none. */
function claimsOf(article: YAMLMap, empty: YAMLSeq): YAMLSeq {
  const list = article.get("claims");
  if (isSeq(list)) return list;
  if (isMap(article)) article.set("claims", empty);
  return empty;
}

/** Whether two claims are of the same words: a person may have mended where they begin and end. */
function same(a: PlacedClaim, b: PlacedClaim): boolean {
  if (a.paragraph !== b.paragraph) return false;
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (common <= 0) return false;
  const all = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return common / all >= 0.5 || a.cue === b.cue;
}

const stands = ({ paragraph, start }: PlacedClaim) => paragraph * 1e7 + start;
