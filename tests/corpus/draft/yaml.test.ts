import { expect, test } from "vitest";
import type { Article } from "../../../src/corpus/article.ts";
import { draftYaml } from "../../../src/corpus/draft/yaml.ts";
import { extract } from "../../../src/corpus/extract.ts";
import { claimOf } from "../../../src/corpus/extracted.ts";
import { createNames } from "../../../src/corpus/names.ts";
import { parse } from "../../../src/corpus/parse.ts";

const names = createNames([{ name: "Ardzinba", kind: "PERSON", names: [], metonyms: [] }]);

/** Sentences enough that looking through them all for each claim anew would take minutes. */
const many = 2500;

test("each claim of a long paragraph is drafted under its own sentence", () => {
  const told = (at: number) =>
    `Ardzinba said on July 20 that talks of round ${at} with all who had come were over by then.`;
  const paragraph = Array.from({ length: many }, (_, at) => told(at)).join(" ");
  const { articles } = parse(`Publication: Monitor Volume: 6 Issue: 10\n\n${paragraph}`);
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
