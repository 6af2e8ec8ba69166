import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataOf, fixtureService, seedIssues } from "../fixtures/service.ts";
import { engines, type Service } from "../harness.ts";

/** How an actor is asked for, and the slug of who is found; null where nobody bears the name. */
const lookups: [string, object, string | null][] = [
  ["by slug", { slug: "vladimir-putin" }, "vladimir-putin"],
  ["by full name", { name: "Vladimir Putin" }, "vladimir-putin"],
  ["by surname", { name: "Putin" }, "vladimir-putin"],
  ["in capitals", { name: "PUTIN" }, "vladimir-putin"],
  ["with white space around", { name: "  Vladimir   Putin " }, "vladimir-putin"],
  ["by slug as a name", { name: "vladimir-putin" }, "vladimir-putin"],
  ["by the building it sits in", { name: "the Kremlin" }, "russia"],
  ["by the building, without the article", { name: "kremlin" }, "russia"],
  ["by its capital", { name: "Moscow" }, "russia"],
  ["by an abbreviation with full stops", { name: "U.S." }, "united-states"],
  ["with a curly apostrophe", { name: "China’s Foreign Ministry" }, "chinese-foreign-ministry"],
  ["by a metonym that one file gives", { name: "Northaven" }, "norland"],
  ["without its accents", { name: "zoe angstrom" }, "zoe-angstrom"],
  [
    "with its accents apart from their letters",
    { name: "Zoë Ångström".normalize("NFD") },
    "zoe-angstrom",
  ],
  ["with a per cent sign, which stands for itself", { name: "100%_party" }, "100-party"],
  ["by a name as a slug", { slug: "Putin" }, null],
  ["by part of a name", { name: "Puti" }, null],
  ["by a name that nobody bears", { name: "Nobody At All" }, null],
  ["by an empty name", { name: "" }, null],
  ["by a pattern", { name: "%" }, null],
];

const filters: [string, object, string[]][] = [
  ["a kind", { kind: ["ORGANIZATION"] }, ["100-party", "group-of-seven", "nato"]],
  [
    "any of two kinds",
    { kind: ["ORGANIZATION", "UNNAMED"] },
    [
      "100-party",
      "chinese-foreign-ministry-spokesman",
      "group-of-seven",
      "nato",
      "north-korean-negotiators",
      "security-experts",
      "south-korean-officials",
      "south-korean-sources",
    ],
  ],
  ["part of a name", { name: "orlov" }, ["ivan-orlov", "pavel-orlov"]],
  ["part of another name than the one shown", { name: "orthav" }, ["norland"]],
  ["part of a name, accents aside", { name: "ANGSTR" }, ["zoe-angstrom"]],
  ["a per cent sign", { name: "%" }, ["100-party"]],
  ["an underscore", { name: "_" }, ["100-party"]],
  ["a backslash", { name: "\\" }, ["back-slash"]],
  ["whom it speaks for", { partOf: ["norland"] }, ["ivan-orlov", "norland-navy"]],
  [
    "any of two it speaks for",
    { partOf: ["norland-navy", "norland-coast-guard"] },
    ["erik-lund", "norland-coast-guard"],
  ],
  ["all together", { partOf: ["norland"], kind: ["PERSON"], name: "ivan" }, ["ivan-orlov"]],
  ["a name that nobody bears", { name: "nobody at all" }, []],
  ["an address that nobody has", { partOf: ["nobody-at-all"] }, []],
  ["an empty list of kinds", { kind: [] }, []],
  ["an empty list of bodies", { partOf: [] }, []],
];

