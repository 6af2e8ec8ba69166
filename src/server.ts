import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { GraphQLError } from "graphql";
import { becomeReady } from "./become-ready.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { NameFileError } from "./corpus/name-files.ts";
import { seed } from "./corpus/seed.ts";
import { isPassing } from "./database/passing.ts";
import { type Database, DatabaseError, openDatabase } from "./database.ts";
import { help } from "./help.ts";
import { createDoorway } from "./http/doorway.ts";
import type { Front } from "./http/front.ts";
import { flushed, type Logger, openLog } from "./http/log.ts";
import { openTraces } from "./http/traces.ts";
import { packageRoot } from "./package-root.ts";
import { shutDown } from "./shut-down.ts";
import { whenAskedToEnd } from "./when-asked-to-end.ts";
import { createService } from "./yoga.ts";

/** Where the corpus lies that comes with the service. */
const seedFolder = join(packageRoot, "seed");

async function main(config: Config, log: Logger) {
  if (!config.DATABASE_URL && !existsSync(config.DATA_DIR))
    log.info(`making the tables in ${config.DATA_DIR}, which takes some seconds the first time`);
  const database = await open(config);
  try {
    // A server's database may be away, and is seeded by whoever keeps it; the embedded one comes with the corpus.
    if (database.engine === "embedded") {
      await database.migrate();
      await seedCorpus(database, log);
    }
    const { OTEL_EXPORTER_OTLP_ENDPOINT: collector, OTEL_SERVICE_NAME: name } = config;
    const traces = collector ? await openTraces(collector, name, log) : null;
    const { front, readiness, metrics } = createService(database, config, log, traces);
    if (config.METRICS) metrics.watchProcess();
    if (database.engine === "server") readiness.state = "starting";
    const server = await listen(front, config);
    log.info(`Hearsay answers on http://${shown(server.address() as AddressInfo)}/graphql`);
    whenAskedToEnd((reason) => {
      log.info(`${reason}: finishing what is under way`);
      readiness.state = "stopping";
      void shutDown(server, async () => {
        await Promise.all([database.close(), traces?.close()]);
        await flushed(log);
      });
    });
    if (database.engine === "server") {
      await becomeReady(
        () => openDatabase(optionsOf(config)),
        (reason) => log.warn(reason),
      );
      if (readiness.state === "starting") readiness.state = "serving";
      log.info("the tables are up to date");
    }
  } catch (error) {
    await database.close();
    throw error;
  }
}

function optionsOf({ DATABASE_URL: url, DATA_DIR: dataDir }: Config) {
  return { ...(url !== undefined && { url }), dataDir };
}

function open(config: Config): Promise<Database> {
  return openDatabase({
    ...optionsOf(config),
    replicaUrls: config.DATABASE_REPLICA_URLS,
    // One more than questions are given, for health checks.
    ...(config.DATABASE_URL && { maxConnections: config.DATABASE_CONNECTIONS + 1 }),
    // The service ends a statement itself; this is for one that it could not.
    statementTimeout: config.REQUEST_TIMEOUT + 1000,
  });
}

async function listen(front: Front, config: Config): Promise<Server> {
  const server = createDoorway(front, {
    maxHeaderSize: config.MAX_HEADER_BYTES,
    // For a client that sends its headers or its body a byte at a time.
    headersTimeout: Math.min(config.REQUEST_TIMEOUT, 10_000),
    requestTimeout: config.REQUEST_TIMEOUT,
    connectionsCheckingInterval: 1000,
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(config.PORT, config.HOST, listening);
  });
  return server;
}

function shown({ address, port, family }: AddressInfo): string {
  if (address === "127.0.0.1") return `localhost:${port}`;
  return `${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

async function seedCorpus({ sql }: Database, log: Logger) {
  const { outcomes } = await seed(sql, {
    paths: [join(seedFolder, "issues")],
    namesFolder: seedFolder,
  });
  for (const { path, reason } of outcomes) if (reason) log.warn(`rejected: ${path}: ${reason}`);
}

/** Errors that say by themselves what is to be done. */
function isExpected(error: unknown): error is Error {
  return (
    error instanceof ConfigError ||
    error instanceof DatabaseError ||
    error instanceof NameFileError ||
    ["EADDRINUSE", "EACCES", "EADDRNOTAVAIL"].includes((error as NodeJS.ErrnoException).code ?? "")
  );
}

/**
 * Whether it is the driver's alone, and whoever waits for the connection is told as well: what it throws past everybody
 * when a connection is lost in a transaction (https://github.com/porsager/postgres/issues/1208), and what becomes of
 * the question for types that it asks on each new connection, for whose answer nobody waits.
 */
function isDrivers(error: Error, origin: NodeJS.UncaughtExceptionOrigin): boolean {
  const inDriver = error.stack?.includes("/postgres/src/") ?? false;
  if (origin === "unhandledRejection") return inDriver || isPassing(error);
  return inDriver && error instanceof TypeError;
}

/**
 * Whether it is one more mistake in an answer that is over with another. Where an item of a list fails at once, the
 * executor lets go of those before it, and nobody is there to be told when they fail as well (completeListValue of
 * @graphql-tools/executor 1 and of graphql 16).
 */
function isLeftOver(error: Error, origin: NodeJS.UncaughtExceptionOrigin): boolean {
  return origin === "unhandledRejection" && error instanceof GraphQLError;
}

function fail(error: unknown): never {
  const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  const remedy = taken ? "; another one is set by PORT=4001" : "";
  console.error(isExpected(error) ? `hearsay: ${error.message}${remedy}` : error);
  process.exit(1);
}

const [argument] = process.argv.slice(2);
if (argument === "--help") console.log(help());
else
  try {
    if (argument !== undefined)
      throw new ConfigError(
        `"${argument}": settings are variables of the environment, such as PORT=4001; --help lists them`,
      );
    const config = readConfig();
    const log = openLog(config);
    process.on("uncaughtException", (error, origin) => {
      if (isDrivers(error, origin)) return log.error({ err: error }, "a connection was lost");
      if (isLeftOver(error, origin))
        return log.info({ err: error }, "one more mistake in an answer that is over with another");
      log.fatal({ err: error }, "uncaught");
      void flushed(log).then(() => process.exit(1));
    });
    await main(config, log);
  } catch (error) {
    fail(error);
  }
