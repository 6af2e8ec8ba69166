import type { IncomingMessage, ServerResponse } from "node:http";
import type { Parameters } from "../parameters.ts";
import { json } from "../use-request-format.ts";
import { shownRevision } from "./answer.ts";

/** A question as it came, and the way back to who asked it. */
export class Exchange {
  readonly started = performance.now();
  /** The request's very bytes, as far as its answer depends on them. */
  readonly key: string;

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
    /** What was sent; null with GET. */
    readonly body: Buffer | null,
  ) {
    const { accept = "" } = request.headers;
    // Latin-1 takes a byte for a byte.
    this.key = body
      ? `${accept}\nPOST ${body.toString("latin1")}`
      : `${accept}\nGET ${request.url}`;
  }

  /**
   * What is asked, whatever way it is written in: keys in order, nothing between them. Throws RangeError for numbers that
   * JSON can't write, which would pass for null.
   */
  questionOf(parameters: Parameters): string {
    return `${this.request.headers.accept ?? ""}\n${JSON.stringify(inOrder(parameters))}`;
  }

  /** The newest revision that this client tells it was shown. */
  get shown(): number {
    const { "if-none-match": tags, "hearsay-revision": told } = this.request.headers;
    return tags === undefined && told === undefined ? 0 : shownRevision(tags, told);
  }
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("not finite");
  if (value === null || typeof value !== "object") return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, inner]) => [name, inOrder(inner)]));
}

/** Whether this is a question as most are, of a length that is known and not over the limit. */
export function isQuestion(
  { method, url = "", headers }: IncomingMessage,
  maximumBytes: number,
): boolean {
  // A browser that comes by its address bar gets GraphiQL.
  if (method === "GET")
    return url.startsWith("/graphql?") && !headers.accept?.includes("text/html");
  return (
    method === "POST" &&
    url === "/graphql" &&
    Number(headers["content-length"]) <= maximumBytes &&
    json.test(headers["content-type"] ?? "") &&
    headers["content-encoding"] === undefined &&
    headers["transfer-encoding"] === undefined
  );
}
