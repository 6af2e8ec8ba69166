import type { GraphQLError, GraphQLSchema } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Database } from "../database.ts";
import { csv } from "./export/csv.ts";
import { fileName } from "./export/file-name.ts";
import type { Format } from "./export/format.ts";
import { jsonld } from "./export/jsonld.ts";
import { ndjson } from "./export/ndjson.ts";
import { countClaims, currentRevision, readClaims } from "./export/read.ts";
import { readRequest } from "./export/request.ts";
import { streamOf } from "./export/stream.ts";
import { isHeld } from "./is-held.ts";
import { jsonAnswer, type Responses } from "./json-answer.ts";
import { refusal } from "./refusal.ts";

const formats: Record<string, Format> = { csv, ndjson, jsonld };

/** Downloads a process sends at the same time; each may hold a batch of claims for as long as its client takes. */
const mostAtOnce = 20;

interface Options {
  schema: GraphQLSchema;
  /** A way to the database that ends with the signal. */
  read: (signal: AbortSignal) => Database["db"];
  /** The service's public address, or empty where it is known only from requests. */
  publicUrl: string;
  /** Tells the log what went wrong, and the client what it may know of that. */
  mask: (error: unknown) => GraphQLError;
}

/**
 * Lists of claims as files: /export/claims.csv, .ndjson and .jsonld, with `filter` as the field
 * `claims` takes it, in JSON, and `orderBy`. A file that ends is whole and of one revision; where
 * that cannot be kept, the connection breaks off.
 */
export function useExport({ schema, read, publicUrl, mask }: Options): Plugin<object, NodeContext> {
  let open = 0;

  async function answer(request: Request, url: URL, { res }: NodeContext, fetchAPI: Responses) {
    const { name, format } = formatOf(url.pathname);
    if (request.method !== "GET" && request.method !== "HEAD")
      throw refusal(405, "BAD_REQUEST", "An export is fetched by GET.", { Allow: "GET, HEAD" });
    const asked = readRequest(schema, url.searchParams);
    const db = read(request.signal);
    const revision = await currentRevision(db);
    const selection = { ...asked, revision, origin: publicUrl || url.origin };
    const compressed = takesGzip(request.headers.get("accept-encoding"));
    const headers: Record<string, string> = {
      "Content-Type": format.contentType,
      "Content-Disposition": `attachment; filename="${fileName(selection, name)}"`,
      "Hearsay-Revision": String(revision),
      ETag: `W/"${revision}"`,
      // May be kept, and is asked for again: the corpus changes with the next seeding.
      "Cache-Control": "no-cache",
      Vary: "Accept-Encoding",
      "Access-Control-Expose-Headers": "Content-Disposition, ETag, Hearsay-Revision",
      ...(compressed && { "Content-Encoding": "gzip" }),
    };
    if (isHeld(request.headers.get("if-none-match") ?? "", `"${revision}"`))
      return new fetchAPI.Response(null, { status: 304, headers });
    if (request.method === "HEAD") return new fetchAPI.Response(null, { headers });
    if (open >= mostAtOnce)
      throw refusal(
        503,
        "UNAVAILABLE",
        `${mostAtOnce} exports are being sent already. Ask again in 10 seconds.`,
        { "Retry-After": "10" },
      );
    const heading = {
      ...selection,
      url: selection.origin + url.pathname + url.search,
      count: format.counted ? await countClaims(db, selection.filter) : 0,
    };
    const file = streamOf(format, heading, readClaims(db, selection), compressed);
    // Whoever has gone since they asked takes no file's place: of that no event tells any more.
    if (request.signal.aborted) file.destroy();
    open++;
    file.once("close", () => open--);
    file.once("error", (error) => {
      if (!request.signal.aborted) mask(error);
      // The status is long sent: only a connection that breaks tells that the file isn't whole.
      res?.destroy();
    });
    request.signal.addEventListener("abort", () => file.destroy(), { once: true });
    return new fetchAPI.Response(file as unknown as ReadableStream, { headers });
  }

  return {
    async onRequest({ request, url, endResponse, serverContext, fetchAPI }) {
      if (!url.pathname.startsWith("/export/") || request.method === "OPTIONS") return;
      try {
        endResponse(await answer(request, url, serverContext ?? {}, fetchAPI));
      } catch (error) {
        if (!(error instanceof AggregateError)) throw error;
        const errors = error.errors
          .map(mask)
          .map(({ message, extensions }) => ({ message, extensions }));
        endResponse(jsonAnswer(fetchAPI, 400, { errors }));
      }
    },
  };
}

/** What Node's server gives beside the request; nothing where there is no server. */
interface NodeContext {
  res?: { destroy(): void };
}

function formatOf(path: string) {
  const name = /^\/export\/claims\.([a-z]+)$/.exec(path)?.[1] ?? "";
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format) return { name, format };
  const routes = Object.keys(formats).map((known) => `/export/claims.${known}`);
  throw refusal(
    404,
    "BAD_REQUEST",
    `There is no ${path.slice(0, 60)}. There are ${routes.join(", ")}.`,
  );
}

/** Whether gzip is among the encodings that the client takes, and not by `q=0`. */
function takesGzip(accepted: string | null): boolean {
  return (accepted ?? "")
    .split(",")
    .some((each) => /^\s*gzip\s*(;(?!\s*q=0(\.0*)?\s*$)|$)/i.test(each));
}
