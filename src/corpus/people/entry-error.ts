/** An entry of a list of names that can't be as it is; the caller adds the file and the place. */
export class EntryError extends Error {
  /** The place in its list, from 0, and the key that is wrong. */
  readonly path: readonly PropertyKey[];

  constructor(
    readonly list: "actors" | "sources",
    index: number,
    key: string,
    message: string,
  ) {
    super(message);
    this.path = [index, key];
  }
}
