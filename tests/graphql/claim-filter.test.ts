import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataOf, fixtureService } from "../fixtures/service.ts";
import { engines, type Service } from "../harness.ts";

/** The annotated claims of the made-up issues by what they say, in the order of OLDEST_FIRST. */
const claims: Record<string, string> = {
  "The harvest would fail.": "harvest",
  "Bread for all.": "bread",
  "It had hoarded grain.": "grain",
  "Anybody had counted it.": "count",
  "The harbor of Northaven will stay open to all.": "open",
  "The fleet did not ask for the harbor’s closure.": "not asked",
  "The fleet had reportedly asked for its closure in June.": "asked",
  "Erik Lund would let every ship in.": "every ship",
  "The sea 🌊 is nobody’s.": "sea",
  "No ferry was ever lost.": "no ferry",
  "No ferry was lost.": "not lost",
  "The search for the ferry will end within a week.": "search",
  "The ferry left on time and arrived.": "arrived",
};
const all = Object.values(claims);
const but = (...names: string[]) => all.filter((name) => !names.includes(name));

const harbor = "monitor-6-141-harbor-of-northaven";
const ferry = "monitor-6-141-ferry-that-wasnt";
const day = (from: string, to = from) => ({ from, to });

/** What is tried, the filter, and the annotated claims that meet it. */
const cases: [string, object | null, string[]][] = [
  ["no filter", null, all],
  ["a filter without fields", {}, all],
  ["who makes it", { actor: ["erik-lund"] }, ["not asked", "every ship", "sea"]],
  [
    "any of two who make it",
    { actor: ["sudland", "pavel-orlov"] },
    ["harvest", "no ferry", "not lost"],
  ],
  ["a body without its parts", { actor: ["norland"] }, ["no ferry", "not lost", "arrived"]],
  [
    "a body, its parts switched off",
    { actor: ["norland"], withParts: false },
    ["no ferry", "not lost", "arrived"],
  ],
  [
    "a body, its parts null",
    { actor: ["norland"], withParts: null },
    ["no ferry", "not lost", "arrived"],
  ],
  [
    "a body with the parts of its parts",
    { actor: ["norland"], withParts: true },
    ["open", "not asked", "every ship", "sea", "no ferry", "not lost", "search", "arrived"],
  ],
  [
    "a part with its own parts",
    { actor: ["norland-navy"], withParts: true },
    ["not asked", "every ship", "sea", "search"],
  ],
  ["parts of nobody in particular", { withParts: true }, all],
  ["whom it is about", { about: ["norland-navy"] }, ["not asked", "asked"]],
  [
    "any of two it is about",
    { about: ["norland-navy", "pavel-orlov"] },
    ["count", "not asked", "asked"],
  ],
  ["who passed it on", { relayedBy: ["interfax"], article: [harbor] }, ["every ship"]],
  ["who passed it on twice", { relayedBy: ["ivan-orlov"] }, ["every ship"]],
  ["where it was found", { source: ["norland-herald"] }, ["open"]],
  [
    "either of two places",
    { source: ["bbc", "argumenty-i-fakty"] },
    ["asked", "every ship", "sea", "not lost"],
  ],
  ["the article", { article: [ferry] }, ["no ferry", "not lost", "search", "arrived"]],
  ["the act", { act: ["PREDICTION"] }, ["harvest", "search"]],
  ["any of two acts", { act: ["QUESTION", "DEMAND"] }, ["bread", "count"]],
  ["the form", { form: ["DIRECT", "MIXED"], article: [ferry] }, ["no ferry", "arrived"]],
  ["the framing", { framing: ["DOUBTED"] }, ["every ship", "no ferry"]],
  ["a person's finding", { origin: ["ANNOTATED"] }, all],
  ["the extractor's finding", { origin: ["EXTRACTED"] }, []],
  ["passed on", { relayed: true, origin: ["ANNOTATED"] }, ["every ship"]],
  ["not passed on", { relayed: false }, but("every ship")],
  ["passed on or not", { relayed: null }, all],
  ["disputed or denied", { disputed: true }, ["asked"]],
  ["not disputed", { disputed: false }, but("asked")],
  ["somebody's", { attributed: true }, but("asked")],
  ["nobody's", { attributed: false, origin: ["ANNOTATED"] }, ["asked"]],
  [
    "printed on a day",
    { publishedOn: day("2000-07-20") },
    but("harvest", "bread", "grain", "count"),
  ],
  ["printed from a day on", { publishedOn: { from: "2000-07-21" } }, []],
  ["printed up to a day", { publishedOn: { to: "2000-07-19" } }, []],
  [
    "a range without ends",
    { publishedOn: {}, madeOn: { from: null }, citedOn: { from: null, to: null } },
    all,
  ],
  ["made on a day", { madeOn: day("2000-07-19") }, ["open"]],
  ["made before", { madeOn: { to: "2000-07-18" } }, []],
  ["cited in a range's first day", { citedOn: { to: "2000-07-17" } }, ["no ferry"]],
  ["cited in a range's last day", { citedOn: day("2000-07-18") }, ["open", "no ferry"]],
  [
    "cited within a range",
    { citedOn: day("2000-07-19") },
    ["open", "not asked", "asked", "every ship", "sea"],
  ],
  ["cited later", { citedOn: day("2000-07-21", "2000-12-01") }, []],
  ["two at once", { act: ["DENIAL"], actor: ["norland"] }, ["not lost"]],
  [
    "three at once",
    { act: ["DENIAL"], about: ["norland-navy"], source: ["reuters"] },
    ["not asked"],
  ],
  ["two that never meet", { act: ["OFFER"], form: ["DIRECT"] }, []],
];

