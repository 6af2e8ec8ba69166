import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Connection } from "./connection.ts";
import { Engine } from "./engine.ts";
import { DatabaseError, reasonOf } from "./error.ts";
import { holdsTables, makeFolder, refusal, tables } from "./folder.ts";
import { type Lock, takeLock } from "./lock.ts";
import { answers, socketPathOf } from "./socket-path.ts";

/** A way to the embedded engine of a folder; `restart` only where the engine runs in this process. */
export type Embedded = {
  connect(): Promise<Connection>;
  restart?(): Promise<void>;
  close(): Promise<void>;
};

// Of two that come at once both may step back; the pause between their next tries differs.
const pause = () => sleep(20 + Math.random() * 100);
const ownTimeout = 600;
// The first start of all takes seconds.
const shareTimeout = 30_000;

/**
 * Opens the engine of a folder. Where another process has it open: connects to that one when asked to `share`, else
 * throws a DatabaseError that names it.
 */
export async function openEmbedded(dataDir: string, share: boolean): Promise<Embedded> {
  makeFolder(dataDir);
  const socketPath = socketPathOf(dataDir);
  const deadline = Date.now() + (share ? shareTimeout : ownTimeout);
  for (;;) {
    const lock = await takeLock(dataDir, socketPath);
    if ("release" in lock) return own(dataDir, socketPath, lock);
    if (share && (await answers(socketPath)))
      return { connect: async () => new Connection().connect(socketPath), close: async () => {} };
    if (Date.now() > deadline)
      throw new DatabaseError(
        `the data folder ${dataDir} is in use by process ${lock.pid}${share ? ", which does not answer" : ""}`,
      );
    await pause();
  }
}

async function own(dataDir: string, socketPath: string, lock: Lock): Promise<Embedded> {
  const engine = new Engine(dataDir, socketPath);
  try {
    const held = holdsTables(dataDir);
    await engine.start().catch((error) => {
      const reason = reasonOf(error);
      if (held) throw refusal(join(dataDir, tables), `cannot be opened: ${reason}`);
      throw new DatabaseError(`cannot make a database in ${dataDir}: ${reason}`);
    });
  } catch (error) {
    lock.release();
    throw error;
  }
  return {
    connect: () => engine.connect(),
    restart: () => engine.restart(),
    async close() {
      await engine.close();
      rmSync(socketPath, { force: true });
      lock.release();
    },
  };
}
