import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "./database-harness.ts";
import { endByNpm, endOfService, startService } from "./running-service.ts";

const kimsOffer = `{
  actor(by: { name: "Kim Jong-il" }) {
    claims { nodes { statement relays { actor { name } } sources { name } } }
  }
}`;

describe("the service, started as a newcomer starts it", () => {
  let folder: ReturnType<typeof emptyFolder>;
  beforeAll(() => {
    folder = emptyFolder();
  });
  afterAll(() => folder.remove());

  test("it has the corpus and answers, and answers the same when it is started again", {
    timeout: 120_000,
  }, async () => {
    const settings = { PORT: "0", DATA_DIR: folder.path };
    const first = await startService(settings);
    const data = await ask(first.url, kimsOffer);
    await first.stop();
    expect(data).toMatchObject({
      actor: {
        claims: {
          nodes: expect.arrayContaining([
            {
              statement:
                "Kim Jong-il is ready to scrap North Korea’s controversial missile development programme.",
              relays: [{ actor: { name: "Vladimir Putin" } }, { actor: { name: "Interfax" } }],
              sources: ["Reuters", "AP", "BBC", "CNN"].map((name) => ({ name })),
            },
          ]),
        },
      },
    });
    const again = await startService(settings);
    expect(await ask(again.url, kimsOffer)).toEqual(data);
    await again.stop();
  });
});

test("a mistake at once in one item of a list ends no service for those that come later in items before it", {
  timeout: 120_000,
}, async () => {
  const folder = emptyFolder();
  const service = await startService({ PORT: "0", DATA_DIR: folder.path });
  // Actors are found before the article: their mistake is told a moment later, the article's at once.
  const question = `{
    search(text: "North Korea", kinds: [ACTOR, ARTICLE], first: 3) {
      nodes {
        ... on Actor { spokenOfBy(after: "none") { totalCount } }
        ... on Article { claims(first: 1, after: "none") { totalCount } }
      }
    }
  }`;
  const answer = await fetch(service.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: question }),
  });
  expect(await answer.json()).toMatchObject({
    data: null,
    errors: [{ path: ["search", "nodes", 2, "claims"], extensions: { code: "BAD_CURSOR" } }],
  });
  expect(await ask(service.url, "{ __typename }")).toEqual({ __typename: "Query" });
  await service.stop();
  folder.remove();
});

test("a service ends when it is asked to, also where nobody reads its log any more", {
  timeout: 120_000,
}, async () => {
  const folder = emptyFolder();
  for (let time = 0; time < 4; time++) {
    const service = await startService({ PORT: "0", DATA_DIR: folder.path });
    await service.stopUnheard();
  }
  folder.remove();
});

test("npm start ends with all that it started when npm is asked to", {
  timeout: 120_000,
}, async () => {
  const folder = emptyFolder();
  const said = await endByNpm({ PORT: "0", DATA_DIR: folder.path });
  expect(said).toMatch(/finishing what is under way(?!.*finishing)/s);
  folder.remove();
});

describe("a service that can't start says why in one line, with exit status 1", () => {
  test.each([
    [{ PORT: "http" }, /^hearsay: PORT: .*number.*\n$/],
    [{ PORT: "70000" }, /^hearsay: PORT: .*65535\n$/],
    [{ DATABASE_URL: "mysql://localhost/news" }, /^hearsay: DATABASE_URL: .*postgres:.*\n$/],
  ])("%j", { timeout: 60_000 }, async (settings, line) => {
    expect(await endOfService(settings as Record<string, string>)).toEqual({
      code: 1,
      said: expect.stringMatching(line),
    });
  });

  test("an option that it doesn't know", { timeout: 60_000 }, async () => {
    expect(await endOfService({}, ["--port", "4001"])).toEqual({
      code: 1,
      said: expect.stringMatching(/^hearsay: "--port": .*PORT=4001; --help.*\n$/),
    });
  });

  test("a port that another program has", { timeout: 60_000 }, async () => {
    const other = createServer();
    const port = await new Promise<number>((listening) => {
      other.listen(0, "127.0.0.1", () => listening((other.address() as { port: number }).port));
    });
    const folder = emptyFolder();
    const ending = await endOfService({ PORT: String(port), DATA_DIR: folder.path });
    other.close();
    folder.remove();
    expect(ending).toEqual({ code: 1, said: expect.stringMatching(/^hearsay: .*\n$/) });
    expect(ending.said).toContain(String(port));
  });
});

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: unknown };
  return data;
}
