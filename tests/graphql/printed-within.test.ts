import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataOf, fixtureService, seedIssues } from "../fixtures/service.ts";
import { engines, type Service } from "../harness.ts";

interface Days {
  from?: string | null;
  to?: string | null;
}

/** The made-up issues came out in July 2000, in January 2001, and on a day that nothing tells. */
const ranges: [string, Days][] = [
  ["one day", { from: "2000-07-20", to: "2000-07-20" }],
  ["from a day on", { from: "2000-07-21" }],
  ["up to a day", { to: "2000-07-20" }],
  ["years, with an unknown day among them", { from: "1990-01-01", to: "2010-12-31" }],
  ["before all", { to: "1989-12-31" }],
  ["after all", { from: "2010-01-01" }],
  ["no end", { from: null, to: null }],
];

type Claims = { totalCount: number; nodes: { key: string; article: { issue: Issue } }[] };
interface Issue {
  id: string;
  publishedOn: string | null;
}

const within = ({ from, to }: Days, { publishedOn }: Issue) =>
  (!from && !to) ||
  (publishedOn !== null && (!from || publishedOn >= from) && (!to || publishedOn <= to));

const ofClaims = "totalCount nodes { key article { issue { id publishedOn } } }";
const everywhere = (filter: string) => `{
  issues(first: 100 ${filter}) { totalCount nodes { id publishedOn } }
  articles(first: 100 ${filter}) { totalCount nodes { slug issue { id publishedOn } } }
  claims(first: 100 ${filter}) { ${ofClaims} }
  actors(first: 100) { nodes { slug claims(first: 100 ${filter}) { ${ofClaims} } claimsAbout(first: 100 ${filter}) { ${ofClaims} } } }
  sources(first: 100) { nodes { slug claims(first: 100 ${filter}) { ${ofClaims} } } }
}`;

const ways = engines.flatMap((engine) => [[engine, true] as const, [engine, false] as const]);

describe.each(ways)(
  "printed within days, on the %s engine, in one statement %s",
  (engine, inOne) => {
    let service: Service;
    beforeAll(async () => {
      service = await fixtureService(engine, { ONE_STATEMENT: inOne, MAX_COST: 1_000_000 });
      await service.seed(seedIssues);
    });
    afterAll(() => service.close());

    test.each(ranges)("%s: each list holds what its issues' days say", async (_what, days) => {
      const all = await dataOf(service, everywhere(""));
      const ends = Object.entries(days).map(([end, day]) => `${end}: ${JSON.stringify(day)}`);
      const some = await dataOf(service, everywhere(`filter: { publishedOn: { ${ends.join()} } }`));
      const claimsOf = ({ nodes }: Claims) =>
        nodes.filter(({ article }) => within(days, article.issue));
      const expectClaims = (found: Claims, of: Claims) => {
        expect(found.nodes).toEqual(claimsOf(of));
        expect(found.totalCount).toBe(found.nodes.length);
      };
      expect(some.issues.nodes).toEqual(
        all.issues.nodes.filter((each: Issue) => within(days, each)),
      );
      expect(some.articles.nodes).toEqual(
        all.articles.nodes.filter(({ issue }: { issue: Issue }) => within(days, issue)),
      );
      expectClaims(some.claims, all.claims);
      for (const [list, key] of [
        ["actors", "claims"],
        ["actors", "claimsAbout"],
        ["sources", "claims"],
      ] as const)
        for (const [at, node] of some[list].nodes.entries())
          expectClaims(node[key], all[list].nodes[at][key]);
    });

    test.each(ranges)(
      "%s: one actor's, one source's and all of them counted",
      async (_what, days) => {
        for (const filter of [
          { actor: ["vladimir-putin"] },
          { source: ["reuters"] },
          { about: ["norland"] },
          { relayedBy: ["ivan-orlov"] },
        ]) {
          const query = `query ($filter: ClaimFilter) { claims(first: 100, filter: $filter) {
        ${ofClaims} facets { months { count } acts { count } } } }`;
          const all: Claims = (await dataOf(service, query, { filter })).claims;
          const { claims } = await dataOf(service, query, {
            filter: { ...filter, publishedOn: days },
          });
          const expected = all.nodes.filter(({ article }) => within(days, article.issue));
          expect(claims.nodes).toEqual(expected);
          expect(claims.totalCount).toBe(expected.length);
          const acts = (claims.facets.acts as { count: number }[]).map(({ count }) => count);
          expect(acts.reduce((sum, count) => sum + count, 0)).toBe(expected.length);
        }
      },
    );
  },
);
