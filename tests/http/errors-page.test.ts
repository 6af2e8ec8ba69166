import { join } from "node:path";
import { expect, test } from "vitest";
import { errorsPage } from "../../src/graphql/errors-page.ts";

test("docs/errors.md lists the codes that there are; `npx vitest -u` writes it anew", async () => {
  await expect(errorsPage()).toMatchFileSnapshot(join(import.meta.dirname, "../../docs/errors.md"));
});
