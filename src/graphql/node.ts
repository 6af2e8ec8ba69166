import { brandWithType } from "@pothos/core";
import { getSchemaConfig, queryFromInfo } from "@pothos/plugin-drizzle";
import type { GraphQLResolveInfo } from "graphql";
import { builder } from "./builder.ts";
import { maximumValues } from "./conditions.ts";
import type { Context } from "./context.ts";
import { clientError } from "./errors.ts";
import { inSql } from "./in-sql.ts";

/** The types that have an id of their own, and the tables that they are read from. */
const tables = {
  Issue: "issues",
  Article: "articles",
  Paragraph: "paragraphs",
  Citation: "citations",
  Source: "sources",
  Actor: "actors",
  Claim: "claims",
} as const;
type TypeName = keyof typeof tables;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

interface GlobalId {
  type: TypeName;
  id: string;
}

/** What an id names. Throws BAD_ID for one that this service cannot have given out. */
function parse(globalId: string): GlobalId {
  const [type = "", id = ""] = Buffer.from(globalId, "base64").toString().split(":", 2);
  const sound =
    Object.hasOwn(tables, type) &&
    uuid.test(id) &&
    Buffer.from(`${type}:${id}`).toString("base64") === globalId;
  if (!sound)
    throw clientError(
      "BAD_ID",
      `Not an id of this service: "${globalId.slice(0, 60)}". Pass one that a field \`id\` returned.`,
    );
  return { type: type as TypeName, id };
}

/** The rows behind the ids, null where there is none: one statement for each type among them. */
async function load(ids: GlobalId[], context: Context, info: GraphQLResolveInfo) {
  const rows = new Map<string, object>();
  const types = [...new Set(ids.map(({ type }) => type))];
  await Promise.all(
    types.map(async (type) => {
      const wanted = ids.filter((id) => id.type === type).map(({ id }) => id);
      const query = queryFromInfo({
        config: getSchemaConfig(builder),
        context,
        info,
        typeName: type,
        columns: { id: true },
        where: { id: { in: wanted } },
      } as never);
      const table = context.db.query[tables[type]] as unknown as {
        findMany(query: object): Promise<{ id: string }[]>;
      };
      for (const row of await table.findMany(query)) {
        brandWithType(row, type as never);
        rows.set(`${type}:${row.id}`, row);
      }
    }),
  );
  return ids.map(({ type, id }) => rows.get(`${type}:${id}`) ?? null);
}

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: "Any object by its id; null where there is none, or none any more.",
    args: { id: t.arg.id({ required: true, description: "An id that a field `id` returned." }) },
    resolve: async (_root, { id }, context, info) =>
      (await load([parse(id)], context, info))[0] as never,
    ...inSql({ node: ({ id }: { id: string }) => parse(id) }),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: `Several objects by their ids, ${maximumValues} at most; null in the place of any that doesn't exist.`,
    args: {
      ids: t.arg.idList({ required: true, description: "Ids that fields `id` returned." }),
    },
    resolve: (_root, { ids }, context, info) => {
      if (ids.length > maximumValues)
        throw clientError("TOO_MANY", `${ids.length} ids; \`nodes\` takes up to ${maximumValues}.`);
      return load(ids.map(parse), context, info) as never;
    },
  }),
}));
