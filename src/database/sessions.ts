import { createServer, type Server, type Socket } from "node:net";
import { forget, notifications, rollback, sync } from "./protocol.ts";
import { Turns } from "./turns.ts";

/** The one Postgres session that all clients share. */
export type Backend = {
  /** What a new client is told: that it is let in, and the server's parameters. */
  welcome: Buffer;
  /** Answers whole protocol messages; throws when the engine is broken for good. */
  run(messages: Uint8Array): Promise<Buffer>;
  inTransaction(): boolean;
  /** Called once, with the client whose query broke the engine. */
  broken(error: unknown, client: Socket): void;
};

type Client = { socket: Socket; turns: Turns; gone: boolean };

/**
 * Lends one Postgres session to many clients over a socket. A client has it alone from the first message of a
 * query to the last, and throughout a transaction: a parse by one and a bind by another in between would answer
 * the wrong query. What one client notifies of is told to all, since the session they share listens for all; clients
 * that don't listen pass over it. One that keeps the session for `patience` milliseconds without a word, while others wait, is
 * disconnected and rolled back.
 */
export function lend(backend: Backend, patience: number): Server {
  const clients = new Set<Client>();
  let holder: Client | null = null;
  let working = false;
  let alarm: NodeJS.Timeout | undefined;

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    clearTimeout(alarm);
    alarm = undefined;
    for (;;) {
      const served = holder ? await serve(holder) : await serveNext();
      if (!served) break;
      // The engine runs without a pause; this lets the sockets be read between two turns.
      await new Promise(setImmediate);
    }
    working = false;
    const silent = holder;
    if (silent && clients.size > 1) alarm = setTimeout(() => silent.socket.destroy(), patience);
  }

  async function serveNext(): Promise<boolean> {
    for (const client of clients) {
      if (!(await serve(client))) continue;
      // To the end of the row, so that everybody has a turn.
      if (clients.delete(client) && !client.gone) clients.add(client);
      return true;
    }
    return false;
  }

  /** True when this client had something to be done. */
  async function serve(client: Client): Promise<boolean> {
    if (client.gone) return leave(client);
    const turn = nextTurn(client);
    if (!turn) return false;
    if (turn.kind !== "messages") {
      client.socket.destroy();
      return true;
    }
    holder = client;
    client.socket.write(await run(client, turn.bytes));
    if (turn.done && !backend.inTransaction()) holder = null;
    return true;
  }

  /** A greeting needs no session, and must not wait for one that another client has for long. */
  function greet(client: Client): void {
    while (!client.turns.started) {
      const turn = nextTurn(client);
      if (!turn) return;
      if (turn.kind === "encrypt") client.socket.write("N");
      else if (turn.kind === "start") client.socket.write(backend.welcome);
      else return void client.socket.destroy();
    }
  }

  function nextTurn(client: Client) {
    try {
      return client.turns.next();
    } catch {
      client.socket.destroy();
      return null;
    }
  }

  async function leave(client: Client): Promise<boolean> {
    clients.delete(client);
    if (holder === client) {
      await run(client, sync);
      if (backend.inTransaction()) await run(client, rollback);
      holder = null;
    }
    if (client.turns.statements.size > 0) await run(client, forget(client.turns.statements));
    return true;
  }

  async function run(client: Client, messages: Buffer): Promise<Buffer> {
    try {
      const answer = await backend.run(messages);
      for (const told of notifications(answer))
        for (const { socket, turns } of clients)
          if (socket !== client.socket && turns.started) socket.write(told);
      return answer;
    } catch (error) {
      backend.broken(error, client.socket);
      return new Promise(() => {});
    }
  }

  return createServer((socket) => {
    const client: Client = { socket, turns: new Turns(), gone: false };
    clients.add(client);
    socket.on("data", (bytes) => {
      client.turns.push(bytes);
      greet(client);
      void work();
    });
    socket.on("error", () => socket.destroy());
    socket.on("close", () => {
      client.gone = true;
      void work();
    });
  });
}
