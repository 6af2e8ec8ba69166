import { createConnection, type Socket } from "node:net";
import postgres from "postgres";
import { DatabaseError } from "./error.ts";

// postgres.js takes a `socket` that its types don't mention.
type Options = postgres.Options<Record<string, never>> & {
  socket(options: { host: string[]; port: number[]; path: string | false }): Promise<Socket>;
};

const common = {
  connection: { application_name: "hearsay" },
  connect_timeout: 10,
  // Its own grows with every connection lost: ten at once, as in a restart, and it waits for 20 s.
  backoff: (attempt: number) => Math.min(0.05 * 2 ** attempt, 1) * (0.5 + Math.random() / 2),
  onnotice: () => {},
  prepare: true,
};

/** Connections to the server of this URL, made when they are first used; throws DatabaseError where it is no URL. */
export function connectToServer(url: string, max = 10): postgres.Sql {
  let next = 0;
  const options: Options = {
    ...common,
    max,
    async socket({ host, port, path }) {
      // Where the URL names several hosts they are tried in turn.
      const place = next++ % host.length;
      const address = { host: host[place] ?? "localhost", port: port[place] ?? 5432 };
      // The host is where postgres.js looks for the name in the certificate.
      const socket = path ? createConnection(path) : createConnection(address);
      return failing(Object.assign(socket, path ? {} : { ...address, noDelay: true }));
    },
  };
  try {
    return postgres(url, options);
  } catch {
    throw new DatabaseError("the database's URL is not of the form postgres://user@host:port/name");
  }
}

/** Connections to an embedded engine. One session answers them all, so that many bring nothing. */
export function connectToEngine(connect: () => Promise<Socket>, max = 4): postgres.Sql {
  const options: Options = {
    ...common,
    host: "embedded",
    user: "postgres",
    database: "postgres",
    max,
    max_lifetime: null,
    async socket() {
      return failing(await connect());
    },
  };
  return postgres(options);
}

/**
 * Makes the end of a connection an error. After a plain end before the first answer postgres.js connects again at
 * once and for ever, thousands of times a second (https://github.com/porsager/postgres/issues/1193).
 */
function failing(socket: Socket): Socket {
  socket.once("end", () => {
    const code = "CONNECTION_CLOSED";
    socket.destroy(Object.assign(new Error("the database closed the connection"), { code }));
  });
  return socket;
}
