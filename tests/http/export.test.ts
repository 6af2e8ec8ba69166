import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type Service, seededService } from "../harness.ts";
import { readCsv } from "./export/read-csv.ts";

const formats = ["csv", "ndjson", "jsonld"];

function address(format: string, filter?: unknown, orderBy?: string): string {
  const parameters = new URLSearchParams();
  if (filter !== undefined) parameters.set("filter", JSON.stringify(filter));
  if (orderBy !== undefined) parameters.set("orderBy", orderBy);
  return `/export/claims.${format}?${parameters}`;
}

/** The keys of the claims in a file of any format. */
function keysOf(format: string, text: string): string[] {
  if (format === "csv")
    return readCsv(text.slice(1))
      .slice(1)
      .map(([key]) => key as string);
  if (format === "ndjson")
    return text
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line).key);
  return JSON.parse(text).first.items.map(
    (item: { body: Record<string, string> }) => item.body["schema:identifier"],
  );
}

describe.each(engines)("exports on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await seededService(engine);
  });
  afterAll(() => service.close());

  /** The file's text, byte order mark included. */
  async function download(path: string): Promise<string> {
    const response = await service.fetch(path);
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer()).toString();
  }

  async function listed(filter: unknown, orderBy?: string): Promise<string[]> {
    const keys: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await service.ask(
        `query ($filter: ClaimFilter, $orderBy: ClaimOrder, $after: String) {
          claims(first: 100, filter: $filter, orderBy: $orderBy, after: $after) {
            nodes { key } pageInfo { hasNextPage endCursor }
          }
        }`,
        { filter, orderBy, after },
      );
      keys.push(...data.claims.nodes.map(({ key }: { key: string }) => key));
      after = data.claims.pageInfo.hasNextPage ? data.claims.pageInfo.endCursor : null;
    } while (after !== null);
    return keys;
  }

  describe.each(formats)("as %s", (format) => {
    test.each([
      ["all claims", undefined],
      ["an actor's claims", { actor: ["kim-jong-il"] }],
      ["what was passed on and is doubted", { relayed: true, framing: ["DOUBTED"] }],
      [
        "claims found in outlets of some days",
        { citedOn: { from: "2000-07-19", to: "2000-07-19" } },
      ],
      ["claims of nobody, since an empty list matches nothing", { actor: [] }],
      ["all claims where the filter is null", null],
    ])("%s are those that the list holds, in its order", async (_title, filter) => {
      const text = await download(address(format, filter));
      expect(keysOf(format, text)).toEqual(await listed(filter));
    });

    test("claims come newest first where asked", async () => {
      const text = await download(address(format, {}, "NEWEST_FIRST"));
      expect(keysOf(format, text)).toEqual(await listed({}, "NEWEST_FIRST"));
    });

    test("the answer says what it is, of which revision, and under which name to keep it", async () => {
      const { headers } = await service.fetch(address(format, { actor: ["kim-jong-il"] }));
      const revision = headers.get("hearsay-revision");
      const { data } = await service.ask("{ corpus { revision } }");
      expect(revision).toBe(String(data.corpus.revision));
      expect(headers.get("content-disposition")).toBe(
        `attachment; filename="hearsay-claims-kim-jong-il-revision-${revision}.${format}"`,
      );
    });

    test("HEAD says the same without the file", async () => {
      const path = address(format, { actor: ["kim-jong-il"] });
      const headers = { "x-request-id": "the-same" };
      const head = await service.fetch(path, { method: "HEAD", headers });
      const get = await service.fetch(path, { headers });
      await get.arrayBuffer();
      expect([head.status, [...head.headers]]).toEqual([200, [...get.headers]]);
      expect(await head.text()).toBe("");
    });

    test("who takes gzip gets it", async () => {
      const path = address(format);
      const response = await service.fetch(path, { headers: { "accept-encoding": "br, gzip" } });
      expect(response.headers.get("content-encoding")).toBe("gzip");
      const packed = Buffer.from(await response.arrayBuffer());
      expect(gunzipSync(packed).toString()).toBe(await download(path));
    });
  });

  test("who refuses gzip doesn't get it", async () => {
    const response = await service.fetch(address("csv"), {
      headers: { "accept-encoding": "gzip;q=0, identity" },
    });
    expect(response.headers.get("content-encoding")).toBeNull();
    await response.arrayBuffer();
  });

  test("who has the revision already is told that nothing changed", async () => {
    const first = await service.fetch(address("csv"), { method: "HEAD" });
    for (const tags of [first.headers.get("etag") as string, "*"]) {
      const again = await service.fetch(address("csv"), { headers: { "if-none-match": tags } });
      expect([again.status, await again.text()]).toEqual([304, ""]);
    }
  });

  test.each([
    ["filter=%7B", "filter: not JSON", undefined],
    ["filter=", "filter: not JSON", undefined],
    ["filter=[]", 'filter: Expected type "ClaimFilter" to be an object', []],
    ['filter={"actr":["x"]}', 'filter: Field "actr" is not defined', []],
    ['filter={"__proto__":{}}', 'filter: Field "__proto__" is not defined', []],
    ['filter={"actor":[1]}', "filter.actor[0]: String cannot represent", ["actor", 0]],
    ['filter={"act":["SAID"]}', 'filter.act[0]: Value "SAID" does not exist', ["act", 0]],
    [
      'filter={"publishedOn":{"from":"2000-02-30"}}',
      "filter.publishedOn.from: Not a day",
      ["publishedOn", "from"],
    ],
    [
      'filter={"madeOn":{"from":"2000-07-02","to":"2000-07-01"}}',
      "A range of days ends before it starts",
      undefined,
    ],
    ['filter={"actor":["a\\u0000"]}', "NUL", undefined],
    [
      `filter=${JSON.stringify({ actor: Array.from({ length: 101 }, () => "x") })}`,
      "101 values in one list",
      undefined,
    ],
    ["orderBy=BEST", 'orderBy: Value "BEST" does not exist', []],
    ["orderBy=RELEVANCE", "orderBy: an export is in the order of print", undefined],
    ["first=10", 'Unknown parameter "first"', undefined],
    ["filter={}&filter={}", "`filter` is given more than once", undefined],
  ])("%s is refused: %s", async (parameters, message, path) => {
    for (const method of ["GET", "HEAD"]) {
      const response = await service.fetch(`/export/claims.csv?${parameters}`, { method });
      expect(response.status).toBe(400);
      if (method === "HEAD") continue;
      const { errors } = (await response.json()) as { errors: [Told] };
      expect(errors[0].message).toContain(message);
      expect(errors[0].extensions.path).toEqual(path);
      expect(errors[0].extensions.code).toMatch(/^(BAD_|TOO_MANY)/);
    }
  });

  test("all that is wrong with a filter is said at once", async () => {
    const response = await service.fetch(address("csv", { actor: [1], act: ["SAID"], x: 1 }));
    const { errors } = (await response.json()) as { errors: Told[] };
    expect(errors).toHaveLength(3);
  });

  test.each([
    ["/export/claims.xlsx", "GET", 404],
    ["/export/claims", "GET", 404],
    ["/export/toString", "GET", 404],
    ["/export/claims.constructor", "GET", 404],
    ["/export/actors.csv", "GET", 404],
    ["/export/claims.csv", "POST", 405],
    ["/export/claims.csv", "DELETE", 405],
  ])("%s by %s is %i", async (path, method, status) => {
    const response = await service.fetch(path, { method });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
  });

  test("a batch of claims with all that hangs off them is two statements", async () => {
    service.statements.length = 0;
    await download(address("ndjson"));
    // The revision, the claims, their texts.
    expect(service.statements).toHaveLength(3);
  });

  test("a line of NDJSON tells of a claim what GraphQL tells", async () => {
    const text = await download(address("ndjson"));
    const lines = text
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    const { data } = await service.ask(everything);
    expect(lines).toHaveLength(data.claims.totalCount);
    for (const [index, expected] of data.claims.nodes.entries())
      expect(withoutHost(lines[index])).toMatchObject(asTold(expected));
  });

  test("from NDJSON and JSON-LD the words can be found again in their paragraph", async () => {
    const lines = (await download(address("ndjson"))).split("\n").slice(0, -1);
    const collection = JSON.parse(await download(address("jsonld")));
    expect(collection.total).toBe(lines.length);
    for (const [index, line] of lines.entries()) {
      const claim = JSON.parse(line);
      const { target } = collection.first.items[index];
      const [header, accept] = target.state.value.split(": ");
      const answer = await service.fetch(new URL(target.source).pathname, {
        headers: { [header]: accept },
      });
      const words = await answer.text();
      const [quoted, placed] = target.selector;
      expect(claim.paragraph.permalink).toBe(target.source);
      expect(words.slice(claim.selector.start, claim.selector.end)).toBe(claim.selector.exact);
      expect([...words].slice(placed.start, placed.end).join("")).toBe(quoted.exact);
      expect(words).toContain(quoted.prefix + quoted.exact + quoted.suffix);
      for (const { selector } of claim.quotes)
        expect(words.slice(selector.start, selector.end)).toBe(selector.exact);
    }
  });

  test("Kim's offer is a Claim by Kim, passed on by Putin and Interfax, that appeared in the article", async () => {
    const text = await download(address("jsonld", { actor: ["kim-jong-il"], act: ["OFFER"] }));
    const [{ body, target, motivation }] = JSON.parse(text).first.items;
    expect(motivation).toBe("describing");
    expect(body).toMatchObject({
      type: "schema:Claim",
      "schema:author": [{ type: "schema:Person", "schema:name": "Kim Jong-il" }],
      "schema:contributor": [
        { "schema:position": 1, "schema:contributor": { "schema:name": "Vladimir Putin" } },
        { "schema:position": 2, "schema:contributor": { "schema:name": "Interfax" } },
      ],
      "schema:appearance": { type: "schema:NewsArticle", "schema:datePublished": "2000-07-21" },
      "schema:citation": ["Reuters", "AP", "BBC", "CNN"].map((name) => ({
        "schema:publisher": { "schema:name": name },
        "schema:datePublished": "2000-07-19",
      })),
    });
    expect(target.selector.map(({ type }: { type: string }) => type)).toEqual([
      "TextQuoteSelector",
      "TextPositionSelector",
    ]);
  });
});

