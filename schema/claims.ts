import { sql } from "drizzle-orm";
import {
  check,
  date,
  doublePrecision,
  index,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { articles } from "./articles.ts";
import { id, place, searchVector, span, spanCheck } from "./columns.ts";
import { claimAct, claimForm, claimFraming, claimOrigin } from "./enums.ts";
import { paragraphs } from "./paragraphs.ts";

/** Something a paragraph says that somebody said. */
export const claims = pgTable(
  "claims",
  {
    id: id(),
    /** What makes it this claim: its article, paragraph, span and cue. */
    key: text("key").notNull(),
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    paragraphId: uuid("paragraph_id")
      .notNull()
      .references(() => paragraphs.id, { onDelete: "cascade" }),
    ...span(),
    /** The content in one plain sentence. */
    statement: text("statement").notNull(),
    act: claimAct("act").notNull(),
    form: claimForm("form").notNull(),
    framing: claimFraming("framing").notNull(),
    cue: text("cue"),
    madeOn: date("made_on"),
    origin: claimOrigin("origin").notNull(),
    /** The rule that drafted it, and its estimate of being right; null for an annotated claim. */
    rule: text("rule"),
    confidence: doublePrecision("confidence"),
    /** The day, repeated here to filter by. */
    publishedOn: date("published_on"),
    place: place(),
    /** What full-text search reads: the statement, and the words as printed where they differ. */
    searched: text("searched").notNull(),
    words: searchVector("words").generatedAlwaysAs(
      sql`setweight(to_tsvector('english', searchable(searched)), 'C')`,
    ),
  },
  (claim) => [
    index("claims_words_index").using("gin", claim.words),
    unique("claims_key_unique").on(claim.key),
    unique("claims_place_unique").on(claim.place),
    spanCheck("claims_span_check", claim),
    check("claims_confidence_check", sql`${claim.confidence} between 0 and 1`),
    check(
      "claims_origin_check",
      sql`(${claim.origin} = 'EXTRACTED') = (${claim.confidence} is not null)`,
    ),
    index("claims_paragraph_index").on(claim.paragraphId, claim.place),
    index("claims_article_index").on(claim.articleId, claim.place),
    index("claims_act_index").on(claim.act, claim.place),
    index("claims_framing_index").on(claim.framing, claim.place),
    index("claims_made_on_index").on(claim.madeOn),
  ],
);
