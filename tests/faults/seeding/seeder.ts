import { seed } from "../../../src/corpus/seed.ts";
import { openDatabase } from "../../../src/database.ts";

/**
 * Seeds in a process of its own, which a test kills: DATABASE_URL or DATA_DIR as for the service,
 * the folder of names, and paths. Says when it begins, what becomes of each file, and how long it took.
 */
const [namesFolder = "", ...paths] = process.argv.slice(2);
const { DATABASE_URL: url, DATA_DIR: dataDir = "" } = process.env;
const database = await openDatabase({ ...(url && { url }), dataDir, share: true });
await database.migrate();
process.stdout.write("begun\n");
const start = performance.now();
const { outcomes } = await seed(database.sql, {
  paths,
  namesFolder,
  onOutcome: ({ status }) => process.stdout.write(`${status}\n`),
});
process.stdout.write(`took ${Math.ceil(performance.now() - start)}\n`);
for (const { path, reason } of outcomes)
  if (reason !== null) process.stdout.write(`rejected ${path}: ${reason}\n`);
await database.close();
process.exitCode = outcomes.some(({ status }) => status === "rejected") ? 1 : 0;
