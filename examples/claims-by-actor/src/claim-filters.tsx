import { type Address, hrefOf } from "./address.ts";
import { Choices } from "./choices.tsx";
import { ClaimAct, ClaimFraming } from "./graphql/graphql.ts";
import { type FragmentType, graphql, readFragment } from "./graphql/index.ts";

const ClaimFiltersFragment = graphql(`
  fragment ClaimFilters on ClaimFacets {
    acts {
      act
      count
    }
    framings {
      framing
      count
    }
  }
`);

interface Props {
  /** The counts that stand beside the choices. */
  facets: FragmentType<typeof ClaimFiltersFragment>;
  address: Address;
}

/** Narrows the claims by act and by framing; several values of one kind mean any of them. */
export function ClaimFilters({ facets, address }: Props) {
  const { acts, framings } = readFragment(ClaimFiltersFragment, facets);
  const narrow = (change: Partial<Address>) => {
    window.location.hash = hrefOf({ ...address, ...change, claims: null });
  };
  return (
    <form className="filters" aria-label="Filter the claims">
      <Choices
        legend="Act"
        values={Object.values(ClaimAct)}
        counts={new Map(acts.map(({ act, count }) => [act, count]))}
        chosen={address.acts}
        onChange={(acts) => narrow({ acts })}
      />
      <Choices
        legend="Framing"
        values={Object.values(ClaimFraming)}
        counts={new Map(framings.map(({ framing, count }) => [framing, count]))}
        chosen={address.framings}
        onChange={(framings) => narrow({ framings })}
      />
    </form>
  );
}
