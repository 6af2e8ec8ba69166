import { CorpusError } from "./error.ts";

/** Something wrong in a file: its path, the place where known, and what was expected; a line for each. */
export class FileError extends Error {
  constructor(path: string, error: unknown) {
    const errors = error instanceof AggregateError ? error.errors : [error];
    const lines = errors.map((each) =>
      each instanceof CorpusError
        ? `${path}:${each.line}:${each.column}: ${each.message}`
        : `${path}: ${reasonOf(each)}`,
    );
    super(lines.join("\n"), { cause: error });
  }
}

/** Why something went wrong, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  if (code === "ENOENT") return "no such file or folder";
  if (code === "EACCES" || code === "EPERM") return "no permission to read it";
  if (code === "EISDIR") return "a folder; expected a file";
  if (code === "ELOOP") return "a link that leads back to itself";
  if (code === "EEXIST") return "there is one by now; left alone";
  return message;
}
