import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds that answers under way have to be finished. */
const patience = 4000;
/** After which the process ends whatever still runs; orchestrators kill it after 10 s. */
const limit = 9000;

/** Takes no more requests, lets those under way be answered, and closes what they used; the process ends within 9 s. */
export async function shutDown(server: Server, close: () => Promise<void>): Promise<void> {
  setTimeout(() => process.exit(1), limit).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection that has been answered is kept open by its client.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await Promise.race([closed, sleep(patience)]);
  clearInterval(sweep);
  server.closeAllConnections();
  await close();
  process.exit(0);
}
