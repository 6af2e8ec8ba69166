import { z } from "zod";
import {
  actorKinds,
  claimActs,
  claimForms,
  claimFramings,
  quoteKinds,
  relationKinds,
  sourceKinds,
} from "../vocabulary.ts";

/** The shape of the YAML files that people write: annotations, actors and sources. */

/** The longest name, in letters: what identifies a row has to fit into a page of an index. */
const longestName = 300;

// Postgres keeps neither NUL nor half of a surrogate pair.
const unprintable = /[\0\p{Cs}]/u;
const words = z
  .string()
  .regex(/\S/, "expected words")
  .refine((text) => !unprintable.test(text), "expected characters that can be printed");
const name = words.max(longestName, `expected at most ${longestName} letters`);
const day = z.iso.date();
const wikidataId = z
  .string()
  .regex(/^Q[1-9]\d*$/, "expected a Wikidata id such as Q7747")
  .describe("The Wikidata item, only where certain: Q7747.");
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected lower-case words joined by hyphens")
  .max(longestName, `expected at most ${longestName} letters`)
  .describe("Its address in the API. Made from the name unless given.");

/** Words of a paragraph, named by themselves and never by offsets. */
const passage = {
  exact: words.describe("The words as printed, contiguous within one paragraph."),
  prefix: words.optional().describe("Words right before, where `exact` stands more than once."),
  suffix: words.optional().describe("Words right after, where `exact` stands more than once."),
};

const actorName = name.describe(
  "Any name that the corpus knows of exactly one actor, or its slug.",
);

const quote = z
  .strictObject({
    ...passage,
    kind: z
      .enum(quoteKinds)
      .default("SPEECH")
      .describe("Somebody's speech, or a document's words."),
  })
  .or(words);

const relay = z.strictObject({
  actor: actorName,
  cue: words.optional().describe("The words that say so: was quoted by Interfax as saying."),
});

const relation = z.strictObject({
  kind: z.enum(relationKinds),
  claim: words.describe("The `id` of another claim of the same article."),
});

export const claimShape = z.strictObject({
  id: slug.optional().describe("A name within the article, for relations to point to."),
  paragraph: z.int().min(1).describe("The paragraph's place in the article, from 1."),
  ...passage,
  statement: words.optional().describe("The content in one plain sentence; `exact` unless given."),
  actors: z
    .array(actorName)
    .default([])
    .describe("Whose claim it is: the innermost. Empty where the text names nobody."),
  act: z.enum(claimActs),
  form: z.enum(claimForms),
  framing: z.enum(claimFramings).default("PLAIN"),
  cue: name.optional().describe("The word or phrase that attributes it."),
  relays: z
    .array(relay.or(actorName))
    .default([])
    .describe("Who passed it on, outward from the actors."),
  about: z.array(actorName).default([]).describe("The actors it speaks about."),
  quotes: z
    .array(quote)
    .default([])
    .describe(
      "The verbatim words between quotation marks, without the marks, in order; of a DIRECT claim all of its words unless told.",
    ),
  madeOn: day.optional().describe("The day on which it was made, where the text tells."),
  relations: z.array(relation).default([]),
  rule: slug.optional().describe("The rule that drafted it. Take it out once checked."),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe("The draft's own estimate. Take it out once checked."),
});

export const actorShape = z.strictObject({
  name: name.describe("The name it is shown by."),
  slug: slug.optional(),
  kind: z.enum(actorKinds),
  names: z
    .array(name)
    .default([])
    .describe("Other names and spellings that mean this actor and no other."),
  metonyms: z
    .array(name)
    .default([])
    .describe("Places and buildings that stand for it: Moscow, the Kremlin."),
  partOf: actorName.optional().describe("The body it speaks for: a ministry's state."),
  wikidataId: wikidataId.optional(),
});

export const sourceShape = z.strictObject({
  name: name.describe("The outlet's name as shown."),
  slug: slug.optional(),
  kind: z.enum(sourceKinds),
  names: z.array(name).default([]).describe("Other names and spellings that citations use."),
  wikidataId: wikidataId.optional(),
});

const article = z.strictObject({
  opening: words
    .optional()
    .describe("The first words of the article. Without, articles are taken in their order."),
  title: words.optional().describe("The article's title, where it is known and not printed."),
  url: z
    .url({ protocol: /^https?$/, error: "expected an address such as https://example.org/article" })
    .optional()
    .describe("Where the article can be read."),
  claims: z.array(claimShape).default([]),
});

export const annotationShape = z.strictObject({
  publishedOn: day.optional().describe("The day of publication, where it is known."),
  actors: z
    .array(actorShape)
    .default([])
    .describe(
      "Actors that only this file names. Of one in seed/actors.yaml what stands there holds.",
    ),
  articles: z.array(article).min(1),
});

export const actorsShape = z.array(actorShape);
export const sourcesShape = z.array(sourceShape);

export type Annotation = z.infer<typeof annotationShape>;
export type AnnotatedArticle = z.infer<typeof article>;
export type AnnotatedClaim = z.infer<typeof claimShape>;
export type ActorEntry = z.infer<typeof actorShape>;
export type SourceEntry = z.infer<typeof sourceShape>;
