import { pgEnum } from "drizzle-orm/pg-core";

/** The closed lists of words, spelt as the API and the annotations spell them. */

export const actorKind = pgEnum("actor_kind", [
  "PERSON",
  "STATE",
  "GOVERNMENT",
  "ORGANIZATION",
  "MEDIA",
  "GROUP",
  "UNNAMED",
]);
export const sourceKind = pgEnum("source_kind", [
  "WIRE_SERVICE",
  "NEWSPAPER",
  "MAGAZINE",
  "BROADCASTER",
  "WEBSITE",
  "OFFICIAL",
  "COLLECTIVE",
  "UNKNOWN",
]);
export const dateBasis = pgEnum("date_basis", ["PRINTED", "GIVEN", "INFERRED", "UNKNOWN"]);
export const claimAct = pgEnum("claim_act", [
  "ASSERTION",
  "DENIAL",
  "OFFER",
  "DEMAND",
  "QUESTION",
  "PREDICTION",
  "EVALUATION",
]);
export const claimForm = pgEnum("claim_form", ["DIRECT", "INDIRECT", "MIXED"]);
export const claimFraming = pgEnum("claim_framing", ["PLAIN", "HEDGED", "DOUBTED"]);
export const claimOrigin = pgEnum("claim_origin", ["ANNOTATED", "EXTRACTED"]);
export const claimRelationKind = pgEnum("claim_relation_kind", [
  "SUPPORTS",
  "DISPUTES",
  "RESTATES",
  "DENIES",
]);
export const quoteKind = pgEnum("quote_kind", ["SPEECH", "DOCUMENT"]);
/** What claims are counted by; ALL is what every claim has. */
export const claimProperty = pgEnum("claim_property", [
  "ALL",
  "ACT",
  "FORM",
  "FRAMING",
  "MONTH",
  "ACTOR",
  "SOURCE",
]);
