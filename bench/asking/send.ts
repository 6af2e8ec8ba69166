import { type Agent, request } from "node:http";

/** A request as clients send it. */
export interface Sent {
  method: "GET" | "POST";
  path?: string;
  headers: Record<string, string>;
  body?: string;
}

/** A question's body in a request. */
export const posted = (body: string): Sent => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body,
});

/** Sends a request over an agent's connections, and waits for the last byte of what is answered. */
export function send(
  agent: Agent,
  url: string,
  { method, path = url, headers, body }: Sent,
): Promise<{ status: number; body: string }> {
  return new Promise((done, failed) => {
    const sent = request(new URL(path, url), { method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
      );
      response.on("error", failed);
    });
    sent.on("error", failed);
    sent.end(body);
  });
}
