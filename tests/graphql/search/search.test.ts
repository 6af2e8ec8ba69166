import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type Service, seededService } from "../../harness.ts";

const query = /* GraphQL */ `
  query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
    search(text: $text, kinds: $kinds, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        score
        snippet
        highlights { start end }
        node {
          __typename
          ... on Actor { name }
          ... on Claim { id statement actors { name } }
          ... on Paragraph { id ordinal article { slug } }
          ... on Article { id slug }
        }
      }
    }
  }
`;

interface Edge {
  score: number;
  snippet: string;
  highlights: { start: number; end: number }[];
  node: { __typename: string; id?: string; name?: string; ordinal?: number };
}

/** All texts within an answer. */
const textsIn = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(textsIn);

describe.each(engines)("search on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await seededService(engine);
  });
  afterAll(() => service.close());

  const find = async (variables: Record<string, unknown>) => {
    const { data, errors } = await service.ask(query, variables);
    expect(errors).toBeUndefined();
    return data.search as {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Edge[];
    };
  };
  const marked = ({ snippet, highlights }: Edge) =>
    highlights.map(({ start, end }) => snippet.slice(start, end));

  test("a word before a closing curly quote is found, and just the word is marked", async () => {
    // … authorities in Seoul “should not take…lightly” this puzzling new statement …
    const { edges } = await find({ text: "lightly", kinds: ["PARAGRAPH"] });
    expect(edges.map(({ node }) => node.ordinal)).toEqual([5]);
    expect(edges.flatMap(marked)).toEqual(["lightly"]);
  });

  test("a phrase is found only where its words follow one another", async () => {
    expect((await find({ text: '"sovereignty national"' })).totalCount).toBe(0);
    expect((await find({ text: '"national sovereignty"', kinds: ["PARAGRAPH"] })).totalCount).toBe(
      1,
    );
  });

  test("a word with a minus excludes, `or` widens", async () => {
    const all = await find({ text: "Okinawa or Yugoslavia", kinds: ["PARAGRAPH"] });
    expect(all.edges.map(({ node }) => node.ordinal).sort()).toEqual([4, 7]);
    const less = await find({ text: "missile -Okinawa -Interfax", kinds: ["PARAGRAPH"] });
    expect(less.edges.map(({ node }) => node.ordinal).sort()).toEqual([1, 4, 6]);
  });

  test.each([
    ["Putin", "Vladimir Putin"],
    ["putn", "Vladimir Putin"],
    ["Kim Jong-ill", "Kim Jong-il"],
    ["the kremlin", "Russia"],
    ["Interfaks", "Interfax"],
  ])("%s finds the actor %s", async (text, name) => {
    const { edges } = await find({ text, kinds: ["ACTOR"] });
    expect(edges[0]?.node).toMatchObject({ __typename: "Actor", name });
  });

  test.each([["a & | ("], ["the of and"], [""], ["   "], ["((("], ["(a+)+$"], ["'"], ["\\"]])(
    "%s finds nothing and breaks nothing",
    async (text) => {
      expect(await find({ text, kinds: ["PARAGRAPH", "CLAIM", "ARTICLE"] })).toMatchObject({
        totalCount: 0,
        edges: [],
      });
    },
  );

  test.each([
    ["90,000 letters", "a".repeat(90_000)],
    ["30 KB of quotes", '"'.repeat(30_000)],
    ["90,000 minus signs", "-".repeat(90_000)],
    ["a NUL", "Put\0in"],
  ])("%s is refused", async (_, text) => {
    const { errors } = await service.ask(query, { text });
    expect(errors?.[0]?.extensions?.code).toBe("BAD_TEXT");
  });

  test("an article ranks as its title and its best paragraph do", async () => {
    const paragraphs = await find({ text: "missile", kinds: ["PARAGRAPH"] });
    const [article] = (await find({ text: "missile", kinds: ["ARTICLE"] })).edges;
    expect(article?.score).toBe(paragraphs.edges[0]?.score);
    // Words of different paragraphs.
    const apart = { text: "Okinawa Yugoslavia" };
    expect(await find({ ...apart, kinds: ["PARAGRAPH"] })).toMatchObject({ totalCount: 0 });
    const { edges } = await find({ ...apart, kinds: ["ARTICLE"] });
    expect(edges.map(({ score }) => score)).toEqual([0]);
    await service.database.sql`update articles set title = 'Okinawa'`;
    const titled = await find({ text: "Okinawa" });
    await service.database.sql`update articles set title = null`;
    expect(titled.edges[0]?.node.__typename).toBe("Article");
    expect(titled.edges[0]?.score).toBeGreaterThan(0.5);
  });

  test.each([
    // Three times in the paragraph on rocket boosters, less often in the others.
    ["missile", "rocket booster", "missile"],
    ['"national sovereignty"', "national sovereignty", "national sovereignty"],
    // In different paragraphs: the first that holds one of them.
    ["Okinawa Yugoslavia", "air strikes on Yugoslavia", "Yugoslavia"],
  ])("an article found by %s shows the paragraph that matches best", async (text, holds, first) => {
    const [article] = (await find({ text, kinds: ["ARTICLE"] })).edges as [Edge];
    expect(article.snippet).toContain(holds);
    expect(marked(article).join(" ")).toMatch(new RegExp(`^${first}`));
  });

  test.each(["missile", "Kim offer", '"national sovereignty" or Putin', "talks -Okinawa"])(
    "a passage found by %s stands in what was found",
    async (text) => {
      const { data } = await service.ask(
        `query ($text: String!) { search(text: $text, first: 100) { edges { snippet node {
          ... on Actor { names }
          ... on Claim { statement paragraph { text } }
          ... on Paragraph { text }
          ... on Article { title paragraphs { text } }
        } } } }`,
        { text },
      );
      expect(data.search.edges.length).toBeGreaterThan(0);
      for (const { snippet, node } of data.search.edges)
        expect(textsIn(node)).toContainEqual(
          expect.stringContaining(snippet.replace(/^…|…$/g, "")),
        );
    },
  );

  test("an article found by what it lacks shows its beginning, with nothing marked", async () => {
    const [article] = (await find({ text: "-Okinawan", kinds: ["ARTICLE"] })).edges as [Edge];
    expect(article.snippet).toMatch(/^[A-Z]/);
    expect(marked(article)).toEqual([]);
  });

  test("a word that is not to be there takes nothing from how well the others match", async () => {
    const kinds = ["PARAGRAPH"];
    const { edges } = await find({ text: "missile -Okinawa", kinds });
    const plain = (await find({ text: "missile", kinds })).edges;
    const scores = new Map(plain.map(({ node, score }) => [node.id, score]));
    expect(edges.length).toBeGreaterThan(2);
    expect(edges.map(({ score }) => score)).toEqual(edges.map(({ node }) => scores.get(node.id)));
    const byRelevance = await service.ask(
      '{ claims(filter: { text: "missile -Okinawa" }, orderBy: RELEVANCE, first: 1) { nodes { statement } } }',
    );
    const best = await service.ask(
      '{ claims(filter: { text: "missile" }, orderBy: RELEVANCE, first: 1) { nodes { statement } } }',
    );
    expect(byRelevance).toEqual(best);
  });

  test.each([
    // A hyphen between blanks excludes nothing, at a word's beginning it does.
    ["Putin - Kremlin", "'putin' & 'kremlin'"],
    ["Putin -Kremlin", "'putin' & !'kremlin'"],
    ["S-300 or “T-72”", "'s300' | 't72'"],
    ["Tu-160", "'tu' & '160'"],
  ])("%s is the query %s", async (typed, query) => {
    const { sql } = service.database;
    const [row] = await sql<{ query: string }[]>`select search_query(${typed})::text as query`;
    expect(row?.query).toBe(query);
  });

  test.each([
    ["Putin or “Kim Jong-il”", ["Kim Jong-il", "Vladimir Putin"]],
    ["Kim’s", ["Kim Jong-il"]],
    // Two letters that changed places.
    ["Putni", ["Vladimir Putin"]],
    ["Vladimir -Putin", []],
    ["-Putin", []],
  ])("actors found by %s", async (text, names) => {
    const { edges } = await find({ text, kinds: ["ACTOR"] });
    expect(edges.map(({ node }) => node.name)).toEqual(names);
  });

  test("a name is found with slips wherever they are: one in a short name, two in a long one", async () => {
    const short = "Putin";
    const at = [...short].keys();
    const once = [...at].flatMap((i) => [
      `${short.slice(0, i)}${short.slice(i + 1)}`,
      `${short.slice(0, i)}x${short.slice(i + 1)}`,
      `${short.slice(0, i)}x${short.slice(i)}`,
      ...(i === 0
        ? []
        : [`${short.slice(0, i - 1)}${short[i]}${short[i - 1]}${short.slice(i + 1)}`]),
    ]);
    const long = "Vladimir Putin";
    const twice = Array.from({ length: long.length - 1 }, (_, i) => [
      `x${long.slice(1, i + 1)}x${long.slice(i + 2)}`,
      `${long.slice(0, i)}${long[i + 1]}${long[i]}${long.slice(i + 2)}`,
      `${long.slice(0, i)}${long.slice(i + 2)}`,
    ]).flat();
    for (const text of [...once, ...twice]) {
      const { edges } = await find({ text, kinds: ["ACTOR"] });
      expect([text, edges.map(({ node }) => node.name)]).toEqual([text, ["Vladimir Putin"]]);
    }
  });

  test("walked in small pages, each thing is found once, the best first", async () => {
    const { totalCount, edges: all } = await find({ text: "missile", first: 100 });
    expect(all).toHaveLength(totalCount);
    const scores = all.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const walked: Edge[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page = await find({ text: "missile", first: 3, after });
      walked.push(...page.edges);
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(walked).toEqual(all);
  });

  test("claims are filtered by text and ordered by relevance, which needs a text", async () => {
    const ask = (args: string) =>
      service.ask(`{ claims(${args}) { totalCount nodes { statement } } }`);
    const { data } = await ask('filter: { text: "credibility" }, orderBy: RELEVANCE');
    expect(data.claims.nodes.length).toBe(data.claims.totalCount);
    expect(data.claims.totalCount).toBeGreaterThan(0);
    const { errors } = await ask("orderBy: RELEVANCE");
    expect(errors?.[0]?.extensions?.code).toBe("BAD_VALUE");
  });

  test("articles are filtered by words of their text", async () => {
    const { data } = await service.ask(
      '{ hit: articles(filter: { text: "Pyongyang visit" }) { totalCount } miss: articles(filter: { text: "Zanzibar" }) { totalCount } }',
    );
    expect(data).toEqual({ hit: { totalCount: 1 }, miss: { totalCount: 0 } });
  });
});
