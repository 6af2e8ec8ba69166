import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  [
    "“A sad day for the port” was how Belov summed up the vote.",
    ["Ivan Belov: A sad day for the port"],
  ],
  ["“Yes and no” was the answer of Petro Hora.", ["Petro Hora: Yes and no"]],
  ["“Not now” was Belov’s reply.", ["Ivan Belov: Not now"]],
  ["“Not now” was the title of the play.", []],
  ["“They made us do it” is the refrain of the sailors.", ["sailors: They made us do it"]],
  ["“They made us do it” is the hit of the year.", []],
  ["“Red Dawn” was how the boat was called.", []],
  ["“Slander” was Belov’s only comment on it.", ["Ivan Belov: Slander"]],
])("%s", (text, claims) => {
  expect(claimsBy("summed-up", text)).toEqual(claims);
});
