import { join } from "node:path";
import { parseArgs } from "node:util";
import { ConfigError, readConfig } from "../src/config.ts";
import { UncountedError } from "../src/corpus/load/counts.ts";
import { NameFileError } from "../src/corpus/name-files.ts";
import { seed } from "../src/corpus/seed.ts";
import { DatabaseError, openDatabase } from "../src/database.ts";
import { packageRoot } from "../src/package-root.ts";
import { Progress } from "./progress.ts";
import { summaryOf } from "./summary.ts";

const seedFolder = join(packageRoot, "seed");

const help = `npm run seed -- [--check] [PATH…]

Seeds the corpus from texts: files, or folders of .txt files; seed/issues unless told.
Beside a text may lie its annotation, NAME.yaml; without one the claims are extracted.

  --check   read everything, write nothing; needs no database
  --help    this text

Exit status: 0 if every file was loaded or unchanged, 1 if any was rejected.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const { DATABASE_URL: url, DATA_DIR: dataDir } = readConfig();
  const paths = positionals.length > 0 ? positionals : [join(seedFolder, "issues")];
  const database = values.check
    ? null
    : await openDatabase({ ...(url !== undefined && { url }), dataDir, share: true });
  const progress = new Progress(process.stderr);
  try {
    await database?.migrate();
    const summary = await seed(database?.sql ?? null, {
      paths,
      namesFolder: seedFolder,
      onOutcome: (outcome, done, total) => progress.step(outcome, done, total),
      onWarning: (path, { line, column, message }) =>
        progress.say(`warning: ${path}:${line}:${column}: ${message}`),
      // Of a few it is done before anybody could read this.
      onCounting: (issues) => {
        if (issues > 20) progress.say(`counting the claims of ${issues} issues`);
      },
    });
    progress.end();
    console.log(summaryOf(summary, values.check === true));
    return summary.outcomes.some(({ status }) => status === "rejected") ? 1 : 0;
  } finally {
    await database?.close();
  }
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
    error instanceof UncountedError ||
    (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
  console.error(expected ? `seed: ${(error as Error).message}` : error);
  process.exitCode = 1;
} finally {
  clearTimeout(patience);
}
