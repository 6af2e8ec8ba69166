import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Riga is convinced that the port will close.", ["Latvia: the port will close"]],
  ["Belov was confident that the port would open.", ["Ivan Belov: the port would open"]],
  ["Riga is not convinced that the port will close.", []],
  ["Belov was certain of victory.", []],
])("%s", (text, claims) => {
  expect(claimsBy("convinced-that", text)).toEqual(claims);
});
