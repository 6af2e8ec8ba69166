/** A place in a paged list: right after a cursor, right before one, or (null) the list's start. */
export type Place = { after: string } | { before: string } | null;

/** The arguments that ask for the page of `size` rows at a place. */
export function pageArguments(place: Place, size: number) {
  return place && "before" in place ? { last: size, ...place } : { first: size, ...place };
}
