import { sql } from "drizzle-orm";
import { claimRelations, claims } from "../../schema/index.ts";
import { builder } from "./builder.ts";
import { ClaimRelationKind, RelationDirection } from "./enums.ts";
import { inSql, type Row } from "./in-sql.ts";
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
      ...inSql({ object: ({ claim }: { claim: Row }) => ({ row: claim }) }),
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
    ...inSql({
      object: ({ id }: Row, { alias }) => {
        const { row: claim, from } = alias(claims);
        return {
          row: { kind: sql`relation.kind`, direction: sql`relation.direction`, claim },
          from: sql`(
            select kind, 'OUT' as direction, to_id as other from ${claimRelations} where from_id = ${id}
            union all select kind, 'IN', from_id from ${claimRelations} where to_id = ${id}
          ) relation join ${from} on ${claim.id} = relation.other
          order by relation.direction desc, ${claim.place}, relation.kind::text collate "C"`,
        };
      },
    }),
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
