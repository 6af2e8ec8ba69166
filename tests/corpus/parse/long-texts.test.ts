import { expect, test } from "vitest";
import { parse } from "../../../src/corpus/parse.ts";

const header = "Publication: Monitor Volume: 6 Issue: 142\n\n";
const megabyte = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length));

// Each takes well under a second; what is quadratic takes minutes, and no test may.
test.each([
  ["opening parentheses", megabyte("(")],
  ["closing parentheses", megabyte(")")],
  ["both kinds", megabyte("(") + megabyte(")")],
  ["empty parentheses", megabyte("()")],
  ["a list in one parenthesis", `(${megabyte("a, ")})`],
  ["a list of names in one", `(${megabyte("Aa, ")}May 3)`],
  ["many long lists", megabyte(`(${"Ab and ".repeat(200)}May 3) `)],
  ["days without end", `(Reuters, ${megabyte("May 3, ")})`],
  ["citations never closed", megabyte("(Reuters, May 3 ")],
  ["citations never opened", megabyte("Reuters, May 3) ")],
  ["straight marks", megabyte('"')],
  ["opening marks", megabyte("“")],
  ["closing marks", megabyte("a” ")],
  ["marks that open words", megabyte(' "a')],
  ["single marks", megabyte("'a' ")],
  ["apostrophes in one quotation", `“${megabyte("‘as’ b ")}”`],
  ["blanks", `a${megabyte(" ")}b`],
  ["stops", megabyte(". ")],
  ["capitals", megabyte("A")],
  ["capitals and stops", megabyte("U.S.")],
  ["words see", megabyte("(see 1 ")],
  ["short lines", megabyte("ab cd\n")],
  ["lines that open like headers", megabyte("The publication: Monitor\n")],
  ["colons", megabyte("a publication: a volume: ")],
  ["blanks in a header", `the publication:${megabyte(" ")}volume`],
  ["quotations never closed before citations", megabyte("“a (AFP, May 3) ")],
  ["quotations never opened behind citations", megabyte("(AFP, May 3) a” ")],
  ["citations", megabyte("A b (AFP, May 3). ")],
  ["unreadable days", megabyte("it was so (AFP, May 33)\n")],
])("a megabyte of %s is read", (_, paragraph) => {
  const { articles } = parse(`${header}One.\n\n${paragraph}\n\nTwo.\n`);
  expect(articles.length).toBe(1);
});

test("an article of 5,000 paragraphs keeps them all", () => {
  const [article] = parse(header + "One said so (AFP, July 3).\n\n".repeat(5000)).articles;
  expect(article?.paragraphs).toHaveLength(5000);
});
