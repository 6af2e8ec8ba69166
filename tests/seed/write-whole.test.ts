import {
  chmodSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeWhole } from "../../seed/write-whole.ts";
import { emptyFolder } from "../database-harness.ts";

let folder: ReturnType<typeof emptyFolder>;
let path: string;
beforeEach(() => {
  folder = emptyFolder();
  path = join(folder.path, "a.yaml");
});
afterEach(() => folder.remove());

test("a new file is written, and nothing beside it stays", async () => {
  await writeWhole(path, "new\n", null);
  expect(readFileSync(path, "utf8")).toBe("new\n");
  expect(readdirSync(folder.path)).toEqual(["a.yaml"]);
});

test("one that came in the meantime stays", async () => {
  writeFileSync(path, "somebody's\n");
  await expect(writeWhole(path, "new\n", null)).rejects.toThrow("EEXIST");
  expect(readFileSync(path, "utf8")).toBe("somebody's\n");
  expect(readdirSync(folder.path)).toEqual(["a.yaml"]);
});

test("one that was saved since it was read stays", async () => {
  writeFileSync(path, "saved\n");
  await expect(writeWhole(path, "new\n", "read\n")).rejects.toThrow("changed since it was read");
  expect(readFileSync(path, "utf8")).toBe("saved\n");
  expect(readdirSync(folder.path)).toEqual(["a.yaml"]);
});

test("another takes its place with its mode, and a link stays a link", async () => {
  writeFileSync(path, "read\n");
  chmodSync(path, 0o640);
  const link = join(folder.path, "link.yaml");
  symlinkSync(path, link);
  await writeWhole(link, "new\n", "read\n");
  expect(readFileSync(path, "utf8")).toBe("new\n");
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder.path)).toEqual(["a.yaml", "link.yaml"]);
});
