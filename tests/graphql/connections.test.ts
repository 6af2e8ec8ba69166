import { getNamedType, isEnumType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schema } from "../../src/graphql/schema.ts";
import { type Connection, connections, queryOf } from "../fixtures/connections.ts";
import { dataOf, fixtureService, seedIssues } from "../fixtures/service.ts";
import { engines, type Service } from "../harness.ts";

interface Page {
  edges: { cursor: string; node: object }[];
  nodes: object[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const titled = connections.map((list): [string, Connection] => [
  [list.field, list.opening, list.args].filter(Boolean).join(" "),
  list,
]);
const ordered = titled.flatMap(([title, list]) =>
  list.orders.map((order): [string, Connection, string | null] => [
    order ? `${title} ${order}` : title,
    list,
    order,
  ]),
);
const cursorSaying = (text: string) => Buffer.from(text).toString("base64url");

test("no list that is paged both ways, and no order of one, is left out here", () => {
  const listed = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ args }) => args.some(({ name }) => name === "last"))
        .map(({ name, args }) => {
          const order = args.find((arg) => arg.name === "orderBy");
          const words = order && getNamedType(order.type);
          const orders = isEnumType(words) ? words.getValues().map((word) => word.name) : [null];
          // Relevance is an order only beside a text to be relevant to.
          return [`${type.name}.${name}`, orders.filter((word) => word !== "RELEVANCE").sort()];
        }),
    );
  const tried = connections.map(({ field, orders }) => [field, [...orders].sort()]);
  expect(Object.fromEntries(tried)).toEqual(Object.fromEntries(listed));
});

