import type { IncomingMessage, ServerResponse } from "node:http";
import { requestId } from "./request-record.ts";

/** A host and its port, as far as they tell where an address's path begins. */
const host = /^[^\s/?#@\\]+$/;

/**
 * Whether an address can be made of a request's path and its Host. Yoga makes it before any plugin of ours is asked, and
 * would answer with its stack where it can't.
 */
export function isAddressed({ headers, url = "" }: IncomingMessage): boolean {
  const named = headers.host ?? "localhost";
  return host.test(named) && URL.canParse(`http://${named}${url}`);
}

/** Proxies are sent whole addresses, and a server has to take them as well (RFC 9112, 3.2.2). */
export function withoutOrigin(request: IncomingMessage): void {
  const { url = "" } = request;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return;
  const { host, pathname, search } = new URL(url);
  request.headers.host = host;
  request.url = pathname + search;
}

/** Tells a request that it is sent to no address; answers the id that the answer bears. */
export function refuseAddress({ headers }: IncomingMessage, response: ServerResponse): string {
  const id = requestId(headers["x-request-id"] as string | undefined);
  const message = "The Host header and the path make no address.";
  const errors = [{ message, extensions: { code: "BAD_REQUEST" } }];
  response
    .writeHead(400, {
      "Content-Type": "application/json; charset=utf-8",
      "X-Request-Id": id,
      Connection: "close",
    })
    .end(`${JSON.stringify({ errors })}\n`);
  return id;
}
