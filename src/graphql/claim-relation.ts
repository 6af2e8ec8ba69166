import { builder } from "./builder.ts";
import { ClaimRelationKind, RelationDirection } from "./enums.ts";
import { Claim } from "./objects.ts";

interface RelationShape {
  kind: "SUPPORTS" | "DISPUTES" | "RESTATES" | "DENIES";
  direction: "OUT" | "IN";
  claim: { place: string };
}

/** The rows that join a claim to others, with those others as far as the query asks for them. */
interface Rows {
  relationsOut: { kind: RelationShape["kind"]; to: RelationShape["claim"] }[];
  relationsIn: { kind: RelationShape["kind"]; from: RelationShape["claim"] }[];
}

const ClaimRelation = builder.objectRef<RelationShape>("ClaimRelation").implement({
  description: "What one claim does to another.",
  fields: (t) => ({
    kind: t.expose("kind", { type: ClaimRelationKind, description: "What is done." }),
    direction: t.expose("direction", {
      type: RelationDirection,
      description: "Whether this claim does it, or the other.",
    }),
    claim: t.field({
      type: Claim,
      description: "The other claim.",
      resolve: ({ claim }) => claim as never,
    }),
  }),
});

builder.drizzleObjectFields(Claim, (t) => ({
  relations: t.field({
    type: [ClaimRelation],
    description:
      "Claims that this one supports, disputes, restates or denies, then those that do so to it; each in the order of the text.",
    select: (_args, _context, nested) => {
      const other = nested({ columns: { place: true } } as never, ["claim"]);
      return {
        with: { relationsOut: { with: { to: other } }, relationsIn: { with: { from: other } } },
      };
    },
    resolve: (claim) => {
      const { relationsOut, relationsIn } = claim as unknown as Rows;
      return [
        ...inOrder(
          relationsOut.map((row) => ({ direction: "OUT", claim: row.to, kind: row.kind })),
        ),
        ...inOrder(
          relationsIn.map((row) => ({ direction: "IN", claim: row.from, kind: row.kind })),
        ),
      ];
    },
  }),
}));

function inOrder(relations: unknown[]): RelationShape[] {
  const placed = relations as RelationShape[];
  return placed.sort((a, b) =>
    a.claim.place < b.claim.place
      ? -1
      : a.claim.place > b.claim.place
        ? 1
        : a.kind < b.kind
          ? -1
          : 1,
  );
}
