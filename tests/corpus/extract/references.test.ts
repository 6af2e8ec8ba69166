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
    // Who would come had spoken, not who tells it.
    [
      "Telegraf reported that Belov would come in May and had denied the report.",
      ["Telegraf", "Ivan Belov"],
    ],
    ["Riga said that the mayor was ill and had told Kyiv that it rained.", ["Latvia", "mayor"]],
    // A group of its own name is no other; an official is in the office of whom the pronoun means.
    ["Belov met the Harbor Board. The Blue Anchor group called it late.", ["Blue Anchor group"]],
    [
      "Mayor Oleg Tamm left. An official in his office said that it rained.",
      ["official in Oleg Tamm’s office"],
    ],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
