import { GraphQLError } from "graphql";

/** What a client can get wrong, by the code that it finds under `extensions.code`. */
export type ClientErrorCode =
  | "AMBIGUOUS_NAME"
  | "BAD_CURSOR"
  | "BAD_ID"
  | "BAD_PAGE"
  | "BAD_TEXT"
  | "BAD_VALUE"
  | "TOO_MANY";

/** A client's mistake: the message says what is wrong and what was expected, for people to read. */
export function clientError(
  code: ClientErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}
