import { useQuery } from "urql";
import { type Address, hrefOf } from "./address.ts";
import { ClaimCard } from "./claim-card.tsx";
import { ClaimFilters } from "./claim-filters.tsx";
import { Failure } from "./failure.tsx";
import { graphql } from "./graphql/index.ts";
import { Loading } from "./loading.tsx";
import { Pager } from "./pager.tsx";
import { pageArguments } from "./place.ts";
import { useFocusOnChange } from "./use-focus-on-change.ts";

const pageSize = 5;

const ActorClaimsQuery = graphql(`
  query ActorClaims(
    $slug: String!
    $act: [ClaimAct!]
    $framing: [ClaimFraming!]
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    actor(by: { slug: $slug }) {
      id
      name
      all: claims(first: 0) {
        facets {
          ...ClaimFilters
        }
      }
      claims(
        filter: { act: $act, framing: $framing }
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        nodes {
          id
          ...ClaimCard
        }
        pageInfo {
          ...Pager
        }
      }
    }
  }
`);

/** What the chosen actor claimed, as far as the filters let it through. */
export function ActorClaims({ address }: { address: Address }) {
  const { actor: slug, acts, framings } = address;
  const [{ data, fetching, error }, askAgain] = useQuery({
    query: ActorClaimsQuery,
    pause: slug === null,
    variables: {
      slug: slug ?? "",
      // To the service an empty list means that nothing will do.
      act: acts.length > 0 ? acts : undefined,
      framing: framings.length > 0 ? framings : undefined,
      ...pageArguments(address.claims, pageSize),
    },
  });
  const heading = useFocusOnChange(fetching ? null : JSON.stringify([slug, address.claims]));
  if (slug === null)
    return (
      <p className="note" role="status">
        Choose an actor to read what it claimed.
      </p>
    );
  if (error)
    return <Failure error={error} onRetry={() => askAgain({ requestPolicy: "network-only" })} />;
  if (!data) return <Loading what="claims" />;
  if (!data.actor)
    return (
      <p className="note" role="status">
        The corpus knows no actor by the address <q>{slug}</q>.
      </p>
    );
  const { name, all, claims } = data.actor;
  const filtered = acts.length + framings.length > 0;
  const hrefToActor = (other: string) =>
    hrefOf({ ...address, actor: other, acts: [], framings: [], claims: null });
  return (
    <section aria-labelledby="claims" aria-busy={fetching}>
      <title>{`${name}: claims by actor`}</title>
      <h2 id="claims" ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <ClaimFilters facets={all.facets} address={address} />
      <p className="note" role="status">
        {claims.totalCount > 0
          ? `${claims.totalCount} ${claims.totalCount === 1 ? "claim" : "claims"}`
          : `${name} makes no ${filtered ? "such claim" : "claims"}.`}{" "}
        {filtered && <a href={hrefToActor(slug)}>Clear filters</a>}
      </p>
      <ol className="claims">
        {claims.nodes.map((claim) => (
          <li key={claim.id}>
            <ClaimCard claim={claim} hrefToActor={hrefToActor} />
          </li>
        ))}
      </ol>
      <Pager
        page={claims.pageInfo}
        label="Pages of claims"
        hrefTo={(place) => hrefOf({ ...address, claims: place })}
      />
    </section>
  );
}
