import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  [
    "According to Vestnik, the guards had been promised coats by Belov.",
    ["Ivan Belov: coats via Vestnik"],
  ],
  ["The report was denied by Belov.", ["Ivan Belov: The report"]],
  ["The plan has been criticized by Riga.", ["Latvia: The plan"]],
  ["The report was denied.", []],
  ["The bill was rejected by a vote of 12 to 3.", []],
  [
    "Rumors that the port was closed were denied by Belov.",
    ["Ivan Belov: Rumors that the port was closed"],
  ],
  ["It rained, Vestnik wrote, but this was denied by Belov.", ["Ivan Belov: this"]],
  [
    "The envoy was asked by a Latvian reporter whether it would rain.",
    ["Latvian reporter: whether it would rain"],
  ],
  ["Asked by Vestnik what that meant, Belov left.", ["Vestnik: what that meant"]],
  ["Riga was asked by Kyiv for boats.", ["Ukraine: boats"]],
  ["The decree was called unlawful by the speaker.", ["speaker: unlawful"]],
  ["A plan reportedly favored by Riga would close the port.", []],
  ["The rumors were quashed by the ministry.", ["ministry: The rumors"]],
  ["The revolt was quashed by the army.", []],
  ["The fire is believed to have been started by Belov.", []],
  ["What passed between them is disputed by no one.", []],
])("%s", (text, claims) => {
  expect(claimsBy("denied-by", text)).toEqual(claims);
});
