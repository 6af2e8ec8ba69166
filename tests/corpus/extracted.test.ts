import { expect, test } from "vitest";
import type { Article } from "../../src/corpus/article.ts";
import { entryOf } from "../../src/corpus/draft/entry.ts";
import { extract } from "../../src/corpus/extract.ts";
import { claimOf } from "../../src/corpus/extracted.ts";
import { createNames } from "../../src/corpus/names.ts";
import { parse } from "../../src/corpus/parse.ts";

const names = createNames([{ name: "Ardzinba", kind: "PERSON", names: [], metonyms: [] }]);

// What is quoted of the claims in a paragraph, and whether a draft has to say so beside form and words.
test.each([
  ["“We have an agreement,” Ardzinba said on July 23.", [["We have an agreement"]], false],
  ["Ardzinba said: “We have an agreement.”", [["We have an agreement"]], false],
  ["Ardzinba said that they had “an agreement” with Georgia.", [["an agreement"]], true],
  ["“We have,” Ardzinba said, “an agreement.”", [["We have", "an agreement."]], true],
  ["Ardzinba said that they had an agreement.", [[]], false],
])("the quotes of %s", (paragraph, quotes, written) => {
  const { articles } = parse(`Publication: Monitor Volume: 6 Issue: 10\n\n${paragraph}`);
  const article = articles[0] as Article;
  const claims = extract(article, names).claims.map((found) => claimOf(found, article));
  const textOf = ({ start, end }: { start: number; end: number }) => paragraph.slice(start, end);
  expect(claims.map((claim) => claim.quotes.map(textOf))).toEqual(quotes);
  expect(claims.map((claim) => "quotes" in entryOf(claim, article))).toEqual([written]);
});
