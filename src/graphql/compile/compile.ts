import { type SQL, sql, type Table } from "drizzle-orm";
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  type OperationDefinitionNode,
} from "graphql";
import type { ListArgs, PagedList } from "../connection.ts";
import { type FoundPage, type InSql, type Row, type Site, unsaid } from "../in-sql.ts";
import { type Page, pageOf } from "../page.ts";
import { Aliases } from "./aliases.ts";
import { Makings } from "./makings.ts";
import { NotInSql, objectType, tableOf } from "./object-types.ts";
import {
  foundRows,
  listedWhole,
  listingOf,
  type Own,
  orderOf,
  type Pages,
  pageInfo,
  pageRows,
  placed,
  wholeCount,
  wholeOf,
} from "./page.ts";
import type { Question } from "./question.ts";
import { type Asked, fieldsOf, type Nodes } from "./selection.ts";
import { hole, type Statement, statementOf } from "./statement.ts";
import { follow, wayOf } from "./way.ts";
import { withArguments } from "./with-arguments.ts";

/** Names for objects in the statement: no response key is called so, and could be taken for it. */
const object = sql.identifier("{}");
// Postgres cuts names off there.
const longestName = 63;

/**
 * Makes of an operation the statement that answers it: one value, the JSON text of `data`. Throws NotInSql where it
 * asks for a field that only its resolver knows, and for the client what arguments in its text are wrong. With it comes
 * what JavaScript makes of the answer.
 */
