import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataOf, fixtureService } from "../fixtures/service.ts";
import { engines, type Service } from "../harness.ts";

/** The made-up issues with a day came out on July 20, 2000 and in January 2001. */
const corpus = ["2000-07", "2000-08", "2000-09", "2000-10", "2000-11", "2000-12", "2001-01"];
const since = (month: string) => corpus.slice(corpus.indexOf(month));
const until = (month: string) => corpus.slice(0, corpus.indexOf(month) + 1);

/** What is tried, the filter, and the months that are counted. */
const cases: [string, string, string[]][] = [
  ["no days asked for: from the first claim to the last", "{}", corpus],
  ["no days asked for, and claims of one month", '{ text: "ferry" }', ["2000-07"]],
  [
    "days within the corpus",
    '{ publishedOn: { from: "2000-08-15", to: "2000-10-02" } }',
    ["2000-08", "2000-09", "2000-10"],
  ],
  ["open at the end", '{ publishedOn: { from: "2000-10-31" } }', since("2000-10")],
  ["open at the start", '{ publishedOn: { to: "2000-09-01" } }', until("2000-09")],
  ["open at both", '{ text: "ferry", publishedOn: {} }', corpus],
  [
    "more days than the corpus has",
    '{ text: "ferry", publishedOn: { from: "0001-01-01", to: "9999-12-31" } }',
    corpus,
  ],
  ["days before it", '{ publishedOn: { to: "2000-06-30" } }', []],
  ["days after it", '{ publishedOn: { from: "2001-02-01" } }', []],
  [
    "no claim at all",
    '{ text: "nowhere", publishedOn: { from: "2000-12-01", to: "2001-06-01" } }',
    since("2000-12"),
  ],
];

const ways = engines.flatMap((engine) => [[engine, true] as const, [engine, false] as const]);

describe.each(ways)("months on the %s engine, in one statement %s", (engine, inOne) => {
  let service: Service;
  beforeAll(async () => {
    service = await fixtureService(engine, { ONE_STATEMENT: inOne, MAX_COST: 1_000_000 });
  });
  afterAll(() => service.close());

  const facets = "totalCount facets { months { month count } }";
  type List = { totalCount: number; facets: { months: { month: string; count: number }[] } };

  /** Each month once and in order, the counts those of the list, and 0 where it has no claim. */
  const expectMonths = ({ totalCount, facets: { months } }: List, expected: string[]) => {
    expect(months.map(({ month }) => month)).toEqual(expected.map((month) => `${month}-01`));
    const dated = months.reduce((sum, { count }) => sum + count, 0);
    expect(dated).toBeLessThanOrEqual(totalCount);
    for (const { month, count } of months) if (!/-(07|01)-01$/.test(month)) expect(count).toBe(0);
  };

  test.each(cases)("%s", async (_what, filter, expected) => {
    const data = await dataOf(service, `{ claims(filter: ${filter}) { ${facets} } }`);
    expectMonths(data.claims, expected);
  });

  test("of each of several actors' lists, those without claims too", async () => {
    const { actors } = await dataOf(
      service,
      `{ actors(first: 50) { nodes { slug claims(filter: { publishedOn: { from: "2000-12-24" } }) { ${facets} } } } }`,
    );
    for (const { claims } of actors.nodes) expectMonths(claims, since("2000-12"));
    const putin = actors.nodes.find(({ slug }: { slug: string }) => slug === "vladimir-putin");
    expect(putin.claims.facets.months.at(-1).count).toBe(2);
    const lund = actors.nodes.find(({ slug }: { slug: string }) => slug === "erik-lund");
    expect(lund.claims.totalCount).toBe(0);
  });
});
