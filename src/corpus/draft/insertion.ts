/** Items to be put into a list of a YAML text. */
export interface Insertion {
  /** Where the map stands that holds the list, or shall. */
  of: readonly (string | number)[];
  key: string;
  items: Item[];
  /** Whether a blank line parts the list's items. */
  apart: boolean;
}

export interface Item {
  /** The place of the item that it shall stand before, -1 for after all. */
  before: number;
  /** Its lines, with the comments above it. */
  text: string;
}