export function compile(
  operation: OperationDefinitionNode,
  asked: Asked,
  publicUrl: string,
): { statement: Statement<Question>; makings: Makings } {
  const aliases = new Aliases();
  const makings = new Makings(asked);
  const root = asked.schema.getQueryType() as GraphQLObjectType;
  const statement = statementOf<Question>(
    sql`select (${json(root, [operation], {})})::text as data`,
  );
  return { statement, makings };

  /** A subquery for one object: `rest` is what its row is selected from. */
  function json(
    type: GraphQLObjectType,
    nodes: readonly { selectionSet?: FieldNode["selectionSet"] }[],
    row: Row,
    rest = sql``,
    own: Own = {},
  ): SQL {
    return sql`select row_to_json(${object}) from (${select(type, nodes, row, rest, own)}) ${object}`;
  }

  function select(
    type: GraphQLObjectType,
    nodes: readonly { selectionSet?: FieldNode["selectionSet"] }[],
    row: Row,
    rest: SQL,
    own: Own = {},
  ): SQL {
    const fields = fieldsOf(type, nodes, asked);
    const columns = [...fields].map(([key, of]) => {
      if (key.length > longestName) throw new NotInSql(`${key.slice(0, 20)}…: a key too long`);
      return sql`${field(type, of, row, own)} as ${sql.identifier(key)}`;
    });
    columns.push(...makings.columns(type, fields, row));
    return sql`select ${sql.join(columns, sql`, `)} ${rest}`;
  }

  function field(type: GraphQLObjectType, nodes: Nodes, row: Row, own: Own): SQL {
    const [node] = nodes as [FieldNode];
    const name = node.name.value;
    if (name === "__typename") return sql.raw(`'${type.name}'::text`);
    if (own[name]) return own[name](nodes);
    const definition = type.getFields()[name];
    if (!definition) throw new NotInSql(`${type.name}.${name}`);
    const reading = definition.extensions.inSql as InSql | undefined;
    if (reading) return read(reading, type, definition, nodes, row);
    const exposed = row[definition.extensions.pothosExposedField as string];
    if (exposed) return sql`${exposed}`;
    const way = wayOf(definition.extensions.pothosDrizzleSelect);
    if (!way) throw new NotInSql(`${type.name}.${name}`);
    const { row: found, source, single } = follow(way, tableOf(type), row, aliases);
    return rows(definition, nodes, found, source, single ? "single" : "first");
  }

  function read(
    reading: InSql,
    type: GraphQLObjectType,
    definition: GraphQLField<unknown, unknown>,
    nodes: Nodes,
    row: Row,
  ): SQL {
    const of = getNamedType(definition.type);
    const alias = (table: Table) => aliases.of(table);
    const withArgs: Site["withArguments"] = (make) =>
      withArguments(definition, nodes, make as never);
    const site = { typeName: type.name, publicUrl, alias, withArguments: withArgs };
    if ("made" in reading) return sql`null::json`;
    if ("value" in reading) return sql`${reading.value(row as never, site)}`;
    if ("object" in reading) {
      const { row: each, from } = reading.object(row as never, site);
      if (!from) return sql`(${json(objectType(of), nodes, each as Row)})`;
      return rows(definition, nodes, each as Row, sql`from ${from}`);
    }
    if ("listing" in reading)
      return sql`(case when (select told from told) then (${json(objectType(of), nodes, row)}) else ${unsaid} end)`;
    if ("node" in reading) return node(definition, nodes, reading.node);
    if ("page" in reading) {
      const list = reading.page as PagedList<unknown>;
      return listPage(objectType(of), definition, nodes, list.parentId ? row : null, list);
    }
    if ("found" in reading) return foundPage(objectType(of), definition, nodes, reading.found);
    const { table, where, ambiguous } = reading.rows;
    const { row: found, from } = aliases.of(table);
    const condition = withArguments(definition, nodes, (args) => {
      const met = where(args as never)(found as never);
      return met ?? sql`true`;
    });
    return rows(
      definition,
      nodes,
      found,
      sql`from ${from} where ${condition}`,
      ambiguous ? "unsaid" : "first",
    );
  }

  /** An object of the type that its id says; what is asked of each type is worked out when it first comes up. */
  function node(
    definition: GraphQLField<unknown, unknown>,
    nodes: Nodes,
    nodeOf: (args: never) => { type: string; id: string },
  ): SQL {
    const statements = new Map<string, Statement<Question>>();
    const named = (question: Question) =>
      nodeOf(question.given(definition, nodes[0] as FieldNode).args as never);
    return hole((question: Question) => {
      const { type: name } = named(question);
      const made = statements.get(name);
      if (made) return made;
      const type = objectType(asked.schema.getType(name));
      const { row, from } = aliases.of(tableOf(type));
      const id = hole((given: Question) => sql`${named(given).id}::uuid`);
      const source = sql`from ${from} where ${row.id} = ${id}`;
      const statement = statementOf<Question>(sql`(${json(type, nodes, row, source)})`);
      statements.set(name, statement);
      return statement;
    });
  }

  /**
   * Rows as a list, or as one, by the field's type: the first, which need not be looked for where it is the single one,
   * or none that can be said where there are several.
   */
  function rows(
    definition: GraphQLField<unknown, unknown>,
    nodes: Nodes,
    row: Row,
    source: SQL,
    several: "single" | "first" | "unsaid" = "first",
  ): SQL {
    const selected = select(objectType(getNamedType(definition.type)), nodes, row, source);
    if (isListType(getNullableType(definition.type)))
      return sql`(select coalesce(json_agg(row_to_json(${object})), '[]') from (${selected}) ${object})`;
    if (several === "unsaid")
      return sql`(select case when count(*) > 1 then ${unsaid} else (array_agg(row_to_json(${object})))[1] end from (${selected}) ${object})`;
    const limit = several === "single" ? sql`` : sql` limit 1`;
    return sql`(select row_to_json(${object}) from (${selected}${limit}) ${object})`;
  }

  /** A page of a list. */
  function listPage(
    type: GraphQLObjectType,
    definition: GraphQLField<unknown, unknown>,
    nodes: Nodes,
    parent: Row | null,
    list: PagedList<unknown>,
  ): SQL {
    const withArgs = (make: (args: ListArgs<unknown>) => SQL) =>
      withArguments(definition, nodes, make as never);
    const alias = aliases.next();
    const { row } = aliases.of(list.table, alias);
    // Chosen here, so that the text of the statement is the same for all arguments.
    const read = aliases.of(list.table);
    const counted = aliases.of(list.table);
    const listing = listingOf(type, fieldsOf(type, nodes, asked).values());
    return page(type, definition, nodes, {
      alias,
      order: (args) => orderOf(list, args as ListArgs<unknown>, parent, row),
      rows: withArgs((args) => pageRows(list, args, parent, read)),
      ...(listing
        ? listedWhole((make) => withArgs((args) => make(listing(...wholeOf(list, args, parent)))))
        : { count: withArgs((args) => wholeCount(list, args, parent, counted)) }),
      nodeOf(of) {
        const node = objectType(asked.schema.getType(list.node) as GraphQLNamedOutputType);
        if (!list.through) return sql`(${json(node, of, row)})`;
        const way = [{ relation: list.through }];
        const { row: found, source } = follow(way, list.table, row, aliases);
        return sql`(${json(node, of, found, source)})`;
      },
    });
  }

  /** A page of what is found, of several types. */
  function foundPage(
    type: GraphQLObjectType,
    definition: GraphQLField<unknown, unknown>,
    nodes: Nodes,
    { order, parts, rows, key, count, types, edge }: FoundPage<never>,
  ): SQL {
    const alias = aliases.next();
    const column = (name: string) => sql`${sql.identifier(alias)}.${sql.identifier(name)}`;
    return page(type, definition, nodes, {
      alias,
      order: (args) => order(args as never),
      rows: withArguments(definition, nodes, (args) => {
        const page = pageOf(args, order(args as never));
        return foundRows(rows(page, args as never), key, page);
      }),
      count,
      parts: withArguments(definition, nodes, (args) => parts(args as never)),
      edge: Object.fromEntries(edge.map((name) => [name, column(name)])),
      nodeOf(of) {
        const cases = Object.entries(types).map(([kind, name]) => {
          const node = objectType(asked.schema.getType(name));
          const { row, from } = aliases.of(tableOf(node));
          const source = sql`from ${from} where ${row.id} = ${column("id")}`;
          return sql`when ${sql.raw(`'${kind}'`)} then (${json(node, of, row, source)})`;
        });
        return sql`(case ${column("kind")} ${sql.join(cases, sql` `)} end)`;
      },
    });
  }

  /** A page; every part of it that the question asks for is read off the same rows. */
  function page(
    type: GraphQLObjectType,
    definition: GraphQLField<unknown, unknown>,
    nodes: Nodes,
    { alias, order, rows, count, parts, row = {}, edge: edgeRow = {}, nodeOf }: Pages,
  ): SQL {
    const columns: SQL[] = [];
    let ends = false;
    const shown = (rows: SQL) => {
      const column = sql.identifier(`page.${columns.length}`);
      columns.push(sql`case when ${placed("shown")} then ${rows} end as ${column}`);
      return sql`(select coalesce(json_agg(${column} order by ${placed("place")}) filter (where ${placed("shown")}), '[]') from page)`;
    };
    const withPage = (make: (page: Page) => SQL) =>
      withArguments(definition, nodes, (args) => make(pageOf(args, order(args))));
    const own: Own = {
      nodes: (of) => shown(nodeOf(of)),
      edges: (of) => {
        const edge = objectType(getNamedType(type.getFields().edges?.type));
        const cursor = () => sql`${placed("cursor")}`;
        return shown(sql`(${json(edge, of, edgeRow, sql``, { cursor, node: nodeOf })})`);
      },
      pageInfo: (of) => {
        ends = true;
        const places = Object.entries(pageInfo).map(([name, make]) => [name, () => withPage(make)]);
        const info = objectType(getNamedType(type.getFields().pageInfo?.type));
        return sql`(${json(info, of, {}, sql``, Object.fromEntries(places))})`;
      },
      totalCount: () => count,
    };
    const answer = json(type, nodes, row, sql``, own);
    const before = parts ? [parts] : [];
    if (columns.length > 0 || ends) {
      const more = ends ? [placed("cursor"), ...columns] : columns;
      const kept = [placed("shown"), placed("place"), ...more];
      before.push(
        sql`page as materialized (select ${sql.join(kept, sql`, `)} from (${rows}) ${sql.identifier(alias)})`,
      );
    }
    // Arguments are checked also where nothing is read by them.
    const checked = withPage(() => sql``);
    if (before.length === 0) return sql`(${answer} ${checked})`;
    return sql`(with ${sql.join(before, sql`, `)} ${answer}${checked})`;
  }
}
