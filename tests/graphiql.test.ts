import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleTabs } from "../src/http/example-tabs.ts";
import { browserOnPath, openBrowser } from "./browser.ts";
import { emptyFolder } from "./database-harness.ts";
import { type RunningService, startService } from "./running-service.ts";

const found = browserOnPath();
if (!found && process.env.CI === "true")
  throw new Error("GraphiQL is tried in Chromium, and none is on the PATH.");
if (!found) console.warn("GraphiQL is not tried: there is no Chromium on the PATH.");

describe.skipIf(!found)("GraphiQL in a browser that is cut off from every network", () => {
  const folder = emptyFolder();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  let service: RunningService;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    service = await startService({ PORT: "0", DATA_DIR: folder.path });
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    page.setDefaultTimeout(15_000);
    const { origin } = new URL(service.url);
    await page.route("**/*", async (route) => {
      const url = route.request().url();
      if (new URL(url).origin === origin) return route.continue();
      elsewhere.push(url);
      return route.abort();
    });
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(service.url);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    folder.remove();
  });

  test("it opens with the examples, each under its own name", async () => {
    const tabs = page.locator(".graphiql-tab-button");
    await tabs.first().waitFor();
    const titles = exampleTabs.map(({ query }) => /^query (\w+)/m.exec(query)?.[1]);
    expect((await tabs.allInnerTexts()).map((title) => title.trim())).toEqual(titles);
  });

  test.each([
    ["ChainOfHearsay", "Interfax"],
    ["UnattributedClaims", "Hundreds of thousands of North Koreans"],
    // Takes variables, which GraphiQL sends with it.
    ["WalkNextPage", "global strategic balance"],
  ])("%s, run by its button, shows rows", { retry: 2 }, async (title, words) => {
    // A tab can be dragged; a press shorter than any hand's doesn't choose it.
    await page.locator(".graphiql-tab-button", { hasText: title }).click({ delay: 100 });
    // The tab is chosen before its question is in the editor; the button runs what is there.
    await page.locator(".graphiql-query-editor", { hasText: title }).waitFor();
    await page.getByRole("button", { name: /^Execute query/ }).click();
    // The editor parts words by non-breaking spaces.
    const phrase = new RegExp(words.replaceAll(" ", "\\s+"));
    await page.locator(".result-window", { hasText: phrase }).waitFor();
  });

  test("it knows the schema", async () => {
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.getByText("ClaimConnection").first().waitFor();
  });

  test("it asked for nothing elsewhere and complained of nothing", () => {
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
