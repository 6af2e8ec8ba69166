import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataOf, fixtureService, seedIssues } from "../fixtures/service.ts";
import { engines, type Service } from "../harness.ts";

const fortnight = "fortnight-in-review-4-8";
const harbor = "monitor-6-141-harbor-of-northaven";
const ferry = "monitor-6-141-ferry-that-wasnt";
const putin = "monitor-6-142-president-vladimir-putin-wound-up-a-groundbreaking-two-day";
const january = "monitor-7-1-russian-president-vladimir-putin-said-on-december-28-that";
const day = (from: string, to = from) => ({ from, to });

const issueFilters: [string, object | null, string[]][] = [
  ["nothing", null, ["4/8", "6/141", "6/142", "7/1"]],
  [
    "nulls",
    { publication: null, volume: null, publishedOn: null },
    ["4/8", "6/141", "6/142", "7/1"],
  ],
  ["a publication", { publication: "Fortnight in Review" }, ["4/8"]],
  ["another's publication", { publication: "Nobody’s Gazette" }, []],
  ["volumes", { volume: [4, 7] }, ["4/8", "7/1"]],
  ["no volumes", { volume: [] }, []],
  ["days", { publishedOn: day("2000-07-20", "2000-07-21") }, ["6/141", "6/142"]],
  ["days from one on", { publishedOn: { from: "2000-07-21" } }, ["6/142", "7/1"]],
  ["days up to one", { publishedOn: { to: "2000-07-20" } }, ["6/141"]],
  ["a range without ends", { publishedOn: {} }, ["4/8", "6/141", "6/142", "7/1"]],
  [
    "all of these",
    { publication: "Monitor", volume: [6], publishedOn: { from: "2000-07-21" } },
    ["6/142"],
  ],
];

const articleFilters: [string, object | null, string[]][] = [
  ["nothing", null, [fortnight, harbor, ferry, putin, january]],
  [
    "nulls",
    { publication: null, volume: null, publishedOn: null, actor: null, source: null },
    [fortnight, harbor, ferry, putin, january],
  ],
  ["a publication", { publication: "Fortnight in Review" }, [fortnight]],
  ["volumes", { volume: [7, 4] }, [fortnight, january]],
  ["no volumes", { volume: [] }, []],
  ["days", { publishedOn: day("2000-07-20") }, [harbor, ferry]],
  ["who speaks in it", { actor: ["norland"] }, [harbor, ferry]],
  ["who is only named in it", { actor: ["ukraine"] }, [january]],
  ["any of two who do", { actor: ["pavel-orlov", "vladimir-putin"] }, [fortnight, putin, january]],
  ["nobody", { actor: [] }, []],
  ["an address that nobody has", { actor: ["nobody-at-all"] }, []],
  ["what it cites", { source: ["reuters"] }, [harbor, putin, january]],
  ["no source", { source: [] }, []],
  ["a source that there isn't", { source: ["no-paper"] }, []],
  [
    "all of these",
    {
      publication: "Monitor",
      volume: [6, 7],
      actor: ["interfax"],
      source: ["ap"],
      publishedOn: { to: "2000-12-31" },
    },
    [harbor, putin],
  ],
];

