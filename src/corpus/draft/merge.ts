import { isCollection, isMap, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { PlacedAnnotation } from "../annotation/place.ts";
import type { Annotation } from "../annotation/shape.ts";
import type { PlacedClaim } from "../claim.ts";
import type { Person } from "../people.ts";
import { type Insertion, insertItems } from "./insert-items.ts";
import { actorItems, articleItem, claimItem, type Drafted, format } from "./yaml.ts";

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
  const fresh = drafted.map(({ claims }, index) => {
    const there = written.placed[index]?.claims ?? [];
    return claims.filter((claim) => !there.some((other) => same(other, claim)));
  });
  const added = fresh.reduce((sum, claims) => sum + claims.length, 0);
  if (added === 0) return { text: written.text, added };

  const text = inLines(written.text);
  const root = parseDocument(text).contents as YAMLMap;
  const articles = root.get("articles") as YAMLSeq<YAMLMap>;
  const insertions: Insertion[] = [];
  const unplaced: string[] = [];
  for (const [index, draft] of drafted.entries()) {
    const claims = fresh[index] ?? [];
    const placed = written.placed[index];
    if (!placed) {
      if (claims.length > 0) unplaced.push(articleItem(draft, drafted));
      continue;
    }
    const of = articles.items[written.content.articles.indexOf(placed.article)] as YAMLMap;
    const items = claims.map((claim) => ({
      before: placed.claims.findIndex((other) => stands(claim) < stands(other)),
      text: claimItem(claim, draft.article),
    }));
    insertions.push({ of, key: "claims", items, apart: true });
  }
  insertions.push({ of: root, key: "articles", items: unplaced.map(last), apart: false });
  insertions.push({ of: root, key: "actors", items: actorItems(actors).map(last), apart: false });
  return { text: insertItems(text, insertions), added };
}

const last = (text: string) => ({ before: -1, text });

/** The text, its lists in lines: as it is but where one stands in brackets, which has no lines to add to. */
function inLines(text: string): string {
  const document = parseDocument(text);
  const articles = document.get("articles") as YAMLSeq<YAMLMap>;
  const lists = [
    articles,
    document.get("actors"),
    ...articles.items.map((each) => each.get("claims")),
  ];
  const maps = [document.contents, ...articles.items];
  const bracketed = [...lists, ...maps].filter(
    (node) => isCollection(node) && node.flow && (isMap(node) || node.items.length > 0),
  );
  if (bracketed.length === 0) return text;
  for (const node of bracketed) {
    if (isMap(node) && node.items.length === 0) node.set("claims", document.createNode([]));
    (node as YAMLMap).flow = false;
  }
  return document.toString(format);
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
