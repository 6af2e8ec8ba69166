import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["As Belov noted, the port is old.", ["Ivan Belov: the port is old"]],
  ["The port is old, as Belov admitted on Monday.", ["Ivan Belov: The port is old"]],
  ["As expected, the port closed.", []],
  ["Belov served as a minister.", []],
  ["As troops pressed their attack, the city waited.", []],
  ["The port closed yesterday, as Riga announced that it had sold it.", []],
  [
    "Belov told Hora, so Telegraf reports, that the port would close.",
    ["Telegraf: Belov told Hora, so Telegraf reports, that the port would close"],
  ],
  [
    "Belov told Hora, as the press office reports, that the port would close.",
    ["press office: Belov told Hora, as the press office reports, that the port would close"],
  ],
  ["It is clear, as the board notes, that the port will close.", ["board: the port will close"]],
  // What it agrees with is what another said, not that he said it.
  ["Belov denied that Riga had paid, as Hora maintains.", ["Petro Hora: Riga had paid"]],
  [
    "There are, as Belov likes to point out, no ships on that river.",
    ["Ivan Belov: There are, as Belov likes to point out, no ships on that river"],
  ],
  // What another did is told in the words of the one who put it so.
  ["Riga has cut the line, “to spare nerves,” as Belov put it.", ["Ivan Belov: to spare nerves"]],
  ["Riga cut the line “to spare nerves,” as it put it.", []],
  [
    "That pledge, as Belov notes, had been dropped in May.",
    ["Ivan Belov: That pledge, as Belov notes, had been dropped in May"],
  ],
  ["As Belov sees it, the port is old.", ["Ivan Belov: the port is old"]],
  ["The repairs cost two million and not, as Hora claims, three.", ["Petro Hora: three"]],
  ["Belov came in as Hora saw the ships.", []],
])("%s", (text, claims) => {
  expect(claimsBy("as-noted", text)).toEqual(claims);
});
