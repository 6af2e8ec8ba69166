import { type FragmentType, graphql, readFragment } from "./graphql/index.ts";

const ClaimSourcesFragment = graphql(`
  fragment ClaimSources on Claim {
    sources {
      name
    }
  }
`);

/** The outlets in which the article found a claim; nothing where it cites none. */
export function ClaimSources({ claim }: { claim: FragmentType<typeof ClaimSourcesFragment> }) {
  const { sources } = readFragment(ClaimSourcesFragment, claim);
  if (sources.length === 0) return null;
  return <p className="sources">Found in {sources.map(({ name }) => name).join(", ")}</p>;
}
