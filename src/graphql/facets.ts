import { sql } from "drizzle-orm";
import { actors, sources } from "../../schema/index.ts";
import { askedOf } from "./asked.ts";
import { batched } from "./batch.ts";
import { builder } from "./builder.ts";
import type { Connection, Listed } from "./connection.ts";
import { ClaimConnection } from "./connections.ts";
import { ClaimAct, ClaimForm, ClaimFraming } from "./enums.ts";
import { clientError } from "./errors.ts";
import { type Count, type Counts, countClaims, listings } from "./facets/count.ts";
import { countings, type FacetName, facetNames } from "./facets/countings.ts";
import { type Listing, maximumCounts, type Parents } from "./facets/listing.ts";
import { inSql, type ListingRow, type Row } from "./in-sql.ts";
import { Actor, Source } from "./objects.ts";

/** A type for a value and how many claims have it. */
function counted(name: string, description: string) {
  return builder.objectRef<Count & { row?: object | undefined }>(name).implement({
    description,
    fields: (t) => ({
      count: t.exposeInt("count", { description: "How many claims of the list." }),
    }),
  });
}

const ActorCount = counted("ActorCount", "An actor, and how many claims of the list it makes.");
const SourceCount = counted("SourceCount", "A source, and how many claims of the list it carries.");
export const ActCount = counted("ActCount", "An act, and how many claims of the list do it.");
const FormCount = counted("FormCount", "A form, and how many claims of the list have it.");
export const FramingCount = counted(
  "FramingCount",
  "A framing, and how many claims of the list have it.",
);
const MonthCount = counted("MonthCount", "A calendar month of publication, and its claims.");

/** In SQL a count is a row of `counted`: a value, and how many claims have it. */
const countedValue = inSql({ value: ({ value }: Row) => sql`${value}` });

const countedRow = (table: typeof actors | typeof sources) =>
  inSql({
    object: ({ value }: Row, { alias }) => {
      const { row, from } = alias(table);
      return { row, from: sql`${from} where ${row.id} = ${value}::uuid` };
    },
  });

const countedIn = (facet: FacetName) =>
  inSql({
    object: ({ listed }: ListingRow<Listing>, { withArguments }) => {
      const counting = withArguments(({ first = maximumCounts }: { first?: number }) => {
        const most = sound(first);
        return listed((listing) => countings[facet](listing, most));
      });
      return {
        row: { value: sql`counted.value`, count: sql`counted.count` },
        from: sql`(${counting}) counted order by counted.place`,
      };
    },
  });

builder.objectField(ActorCount, "actor", (t) =>
  t.field({
    type: Actor,
    description: "The actor.",
    resolve: ({ row }) => row as never,
    ...countedRow(actors),
  }),
);
builder.objectField(SourceCount, "source", (t) =>
  t.field({
    type: Source,
    description: "The source.",
    resolve: ({ row }) => row as never,
    ...countedRow(sources),
  }),
);
builder.objectField(ActCount, "act", (t) =>
  t.field({
    type: ClaimAct,
    description: "The act.",
    resolve: ({ value }) => value as never,
    ...countedValue,
  }),
);
builder.objectField(FormCount, "form", (t) =>
  t.field({
    type: ClaimForm,
    description: "The form.",
    resolve: ({ value }) => value as never,
    ...countedValue,
  }),
);
builder.objectField(FramingCount, "framing", (t) =>
  t.field({
    type: ClaimFraming,
    description: "The framing.",
    resolve: ({ value }) => value as never,
    ...countedValue,
  }),
);
builder.objectField(MonthCount, "month", (t) =>
  t.field({
    type: "Date",
    description: "Its first day.",
    resolve: ({ value }) => value,
    ...countedValue,
  }),
);

const ClaimFacets = builder.objectRef<Counts>("ClaimFacets").implement({
  description: "Counts over the whole filtered list, not the page.",
  fields: (t) => {
    const first = t.arg.int({
      required: true,
      defaultValue: 10,
      description: `How many, 0 to ${maximumCounts}, the most frequent first.`,
    });
    return {
      actors: t.field({
        type: [ActorCount],
        description: "Who makes the claims, the most frequent first.",
        args: { first },
        resolve: ({ facets, rows }, args) => top(facets.actors, rows, args.first),
        ...countedIn("actors"),
      }),
      sources: t.field({
        type: [SourceCount],
        description: "Where the claims were found, the most frequent first.",
        args: { first },
        resolve: ({ facets, rows }, args) => top(facets.sources, rows, args.first),
        ...countedIn("sources"),
      }),
      acts: t.field({
        type: [ActCount],
        description: "What is done by saying them, the most frequent first.",
        resolve: ({ facets }) => facets.acts,
        ...countedIn("acts"),
      }),
      forms: t.field({
        type: [FormCount],
        description: "How the words reach the reader, the most frequent first.",
        resolve: ({ facets }) => facets.forms,
        ...countedIn("forms"),
      }),
      framings: t.field({
        type: [FramingCount],
        description: "The articles' stance, the most frequent first.",
        resolve: ({ facets }) => facets.framings,
        ...countedIn("framings"),
      }),
      months: t.field({
        type: [MonthCount],
        description:
          "When they were published, oldest first, months without claims with 0: from the first to the last of the filter's `publishedOn` as far as the corpus goes, else of the claims.",
        resolve: ({ facets }) => facets.months,
        ...countedIn("months"),
      }),
    };
  },
});

builder.objectField(ClaimConnection as never, "facets", (t) =>
  t.field({
    type: ClaimFacets,
    description: "Counts over the whole filtered list, not the page.",
    resolve: (connection, _args, context, info) => {
      const { whole } = connection as unknown as Connection;
      // Facets that are asked of many parents' lists at once are counted at once.
      return batched({ item: whole, info }, whole.key, context, (executions) => {
        const asked = new Set(askedOf(info));
        const names = new Set(facetNames.filter((name) => asked.has(name)));
        return countClaims(executions, names, context);
      });
    },
    ...inSql({ listing: cheapest }),
  }),
);

/** The resolver has the others, where this one tells nothing. */
function cheapest(list: Listed, parents: Parents | null): Listing {
  const [listing] = listings(list) as [ReturnType<typeof listings>[number]];
  return listing(parents);
}

/** So many of a facet's rows. Throws BAD_PAGE for more than there are counted, and for fewer than none. */
function sound(first: number): number {
  if (first < 0 || first > maximumCounts)
    throw clientError(
      "BAD_PAGE",
      `\`first\` is ${first}; a facet has from 0 to ${maximumCounts} rows.`,
      {
        maximum: maximumCounts,
      },
    );
  return first;
}

function top(counts: readonly Count[], rows: Counts["rows"], first: number) {
  return counts.slice(0, sound(first)).map((count) => ({ ...count, row: rows.get(count.value) }));
}
