import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { Connection } from "./connection.ts";
import { DatabaseError } from "./error.ts";

// postgres.js takes a `socket` that its types don't mention.
type Options = postgres.Options<Record<string, never>> & {
  socket(options: { host: string[]; port: number[]; path: string | false }): Promise<Connection>;
};

// postgres.js sends at once what is longer than this, and else waits for a timer that it forgets to set where a
// connection was lost with something unsent: the next one in its place would never say a word.
const sentAtOnce = 1024;

const common = {
  connection: { application_name: "hearsay", DateStyle: "ISO".padEnd(sentAtOnce) },
  connect_timeout: 5,
  // Its own grows with every connection lost: ten at once, as in a restart, and it waits for 20 s.
  backoff: (attempt: number) => Math.min(0.05 * 2 ** attempt, 1) * (0.5 + Math.random() / 2),
  onnotice: () => {},
  prepare: true,
};

// Postgres compiles what it thinks costly, which takes it a quarter of a second or more for each statement anew; none
// of ours runs long enough to earn that back.
const withoutCompiling = { jit: "off" };

// Workers that help with one statement take 25 ms to start, and a processor from another question; nor is it known
// beforehand that what they are started for is not needed after all.
const withoutWorkers = { max_parallel_workers_per_gather: "0" };

// What is asked for often lies in memory. With Postgres's own figure, made for turning disks, it reads and sorts a
// whole list where an index has its first page, and announces to the system each page that it is about to read, which
// costs a search of 20,000 matches a fifth of its time.
const inMemory = { random_page_cost: 1.1, effective_io_concurrency: "0" };

// How long a server may keep silent beyond a statement's time, which it is to keep by itself.
const grace = 2000;

/**
 * Connections to the server of this URL, made when they are first used; throws DatabaseError where it is no URL. No
 * statement takes longer than `statementTimeout` milliseconds, where it is given.
 */
export function connectToServer(url: string, max = 10, statementTimeout?: number): postgres.Sql {
  const turn = spaced(2 * max);
  let next = 0;
  const connection = {
    ...common.connection,
    ...withoutCompiling,
    ...withoutWorkers,
    ...inMemory,
    ...(statementTimeout !== undefined && { statement_timeout: statementTimeout }),
  };
  const options: Options = {
    ...common,
    connection,
    max,
    async socket({ host, port, path }) {
      await turn();
      const socket = new Connection(statementTimeout && statementTimeout + grace);
      if (path) return socket.connect(path);
      // Where the URL names several hosts they are tried in turn.
      const place = next++ % host.length;
      const address = { host: host[place] ?? "localhost", port: port[place] ?? 5432 };
      // postgres.js looks here for the name in the certificate, and for what to say in an error.
      return Object.assign(socket.connect(address), address);
    },
  };
  try {
    return postgres(url, options);
  } catch {
    throw new DatabaseError("the database's URL is not of the form postgres://user@host:port/name");
  }
}

/** Connections to an embedded engine. One session answers them all, so that many bring nothing. */
export function connectToEngine(connect: () => Promise<Connection>, max = 4): postgres.Sql {
  const options: Options = {
    ...common,
    host: "embedded",
    user: "postgres",
    database: "postgres",
    max,
    // Its thread may be at a long query, or on a machine that others keep busy; it is never far away.
    connect_timeout: 30,
    socket: connect,
  };
  return postgres(options);
}

/** Lets through so many a second: over TLS a server that hangs up is connected to again at once. */
function spaced(most: number): () => Promise<void> {
  let times: number[] = [];
  return async () => {
    for (;;) {
      const now = Date.now();
      times = times.filter((time) => time > now - 1000);
      if (times.length < most) break;
      await sleep(100);
    }
    times.push(Date.now());
  };
}