describe.each(engines)("actors on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await fixtureService(engine);
    await service.seed(seedIssues);
  });
  afterAll(() => service.close());

  const slugs = (rows: { slug: string }[]) => rows.map(({ slug }) => slug);

  test.each(lookups)("one is found %s", async (_title, by, slug) => {
    const query = "query ($by: ActorBy!) { actor(by: $by) { slug } }";
    expect((await dataOf(service, query, { by })).actor).toEqual(slug && { slug });
  });

  test("a name that two bear is refused, with their slugs", async () => {
    const { data, errors } = await service.ask(`{ actor(by: { name: "Orlov" }) { name } }`);
    expect(data).toEqual({ actor: null });
    expect(errors?.[0]?.message).toContain("ivan-orlov, pavel-orlov");
    expect(errors?.[0]?.extensions).toEqual({
      code: "AMBIGUOUS_NAME",
      slugs: ["ivan-orlov", "pavel-orlov"],
    });
  });

  test("a slug and a name together are refused", async () => {
    const { errors } = await service.ask(
      `{ actor(by: { slug: "russia", name: "Russia" }) { name } }`,
    );
    expect(errors?.[0]?.message).toMatch(/exactly one/);
  });

  test.each(filters)("actors are narrowed by %s", async (_title, filter, expected) => {
    const query = `query ($filter: ActorFilter) {
      actors(filter: $filter, first: 100) { totalCount nodes { slug } }
    }`;
    const { actors } = await dataOf(service, query, { filter });
    expect(slugs(actors.nodes)).toEqual(expected);
    expect(actors.totalCount).toBe(expected.length);
  });

  test("a null filter, and a null in one, are as if not given", async () => {
    const { a, b, c, corpus } = await dataOf(
      service,
      `{ a: actors(filter: null) { totalCount }
         b: actors(filter: { kind: null, name: null, partOf: null }) { totalCount }
         c: actors { totalCount }
         corpus { actors } }`,
    );
    expect([a, b, c]).toEqual(Array(3).fill({ totalCount: corpus.actors }));
  });

  test("a body comes before those whose names go on from its name", async () => {
    const { actors } = await dataOf(
      service,
      `{ actors(filter: { name: "norland" }) { nodes { slug } } }`,
    );
    expect(slugs(actors.nodes)).toEqual(["norland", "norland-coast-guard", "norland-navy"]);
  });

  test("those with the most claims come first, and their numbers are right", async () => {
    const { actors } = await dataOf(
      service,
      "{ actors(orderBy: MOST_CLAIMS, first: 100) { nodes { name claims { totalCount } } } }",
    );
    const counts = actors.nodes.map(
      (actor: { claims: { totalCount: number } }) => actor.claims.totalCount,
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(5);
    expect(actors.nodes[0].name).toBe("Vladimir Putin");
  });

  test("Norland has parts, and its parts have parts; their claims are its own withParts", async () => {
    const { actor } = await dataOf(
      service,
      `{ actor(by: { slug: "norland" }) {
        name kind names partOf { slug } wikidataId
        parts { slug parts { slug parts { slug partOf { slug } } } }
        own: claims { totalCount }
        all: claims(withParts: true) { totalCount nodes { statement actors { slug } } }
      } }`,
    );
    expect(actor).toMatchObject({
      name: "Norland",
      kind: "STATE",
      names: ["Northaven"],
      partOf: null,
      wikidataId: null,
      own: { totalCount: 3 },
      all: { totalCount: 8 },
    });
    expect(actor.parts).toEqual([
      { slug: "ivan-orlov", parts: [] },
      {
        slug: "norland-navy",
        parts: [
          {
            slug: "norland-coast-guard",
            parts: [{ slug: "erik-lund", partOf: { slug: "norland-coast-guard" } }],
          },
        ],
      },
    ]);
    expect(actor.all.nodes[0]).toEqual({
      statement: "The harbor of Northaven will stay open to all.",
      actors: [{ slug: "ivan-orlov" }],
    });
  });

  test("China made four claims, and its ministry's spokesman one more", async () => {
    const { actor } = await dataOf(
      service,
      `{ actor(by: { name: "Beijing" }) {
        name wikidataId
        own: claims { totalCount }
        all: claims(withParts: true) { nodes { actors { name } } }
      } }`,
    );
    expect(actor).toMatchObject({ name: "China", wikidataId: "Q148", own: { totalCount: 4 } });
    expect(
      actor.all.nodes.map(({ actors }: { actors: { name: string }[] }) => actors[0]?.name),
    ).toContain("Chinese Foreign Ministry spokesman");
    expect(actor.all.nodes).toHaveLength(5);
  });

  test("who passed a claim on twice has relayed one claim", async () => {
    const { actor } = await dataOf(
      service,
      `{ actor(by: { slug: "ivan-orlov" }) {
        relayed { totalCount nodes { statement relays { position actor { slug } } } }
      } }`,
    );
    expect(actor.relayed).toEqual({
      totalCount: 1,
      nodes: [
        {
          statement: "Erik Lund would let every ship in.",
          relays: [
            { position: 1, actor: { slug: "ivan-orlov" } },
            { position: 2, actor: { slug: "interfax" } },
            { position: 3, actor: { slug: "ivan-orlov" } },
          ],
        },
      ],
    });
  });

  test("claims about somebody are what others claimed", async () => {
    const query = `query ($slug: String!) {
      actor(by: { slug: $slug }) { claimsAbout { totalCount nodes { statement } } }
    }`;
    const { actor: lund } = await dataOf(service, query, { slug: "erik-lund" });
    expect(lund.claimsAbout).toEqual({ totalCount: 0, nodes: [] });
    const { actor: norland } = await dataOf(service, query, { slug: "norland" });
    expect(norland.claimsAbout.nodes).toEqual([
      { statement: "The harbor of Northaven will stay open to all." },
      { statement: "Erik Lund would let every ship in." },
    ]);
    expect(norland.claimsAbout.totalCount).toBe(2);
  });

  test("Yeltsin is mentioned once, by his surname", async () => {
    const { actor } = await dataOf(
      service,
      `{ actor(by: { slug: "boris-yeltsin" }) {
        mentions { totalCount nodes { text span { start end } actor { name } paragraph { ordinal text } } }
      } }`,
    );
    expect(actor.mentions.totalCount).toBe(1);
    const [{ text, span, actor: named, paragraph }] = actor.mentions.nodes;
    expect([text, named.name, paragraph.ordinal]).toEqual(["Yeltsin", "Boris Yeltsin", 1]);
    expect(paragraph.text.slice(span.start, span.end)).toBe("Yeltsin");
  });
});
