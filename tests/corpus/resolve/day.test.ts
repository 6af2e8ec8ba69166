import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/corpus/article.ts";
import { parse } from "../../../src/corpus/parse.ts";
import { dayBefore, dayOf } from "../../../src/corpus/resolve/day.ts";
import {
  articlePlace,
  issuePlace,
  paragraphPlace,
  placeWithin,
} from "../../../src/corpus/resolve/places.ts";

const article = (text: string): Article =>
  parse(`Publication: Monitor Volume: 6 Issue: 10\n\n${text}`).articles[0] as Article;
const inferred = (publishedOn: string) => ({ publishedOn, dateBasis: "INFERRED" as const });
const given = (publishedOn: string) => ({ publishedOn, dateBasis: "GIVEN" as const });
const unknown = { publishedOn: null, dateBasis: "UNKNOWN" as const };

describe("the day of an issue", () => {
  const may = article("All is well (Reuters, May 3; AP, May 1-5).");
  const none = article("All is well.");
  test.each<[what: string, day: ReturnType<typeof dayOf>, expected: object]>([
    ["is as given, whatever is cited", dayOf("2000-05-01", [may], null), given("2000-05-01")],
    [
      "is the end of the latest range cited",
      dayOf(null, [none, may], null),
      inferred("2000-05-05"),
    ],
    ["is unknown where nothing is cited", dayOf(null, [none], null), unknown],
    ["stays as it was given", dayOf(null, [may], given("2000-05-09")), given("2000-05-09")],
    [
      "gives way to one given anew",
      dayOf("2000-05-08", [], given("2000-05-09")),
      given("2000-05-08"),
    ],
    [
      "grows by articles that stay",
      dayOf(null, [may], inferred("2000-05-09")),
      inferred("2000-05-09"),
    ],
    [
      "grows by articles that come",
      dayOf(null, [may], inferred("2000-05-02")),
      inferred("2000-05-05"),
    ],
    ["is known from one that comes", dayOf(null, [may], unknown), inferred("2000-05-05")],
  ])("%s", (_, day, expected) => {
    expect(day).toEqual(expected);
  });

  test.each<[what: string, before: ReturnType<typeof dayBefore>, expected: object | null]>([
    ["no articles that stay tell nothing", dayBefore(given("2000-05-09"), []), null],
    [
      "a given day holds as long as there is one",
      dayBefore(given("2000-05-09"), [{ latestCited: null }]),
      given("2000-05-09"),
    ],
    [
      "an inferred day is the latest of those that stay",
      dayBefore(inferred("2000-05-09"), [{ latestCited: "2000-05-02" }, { latestCited: null }]),
      inferred("2000-05-02"),
    ],
    [
      "it is unknown again where they cite nothing",
      dayBefore(inferred("2000-05-09"), [{ latestCited: null }]),
      unknown,
    ],
  ])("%s", (_, before, expected) => {
    expect(before).toEqual(expected);
  });
});

test("places sort byte by byte in the order of printing", () => {
  const issue = (number: number, day: string | null, volume = 6) =>
    issuePlace({ publication: "Monitor", volume, number }, day);
  const may = issue(10, "2000-05-03");
  const first = articlePlace(may, 1, "ffffffff-0000");
  const inOrder = [
    issue(200, "1999-12-31", 5),
    issue(12, null),
    issue(9, "2000-05-03"),
    may,
    first,
    paragraphPlace(first, 2),
    placeWithin(paragraphPlace(first, 2), 5),
    placeWithin(paragraphPlace(first, 2), 5, "claim"),
    placeWithin(paragraphPlace(first, 2), 40),
    paragraphPlace(first, 10),
    articlePlace(may, 2, "00000000-0000"),
    articlePlace(may, 10, "00000000-0000"),
    issue(100, "2000-05-03"),
    issue(11, "2000-05-04"),
    issue(1, null, 7),
  ];
  const bytes = (place: string) => Buffer.from(place);
  const sorted = [...inOrder].reverse().sort((a, b) => Buffer.compare(bytes(a), bytes(b)));
  expect(sorted).toEqual(inOrder);
});
