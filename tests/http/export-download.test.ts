import { createServer, get, type IncomingMessage, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/yoga.ts";
import { engines, type Service, seededService } from "../harness.ts";

/** Claims enough to fill all buffers between the service and a client several times over. */
const copies = 150;

describe.each(engines)("a download from the %s engine", (engine) => {
  let service: Service;
  let server: Server;
  let sent = 0;
  let claims = 0;

  beforeAll(async () => {
    service = await seededService(engine);
    const { sql } = service.database;
    const columns =
      "article_id, paragraph_id, start_offset, end_offset, act, form, framing, cue, made_on, origin, rule, confidence, published_on, searched";
    await sql.unsafe(`insert into claims (id, key, place, statement, ${columns})
      select gen_random_uuid(), key || '#' || n, place || ' ' || lpad(n::text, 5, '0'), repeat(statement || ' ', 80), ${columns}
      from claims, generate_series(1, ${copies}) n`);
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from claims`;
    claims = row?.count ?? 0;
    const counting = Object.assign(
      ((...question: Parameters<Sql>) => sql(...question)) as unknown as Sql,
      sql,
      {
        unsafe: (...question: Parameters<Sql["unsafe"]>) => {
          sent++;
          return sql.unsafe(...question);
        },
      },
    );
    server = createServer(createApp({ ...service.database, sql: counting }));
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await service.close();
  });

  /** Begins a download and takes nothing of it yet. */
  async function begin(path: string): Promise<IncomingMessage> {
    const { port } = server.address() as AddressInfo;
    sent = 0;
    return new Promise((begun, failed) => {
      get({ port, path, host: "127.0.0.1", agent: false }, begun).on("error", failed);
    });
  }

  async function rest(download: IncomingMessage): Promise<string> {
    const pieces: Buffer[] = [];
    for await (const piece of download) pieces.push(piece);
    return Buffer.concat(pieces).toString();
  }

  /** Waits until no statement has been sent for a while; answers how many were. */
  async function quiet(): Promise<number> {
    for (;;) {
      const before = sent;
      await sleep(700);
      if (sent === before) return sent;
    }
  }

  /** Statements that a whole download takes at least. */
  const whole = () => 2 * Math.floor(claims / 250);

  test("holds every claim once, in the order of print", async () => {
    const lines = (await rest(await begin("/export/claims.ndjson"))).split("\n").slice(0, -1);
    const keys = lines.map((line) => JSON.parse(line).key as string);
    expect(new Set(keys).size).toBe(claims);
    const rows = await service.database.sql`select key from claims order by place`;
    expect(keys).toEqual(rows.map(({ key }) => key));
  });

  test("the same, newest first", async () => {
    const text = await rest(await begin("/export/claims.ndjson?orderBy=NEWEST_FIRST"));
    const keys = text
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line).key as string);
    const rows = await service.database.sql`select key from claims order by place desc`;
    expect(keys).toEqual(rows.map(({ key }) => key));
  });

  test("waits for a client that takes its time", async () => {
    const download = await begin("/export/claims.ndjson");
    expect(await quiet()).toBeLessThan(whole() / 2);
    const lines = (await rest(download)).split("\n").slice(0, -1);
    expect(lines).toHaveLength(claims);
  });

  test("stops when its client leaves", async () => {
    const download = await begin("/export/claims.ndjson");
    const before = await quiet();
    download.destroy();
    expect((await quiet()) - before).toBeLessThanOrEqual(2);
    expect(before).toBeLessThan(whole() / 2);
  });

  test("clients that leave before they are sent anything take nobody's place", async () => {
    const { port } = server.address() as AddressInfo;
    for (let client = 0; client < 200; client++) {
      const socket = connect(port, "127.0.0.1");
      socket.write("GET /export/claims.ndjson HTTP/1.1\r\nHost: x\r\n\r\n");
      await sleep(client % 6);
      socket.destroy();
    }
    await quiet();
    const download = await begin("/export/claims.ndjson");
    expect(download.statusCode).toBe(200);
    download.destroy();
  });

  test.each(["csv", "ndjson", "jsonld"])(
    "breaks off where the corpus changes, since a %s file of two revisions is none",
    async (format) => {
      const download = await begin(`/export/claims.${format}`);
      await quiet();
      await service.database
        .sql`insert into revisions (revision) select max(revision) + 1 from revisions`;
      await expect(rest(download)).rejects.toThrow("aborted");
    },
  );

  test("breaks off as well when it is compressed", async () => {
    const { port } = server.address() as AddressInfo;
    const answer = await new Promise<IncomingMessage>((begun, failed) => {
      const headers = { "accept-encoding": "gzip" };
      get({ port, path: "/export/claims.csv", headers, host: "127.0.0.1", agent: false }, begun).on(
        "error",
        failed,
      );
    });
    // Compressed, all of it may be on its way before anybody looks: the change comes at once.
    await service.database
      .sql`insert into revisions (revision) select max(revision) + 1 from revisions`;
    await expect(rest(answer)).rejects.toThrow("aborted");
  });
});
