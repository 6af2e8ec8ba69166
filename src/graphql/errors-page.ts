import { errorCodes } from "./errors.ts";

/** The codes of all errors as docs/errors.md lists them. */
export function errorsPage(): string {
  const rows = Object.entries(errorCodes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
  return `# Errors

Every error has a code at \`extensions.code\`, for programs to go by. Its message is for people, and
may change.

| code | means |
| --- | --- |
${rows.join("\n")}

Whoever asks for \`application/json\` has the status 200 for every answer to a well-formed request, also where
the query is none, doesn't fit the schema or is too large. Whoever asks for
\`application/graphql-response+json\` has 400 for these, as GraphQL over HTTP has it. With either, a malformed
request has 400, 405, 413 or 415, a document that isn't kept 400, an unreachable database 503, an answer given
up 504, and a fault of the service's 500.

What goes wrong inside the service is "Unexpected error." and nothing more. Its \`errorId\` stands in
the log beside the error itself, and among the \`errorIds\` of the request's line. Every answer has an
\`X-Request-Id\`, which is that line's \`id\`: the client's own where it sent one.
`;
}
