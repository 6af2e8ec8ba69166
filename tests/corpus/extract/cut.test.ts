import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "./read.ts";

const folder = join(import.meta.dirname, "../../score/tuning");

/** The paragraphs of articles, as their readers put them together. */
const articles: string[][] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), "utf8")))
  .map(({ paragraphs }) => paragraphs);

/** Words of a paragraph from one place to another, some left out in between. */
function cut(paragraph: string, [from, size, out]: [number, number, number]): string {
  const words = paragraph.split(" ");
  const start = from % words.length;
  const kept = words.slice(start, start + 1 + (size % words.length));
  kept.splice(out % kept.length, out % 3);
  return kept.join(" ") || "Nothing.";
}

const places = fc.array(fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)), {
  minLength: 8,
  maxLength: 8,
});

test("an article cut anywhere is read, and all that is found stands in it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...articles), places, (paragraphs, cuts) => {
      const text = paragraphs.map((paragraph, i) => cut(paragraph, cuts[i % 8] as never));
      const { claims, quotes, words } = read(text.join("\n\n"));
      for (const { paragraph, exact, cue } of claims)
        for (const span of [exact, cue]) expect(words(paragraph, span)).not.toBe("");
      for (const quote of quotes) expect(words(quote.paragraph, quote)).not.toBe("");
    }),
    { numRuns: 2000, seed: 7 },
  );
}, 60_000);
