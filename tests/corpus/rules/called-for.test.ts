import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["The guards begged for coats.", ["guards: coats"]],
  // What the report tells ends where the report does.
  [
    "A report in Vestnik, according to which Kyiv had offered coats, was read out.",
    ["Ukraine: coats via Vestnik"],
  ],
  ["Riga called for talks.", ["Latvia: talks"]],
  ["Belov warned of a war.", ["Ivan Belov: a war"]],
  ["The party demanded his resignation.", ["party: his resignation"]],
  ["The weather called for coats.", []],
  ["Belov observed a minute of silence.", []],
  ["Belov offered no comment.", []],
  [
    "Belov spoke of “old ports,” hinted darkly at “other ports,” and left.",
    ["Ivan Belov: old ports", "Ivan Belov: other ports"],
  ],
  ["Belov puts it at twice that.", ["Ivan Belov: it at twice that"]],
  ["Belov blamed the weather.", ["Ivan Belov: the weather"]],
  ["Belov issued an order dismissing the mayor.", []],
  [
    "The statement calls for an end to the war and expresses its regret.",
    ["statement: an end to the war"],
  ],
  ["Western diplomats doubt the story.", ["Western diplomats: the story"]],
  ["The minister branded the affair.", []],
  ["Belov belittled the testimony.", ["Ivan Belov: the testimony"]],
  ["Belov said that it rained, once more called for a vote, and left.", ["Ivan Belov: a vote"]],
  ["Only in May did Belov acknowledge the arrest.", ["Ivan Belov: the arrest"]],
  ["Belov alleged massive fraud in Riga.", ["Ivan Belov: massive fraud in Riga"]],
  [
    "The minister put the toll at thirteen dead and more than 120 injured.",
    ["minister: the toll at thirteen dead and more than 120 injured"],
  ],
  ["Belov has offered himself as mediator.", ["Ivan Belov: himself as mediator"]],
  ["Riga spoke out against the war.", ["Latvia: the war"]],
  ["Belov denied that he had offered Riga shares in it.", []],
  ["Riga cited two participants.", []],
  ["They formed a committee to press for a vote.", []],
  ["Belov ridiculed that suggestion.", ["Ivan Belov: that suggestion"]],
  ["Belov asked for $20,000.", ["Ivan Belov: $20,000"]],
  ["A spokeswoman for Belov confirmed the call.", ["spokeswoman for Belov: the call"]],
  ["Belov demanded her head as early as November.", ["Ivan Belov: her head"]],
  ["Riga put the debt at $5 and gave warning that it would rise.", ["Latvia: the debt at $5"]],
  ["Hora declared himself ready for talks.", ["Petro Hora: himself ready for talks"]],
  ["The minister advised calm.", ["minister: calm"]],
  [
    "Belov inquired about the coats and vouched for the guards.",
    ["Ivan Belov: the coats", "Ivan Belov: the guards"],
  ],
  ["Belov offered a version of his own.", []],
  ["Belov blamed nobody.", []],
  ["Speaking at a meeting with the head of the board, Belov wept.", []],
  ["The Communists, who opposed the vote, have left.", ["Communists: the vote"]],
  ["Belov, while conceding the delay, is angry.", ["Ivan Belov: the delay"]],
  ["Hora, the Liberal leader, declared himself vindicated.", ["Petro Hora: himself vindicated"]],
  ["Riga demanded that the minister either explain it or resign.", []],
  ["The board, in an address adopted on May 2, demands free passage.", ["board: free passage"]],
  ["An official ridiculed that account, though he knew it.", ["official: that account"]],
  ["Belov has demanded half of the proceeds.", ["Ivan Belov: half of the proceeds"]],
  [
    "The “central election commission” in Riga announced a turnout of half.",
    ["central election commission: a turnout of half"],
  ],
  // When may stand between a helping verb and its own.
  ["Mayor Belov had earlier this month called for talks.", ["Ivan Belov: talks"]],
  ["Riga has since last week demanded a list.", ["Latvia: a list"]],
  // A body demands what is somebody’s.
  ["The Harbor Board demands Belov’s release.", ["Harbor Board: Belov’s release"]],
  ["Belov had spoken the day before of ten ships.", ["Ivan Belov: ten ships"]],
  ["The silence was the most telling part of it.", []],
  [
    "The striking dockers demand equal pay in every port.",
    ["striking dockers: equal pay in every port"],
  ],
  ["Kyiv demands boats in which a crew can sleep.", ["Ukraine: boats in which a crew can sleep"]],
  ["Russian demands for boats were ignored.", []],
  [
    "Belov professed himself content with the price.",
    ["Ivan Belov: himself content with the price"],
  ],
  ["Belov professed no doubts.", ["Ivan Belov: no doubts"]],
  ["The mayor regretted the loss of the pier.", ["mayor: the loss of the pier"]],
  ["The priest foretold a flood.", ["priest: a flood"]],
  // A deed that somebody denies having done is not told.
  ["Belov denied having promised Riga a ship.", []],
  ["Belov had warned of exactly that when he left.", ["Ivan Belov: exactly that"]],
  ["Belov insisted on precisely that clause.", ["Ivan Belov: precisely that clause"]],
  ["The second paragraph speaks of “a lasting thaw.”", ["second paragraph: a lasting thaw"]],
  [
    "The protocol prescribes “three years of patience” for both.",
    ["protocol: three years of patience"],
  ],
  ["The board prescribes three years of patience.", []],
  ["It would rain, Belov repeated that evening.", []],
  ["Belov extolled the harbor in a fax to Vestnik.", ["Ivan Belov: the harbor"]],
  ["Hora demanded a pension on television.", ["Petro Hora: a pension"]],
  ["Belov welcomed an article in Vestnik.", ["Ivan Belov: an article in Vestnik"]],
])("%s", (text, claims) => {
  expect(claimsBy("called-for", text)).toEqual(claims);
});
