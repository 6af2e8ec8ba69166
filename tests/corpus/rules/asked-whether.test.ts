import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  [
    "Belov asked Hora, a driver, whether the port was open.",
    ["Ivan Belov: whether the port was open"],
  ],
  [
    "Belov then asked, one officer recollected, whether the port was open.",
    ["Ivan Belov: whether the port was open via officer"],
  ],
  ["Belov asked whether the port was open.", ["Ivan Belov: whether the port was open"]],
  ["Belov explained why the port was closed.", ["Ivan Belov: why the port was closed"]],
  ["Belov knows why the port was closed.", []],
  ["Belov did not say when the port would open.", []],
  [
    "Some have begun to ask whether it is worth the trouble.",
    ["Some: whether it is worth the trouble"],
  ],
])("%s", (text, claims) => {
  expect(claimsBy("asked-whether", text)).toEqual(claims);
});
