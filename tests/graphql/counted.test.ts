import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { remove } from "../../src/corpus/remove.ts";
import { emptyFolder } from "../database-harness.ts";
import { dataOf, fixtureService, seedIssues } from "../fixtures/service.ts";
import { engines, type Service } from "../harness.ts";

const facets = /* GraphQL */ `
  fragment Facets on ClaimConnection {
    totalCount
    facets {
      actors(first: 100) { count actor { name } }
      sources(first: 100) { count source { name } }
      acts { act count }
      forms { form count }
      framings { framing count }
      months { month count }
    }
  }
`;

/** Lists that share one property, and some that don't. */
const lists = [
  "claims",
  "claims(filter: {})",
  "claims(filter: { withParts: true })",
  "claims(filter: { act: [DENIAL] })",
  "claims(filter: { act: [DENIAL, OFFER, DENIAL] })",
  "claims(filter: { act: [] })",
  "claims(filter: { form: [MIXED, DIRECT] })",
  "claims(filter: { framing: [HEDGED, DOUBTED] })",
  'claims(filter: { actor: ["vladimir-putin"] })',
  'claims(filter: { actor: ["vladimir-putin", "vladimir-putin"] })',
  'claims(filter: { actor: ["vladimir-putin", "russia"] })',
  'claims(filter: { actor: ["russia"], withParts: true })',
  'claims(filter: { actor: ["nobody"] })',
  'claims(filter: { source: ["reuters"] })',
  'claims(filter: { source: ["reuters", "ap"] })',
  'claims(filter: { publishedOn: { from: "2000-07-01", to: "2000-07-31" } })',
  'claims(filter: { publishedOn: { from: "2000-07-01" } })',
  'claims(filter: { publishedOn: { to: "2000-02-29" } })',
  'claims(filter: { publishedOn: { from: "2000-07-02", to: "2000-07-31" } })',
  'claims(filter: { publishedOn: { from: "2000-07-01", to: "2000-07-21" } })',
  "claims(filter: { publishedOn: {} })",
  'claims(filter: { act: [ASSERTION], source: ["reuters"] })',
  "claims(filter: { disputed: true })",
];

/** An issue in which so many speak, a tenth of them twice. */
function crowded(speakers: number): string {
  const letters = (i: number) => String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26));
  const said = Array.from({ length: speakers }, (_, i) => {
    const one = `Deputy Ivan B${letters(i)}ov said on May 2 that it rained.`;
    return i % 10 === 0 ? `${one} He added that it would stop.` : one;
  });
  const paragraphs = said.map((sentence) => `${sentence} (Interfax, May 2)`);
  return `Publication: Crowd Volume: 1 Issue: 1\n\n${paragraphs.join("\n\n")}\n`;
}

describe.each(engines)("counts made by seeding on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await fixtureService(engine, { MAX_COST: 1_000_000 });
    await service.seed(seedIssues);
  });
  afterAll(() => service.close());

  const counted = (is: boolean) => service.database.sql`update issues set counted = ${is}`;
  const ofParents = `{
    actors(first: 100) { nodes { slug claims { ...Facets } withParts: claims(withParts: true) { ...Facets } denials: claims(filter: { act: [DENIAL] }) { ...Facets } } }
    sources(first: 100) { nodes { slug claims { ...Facets } } }
  } ${facets}`;
  const questions = [...lists.map((list) => `{ ${list} { ...Facets } } ${facets}`), ofParents];

  test.each(questions)("are what is found by reading the list (%#)", async (question) => {
    const fast = await dataOf(service, question);
    await counted(false);
    const read = await dataOf(service, question).finally(() => counted(true));
    expect(fast).toEqual(read);
  });

  test("of more actors than are shown, many of them with as many claims, are what is found by reading", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder.path, "crowd.txt"), crowded(130));
    await service.seed(folder.path);
    const question = `{ ${lists[0]} { ...Facets } outlet: source(slug: "interfax") { claims { ...Facets } } } ${facets}`;
    const fast = await dataOf(service, question);
    await counted(false);
    const read = await dataOf(service, question).finally(() => counted(true));
    expect(fast.outlet.claims.facets.actors).toHaveLength(100);
    expect(fast).toEqual(read);
    await remove(service.database.sql, "crowd-1-1");
    folder.remove();
  });

  test("are taken where they are complete, and only there", async () => {
    const { sql } = service.database;
    const totals = async () => {
      const { claims, actor, both } = await dataOf(
        service,
        `{ claims(first: 0) { totalCount facets { acts { count } } }
          actor(by: { name: "Kim Jong-il" }) { claims { totalCount } }
          both: claims(filter: { act: [OFFER], framing: [DOUBTED] }) { totalCount } }`,
      );
      const acts = claims.facets.acts as { count: number }[];
      const sum = acts.reduce((all, { count }) => all + count, 0);
      return [claims.totalCount, sum, actor.claims.totalCount, both.totalCount];
    };
    const right = await totals();
    const [all, acts, kim, both] = right as [number, number, number, number];
    expect(acts).toBe(all);
    await sql`update claim_counts set count = count * 10`;
    try {
      expect(await totals()).toEqual([all * 10, acts * 10, kim * 10, both]);
      await counted(false);
      expect(await totals()).toEqual(right);
    } finally {
      await counted(true);
      await sql`update claim_counts set count = count / 10`;
    }
  });

  test("are forgotten where issues are taken out by hand, and made anew by the next seeding", async () => {
    const { sql } = service.database;
    const total = async () =>
      (await dataOf(service, "{ claims(first: 1) { totalCount facets { acts { count } } } }"))
        .claims.totalCount;
    const before = await total();
    const [issue] = await sql`delete from issues where volume = 6 and number = 142 returning id`;
    expect(issue).toBeDefined();
    expect(await sql`select from claim_counts`).toHaveLength(0);
    expect(await total()).toBeLessThan(before);
    await service.seed(seedIssues);
    expect(await sql`select from issues where not counted`).toHaveLength(0);
    expect(await total()).toBe(before);
  });
});
