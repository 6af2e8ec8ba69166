import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataOf, fixtureService, seedIssues } from "../fixtures/service.ts";
import { engines, type Service } from "../harness.ts";

const harbor = "monitor-6-141-harbor-of-northaven";
const ferry = "monitor-6-141-ferry-that-wasnt";
const oneDay = (day: string) => ({ from: day, to: day });

const filters: [string, object, string[]][] = [
  ["a kind", { kind: ["COLLECTIVE"] }, ["international-agencies"]],
  [
    "any of two kinds",
    { kind: ["COLLECTIVE", "BROADCASTER"] },
    ["bbc", "cnn", "international-agencies"],
  ],
  ["no kind", { kind: [] }, []],
  ["part of a name", { name: "HERALD" }, ["korea-herald", "norland-herald"]],
  ["part of another name", { name: "associated pr" }, ["ap"]],
  ["a name that nobody bears", { name: "no such paper" }, []],
  ["a pattern", { name: "%" }, []],
  ["both", { kind: ["NEWSPAPER"], name: "herald" }, ["korea-herald"]],
];

describe.each(engines)("sources and citations on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await fixtureService(engine);
    await service.seed(seedIssues);
  });
  afterAll(() => service.close());

  const citationsOf = async (slug: string) => {
    const { article } = await dataOf(
      service,
      `query ($slug: String!) { article(slug: $slug) { paragraphs { ordinal text citations {
        raw span { start end } scope { start end } scopeParagraph { ordinal text } paragraph { ordinal }
        days { from to } sources { asWritten from to edition source { slug } } claims { statement }
      } } } }`,
      { slug },
    );
    return article.paragraphs;
  };

  test.each(filters)("sources narrowed by %s", async (_title, filter, expected) => {
    const { sources } = await dataOf(
      service,
      "query ($filter: SourceFilter) { sources(filter: $filter) { totalCount nodes { slug } } }",
      { filter },
    );
    expect(sources.nodes.map(({ slug }: { slug: string }) => slug)).toEqual(expected);
    expect(sources.totalCount).toBe(expected.length);
  });

  test("a null filter, and a null in one, are as if not given", async () => {
    const { a, b, corpus } = await dataOf(
      service,
      "{ a: sources(filter: null) { totalCount } b: sources(filter: { kind: null, name: null }) { totalCount } corpus { sources } }",
    );
    expect([a.totalCount, b.totalCount]).toEqual([corpus.sources, corpus.sources]);
  });

  test("the most cited come first, each counted once a citation", async () => {
    const { sources } = await dataOf(
      service,
      "{ sources(orderBy: MOST_CITED) { nodes { name citations { totalCount nodes { raw } } } } }",
    );
    // Issue 141 cites Reuters twice, 142 twice, and 7-1 once.
    expect(sources.nodes[0]).toMatchObject({ name: "Reuters", citations: { totalCount: 5 } });
    const counts = sources.nodes.map(
      ({ citations }: { citations: { totalCount: number } }) => citations.totalCount,
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    for (const { citations } of sources.nodes)
      expect(citations.nodes).toHaveLength(citations.totalCount);
  });

  test("an outlet that speaks is an actor too; one that is only cited is not", async () => {
    const { interfax, afp, nobody } = await dataOf(
      service,
      `{ interfax: source(slug: "interfax") { name kind wikidataId names actor { slug kind relayed { totalCount } } }
         afp: source(slug: "afp") { kind actor { slug } }
         nobody: source(slug: "AFP") { slug } }`,
    );
    expect(interfax).toMatchObject({
      name: "Interfax",
      kind: "WIRE_SERVICE",
      actor: { slug: "interfax", kind: "MEDIA" },
    });
    expect(interfax.actor.relayed.totalCount).toBeGreaterThanOrEqual(4);
    expect([afp.actor, nobody]).toEqual([null, null]);
  });

  test("the Korea Herald of July 21 is cited for ten claims", async () => {
    const { source } = await dataOf(
      service,
      `{ source(slug: "korea-herald") {
        claims(filter: { citedOn: { from: "2000-07-21", to: "2000-07-21" } }) { totalCount }
        citations { nodes { raw } }
      } }`,
    );
    expect(source.claims.totalCount).toBe(10);
    expect(source.citations.nodes).toEqual([
      { raw: "(Korea Herald, July 21)" },
      { raw: "(AFP, July 20; Korea Herald, July 21)" },
    ]);
  });

  test("a citation names its outlets with their days, and stands where it says", async () => {
    const [first] = await citationsOf(harbor);
    const [two, one] = first.citations;
    expect(two.raw).toBe("(Reuters, July 19; Norland Herald, July 18-19)");
    expect(two.sources).toEqual([
      { asWritten: "Reuters", ...oneDay("2000-07-19"), edition: null, source: { slug: "reuters" } },
      {
        asWritten: "Norland Herald",
        from: "2000-07-18",
        to: "2000-07-19",
        edition: null,
        source: { slug: "norland-herald" },
      },
    ]);
    expect(two.scope).toEqual({ start: 0, end: two.span.start - 1 });
    expect(one.days).toEqual([oneDay("2000-07-19")]);
    expect(one.claims).toEqual([{ statement: "The fleet did not ask for the harbor’s closure." }]);
    for (const { raw, span } of first.citations)
      expect(first.text.slice(span.start, span.end)).toBe(raw);
  });

  test("a citation that opens a paragraph covers the one before", async () => {
    const [, second, third] = await citationsOf(harbor);
    const [citation] = third.citations;
    expect(citation.paragraph).toEqual({ ordinal: 3 });
    expect(citation.scopeParagraph.ordinal).toBe(2);
    expect(citation.scope).toEqual({ start: 0, end: second.text.length });
    expect(citation.claims).toHaveLength(3);
  });

  test("a lost outlet keeps its day, a number stands for a day, and an endnote has neither", async () => {
    const [only] = await citationsOf(ferry);
    const [lost, edition, endnote] = only.citations;
    expect(lost).toMatchObject({
      raw: "(, July 17-18)",
      days: [{ from: "2000-07-17", to: "2000-07-18" }],
      sources: [],
    });
    expect(edition.days).toEqual([]);
    expect(edition.sources).toEqual([
      {
        asWritten: "Argumenty i fakty",
        from: null,
        to: null,
        edition: "No. 7",
        source: { slug: "argumenty-i-fakty" },
      },
    ]);
    expect(endnote).toMatchObject({ raw: "(8)", days: [], sources: [] });
    expect(endnote.claims).toHaveLength(2);
  });

  test("a December cited in January is the year before", async () => {
    const { claims } = await dataOf(
      service,
      `{ claims(filter: { source: ["reuters"], publishedOn: { from: "2001-01-01" } }) { nodes {
        origin rule confidence actors { name } citations { days { from to } }
      } } }`,
    );
    expect(claims.nodes[0]).toMatchObject({
      origin: "EXTRACTED",
      actors: [{ name: "Vladimir Putin" }],
      citations: [{ days: [oneDay("2000-12-28"), { from: "2001-01-02", to: "2001-01-03" }] }],
    });
    expect(claims.nodes[0].rule).toBeTruthy();
    expect(claims.nodes[0].confidence).toBeGreaterThan(0);
    expect(claims.nodes[0].confidence).toBeLessThanOrEqual(1);
  });
});
