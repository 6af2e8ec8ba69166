import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Sql } from "postgres";
import { ConfigError, readConfig } from "../src/config.ts";
import { manyAtOnce, UncountedError } from "../src/corpus/load/counts.ts";
import { NameFileError } from "../src/corpus/name-files.ts";
import { remove } from "../src/corpus/remove.ts";
import { seed } from "../src/corpus/seed.ts";
import { DatabaseError, openDatabase } from "../src/database.ts";
import { packageRoot } from "../src/package-root.ts";
import { counted } from "./counted.ts";
import { misuse } from "./misuse.ts";
import { Progress } from "./progress.ts";
import { summaryOf } from "./summary.ts";

const seedFolder = join(packageRoot, "seed");

const help = `npm run seed -- [--check] [PATH…]
npm run seed -- --remove ISSUE…

Seeds the corpus from texts: files, or folders of .txt files; seed/issues unless told.
Beside a text may lie its annotation, NAME.yaml; without one the claims are extracted.

  --check   read everything, write nothing; needs no database
  --remove  take issues out of the corpus with all that is theirs: monitor-6-142, as their
            articles' slugs begin; files stay, and are loaded again where they are seeded again
  --help    this text

Exit status: 0 if every file was loaded or unchanged and every issue removed, else 1.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: "boolean" },
      remove: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (values.remove && (values.check || positionals.length === 0)) {
    console.error(
      "seed: --remove takes the issues to remove, such as monitor-6-142, and no --check",
    );
    return 1;
  }
  const { DATABASE_URL: url, DATA_DIR: dataDir } = readConfig();
  const database = values.check
    ? null
    : await openDatabase({ ...(url !== undefined && { url }), dataDir, share: true });
  try {
    await database?.migrate();
    if (database && values.remove) return await removeAll(database.sql, positionals);
    const failed = await seedAll(database?.sql ?? null, positionals, url !== undefined);
    if (database) console.log(`\nin ${url === undefined ? dataDir : placeOf(url)}`);
    return failed;
  } finally {
    await database?.close();
  }
}

/** A server's database without whoever asks it, and their password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host || "localhost"}${pathname}`;
}

async function seedAll(sql: Sql | null, given: string[], onServer: boolean): Promise<number> {
  const paths = given.length > 0 ? given : [join(seedFolder, "issues")];
  const progress = new Progress(process.stderr);
  const summary = await seed(sql, {
    paths,
    namesFolder: seedFolder,
    ...(onServer && { countedAtOnce: manyAtOnce }),
    onOutcome: (outcome, done, total) => progress.step(outcome, done, total),
    onWarning: (path, { line, column, message }) =>
      progress.say(`warning: ${path}:${line}:${column}: ${message}`),
    // Of a few it is done before anybody could read this.
    onCounting: (issues) => {
      if (issues > 20) progress.say(`counting the claims of ${issues} issues`);
    },
  });
  progress.end();
  console.log(summaryOf(summary, sql === null));
  return summary.outcomes.some(({ status }) => status === "rejected") ? 1 : 0;
}

async function removeAll(sql: Sql, issues: string[]): Promise<number> {
  let missing = 0;
  for (const issue of issues) {
    const removed = await remove(sql, issue);
    if (removed) {
      const { articles, claims } = removed;
      console.log(
        `removed: ${issue}: ${counted(articles, "article")}, ${counted(claims, "claim")}`,
      );
    } else {
      missing += 1;
      console.error(`not removed: ${issue}: the corpus holds no such issue`);
    }
  }
  return missing > 0 ? 1 : 0;
}

// postgres.js throws past every promise where a connection is lost in the middle of a transaction
// (https://github.com/porsager/postgres/issues/1208). Who waits for that connection learns of it in
// most cases, else would wait for ever.
let patience: NodeJS.Timeout | undefined;
process.on("uncaughtException", (error) => {
  const inDriver = error.stack?.includes("node_modules/postgres/");
  console.error(inDriver ? "seed: the connection to the database was lost" : error);
  if (!inDriver) process.exit(1);
  patience ??= setTimeout(() => process.exit(1), 3_000);
});

try {
  process.exitCode = await main();
} catch (error) {
  const expected =
    error instanceof ConfigError ||
    error instanceof DatabaseError ||
    error instanceof NameFileError ||
    error instanceof UncountedError;
  const told = expected ? error.message : misuse(error);
  console.error(told === null ? error : `seed: ${told}`);
  process.exitCode = 1;
} finally {
  clearTimeout(patience);
}
