import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { startService } from "./running-service.ts";

const query = "{ claims { totalCount } }";

describe("what is no Postgres server", () => {
  async function impostor(greet: (socket: Socket) => void) {
    let connects = 0;
    const fake = createServer((socket) => {
      connects++;
      socket.on("error", () => {});
      greet(socket);
    });
    fake.listen(0, "127.0.0.1");
    await once(fake, "listening");
    const { port } = fake.address() as AddressInfo;
    const service = await startService({ DATABASE_URL: `postgres://x@127.0.0.1:${port}/x` });
    return {
      service,
      connects: () => connects,
      async close() {
        await service.kill();
        fake.close();
      },
    };
  }

  const message = (type: string, body: string) => {
    const head = Buffer.alloc(5, type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, Buffer.from(body, "latin1")]);
  };
  const ready = message("Z", "I");
  const letIn = Buffer.concat([message("R", "\0\0\0\0"), message("K", "\0".repeat(8)), ready]);

  test.each<[string, (socket: Socket) => unknown]>([
    ["hangs up at", (socket) => socket.end()],
    ["breaks off at", (socket) => socket.resetAndDestroy()],
  ])("one that lets in and then %s the first question ends no service", async (_how, answer) => {
    const { service, connects, close } = await impostor((socket) => {
      socket.once("data", () => {
        socket.write(letIn);
        socket.on("data", () => answer(socket));
      });
    });
    const until = Date.now() + 10_000;
    while (connects() < 4 && Date.now() < until) {
      await service.get("/health/ready");
      await sleep(100);
    }
    expect((await service.get("/health/live")).status).toBe(200);
    expect(service.log.join("\n")).not.toContain("uncaught");
    await close();
  });

  test("fault 74: one that hangs up at once is not stormed", async () => {
    const { service, connects, close } = await impostor((socket) => socket.end());
    await service.address;
    const end = Date.now() + 3000;
    while (Date.now() < end) {
      expect((await service.ask(query)).code).toBe("UNAVAILABLE");
      await sleep(50);
    }
    expect(connects()).toBeLessThan(120);
    await close();
  });

  test("fault 75: one that never says a word is given up within 6 s", async () => {
    const { service, close } = await impostor(() => {});
    await service.address;
    const answer = await service.ask(query);
    expect([answer.status, answer.code]).toEqual([503, "UNAVAILABLE"]);
    // Nobody is kept waiting for it meanwhile.
    expect(answer.ms).toBeLessThan(3000);
    const end = Date.now() + 8000;
    const told = () => service.log.some((line) => /cannot reach .*CONNECT_TIMEOUT/.test(line));
    while (!told() && Date.now() < end) await sleep(50);
    expect(service.log.join("\n")).toMatch(/cannot reach .*CONNECT_TIMEOUT/);
    await close();
  });
}, 60_000);
