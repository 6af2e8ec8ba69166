import { type Column, sql } from "drizzle-orm";
import { claims } from "../../schema/index.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import type { ListArgs } from "./connection.ts";
import { clientError } from "./errors.ts";
import { byPlace, type Order } from "./page.ts";
import { relevanceKey } from "./search/query-text.ts";

/**
 * The order of a list of claims, read off `claims` or off a table that joins them to others.
 * Throws BAD_VALUE where relevance is asked for without a text to be relevant to.
 */
export const claimOrder =
  (read: "claims" | "joins") =>
  (args: ListArgs<ClaimFilter>): Order => {
    if (args.orderBy !== "RELEVANCE") return byPlace("claims")(args);
    const text = args.filter?.text;
    if (text == null)
      throw clientError("BAD_VALUE", "`orderBy: RELEVANCE` needs `filter: { text }` to go by.");
    return {
      list: "claims",
      column: "relevance",
      direction: "asc",
      by: text,
      expression: (row) => {
        const words =
          read === "claims"
            ? (row.words as Column)
            : sql`(select ${claims.words} from ${claims} where ${claims.id} = ${row.claimId})`;
        return relevanceKey(words, text, row.place as Column);
      },
    };
  };
