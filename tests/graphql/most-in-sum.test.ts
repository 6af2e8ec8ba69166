import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "../database-harness.ts";
import { dataOf } from "../fixtures/service.ts";
import { emptyService, engines, type Service } from "../harness.ts";

const acts = ["ASSERTION", "DENIAL", "DEMAND"] as const;
const says = {
  ASSERTION: "said on May 2 that it rained",
  DENIAL: "denied on May 2 that it rained",
  DEMAND: "demanded on May 2 that it rain",
};
type Said = Record<(typeof acts)[number], number>;

/** How often each does what. Names in the order in which those with as many claims are listed. */
const speakers = new Map<string, Said>([
  // First of one act each, and second to those below of both.
  ["Ivan Abov", { ASSERTION: 9, DENIAL: 0, DEMAND: 0 }],
  ["Ivan Acov", { ASSERTION: 0, DENIAL: 9, DEMAND: 0 }],
  // Never first of an act, and first of two; the other by a little less.
  ["Ivan Adov", { ASSERTION: 6, DENIAL: 6, DEMAND: 0 }],
  ["Ivan Afov", { ASSERTION: 5, DENIAL: 6, DEMAND: 1 }],
  // As many in sum, with all of them in one act or spread.
  ["Ivan Agov", { ASSERTION: 4, DENIAL: 0, DEMAND: 0 }],
  ["Ivan Akov", { ASSERTION: 0, DENIAL: 4, DEMAND: 0 }],
  ["Ivan Alov", { ASSERTION: 2, DENIAL: 2, DEMAND: 0 }],
  ["Ivan Amov", { ASSERTION: 1, DENIAL: 1, DEMAND: 2 }],
  // Many with one or two.
  ...Array.from({ length: 20 }, (_, i): [string, Said] => [
    `Ivan ${String.fromCharCode(66 + i)}arov`,
    { ASSERTION: i % 2, DENIAL: i % 3 === 0 ? 1 : 0, DEMAND: 1 },
  ]),
]);

/** The names of those who do any of the acts most often, with how often they do. */
const mostOf = (asked: readonly (keyof Said)[], first: number) =>
  [...speakers]
    .map(([name, said]) => ({ name, count: asked.reduce((sum, act) => sum + said[act], 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, first);

const text = [...speakers].flatMap(([name, said]) =>
  acts.flatMap((act) => Array<string>(said[act]).fill(`Deputy ${name} ${says[act]}. (AP, May 2)`)),
);

describe.each(engines)("the most frequent of several acts on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await emptyService(engine);
    const folder = emptyFolder();
    const issue = `Publication: Crowd Volume: 1 Issue: 1\n\n${text.join("\n\n")}\n`;
    writeFileSync(join(folder.path, "crowd.txt"), issue);
    await service.seed(folder.path);
    folder.remove();
  });
  afterAll(() => service.close());

  const asked: (keyof Said)[][] = [["ASSERTION", "DENIAL"], ["DENIAL", "DEMAND"], [...acts]];
  test.each(asked.flatMap((of) => [0, 1, 2, 3, 5, 9, 30].map((first) => [of, first] as const)))(
    "%s, the first %i, are told in one statement",
    async (of, first) => {
      service.statements.length = 0;
      const { claims } = await dataOf(
        service,
        `query ($act: [ClaimAct!], $first: Int!) { claims(filter: { act: $act }) { totalCount facets {
          actors(first: $first) { count actor { name } }
          sources(first: $first) { count source { slug } } } } }`,
        { act: of, first },
      );
      expect(service.statements).toHaveLength(1);
      const found = claims.facets.actors.map(
        ({ count, actor }: { count: number; actor: { name: string } }) => ({
          name: actor.name,
          count,
        }),
      );
      expect(found).toEqual(mostOf(of, first));
      const all = mostOf(of, Number.POSITIVE_INFINITY).reduce((sum, { count }) => sum + count, 0);
      expect(claims.totalCount).toBe(all);
      expect(claims.facets.sources).toEqual(
        first === 0 ? [] : [{ count: all, source: { slug: "ap" } }],
      );
    },
  );

  test("nobody is, where no claim has any of the acts", async () => {
    const { claims } = await dataOf(
      service,
      "{ claims(filter: { act: [QUESTION, OFFER] }) { totalCount facets { actors { count } sources { count } } } }",
    );
    expect(claims).toEqual({ totalCount: 0, facets: { actors: [], sources: [] } });
  });
});
