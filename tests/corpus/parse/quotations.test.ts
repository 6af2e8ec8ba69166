import { describe, expect, test } from "vitest";
import { parse } from "../../../src/corpus/parse.ts";
import { parseParagraph } from "./one-paragraph.ts";

/** The words between marks; `>` before one that is nested, `~` before one whose other mark is missing. */
const quoted = (text: string) =>
  parseParagraph(text).quotations.map(
    ({ start, end, nested, complete }) =>
      `${nested ? ">" : ""}${complete ? "" : "~"}${text.slice(start, end)}`,
  );

describe("words between quotation marks are found", () => {
  test.each<[string, string[]]>([
    // Straight marks, and curly ones.
    ['He said "we will stay" and left.', ["we will stay"]],
    ["He said “we will stay” and left.", ["we will stay"]],
    ['"We will stay," he said. "We always do."', ["We will stay,", "We always do."]],
    ["“We will stay,” he said. “We always do.”", ["We will stay,", "We always do."]],
    // A speaker between dashes.
    ['"We will stay…"–he went on–"…and win."', ["We will stay…", "…and win."]],
    ["“We will stay”–he went on–“and win.”", ["We will stay", "and win."]],
    // Marks behind brackets, colons and dashes, and without a blank before.
    ['The paper ("Trud") wrote:"It is over"–no more.', ["Trud", "It is over"]],
    ['the so-called"near abroad"policy', ["near abroad"]],
    // Single ones nest.
    ["“He told me ‘never’ twice,” she said.", ["He told me ‘never’ twice,", ">never"]],
    [`"He told me 'never' twice," she said.`, ["He told me 'never' twice,", ">never"]],
    ["“He told me: ‘Never!’” she said.", ["He told me: ‘Never!’", ">Never!"]],
    [`"'Never' is his word," she said.`, ["'Never' is his word,", ">Never"]],
    // Apostrophes close nothing.
    ["“The states’ rights and Russia’s,” he said.", ["The states’ rights and Russia’s,"]],
    [
      "“They are for ‘workers’ rights’. We aren’t,” he said.",
      ["They are for ‘workers’ rights’. We aren’t,", ">workers’ rights"],
    ],
    [`"It's the '90s and the states' turn," he said.`, ["It's the '90s and the states' turn,"]],
    ["The states’ rights of the ’90s weren’t Russia’s.", []],
    ["Don't count on the workers' party or the miners' union.", []],
    // Single ones alone.
    ["The ‘near abroad’ is far.", ["near abroad"]],
    ["The 'near abroad' is far.", ["near abroad"]],
    // Other shapes.
    ["He said «we will stay» and left.", ["we will stay"]],
    ["He said „we will stay“ and left.", ["we will stay"]],
    ["He said ``we will stay'' and left.", ["we will stay"]],
    ['He said ""we will stay"" and left.', ["we will stay"]],
    // Double within double.
    ["“He called it “mad” and left.”", ["He called it “mad” and left.", ">mad"]],
    // Marks of the wrong shape.
    ["He said ”we will stay” and left.", ["we will stay"]],
    ["He said “we will stay“ and left.", ["we will stay"]],
    // The editor's words and gaps.
    ["“They [the rebels] … left,” he said.", ["They [the rebels] … left,"]],
    // Marks around a paper's name in a citation hold no quotation.
    ["He said “we stay” (“Trud,” May 3).", ["we stay"]],
    // Inches and nothing at all.
    ['A 12" pipe.', []],
    ['He said "" and left.', []],
  ])("%s", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe("a quotation whose other mark is missing is guessed", () => {
  test.each<[string, string[]]>([
    // No closing mark: to the paragraph's end, to the citation, to the speaker, to the stop before the next.
    ["He said: “We will stay. We always do.", ["~We will stay. We always do."]],
    ["He said: “We will stay (AFP, May 3). They left.", ["~We will stay"]],
    ["“We will stay, Putin said. “We always do.”", ["~We will stay,", "We always do."]],
    ["“We will stay. They left. He spoke of “them” too.", ["~We will stay. They left.", "them"]],
    ['"We will stay, he said. "We always do."', ["~We will stay,", "We always do."]],
    // No opening mark: from the start of its sentence.
    ["Talks began. We will stay,” he said.", ["~We will stay,"]],
    ["We will stay,” he said. “We always do.”", ["~We will stay,", "We always do."]],
    ["They left (AFP, May 3). We will stay,” he said.", ["~We will stay,"]],
    // No closing mark of a nested one.
    ["“He said ‘never and left.” They stayed.", ["He said ‘never and left.", ">~never and left."]],
  ])("%s", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test("a speech over several paragraphs opens each and closes once", () => {
    const body = "He said: “One. Two.\n\n“Three. Four.\n\n“Five,” he said.";
    const [article] = parse(`Publication: Monitor Volume: 5 Issue: 1\n\n${body}`).articles;
    const found = article?.paragraphs.map(({ text, quotations }) =>
      quotations.map(({ start, end, complete }) => [text.slice(start, end), complete]),
    );
    expect(found).toEqual([[["One. Two.", false]], [["Three. Four.", false]], [["Five,", true]]]);
  });

  test("what goes on from the paragraph before begins its paragraph", () => {
    const body = "He said: “One. Two.\n\nThree. Four,” he said.";
    const [article] = parse(`Publication: Monitor Volume: 5 Issue: 1\n\n${body}`).articles;
    const [, second] = article?.paragraphs ?? [];
    const [quotation] = second?.quotations ?? [];
    expect(second?.text.slice(quotation?.start, quotation?.end)).toBe("Three. Four,");
  });
});