const listFields = [
  "actor",
  "about",
  "relayedBy",
  "source",
  "article",
  "act",
  "form",
  "framing",
  "origin",
];
const slugFields = listFields.slice(0, 5);
const fields = [
  ...listFields,
  "withParts",
  "relayed",
  "disputed",
  "attributed",
  "publishedOn",
  "madeOn",
  "citedOn",
];

describe.each(engines)("filtered claims on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await fixtureService(engine);
  });
  afterAll(() => service.close());

  async function found(filter: object | null) {
    const query = `query ($filter: ClaimFilter) {
      claims(filter: $filter, first: 100) { totalCount nodes { statement origin } }
    }`;
    const { nodes, totalCount } = (await dataOf(service, query, { filter })).claims;
    expect(totalCount).toBe(nodes.length);
    const annotated = nodes.filter(({ origin }: { origin: string }) => origin === "ANNOTATED");
    return {
      totalCount,
      names: annotated.map(
        ({ statement }: { statement: string }) => claims[statement] ?? statement,
      ),
    };
  }

  test.each(cases)("%s", async (_title, filter, expected) => {
    expect((await found(filter)).names).toEqual(expected);
  });

  test("those that a rule found are the other ones", async () => {
    const { totalCount } = await found(null);
    expect((await found({ origin: ["EXTRACTED"] })).totalCount).toBe(totalCount - all.length);
    expect(totalCount).toBeGreaterThan(all.length);
  });

  test.each(listFields)("an empty list of %s matches nothing", async (field) => {
    expect((await found({ [field]: [] })).totalCount).toBe(0);
  });

  test("nor does nobody between whom claims are", async () => {
    expect((await found({ between: [] })).totalCount).toBe(0);
  });

  test.each(slugFields)("an address that nobody has matches nothing as %s", async (field) => {
    expect((await found({ [field]: ["nobody-at-all"] })).totalCount).toBe(0);
  });

  test.each(fields)("a null for %s is as if not given", async (field) => {
    expect((await found({ [field]: null })).names).toEqual(all);
  });

  test("an actor's own list takes the same filter", async () => {
    const query = `{ actor(by: { slug: "norland" }) {
      claims(withParts: true, filter: { act: [DENIAL] }) { totalCount nodes { statement } }
      claimsAbout(filter: { framing: [DOUBTED] }) { totalCount nodes { statement } }
      none: claims(filter: { act: [] }) { totalCount nodes { statement } }
    } }`;
    const { actor } = await dataOf(service, query);
    const names = (list: { nodes: { statement: string }[] }) =>
      list.nodes.map(({ statement }) => claims[statement]);
    expect(names(actor.claims)).toEqual(["not asked", "not lost"]);
    expect(actor.claims.totalCount).toBe(2);
    expect(names(actor.claimsAbout)).toEqual(["every ship"]);
    expect(actor.claimsAbout.totalCount).toBe(1);
    expect(actor.none).toEqual({ totalCount: 0, nodes: [] });
  });

  test("a source's and an article's list take it too", async () => {
    const query = `query ($slug: String!) {
      source(slug: "reuters") { claims(filter: { actor: ["erik-lund"] }) { totalCount nodes { statement } } }
      article(slug: $slug) { claims(filter: { attributed: false }) { totalCount nodes { statement } } }
    }`;
    const { source, article } = await dataOf(service, query, { slug: harbor });
    expect(
      source.claims.nodes.map(({ statement }: { statement: string }) => claims[statement]),
    ).toEqual(["not asked"]);
    expect(source.claims.totalCount).toBe(1);
    expect(
      article.claims.nodes.map(({ statement }: { statement: string }) => claims[statement]),
    ).toEqual(["asked"]);
    expect(article.claims.totalCount).toBe(1);
  });
});
