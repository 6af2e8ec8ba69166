import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  [
    "Belov passed on to Vestnik the board’s demand that the port be closed.",
    ["board: the port be closed via Ivan Belov"],
  ],
  [
    "Belov repeated on television Kyiv’s offer to close the port.",
    ["Ukraine: to close the port via Ivan Belov"],
  ],
  [
    "Belov sent word through an officer that the port was closed.",
    ["Ivan Belov: the port was closed via officer"],
  ],
  // To whom, when and by whose account something is passed on stands between.
  [
    "Belov relayed to Western diplomats Hora’s guarantee that the port would stay.",
    ["Petro Hora: the port would stay via Ivan Belov"],
  ],
  [
    "Belov conveyed to Riga, according to Vestnik, Kyiv’s demand that the port be closed.",
    ["Ukraine: the port be closed via Ivan Belov via Vestnik"],
  ],
  ["Belov conveyed last week to Riga Hora’s appeal for calm.", ["Petro Hora: calm via Ivan Belov"]],
  ["Belov read out Hora’s appeal for calm.", ["Petro Hora: calm via Ivan Belov"]],
  // What stands after the noun tells whose word it was.
  [
    "Belov told of an assurance he had received from Hora that the port would stay.",
    ["Petro Hora: the port would stay via Ivan Belov"],
  ],
  [
    "Belov spoke of a promise which Hora had given him that the port would stay.",
    ["Petro Hora: the port would stay via Ivan Belov"],
  ],
  [
    "Belov cited a warning he had been given by Kyiv that the port would close.",
    ["Ukraine: the port would close via Ivan Belov"],
  ],
  [
    "Belov mentioned a threat, voiced by Hora in Riga, to close the port.",
    ["Petro Hora: to close the port via Ivan Belov"],
  ],
  [
    "Belov said that he had received from Hora an assurance that the port would stay.",
    ["Petro Hora: the port would stay via Ivan Belov"],
  ],
  ["Belov received a demand that he had heard before.", []],
  [
    "Belov said that Hora had given the Harbor Board his word not to close the port.",
    ["Petro Hora: not to close the port via Ivan Belov"],
  ],
  [
    "Belov said that Hora had given him a pledge, over the telephone, to close the port.",
    ["Petro Hora: to close the port via Ivan Belov"],
  ],
  [
    "Belov attributed to Hora the further opinion that the port would close.",
    ["Petro Hora: the port would close via Ivan Belov"],
  ],
  [
    "Belov remarked that Hora had given another account in Riga, namely that the port would stay.",
    ["Petro Hora: the port would stay via Ivan Belov"],
  ],
  [
    "Riga’s demand that the port be closed was passed on to Kyiv by Belov.",
    ["Latvia: the port be closed via Ivan Belov"],
  ],
  ["Riga welcomed Belov’s readiness to close the port.", ["Ivan Belov: to close the port"]],
  [
    "Nobody believed the assertion by Belov that the port was closed.",
    ["Ivan Belov: the port was closed"],
  ],
  ["Nobody heard Russian claims that the port was closed.", ["Russia: the port was closed"]],
  ["Belov left with the remark that the port was closed.", ["Ivan Belov: the port was closed"]],
  [
    "The insistence of Latvian officials that nothing has changed is old.",
    ["Latvian officials: nothing has changed"],
  ],
  [
    "Riga denied charges, first aired by Belov, that the port was closed.",
    ["Ivan Belov: the port was closed via Latvia"],
  ],
  ["Belov’s statement was long.", []],
  ["The suggestion that the port is closed is old.", []],
  ["Belov made a statement in Riga.", []],
  ["Riga’s denial that the port was closed convinced nobody.", ["Latvia: the port was closed"]],
  [
    "Vestnik published Belov’s assurances that the port would stay.",
    ["Ivan Belov: the port would stay via Vestnik"],
  ],
  ["Belov allowed himself the observation that it rained.", ["Ivan Belov: it rained"]],
  [
    "Kyiv declined Riga’s offer of joint patrols and Belov’s assurances of safety.",
    ["Latvia: joint patrols", "Ivan Belov: safety"],
  ],
  [
    "Belov’s order that the port be closed was met with protests.",
    ["Ivan Belov: the port be closed"],
  ],
  ["Belov renewed his proposal for a meeting with Hora.", ["Ivan Belov: a meeting with Hora"]],
  [
    "Hora added that Belov’s readiness to close the port would be made public.",
    ["Ivan Belov: to close the port via Petro Hora"],
  ],
  ["Riga’s rejection of the plan came as no surprise.", ["Latvia: the plan"]],
  [
    "The denial by Russian officials of any attack on the port convinced nobody.",
    ["Russian officials: any attack on the port"],
  ],
  [
    "The charge that the port was closed was first made by Belov.",
    ["Ivan Belov: the port was closed"],
  ],
  [
    "Belov offered assurances to the Harbor Board that it would rain.",
    ["Ivan Belov: it would rain"],
  ],
  ["Belov had given them his word on May 3 that it would rain.", ["Ivan Belov: it would rain"]],
  ["Riga’s insistence that the port be built has annoyed Kyiv.", ["Latvia: the port be built"]],
  ["The order of the day is rain, and the request was short.", []],
  ["Belov’s offer was large.", []],
  [
    "Belov heard Moscow’s accusation that Riga and Kyiv were building ships.",
    ["Russia: Riga and Kyiv were building ships"],
  ],
  ["Belov’s pledge to “guarantee freedom” did little.", ["Ivan Belov: to “guarantee freedom”"]],
  ["Belov’s appeal to “patriots” was heard.", []],
  [
    "Hora rejected as odd Belov’s earlier allegation that it rained.",
    ["Ivan Belov: it rained via Petro Hora"],
  ],
  [
    "Hora said that Riga’s proposal for a “common port” remained on the table.",
    ["Latvia: a “common port” via Petro Hora"],
  ],
  // What another judges it to be is none of it; what follows a verb of its own is.
  [
    "Belov dismissed Hora’s warning that it would rain as “a wet dream.”",
    ["Petro Hora: it would rain via Ivan Belov"],
  ],
  ["Belov described Riga’s demand for ships as “rain.”", ["Latvia: ships"]],
  [
    "Belov denied Hora’s claim that he served as “a cover for rain.”",
    ["Petro Hora: he served as “a cover for rain.” via Ivan Belov"],
  ],
  // To whom an appeal goes is no part of what it asks for, and a thing that leads to another asks nothing.
  ["Belov repeated his appeal to the deputies to wait.", ["Ivan Belov: to wait"]],
  ["Belov renewed his call on Riga to pay.", ["Ivan Belov: to pay"]],
  ["Riga’s appeal to Kyiv for coal was heard.", ["Latvia: coal"]],
  ["Belov’s appeal to voters is great.", []],
  ["Belov gave Riga his word not to come back.", ["Ivan Belov: not to come back"]],
  [
    "Riga denied a report in Vestnik that the port would close.",
    ["Vestnik: the port would close via Latvia"],
  ],
  // Whoever deplores a claim tells of it; whoever turns down an offer answers it.
  [
    "Hora criticized Riga’s claim that the port was closed.",
    ["Latvia: the port was closed via Petro Hora"],
  ],
  ["Hora rejected Riga’s offer to close the port.", ["Latvia: to close the port"]],
  ["Hora praised Riga’s promise to close the port.", ["Latvia: to close the port"]],
  ["Belov read a report in Vestnik.", []],
  // Who made it, and where, stands in an aside.
  [
    "Hora heard of Belov’s demand, made in Riga in May, for a share in the port.",
    ["Ivan Belov: a share in the port"],
  ],
  [
    "Hora disputed the charge, made the day before by Belov, that the port was closed.",
    ["Ivan Belov: the port was closed via Petro Hora"],
  ],
  [
    "Belov doubted the dockers’ estimate that ten ships had sunk.",
    ["dockers: ten ships had sunk via Ivan Belov"],
  ],
  ["Belov declined Hora’s invitation to inspect the port.", ["Petro Hora: to inspect the port"]],
  // Where somebody says it is no claim beside what they say.
  ["The board observed in its report that the port was closed.", []],
  [
    "Vestnik found room for it on May 3, quoting Belov’s opinion that the port was dead.",
    ["Ivan Belov: the port was dead via Vestnik"],
  ],
  [
    "Riga was angered by a Moscow Times report that Belov had fled.",
    ["Moscow Times: Belov had fled"],
  ],
  ["Belov sent word from his cell that he would not come.", []],
  ["Belov told a British paper that the poll be put off in order to avert rain.", []],
  [
    "Hora’s guarantee that no sailor would be put in charge of the port was read out.",
    ["Petro Hora: no sailor would be put in charge of the port"],
  ],
  ["Vestnik reported that Belov had offered in a telephone call to meet Hora.", []],
  ["Riga issued an order to shut the port.", ["Latvia: to shut the port"]],
  ["Belov added on his own account that it rained.", []],
])("%s", (text, claims) => {
  expect(claimsBy("nominal", text)).toEqual(claims);
});
