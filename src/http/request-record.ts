import { randomUUID } from "node:crypto";
import type { Reader } from "../database/reader.ts";
import type { Parameters } from "./parameters.ts";
import type { RequestTrace } from "./traces.ts";

/** What is known of a request while it is under way, for deadlines, logs and metrics. */
export type RequestRecord = {
  id: string;
  /** By performance.now(). */
  started: number;
  /** What it asks, where that was read before; throws what is wrong with it. */
  parameters?: () => Parameters;
  operation?: string | undefined;
  cost?: number;
  /** Whether a body that the database has made is taken as its bytes, past Yoga, which would make words of them. */
  takesBytes?: boolean;
  bytes?: Buffer;
  /** The corpus's revision before anything was read, where the database said it. */
  before?: number | null;
  /** The revision that all it read was of, where that is known. */
  revision?: number;
  reader?: Reader;
  trace?: RequestTrace;
  /** The codes of its errors, each once. */
  codes: Set<string>;
  /** Under which its masked errors stand in the log. */
  errorIds: string[];
};

const records = new WeakMap<Request, RequestRecord>();

/** The record of a request, begun when it is first asked for. */
export function recordOf(request: Request): RequestRecord {
  const found = records.get(request);
  if (found) return found;
  const id = requestId(request.headers.get("x-request-id"));
  const record: RequestRecord = { id, started: performance.now(), codes: new Set(), errorIds: [] };
  records.set(request, record);
  return record;
}

/** A caller's own id where it is one, so that logs of several services can be read together; else a new one. */
export function requestId(given: string | null | undefined): string {
  return given && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
}
