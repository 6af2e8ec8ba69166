import { expect, test } from "vitest";
import type { ClaimFilter } from "../../../src/graphql/claim-filter.ts";
import { fileName } from "../../../src/http/export/file-name.ts";
import { heading } from "./claims.ts";

test.each<[ClaimFilter | null, string]>([
  [null, "hearsay-claims-revision-1.csv"],
  [{ actor: ["vladimir-putin"] }, "hearsay-claims-vladimir-putin-revision-1.csv"],
  [
    { actor: ["china", "russia"], act: ["DENIAL"] },
    "hearsay-claims-china-russia-denial-revision-1.csv",
  ],
  [
    { publishedOn: { from: "2000-07-01", to: null } },
    "hearsay-claims-published-on-from-2000-07-01-revision-1.csv",
  ],
  [{ disputed: true, relayed: false }, "hearsay-claims-disputed-not-relayed-revision-1.csv"],
  [{ actor: [] }, "hearsay-claims-no-actor-revision-1.csv"],
  [{ actor: ['a"\r\nX-Header: "é/../'] }, "hearsay-claims-a-x-header-e-revision-1.csv"],
])("%j is in %s", (filter, name) => {
  expect(fileName({ ...heading, filter }, "csv")).toBe(name);
});

test("a long filter makes no long name", () => {
  const actor = Array.from({ length: 90 }, (_, index) => `somebody-${index}`);
  expect(fileName({ ...heading, filter: { actor } }, "csv").length).toBeLessThan(110);
});
