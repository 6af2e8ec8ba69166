import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov denied the report.", ["Ivan Belov: the report"]],
  ["Riga rejected the accusation and left.", ["Latvia: the accusation"]],
  ["Belov denied having closed the port.", ["Ivan Belov: having closed the port"]],
  ["Riga on May 3 rejected that version.", ["Latvia: that version"]],
  ["Kyiv disputes that sum.", ["Ukraine: that sum"]],
  ["The boats were named by Hora, who denied the report.", ["Petro Hora: the report"]],
  ["Denying reports of a split, Belov resigned.", ["Ivan Belov: reports of a split"]],
  ["Belov denies it as well.", ["Ivan Belov: it"]],
  ["Riga dismissed Belov.", []],
  ["Belov neither confirmed nor denied the report.", []],
  ["Belov could not deny the report.", []],
  ["Belov was denied entry.", []],
  [
    "Belov denied a report in Vestnik that the port was closed.",
    ["Ivan Belov: a report in Vestnik that the port was closed"],
  ],
  [
    "Belov denied charges, first aired in May, that the port was closed.",
    ["Ivan Belov: charges, first aired in May, that the port was closed"],
  ],
  ["Riga contested the report.", ["Latvia: the report"]],
  [
    "Belov dismissed out of hand the notion, put forward by Vestnik, that the port would close.",
    ["Ivan Belov: the notion, put forward by Vestnik, that the port would close"],
  ],
  ["Without denying the report, Belov left.", []],
  ["Riga denies that.", ["Latvia: that"]],
  ["Riga denied that, and left.", ["Latvia: that"]],
  ["Riga denied what Kyiv had claimed.", ["Latvia: what Kyiv had claimed"]],
  ["Riga denied the May 3 report.", ["Latvia: the May 3 report"]],
  ["Latvian officials dispute the account.", ["Latvian officials: the account"]],
  [
    "The minister has once again ruled out closing the port, which is old.",
    ["minister: closing the port, which is old"],
  ],
  ["Belov ruled out postponing May’s vote.", ["Ivan Belov: postponing May’s vote"]],
  [
    "Belov rejected “hysterical demands” that the port be closed.",
    ["Ivan Belov: “hysterical demands” that the port be closed"],
  ],
  [
    "In an interview with the channel, Belov denied that a base was planned, promised that it would rain, and rejected the report.",
    ["Ivan Belov: the report"],
  ],
  ["Riga refused to accept the figures.", ["Latvia: the figures"]],
  ["Riga distanced itself from the report.", ["Latvia: the report"]],
  [
    "Riga has refused to accept Belov’s resignation letters, and the disputed islands are quiet.",
    ["Latvia: Belov’s resignation letters"],
  ],
  ["The disputed islands are quiet.", []],
  ["Military commentators discount the report.", ["Military commentators: the report"]],
  ["Latvian diplomats dispute Kyiv’s right to it.", ["Latvian diplomats: Kyiv’s right to it"]],
  ["Belov disputed that view and predicted that it would rain.", ["Ivan Belov: that view"]],
  [
    "Hora said that Belov had rejected the plan and that it would rain.",
    ["Ivan Belov: the plan via Petro Hora"],
  ],
  ["Belov took issue with the poll.", ["Ivan Belov: the poll"]],
  ["Belov spoke of a decree dismissing the government.", []],
  ["Riga quashed rumors that it would wait.", ["Latvia: rumors that it would wait"]],
  ["Belov shot down the idea.", ["Ivan Belov: the idea"]],
  ["The army quashed the revolt and shot down a plane.", []],
  [
    "Riga dismissed out of hand suggestions that it would wait.",
    ["Latvia: suggestions that it would wait"],
  ],
  ["The head of the Latvian negotiating team, Oleg Tamm, denies this.", ["Oleg Tamm: this"]],
  ["The envoy, Oleg Tamm, flatly contradicted him.", ["Oleg Tamm: him"]],
  // When it was denied is no part of it.
  ["Belov rejected the idea before Hora had explained it.", ["Ivan Belov: the idea"]],
  [
    "Riga and Kyiv met. Both deny supplying him with arms.",
    ["Latvia and Ukraine: supplying him with arms"],
  ],
  ["Belov dismissed Tamm.", []],
  ["Belov has made a career of contradicting his superiors.", []],
  ["That contradicted a statement Belov himself made.", []],
  // How and when it was denied is no part of what was.
  ["Belov rejected these charges in his Monday interview.", ["Ivan Belov: these charges"]],
  ["Belov rejected the offer in advance.", ["Ivan Belov: the offer"]],
  ["Belov denied the charge from the first day: nobody came.", ["Ivan Belov: the charge"]],
  ["Riga rejected that idea out of hand.", ["Latvia: that idea"]],
  ["Riga dismissed that report within hours.", ["Latvia: that report"]],
  ["Kyiv disputes this account in every detail.", ["Ukraine: this account"]],
  ["Belov rejected the charges in the report.", ["Ivan Belov: the charges in the report"]],
  [
    "The monastery denied all connection with the fair.",
    ["monastery: all connection with the fair"],
  ],
  ["Belov jeered at the report.", ["Ivan Belov: the report"]],
  ["Oslo did feel obliged to refute the report.", ["Oslo: the report"]],
  ["Belov rejected that finding at the time.", ["Ivan Belov: that finding"]],
  ["The mayor and the court both dispute the decree.", ["mayor and court: the decree"]],
  [
    "Belov dismissed the charge in two words, neither of which was printed.",
    ["Ivan Belov: the charge in two words"],
  ],
  ["Within hours Belov disowned the forecast.", ["Ivan Belov: the forecast"]],
  ["What Belov contests is that the ship is his.", ["Ivan Belov: the ship is his"]],
])("%s", (text, claims) => {
  expect(claimsBy("denied", text)).toEqual(claims);
});
