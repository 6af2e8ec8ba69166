import { describe, expect, test } from "vitest";
import { together } from "../../../src/corpus/load/together.ts";
import { type IssueRows, noRows } from "../../../src/corpus/rows.ts";

/** An issue that names one actor, listed or only met in its text. */
function naming(number: number, name: string, met = false): IssueRows {
  const rows = noRows();
  const [id, actorId] = [`issue-${number}`, "anna-berg"];
  rows.issues.push({ id, publication: "M", volume: 1, number, dateBasis: "UNKNOWN", place: id });
  rows.actors.push({ id: actorId, slug: actorId, name, kind: "PERSON", nameKey: name });
  rows.actorNames.push({ actorId, name, metonym: false, folded: name });
  if (met) rows.met.add(actorId);
  return rows;
}

describe("rows of several issues", () => {
  test.each<[what: string, issues: IssueRows[], name: string, met: boolean]>([
    ["what is listed last counts", [naming(1, "Berg"), naming(2, "Anna Berg")], "Anna Berg", false],
    [
      "who is met takes nothing from who is listed",
      [naming(1, "Anna Berg"), naming(2, "Berg", true)],
      "Anna Berg",
      false,
    ],
    [
      "who is listed comes over who was met",
      [naming(1, "Berg", true), naming(2, "Anna Berg")],
      "Anna Berg",
      false,
    ],
    [
      "of those met the first counts",
      [naming(1, "Berg", true), naming(2, "A. Berg", true)],
      "Berg",
      true,
    ],
  ])("%s", (_, issues, name, met) => {
    const all = together(issues);
    expect(all.issues.map(({ number }) => number)).toEqual([1, 2]);
    expect(all.actors.map((actor) => actor.name)).toEqual([name]);
    expect(all.actorNames.map((each) => each.name)).toEqual([name]);
    expect(all.met.has("anna-berg")).toBe(met);
  });
});
