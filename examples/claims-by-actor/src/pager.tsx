import { type FragmentType, graphql, readFragment } from "./graphql/index.ts";
import type { Place } from "./place.ts";

const PagerFragment = graphql(`
  fragment Pager on PageInfo {
    hasPreviousPage
    startCursor
    hasNextPage
    endCursor
  }
`);

interface Props {
  page: FragmentType<typeof PagerFragment>;
  /** What a screen reader calls it. */
  label: string;
  hrefTo: (place: Place) => string;
}

/** Links to the pages before and after; nothing for a list of one page. */
export function Pager({ page, label, hrefTo }: Props) {
  const { hasPreviousPage, startCursor, hasNextPage, endCursor } = readFragment(
    PagerFragment,
    page,
  );
  const previous = hasPreviousPage && startCursor ? hrefTo({ before: startCursor }) : undefined;
  const next = hasNextPage && endCursor ? hrefTo({ after: endCursor }) : undefined;
  if (!previous && !next) return null;
  return (
    <nav className="pager" aria-label={label}>
      {/* A link without `href` is one that leads nowhere just now. */}
      <a href={previous} aria-disabled={!previous}>
        Previous
      </a>
      <a href={next} aria-disabled={!next}>
        Next
      </a>
    </nav>
  );
}
