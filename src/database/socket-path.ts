import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, realpathSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { DatabaseError } from "./error.ts";

// Linux takes 107 bytes, macOS 103.
const longest = 103;

/** Where the engine of this folder listens: in the folder, or where that path is too long in a folder for temporary files. */
export function socketPathOf(dataDir: string): string {
  const folder = realpathSync(dataDir);
  const near = join(folder, "socket");
  if (Buffer.byteLength(near) <= longest) return near;
  const hash = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  const home = join(tmpdir(), `hearsay-${userInfo().uid}-${hash}`);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const found = lstatSync(home);
  // Anybody can make a folder of this name first, and would then read what is said over the socket.
  if (!found.isDirectory() || found.uid !== userInfo().uid || (found.mode & 0o077) !== 0)
    throw new DatabaseError(
      `${home} is not a folder of this user alone; remove it and start again`,
    );
  return join(home, "socket");
}

/** Whether somebody listens on this socket. */
export function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(socketPath);
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
