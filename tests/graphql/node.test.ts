import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataOf, fixtureService } from "../fixtures/service.ts";
import { engines, type Service } from "../harness.ts";

/** Each type that has an id: a path to all its objects, a query by id, and what both answer. */
const types: [string, string, string][] = [
  ["Issue", "issues { nodes { ROW } }", "volume number articles { slug }"],
  [
    "Article",
    "articles { nodes { ROW } }",
    "slug issue { number } claims { totalCount nodes { key } }",
  ],
  ["Paragraph", "articles { nodes { paragraphs { ROW } } }", "ordinal text citations { raw }"],
  [
    "Citation",
    "articles(first: 4) { nodes { paragraphs { citations { ROW } } } }",
    "raw days { from to } claims { key }",
  ],
  ["Source", "sources(first: 100) { nodes { ROW } }", "slug names citations { nodes { raw } }"],
  [
    "Actor",
    "actors(first: 100) { nodes { ROW } }",
    "slug names parts { slug } claims(first: 5) { totalCount nodes { key } }",
  ],
  [
    "Claim",
    "claims(first: 100) { nodes { ROW } }",
    "key quote sources { slug } relations { kind claim { key } }",
  ],
];

describe.each(engines)("objects by id on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await fixtureService(engine);
  });
  afterAll(() => service.close());

  /** Every object of a type, as its lists give it. */
  async function objects(from: Service, path: string, fields: string) {
    const rows: { id: string }[] = [];
    const collect = (value: unknown) => {
      if (Array.isArray(value)) value.forEach(collect);
      else if (value !== null && typeof value === "object")
        if ("id" in value) rows.push(value as { id: string });
        else Object.values(value).forEach(collect);
    };
    collect(await dataOf(from, `{ ${path.replace("ROW", `__typename id ${fields}`)} }`));
    return rows;
  }

  test.each(types)(
    "every %s answers by its id what it answers in lists",
    async (type, path, fields) => {
      const rows = await objects(service, path, fields);
      expect(rows.length).toBeGreaterThan(1);
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on ${type} { ${fields} } } }`;
      const ids = rows.map(({ id }) => id);
      expect((await dataOf(service, query, { ids })).nodes).toEqual(rows);
      const one = `query ($id: ID!) { node(id: $id) { __typename id ... on ${type} { ${fields} } } }`;
      expect((await dataOf(service, one, { id: ids.at(-1) })).node).toEqual(rows.at(-1));
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test("ids are the same in another database", async () => {
    const other = await fixtureService(engine);
    try {
      for (const [, path, fields] of types) {
        const here = await objects(service, path, fields);
        expect(await objects(other, path, fields)).toEqual(here);
      }
    } finally {
      await other.close();
    }
  });

  test("the same object asked for twice is there twice", async () => {
    const [article] = await objects(service, types[1]?.[1] as string, "slug");
    const { nodes } = await dataOf(service, "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
      ids: [article?.id, article?.id],
    });
    expect(nodes).toEqual([{ id: article?.id }, { id: article?.id }]);
  });
});
