import { expect, test } from "vitest";
import { read } from "./read.ts";

const speakers = (text: string) => read(text).claims.map(({ actors }) => actors.join(" and "));

test.each([
  // Where or how it was said may come first without a comma, the speaker's office after the name.
  ["In Oslo Dag Tamm, the mayor of the port, said that it rained.", ["Dag Tamm"]],
  ["In a letter read out to them Oleg Tamm, the exiled mayor, said that it rained.", ["Oleg Tamm"]],
  ["After a visit to the port his lawyer, Oleg Tamm, said that it rained.", ["Oleg Tamm"]],
  ["In an interview with Vestnik the mayor, Oleg Tamm, said that it rained.", ["Oleg Tamm"]],
  // With whom it was said is neither.
  ["With the mayor, Oleg Tamm, Hora said that it rained.", ["Petro Hora"]],
  // A name in marks may end the aside before the verb.
  [
    "Belov, who helped to found the movement “Riga without Hora,” said that it rained.",
    ["Ivan Belov"],
  ],
  ["The movement “Red Dawn” said that it rained.", ["Red Dawn"]],
  // Several adjectives have one noun, several names none.
  [
    "The American, French and Russian cochairmen said that it rained.",
    ["American, French and Russian cochairmen"],
  ],
  ["Russian and Latvian diplomats said that it rained.", ["Russian and Latvian diplomats"]],
  ["Moscow and Latvian diplomats said that it rained.", ["Russia and Latvian diplomats"]],
  // A role is not somebody else beside the name it belongs to.
  [
    "Riga’s former envoy, Oleg Tamm, said that the Latvian mayor had promised to pay.",
    ["Oleg Tamm", "Latvian mayor"],
  ],
  ["Latvia’s envoy, Anna Tamm, left. Her adviser said that it rained.", ["adviser of Anna Tamm"]],
  // Who is introduced by name is he, whatever the words beside the name.
  [
    "Oleg Tamm, the wealthy mayor of the port, has spoken. On May 3 he said that it rained.",
    ["Oleg Tamm"],
  ],
  ["The Latvian charge d’affaires in Kyiv, Oleg Tamm, said that it rained.", ["Oleg Tamm"]],
  ["It was Oleg Tamm, head of the port, who warned that it rained.", ["Oleg Tamm"]],
  ["Belov spoke with the head of the port, who said that it rained.", ["head of the port"]],
  // A verb that can be a noun is one where many do it, past a place or before an aside.
  ["The demonstrators on the main square vow not to leave.", ["demonstrators on the main square"]],
  ["The harbor guide claims, on the strength of a survey, that it rains.", ["harbor guide"]],
  ["Belov came to Riga. He further reports that it rained.", ["Ivan Belov"]],
  ["Belov denied the claims, on the whole, and left.", ["Ivan Belov"]],
  ["The commander of Riga’s 201st division, Oleg Tamm, said that it rained.", ["Oleg Tamm"]],
  // A body may be named beside what it is, by one word; a time or a place is no such name.
  ["The port’s auditors, Watermann, said that it rained.", ["Watermann"]],
  ["The bank’s parent, Sibinvest, denied the report.", ["Sibinvest"]],
  ["Mayor Oleg Tamm came. The mayor, Tamm, said that it rained.", ["Oleg Tamm"]],
  ["The deputies, Friday, said that it rained.", ["deputies"]],
  ["Belov, Telegraf quoted him as saying, considers the port dead.", ["Ivan Belov", "Ivan Belov"]],
  // An abbreviation may stand between.
  ["The Riga Port Authority (RPA) disputes the figure.", ["Riga Port Authority"]],
  ["Belov remains convinced that it rains.", ["Ivan Belov"]],
  // What no person is: which.
  ["It was made in the Harbor Board under Oleg Tamm, which said that it rained.", ["Harbor Board"]],
  // A daily or a weekly is one, whatever verb follows.
  ["One Riga daily alleged that it rained (Vestnik, May 3).", ["Vestnik"]],
  ["A Riga weekly claims to know that it rained (Golos, May 3).", ["Golos"]],
  ["The mood of the Harbor Board, which warned that it rained, is dark.", ["Harbor Board"]],
  // Where it was written stands between who wrote it and the verb.
  [
    "The Harbor Board, which in a letter sent to Riga last week warned that it rained, is silent.",
    ["Harbor Board"],
  ],
  ["It was made by the Harbor Board (HB), which said that it rained.", ["Harbor Board"]],
  // A longer name is another outlet’s.
  ["The Riga weekly Novy Vestnik said that it rained.", ["Novy Vestnik"]],
])("%s", (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
