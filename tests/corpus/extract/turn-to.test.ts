import { expect, test } from "vitest";
import { putInto, turnTo } from "../../../src/corpus/extract/turn-to.ts";
import type { FoundClaim, FoundQuote, MarkedKind } from "../../../src/corpus/extract.ts";

/** *Belov said that “rain” was near.* */
const quote = (kind: MarkedKind, ...speakers: string[]): FoundQuote => ({
  paragraph: 1,
  start: 17,
  end: 21,
  kind,
  speakers,
});

const claim = (quotes: FoundQuote[], form: FoundClaim["form"]): FoundClaim => ({
  paragraph: 1,
  exact: { start: 16, end: 31 },
  cue: { start: 6, end: 10 },
  actors: ["Ivan Belov"],
  relays: [],
  act: "ASSERTION",
  form,
  framing: "PLAIN",
  madeOn: null,
  denial: false,
  quotes,
  written: false,
  about: [],
  rule: "said-that",
  confidence: 0.9,
});

test("what is at arm’s length is nobody’s, and in no claim", () => {
  const belov = claim([quote("speech", "Ivan Belov")], "MIXED");
  const found = quote("speech", "Ivan Belov");
  turnTo("scare", found, [belov], belov);
  expect(found).toEqual(quote("scare"));
  expect(belov).toMatchObject({ quotes: [], form: "INDIRECT" });
});

test("a claim keeps its other quotations, and its form", () => {
  const other = { ...quote("speech", "Ivan Belov"), start: 26, end: 30 };
  const belov = claim([quote("speech", "Ivan Belov"), other], "MIXED");
  turnTo("name", quote("speech", "Ivan Belov"), [belov], belov);
  expect(belov).toMatchObject({ quotes: [other], form: "MIXED" });
});

test("what is written is so in the claim as well, and stays whose it was", () => {
  const belov = claim([quote("speech", "Ivan Belov")], "DIRECT");
  const found = quote("speech", "Ivan Belov");
  turnTo("document", found, [belov], null);
  expect(found).toEqual(quote("document", "Ivan Belov"));
  expect(belov).toMatchObject({ quotes: [{ kind: "document" }], form: "DIRECT" });
});

test("what turns out to be said is the words of the claim around it", () => {
  const belov = claim([], "INDIRECT");
  const found = quote("scare");
  turnTo("speech", found, [belov], belov);
  expect(found).toEqual(quote("speech", "Ivan Belov"));
  expect(belov).toMatchObject({ quotes: [quote("speech", "Ivan Belov")], form: "MIXED" });
});

test("is its teller’s, but no part of a claim that ends before it", () => {
  const belov = { ...claim([], "INDIRECT"), exact: { start: 11, end: 15 } };
  const found = quote("scare");
  turnTo("speech", found, [belov], belov);
  expect(found.speakers).toEqual(["Ivan Belov"]);
  expect(belov).toMatchObject({ quotes: [], form: "INDIRECT" });
});

test("is nobody’s where nobody speaks", () => {
  const found = quote("name");
  turnTo("document", found, [], null);
  expect(found).toEqual(quote("document"));
});

test("a claim has each quotation once, in the order of the text", () => {
  const later = { ...quote("speech", "Ivan Belov"), start: 26, end: 30 };
  const belov = claim([later], "MIXED");
  putInto(belov, quote("speech", "Ivan Belov"));
  putInto(belov, { ...later });
  expect(belov.quotes).toEqual([quote("speech", "Ivan Belov"), later]);
});

test("leaves alone what stands in the same place of another paragraph", () => {
  const elsewhere = { ...quote("speech", "Ivan Belov"), paragraph: 2 };
  const belov = claim([elsewhere], "MIXED");
  turnTo("scare", quote("speech", "Ivan Belov"), [belov], belov);
  expect(belov.quotes).toEqual([elsewhere]);
});
