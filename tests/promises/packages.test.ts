import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const read = (name: string) => JSON.parse(readFileSync(join(root, name), "utf8"));

test("there is one copy of graphql: a schema built by one isn't known to another", () => {
  const copies = Object.keys(read("package-lock.json").packages).filter((path) =>
    /(^|\/)node_modules\/graphql$/.test(path),
  );
  expect(copies).toEqual(["node_modules/graphql"]);
});

test("versions are exact, so that every machine installs the same", () => {
  const { dependencies, devDependencies, overrides } = read("package.json");
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
  expect(
    versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version))),
  ).toEqual([]);
});
