import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/yoga.ts";
import { engines, type Service, seededService } from "../harness.ts";

const permalinks = /* GraphQL */ `{
  claims(first: 100) {
    nodes {
      id permalink
      actors { id permalink }
      paragraph { id permalink }
      article { id permalink issue { id permalink } }
      citations { id permalink }
      sources { id permalink }
    }
  }
}`;

/** All objects in an answer that have an id, each once. */
function objectsIn(value: unknown, found = new Map<string, string>()): Map<string, string> {
  if (typeof value !== "object" || value === null) return found;
  const { id, permalink } = value as { id?: string; permalink?: string };
  if (id && permalink) found.set(permalink, id);
  for (const each of Object.values(value)) objectsIn(each, found);
  return found;
}

describe.each(engines)("permalinks on the %s engine", (engine) => {
  let service: Service;
  let objects: Map<string, string>;
  beforeAll(async () => {
    service = await seededService(engine);
    objects = objectsIn((await service.ask(permalinks)).data);
  });
  afterAll(() => service.close());

  test("every object answers at its own", async () => {
    const kinds = new Set<string>();
    for (const [path, id] of objects) {
      const response = await service.fetch(path);
      expect([path, response.status]).toEqual([path, 200]);
      const { data } = (await response.json()) as { data: Record<string, { id: string }> };
      expect(Object.values(data)[0]).toMatchObject({ id, permalink: path });
      kinds.add(path.split("/")[1] as string);
    }
    expect([...kinds].sort()).toEqual([
      "actors",
      "articles",
      "citations",
      "claims",
      "issues",
      "paragraphs",
      "sources",
    ]);
  });

  test.each(["claims", "articles", "actors", "sources", "issues", "paragraphs", "citations"])(
    "a browser is led from one of the %s to a question about it, which answers the same to a program",
    async (collection) => {
      const path = [...objects.keys()].find((each) => each.startsWith(`/${collection}/`)) as string;
      const led = await service.fetch(path, { headers: { accept: "text/html,*/*;q=0.8" } });
      expect(led.status).toBe(303);
      const address = led.headers.get("location") as string;
      expect(address).toMatch(/^\/graphql\?query=/);
      const asked = await service.fetch(address, { headers: { accept: "application/json" } });
      const plain = await service.fetch(path);
      expect(await asked.json()).toEqual(await plain.json());
    },
  );

  test("a paragraph's words are there as plain text", async () => {
    const path = [...objects.keys()].find((each) => each.startsWith("/paragraphs/")) as string;
    const plain = await service.fetch(path, { headers: { accept: "text/plain" } });
    const { data } = (await (await service.fetch(path)).json()) as {
      data: { node: { text: string } };
    };
    expect(plain.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await plain.text()).toBe(data.node.text);
  });

  test("an issue answers by its publication, volume and number", async () => {
    const response = await service.fetch("/issues/monitor-6-142");
    expect(await response.json()).toMatchObject({
      data: { issue: { publication: "Monitor", volume: 6, number: 142 } },
    });
  });

  test.each([
    "/claims/",
    "/claims/monitor-6-142/1/0-1/said",
    "/actors/nobody",
    "/actors/vladimir-putin/claims",
    "/articles",
    "/issues/monitor-6-143",
    "/issues/nothing-6-142",
    "/issues/monitor-99999999999-1",
    "/paragraphs/1",
    "/paragraphs/00000000-0000-0000-0000-000000000000",
    "/citations/%E0%A4%A",
    "/actors/%ff",
  ])("nothing stands at %s", async (path) => {
    for (const accept of ["text/html", "application/json"]) {
      const response = await service.fetch(path, { headers: { accept } });
      expect([response.status, await response.json()]).toEqual([
        404,
        {
          errors: [expect.objectContaining({ message: expect.stringContaining("Nothing stands") })],
        },
      ]);
    }
  });

  test.each([
    ["a NUL in a name", "/actors/%00", "NUL"],
    ["a name of 1,001 letters", `/sources/${"x".repeat(1001)}`, "1001"],
  ])("%s is refused", async (_title, path, message) => {
    const response = await service.fetch(path);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).toContain(message);
  });

  test("nothing is changed at a permalink", async () => {
    const response = await service.fetch("/actors/vladimir-putin", { method: "POST" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  test("HEAD says whether there is something", async () => {
    for (const [path, status] of [
      ["/actors/vladimir-putin", 200],
      ["/actors/nobody", 404],
    ] as const) {
      const response = await service.fetch(path, { method: "HEAD" });
      expect(response.status).toBe(status);
    }
  });

  describe("of a service that knows its public address", () => {
    const ask = async (path: string, init?: RequestInit) =>
      createApp(service.database, { PUBLIC_URL: "https://hearsay.example" }).fetch(
        new Request(`http://localhost${path}`, init),
      );

    test("begin with it", async () => {
      const query = '{ actor(by: { slug: "vladimir-putin" }) { permalink } }';
      const response = await ask(`/graphql?query=${encodeURIComponent(query)}`);
      expect(await response.json()).toEqual({
        data: { actor: { permalink: "https://hearsay.example/actors/vladimir-putin" } },
      });
    });

    test("lead a browser there", async () => {
      const response = await ask("/actors/vladimir-putin", { headers: { accept: "text/html" } });
      expect(response.headers.get("location")).toMatch(/^https:\/\/hearsay\.example\/graphql\?/);
    });

    test("stand so in exports", async () => {
      const text = await (await ask("/export/claims.ndjson")).text();
      expect(text).toContain('"permalink":"https://hearsay.example/claims/');
      expect(text).not.toContain("localhost");
    });
  });
});
