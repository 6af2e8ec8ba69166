/** The closed lists of words that annotations, tables and the API share, spelt alike in all three. */

export const actorKinds = [
  "PERSON",
  "STATE",
  "GOVERNMENT",
  "ORGANIZATION",
  "MEDIA",
  "GROUP",
  "UNNAMED",
] as const;

export const sourceKinds = [
  "WIRE_SERVICE",
  "NEWSPAPER",
  "MAGAZINE",
  "BROADCASTER",
  "WEBSITE",
  "OFFICIAL",
  "COLLECTIVE",
  "UNKNOWN",
] as const;

export const claimActs = [
  "ASSERTION",
  "DENIAL",
  "OFFER",
  "DEMAND",
  "QUESTION",
  "PREDICTION",
  "EVALUATION",
] as const;

export const claimForms = ["DIRECT", "INDIRECT", "MIXED"] as const;
export const claimFramings = ["PLAIN", "HEDGED", "DOUBTED"] as const;
export const claimOrigins = ["ANNOTATED", "EXTRACTED"] as const;
export const relationKinds = ["SUPPORTS", "DISPUTES", "RESTATES", "DENIES"] as const;
export const quoteKinds = ["SPEECH", "DOCUMENT"] as const;
export const dateBases = ["PRINTED", "GIVEN", "INFERRED", "UNKNOWN"] as const;

export type ActorKind = (typeof actorKinds)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type ClaimAct = (typeof claimActs)[number];
export type ClaimForm = (typeof claimForms)[number];
export type ClaimFraming = (typeof claimFramings)[number];
export type ClaimOrigin = (typeof claimOrigins)[number];
export type RelationKind = (typeof relationKinds)[number];
export type QuoteKind = (typeof quoteKinds)[number];
export type DateBasis = (typeof dateBases)[number];
