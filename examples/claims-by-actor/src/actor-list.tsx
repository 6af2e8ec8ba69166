import { useQuery } from "urql";
import { ActorEntry } from "./actor-entry.tsx";
import { type Address, hrefOf } from "./address.ts";
import { Failure } from "./failure.tsx";
import { graphql } from "./graphql/index.ts";
import { Loading } from "./loading.tsx";
import { Pager } from "./pager.tsx";
import { pageArguments } from "./place.ts";
import { useFocusOnChange } from "./use-focus-on-change.ts";

const pageSize = 10;

const ActorListQuery = graphql(`
  query ActorList($first: Int, $after: String, $last: Int, $before: String) {
    actors(orderBy: MOST_CLAIMS, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes {
        id
        slug
        ...ActorEntry
      }
      pageInfo {
        ...Pager
      }
    }
  }
`);

/** The actors, those with most claims first. */
export function ActorList({ address }: { address: Address }) {
  const [{ data, fetching, error }, askAgain] = useQuery({
    query: ActorListQuery,
    variables: pageArguments(address.actors, pageSize),
  });
  const heading = useFocusOnChange(fetching ? null : JSON.stringify(address.actors));
  const actors = data?.actors;
  return (
    <nav className="actors" aria-labelledby="actors" aria-busy={fetching}>
      <h2 id="actors" ref={heading} tabIndex={-1}>
        Actors {actors && <small>{actors.totalCount} by number of claims</small>}
      </h2>
      {error ? (
        <Failure error={error} onRetry={() => askAgain({ requestPolicy: "network-only" })} />
      ) : actors ? (
        <>
          <ul>
            {actors.nodes.map((actor) => (
              <li key={actor.id}>
                <ActorEntry
                  actor={actor}
                  href={hrefOf({ ...address, actor: actor.slug, claims: null })}
                  current={actor.slug === address.actor}
                />
              </li>
            ))}
          </ul>
          {actors.nodes.length === 0 && <p className="note">The corpus has no actors yet.</p>}
          <Pager
            page={actors.pageInfo}
            label="Pages of actors"
            hrefTo={(place) => hrefOf({ ...address, actors: place })}
          />
        </>
      ) : (
        <Loading what="actors" />
      )}
    </nav>
  );
}
