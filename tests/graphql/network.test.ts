import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type Service, seededService } from "../harness.ts";

interface Counterpart {
  count: number;
  actor: { name: string; slug: string };
  acts: { act: string; count: number }[];
  framings: { framing: string; count: number }[];
}

const network = /* GraphQL */ `
  query ($slug: String!, $first: Int, $after: String) {
    actor(by: { slug: $slug }) {
      speaksOf(first: $first, after: $after) { ...Counterparts }
      spokenOfBy(first: $first) { ...Counterparts }
    }
  }
  fragment Counterparts on CounterpartConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { count actor { name slug } acts { act count } framings { framing count } }
  }
`;

describe.each(engines)("the network of who speaks of whom, on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await seededService(engine);
  });
  afterAll(() => service.close());

  const ask = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await service.ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };

  test("each counterpart's count is that of its list of claims, and its acts and framings add up", async () => {
    const { actor } = await ask(network, { slug: "russia" });
    const { nodes, totalCount } = actor.speaksOf as { nodes: Counterpart[]; totalCount: number };
    expect(nodes).toHaveLength(totalCount);
    expect(nodes.map(({ count }) => count)).toEqual(
      nodes.map(({ count }) => count).sort((a, b) => b - a),
    );
    for (const { actor: other, count, acts, framings } of nodes) {
      const { claims } = await ask(
        `{ claims(filter: { actor: ["russia"], about: ["${other.slug}"] }) { totalCount } }`,
      );
      expect(count).toBe(claims.totalCount);
      expect(acts.reduce((sum, each) => sum + each.count, 0)).toBe(count);
      expect(framings.reduce((sum, each) => sum + each.count, 0)).toBe(count);
    }
  });

  test("who speaks of an actor, with others or alone, is whose claims about it are", async () => {
    const { actor } = await ask(`{ actor(by: { slug: "north-korea" }) {
      spokenOfBy(first: 100) { nodes { count actor { slug } } } } }`);
    const counterparts = actor.spokenOfBy.nodes as { count: number; actor: { slug: string } }[];
    expect(counterparts.length).toBeGreaterThan(3);
    for (const { count, actor: other } of counterparts) {
      const about = await ask(`{ actor(by: { slug: "north-korea" }) {
        claimsAbout(filter: { actor: ["${other.slug}"] }) { totalCount } } }`);
      expect([other.slug, about.actor.claimsAbout.totalCount]).toEqual([other.slug, count]);
    }
  });

  test("who is spoken of by an actor has that actor among those who speak of it", async () => {
    const { actor } = await ask(network, { slug: "north-korea" });
    for (const { actor: other, count } of actor.spokenOfBy.nodes as Counterpart[]) {
      const { actor: speaker } = await ask(network, { slug: other.slug, first: 50 });
      expect(speaker.speaksOf.nodes).toContainEqual(
        expect.objectContaining({
          count,
          actor: { name: "North Korea", slug: "north-korea" },
        }),
      );
    }
  });

  test("walked one by one, each counterpart comes once", async () => {
    const { actor } = await ask(network, { slug: "vladimir-putin", first: 50 });
    type Page = { nodes: Counterpart[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    const walked: Counterpart[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Page = (await ask(network, { slug: "vladimir-putin", first: 1, after })).actor
        .speaksOf;
      walked.push(...page.nodes);
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(walked).toEqual(actor.speaksOf.nodes);
  });

  test("two actors' claims about each other come in order of time", async () => {
    const { claims } = await ask(
      '{ claims(filter: { between: ["vladimir-putin", "kim-jong-il"] }) { nodes { actors { slug } about { slug } paragraph { ordinal } } } }',
    );
    expect(claims.nodes.length).toBeGreaterThan(0);
    type Row = {
      actors: { slug: string }[];
      about: { slug: string }[];
      paragraph: { ordinal: number };
    };
    for (const { actors, about } of claims.nodes as Row[]) {
      const [speaker] = actors.map(({ slug }) => slug);
      const other = speaker === "kim-jong-il" ? "vladimir-putin" : "kim-jong-il";
      expect(about.map(({ slug }) => slug)).toContain(other);
    }
    const places = (claims.nodes as Row[]).map(({ paragraph }) => paragraph.ordinal);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const { errors } = await service.ask(
      '{ claims(filter: { between: ["russia"] }) { totalCount } }',
    );
    expect(errors?.[0]?.extensions?.code).toBe("BAD_VALUE");
  });

  test("Kim's offer is a chain of hearsay: Kim's, by Putin, by Interfax", async () => {
    service.statements.length = 0;
    const { hearsay } = await ask(
      "{ hearsay { totalCount nodes { count actors { name } relays { name partOf { name } } } } }",
    );
    expect(service.statements).toHaveLength(1);
    expect(hearsay.nodes).toContainEqual({
      count: 1,
      actors: [{ name: "Kim Jong-il" }],
      relays: [
        { name: "Vladimir Putin", partOf: { name: "Russia" } },
        { name: "Interfax", partOf: null },
      ],
    });
    const { claims } = await ask("{ claims(filter: { relayed: true }) { totalCount } }");
    const total = (hearsay.nodes as { count: number }[]).reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(claims.totalCount);
  });

  test("the networks of many actors are one statement beside the page's", async () => {
    service.statements.length = 0;
    await ask(
      "{ actors(first: 5) { nodes { name speaksOf { nodes { count actor { name partOf { name } } } } } } }",
    );
    expect(service.statements).toHaveLength(2);
  });
});
