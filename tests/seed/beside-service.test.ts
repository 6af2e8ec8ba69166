import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyFolder, freshFolder } from "../database-harness.ts";
import { runSeed } from "../faults/seeding/processes.ts";
import { type RunningService, startService } from "../running-service.ts";

let data: { path: string; remove(): void };
let texts: { path: string; remove(): void };
let service: RunningService;
beforeAll(async () => {
  data = await freshFolder();
  texts = emptyFolder();
  service = await startService({ DATA_DIR: data.path, PORT: "0" });
}, 180_000);
afterAll(async () => {
  await service?.stop();
  data?.remove();
  texts?.remove();
});

const issueCount = async () => {
  const response = await fetch(service.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ issues { totalCount } }" }),
  });
  expect(response.status).toBe(200);
  const { data } = (await response.json()) as { data: { issues: { totalCount: number } } };
  return data.issues.totalCount;
};

test("seeded beside it on the embedded engine, a running service answers with the new rows at once", async () => {
  const before = await issueCount();
  writeFileSync(
    join(texts.path, "a.txt"),
    "Publication: Monitor Volume: 3 Issue: 7\n\nRussia said that all is well (Reuters, May 3).\n",
  );
  const seeder = runSeed({ DATA_DIR: data.path }, texts.path);
  // The service goes on answering meanwhile.
  let asked = 0;
  while (seeder.child.exitCode === null) {
    expect(await issueCount()).toBeLessThanOrEqual(before + 1);
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect([await seeder.ended, seeder.said()]).toEqual([0, expect.stringMatching(/^1 +1 +0 +0$/m)]);
  expect(await issueCount()).toBe(before + 1);
  expect(asked).toBeGreaterThan(2);
}, 180_000);
