/** A file that can't be read, at the place where something else was expected; the caller adds the file's name. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}
