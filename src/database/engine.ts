import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { Connection } from "./connection.ts";
import { DatabaseError, reasonOf } from "./error.ts";

// A client that says nothing in the middle of a transaction keeps all others waiting; this is how long it may.
const patience = 30_000;
const closeTimeout = 5_000;
const failurePause = 1_000;

// With Node's 4 MB a deeply nested query overflows the stack before Postgres sees it coming, and the engine is gone;
// with 64 it answers "stack depth limit exceeded".
const resourceLimits = { stackSizeMb: 64 };

/** What the worker says of itself: first that it listens or why it cannot, and at most once more that its engine broke. */
export type Report = { listening: true } | { failed: string } | { broken: string };

/** The embedded engine in its worker thread, which is replaced whenever it ends by itself. */
export class Engine {
  #worker: Worker | null = null;
  #started: Promise<void> | null = null;
  #closed = false;

  constructor(
    readonly dataDir: string,
    readonly socketPath: string,
  ) {}

  /** Resolves when the engine takes connections, starting it where it is down; throws DatabaseError where it cannot. */
  start(): Promise<void> {
    if (this.#closed) return Promise.reject(new DatabaseError("the database is closed"));
    this.#started ??= this.#spawn();
    return this.#started;
  }

  /** A new connection, which waits for an engine that is being started. */
  async connect(): Promise<Connection> {
    // What went wrong is told by the connection, which then finds nobody: postgres.js needs its events.
    await this.start().catch(() => {});
    return new Connection().connect(this.socketPath);
  }

  /** Ends the engine in the middle of whatever it does, and starts it again: the only way to break off a query. */
  async restart(): Promise<void> {
    if (this.#worker) this.#replace(this.#worker, this.#worker.terminate());
    await this.start();
  }

  /** Lets the engine finish its query and write its tables; one that takes too long is ended. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#started?.catch(() => {});
    const worker = this.#worker;
    if (!worker) return;
    const timer = setTimeout(() => worker.terminate(), closeTimeout);
    const ended = once(worker, "exit");
    worker.postMessage("close");
    await ended;
    clearTimeout(timer);
  }

  async #spawn(): Promise<void> {
    const { dataDir, socketPath } = this;
    const worker = startWorker({ dataDir, socketPath, patience });
    const report = await firstReport(worker);
    if (!("listening" in report)) {
      await worker.terminate();
      this.#pause();
      throw new DatabaseError("failed" in report ? report.failed : report.broken);
    }
    this.#worker = worker;
    const ended = once(worker, "exit");
    ended.catch(() => {});
    // An engine that broke ends by itself, after it has told so to the client whose query broke it.
    worker.on("message", () => this.#replace(worker, ended));
    worker.on("error", () => this.#replace(worker, worker.terminate()));
    worker.on("exit", () => this.#replace(worker, ended));
  }

  /** From now on connections wait for the next worker, which starts when this one has ended. */
  #replace(worker: Worker, ended: Promise<unknown>): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    if (this.#closed) return;
    this.#started = ended.then(() => this.#spawn());
    this.#started.catch(() => {});
  }

  /** A folder that could not be opened is tried again, but not in a loop. */
  #pause(): void {
    setTimeout(() => {
      this.#started = null;
    }, failurePause).unref();
  }
}

async function firstReport(worker: Worker): Promise<Report> {
  const ended = new AbortController();
  worker.once("exit", () => ended.abort());
  try {
    const [report] = await once(worker, "message", { signal: ended.signal });
    return report;
  } catch (error) {
    return { failed: ended.signal.aborted ? "its thread ended" : reasonOf(error) };
  }
}

/** From source the worker is TypeScript, which Node 20 reads by way of tsx, but in a worker only when told inside it. */
function startWorker(workerData: object): Worker {
  if (import.meta.url.endsWith(".js"))
    return new Worker(new URL("./engine-worker.js", import.meta.url), {
      workerData,
      resourceLimits,
    });
  const tsx = import.meta.resolve("tsx/esm/api");
  const source = new URL("./engine-worker.ts", import.meta.url).href;
  const code = `import("${tsx}").then(({ register }) => { register(); return import("${source}"); });`;
  return new Worker(code, { eval: true, workerData, execArgv: [], resourceLimits });
}
