import { expect, test } from "vitest";
import { parse as readAsYaml } from "yaml";
import type { Article } from "../../../src/corpus/article.ts";
import { draftYaml } from "../../../src/corpus/draft/yaml.ts";
import { extract } from "../../../src/corpus/extract.ts";
import { claimOf } from "../../../src/corpus/extracted.ts";
import { createNames } from "../../../src/corpus/names.ts";
import { parse } from "../../../src/corpus/parse.ts";

const names = createNames([{ name: "Ardzinba", kind: "PERSON", names: [], metonyms: [] }]);

const header = "Publication: Monitor Volume: 6 Issue: 10\n\n";

/** Sentences enough that looking through them all for each claim anew would take minutes. */
const many = 2500;

test("each claim of a long paragraph is drafted under its own sentence", () => {
  const told = (at: number) =>
    `Ardzinba said on July 20 that talks of round ${at} with all who had come were over by then.`;
  const paragraph = Array.from({ length: many }, (_, at) => told(at)).join(" ");
  const { articles } = parse(header + paragraph);
  const article = articles[0] as Article;
  const claims = extract(article, names).claims.map((found) => claimOf(found, article));
  const yaml = draftYaml([{ article, claims }], [], null, "annotation.schema.json");
  const drafted = [...yaml.matchAll(/# (Ardzinba [^:]*?)\n +- paragraph: 1\n +exact: (.*)/g)];
  expect(drafted).toHaveLength(many);
  for (const [at, [, sentence = "", exact]] of drafted.entries()) {
    expect(sentence.replace(/\s+#\s*/g, " ")).toBe(told(at));
    expect(exact).toBe(`talks of round ${at} with all who had come were over by then`);
  }
});

test.each<[what: string, begin: [string, string], openings: (string | undefined)[]]>([
  ["their first words", ["It was late.", "It was early."], ["It was late.", "It was early."]],
  ["their order where they begin alike", ["It was late.", "It was late."], [undefined, undefined]],
])("articles are told apart by %s", (_, begin, openings) => {
  const text = begin
    .map((first, at) => `${header}${first}\n\nArdzinba said that ${at} came.\n`)
    .join("\n");
  const drafted = parse(text).articles.map((article) => ({ article, claims: [] }));
  const yaml = readAsYaml(draftYaml(drafted, [], null, "annotation.schema.json"));
  expect(yaml.articles.map(({ opening }: { opening?: string }) => opening)).toEqual(openings);
});
