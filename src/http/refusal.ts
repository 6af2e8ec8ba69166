import type { GraphQLError } from "graphql";
import { clientError, type ErrorCode } from "../graphql/errors.ts";

/** An answer of this HTTP status, whatever media type the client accepts. */
export function refusal(
  status: number,
  code: ErrorCode,
  message: string,
  headers: Record<string, string> = {},
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return clientError(code, message, { ...extensions, http: { status, headers } });
}

/** A query that is larger than a limit; the same status as a query that isn't valid. */
export function limitExceeded(
  /** What of it is too large, as `limit` in the answer. */
  limit: string,
  /** What it has of that, in words that follow "The query has". */
  amount: string,
  value: number,
  maximum: number,
  setting: string,
): GraphQLError {
  return clientError(
    "LIMIT_EXCEEDED",
    `The query has ${amount}; the limit is ${maximum} (setting ${setting}).`,
    { limit, value, maximum, setting, http: { status: 400, spec: true } },
  );
}
