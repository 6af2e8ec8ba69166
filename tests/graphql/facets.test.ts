import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type Service, seededService } from "../harness.ts";

const facets = /* GraphQL */ `
  fragment Facets on ClaimConnection {
    totalCount
    facets {
      actors(first: 100) { count actor { name partOf { name } } }
      sources(first: 100) { count source { name } }
      acts { act count }
      forms { form count }
      framings { framing count }
      months { month count }
    }
  }
`;

describe.each(engines)("facets on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await seededService(engine);
  });
  afterAll(() => service.close());

  const ask = async (query: string) => {
    service.statements.length = 0;
    const { data, errors } = await service.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };

  test("acts, forms and framings each add up to the whole list, not the page", async () => {
    const { claims } = await ask(`{ claims(first: 1) { nodes { act } ...Facets } } ${facets}`);
    for (const facet of ["acts", "forms", "framings", "months"]) {
      const counts = claims.facets[facet] as { count: number }[];
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(claims.totalCount);
    }
  });

  test("counts agree with lists filtered by what was counted", async () => {
    const { claims } = await ask(
      `{ claims(filter: { framing: [DOUBTED] }) { nodes { act actors { name } sources { name } } ...Facets } } ${facets}`,
    );
    type Row = { act: string; actors: { name: string }[]; sources: { name: string }[] };
    const tally = (values: string[]) => {
      const counts = new Map<string, number>();
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
      return counts;
    };
    const rows = claims.nodes as Row[];
    const actors = tally(rows.flatMap((row) => row.actors.map(({ name }) => name)));
    const sources = tally(rows.flatMap((row) => row.sources.map(({ name }) => name)));
    const acts = tally(rows.map(({ act }) => act));
    const { facets: found } = claims;
    expect(
      new Map(
        found.actors.map((each: { actor: { name: string }; count: number }) => [
          each.actor.name,
          each.count,
        ]),
      ),
    ).toEqual(actors);
    expect(
      new Map(
        found.sources.map((each: { source: { name: string }; count: number }) => [
          each.source.name,
          each.count,
        ]),
      ),
    ).toEqual(sources);
    expect(
      new Map(found.acts.map((each: { act: string; count: number }) => [each.act, each.count])),
    ).toEqual(acts);
    const counts = found.actors.map(({ count }: { count: number }) => count);
    expect(counts).toEqual([...counts].sort((a: number, b: number) => b - a));
  });

  test("all facets of a list are one statement with its page", async () => {
    await ask(
      `{ claims { nodes { act } facets { acts { act count } actors { count actor { name partOf { name } } } sources { count source { name citations(first: 1) { totalCount } } } months { month count } } } }`,
    );
    expect(service.statements).toHaveLength(1);
  });

  test("facets of many actors' claims are one statement with them", async () => {
    const { actors } = await ask(
      `{ actors(orderBy: MOST_CLAIMS, first: 5) { nodes { name claims(first: 1) { totalCount facets { acts { act count } actors(first: 1) { count actor { name } } } } } } }`,
    );
    expect(service.statements).toHaveLength(1);
    type Listed = {
      name: string;
      claims: {
        totalCount: number;
        facets: { acts: { count: number }[]; actors: { actor: { name: string } }[] };
      };
    };
    for (const { name, claims } of actors.nodes as Listed[]) {
      expect(claims.facets.acts.reduce((sum, { count }) => sum + count, 0)).toBe(claims.totalCount);
      expect(claims.facets.actors[0]?.actor.name).toBe(name);
    }
  });

  test("an empty list has empty facets", async () => {
    const { claims } = await ask(`{ claims(filter: { actor: [] }) { ...Facets } } ${facets}`);
    expect(claims).toEqual({
      totalCount: 0,
      facets: { actors: [], sources: [], acts: [], forms: [], framings: [], months: [] },
    });
  });

  test("more than 100 of a facet are refused", async () => {
    const { errors } = await service.ask("{ claims { facets { actors(first: 101) { count } } } }");
    expect(errors?.[0]?.extensions?.code).toBe("BAD_PAGE");
  });
});
