import { randomUUID } from "node:crypto";
import { GraphQLError } from "graphql";
import { GateFull } from "../database/gate.ts";
import { isPassing, lacksTime } from "../database/passing.ts";
import { clientError, type ErrorCode } from "../graphql/errors.ts";

/** Told of what no client may see, with the id under which a client can ask for it. */
export type OnFault = (fault: unknown, errorId: string) => void;

/** Seconds after which a client may ask again. */
const retryAfter = 2;

/** Longer ones repeat what the client sent. */
const maximumMessage = 1000;

/** The one place that decides what a client learns of an error: mistakes of its own, and that something went wrong. */
export function maskError(error: unknown, onFault: OnFault): GraphQLError {
  const cause = rootOf(error);
  if (cause instanceof GraphQLError) return withCode(error as GraphQLError);
  if (lacksTime(cause)) return outward(error, "TIMEOUT", timeoutMessage, { status: 504 });
  if (cause instanceof GateFull) return outward(error, "UNAVAILABLE", busyMessage(cause), later);
  if (isPassing(cause)) return outward(error, "UNAVAILABLE", unavailableMessage, later);
  const errorId = randomUUID();
  onFault(cause, errorId);
  return outward(error, "INTERNAL_SERVER_ERROR", "Unexpected error.", { status: 500 }, { errorId });
}

const later = { status: 503, headers: { "Retry-After": String(retryAfter) } };
const timeoutMessage = "The answer took too long and was given up (setting REQUEST_TIMEOUT).";
const unavailableMessage = `The database cannot be reached just now. Ask again in ${retryAfter} seconds.`;

/** What a request is told that comes before the tables are up to date. */
export function unavailable(): GraphQLError {
  return clientError("UNAVAILABLE", unavailableMessage, { http: later });
}

const busyMessage = ({ waiting }: GateFull) =>
  `${waiting} questions wait for the database already (setting MAX_WAITING). Ask again in ${retryAfter} seconds.`;

/** What a request is told that has used up its time. */
export function timedOut(): GraphQLError {
  return clientError("TIMEOUT", timeoutMessage, { http: { status: 504 } });
}

/** The error that others were made of: GraphQL and Drizzle wrap what they catch. */
function rootOf(error: unknown): unknown {
  const { originalError, cause } = Object(error) as { originalError?: unknown; cause?: unknown };
  const inner = originalError ?? (error instanceof GraphQLError ? undefined : cause);
  return inner ? rootOf(inner) : error;
}

function outward(
  error: unknown,
  code: ErrorCode,
  message: string,
  http: object,
  extensions: object = {},
): GraphQLError {
  const place = error instanceof GraphQLError ? error : undefined;
  return new GraphQLError(message, {
    ...(place && {
      nodes: place.nodes,
      source: place.source,
      positions: place.positions,
      path: place.path,
    }),
    extensions: { code, ...extensions, http },
  });
}

/** What GraphQL itself finds wrong has no code: by then it is the variables. */
function withCode(error: GraphQLError): GraphQLError {
  error.extensions.code ??= "BAD_VALUE" satisfies ErrorCode;
  // Variables and an operation's name that don't fit are answered like a query that doesn't.
  const { code, http } = error.extensions as { code: ErrorCode; http?: Record<string, unknown> };
  if (http?.status === 400 && ofTheQuery.has(code)) http.spec = true;
  if (error.message.length > maximumMessage)
    error.message = `${error.message.slice(0, maximumMessage)}…`;
  return error;
}

/** Of what is wrong with a question itself, however well it was sent. */
const ofTheQuery = new Set<ErrorCode>(["BAD_VALUE", "OPERATION_RESOLUTION_FAILURE"]);
