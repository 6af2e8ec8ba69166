import {
  actorKind,
  claimAct,
  claimForm,
  claimFraming,
  claimOrigin,
  claimRelationKind,
  dateBasis,
  quoteKind,
  sourceKind,
} from "../../schema/enums.ts";

/** The closed lists of words that annotations, tables and the API share, spelt alike in all three. */

export const actorKinds = actorKind.enumValues;
export const sourceKinds = sourceKind.enumValues;
export const claimActs = claimAct.enumValues;
export const claimForms = claimForm.enumValues;
export const claimFramings = claimFraming.enumValues;
export const claimOrigins = claimOrigin.enumValues;
export const relationKinds = claimRelationKind.enumValues;
export const quoteKinds = quoteKind.enumValues;
export const dateBases = dateBasis.enumValues;

export type ActorKind = (typeof actorKinds)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type ClaimAct = (typeof claimActs)[number];
export type ClaimForm = (typeof claimForms)[number];
export type ClaimFraming = (typeof claimFramings)[number];
export type ClaimOrigin = (typeof claimOrigins)[number];
export type RelationKind = (typeof relationKinds)[number];
export type QuoteKind = (typeof quoteKinds)[number];
export type DateBasis = (typeof dateBases)[number];
