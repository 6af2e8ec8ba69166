import { randomUUID } from "node:crypto";
import type { Reader } from "../database/reader.ts";

/** What is known of a request while it is under way, for deadlines, logs and metrics. */
export type RequestRecord = {
  id: string;
  /** By performance.now(). */
  started: number;
  operation?: string | undefined;
  cost?: number;
  reader?: Reader;
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
  const given = request.headers.get("x-request-id") ?? "";
  // A caller's own id is kept where it is one, so that logs of several services can be read together.
  const id = /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
  const record: RequestRecord = { id, started: performance.now(), codes: new Set(), errorIds: [] };
  records.set(request, record);
  return record;
}
