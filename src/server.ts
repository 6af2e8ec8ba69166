import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { ConfigError, readConfig } from "./config.ts";
import { NameFileError } from "./corpus/name-files.ts";
import { seed } from "./corpus/seed.ts";
import { type Database, DatabaseError, openDatabase } from "./database.ts";
import { createApp } from "./yoga.ts";

/** Where the corpus lies that comes with the service. */
const seedFolder = join(import.meta.dirname, "..", "seed");

async function main() {
  const { DATABASE_URL: url, DATA_DIR: dataDir, HOST: host, PORT: port } = readConfig();
  const database = await openDatabase({ ...(url !== undefined && { url }), dataDir });
  try {
    await database.migrate();
    // A server's database is seeded by whoever keeps it; the embedded one comes with the corpus.
    if (database.engine === "embedded") await seedCorpus(database);
    const server = createServer(createApp(database));
    await new Promise<void>((listening, failed) => {
      server.once("error", failed);
      server.listen(port, host, listening);
    });
    const { address, port: bound, family } = server.address() as AddressInfo;
    const shown =
      address === "127.0.0.1" ? "localhost" : family === "IPv6" ? `[${address}]` : address;
    console.log(`Hearsay answers on http://${shown}:${bound}/graphql`);
    const stop = () => {
      server.close(async () => {
        await database.close();
      });
      server.closeAllConnections();
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function seedCorpus({ sql }: Database) {
  const { outcomes } = await seed(sql, {
    paths: [join(seedFolder, "issues")],
    namesFolder: seedFolder,
  });
  for (const { path, reason } of outcomes)
    if (reason) console.error(`rejected: ${path}: ${reason}`);
}

try {
  await main();
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  const expected =
    error instanceof ConfigError ||
    error instanceof DatabaseError ||
    error instanceof NameFileError ||
    code === "EADDRINUSE" ||
    code === "EACCES";
  console.error(expected ? `hearsay: ${(error as Error).message}` : error);
  process.exitCode = 1;
}
