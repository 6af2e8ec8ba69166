import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "./served.ts";

let service: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  service = await serve();
});
afterAll(() => service.close());

const audits = serverAudits({ url: () => `${service.url}/graphql` });

// GraphQL over HTTP, as the specification's own suite tries it: what it says should or may be is met as well.
test.each(audits.map(({ name, fn }) => [name, fn] as const))("%s", async (_name, audit) => {
  expect(await audit()).toMatchObject({ status: "ok" });
});
