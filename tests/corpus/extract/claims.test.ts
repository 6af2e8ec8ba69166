import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("a claim's form tells how much of it is quoted", () => {
  test.each([
    ["“It rains,” Belov said.", "DIRECT", "It rains"],
    ["Belov said that it “rains” in Riga.", "MIXED", "it “rains” in Riga"],
    ["Belov said that it rains.", "INDIRECT", "it rains"],
    ["Belov said that the so-called “reform” failed.", "INDIRECT", "the so-called “reform” failed"],
    ["Belov said that it rains (Telegraf, May 3).", "INDIRECT", "it rains"],
    ["Belov said that it rains (Telegraf, May 3), but left.", "INDIRECT", "it rains"],
  ])("%s", (text, form, exact) => {
    const { claims, words } = read(text);
    expect(claims.map((claim) => [claim.form, words(claim.paragraph, claim.exact)])).toEqual([
      [form, exact],
    ]);
  });
});

describe("what is done by saying it is told by the cue", () => {
  test.each([
    ["Belov denied that it rained.", "DENIAL", true],
    ["Belov ridiculed the warning.", "DENIAL", true],
    ["Belov was quoted by Vestnik as denying that it rained.", "DENIAL", true],
    ["Belov derided the figure as a fairy tale.", "DENIAL", true],
    ["The warnings were ridiculed by Belov.", "DENIAL", true],
    ["Belov called the report an invention.", "DENIAL", true],
    ["Belov branded it false.", "DENIAL", true],
    ["Belov ridiculed the senator.", "EVALUATION", false],
    ["Riga came late, an omission which Belov criticized.", "EVALUATION", false],
    ["Belov said that it did not rain.", "ASSERTION", false],
    ["Belov urged Riga to wait.", "DEMAND", false],
    ["Belov promised to wait.", "OFFER", false],
    ["Belov predicted that it would rain.", "PREDICTION", false],
    ["Belov called the rain a gift.", "EVALUATION", false],
    ["Belov asked whether it rained.", "QUESTION", false],
  ])("%s", (text, act, denial) => {
    expect(read(text).claims).toMatchObject([{ act, denial }]);
  });
});

describe("the article's distance is kept with the claim", () => {
  test.each([
    ["Belov said that it rained.", "PLAIN"],
    ["It is said that it rained.", "HEDGED"],
    ["Nobody heard the alleged offer by Belov to wait.", "HEDGED"],
  ])("%s", (text, framing) => {
    expect(read(text).claims.map((claim) => claim.framing)).toEqual([framing]);
  });
});

test("a claim names its rule, a confidence and whom it is about", () => {
  const [claim] = read("Belov said that Kyiv owes Riga nothing.").claims;
  expect(claim).toMatchObject({ rule: "said-that", about: ["Ukraine", "Latvia"] });
  expect(claim?.confidence).toBeGreaterThan(0);
  expect(claim?.confidence).toBeLessThanOrEqual(1);
});

test.each(["…", "“”", "constructor __proto__ said", "said that", "( ) , ; :"])(
  "a paragraph of odd words has no claims: %s",
  (text) => {
    expect(read(text).claims).toEqual([]);
  },
);

test.each([
  "Belov quoted Hora as having",
  "Human Rights,” demands that Moscow",
  "Foreign In a statement released",
  "A buyer In a statement released",
])("words cut off or out of order are read all the same: %s", (text) => {
  expect(() => read(text)).not.toThrow();
});

test("who neither confirms nor denies is nobody else", () => {
  const { claims } = read("Oleg Tamm neither confirmed nor denied it, but added that it rained.");
  expect(claims.map(({ actors }) => actors)).toEqual([["Oleg Tamm"]]);
});
