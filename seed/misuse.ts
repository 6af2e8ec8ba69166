/** What is wrong with a command line, in a sentence; null for any other error. */
export function misuse(error: unknown): string | null {
  const { code, message } = error as { code?: string; message: string };
  if (!code?.startsWith("ERR_PARSE_ARGS")) return null;
  // Node goes on about how to pass what begins with a hyphen.
  return `${message.split(". ")[0]}; --help lists what there is`;
}
