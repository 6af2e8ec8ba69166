import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov let Hora know that the port was closed.", ["Ivan Belov: the port was closed"]],
  ["Riga had given him to understand that it would vote.", ["Latvia: it would vote"]],
  ["Belov let Hora know as much.", ["Ivan Belov: as much"]],
  ["Belov let Hora go.", []],
  ["Belov would let Hora know that the port was closed.", []],
])("%s", (text, claims) => {
  expect(claimsBy("let-know", text)).toEqual(claims);
});
