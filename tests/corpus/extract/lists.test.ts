import { expect, test } from "vitest";
import { read } from "./read.ts";

test.each([
  // Whoever is named together will be they, three as well as two.
  [
    "Moscow, Riga and Kyiv met in May. The three states said that it rained.",
    "Russia, Latvia, Ukraine",
  ],
  [
    "Russia, Latvia and Ukraine signed a protocol. In it they declare that it rains.",
    "Russia, Latvia, Ukraine",
  ],
  ["In Riga, Moscow and Kyiv met. They said that it rained.", "Russia, Ukraine"],
  [
    "In a letter by Belov and Hora, Moscow and Kyiv agreed. They said that it rained.",
    "Russia, Ukraine",
  ],
  // A list of states hangs on the office before it.
  [
    "The presidents of Russia, Latvia and Ukraine met. A joint declaration speaks of rain.",
    "Russia, Latvia, Ukraine",
  ],
  [
    "The ministers of Russia, Latvia and Ukraine said that it rained.",
    "ministers of Russia, Latvia and Ukraine",
  ],
  // Whoever signs a letter, however many.
  [
    "A letter signed by Ivan Belov, Petro Hora and the mayor says that it rained.",
    "Ivan Belov, Petro Hora, mayor",
  ],
  ["It rained, said Belov, Hora and Oleg Tamm.", "Ivan Belov, Petro Hora, Oleg Tamm"],
  // Whom a letter is to, it is not by.
  ["A letter to Moscow signed by forty dockers says that it rained.", "dockers"],
  ["A letter to the mayor of Riga says that it rained.", "letter to the mayor of Riga"],
  // What follows is another clause.
  ["According to Belov, Riga and Kyiv have agreed to wait.", "Ivan Belov"],
])("%s", (text, expected) => {
  const { claims } = read(text);
  const [claim] = text.startsWith("According") ? claims : claims.slice(-1);
  expect(claim?.actors.join(", ")).toBe(expected);
});
