import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserOnPath, openBrowser } from "./browser.ts";
import { emptyFolder } from "./database-harness.ts";
import { examplePage, installed, type ServedPage } from "./example-page.ts";
import { type RunningService, startService } from "./running-service.ts";

const missing = !browserOnPath()
  ? "there is no Chromium on the PATH"
  : !installed("claims-by-actor") && "its own packages are not installed";
if (missing && process.env.CI === "true")
  throw new Error(`The example page cannot be tried: ${missing}.`);
if (missing) console.warn(`The example page is not tried: ${missing}.`);

/** How many rows the page shows at once. */
const pageSize = 5;

/** How long the page may take on a machine that is busy with other tests. */
const patience = { timeout: 15_000 };

const claimFields = `
  totalCount
  nodes { statement quote act framing actors { name } relays { actor { name } } sources { name } }`;

describe.skipIf(missing)("the example page, served from another origin than the service", () => {
  const folder = emptyFolder();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  let service: RunningService;
  let site: ServedPage;
  let page: Page;
  let close: () => Promise<void>;

  beforeAll(async () => {
    service = await startService({ PORT: "0", DATA_DIR: folder.path });
    site = await examplePage("claims-by-actor", { VITE_HEARSAY_URL: service.url });
    const browser = await openBrowser();
    close = () => browser.close();
    page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    page.setDefaultTimeout(15_000);
    const known = [new URL(service.url).origin, new URL(site.url).origin];
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== "data:" && !known.includes(origin)) elsewhere.push(request.url());
    });
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(site.url);
  }, 120_000);

  afterAll(async () => {
    await close?.();
    await site?.close();
    await service?.stop();
    folder.remove();
  });

  test("actors are listed by number of claims, a page at a time", async () => {
    const list = (args: string) =>
      ask(
        service,
        `{ actors(orderBy: MOST_CLAIMS, ${args}) {
        nodes { name claims { totalCount } } pageInfo { endCursor } } }`,
      );
    const { actors: first } = await list("first: 10");
    const { actors: second } = await list(`first: 10, after: "${first.pageInfo.endCursor}"`);
    const shown = (connection: typeof first) =>
      connection.nodes.map((actor: typeof first) => [actor.name, actor.claims.totalCount]);
    const rows = async () => {
      const entries = await page.locator("nav.actors li").allInnerTexts();
      return entries.map((text) => [text.split("\n")[0], Number(/\d+/.exec(text)?.[0])]);
    };
    await expect.poll(rows, patience).toEqual(shown(first));
    await turn(page, "actors", "Next");
    await expect.poll(rows, patience).toEqual(shown(second));
    await turn(page, "actors", "Previous");
    await expect.poll(rows, patience).toEqual(shown(first));
  });

  test("without a mouse, an actor is chosen and its claims are walked there and back", async () => {
    const { slug, name } = await secondActor(service);
    const { totalCount, nodes } = await claimsOf(service, slug);
    expect(totalCount).toBeGreaterThan(pageSize);
    const statements = nodes.map(({ statement }: Claim) => statement);

    await page.getByRole("link", { name: new RegExp(`^${name} `) }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => statementsOn(page), patience).toEqual(statements.slice(0, pageSize));
    expect(await page.locator("h2:focus").innerText()).toBe(name);
    expect(await page.getByRole("status").innerText()).toBe(`${totalCount} claims`);

    await turn(page, "claims", "Next");
    await expect
      .poll(() => statementsOn(page), patience)
      .toEqual(statements.slice(pageSize, 2 * pageSize));
    expect(await page.locator("h2:focus").innerText()).toBe(name);
    await turn(page, "claims", "Previous");
    await expect.poll(() => statementsOn(page), patience).toEqual(statements.slice(0, pageSize));
    await page.goBack();
    await expect
      .poll(() => statementsOn(page), patience)
      .toEqual(statements.slice(pageSize, 2 * pageSize));
  });

  test("a filter narrows the claims, and one too many leaves none and says so", async () => {
    const { slug, name } = await secondActor(service);
    const { nodes } = await claimsOf(service, slug);
    const [{ act }] = nodes;
    const { nodes: narrowed } = await claimsOf(service, slug, `filter: { act: [${act}] }`);
    expect(narrowed.length).toBeLessThan(nodes.length);
    const framings = narrowed.map((claim: { framing: string }) => claim.framing);
    const other = ["DOUBTED", "HEDGED", "PLAIN"].find((framing) => !framings.includes(framing));

    // By the words beside it, as a space bar would.
    await page.getByRole("checkbox", { name: new RegExp(act, "i") }).press("Space");
    await expect
      .poll(() => statementsOn(page), patience)
      .toEqual(narrowed.map(({ statement }: Claim) => statement));
    await page.getByRole("checkbox", { name: new RegExp(other ?? "", "i") }).press("Space");
    await page.getByText(`${name} makes no such claim.`).waitFor();
    expect(await statementsOn(page)).toEqual([]);
    await page.getByRole("link", { name: "Clear filters" }).click();
    await expect.poll(() => statementsOn(page), patience).toHaveLength(pageSize);
  });

  test.each([
    ["vladimir-putin", "Vladimir Putin ← Interfax", true],
    ["kim-jong-il", "Kim Jong-il ← Vladimir Putin ← Interfax", false],
  ])(
    "a link opens at %s's doubted claims, with quote, chain and sources",
    async (slug, chain, quoted) => {
      const { nodes } = await claimsOf(service, slug, "filter: { framing: [DOUBTED] }");
      await page.goto(`${site.url}#actor=${slug}&framing=DOUBTED`);
      await page.reload();
      await expect
        .poll(() => statementsOn(page), patience)
        .toEqual(nodes.map(({ statement }: Claim) => statement));
      const cards = await page.locator("article").all();
      const shown = await Promise.all(
        cards.map(async (card) => ({
          quote: (await card.locator("blockquote").allTextContents())[0] ?? null,
          chain: (await card.locator(".chain a").allTextContents()).join(" ← "),
          sources: (await card.locator(".sources").allTextContents())[0],
        })),
      );
      expect(shown).toEqual(
        nodes.map(({ quote, actors, relays, sources }: Claim) => ({
          quote,
          chain: [...actors, ...relays.map(({ actor }) => actor)]
            .map(({ name }) => name)
            .join(" ← "),
          sources: `Found in ${sources.map(({ name }) => name).join(", ")}`,
        })),
      );
      expect(shown[0]?.chain).toBe(chain);
      expect(shown.some(({ quote }) => quote !== null)).toBe(quoted);
    },
  );

  test("every name in a chain leads to that actor's claims", async () => {
    await page.getByRole("link", { name: "Interfax" }).first().click();
    await page.getByRole("heading", { level: 2, name: "Interfax" }).waitFor();
  });

  test("an actor that nobody knows is said to be unknown", async () => {
    await page.goto(`${site.url}#actor=nobody-at-all`);
    await page.getByText("The corpus knows no actor").waitFor();
  });

  test("while an answer is on its way, that is said", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(service.url, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.url}#actor=china`);
    await page.reload();
    await page.getByText("Loading claims …").waitFor();
    release();
    await page.getByRole("heading", { level: 2, name: "China" }).waitFor();
    await page.unroute(service.url);
  });

  test("it asked for nothing elsewhere and complained of nothing", () => {
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("a service that is gone is an error, and asking again helps once it is back", async () => {
    await service.stop();
    await page.goto(`${site.url}#actor=north-korea`);
    const alert = page.getByRole("alert").filter({ hasText: "does not answer" });
    await alert.waitFor();
    service = await startService({ PORT: new URL(service.url).port, DATA_DIR: folder.path });
    await alert.getByRole("button", { name: "Try again" }).press("Enter");
    await expect.poll(() => statementsOn(page), patience).toHaveLength(pageSize);
    // The service starts once more in here, and that beside other tests.
  }, 120_000);
});

interface Claim {
  statement: string;
  quote: string | null;
  actors: { name: string }[];
  relays: { actor: { name: string } }[];
  sources: { name: string }[];
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
async function ask(service: RunningService, query: string): Promise<any> {
  const response = await fetch(service.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

async function secondActor(service: RunningService): Promise<{ slug: string; name: string }> {
  const { actors } = await ask(
    service,
    "{ actors(orderBy: MOST_CLAIMS, first: 2) { nodes { slug name } } }",
  );
  return actors.nodes[1];
}

async function claimsOf(service: RunningService, slug: string, narrowed = "") {
  const { actor } = await ask(
    service,
    `{ actor(by: { slug: "${slug}" }) { claims(first: 100, ${narrowed}) { ${claimFields} } } }`,
  );
  return actor.claims;
}

async function statementsOn(page: Page): Promise<string[]> {
  return page.locator("article h3").allInnerTexts();
}

async function turn(page: Page, list: string, way: "Next" | "Previous"): Promise<void> {
  const pager = page.getByRole("navigation", { name: `Pages of ${list}` });
  await pager.getByRole("link", { name: way }).press("Enter");
}
