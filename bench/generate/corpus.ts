import type { Sql } from "postgres";
import { countIssues, manyAtOnce } from "../../src/corpus/load/counts.ts";
import { indexArticles } from "../../src/corpus/load/index-articles.ts";
import { readNameFiles } from "../../src/corpus/name-files.ts";
import { castOf } from "./cast.ts";
import { Lines } from "./copy.ts";
import { issueOf } from "./issue.ts";
import { rowsOf } from "./rows.ts";

/** How many issues are copied at a time, so that memory stays flat whatever the corpus's size. */
const batch = 100;

/**
 * Fills empty tables with so many generated issues, finished: thirty paragraphs and 120 claims
 * each, with all that the loader, the triggers and the seeder's last steps would add. Answers how
 * many rows it wrote.
 */
export async function fillCorpus(
  sql: Sql,
  namesFolder: string,
  issues: number,
  seed: number,
  onStep: (done: number) => void = () => {},
): Promise<number> {
  const files = await readNameFiles(namesFolder);
  const cast = await castOf(namesFolder, seed);
  const lines = new Lines();
  let rows = 0;
  for (let index = 0; index < issues; index++) {
    lines.add(rowsOf(issueOf(index, cast, seed), files));
    if ((index + 1) % batch > 0 && index + 1 < issues) continue;
    rows += await lines.copy(sql);
    onStep(index + 1);
  }
  await sql`update sources set actor_id = actors.id from actors where actors.slug = sources.slug`;
  const articles = await sql<{ id: string }[]>`select id from articles`;
  await indexArticles(sql, `{${articles.map(({ id }) => id).join(",")}}`);
  await countIssues(sql, () => {}, manyAtOnce);
  await sql`insert into revisions (revision) values (1)`;
  await sql.unsafe("vacuum (analyze)");
  return rows;
}
