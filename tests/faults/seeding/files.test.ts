import { execFileSync } from "node:child_process";
import { chmodSync, symlinkSync, truncateSync } from "node:fs";
import { createServer } from "node:net";
import { basename, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { seed } from "../../../src/corpus/seed.ts";
import { type Desk, openDesk } from "../../corpus/load-harness.ts";
import { harbourIssue, header } from "../../corpus/load-texts.ts";

// Files are files on whatever engine their rows end up.
describe("files", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk("embedded");
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.clear());

  test("fault 99: whatever lies in a folder is reported with its path, and the others load", async () => {
    const { folder } = desk;
    const at = (name: string) => join(folder, "issues", name);
    desk.write("issues/good.txt", harbourIssue);
    desk.write("issues/deeper/GOOD.TXT", harbourIssue.replaceAll("Issue: 10", "Issue: 11"));
    desk.write("issues/empty.txt", "");
    desk.write("issues/blank.txt", " \n\n\t\n");
    desk.write("issues/no-header.txt", "Norland said nothing.\n");
    desk.write("issues/cut-off.txt", header(12));
    desk.write("issues/cut-header.txt", "Publication: Monitor Volume: 6 Iss");
    desk.write("issues/nameless.txt", `${header(12).replace("Monitor", "")}Words.\n`);
    desk.write("issues/zero.txt", `${header(0)}Words.\n`);
    desk.write("issues/utf-16.txt", Buffer.from(`\ufeff${harbourIssue}`, "utf16le"));
    desk.write("issues/too-large.txt", "");
    truncateSync(at("too-large.txt"), 17 * 1024 * 1024);
    desk.write("issues/folder-beside.txt", harbourIssue.replaceAll("Issue: 10", "Issue: 13"));
    desk.write("issues/folder-beside.yaml/x", "");
    desk.write("issues/notes.md", "Not a text of the corpus.");
    symlinkSync(at("nowhere"), at("broken-link.txt"));
    symlinkSync(at("loop.txt"), at("loop.txt"));
    symlinkSync(at("deeper"), at("link-to-folder.txt"));
    execFileSync("mkfifo", [at("pipe.txt")]);
    const socket = createServer().listen(at("socket.txt"));
    await new Promise((resolve) => socket.once("listening", resolve));
    const seen: string[] = [];
    const { outcomes } = await desk.seed({
      paths: [join(folder, "issues"), join(folder, "missing.txt"), join(folder, "issues")],
      onOutcome: ({ path }, done, total) => seen.push(`${basename(path)} ${done}/${total}`),
    });
    socket.close();
    const told = Object.fromEntries(
      outcomes.map(({ path, status, reason }) => [basename(path), reason ?? status]),
    );
    expect(told).toEqual({
      "good.txt": "loaded",
      "GOOD.TXT": "loaded",
      "empty.txt": expect.stringContaining("empty"),
      "blank.txt": expect.stringContaining("empty"),
      "no-header.txt": expect.stringMatching(/no-header\.txt:1:1: .*Publication: NAME/),
      "cut-off.txt": expect.stringMatching(/cut-off\.txt:1:1: .*without an article/),
      "cut-header.txt": expect.stringMatching(/cut-header\.txt:1:1: .*header/),
      "nameless.txt": expect.stringMatching(/nameless\.txt:1:1: .*header/),
      "zero.txt": expect.stringMatching(/zero\.txt:1:1: .*issue is 0/),
      "utf-16.txt": expect.stringContaining("UTF-16"),
      "too-large.txt": expect.stringMatching(/17825792 bytes.*16777216/),
      "folder-beside.txt": expect.stringContaining("folder-beside.yaml: a folder"),
      "broken-link.txt": expect.stringContaining("no such file"),
      "loop.txt": expect.stringContaining("a link that leads back to itself"),
      "link-to-folder.txt": expect.stringContaining("a folder"),
      "pipe.txt": expect.stringContaining("not a file"),
      "socket.txt": expect.stringContaining("not a file"),
      "missing.txt": expect.stringContaining("no such file"),
    });
    expect(outcomes).toHaveLength(18);
    expect(seen.at(-1)).toMatch(/ 18\/18$/);
  });

  test("fault 99: an annotation that is called otherwise is not passed over", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yml", "articles: []\n");
    const { outcomes } = await desk.seed();
    expect(outcomes.map(({ status, reason }) => [status, reason])).toEqual([
      [
        "rejected",
        expect.stringMatching(/issues\/a\.yml: an annotation is called a\.yaml; rename it$/),
      ],
    ]);
  });

  test("fault 99: an annotation that can't be read is not passed over", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", Buffer.from("articles: [] # It\x92s empty\n", "latin1"));
    desk.write("issues/b.txt", harbourIssue.replaceAll("Issue: 10", "Issue: 11"));
    symlinkSync(join(desk.folder, "issues", "nowhere"), join(desk.folder, "issues", "b.yaml"));
    const { outcomes } = await desk.seed();
    expect(outcomes.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/issues\/a\.yaml: not in UTF-8; save it as UTF-8$/),
      expect.stringMatching(/issues\/b\.yaml: a link to a file that is not there$/),
    ]);
  });

  test("fault 99: whoever names an annotation is told to name its text", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", "articles: []\n");
    const { outcomes } = await desk.seed({ paths: [join(desk.folder, "issues", "a.yaml")] });
    expect(outcomes.map(({ reason }) => reason)).toEqual([
      "an annotation; expected the text beside it, a.txt",
    ]);
  });

  test("fault 99: a folder without texts says so", async () => {
    desk.write("issues/notes.md", "Not a text of the corpus.");
    const { outcomes } = await desk.seed();
    expect(outcomes).toMatchObject([
      {
        path: join(desk.folder, "issues"),
        status: "rejected",
        reason: expect.stringContaining(".txt"),
      },
    ]);
  });

  test.runIf(process.geteuid?.() === 0)(
    "fault 99: without permission a file is reported, and the others are read",
    async () => {
      const locked = desk.write("issues/locked.txt", harbourIssue);
      desk.write("issues/open.txt", harbourIssue.replaceAll("Issue: 10", "Issue: 11"));
      desk.write("issues/shut/in.txt", harbourIssue.replaceAll("Issue: 10", "Issue: 12"));
      desk.write("issues/sealed.txt", harbourIssue.replaceAll("Issue: 10", "Issue: 13"));
      const sealed = desk.write("issues/sealed.yaml", "articles: [{}]\n");
      for (const path of [locked, sealed, join(desk.folder, "issues/shut")]) chmodSync(path, 0);
      chmodSync(desk.folder, 0o755);
      // Nothing is forbidden to root, and the database's own files would be to anybody else.
      process.seteuid?.(65534);
      const options = { paths: [join(desk.folder, "issues")], namesFolder: desk.folder };
      const { outcomes } = await seed(null, options).finally(() => process.seteuid?.(0));
      const told = outcomes.map(({ path, reason }) => [basename(path), reason]);
      expect(Object.fromEntries(told)).toEqual({
        "locked.txt": expect.stringContaining("no permission"),
        shut: expect.stringContaining("no permission"),
        "sealed.txt": expect.stringMatching(/sealed\.yaml: no permission/),
        "open.txt": null,
      });
    },
  );
});