describe.each(engines)("issues and articles on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await fixtureService(engine);
    await service.seed(seedIssues);
  });
  afterAll(() => service.close());

  test.each(issueFilters)("issues narrowed by %s", async (_title, filter, expected) => {
    const { issues } = await dataOf(
      service,
      "query ($filter: IssueFilter) { issues(filter: $filter) { totalCount nodes { volume number } } }",
      { filter },
    );
    const numbers = issues.nodes.map(
      ({ volume, number }: Record<string, number>) => `${volume}/${number}`,
    );
    expect(numbers).toEqual(expected);
    expect(issues.totalCount).toBe(expected.length);
  });

  test.each(articleFilters)("articles narrowed by %s", async (_title, filter, expected) => {
    const { articles } = await dataOf(
      service,
      "query ($filter: ArticleFilter) { articles(filter: $filter) { totalCount nodes { slug } } }",
      { filter },
    );
    const slugs = articles.nodes.map(({ slug }: { slug: string }) =>
      slug.startsWith(fortnight) ? fortnight : slug,
    );
    expect(slugs).toEqual(expected);
    expect(articles.totalCount).toBe(expected.length);
  });

  test("an issue's day is given by its annotation, or inferred, or unknown", async () => {
    const { given, inferred, unknown } = await dataOf(
      service,
      `{ given: issue(volume: 6, number: 142) { publication publishedOn dateBasis }
         inferred: issue(publication: "Monitor", volume: 7, number: 1) { publishedOn dateBasis }
         unknown: issue(publication: "Fortnight in Review", volume: 4, number: 8) { publishedOn dateBasis } }`,
    );
    expect(given).toEqual({
      publication: "Monitor",
      publishedOn: "2000-07-21",
      dateBasis: "GIVEN",
    });
    expect(inferred).toEqual({ publishedOn: "2001-01-03", dateBasis: "INFERRED" });
    expect(unknown).toEqual({ publishedOn: null, dateBasis: "UNKNOWN" });
  });

  test("what the corpus doesn't hold is null", async () => {
    const data = await dataOf(
      service,
      `{ issue(volume: 6, number: 143) { id } other: issue(publication: "monitor", volume: 6, number: 142) { id }
         article(slug: "no-such-article") { id } empty: article(slug: "") { id } }`,
    );
    expect(data).toEqual({ issue: null, other: null, article: null, empty: null });
  });

  test("an issue's articles stand in the order of print, with their headlines", async () => {
    const { issue } = await dataOf(
      service,
      "{ issue(volume: 6, number: 141) { articles { slug title url issue { number } } } }",
    );
    expect(issue.articles).toEqual([
      {
        slug: harbor,
        title: "THE HARBOR OF NORTHAVEN.",
        url: "https://example.org/monitor/6/141/harbor",
        issue: { number: 141 },
      },
      { slug: ferry, title: "THE FERRY THAT WASN’T.", url: null, issue: { number: 141 } },
    ]);
    const { articles } = await dataOf(
      service,
      `{ articles(filter: { volume: [4, 7] }) { nodes { title } } }`,
    );
    expect(articles.nodes).toEqual([{ title: "A hungry fortnight" }, { title: null }]);
  });

  test("references of January point to the year before, and to issues that are there", async () => {
    const { january: late, target } = await dataOf(
      service,
      `query ($slug: String!) {
        january: article(slug: $slug) { paragraphs { crossReferences { raw span { start end } date issue { volume number } } text } }
        target: issue(volume: 6, number: 141) { referredToBy { raw date paragraph { ordinal article { slug } } } }
      }`,
      { slug: january },
    );
    const references = late.paragraphs.flatMap(
      ({ crossReferences }: { crossReferences: object[] }) => crossReferences,
    );
    const july = { date: "2000-07-20", issue: { volume: 6, number: 141 } };
    expect(references).toMatchObject([july, { date: "2000-12-21", issue: null }, july]);
    for (const { text, crossReferences } of late.paragraphs)
      for (const { raw, span } of crossReferences)
        expect(text.slice(span.start, span.end)).toBe(raw);
    expect(target.referredToBy).toEqual([
      {
        raw: "(see the Monitor, July 20, December 21)",
        date: "2000-07-20",
        paragraph: { ordinal: 1, article: { slug: january } },
      },
      {
        raw: "see the Monitor, July 20",
        date: "2000-07-20",
        paragraph: { ordinal: 2, article: { slug: january } },
      },
    ]);
  });

  test("the article of issue 142 has seven paragraphs, as printed, and 36 claims in their order", async () => {
    const { article } = await dataOf(
      service,
      `query ($slug: String!) { article(slug: $slug) {
        paragraphs { ordinal text article { slug } claims { key selector { start } } mentions { text span { start end } } }
        claims(first: 100) { totalCount nodes { key } }
        actors { name } sources { name }
      } }`,
      { slug: putin },
    );
    expect(article.paragraphs.map(({ ordinal }: { ordinal: number }) => ordinal)).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
    expect(article.paragraphs[0].text).toMatch(
      /^President Vladimir Putin wound up .* \(AFP, July 20\)\.$/,
    );
    expect(article.claims.totalCount).toBe(36);
    const inPlace = article.paragraphs.flatMap(({ claims }: { claims: { key: string }[] }) =>
      claims.map(({ key }) => ({ key })),
    );
    expect(article.claims.nodes).toEqual(inPlace);
    for (const { text, claims, mentions } of article.paragraphs) {
      const starts = claims.map(({ selector }: { selector: { start: number } }) => selector.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(mentions.length).toBeGreaterThan(0);
      for (const mention of mentions)
        expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
    }
    expect(article.actors.slice(0, 2)).toEqual([
      { name: "Vladimir Putin" },
      { name: "North Korea" },
    ]);
    expect(new Set(article.actors.map(({ name }: { name: string }) => name)).size).toBe(
      article.actors.length,
    );
    expect(article.sources.map(({ name }: { name: string }) => name)).toEqual([
      "AFP",
      "Reuters",
      "AP",
      "BBC",
      "CNN",
      "Chosun Ilbo",
      "Korea Herald",
      "International agencies",
    ]);
  });

  test("the corpus counts what it holds", async () => {
    const { corpus, issues, articles, actors, sources, claims } = await dataOf(
      service,
      `{ corpus { revision issues articles paragraphs actors sources claims firstPublishedOn lastPublishedOn }
         issues { totalCount } articles { totalCount } actors { totalCount } sources { totalCount } claims { totalCount } }`,
    );
    expect(corpus).toEqual({
      revision: 4,
      issues: 4,
      articles: 5,
      paragraphs: 14,
      actors: actors.totalCount,
      sources: sources.totalCount,
      claims: claims.totalCount,
      firstPublishedOn: "2000-07-20",
      lastPublishedOn: "2001-01-03",
    });
    expect([issues.totalCount, articles.totalCount]).toEqual([4, 5]);
  });
});
