import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { exampleTabs } from "../../src/http/example-tabs.ts";
import { browserOnPath, openBrowser } from "../browser.ts";
import { emptyFolder } from "../database-harness.ts";
import { type RunningService, startService } from "../running-service.ts";

const query = "query Named($slug: String!) { actor(by: { slug: $slug }) { name } }";
const putin = '{ "slug": "vladimir-putin" }';
const kim = '{ "slug": "kim-jong-il" }';

// GraphiQL's page takes seconds to draw on a busy machine.
const patient = { timeout: 90_000 };
const soon = { timeout: 10_000 };

describe.skipIf(!browserOnPath())("GraphiQL's address", patient, () => {
  const folder = emptyFolder();
  let service: RunningService;
  let browser: Browser;
  let visit: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    service = await startService({ PORT: "0", DATA_DIR: folder.path });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    folder.remove();
  });
  // Each visitor comes for the first time.
  beforeEach(async () => {
    visit = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
    page = await visit.newPage();
    page.setDefaultTimeout(30_000);
  });
  afterEach(() => visit.close());

  const addressOf = (variables: string, text = query) =>
    `${service.url}?${new URLSearchParams({ query: text, variables })}`;

  async function open(address: string) {
    await page.goto(address);
    await page.locator(".graphiql-tab-button").first().waitFor();
  }

  const openTab = async () => (await page.locator(".graphiql-tab-active").innerText()).trim();
  const tabs = () => page.locator(".graphiql-tab-button").count();
  const asked = (address: string, part: "search" | "hash" = "search") => {
    const parameters = new URLSearchParams(new URL(address)[part].slice(1));
    return [parameters.get("query"), parameters.get("variables")];
  };
  const answer = async () => {
    await page.getByRole("button", { name: /^Execute query/ }).click();
    return page.locator(".result-window", { hasText: "data" });
  };

  test("a link opens its query with its variables, in a tab of their own beside the examples", async () => {
    await open(addressOf(kim));
    expect(await openTab()).toBe("Named");
    expect(await tabs()).toBe(exampleTabs.length + 1);
    await (await answer()).filter({ hasText: /Kim\sJong-il/ }).waitFor();
    expect(asked(page.url())).toEqual([query, kim]);
  });

  test("without a question the first example is open, and the address says so", async () => {
    await open(service.url);
    expect(asked(page.url())[0]).toBe(exampleTabs[0]?.query);
  });

  test("another tab is another address, which opens that tab for somebody else", async () => {
    await open(service.url);
    await page.locator(".graphiql-tab-button", { hasText: "WalkNextPage" }).click({ delay: 100 });
    await expect.poll(() => asked(page.url())[0], soon).toContain("WalkNextPage");
    const copied = page.url();
    expect(asked(copied)[1]).not.toBeNull();
    await visit.clearCookies();
    await page.evaluate("localStorage.clear()");
    await open(copied);
    expect(await openTab()).toBe("WalkNextPage");
    expect(await tabs()).toBe(exampleTabs.length);
    expect(asked(page.url())).toEqual(asked(copied));
  });

  test("what is typed, into the query or the variables, is in the address", async () => {
    await open(addressOf(kim));
    for (const [place, typed] of [
      [".graphiql-query-editor", "# one more line"],
      [".graphiql-editor-tool", "  "],
    ] as const) {
      const before = page.url();
      await page.locator(`${place} .monaco-editor`).first().click();
      await page.keyboard.press("Control+End");
      await page.keyboard.insertText(typed);
      await expect.poll(() => page.url(), soon).not.toBe(before);
    }
    expect(asked(page.url())).toEqual([`${query}# one more line`, `${kim}  `]);
  });

  test("a link that somebody opened before goes to the same tab", async () => {
    await open(addressOf(kim));
    await open(addressOf(putin));
    await page.waitForTimeout(1000);
    await open(addressOf(kim));
    expect(await tabs()).toBe(exampleTabs.length + 2);
    await (await answer()).filter({ hasText: /Kim\sJong-il/ }).waitFor();
  });

  test("the tab that was open is open again", async () => {
    await open(addressOf(kim));
    // GraphiQL keeps its tabs half a second after they change.
    await page.waitForTimeout(1000);
    await open(service.url);
    expect(await openTab()).toBe("Named");
    expect(asked(page.url())).toEqual([query, kim]);
  });

  test("a question too long to be sent stands behind the number sign", async () => {
    const long = `${query} # ${"as long as a novel ".repeat(1000)}`;
    await open(`${service.url}#${new URLSearchParams({ query: long, variables: kim })}`);
    expect(asked(page.url(), "hash")).toEqual([long, kim]);
    await (await answer()).filter({ hasText: /Kim\sJong-il/ }).waitFor();
  });

  test("a permalink opens a question about its object, ready to be asked", async () => {
    await open(new URL("/actors/kim-jong-il", service.url).href);
    expect(await openTab()).toBe("Actor");
    await (await answer()).filter({ hasText: /Kim\sJong-il/ }).waitFor();
  });
});
