import type { PlacedAnnotation } from "../annotation/place.ts";
import type { PlacedClaim } from "../claim.ts";
import { CorpusError } from "../error.ts";
import type { People } from "../people.ts";
import { addItems } from "./add-items.ts";
import type { Insertion, Item } from "./insertion.ts";
import { unlisted } from "./unlisted.ts";
import { actorItems, articleItem, claimItem, type Drafted, openingOf } from "./yaml.ts";

/**
 * Adds drafted claims to an annotation, each in its place in the order of the text, and leaves all that a person wrote.
 * `placed` is the annotation's part for each article of the text, in the text's order. Answers the new text and how many
 * were added. Throws a CorpusError where nothing can be added to it.
 */
export function mergeYaml(
  text: string,
  placed: readonly (PlacedAnnotation | null)[],
  drafted: readonly Drafted[],
  people: People,
): { text: string; added: number } {
  const fresh = drafted.map(({ claims }, at) => newAmong(claims, placed[at]?.claims ?? []));
  const all = fresh.flat();
  if (all.length === 0) return { text, added: 0 };

  const insertions: Insertion[] = [];
  const articles: Item[] = [];
  for (const [at, draft] of drafted.entries()) {
    const claims = fresh[at] ?? [];
    const own = placed[at];
    if (own) {
      const items = claims.map((claim) => ({
        before: own.claims.findIndex((other) => stands(claim) < stands(other)),
        text: claimItem(claim, draft.article),
      }));
      insertions.push({ of: ["articles", own.index], key: "claims", items, apart: true });
    } else if (claims.length > 0) {
      const next = placed.slice(at).find((other) => other !== null);
      const opening = openingOf(draft.article, drafted);
      if (opening === null) throw new CorpusError(beginsAlike(draft.article.line), 1, 1);
      articles.push({ before: next?.index ?? -1, text: articleItem(draft, opening) });
    }
  }
  const actors = actorItems(unlisted(all, people)).map((text) => ({ before: -1, text }));
  insertions.push({ of: [], key: "articles", items: articles, apart: false });
  insertions.push({ of: [], key: "actors", items: actors, apart: false });
  return { text: addItems(text, insertions), added: all.length };
}

const beginsAlike = (line: number) =>
  `the article on line ${line} of the text begins as another does; expected one that its first paragraph tells from all others, or an annotation of all articles in their order`;

/**
 * Which claims aren't there yet. A person may have mended where one begins and ends, so that those under one cue are the
 * same if they have words in common. A cue may have been mended too; but of two claims of which one lies within the
 * other, each may be there without the other.
 */
function newAmong(claims: readonly PlacedClaim[], there: readonly PlacedClaim[]): PlacedClaim[] {
  const sameCue = (a: PlacedClaim, b: PlacedClaim) => a.cue === b.cue && inCommon(a, b) > 0;
  const rest = there.filter((other) => !claims.some((claim) => sameCue(claim, other)));
  return claims.filter(
    (claim) =>
      !there.some((other) => sameCue(claim, other)) &&
      !rest.some((other) => inCommon(claim, other) >= 0.5),
  );
}

/** The share of the words of two claims together that is in both. */
function inCommon(a: PlacedClaim, b: PlacedClaim): number {
  if (a.paragraph !== b.paragraph) return 0;
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, common) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const stands = ({ paragraph, start }: PlacedClaim) => paragraph * 1e7 + start;
