import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connections } from "../../fixtures/connections.ts";
import { fixtureService } from "../../fixtures/service.ts";
import { type Answer, engines, type Service } from "../../harness.ts";
import { badTexts, cases, claims, missing, narrowed, nodes, texts } from "./cases.ts";

/** Words of SQL, of the database's own names, and of a stack. */
const leaks =
  /select |insert |from "|drizzle|postgres|pglite|relation "|column "|published_on|node_modules|\.ts:\d|\n\s+at /i;

/** Refuses an answer that tells more than what the client did wrong. */
function expectClean({ errors }: Answer, code: string) {
  expect(errors?.[0]?.extensions?.code).toBe(code);
  expect(errors?.[0]?.message).not.toMatch(/unexpected error/i);
}

describe.each(engines)("arguments on the %s engine", (engine) => {
  let service: Service;
  const answers: Answer[] = [];
  beforeAll(async () => {
    service = await fixtureService(engine);
  });
  afterAll(() => service.close());

  async function ask(query: string, variables: Record<string, unknown>) {
    const answer = await service.ask(query, variables);
    answers.push(answer);
    return answer;
  }

  test.each(cases)("%s", async (_title, query, variables, code) => {
    const answer = await ask(query, variables);
    if (code === null) expect(answer.errors).toBeUndefined();
    else expectClean(answer, code);
  });

  describe.each(badTexts)("%s", (_title, text) => {
    test.each(texts)("in %s", async (field) => {
      const declared = field.includes("$id") ? "$id: ID!" : "$text: String!";
      const answer = await ask(`query (${declared}) { ${field} }`, { text, id: text });
      const code = /node/.test(field.split("(")[0] as string)
        ? "BAD_ID"
        : /after|before/.test(field)
          ? "BAD_CURSOR"
          : "BAD_TEXT";
      expectClean(answer, code);
    });
  });

  test("fault 40: the refusal of a page too large names the largest", async () => {
    const { errors } = await ask(claims, { first: 2147483647 });
    expect(errors?.[0]?.message).toContain("from 0 to 100 rows");
  });

  test("fault 39: a page of no rows is empty", async () => {
    expect((await ask(claims, { first: 0 })).data).toEqual({ claims: { nodes: [] } });
  });

  test.each([
    ["%", ["100-party"]],
    ["_", ["100-party"]],
    ["\\", ["back-slash"]],
  ])("fault 57: %s in a name is that character", async (name, slugs) => {
    const query = "query ($name: String) { actors(filter: { name: $name }) { nodes { slug } } }";
    const { data } = await ask(query, { name });
    expect(data.actors.nodes.map(({ slug }: { slug: string }) => slug)).toEqual(slugs);
  });

  test.each([
    ...["a & | (", "((", "(a+)+$", "a:*", "!a", "<->", "'", "\\"].map(
      (text) => [58, text] as const,
    ),
    ...["", " ", "the of and"].map((text) => [59, text] as const),
  ])("fault %i: a search for %j finds nothing, and is no error", async (_number, text) => {
    const { data, errors } = await ask(
      "query ($text: String!) { search(text: $text, kinds: [CLAIM, PARAGRAPH, ARTICLE]) { totalCount nodes { __typename } } }",
      { text },
    );
    expect([errors, data.search]).toEqual([undefined, { totalCount: 0, nodes: [] }]);
  });

  test("fault 66: a filter given as null is as if not given, and an empty list matches nothing", async () => {
    const count = async (filter: unknown) =>
      (await ask(narrowed, { filter })).data.claims.totalCount;
    const all = (await ask("{ corpus { claims } }", {})).data.corpus.claims;
    expect(all).toBeGreaterThan(0);
    for (const filter of [null, {}, { actor: null }, { act: null, publishedOn: null }])
      expect(await count(filter)).toBe(all);
    for (const filter of [{ actor: [] }, { act: [] }, { source: [] }, { article: [], act: null }])
      expect(await count(filter)).toBe(0);
  });

  test("a variable of the wrong type is the client's error", async () => {
    for (const first of [2147483648, "1", 1.5, true, {}]) {
      const { data, errors } = await ask(claims, { first });
      expect(data).toBeUndefined();
      expect(errors?.[0]?.message).toMatch(/^Variable "\$first" got invalid value/);
      expect(errors?.[0]?.extensions?.code).toBe("BAD_VALUE");
    }
  });

  test("fault 65: __proto__ as a variable is ignored, and as a filter's field refused", async () => {
    const outside = await ask(narrowed, JSON.parse('{ "__proto__": { "filter": { "act": [] } } }'));
    expect(outside.data.claims.totalCount).toBeGreaterThan(0);
    const within = await ask(narrowed, JSON.parse('{ "filter": { "__proto__": { "act": [] } } }'));
    expect(within.errors?.[0]?.message).toContain("__proto__");
  });

  test("fault 53: one missing id among others is a null in its place", async () => {
    const { data } = await ask("{ articles { nodes { id } } issues { nodes { id } } }", {});
    const [article] = data.articles.nodes;
    const [issue] = data.issues.nodes;
    const answer = await ask(nodes, { ids: [issue.id, missing, article.id, issue.id] });
    expect(answer.data.nodes).toEqual([issue, null, article, issue]);
  });

  test.each([...new Set(connections.map(({ field }) => field))])(
    "%s: nothing of it is a database's error",
    async (field) => {
      const [type, name] = field.split(".") as [string, string];
      const list = type === "Query" ? name : `${type.toLowerCase()}s(first: 1) { nodes { ${name}`;
      for (const given of ["first: 101", 'after: "x"', 'before: ""'])
        expect(
          (
            await ask(
              `{ ${list}(${given}) { nodes { __typename } } ${type === "Query" ? "" : "} }"} }`,
              {},
            )
          ).errors?.[0]?.extensions?.code,
        ).toMatch(/^BAD_(PAGE|CURSOR)$/);
    },
  );

  test("no answer of all of these shows SQL or a stack, and the next one is right", async () => {
    expect(answers.length).toBeGreaterThan(cases.length + texts.length);
    for (const answer of answers) {
      expect(JSON.stringify(answer.errors ?? null)).not.toMatch(leaks);
      for (const error of answer.errors ?? []) expect(error.extensions?.stack).toBeUndefined();
    }
    const { data, errors } = await ask("{ corpus { issues } }", {});
    expect([errors, data.corpus.issues]).toEqual([undefined, 3]);
  });
});
