import { GraphQLError, type ValueNode } from "graphql";

/** Everything that a client finds under `extensions.code`, and what it means; docs/errors.md is made from this. */
export const errorCodes = {
  AMBIGUOUS_NAME: "The name belongs to several actors; `slugs` tells which.",
  BAD_CURSOR: "Not a cursor of this list in this order.",
  BAD_ID: "Not an id that this service gave out.",
  BAD_PAGE: "A page size out of range, or `first` together with `last`.",
  BAD_REQUEST:
    "Not a request that GraphQL over HTTP knows: its method, media type, encoding or body.",
  BAD_TEXT: "A text too long, or with characters that no text holds.",
  BAD_VALUE: "A value that the schema's type for it doesn't allow, or that contradicts another.",
  GRAPHQL_PARSE_FAILED: "The query is not GraphQL; `locations` tells where.",
  GRAPHQL_VALIDATION_FAILED: "The query doesn't fit the schema; `locations` tells where.",
  INTERNAL_SERVER_ERROR:
    "A fault of the service's. `errorId` stands in its log beside what went wrong.",
  LIMIT_EXCEEDED:
    "The request is too large: `limit` names what of it, with `value`, `maximum` and the `setting` that says so.",
  OPERATION_RESOLUTION_FAILURE:
    "The query holds several operations, and `operationName` none of them.",
  PERSISTED_QUERY_NOT_FOUND:
    "The service keeps no document under this hash, or answers only those that it keeps.",
  REQUEST_ENTITY_TOO_LARGE: "The body is too large; `maximum` says how many bytes are taken.",
  TIMEOUT: "The answer took too long and was given up. Ask for less.",
  TOO_MANY: "More values in a list than it takes.",
  UNAVAILABLE:
    "The database cannot be reached, or too many questions wait for it. Ask again after `Retry-After` seconds.",
} as const;

export type ErrorCode = keyof typeof errorCodes;

/**
 * A client's mistake: the message says what is wrong and what was expected, for people to read; a literal, where in the
 * query it stands.
 */
export function clientError(
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
  literal?: ValueNode,
): GraphQLError {
  return new GraphQLError(message, {
    nodes: literal,
    extensions: { code, ...extensions },
  });
}
