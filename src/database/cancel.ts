import { setTimeout as sleep } from "node:timers/promises";
import type { PendingQuery, Row } from "postgres";

/** Milliseconds between two looks whether a statement was sent. */
const pause = 10;

/**
 * Has the server give a statement up, as soon as it was sent: where it is cancelled while its connection is still being
 * opened, postgres.js loses that connection for good, and with the last of them every question to come.
 */
export async function cancel(query: PendingQuery<Row[]>): Promise<void> {
  let over = false;
  const end = () => {
    over = true;
  };
  query.then(end, end);
  // Not in the driver's types: by which connection it was sent.
  while (!over && (query as { state?: unknown }).state === null) await sleep(pause);
  if (!over) await query.cancel();
}
