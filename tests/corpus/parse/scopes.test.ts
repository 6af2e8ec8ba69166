import { expect, test } from "vitest";
import { parse } from "../../../src/corpus/parse.ts";

const covered = (...paragraphs: string[]) => {
  const body = paragraphs.join("\n\n");
  const [article] = parse(`Publication: Monitor Volume: 5 Issue: 110\n\n${body}\n`).articles;
  return article?.paragraphs.flatMap(({ citations }) =>
    citations.map(({ scope }) =>
      article.paragraphs[scope.paragraph - 1]?.text.slice(scope.start, scope.end),
    ),
  );
};

test.each<[string, string[], string[]]>([
  ["the paragraph's start", ["One. Two (AFP, May 3)."], ["One. Two"]],
  ["with its stop, where it stands behind that", ["One. Two. (AFP, May 3)"], ["One. Two."]],
  ["the citation before it", ["One (AFP, May 3). Two (ORT, May 4). Three."], ["One", "Two"]],
  ["an endnote before it", ["One (8). Two (ORT, May 4)."], ["One", "Two"]],
  [
    "an early citation and its stray stop",
    ["One. (AFP, May 3). Two.(ORT, May 4)"],
    ["One.", "Two."],
  ],
  [
    "a citation within a quotation's end",
    ["“One (AFP, May 3).” “Two” (ORT, May 4)."],
    ["“One", "“Two”"],
  ],
  ["the paragraph before, where it opens one", ["One. Two.", "(AFP, May 3)"], ["One. Two."]],
  ["the same, with words behind it", ["One.", "(AFP, May 3) Two (ORT, May 4)."], ["One.", "Two"]],
  ["what the one right before it covers", ["One (AFP, May 3) (ORT, May 4)."], ["One", "One"]],
  ["nothing, where nothing stands before it", ["(AFP, May 3) One."], [""]],
  [
    "a reference, which is no citation",
    ["One (see the Monitor, May 3). Two (AFP, May 3)."],
    ["One (see the Monitor, May 3). Two"],
  ],
])("a citation covers what stands between it and %s", (_, paragraphs, expected) => {
  expect(covered(...paragraphs)).toEqual(expected);
});
