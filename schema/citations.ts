import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, unique, uuid } from "drizzle-orm/pg-core";
import { id, place, span, spanCheck } from "./columns.ts";
import { paragraphs } from "./paragraphs.ts";

/** A parenthesis that names where the words before it come from. */
export const citations = pgTable(
  "citations",
  {
    id: id(),
    paragraphId: uuid("paragraph_id")
      .notNull()
      .references(() => paragraphs.id, { onDelete: "cascade" }),
    ...span(),
    /** The paragraph whose words it covers: its own, or the one before where it opens its own. */
    scopeParagraphId: uuid("scope_paragraph_id")
      .notNull()
      .references(() => paragraphs.id, { onDelete: "cascade" }),
    scopeStart: integer("scope_start").notNull(),
    scopeEnd: integer("scope_end").notNull(),
    place: place(),
  },
  (citation) => [
    unique("citations_place_unique").on(citation.place),
    spanCheck("citations_span_check", citation),
    check(
      "citations_scope_check",
      sql`${citation.scopeStart} >= 0 and ${citation.scopeEnd} >= ${citation.scopeStart}`,
    ),
    index("citations_paragraph_index").on(citation.paragraphId, citation.place),
    index("citations_scope_paragraph_index").on(citation.scopeParagraphId),
  ],
);
