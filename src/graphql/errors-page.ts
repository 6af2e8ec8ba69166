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

What goes wrong inside the service is "Unexpected error." and nothing more. Its \`errorId\` stands in
the log beside the error itself, and among the \`errorIds\` of the request's line. Every answer has an
\`X-Request-Id\`, which is that line's \`id\`: the client's own where it sent one.
`;
}
