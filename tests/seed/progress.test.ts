import type { WriteStream } from "node:tty";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Progress } from "../../seed/progress.ts";
import { summaryOf } from "../../seed/summary.ts";
import type { Outcome } from "../../src/corpus/seed.ts";

const outcome = (path: string, parts: Partial<Outcome> = {}): Outcome => ({
  path,
  status: "loaded",
  reason: null,
  replaced: false,
  ...parts,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function written(isTTY: boolean, act: (progress: Progress) => void): string {
  let text = "";
  const write = (words: string) => {
    text += words;
    return true;
  };
  act(new Progress({ isTTY, write } as unknown as WriteStream));
  return text;
}

describe("progress", () => {
  test("is a bar with rate and time left on a terminal, taken away in the end", () => {
    const text = written(true, (progress) => {
      vi.advanceTimersByTime(2_000);
      progress.step(outcome("a.txt"), 100, 400);
      progress.end();
    });
    expect(text).toContain("[######..................] 100/400 files, 50/s, 6 s left");
    expect(text.endsWith("\r\u001b[K")).toBe(true);
  });

  test("is a plain line every five seconds elsewhere", () => {
    const text = written(false, (progress) => {
      for (let done = 1; done <= 12; done++) {
        vi.advanceTimersByTime(1_000);
        progress.step(outcome(`${done}.txt`), done, 200);
      }
      progress.end();
    });
    expect(text).toBe("5/200 files, 1/s, 3 min 15 s left\n10/200 files, 1/s, 3 min 10 s left\n");
  });

  test("names files that are rejected or replaced, once", () => {
    const text = written(false, (progress) => {
      progress.step(outcome("a.txt", { status: "rejected", reason: "a.txt:1:1: no header" }), 1, 3);
      progress.step(outcome("b.txt", { status: "rejected", reason: "no such file" }), 2, 3);
      progress.step(outcome("c.txt", { replaced: true }), 3, 3);
    });
    expect(text.split("\n")).toEqual([
      "rejected: a.txt:1:1: no header",
      "rejected: b.txt: no such file",
      "replaced: c.txt: the corpus held another text of it",
      "",
    ]);
  });
});

test("a summary adds up, tells rows that changed, and who is new", () => {
  const summary = {
    outcomes: [
      outcome("a"),
      outcome("b", { status: "unchanged" }),
      outcome("c", { status: "rejected", reason: "x" }),
    ],
    rows: {
      articles: { inserted: 2, updated: 0, deleted: 0 },
      crossReferences: { inserted: 0, updated: 3, deleted: 1 },
      claims: { inserted: 0, updated: 0, deleted: 0 },
    },
    unlisted: {
      actors: [
        { name: "Zoë", meant: null },
        { name: "Anna", meant: null },
        { name: "Leonid Kutchma", meant: "Leonid Kuchma" },
      ],
      sources: [],
    },
  };
  expect(summaryOf(summary, false)).toBe(`files  loaded  unchanged  rejected
3           1          1         1

rows              inserted  updated  deleted
articles                 2        0        0
cross references         0        3        1

3 actors that seed/actors.yaml doesn't list: Leonid Kutchma (did you mean "Leonid Kuchma"?), Anna, Zoë`);
  expect(summaryOf({ ...summary, rows: {} }, true)).toContain(
    "files  in order  rejected\n3             2         1",
  );
});
