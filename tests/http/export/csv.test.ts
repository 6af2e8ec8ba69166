import { expect, test } from "vitest";
import { csv } from "../../../src/http/export/csv.ts";
import { cited, claimOf, heading, named } from "./claims.ts";
import { readCsv } from "./read-csv.ts";

/** The claim's cells by their columns' names, as a reader of the file has them. */
function cellsOf(claim: ReturnType<typeof claimOf>): Record<string, string> {
  const text = csv.open(heading) + csv.write([claim], heading, true) + csv.close();
  const [columns, cells] = readCsv(text.slice(1));
  return Object.fromEntries((columns ?? []).map((column, index) => [column, cells?.[index] ?? ""]));
}

test("the file begins with a byte order mark", () => {
  expect(csv.open(heading).charCodeAt(0)).toBe(0xfeff);
});

test.each([
  ['He called it "so-called".', 'He called it "so-called".'],
  ["One, two; three.", "One, two; three."],
  ["One\nline, another\r\nline.", "One\nline, another\r\nline."],
  ["", ""],
  ["Мир — 平和 😀", "Мир — 平和 😀"],
])("a cell holds %j", (statement, cell) => {
  expect(cellsOf(claimOf("x", { statement })).statement).toBe(cell);
});

test.each([
  '=HYPERLINK("http://evil.example","x")',
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\tlike a tab",
  "\rlike a return",
  "\n=1",
  "＝1+1",
])("%j is no formula", (statement) => {
  expect(cellsOf(claimOf("x", { statement })).statement).toBe(`'${statement}`);
});

test.each(["1 = 1", "a-b", "'quoted'", " =1"])("%j is left as it is", (statement) => {
  expect(cellsOf(claimOf("x", { statement })).statement).toBe(statement);
});

test("a semicolon before a formula stays within quotation marks, which all texts stand in", () => {
  const line = csv.write([claimOf("x", { statement: "a;=1+1;b" })], heading, true);
  expect(line).toContain(',"a;=1+1;b",');
});

test("a chain of hearsay reads outward", () => {
  const relay = (name: string, position: number) => ({ position, cue: null, actor: named(name) });
  const claim = claimOf("x", {
    speakers: [{ actor: named("Kim Jong-il") }],
    relays: [relay("Vladimir Putin", 1), relay("Interfax", 2)],
  });
  expect(cellsOf(claim)).toMatchObject({
    actors: "Kim Jong-il",
    relays: "Vladimir Putin < Interfax",
  });
});

test("the days cited run from the first to the last of all outlets", () => {
  const claim = claimOf("x", {
    citations: [
      cited(["AFP", "2000-07-20"], ["Itogi", null]),
      cited(["Reuters", "2000-07-18", "2000-07-19"]),
    ],
  });
  expect(cellsOf(claim)).toMatchObject({ cited_from: "2000-07-18", cited_to: "2000-07-20" });
});

test("what is not there is an empty cell", () => {
  expect(cellsOf(claimOf("x"))).toMatchObject({
    quote: "",
    actors: "",
    relays: "",
    cited_from: "",
    made_on: "",
    article_title: "",
    confidence: "",
    disputed: "false",
  });
});
