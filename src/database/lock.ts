import { closeSync, openSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseError, reasonOf } from "./error.ts";
import { startOf } from "./process-identity.ts";
import { answers } from "./socket-path.ts";

/** Whoever owns the folder: a lock file's name says which process, and since when. */
export type Owner = { pid: number };

/** A folder that is ours until it is released. */
export type Lock = { release(): void };

/**
 * Takes the folder for this process, or says who has it. Each process writes a file of its own name and only then
 * looks for others': of two that come at once at least one sees the other and steps back. No file is ever
 * replaced, so that a dead process's can be removed without a chance of removing a living one's.
 */
export async function takeLock(dataDir: string, socketPath: string): Promise<Lock | Owner> {
  const mine = `lock.${process.pid}.${startOf(process.pid)}`;
  const path = join(dataDir, mine);
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    // This very process has it open already.
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return { pid: process.pid };
    throw new DatabaseError(`cannot write to the data folder ${dataDir}: ${reasonOf(error)}`);
  }
  const release = () => {
    process.off("exit", release);
    rmSync(path, { force: true });
  };
  process.once("exit", release);
  for (const other of readdirSync(dataDir)) {
    const [, pid, start] = /^lock\.(\d+)\.(\w+)$/.exec(other) ?? [];
    if (!pid || other === mine) continue;
    const alive = startOf(Number(pid)) === start;
    // A process in another container has no pid here, but its socket is answered.
    if (alive || (await answers(socketPath))) {
      release();
      return { pid: Number(pid) };
    }
    rmSync(join(dataDir, other), { force: true });
  }
  return { release };
}
