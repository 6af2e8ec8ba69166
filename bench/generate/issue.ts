import type { PlacedClaim } from "../../src/corpus/claim.ts";
import { dayOf, printed } from "./calendar.ts";
import { type Cast, sceneOf } from "./cast.ts";
import { Passage } from "./passage.ts";
import { Random } from "./random.ts";
import { claim, narration } from "./sentences.ts";
import { headlineNouns, headlineVerbs } from "./words.ts";

/** An issue as its file holds it, and the claims that it was written with, by article. */
export interface GeneratedIssue {
  /** The file's name without its ending. */
  name: string;
  text: string;
  claims: PlacedClaim[][];
}

export const articlesAnIssue = 5;
export const paragraphsAnArticle = 6;
export const claimsAParagraph = 4;

const rules = ["said-that", "quote-said", "quoted-as-saying", "according-to", "nominal"];

/**
 * Writes the issue with this number: five articles, each of six paragraphs with four claims.
 * Paragraphs have some 750 characters. The same seed and number give the same words.
 */
export function issueOf(index: number, cast: Cast, seed: number): GeneratedIssue {
  const random = new Random(seed, index);
  const { publication, volume, number, day } = dayOf(index);
  const marks = volume < 5 ? (['"', '"'] as const) : (["“", "”"] as const);
  const articles: string[] = [];
  const claims: PlacedClaim[][] = [];
  for (let ordinal = 1; ordinal <= articlesAnIssue; ordinal++) {
    const scene = sceneOf(cast, random);
    const made: PlacedClaim[] = [];
    const paragraphs: string[] = [];
    for (let at = 1; at <= paragraphsAnArticle; at++) {
      const passage = new Passage(at, marks);
      const told = random.between(0, 2);
      for (let n = 0; n < claimsAParagraph + told; n++) {
        const tells = n >= 2 && n < 2 + told;
        // Two in three are drafted by rule and checked by nobody.
        const draft = random.chance(0.66)
          ? { rule: random.pick(rules), confidence: random.between(40, 98) / 100 }
          : null;
        passage.add((tells ? narration : claim)(random, scene), draft);
        if (n === 2 && random.chance(0.4)) passage.cite(citation(random, scene, day, false));
      }
      if (at === 1 || random.chance(0.8)) passage.cite(citation(random, scene, day, at === 1));
      if (random.chance(0.06))
        passage.cite(`(see the ${publication}, ${printed(day, random.between(1, 30))})`);
      paragraphs.push(passage.text);
      made.push(...passage.claims);
    }
    relate(made, random);
    const headline = random.chance(0.2)
      ? `${random.pick(headlineNouns)} ${random.pick(headlineVerbs)} ${scene.subjects.pick(random).toUpperCase()}.\n\n`
      : "";
    articles.push(
      `${headline}Publication: ${publication} Volume: ${volume} Issue: ${number}\n\n${paragraphs.join("\n\n")}\n`,
    );
    claims.push(made);
  }
  const name = `${publication.toLowerCase().replaceAll(" ", "-")}-${volume}-${String(number).padStart(3, "0")}`;
  return { name, text: articles.join("\n"), claims };
}

/** (Reuters, AP, July 19; Izvestia, July 18). The first of an article tells the issue's day. */
function citation(random: Random, cast: Cast, day: Date, today: boolean): string {
  const group = (before: number) => {
    const outlets = Array.from({ length: random.between(1, 4) }, () => cast.outlets.pick(random));
    return `${[...new Set(outlets)].join(", ")}, ${printed(day, before)}`;
  };
  const groups = [group(today ? 0 : random.between(0, 3))];
  if (random.chance(0.15)) groups.push(group(random.between(1, 8)));
  return `(${groups.join("; ")})`;
}

/** One claim in twenty does something to one before it in its article. */
function relate(claims: PlacedClaim[], random: Random): void {
  for (const [index, made] of claims.entries())
    if (index > 0 && random.chance(0.05))
      made.relations.push({
        kind: random.pick(["DISPUTES", "SUPPORTS", "RESTATES", "DENIES"]),
        claim: random.between(0, index - 1),
      });
}
