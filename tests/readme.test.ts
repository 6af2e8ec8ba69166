import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { describeConfig } from "../src/config.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("the README's table of settings is the settings that there are", async () => {
  const rows = describeConfig().map(
    ({ name, preset, about }) => `| \`${name}\` | ${preset && `\`${preset}\``} | ${about} |\n`,
  );
  const head = "| name | unless set | what it is |\n| --- | --- | --- |\n";
  const table = new RegExp(`${head.replaceAll("|", "\\|")}(\\|.*\\n)*`);
  expect(readme).toMatch(table);
  // `npm run record` writes the table anew.
  const written = readme.replace(table, () => head + rows.join(""));
  await expect(written).toMatchFileSnapshot(join(root, "README.md"));
});

test("every script is in the README, and every script in the README is there", () => {
  const named = [...readme.matchAll(/npm (?:run (?:-s )?)?([a-z]+(?::[a-z]+)?)/g)].map(
    ([, script]) => script,
  );
  const scripts = new Set(named.filter((script) => script !== "ci"));
  expect([...scripts].sort()).toEqual(Object.keys(packageJson.scripts).sort());
});

test("the README says of every dependency what it is for", () => {
  const { dependencies, devDependencies } = packageJson;
  const names = Object.keys({ ...dependencies, ...devDependencies });
  const untold = names.filter((name) => !readme.includes(`\`${name}\``));
  expect(untold.filter((name) => !name.startsWith("@types/"))).toEqual([]);
});

test("every file and folder that the README links to is there", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path = ""]) => path);
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