interface Told {
  message: string;
  extensions: { code: string; path?: unknown };
}

const everything = /* GraphQL */ `{
  claims(first: 100) {
    totalCount
    nodes {
      id key permalink statement act form framing cue quote madeOn origin rule confidence
      actors { slug name kind wikidataId }
      about { slug name kind wikidataId }
      sources { slug name kind wikidataId }
      relays { position cue actor { slug name kind wikidataId } }
      quotes { kind selector { exact prefix suffix start end } }
      selector { exact prefix suffix start end }
      citations { id permalink raw sources { asWritten from to edition source { slug name kind } } }
      relations { kind direction claim { key } }
      paragraph { id permalink ordinal }
      article { slug title url permalink issue { publication volume number permalink dateBasis } }
    }
  }
}`;

interface Node {
  relations: { kind: string; direction: string; claim: { key: string } }[];
  article: { issue: object };
}

/** A claim's node in the shape that it is exported in. */
function asTold({ relations, article: { issue, ...article }, ...rest }: Node) {
  const told = relations.map(({ claim: { key }, ...relation }) => ({ ...relation, key }));
  return { ...rest, relations: told, article, issue };
}

/** The claim with the paths of its permalinks alone, as GraphQL gives them where no address is set. */
const withoutHost = (claim: unknown) =>
  JSON.parse(JSON.stringify(claim).replaceAll('"http://localhost/', '"/'));
