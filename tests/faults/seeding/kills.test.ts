import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, dump, flaws, openDesk } from "../../corpus/load-harness.ts";
import { engines } from "../../database-harness.ts";
import { generatedIssues } from "../../fixtures/generated-issues.ts";
import { scaled } from "../scale.ts";
import { freshPlace, type Place } from "./places.ts";
import { runSeeder } from "./processes.ts";

// Fifty on all engines together: each takes a process's start.
const kills = Math.ceil(scaled(2 * engines.length, 6, 50) / engines.length);
const issues = generatedIssues(scaled(20, 20, 60), { articles: 3, paragraphs: 4 });

describe.each(engines)("a seeder on the %s engine", (engine) => {
  let desk: Desk;
  let place: Place;
  let clean: string;
  let wholeIssues: Map<string, string>;
  beforeAll(async () => {
    desk = await openDesk("embedded");
    for (const { name, text } of issues) desk.write(`issues/${name}`, text);
    // One text of several issues, since a part of a file is not the file.
    const [first, second] = generatedIssues(2, { articles: 2, paragraphs: 3 }, 900);
    desk.write("issues/two.txt", `${first?.text}\n${second?.text}`);
    place = await freshPlace(engine);
    await desk.seed();
    clean = await dump(desk.sql, ["fingerprint"]);
    wholeIssues = await countedIssues(desk.sql);
  }, 120_000);
  afterAll(async () => {
    await desk?.close();
    await place?.close();
  });

  test(`fault 84: killed at ${kills} moments it leaves whole issues, and in the end all rows as by a clean run`, {
    timeout: 60_000 + kills * 30_000,
  }, async () => {
    const paths = [`${desk.folder}/issues`];
    const left: number[] = [];
    for (let kill = 1; kill <= kills; kill++) {
      const seeder = runSeeder(place.settings, desk.folder, paths);
      // Now and then before anything is written, else in the middle of an issue or between two.
      await seeder.until(kill % 5 === 0 ? "begun" : "loaded");
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
      seeder.child.kill("SIGKILL");
      await seeder.ended;
      await place.look(async ({ sql }) => {
        const there = await countedIssues(sql);
        for (const [issue, counts] of there)
          expect([issue, counts]).toEqual([issue, wholeIssues.get(issue)]);
        expect(await flaws(sql)).toEqual([]);
        left.push(there.size);
      });
    }
    const last = runSeeder(place.settings, desk.folder, paths);
    expect([await last.ended, last.said()]).toEqual([0, expect.stringContaining("took")]);
    await place.look(async ({ sql }) => expect(await dump(sql, ["fingerprint"])).toBe(clean));
    console.log(
      `issues of ${wholeIssues.size} after each kill on the ${engine} engine: ${left.join(", ")}`,
    );
  });
});

/** How many rows of each kind an issue has. */
async function countedIssues(sql: Desk["sql"]): Promise<Map<string, string>> {
  const rows = await sql<{ issue: string; counts: string }[]>`
    select i.volume || '.' || i.number as issue, concat_ws(' ',
      count(distinct a.id), count(distinct p.id), count(distinct c.id), count(distinct cited.place || cited.position),
      count(distinct m.place || m.actor_id), count(distinct ca.claim_id::text || ca.actor_id)) as counts
    from issues i
      left join articles a on a.issue_id = i.id
      left join paragraphs p on p.article_id = a.id
      left join claims c on c.paragraph_id = p.id
      left join claim_actors ca on ca.claim_id = c.id
      left join citations on citations.paragraph_id = p.id
      left join cited_sources cited on cited.citation_id = citations.id
      left join mentions m on m.paragraph_id = p.id
    group by i.id`;
  return new Map(rows.map(({ issue, counts }) => [issue, counts]));
}
