import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Article, IssueText } from "../../../src/corpus/article.ts";
import { parse } from "../../../src/corpus/parse.ts";
import { generatedFile } from "./generated-file.ts";

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== "");

/** Paragraphs and what was set aside, put together again in the order of the file's lines. */
function reassembled({ articles }: IssueText): string[] {
  const parts = articles.flatMap(({ paragraphs, setAside }) => [
    ...setAside.filter(({ kind }) => kind !== "next-headline"),
    ...paragraphs,
    ...setAside.filter(({ kind }) => kind === "next-headline"),
  ]);
  parts.sort((a, b) => a.line - b.line);
  return parts.flatMap(({ text }) => wordsOf(text));
}

function expectSpansInPlace({ paragraphs }: Article): void {
  for (const { text, citations, crossReferences, quotations } of paragraphs) {
    let behind = 0;
    for (const { start, end, raw, scope } of citations) {
      expect(text.slice(start, end)).toBe(raw);
      expect(start).toBeGreaterThanOrEqual(behind);
      behind = end;
      const covered = paragraphs[scope.paragraph - 1]?.text ?? "";
      expect(0 <= scope.start && scope.start <= scope.end && scope.end <= covered.length).toBe(
        true,
      );
    }
    for (const { start, end, raw } of crossReferences) expect(text.slice(start, end)).toBe(raw);
    for (const { start, end } of quotations) {
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      expect(end).toBeGreaterThan(start);
    }
  }
}

const issues = new URL("../../../seed/issues/", import.meta.url);

describe("every word of a file is kept, in its order", () => {
  test.each(readdirSync(issues).filter((name) => name.endsWith(".txt")))("%s", (name) => {
    const text = readFileSync(new URL(name, issues), "utf8");
    const read = parse(text);
    expect(reassembled(read)).toEqual(wordsOf(text));
    for (const article of read.articles) expectSpansInPlace(article);
  });

  test("in 500 made-up files, and every span lies in its text", () => {
    for (let seed = 1; seed <= 500; seed++) {
      const text = generatedFile(seed);
      const read = parse(text);
      expect(reassembled(read), `seed ${seed}`).toEqual(wordsOf(text));
      for (const article of read.articles) expectSpansInPlace(article);
      for (const { line, column } of read.warnings) {
        const there = text.replace(/\r\n?/g, "\n").split("\n")[line - 1] ?? "";
        expect(column >= 1 && column <= there.length + 1, `seed ${seed}`).toBe(true);
      }
      expect(parse(text)).toEqual(read);
    }
  });
});
