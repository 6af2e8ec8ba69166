import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type OperationDefinitionNode, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type Service, seededService } from "./harness.ts";

/**
 * The examples that a client developer learns from: tests/queries/NAME.graphql, its variables in
 * NAME.variables.json where it takes some, and its whole answer on the seed corpus in NAME.json.
 * `npm run record` writes answers and tabs anew. What it wrote is then read against the article:
 * an answer that the code gave is not therefore right.
 */
const folder = join(import.meta.dirname, "queries");
const files = readdirSync(folder);
const names = files.filter((file) => file.endsWith(".graphql")).map((f) => basename(f, ".graphql"));

/** The examples that GraphiQL opens with: an offer told and doubted, its teller, its article. */
const story = [
  "chain-of-hearsay",
  "who-disputes-what",
  "cited-from-korea-herald",
  "unattributed-claims",
  "actors-claims",
  "moscow-and-its-ministries",
  "article-in-place",
  "walk-first-page",
  "walk-next-page",
  "claims-by-actor",
];

const read = (file: string) => readFileSync(join(folder, file), "utf8");
const printed = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function example(file: string) {
  const variables = `${file}.variables.json`;
  return {
    file,
    query: read(`${file}.graphql`),
    ...(files.includes(variables) && { variables: JSON.parse(read(variables)) }),
  };
}

describe.each(engines)("the examples on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await seededService(engine);
  });
  afterAll(() => service.close());

  test.each(names)("%s has the answer that lies beside it", async (name) => {
    const { query, variables } = example(name);
    const answer = await service.ask(query, variables);
    expect(answer.errors).toBeUndefined();
    await expect(printed(answer)).toMatchFileSnapshot(join(folder, `${name}.json`));
  });

  test("the second page of a walk begins where the first ends", async () => {
    const first = await service.ask(example("walk-first-page").query);
    expect(example("walk-next-page").variables).toEqual({
      after: first.data.claims.pageInfo.endCursor,
    });
  });
});

test.each(names)("%s opens by saying what it shows, and has a name of its own", (name) => {
  const { query } = example(name);
  const [operation, ...others] = parse(query).definitions as OperationDefinitionNode[];
  expect(others).toEqual([]);
  expect(query).toMatch(/^# [A-Z].*\.$/ms);
  const words = name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  expect(operation?.name?.value).toBe(words.join(""));
});

test("every answer and every set of variables belongs to an example", () => {
  const known = names.flatMap((name) =>
    [".graphql", ".json", ".variables.json"].map((end) => name + end),
  );
  expect(files.filter((file) => !known.includes(file))).toEqual([]);
});

test("GraphiQL opens with the examples that tell a story, as they stand", async () => {
  await expect(printed(story.map(example))).toMatchFileSnapshot(
    join(import.meta.dirname, "../src/http/example-tabs.json"),
  );
});
