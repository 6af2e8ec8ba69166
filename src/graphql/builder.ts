import SchemaBuilder from "@pothos/core";
import DrizzlePlugin from "@pothos/plugin-drizzle";
import RelayPlugin from "@pothos/plugin-relay";
import { getTableConfig } from "drizzle-orm/pg-core";
import { relations } from "../../schema/relations.ts";
import type { Context } from "./context.ts";
import { globalIdInSql } from "./global-id.ts";
import { inSql } from "./in-sql.ts";

/** What every type is built with: plugins, context, scalars; it defines no type of the corpus. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DrizzleRelations: typeof relations;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
  };
}>({
  plugins: [RelayPlugin, DrizzlePlugin],
  defaultFieldNullability: false,
  drizzle: {
    client: (context: Context) => context.db,
    getTableConfig,
    relations,
  },
  relay: {
    cursorType: "String",
    // The plugin fails the whole list for one missing id; node.ts answers null in its place.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: { description: "Anything that has an id of its own." },
    idFieldOptions: {
      description:
        "Names this object among all others. It outlives re-seeding, restore and a move to another database.",
      ...inSql({ value: (row, { typeName }) => globalIdInSql(typeName, row) }),
    },
    pageInfoTypeOptions: { description: "Where a page stands in its list." },
    hasNextPageFieldOptions: { description: "Whether rows follow this page." },
    hasPreviousPageFieldOptions: { description: "Whether rows come before this page." },
    startCursorFieldOptions: { description: "The first row's cursor, to page backward from." },
    endCursorFieldOptions: { description: "The last row's cursor, to page forward from." },
    edgesFieldOptions: {
      nullable: false,
      description: "The rows of this page, each with its cursor.",
    },
    nodeFieldOptions: { nullable: false, description: "The row itself." },
    cursorFieldOptions: { description: "The row's place in the list, to page from." },
    pageInfoFieldOptions: { description: "Where this page stands in the list." },
  },
});

builder.queryType({ description: "What can be asked of the corpus." });
