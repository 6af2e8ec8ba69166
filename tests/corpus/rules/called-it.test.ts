import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov called the plan a mistake.", ["Ivan Belov: the plan a mistake"]],
  ["Riga termed it “tourism.”", ["Latvia: it “tourism.”"]],
  ["Belov called the minister.", []],
  ["Belov called an election.", []],
  ["The Harbor Board calls itself “modest.”", ["Harbor Board: itself “modest.”"]],
])("%s", (text, claims) => {
  expect(claimsBy("called-it", text)).toEqual(claims);
});
