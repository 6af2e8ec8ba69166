import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { schemaFiles } from "../../../src/corpus/annotation/json-schema.ts";

const seed = join(import.meta.dirname, "..", "..", "..", "seed");
const read = (path: string) => readFileSync(join(seed, path), "utf8");
const issues = readdirSync(join(seed, "issues")).filter((name) => name.endsWith(".yaml"));

describe("the schemas that editors check by", () => {
  test.each(Object.entries(schemaFiles()))("%s is what `npm run generate` prints", (file, text) => {
    expect(read(file)).toBe(text);
  });

  test.each<[file: string, schema: string]>([
    ["actors.yaml", "actors.schema.json"],
    ["sources.yaml", "sources.schema.json"],
    ...issues.map((name): [string, string] => [`issues/${name}`, "annotation.schema.json"]),
  ])("%s names its schema, and is as that says", (file, schema) => {
    const text = read(file);
    const up = "../".repeat(file.split("/").length - 1) || "./";
    expect(text.split("\n")[0]).toBe(`# yaml-language-server: $schema=${up}${schema}`);
    const shape = z.fromJSONSchema(JSON.parse(read(schema)));
    expect(shape.safeParse(parse(text)).error?.issues ?? []).toEqual([]);
  });

  test.each([
    ["an unknown act", { articles: [{ claims: [claim({ act: "CLAIM" })] }] }],
    ["an unknown key", { articles: [{ claims: [claim({ actor: "Norland" })] }] }],
    ["no articles", { publishedOn: "2000-07-21" }],
    ["a day that is none", { publishedOn: "2000-02-30", articles: [{}] }],
  ])("an editor marks %s", (_, content) => {
    const shape = z.fromJSONSchema(JSON.parse(read("annotation.schema.json")));
    expect(shape.safeParse(content).success).toBe(false);
    expect(shape.safeParse({ articles: [{ claims: [claim({})] }] }).success).toBe(true);
  });
});

function claim(parts: object) {
  return { paragraph: 1, exact: "words", act: "DENIAL", form: "DIRECT", ...parts };
}
