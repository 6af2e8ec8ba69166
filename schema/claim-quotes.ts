import { pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { claims } from "./claims.ts";
import { position, span, spanCheck } from "./columns.ts";
import { quoteKind } from "./enums.ts";

/** Words between quotation marks that carry a claim; the ones after the first go on with it. */
export const claimQuotes = pgTable(
  "claim_quotes",
  {
    claimId: uuid("claim_id")
      .notNull()
      .references(() => claims.id, { onDelete: "cascade" }),
    position: position(),
    kind: quoteKind("kind").notNull(),
    ...span(),
  },
  (quote) => [
    primaryKey({ name: "claim_quotes_pk", columns: [quote.claimId, quote.position] }),
    spanCheck("claim_quotes_span_check", quote),
  ],
);