describe.each(engines)("paged lists on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    // The largest page of each list is asked for twice at once, as nodes and as edges.
    service = await fixtureService(engine, { MAX_COST: 10_000 });
    await service.seed(seedIssues);
  });
  afterAll(() => service.close());

  async function ask<T = Page>(query: string): Promise<T> {
    const data = await dataOf(service, query);
    return (data.parent ?? data).list;
  }
  const page = (list: Connection, order: string | null, args: string) =>
    ask(
      queryOf(
        list,
        order,
        args,
        `edges { cursor node { ${list.row} } } nodes { ${list.row} }
         pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`,
      ),
    );

  /** Turns pages until there are no more; checks each page by itself. */
  async function walk(list: Connection, order: string | null, size: number, backward: boolean) {
    const rows: object[] = [];
    let cursor: string | null = null;
    for (let turned = 0; ; turned++) {
      expect(turned).toBeLessThan(200);
      const from: string = cursor ? `, ${backward ? "before" : "after"}: "${cursor}"` : "";
      const shown: Page = await page(list, order, `${backward ? "last" : "first"}: ${size}${from}`);
      expect(shown.nodes).toEqual(shown.edges.map(({ node }) => node));
      expect(shown.pageInfo.startCursor).toBe(shown.edges[0]?.cursor ?? null);
      expect(shown.pageInfo.endCursor).toBe(shown.edges.at(-1)?.cursor ?? null);
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = shown.pageInfo;
      expect(backward ? hasNextPage : hasPreviousPage).toBe(turned > 0);
      rows.push(...(backward ? shown.nodes.toReversed() : shown.nodes));
      if (!(backward ? hasPreviousPage : hasNextPage)) return rows;
      expect(shown.nodes).toHaveLength(size);
      cursor = backward ? startCursor : endCursor;
    }
  }

  test.each(ordered)(
    "faults 47, 48: %s: each row once, forward and backward, by 1, 2, 3 and 100",
    async (_t, list, order) => {
      const { nodes } = await page(list, order, "first: 100");
      const { totalCount } = await ask<{ totalCount: number }>(
        queryOf(list, order, "", "totalCount"),
      );
      expect(nodes).toHaveLength(totalCount);
      expect(nodes.length).toBeGreaterThan(0);
      expect(new Set(nodes.map((node) => JSON.stringify(node))).size).toBe(totalCount);
      for (const size of [1, 2, 3, 100]) {
        expect(await walk(list, order, size, false)).toEqual(nodes);
        expect(await walk(list, order, size, true)).toEqual(nodes.toReversed());
      }
    },
  );

  test.each(ordered.filter(([, , order]) => order === "NEWEST_FIRST"))(
    "fault 48: %s is the reverse of OLDEST_FIRST",
    async (_title, list) => {
      const newest = await page(list, "NEWEST_FIRST", "first: 100");
      const oldest = await page(list, "OLDEST_FIRST", "first: 100");
      expect(newest.nodes).toEqual(oldest.nodes.toReversed());
      expect((await page(list, null, "first: 100")).nodes).toEqual(oldest.nodes);
    },
  );

  test.each(ordered)(
    "%s: between two cursors lie the rows between",
    async (_title, list, order) => {
      const { edges } = await page(list, order, "first: 100");
      const [first, last] = [edges[0]?.cursor, edges.at(-1)?.cursor];
      const within = await page(list, order, `first: 100, after: "${first}", before: "${last}"`);
      expect(within.nodes).toEqual(edges.slice(1, -1).map(({ node }) => node));
    },
  );

  test.each(titled)("%s: 20 rows unless told, none for 0, 101 refused", async (_title, list) => {
    const { nodes } = await page(list, null, "first: 100");
    expect((await page(list, null, "")).nodes).toEqual(nodes.slice(0, 20));
    expect((await page(list, null, "first: null, last: null")).nodes).toEqual(nodes.slice(0, 20));
    expect(await page(list, null, "first: 0")).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
    for (const args of ["first: 101", "last: 101", "first: -1", "last: -1", "first: 1, last: 1"]) {
      const { errors } = await service.ask(queryOf(list, null, args, "pageInfo { endCursor }"));
      expect(errors?.[0]?.extensions?.code).toBe("BAD_PAGE");
      if (!args.startsWith("first: 1,")) expect(errors?.[0]?.message).toContain("100");
    }
  });

  test.each(titled)("%s: what is no cursor of the list is refused", async (_title, list) => {
    const [edge] = (await page(list, null, "first: 1")).edges;
    const own = Buffer.from(edge?.cursor ?? "", "base64url").toString();
    const other = list.field === "Query.issues" ? "articles.place:2000" : "issues.place:2000";
    const wrong = [
      "",
      "garbage",
      "%%%",
      `${edge?.cursor}=`,
      own,
      cursorSaying(other),
      cursorSaying(`${own.split(":")[0]}:`),
      cursorSaying(`${own}\0`),
    ];
    for (const cursor of wrong)
      for (const side of ["after", "before"]) {
        const given = `${side}: ${JSON.stringify(cursor)}`;
        const { errors } = await service.ask(queryOf(list, null, given, "nodes { __typename }"));
        expect([cursor, errors?.[0]?.extensions?.code]).toEqual([cursor, "BAD_CURSOR"]);
      }
  });

  test.each(titled)(
    "%s: a cursor of a row that is gone is a place in the list",
    async (_title, list) => {
      const [edge] = (await page(list, null, "first: 1")).edges;
      const opening = Buffer.from(edge?.cursor ?? "", "base64url")
        .toString()
        .split(":")[0];
      for (const gone of ["zzz", "1e400", "' or 1=1 --", "zzz\u{10ffff}"]) {
        const cursor = cursorSaying(`${opening}:${gone}`);
        const after = await page(list, null, `first: 100, after: "${cursor}"`);
        const before = await page(list, null, `first: 100, before: "${cursor}"`);
        const all = await page(list, null, "first: 100");
        expect([...before.nodes, ...after.nodes]).toEqual(all.nodes);
      }
    },
  );

  test("another order's cursor is refused", async () => {
    for (const [field, order, other] of [
      ["actors", "NAME", "MOST_CLAIMS"],
      ["sources", "MOST_CITED", "NAME"],
      ["claims", "NEWEST_FIRST", "OLDEST_FIRST"],
      ["issues", "OLDEST_FIRST", "NEWEST_FIRST"],
    ]) {
      const list = connections.find((one) => one.field === `Query.${field}`) as Connection;
      const [edge] = (await page(list, order as string, "first: 1")).edges;
      const { errors } = await service.ask(
        queryOf(list, other as string, `after: "${edge?.cursor}"`, "nodes { id }"),
      );
      expect(errors?.[0]?.extensions?.code).toBe("BAD_CURSOR");
    }
  });

  test.each([
    [
      "claims by relevance",
      (text: string) => `claims(orderBy: RELEVANCE, filter: { text: "${text}" }`,
    ],
    ["a search", (text: string) => `search(text: "${text}"`],
  ])("the cursor of %s is refused for another text", async (_what, opening) => {
    const ask = (text: string, after: string) =>
      service.ask(`{ list: ${opening(text)}, first: 1${after}) { pageInfo { endCursor } } }`);
    const { data } = await ask("Putin", "");
    const after = `, after: "${(data as { list: { pageInfo: { endCursor: string } } }).list.pageInfo.endCursor}"`;
    expect((await ask("Putin", after)).errors).toBeUndefined();
    expect((await ask("missile", after)).errors?.[0]?.extensions?.code).toBe("BAD_CURSOR");
  });
});

test.each(engines)(
  "fault 49: rows added during a walk repeat none, on the %s engine",
  async (engine) => {
    const service = await fixtureService(engine);
    try {
      const turn = async (after: string | null) =>
        (
          await dataOf(
            service,
            "query ($after: String) { claims(first: 5, after: $after) { nodes { key } pageInfo { hasNextPage endCursor } } }",
            { after },
          )
        ).claims;
      const before = await dataOf(service, "{ claims(first: 100) { nodes { key } } }");
      const keys: string[] = [];
      for (let shown = await turn(null), turned = 1; ; turned++) {
        keys.push(...shown.nodes.map(({ key }: { key: string }) => key));
        if (turned === 2) await service.seed(seedIssues);
        if (!shown.pageInfo.hasNextPage) break;
        shown = await turn(shown.pageInfo.endCursor);
      }
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toEqual(
        expect.arrayContaining(before.claims.nodes.map(({ key }: { key: string }) => key)),
      );
      expect(keys.length).toBeGreaterThan(before.claims.nodes.length);
    } finally {
      await service.close();
    }
  },
);
