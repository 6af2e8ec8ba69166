import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder, freshFolder } from "../database-harness.ts";
import { runSeed } from "../faults/seeding/processes.ts";

const text = (number: number) =>
  `Publication: Monitor Volume: 6 Issue: ${number}\n\nRussia said that all is well (Reuters, May 3).\n`;

async function seed(args: string[], settings: Record<string, string> = {}) {
  const { ended, said } = runSeed(settings, ...args);
  return { status: await ended, said: said() };
}

describe("npm run seed", () => {
  let data: { path: string; remove(): void };
  let texts: { path: string; remove(): void };
  beforeAll(async () => {
    data = await freshFolder();
    texts = emptyFolder();
    writeFileSync(join(texts.path, "a.txt"), text(10));
    writeFileSync(join(texts.path, "b.txt"), text(11));
    writeFileSync(join(texts.path, "broken.txt"), "No header.\n");
  });
  afterAll(() => {
    data.remove();
    texts.remove();
  });

  test.each<[what: string, args: string[], status: number, said: string[]]>([
    [
      "--help tells what it takes",
      ["--help"],
      0,
      ["npm run seed -- [--check] [PATH…]", "Exit status"],
    ],
    ["an option that is none is named", ["--chekc"], 1, ["seed: Unknown option '--chekc'; --help"]],
    ["--remove wants to be told what", ["--remove"], 1, ["seed: --remove takes the issues"]],
    [
      "--remove and --check are not for one another",
      ["--remove", "--check", "monitor-6-10"],
      1,
      ["and no --check"],
    ],
    [
      "a path that isn't there is rejected",
      ["--check", "/nowhere/x.txt"],
      1,
      ["rejected: /nowhere/x.txt: no such file or folder", "files  in order  rejected"],
    ],
  ])("%s", async (_, args, status, said) => {
    const run = await seed(args, { DATA_DIR: join(texts.path, "untouched") });
    expect(run.status).toBe(status);
    for (const words of said) expect(run.said).toContain(words);
    expect(run.said).not.toMatch(/^ +at /m);
    expect(existsSync(join(texts.path, "untouched"))).toBe(false);
  });

  test("--check reads all, names who is new, and makes no database", async () => {
    const untouched = join(texts.path, "untouched");
    const { status, said } = await seed(["--check", texts.path], { DATA_DIR: untouched });
    expect(status).toBe(1);
    expect(said).toContain("broken.txt:1:1: Expected");
    expect(said).toMatch(/^files +in order +rejected\n3 +2 +1$/m);
    expect(said).toContain("Only checked: nothing was written.");
    expect(existsSync(untouched)).toBe(false);
  });

  test("seeds, tells what it did, and counts every file once; again, nothing changes", async () => {
    const settings = { DATA_DIR: data.path };
    const first = await seed([texts.path], settings);
    expect(first.status).toBe(1);
    expect(first.said).toMatch(/^files +loaded +unchanged +rejected\n3 +2 +0 +1$/m);
    expect(first.said).toMatch(/^articles +2 +0 +0$/m);
    // Not on a terminal: no bar, no escapes.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(first.said).not.toMatch(/[\r\u001b]/);
    const second = await seed([texts.path], settings);
    expect(second.said).toMatch(/^3 +0 +2 +1$/m);
    expect(second.said).not.toMatch(/^rows /m);
  });

  test("--remove takes an issue out, says what went, and tells which there is none of", {
    timeout: 60_000,
  }, async () => {
    const settings = { DATA_DIR: data.path };
    await seed([texts.path], settings);
    const { status, said } = await seed(["--remove", "monitor-6-11", "monitor-6-99"], settings);
    expect(status).toBe(1);
    expect(said).toContain("removed: monitor-6-11: 1 article, 1 claim\n");
    expect(said).toContain("not removed: monitor-6-99: the corpus holds no such issue");
    // Its file is there still, and so is loaded as if it were new.
    expect((await seed([texts.path], settings)).said).toMatch(/^3 +1 +1 +1$/m);
  });

  test("a setting that is wrong is one line", { timeout: 60_000 }, async () => {
    const { status, said } = await seed([], { DATABASE_URL: "mysql://nowhere" });
    expect([status, said.trim().split("\n")]).toEqual([
      1,
      [expect.stringMatching(/^seed: DATABASE_URL: expected postgres:/)],
    ]);
  });

  test("a server that isn't there is one line", async () => {
    const { status, said } = await seed([], { DATABASE_URL: "postgres://x@127.0.0.1:1/x" });
    expect([status, said.trim().split("\n")]).toEqual([
      1,
      [expect.stringContaining("seed: cannot reach Postgres at 127.0.0.1:1/x")],
    ]);
  });
});
