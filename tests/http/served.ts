import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Config } from "../../src/config.ts";
import { createDoorway } from "../../src/http/doorway.ts";
import { appWithoutDatabase } from "./app.ts";

/** What a socket answers to these bytes; resolves when it is closed, or silent for as long. */
export async function exchange(
  port: number,
  bytes: string | Buffer,
  silence = 500,
): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  socket.on("error", () => {});
  socket.setTimeout(silence, () => socket.destroy());
  socket.write(bytes);
  await once(socket, "close");
  return Buffer.concat(chunks).toString();
}

/** The service of no database behind a real port, as src/server.ts makes it. */
export async function serve(settings: Partial<Config> = {}) {
  const { front } = appWithoutDatabase(settings);
  const server = createDoorway(front, { maxHeaderSize: 16_384 });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await sleep(0);
    },
  };
}
