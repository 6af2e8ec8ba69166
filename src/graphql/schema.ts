import "./actor.ts";
import "./article.ts";
import "./citation.ts";
import "./claim.ts";
import "./claim-quote.ts";
import "./claim-relation.ts";
import "./corpus.ts";
import "./cross-reference.ts";
import "./date.ts";
import "./facets.ts";
import "./issue.ts";
import "./mention.ts";
import "./network.ts";
import "./node.ts";
import "./paragraph.ts";
import "./permalink.ts";
import "./relay.ts";
import "./search.ts";
import "./source.ts";
import { builder } from "./builder.ts";

/** The API as one executable schema. */
export const schema = builder.toSchema();
