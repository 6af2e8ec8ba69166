import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Riga is convinced that the port will close.", ["Latvia: the port will close"]],
  ["Belov was confident that the port would open.", ["Ivan Belov: the port would open"]],
  ["Riga is not convinced that the port will close.", []],
  ["Belov was certain of victory.", []],
  ["Riga is of the opinion that the port should close.", ["Latvia: the port should close"]],
  ["The opinion that it should close is old.", []],
])("%s", (text, claims) => {
  expect(claimsBy("convinced-that", text)).toEqual(claims);
});
