import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const speakers = (text: string) => read(text).claims.map(({ actors }) => actors.join(" and "));

describe("pronouns and descriptions mean those named before", () => {
  test.each([
    // It and they of what somebody tells are those who tell.
    [
      "Riga said that Moscow had assured Kyiv that it denied the report.",
      ["Latvia", "Russia", "Russia"],
    ],
    [
      "A fisherman said that the sailors had told Riga that they demanded rain.",
      ["fisherman", "sailors", "sailors"],
    ],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
