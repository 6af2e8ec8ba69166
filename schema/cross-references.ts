import { date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, place, span, spanCheck } from "./columns.ts";
import { paragraphs } from "./paragraphs.ts";

/** A pointer to another issue by its day: (see the Monitor, July 21). One row for each day. */
export const crossReferences = pgTable(
  "cross_references",
  {
    id: id(),
    paragraphId: uuid("paragraph_id")
      .notNull()
      .references(() => paragraphs.id, { onDelete: "cascade" }),
    ...span(),
    publication: text("publication").notNull(),
    date: date("date").notNull(),
    place: place(),
  },
  (reference) => [
    spanCheck("cross_references_span_check", reference),
    index("cross_references_paragraph_index").on(reference.paragraphId, reference.place),
    index("cross_references_date_index").on(reference.publication, reference.date),
  ],
);
