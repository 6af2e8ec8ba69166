import { chmodSync, renameSync, rmSync } from "node:fs";
import type { Socket } from "node:net";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { fuzzystrmatch } from "@electric-sql/pglite/contrib/fuzzystrmatch";
import type { Report } from "./engine.ts";
import { reasonOf } from "./error.ts";
import { holdsTables, tables, unfinished } from "./folder.ts";
import { failedQuery, greeting } from "./protocol.ts";
import { lend } from "./sessions.ts";

// Runs in a worker thread: a query takes the whole thread until it is done.

const { dataDir, socketPath, patience } = workerData;
/** What Postgres said last before it gave up; PGlite itself tells only that it was aborted. */
const said: { last?: string | undefined } = {};
const engine = await open().catch(fail);
const failure = watch(engine);

const server = lend(
  {
    welcome: await run(greeting("postgres")),
    run,
    inTransaction: () => engine.isInTransaction(),
    broken,
  },
  patience,
);
const sockets = new Set<Socket>();
server.on("connection", (socket) => {
  sockets.add(socket);
  socket.on("close", () => sockets.delete(socket));
});
rmSync(socketPath, { force: true });
server.listen(socketPath, () => {
  chmodSync(socketPath, 0o600);
  tell({ listening: true });
});
server.on("error", fail);

parentPort?.on("message", async () => {
  server.close();
  await engine.close();
  process.exit(0);
});

/** A folder killed while it was being made is never taken for a whole one: it gets its name when it is complete. */
async function open(): Promise<PGlite> {
  const folder = join(dataDir, tables);
  if (!holdsTables(dataDir)) {
    const making = join(dataDir, unfinished);
    rmSync(making, { recursive: true, force: true });
    await (await openFolder(making)).close();
    renameSync(making, folder);
  }
  // What a query had sorted on disk when its engine was ended; only a whole server clears this up by itself.
  rmSync(join(folder, "base", "pgsql_tmp"), { recursive: true, force: true });
  return openFolder(folder);
}

/** Opens a folder of tables, and listens to what Postgres complains of. */
async function openFolder(folder: string): Promise<PGlite> {
  const onStderr = (line: string) => {
    said.last = /(?:FATAL|PANIC): +(.*)/.exec(line)?.[1] ?? said.last;
    return false;
  };
  try {
    return await PGlite.create(folder, { onStderr, extensions: { fuzzystrmatch } });
  } catch (error) {
    rmSync(join(folder, "postmaster.pid"), { force: true });
    throw said.last ? new Error(said.last) : error;
  }
}

async function run(messages: Uint8Array): Promise<Buffer> {
  const answer: Buffer[] = [];
  // NODEFS writes through, so there is nothing to copy back after a query.
  await engine.execProtocolRawStream(messages, {
    syncToFs: false,
    onRawData: (bytes) => answer.push(Buffer.from(bytes)),
  });
  if (failure.error) throw failure.error;
  return Buffer.concat(answer);
}

// How the engine leaves a query that failed as queries do.
const ordinaryError = 100;

/**
 * PGlite goes on after a stack overflow or an abort as if the query had found nothing; this notices, and leaves
 * its loop by way of the one call that stands outside its catch.
 */
function watch(pglite: PGlite): { error?: unknown } {
  const found: { error?: unknown } = {};
  const module = pglite.Module;
  const { _PostgresMainLoopOnce: once, stackRestore } = module;
  module._PostgresMainLoopOnce = () => {
    try {
      once();
    } catch (error) {
      if ((error as { status?: unknown }).status !== ordinaryError) found.error = error;
      throw error;
    }
  };
  module.stackRestore = (pointer) => {
    if (found.error) throw found.error;
    return stackRestore(pointer);
  };
  return found;
}

/** Others learn that the connection is over before the client whose query it was: when that one goes on, all is new. */
function broken(error: unknown, client: Socket): void {
  const reason = said.last ?? reasonOf(error);
  tell({ broken: reason });
  for (const socket of sockets) if (socket !== client) socket.destroy();
  client.end(failedQuery("57P02", `the query broke the embedded engine: ${reason}`), () =>
    process.exit(1),
  );
}

function fail(error: unknown): never {
  tell({ failed: reasonOf(error) });
  process.exit(1);
}

function tell(report: Report): void {
  parentPort?.postMessage(report);
}
