import { setTimeout as sleep } from "node:timers/promises";
import { isPassing } from "./database/passing.ts";
import { type Database, DatabaseError } from "./database.ts";

/** Milliseconds between two looks at a server that is away. */
const pause = 1000;

/**
 * Brings a server's tables up to date as soon as it can be reached; `tell` is given each reason why it cannot, once.
 * Throws DatabaseError for what will not pass by itself, such as a wrong password.
 */
export async function becomeReady(
  open: () => Promise<Database>,
  tell: (reason: string) => void,
): Promise<void> {
  let told: string | undefined;
  for (;;) {
    // Connections of its own: to build an index may take longer than readers may.
    const database = await open();
    try {
      return await database.migrate();
    } catch (error) {
      if (!(error instanceof DatabaseError && isPassing(error.cause))) throw error;
      if (error.message !== told) tell(error.message);
      told = error.message;
    } finally {
      await database.close();
    }
    await sleep(pause);
  }
}
