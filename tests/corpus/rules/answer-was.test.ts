import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov’s answer was that the port is old.", ["Ivan Belov: the port is old"]],
  ["Riga’s position is that the port must close.", ["Latvia: the port must close"]],
  ["Riga’s position, as Belov put it, is that it rains.", ["Latvia: it rains via Ivan Belov"]],
  ["Riga’s position, Belov said, is that it rains.", ["Latvia: it rains via Ivan Belov"]],
  // A headline has no stop.
  ["Belov hears Riga’s answer to the board", []],
  ["Belov’s answer was short.", []],
  ["The answer was that the port is old.", []],
  ["Belov’s verdict on the port was that it is old.", ["Ivan Belov: it is old"]],
  ["Belov’s words, “a port without ships,” were printed.", ["Ivan Belov: a port without ships"]],
  ["The board issued a correction: it had rained.", ["board: it had rained"]],
  ["Riga had a simple explanation: the pipes were old.", ["Latvia: the pipes were old"]],
  ["The general’s advice was to wait.", ["general: to wait"]],
  ["Belov’s appeal was to be heard in May.", []],
  ["The town had one answer.", []],
  ["Belov’s word for the vote was “putsch.”", ["Ivan Belov: putsch"]],
  ["The crowd’s answer was a chant of “Leave!”", ["crowd: Leave!"]],
  ["Belov’s reply to Riga was a flat “no.”", ["Ivan Belov: no"]],
  ["Belov’s answer was a letter of resignation.", []],
  ["The condition was “met.” The term of the board was “extended.”", []],
  ["Riga has broken its word: the port is closed.", []],
])("%s", (text, claims) => {
  expect(claimsBy("answer-was", text)).toEqual(claims);
});
