import { and, type Column, sql } from "drizzle-orm";
import { citedSources, claimSources, sourceNames, sources } from "../../schema/index.ts";
import { builder } from "./builder.ts";
import { type ClaimFilter, ClaimFilterInput, claimOfRow } from "./claim-filter.ts";
import { claimOrder } from "./claim-order.ts";
import { named, oneOf, soundText } from "./conditions.ts";
import { type ListArgs, relatedConnection, rootConnection } from "./connection.ts";
import { CitationConnection, ClaimConnection, SourceConnection } from "./connections.ts";
import { ClaimOrder, SourceKind, SourceOrder } from "./enums.ts";
import { ofParent } from "./facets/counted-by.ts";
import { inSql, type Row } from "./in-sql.ts";
import { Source } from "./objects.ts";
import { oneRow } from "./one-row.ts";
import { byPlace } from "./page.ts";
import { pageArguments } from "./page-arguments.ts";

builder.drizzleObjectFields(Source, (t) => ({
  slug: t.exposeString("slug", { description: "Its address: lower-case words and hyphens." }),
  name: t.exposeString("name", { description: "The outlet's name." }),
  kind: t.expose("kind", { type: SourceKind, description: "What sort of outlet it is." }),
  names: t.stringList({
    description: "Other names and spellings that citations use.",
    select: {
      columns: { name: true },
      with: { names: { columns: { name: true }, orderBy: { name: "asc" } } },
    },
    resolve: ({ name, names }) =>
      names.map((other) => other.name).filter((other) => other !== name),
    ...inSql({
      value: ({ id, name }: Row) =>
        sql`array(select o.name from ${sourceNames} o where o.source_id = ${id} and o.name <> ${name} order by o.name)`,
    }),
  }),
  wikidataId: t.exposeString("wikidataId", {
    nullable: true,
    description: "Its item in Wikidata: Q130879.",
  }),
  actor: t.relation("actor", {
    nullable: true,
    description: "The same outlet where the text has it speak or pass words on.",
  }),
  citations: t.field({
    type: CitationConnection,
    description: "The citations that name it, oldest first.",
    args: pageArguments(),
    ...relatedConnection({
      relation: "citedSources",
      table: citedSources,
      parentId: "sourceId",
      through: "citation",
      node: "Citation",
      order: byPlace("citations"),
      where: () => (row) => sql`${row.first}`,
    }),
  }),
  claims: t.field({
    type: ClaimConnection,
    description: "The claims found in it.",
    args: {
      filter: t.arg({ type: ClaimFilterInput, description: "Narrows the list." }),
      orderBy: t.arg({ type: ClaimOrder, description: "OLDEST_FIRST unless told." }),
      ...pageArguments(),
    },
    ...relatedConnection({
      relation: "claimSources",
      table: claimSources,
      parentId: "sourceId",
      through: "claim",
      node: "Claim",
      order: claimOrder("joins"),
      where:
        ({ filter }: ListArgs<ClaimFilter>) =>
        (row) =>
          claimOfRow(filter, row),
      counted: ofParent("SOURCE"),
    }),
  }),
}));

const SourceFilter = builder.inputType("SourceFilter", {
  description: "Narrows a list of sources. A source has to meet all that is given.",
  fields: (t) => ({
    kind: t.field({
      type: [SourceKind],
      description: "Any of these kinds; an empty list matches nothing.",
    }),
    name: t.string({ description: "Part of any of its names, case and accents aside." }),
  }),
});

builder.queryFields((t) => ({
  source: t.drizzleField({
    type: Source,
    nullable: true,
    description: "One source by its slug; null where the corpus doesn't know it.",
    args: { slug: t.arg.string({ required: true, description: "The source's slug: reuters." }) },
    ...oneRow("sources", ({ slug }: { slug: string }) => ({ slug: soundText(slug) })),
  }),
  sources: t.field({
    type: SourceConnection,
    description: "The outlets that the corpus cites.",
    args: {
      filter: t.arg({ type: SourceFilter, description: "Narrows the list." }),
      orderBy: t.arg({ type: SourceOrder, description: "NAME unless told." }),
      ...pageArguments(),
    },
    ...rootConnection<typeof SourceFilter.$inferInput>({
      name: "sources",
      table: sources,
      node: "Source",
      order: ({ orderBy }) => ({
        list: "sources",
        column: orderBy === "MOST_CITED" ? "mostCitedKey" : "nameKey",
        direction: "asc",
      }),
      where:
        ({ filter }: ListArgs<typeof SourceFilter.$inferInput>) =>
        (source) =>
          and(
            filter?.kind ? oneOf(source.kind as Column, filter.kind) : undefined,
            filter?.name != null
              ? named(
                  sourceNames,
                  sourceNames.sourceId,
                  source.id as Column,
                  sourceNames.folded,
                  filter.name,
                )
              : undefined,
          ),
    }),
  }),
}));
