import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type Service, seededService } from "../../harness.ts";
import { heldBytes } from "../heap.ts";
import { scaled } from "../scale.ts";
import { type Asked, mutated, written } from "./generated.ts";

const many = scaled(false, true, true);
const count = scaled(300, 2500, 20_000);
const seed = Number(process.env.FAULTS_SEED ?? 142);

const folder = join(import.meta.dirname, "../../queries");
const recipes: Asked[] = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => ({
    query: readFileSync(join(folder, file), "utf8"),
    variables: { slug: "putin", after: null },
  }));

/** What a client is never told: SQL, files, and that something broke. */
const leaks =
  /INTERNAL_SERVER_ERROR|unexpected error|select |drizzle|node_modules|\.[jt]s:\d|\n\s+at /i;

// The many are tried on one engine: what they are to break stands before the database.
describe.each(many ? engines.slice(-1) : engines)("on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await seededService(engine);
  });
  afterAll(() => service.close());

  async function ask(asked: Asked) {
    const response = await service.fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(asked),
    });
    return { status: response.status, text: await response.text() };
  }

  test(`${count} generated documents break nothing, leak nothing and leave nothing behind`, {
    timeout: 1_800_000,
  }, async () => {
    const right = await ask({ query: "{ corpus { claims } }", variables: {} });
    const seen = new Set<string>();
    const statuses: Record<string, number> = {};
    let before = 0;
    const different = fc.asyncProperty(
      fc.oneof({ weight: 2, arbitrary: written }, { weight: 1, arbitrary: mutated(recipes) }),
      async (asked) => {
        const hash = createHash("md5").update(JSON.stringify(asked)).digest("base64");
        fc.pre(!seen.has(hash));
        seen.add(hash);
        // By then all that is kept on purpose is full.
        if (seen.size === count / 4) before = heldBytes();
        const { status, text } = await ask(asked);
        expect(status).toBeLessThan(500);
        const { data, errors } = JSON.parse(text);
        if (errors) expect(text.slice(text.indexOf('"errors"'))).not.toMatch(leaks);
        const kind = errors ? (data ? "both" : (errors[0].extensions?.code ?? "no code")) : "data";
        statuses[kind] = (statuses[kind] ?? 0) + 1;
      },
    );
    await fc.assert(different, { numRuns: count, seed, endOnFailure: true });
    expect(seen.size).toBe(count);
    if (many) console.log(statuses, `${Math.round((heldBytes() - before) / 1e6)} MB more`);
    // Each kind of end is met, else the documents would prove little.
    for (const kind of ["data", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"])
      expect(statuses[kind]).toBeGreaterThan(count / 50);
    if (many) expect(heldBytes() - before).toBeLessThan(30e6);
    expect((await ask({ query: "{ corpus { claims } }", variables: {} })).text).toBe(right.text);
  });
});
